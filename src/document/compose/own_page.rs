//! The page that one activity has alone, for those who link a service to it: what the register says of it, and what one
//! must know of the register to understand it alone. And the page under a former identifier, which leads on.

use std::collections::BTreeMap;

use super::super::{Block, Document, Frame, Id, Index, Inline, Section, Target, Title};
use super::{
    Particulars, activity, closing, cover, frame, heading_above, language_of, links, part, setting, spoken, standing,
};
use crate::edition::{Edition, PublicActivity, PublicRegister};
use crate::model::{Key, Status};
use crate::wording::{Label, Language, Phrase};

/// A page beside the register's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPage {
    /// The identifier by which it is found.
    pub id: Id,
    /// What it says.
    pub document: Document,
    /// The way to it, from the register down; the page itself is not in it.
    pub trail: Vec<Crumb>,
    /// Whether it is an activity's page; else it stands under an identifier that no activity has any more.
    pub is_current: bool,
    /// The one page to which it leads on, where there is one.
    pub leads_to: Option<Id>,
}

/// A step on the way to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What it says.
    pub text: String,
    /// The section of the register; nothing for the register as a whole.
    pub section: Option<Id>,
}

/// The page of an activity.
pub fn of_activity(edition: &Edition, activity: &PublicActivity, particulars: &Particulars) -> OwnPage {
    let register = edition.shown();
    let language = language_of(register);
    let section = activity::section(edition, activity, language);
    let (id, title) = (section.id.clone(), section.title.clone());
    let mut body = head(edition, &title, particulars, language);
    body.extend(told(section, activity, language));
    body.extend(contacts(register, activity, language));
    body.push(publication(edition, language));
    lead_to_own_pages(&mut body);
    spoken::mark(&mut body, language);

    let summary = activity.summary.as_deref().and_then(|text| setting::paragraphs(text).into_iter().next());
    let mut frame = framed(edition, &title, particulars, language);
    frame.subject = summary.unwrap_or(frame.subject);
    let (section, text) = heading_above(register, activity, language);
    let document = alone(language, frame, body, particulars);
    let trail = vec![to_register(edition), Crumb { text, section: Some(section) }];
    OwnPage { id, document, trail, is_current: true, leads_to: None }
}

/// What the register says of an activity, in the order of a page that has no other.
pub(super) fn told(section: Section, activity: &PublicActivity, language: Language) -> Vec<Block> {
    let is_answer = |block: &Block| matches!(block, Block::Fields(_));
    let (answers, told): (Vec<Block>, Vec<Block>) = section.blocks.into_iter().partition(is_answer);
    let ended = activity.status == Status::Ended;
    let mut body: Vec<Block> =
        ended.then(|| cover::warning(&Phrase::HasEnded(activity.ended).print(language))).into_iter().collect();
    body.extend(told);
    if !answers.is_empty() {
        body.push(part("_einzelheiten", Label::Details, language, answers));
    }
    body
}

/// Who is responsible, and where one may ask and complain; whoever is responsible instead stands among the answers.
pub(super) fn contacts(register: &PublicRegister, activity: &PublicActivity, language: Language) -> Option<Block> {
    let mut contacts =
        if activity.controller.is_none() { cover::body_in_charge(register, language) } else { Vec::new() };
    contacts.extend(cover::offices(register, language));
    (!contacts.is_empty()).then(|| part("_kontakt", Label::Contact, language, vec![Block::Contacts(contacts)]))
}

/// The identifiers that activities had before, each with the activities that have been made of it. One that an activity
/// has today is none of them.
pub fn former_keys(edition: &Edition) -> BTreeMap<&Key, Vec<&PublicActivity>> {
    let mut former: BTreeMap<&Key, Vec<&PublicActivity>> = BTreeMap::new();
    let all = &edition.shown().activities;
    for activity in all {
        for key in &activity.former_keys {
            let heirs = former.entry(key).or_default();
            if !heirs.iter().any(|heir| heir.key == activity.key) {
                heirs.push(activity);
            }
        }
    }
    for activity in all {
        former.remove(&activity.key);
    }
    former
}

/// The page under a former identifier.
pub fn of_former_key(edition: &Edition, key: &Key, heirs: &[&PublicActivity], particulars: &Particulars) -> OwnPage {
    let language = language_of(edition.shown());
    let title = Phrase::Moved.print(language);
    let mut body = head(edition, &title, particulars, language);
    body.push(setting::body(setting::line(&Phrase::MovedFrom(key.as_str()).print(language))));
    let own = |heir: &&PublicActivity| Inline::Link {
        to: Target::OwnPage(Id(heir.key.to_string())),
        text: setting::line(&heir.designation),
    };
    body.push(Block::List(heirs.iter().map(|heir| vec![own(heir)]).collect()));
    let leads_to = match heirs {
        [only] => Some(Id(only.key.to_string())),
        [] | [_, _, ..] => None,
    };
    let document = alone(language, framed(edition, &title, particulars, language), body, particulars);
    OwnPage { id: Id(key.to_string()), document, trail: vec![to_register(edition)], is_current: false, leads_to }
}

/// The title block, and that it is a draft.
fn head(edition: &Edition, title: &str, particulars: &Particulars, language: Language) -> Vec<Block> {
    let above = setting::line(&edition.shown().controller.name);
    let title = Block::Title(Title { above, title: title.to_owned(), below: standing(edition, language) });
    let draft = particulars.draft.then(|| cover::draft_warning(language));
    std::iter::once(title).chain(draft).collect()
}

/// A document that is only a page: nobody looks for other activities there, and only paper divides words.
fn alone(language: Language, frame: Frame, body: Vec<Block>, particulars: &Particulars) -> Document {
    let look = particulars.look.without_logo();
    Document { language, frame, names: Vec::new(), index: Index::default(), look, sheet: None, body }
}

/// The register's frame under a title of the page's own.
pub(super) fn framed(edition: &Edition, title: &str, particulars: &Particulars, language: Language) -> Frame {
    let frame = frame(edition, particulars.draft, language);
    Frame { title: format!("{title} – {}", frame.title), ..frame }
}

fn to_register(edition: &Edition) -> Crumb {
    Crumb { text: setting::line(&edition.shown().title), section: None }
}

/// What the edition keeps back, and the statement on accessibility, which every page has to lead to (BITV 2.0, § 7 Abs. 1).
fn publication(edition: &Edition, language: Language) -> Block {
    let mut blocks = closing::withheld(edition, language);
    let statement = edition.shown().publication.as_ref().and_then(|publication| publication.accessibility.as_ref());
    blocks.extend(
        statement.map(|url| {
            Block::List(vec![closing::link(Phrase::AccessibilityStatement.print(language), url.to_string())])
        }),
    );
    part("_veroeffentlichung", Label::Publication, language, blocks)
}

/// What is a section in the register is a page here.
fn lead_to_own_pages(all: &mut [Block]) {
    links::each(all, &|piece| {
        if let Inline::Link { to, .. } = piece
            && let Target::Section(id) = to
        {
            *to = Target::OwnPage(id.clone());
        }
    });
}
