//! How a register becomes a document: the order of its parts, and what stands in each.

mod activity;
mod answers;
mod binding;
mod changes;
mod checking;
mod closing;
mod cover;
mod figure;
mod index;
mod internal;
mod names;
mod outline;
mod overview;
pub mod own_page;
mod setting;
mod spoken;

use rayon::prelude::*;

use super::changes::Changes;
use super::{Block, Column, ColumnKind, Document, Frame, Id, Look, Section, SectionKind};
use crate::edition::{Edition, PublicActivity, PublicRegister};
use crate::model::{FrameLanguage, LegalFramework};
use crate::wording::{Label, Language, Phrase};

pub(super) use setting::line;

/// What is said of an edition beside what its records say.
#[derive(Debug, Clone, Copy)]
pub struct Particulars<'a> {
    /// It is not checked: that stands on every page, and at the head.
    pub draft: bool,
    /// The name of the file that holds the public data.
    pub data_file: &'a str,
    /// That file's SHA-256 in hexadecimal digits: the register's fingerprint.
    pub fingerprint: &'a str,
    /// What has changed since an edition before, where one was given.
    pub changes: Option<&'a Changes>,
    /// How the city wants it to look.
    pub look: &'a Look,
}

/// Composes an edition into a document.
pub fn compose(edition: &Edition, particulars: &Particulars) -> Document {
    let register = edition.shown();
    let language = language_of(register);
    let draft = particulars.draft;
    let cover = cover::blocks(edition, draft, language);
    let contents = cover.len();
    let mut body = cover;
    body.extend(overview::section(edition, language));
    body.extend(units(edition, language));
    body.extend(internal::contracts(edition, language));
    body.push(closing::publication(edition, language));
    body.push(closing::glossary(language));
    let list = body.len();
    body.extend(particulars.changes.map(|since| changes::section(edition, since, language)));
    body.push(checking::section(edition, particulars, language));
    let abbreviations = spoken::mark(&mut body, language);
    body.splice(list..list, closing::abbreviations(&abbreviations, language));
    body.insert(contents, overview::contents(edition, particulars, !abbreviations.is_empty(), language));
    let (names, index) = (names::names(register), index::of(register, language));
    Document { language, frame: frame(edition, draft, language), names, index, look: particulars.look.clone(), body }
}

/// The language of the frame.
fn language_of(register: &PublicRegister) -> Language {
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
    let subject = if is_processor(register) { Phrase::SubjectProcessor } else { Phrase::Subject };
    Frame {
        title: format!("{} – {}", setting::line(&register.title), setting::line(&register.controller.name)),
        author: setting::line(&register.controller.name),
        subject: subject.print(language),
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
pub(super) fn is_processor(register: &PublicRegister) -> bool {
    let processors = register.activities.iter().filter(|one| one.framework == LegalFramework::GdprProcessor).count();
    processors > 0 && processors == register.activities.len()
}

/// One section a unit, with its activities.
fn units(edition: &Edition, language: Language) -> Vec<Block> {
    groups(edition.shown(), language)
        .into_iter()
        .map(|group| {
            let blocks = group
                .activities
                .par_iter()
                .map(|activity| Block::Section(activity::section(edition, activity, language)))
                .collect();
            Block::Section(Section { id: group.id, kind: SectionKind::Unit, number: None, title: group.title, blocks })
        })
        .collect()
}

/// The activities under one heading.
struct Group<'a> {
    id: Id,
    title: String,
    activities: Vec<&'a PublicActivity>,
}

/// The activities by the outermost unit above them, in the order of print.
fn groups(register: &PublicRegister, language: Language) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    for activity in &register.activities {
        let (id, title) = heading_above(register, activity, language);
        if let Some(group) = groups.iter_mut().find(|group| group.id == id) {
            group.activities.push(activity);
        } else {
            groups.push(Group { id, title, activities: vec![activity] });
        }
    }
    groups
}

/// The heading under which an activity stands: its anchor, and what it says.
fn heading_above(register: &PublicRegister, activity: &PublicActivity, language: Language) -> (Id, String) {
    match activity.unit.as_ref().and_then(|unit| register.outermost(&unit.key)) {
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
