//! Notices to those whose data they are (Art. 13, 14 DSGVO), for one activity, a group, or all. What is said of an activity
//! is composed as in the register, answer by answer, so that the two cannot disagree; beside it stand the rights.

mod rights;

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::super::{
    Block, Contact, ContentsEntry, ContentsGroup, Document, Frame, Id, Index, Inline, Look, ParagraphStyle, Section,
    SectionKind, Title,
};
use super::{answers, closing, cover, language_of, names, setting, sheet, spoken};
use crate::edition::{Edition, PublicActivity, PublicRegister};
use crate::model::{HttpsUrl, NOTICE, NoticeGroup, NoticeScope, NoticeTexts, Status};
use crate::wording::notice::{Heading, Sentence};
use crate::wording::{Label, Language, Phrase};

/// Composes the notice of what is left in an excerpt, as [`crate::edition::PublicRegister::noticed`] gives it.
pub fn compose(edition: &Edition, scope: &NoticeScope, look: &Look) -> Document {
    let excerpt = edition.shown();
    let language = language_of(excerpt);
    let subject = subject(excerpt, scope);
    let notice = Heading::Notice.print(language);
    let title = subject.as_ref().map_or_else(|| notice.to_owned(), |subject| format!("{notice} – {subject}"));
    let above = setting::line(&excerpt.controller.name);
    let below = Phrase::Stand(excerpt.stand).print(language);
    let mut body = vec![Block::Title(Title { above: above.clone(), title: title.clone(), below: below.clone() })];
    body.extend(setting::blocks(&introduction(excerpt, scope, language), ParagraphStyle::Lead));
    let contents = body.len();
    body.push(in_charge(excerpt, language));
    let section = |activity: &PublicActivity| Block::Section(section(edition, activity, language));
    body.extend(excerpt.activities.par_iter().map(section).collect::<Vec<_>>());
    body.extend(rights::sections(excerpt, language));
    body.push(about(excerpt, language));
    lead_elsewhere(&mut body, excerpt);
    let abbreviations = spoken::mark(&mut body, language);
    body.extend(closing::abbreviations(&abbreviations, language));
    // One activity's notice is a page or two: there is nothing to look up.
    if excerpt.activities.len() > 1 {
        body.insert(contents, list(&body, language));
    }
    let frame = Frame {
        title: format!("{title} – {above}"),
        author: above,
        subject: Sentence::Subject.print(language),
        standing: below,
        warning: None,
        date: excerpt.stand.to_string(),
    };
    // No identifier begins like this: it is told apart from a single sheet.
    let sheet = Some(Id(format!("_{}", scope.stem())));
    Document { language, frame, names: names::names(excerpt), index: Index::default(), look: look.clone(), sheet, body }
}

/// Of what the notice speaks; nothing where it speaks of everything.
fn subject(excerpt: &PublicRegister, scope: &NoticeScope) -> Option<String> {
    match scope {
        NoticeScope::All => None,
        NoticeScope::Group(key) => {
            let title = group(excerpt, scope).and_then(|group| group.title.as_deref());
            Some(setting::line(&title.map_or_else(|| setting::capitalised(key.as_str()), str::to_owned)))
        }
        NoticeScope::Activity(key) => {
            let name = excerpt.activities.iter().find(|one| one.key == *key).map(|one| one.designation.as_str());
            Some(setting::line(name.unwrap_or_else(|| key.as_str())))
        }
    }
}

fn group<'a>(excerpt: &'a PublicRegister, scope: &NoticeScope) -> Option<&'a NoticeGroup> {
    match scope {
        NoticeScope::Group(key) => excerpt.notices.as_ref().and_then(|texts| texts.groups.get(key)),
        NoticeScope::All | NoticeScope::Activity(_) => None,
    }
}

fn introduction(excerpt: &PublicRegister, scope: &NoticeScope, language: Language) -> String {
    let own = group(excerpt, scope).and_then(|NoticeGroup { title: _, introduction }| introduction.clone());
    let general = excerpt.notices.as_ref().and_then(|NoticeTexts { introduction, .. }| introduction.clone());
    own.or(general).unwrap_or_else(|| Sentence::Introduction.print(language))
}

/// The controller, its representative, the data protection officer (Art. 13 Abs. 1 lit. a, b DSGVO).
fn in_charge(excerpt: &PublicRegister, language: Language) -> Block {
    let mut contacts: Vec<Contact> = cover::body_in_charge(excerpt, language);
    contacts.extend(cover::officer(excerpt, language));
    part("_verantwortlich", Heading::InCharge, language, vec![Block::Contacts(contacts)])
}

/// One activity: what it is in plain words, then what is asked, as in the register.
fn section(edition: &Edition, activity: &PublicActivity, language: Language) -> Section {
    let mut blocks = Vec::new();
    if activity.status == Status::Planned {
        blocks.push(cover::warning(&Sentence::Planned.print(language)));
    }
    if let Some(summary) = &activity.summary {
        blocks.extend(setting::blocks(summary, ParagraphStyle::Body));
    }
    let fields = answers::fields((&NOTICE, NOTICE.sections), edition, activity, language);
    if !fields.is_empty() {
        blocks.push(Block::Fields(fields));
    }
    Section {
        id: Id(activity.key.to_string()),
        kind: SectionKind::Part,
        number: None,
        title: setting::line(&activity.designation),
        blocks,
    }
}

/// Where the notice comes from, what holds for all, and the statement on accessibility (BITV 2.0, § 7 Abs. 1).
fn about(excerpt: &PublicRegister, language: Language) -> Block {
    let title = setting::line(&excerpt.title);
    let origin = Sentence::Origin { register: &title, stand: excerpt.stand };
    let mut origin = origin.print(language);
    if excerpt.activities.iter().any(|one| one.erasure.iter().any(answers::is_own_decision)) {
        origin.push(' ');
        origin.push_str(&Sentence::OwnDecision.print(language));
    }
    let mut blocks = vec![setting::body(setting::line(&origin))];
    let publication = excerpt.publication.as_ref();
    // An offer of its own stands among the answers; that of the whole register has to be said here.
    let archive = publication.and_then(|publication| publication.archive.as_ref());
    let archive = archive.filter(|general| excerpt.activities.iter().any(|one| one.archive.as_ref() == Some(general)));
    blocks.extend(archive.into_iter().flat_map(|text| setting::blocks(text, ParagraphStyle::Body)));
    let links = [
        publication.and_then(|one| one.address.as_ref()).map(|url| (Phrase::WholeRegister.print(language), url)),
        publication
            .and_then(|one| one.accessibility.as_ref())
            .map(|url| (Phrase::AccessibilityStatement.print(language), url)),
    ];
    let links: Vec<Vec<Inline>> = links.into_iter().flatten().map(|(text, url)| said(&text, url)).collect();
    if !links.is_empty() {
        blocks.push(Block::List(links));
    }
    part("_hinweise", Heading::About, language, blocks)
}

/// A link whose address is said: on paper it leads nowhere.
fn said(text: &str, url: &HttpsUrl) -> Vec<Inline> {
    closing::link(format!("{text}: {}", setting::address(url.as_str())), url.to_string())
}

/// The contents, by what stands there.
fn list(body: &[Block], language: Language) -> Block {
    let sections = body.iter().filter_map(Block::as_section);
    let entry =
        |section: &Section| ContentsEntry { number: None, title: section.title.clone(), to: section.id.clone() };
    let groups = vec![ContentsGroup { title: None, entries: sections.map(entry).collect() }];
    super::part("_inhalt", Label::Contents, language, vec![Block::Contents(groups)])
}

/// An activity that is not in the notice is in the register: what leads to it leads there, or is words alone.
fn lead_elsewhere(body: &mut [Block], excerpt: &PublicRegister) {
    let here: BTreeSet<&str> = excerpt.activities.iter().map(|activity| activity.key.as_str()).collect();
    let folder = excerpt.publication.as_ref().and_then(|publication| publication.address.as_ref());
    sheet::lead_elsewhere(body, folder.map(HttpsUrl::as_str), &|id| !here.contains(id.0.as_str()));
}

/// A part of the notice with a heading of its own.
fn part(id: &str, heading: Heading, language: Language, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        id: Id(id.to_owned()),
        kind: SectionKind::Part,
        number: None,
        title: heading.print(language).to_owned(),
        blocks,
    })
}
