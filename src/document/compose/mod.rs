//! How a register becomes a document: the order of its parts, and what stands in each.

mod activity;
mod answers;
mod bases;
mod binding;
mod changes;
mod checking;
mod closing;
mod cover;
mod figure;
mod index;
mod internal;
mod law;
mod links;
mod names;
pub mod notice;
mod overview;
pub mod own_page;
mod regime;
mod setting;
pub mod sheet;
mod spoken;

use rayon::prelude::*;

use super::changes::Changes;
use super::{Block, Column, ColumnKind, Document, Frame, Id, Look, Section, SectionKind};
use crate::edition::{Edition, PublicActivity, PublicErasure, PublicRegister, PublicUnit};
use crate::model::{FrameLanguage, Key, LegalFramework};
use crate::wording::{Label, Language, Phrase, reference};

pub(super) use setting::line;

/// What is said of an edition beside what its records say.
#[derive(Clone, Copy)]
pub struct Particulars<'a> {
    /// It is not checked: that stands on every page, and at the head.
    pub draft: bool,
    /// The name of the file that holds the public data.
    pub data_file: &'a str,
    /// Gives that file's SHA-256 in hexadecimal digits: the register's fingerprint. It is taken while the rest is composed.
    pub fingerprint: &'a (dyn Fn() -> &'a str + Sync),
    /// What has changed since an edition before, where one was given.
    pub changes: Option<&'a Changes>,
    /// How the city wants it to look.
    pub look: &'a Look,
}

/// Composes an edition into a document.
pub fn compose(edition: &Edition, particulars: &Particulars) -> Document {
    let register = edition.shown();
    let language = language_of(register);
    let mut marker = spoken::Marker::new(language);
    let begin = || {
        let mut told = told(edition, particulars, language);
        let aside = || rayon::join(|| names::names(register), || index::of(register, language));
        let ((), (names, index)) = rayon::join(|| marker.blocks(&mut told.body), aside);
        (told, names, index)
    };
    // What tells how to check the file waits for the register's fingerprint, which one processor takes alone.
    let ((told, names, index), checking) = rayon::join(begin, || checking::section(edition, particulars, language));
    let Told { mut body, contents, has_overview } = told;
    let changes = particulars.changes.map(|since| changes::section(edition, since, language));
    let mut end: Vec<Block> = changes.into_iter().chain([checking]).collect();
    marker.blocks(&mut end);
    let abbreviations = marker.met();
    body.extend(closing::abbreviations(&abbreviations, language));
    body.extend(end);
    let parts = overview::Parts { overview: has_overview, abbreviations: !abbreviations.is_empty() };
    body.insert(contents, overview::contents(edition, particulars, parts, language));
    let frame = frame(edition, particulars.draft, language);
    Document { language, frame, names, index, look: particulars.look.clone(), sheet: None, body }
}

/// What is said in every document of an edition, but for how to check it.
struct Told {
    body: Vec<Block>,
    /// Where the contents belong.
    contents: usize,
    has_overview: bool,
}

fn told(edition: &Edition, particulars: &Particulars, language: Language) -> Told {
    let cover = cover::blocks(edition, particulars.draft, language);
    let contents = cover.len();
    let mut body = cover;
    let overview = overview::section(edition, language);
    let has_overview = overview.is_some();
    body.extend(overview);
    body.extend(units(edition, language));
    body.extend(internal::contracts(edition, language));
    body.push(closing::publication(edition, language));
    body.push(closing::glossary(edition.shown(), language));
    Told { body, contents, has_overview }
}

/// An erasure rule as it is printed, with ordinary blanks: data to pass on say it in the same words. `later` says that it
/// follows on another rule for the same data.
pub fn erasure_text(rule: &PublicErasure, later: bool, register: &PublicRegister) -> String {
    let phrase = answers::erasure_phrase(rule, later, language_of(register));
    super::text::inline(&phrase).replace('\u{a0}', " ")
}

/// The language of the frame.
pub fn language_of(register: &PublicRegister) -> Language {
    match register.language {
        FrameLanguage::German => Language::German,
        FrameLanguage::English => Language::English,
    }
}

fn frame(edition: &Edition, draft: bool, language: Language) -> Frame {
    let register = edition.shown();
    let mut warnings = Vec::new();
    if matches!(edition, Edition::Internal(_)) {
        warnings.push(Phrase::NotForPublication.print(language));
    }
    if draft {
        warnings.push(Phrase::Draft.print(language));
    }
    let norm = register.usual.outline.law().norm.map(|norm| reference(language, norm));
    Frame {
        title: format!("{} – {}", setting::line(&register.title), setting::line(&register.controller.name)),
        author: setting::line(&register.controller.name),
        subject: Phrase::Subject(norm.as_deref()).print(language),
        standing: standing(edition, language),
        warning: (!warnings.is_empty()).then(|| warnings.join(" · ")),
        date: register.stand.to_string(),
    }
}

/// "Öffentliche Fassung · Stand 1. November 2026 · Ausgabe 14".
fn standing(edition: &Edition, language: Language) -> String {
    let register = edition.shown();
    let kind = match edition {
        Edition::Public(_) => Phrase::PublicEdition,
        Edition::Internal(_) => Phrase::InternalEdition,
    };
    let mut parts = vec![kind.print(language), Phrase::Stand(register.stand).print(language)];
    parts.extend(register.issue.map(|issue| Phrase::Issue(issue).print(language)));
    parts.join(" · ")
}

/// Whether this is a processor's register (Art. 30 Abs. 2 DSGVO).
pub fn is_processor(register: &PublicRegister) -> bool {
    let processors = register.activities.iter().filter(|one| one.framework == LegalFramework::GdprProcessor).count();
    processors > 0 && processors == register.activities.len()
}

/// One section a unit, with its activities.
fn units(edition: &Edition, language: Language) -> Vec<Block> {
    let compose = |group: Group| {
        let activities = group.activities.par_iter().with_max_len(4);
        let section = |activity: &&PublicActivity| Block::Section(activity::section(edition, activity, language));
        let blocks = activities.map(section).collect();
        Block::Section(Section { id: group.id, kind: SectionKind::Unit, number: None, title: group.title, blocks })
    };
    groups(edition.shown(), language).into_par_iter().with_max_len(1).map(compose).collect()
}

/// The activities under one heading.
struct Group<'a> {
    id: Id,
    title: String,
    activities: Vec<&'a PublicActivity>,
}

/// The activities by the outermost unit above them, in the order of print.
fn groups(register: &PublicRegister, language: Language) -> Vec<Group<'_>> {
    let mut groups: Vec<(Option<&Key>, Group)> = Vec::new();
    for activity in &register.activities {
        let unit = unit_above(register, activity);
        let key = unit.map(|unit| &unit.key);
        // Those of a unit stand together in the order of print.
        if let Some((_, group)) = groups.iter_mut().rev().find(|(known, _)| *known == key) {
            group.activities.push(activity);
        } else {
            let (id, title) = heading(unit, language);
            groups.push((key, Group { id, title, activities: vec![activity] }));
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The heading under which an activity stands: its anchor, and what it says.
fn heading_above(register: &PublicRegister, activity: &PublicActivity, language: Language) -> (Id, String) {
    heading(unit_above(register, activity), language)
}

fn unit_above<'a>(register: &'a PublicRegister, activity: &PublicActivity) -> Option<&'a PublicUnit> {
    activity.unit.as_ref().and_then(|unit| register.outermost(&unit.key))
}

fn heading(unit: Option<&PublicUnit>, language: Language) -> (Id, String) {
    match unit {
        Some(unit) => (Id(format!("_stelle-{}", unit.key)), setting::line(&unit.name)),
        None => (Id("_ohne-stelle".to_owned()), Label::WithoutUnit.print(language).to_owned()),
    }
}

/// Columns of words, headed by labels.
fn columns(labels: &[Label], language: Language) -> Vec<Column> {
    labels.iter().map(|label| Column { heading: label.print(language).to_owned(), kind: ColumnKind::Words }).collect()
}

/// A part of the document with a heading of its own.
fn part(id: &str, title: Label, language: Language, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        id: Id(id.to_owned()),
        kind: SectionKind::Part,
        number: None,
        title: title.print(language).to_owned(),
        blocks,
    })
}
