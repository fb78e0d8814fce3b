//! The table of contents and the overview of all activities.

use rayon::prelude::*;

use super::super::{Block, Cell, ContentsEntry, ContentsGroup, Id, Inline, Table, Target};
use super::activity::remarkable;
use super::{Particulars, columns, figure, groups, part, regime, setting};
use crate::edition::{Edition, PublicActivity};
use crate::wording::{Label, Language, Phrase};

/// Parts that not every document has.
#[derive(Debug, Clone, Copy)]
pub struct Parts {
    /// The overview.
    pub overview: bool,
    /// The list of abbreviations.
    pub abbreviations: bool,
}

/// The contents: parts of the document, then the activities by unit.
pub fn contents(edition: &Edition, particulars: &Particulars, parts: Parts, language: Language) -> Block {
    let register = edition.shown();
    let own = |id: &str, title: Label| ContentsEntry {
        number: None,
        title: title.print(language).to_owned(),
        to: Id(id.to_owned()),
    };
    let mut first = Vec::new();
    if parts.overview {
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
    if parts.abbreviations {
        last.push(own("_abkuerzungen", Label::Abbreviations));
    }
    if particulars.changes.is_some() {
        last.push(own("_aenderungen", Label::Changes));
    }
    last.push(own("_pruefen", Label::Checking));
    entries.push(ContentsGroup { title: None, entries: last });
    entries.retain(|group| !group.entries.is_empty());
    part("_inhalt", Label::Contents, language, vec![Block::Contents(entries)])
}

/// The overview: a picture of the units, then which activities have something that a reader should know first. All of
/// them stand in the contents.
pub fn section(edition: &Edition, language: Language) -> Option<Block> {
    let register = edition.shown();
    let mut blocks: Vec<Block> = figure::of_units(register, language).into_iter().collect();
    let rows: Vec<Vec<Cell>> =
        register.activities.par_iter().filter_map(|activity| row(edition, activity, language)).collect();
    if !rows.is_empty() {
        let columns = columns(&[Label::Activity, Label::Special], language);
        blocks.push(Block::Table(Table { caption: Some(Phrase::OverviewCaption.print(language)), columns, rows }));
    }
    blocks.extend(regime::told(register, language));
    (!blocks.is_empty()).then(|| part("_ueberblick", Label::Overview, language, blocks))
}

fn row(edition: &Edition, activity: &PublicActivity, language: Language) -> Option<Vec<Cell>> {
    let marks = remarkable(edition, activity, language).join(", ");
    let name = Inline::Link {
        to: Target::Section(Id(activity.key.to_string())),
        text: format!("{}\u{a0}{}", activity.number, setting::line(&activity.designation)),
    };
    (!marks.is_empty()).then(|| vec![Cell(vec![vec![name]]), Cell(vec![setting::plain(&marks)])])
}
