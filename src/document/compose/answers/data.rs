//! Data subjects, data and their erasure (Art. 30 Abs. 1 lit. c and f DSGVO). Where not all data are erased alike,
//! the rules stand in the table beside their data; else they stand once, for all.

use super::super::super::{Block, Cell, FieldBody, Inline, Paragraph, ParagraphStyle, Table};
use super::super::{columns, setting};
use super::joined::joined;
use super::{Answer, blocks, erasure};
use crate::edition::{PublicActivity, PublicData, PublicErasure};
use crate::wording::{Label, Language, Phrase, Print};

/// Whether the table of data says when they are erased.
pub fn erasure_in_table(activity: &PublicActivity) -> bool {
    let mut rules = activity.data.iter().map(|row| rules_of(activity, row));
    rules.next().is_some_and(|first| rules.any(|other| other != first))
}

/// The data subjects, where they are the same for all data.
pub fn subjects(activity: &PublicActivity, _: Language) -> Answer {
    if subjects_in_table(activity) || activity.data_subjects.is_empty() {
        return None;
    }
    blocks(Label::DataSubjects, vec![setting::body(setting::line(&activity.data_subjects.join("; ")))])
}

/// The table of data.
pub fn categories(activity: &PublicActivity, language: Language) -> Answer {
    if activity.data.is_empty() {
        return None;
    }
    let with_subjects = subjects_in_table(activity);
    let with_erasure = erasure_in_table(activity);
    let mut labels = vec![Label::Data];
    if with_subjects {
        labels.push(Label::DataSubjects);
    }
    if with_erasure {
        labels.push(Label::Erasure);
    }
    if labels.len() == 1 {
        let items = activity.data.iter().flat_map(|row| category(row, activity, language).0).collect::<Vec<_>>();
        return blocks(Label::Data, items.into_iter().map(paragraph).collect());
    }
    let rows = activity
        .data
        .iter()
        .map(|row| {
            let mut cells = vec![category(row, activity, language)];
            if with_subjects {
                cells.push(Cell(vec![text_or_none(&row.data_subjects.join(", "), language)]));
            }
            if with_erasure {
                let rules = rules_of(activity, row);
                cells.push(Cell(phrases(&rules, language)));
            }
            cells
        })
        .collect();
    let label = if with_erasure { Label::DataAndErasure } else { Label::Data };
    Some((
        label,
        FieldBody::Table {
            table: Table { caption: None, columns: columns(&labels, language), rows: joined(rows) },
            notes: Vec::new(),
        },
    ))
}

/// The erasure rules, where they hold for all data.
pub fn erasure_alone(activity: &PublicActivity, language: Language) -> Answer {
    if erasure_in_table(activity) {
        return None;
    }
    if activity.erasure.is_empty() {
        return None;
    }
    let rules: Vec<&PublicErasure> = activity.erasure.iter().collect();
    blocks(Label::Erasure, phrases(&rules, language).into_iter().map(paragraph).collect())
}

fn subjects_in_table(activity: &PublicActivity) -> bool {
    activity.data.iter().any(|row| row.data_subjects != activity.data_subjects)
}

/// The rules for one row: its own and those for all data.
fn rules_of<'a>(activity: &'a PublicActivity, row: &PublicData) -> Vec<&'a PublicErasure> {
    activity.erasure.iter().filter(|rule| rule.data.is_all() || rule.data.0.contains(&row.category)).collect()
}

/// The rules for the same data, one paragraph each; from the second on they are stages.
fn phrases(rules: &[&PublicErasure], language: Language) -> Vec<Vec<Inline>> {
    if rules.is_empty() {
        return vec![vec![Inline::Text(Phrase::None.print(language))]];
    }
    rules.iter().enumerate().map(|(index, rule)| erasure::phrase(rule, index > 0, language)).collect()
}

/// A category: its name, its items, what makes it special, what allows it, and where it comes from, where that is
/// not what the activity says of all its data.
fn category(row: &PublicData, activity: &PublicActivity, language: Language) -> Cell {
    let mut content = vec![Inline::Strong(setting::line(&row.category))];
    if !row.items.is_empty() {
        content.push(Inline::Text(setting::line(&format!(": {}", row.items.join(", ")))));
    }
    let mut marks = Vec::new();
    if row.special_category.is_some() {
        marks.push("Art.\u{a0}9");
    }
    if row.offence_data {
        marks.push("Art.\u{a0}10");
    }
    for mark in marks {
        content.push(Inline::Text(" ".to_owned()));
        content.push(Inline::Tag(mark.to_owned()));
    }
    let mut ground = Vec::new();
    if let Some(special) = row.special_category {
        ground.push(special.print(language).to_owned());
    }
    if row.offence_data {
        ground.push(Phrase::OffenceData.print(language));
    }
    if let Some(basis) = &row.legal_basis {
        ground.push(basis.to_string());
    }
    let mut paragraphs = vec![content];
    if !ground.is_empty() {
        paragraphs.push(vec![Inline::Text(setting::capitalised(&ground.join("; ")))]);
    }
    if let Some(source) = row.source.as_ref().filter(|source| activity.source.as_ref() != Some(*source)) {
        paragraphs.push(setting::plain(&Phrase::OtherSource(source).print(language)));
    }
    Cell(paragraphs)
}

fn text_or_none(text: &str, language: Language) -> Vec<Inline> {
    vec![Inline::Text(if text.is_empty() { Phrase::None.print(language) } else { setting::line(text) })]
}

fn paragraph(content: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content })
}
