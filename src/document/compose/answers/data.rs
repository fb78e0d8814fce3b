//! Data subjects, data and their erasure (Art. 30 Abs. 1 lit. c and f DSGVO). Where not all data are erased alike,
//! the rules stand in the table beside their data, unless the law asks for them elsewhere; else they stand once, for all.

use super::super::super::{Block, Cell, Column, ColumnKind, FieldBody, Inline, Paragraph, ParagraphStyle, Table};
use super::super::{columns, setting};
use super::joined::{joined, names};
use super::{Answer, blocks, details, erasure};
use crate::edition::{PublicActivity, PublicData, PublicErasure};
use crate::model::{Law, Question};
use crate::wording::{Label, Language, Phrase};

/// Whether the table of data says when they are erased.
pub fn erasure_in_table(activity: &PublicActivity, law: &Law) -> bool {
    law.in_table.contains(&Question::Erasure) && erasures_differ(activity)
}

/// The data subjects, where the table of data does not name them.
pub fn subjects(activity: &PublicActivity, law: &Law, language: Language) -> Answer {
    if subjects_in_table(activity, law) {
        return None;
    }
    if subjects_differ(activity) {
        let of = |row: &PublicData| Cell(vec![text_or_none(&row.data_subjects.join("; "), language)]);
        return Some(by_data(activity, Label::DataSubjects, of, language));
    }
    if activity.data_subjects.is_empty() {
        return None;
    }
    blocks(Label::DataSubjects, vec![setting::body(setting::line(&activity.data_subjects.join("; ")))])
}

/// The table of data.
pub fn categories(activity: &PublicActivity, law: &Law, language: Language) -> Answer {
    if activity.data.is_empty() {
        return None;
    }
    let with_subjects = subjects_in_table(activity, law);
    let with_erasure = erasure_in_table(activity, law);
    if !with_subjects && !with_erasure {
        let items = activity.data.iter().map(|row| {
            let mut content = vec![Inline::Strong(setting::line(&row.category))];
            let details = details::details(row, activity, language);
            if !details.is_empty() {
                content.push(Inline::Text(": ".to_owned()));
                content.extend(details);
            }
            paragraph(content)
        });
        return blocks(Label::Data, items.collect());
    }
    let rows = joined(activity.data.iter().map(|row| {
        let subjects = with_subjects.then(|| Cell(vec![text_or_none(&row.data_subjects.join("; "), language)]));
        let erasure = with_erasure.then(|| Cell(phrases(&rules_of(activity, row), language)));
        (row, subjects.into_iter().chain(erasure).collect())
    }));
    let details: Vec<Cell> = rows.iter().map(|(of, _)| details::of_all(of, activity, language)).collect();
    let with_details = details.iter().any(|Cell(paragraphs)| !paragraphs.is_empty());
    let column = |label: Label| Column { heading: label.print(language).to_owned(), kind: ColumnKind::Words };
    let columns = [
        Some(column(Label::Data)),
        with_details.then_some(Column { heading: String::new(), kind: ColumnKind::Details }),
        with_subjects.then(|| column(Label::DataSubjects)),
        with_erasure.then(|| column(Label::Erasure)),
    ];
    let rows = rows.into_iter().zip(details).map(|((of, cells), details)| {
        let head = names(of.iter().map(|row| row.category.as_str()));
        std::iter::once(head).chain(with_details.then_some(details)).chain(cells).collect()
    });
    let table = Table { caption: None, columns: columns.into_iter().flatten().collect(), rows: rows.collect() };
    let label = if with_erasure { Label::DataAndErasure } else { Label::Data };
    Some((label, FieldBody::Table { table, notes: Vec::new() }))
}

/// The erasure rules, where the table of data does not tell them.
pub fn erasure_alone(activity: &PublicActivity, law: &Law, language: Language) -> Answer {
    if erasure_in_table(activity, law) || activity.erasure.is_empty() {
        return None;
    }
    if erasures_differ(activity) {
        let of = |row: &PublicData| Cell(phrases(&rules_of(activity, row), language));
        return Some(by_data(activity, Label::Erasure, of, language));
    }
    let rules: Vec<&PublicErasure> = activity.erasure.iter().collect();
    blocks(Label::Erasure, phrases(&rules, language).into_iter().map(paragraph).collect())
}

/// A table of what holds for which data.
fn by_data(
    activity: &PublicActivity,
    label: Label,
    of: impl Fn(&PublicData) -> Cell,
    language: Language,
) -> (Label, FieldBody) {
    let rows = joined(activity.data.iter().map(|row| (row.category.as_str(), vec![of(row)])));
    let rows = rows.into_iter().map(|(of, cells)| std::iter::once(names(of.into_iter())).chain(cells).collect());
    let columns = columns(&[Label::Data, label], language);
    (label, FieldBody::Table { table: Table { caption: None, columns, rows: rows.collect() }, notes: Vec::new() })
}

fn erasures_differ(activity: &PublicActivity) -> bool {
    let mut rules = activity.data.iter().map(|row| rules_of(activity, row));
    rules.next().is_some_and(|first| rules.any(|other| other != first))
}

fn subjects_in_table(activity: &PublicActivity, law: &Law) -> bool {
    law.in_table.contains(&Question::DataSubjects) && subjects_differ(activity)
}

fn subjects_differ(activity: &PublicActivity) -> bool {
    activity.data.iter().any(|row| row.data_subjects != activity.data_subjects)
}

/// The rules for one row: its own and those for all data.
fn rules_of<'a>(activity: &'a PublicActivity, row: &PublicData) -> Vec<&'a PublicErasure> {
    activity.erasure.iter().filter(|rule| rule.data.includes(row)).collect()
}

/// The rules for the same data, one paragraph each; from the second on they are stages.
fn phrases(rules: &[&PublicErasure], language: Language) -> Vec<Vec<Inline>> {
    if rules.is_empty() {
        return vec![vec![Inline::Text(Phrase::None.print(language))]];
    }
    rules.iter().enumerate().map(|(index, rule)| erasure::phrase(rule, index > 0, language)).collect()
}

fn text_or_none(text: &str, language: Language) -> Vec<Inline> {
    vec![Inline::Text(if text.is_empty() { Phrase::None.print(language) } else { setting::line(text) })]
}

fn paragraph(content: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content })
}
