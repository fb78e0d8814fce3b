//! What is said of a category of data beside its name: its items, what makes it special and what allows it, and where it
//! comes from, where that is not what the activity says of all its data.

use super::super::super::{Cell, Inline};
use super::super::setting;
use crate::edition::{PublicActivity, PublicData};
use crate::wording::{Language, Phrase, Print};

/// One paragraph of up to three parts, a full stop between; nothing where there is nothing to say.
pub fn details(row: &PublicData, activity: &PublicActivity, language: Language) -> Vec<Inline> {
    let items = (!row.items.is_empty()).then(|| setting::plain(&row.items.join(", ")));
    let ground = ground(row, language);
    let source = row.source.as_ref().filter(|source| activity.source.as_ref() != Some(*source));
    let source = source.map(|source| setting::plain(&Phrase::OtherSource(source).print(language)));
    let mut out = Vec::new();
    for part in [items, ground, source].into_iter().flatten() {
        if let Some(Inline::Text(before)) = out.last() {
            out.push(Inline::Text(if before.ends_with('.') { " " } else { ". " }.to_owned()));
        }
        out.extend(part);
    }
    out
}

/// The details of the categories that share a row, a paragraph each. Where there are several, each says whose it is.
pub fn of_all(rows: &[&PublicData], activity: &PublicActivity, language: Language) -> Cell {
    let said = rows.iter().map(|row| (row, details(row, activity, language))).filter(|(_, said)| !said.is_empty());
    Cell(
        said.map(|(row, mut said)| {
            if rows.len() > 1 {
                said.insert(0, Inline::Text(format!("{}: ", setting::line(&row.category))));
            }
            said
        })
        .collect(),
    )
}

/// Special categories (Art. 9 DSGVO) and data on offences (Art. 10 DSGVO), each behind its mark, and the norm that allows
/// them. The mark stays with the word behind it.
fn ground(row: &PublicData, language: Language) -> Option<Vec<Inline>> {
    let special = row.special_category.map(|special| ("Art.\u{a0}9", special.print(language).to_owned()));
    let offences = row.offence_data.then(|| ("Art.\u{a0}10", Phrase::OffenceData.print(language)));
    let mut out = Vec::new();
    for (mark, what) in [special, offences].into_iter().flatten() {
        if !out.is_empty() {
            out.push(Inline::Text(", ".to_owned()));
        }
        out.extend([Inline::Tag(mark.to_owned()), Inline::Text(setting::line(&format!("\u{a0}{what}")))]);
    }
    if let Some(basis) = &row.legal_basis {
        let lead = if out.is_empty() { "" } else { "; " };
        out.push(Inline::Text(format!("{lead}{basis}")));
    }
    (!out.is_empty()).then_some(out)
}
