//! The table of contents and the overview of all activities.

use super::super::{Block, Cell, ContentsEntry, ContentsGroup, Id, Inline, Table, Target};
use super::activity::remarkable;
use super::{columns, groups, part, setting};
use crate::edition::{Edition, PublicActivity, PublicRegister};
use crate::wording::{Label, Language, Phrase};

/// The contents: parts of the document, then the activities by unit.
pub fn contents(edition: &Edition, language: Language) -> Block {
    let register = edition.shown();
    let own = |id: &str, title: Label| ContentsEntry {
        number: None,
        title: title.print(language).to_owned(),
        to: Id(id.to_owned()),
    };
    let mut first = Vec::new();
    if !register.activities.is_empty() {
        first.push(own("_ueberblick", Label::Overview));
    }
    let mut entries = vec![ContentsGroup { title: None, entries: first }];
    entries.extend(groups(register, language).into_iter().map(|group| {
        ContentsGroup {
            title: Some(group.title),
            entries: group
                .activities
                .iter()
                .map(|activity| ContentsEntry {
                    number: Some(activity.number),
                    title: setting::line(&activity.designation),
                    to: Id(activity.key.to_string()),
                })
                .collect(),
        }
    }));
    let mut last = Vec::new();
    if super::internal::has_contracts(edition) {
        last.push(own("_vertraege", Label::Contracts));
    }
    last.push(own("_veroeffentlichung", Label::Publication));
    last.push(own("_begriffe", Label::Glossary));
    entries.push(ContentsGroup { title: None, entries: last });
    entries.retain(|group| !group.entries.is_empty());
    part("_inhalt", Label::Contents, language, vec![Block::Contents(entries)])
}

/// The overview: one row an activity; nothing where there is none.
pub fn section(register: &PublicRegister, language: Language) -> Option<Block> {
    if register.activities.is_empty() {
        return None;
    }
    let columns = columns(&[Label::Activity, Label::DataSubjects, Label::Special], language);
    let rows = register.activities.iter().map(|activity| row(activity, language)).collect();
    let table = Table { caption: Some(Phrase::OverviewCaption.print(language)), columns, rows };
    Some(part("_ueberblick", Label::Overview, language, vec![Block::Table(table)]))
}

fn row(activity: &PublicActivity, language: Language) -> Vec<Cell> {
    let name = Inline::Link {
        to: Target::Section(Id(activity.key.to_string())),
        text: format!("{}\u{a0}{}", activity.number, setting::line(&activity.designation)),
    };
    let whose = if activity.data_subjects.is_empty() {
        activity.clients.iter().map(|client| client.name.as_str()).collect::<Vec<_>>().join(", ")
    } else {
        activity.data_subjects.join(", ")
    };
    let marks = remarkable(activity, language).join(", ");
    // A dash would be silent to those who listen.
    let cell = |text: String, otherwise: Phrase| {
        let text = if text.is_empty() { otherwise.print(language) } else { setting::line(&text) };
        Cell(vec![vec![Inline::Text(text)]])
    };
    vec![Cell(vec![vec![name]]), cell(whose, Phrase::None), cell(marks, Phrase::NothingRemarkable)]
}
