//! The index: which activities rest on which legal basis, and which have what a reader may look for.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::activity::{has_special_categories, has_transfers};
use crate::document::{Id, Index, IndexEntry, IndexGroup};
use crate::edition::{PublicActivity, PublicRegister};
use crate::model::Citation;
use crate::model::citation::{LawName, Norm};
use crate::wording::index::{self as words, GDPR_BASES, GdprBasis};
use crate::wording::{Language, Phrase};

/// The index of all activities.
pub fn of(register: &PublicRegister, language: Language) -> Index {
    let mark = |phrase: Phrase, has: fn(&PublicActivity) -> bool| IndexEntry {
        label: phrase.print(language),
        activities: register.activities.iter().filter(|one| has(one)).map(id).collect(),
    };
    let mut marks =
        vec![mark(Phrase::SpecialCategories, has_special_categories), mark(Phrase::ThirdCountry, has_transfers)];
    marks.retain(|entry| !entry.activities.is_empty());
    let groups = [(words::gdpr(language), of_gdpr(register, language)), (words::laws(language), of_laws(register))];
    let legal_bases = groups
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(label, entries)| IndexGroup { label: label.to_owned(), entries })
        .collect();
    Index { legal_bases, marks }
}

fn id(activity: &PublicActivity) -> Id {
    Id(activity.key.to_string())
}

/// What the processing itself rests on. The norms of deadlines, recipients and transfers allow something else.
fn citations(activity: &PublicActivity) -> impl Iterator<Item = &Citation> {
    let purposes = activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases);
    purposes.chain(activity.data.iter().filter_map(|row| row.legal_basis.as_ref()))
}

fn gdpr_norms(activity: &PublicActivity) -> Vec<&Norm> {
    citations(activity).flat_map(Citation::norms).filter(|norm| norm.law.is_dsgvo()).collect()
}

/// Art. 6 Abs. 1 and Art. 9 Abs. 2 DSGVO, letter by letter.
fn of_gdpr(register: &PublicRegister, language: Language) -> Vec<IndexEntry> {
    let all: Vec<_> = register.activities.iter().map(|activity| (activity, gdpr_norms(activity))).collect();
    let entry = |basis: &GdprBasis| {
        let GdprBasis { article, paragraph, letter, .. } = *basis;
        let is_cited = |norm: &&Norm| norm.covers(article) && norm.has_letter(paragraph, letter);
        let resting = all.iter().filter(|(_, norms)| norms.iter().any(is_cited));
        let activities: Vec<Id> = resting.map(|(activity, _)| id(activity)).collect();
        (!activities.is_empty()).then(|| IndexEntry { label: words::basis(language, basis), activities })
    };
    GDPR_BASES.par_iter().with_max_len(1).filter_map(entry).collect()
}

/// All other laws, by-laws and decisions, in the order of the alphabet.
fn of_laws(register: &PublicRegister) -> Vec<IndexEntry> {
    let mut laws: BTreeMap<&LawName, Vec<&PublicActivity>> = BTreeMap::new();
    for activity in &register.activities {
        for law in citations(activity).flat_map(Citation::law_names).filter(|law| !law.is_dsgvo()) {
            let found = laws.entry(law).or_default();
            if found.last().is_none_or(|last| last.key != activity.key) {
                found.push(activity);
            }
        }
    }
    let mut laws: Vec<_> = laws.into_iter().collect();
    laws.sort_by_cached_key(|(law, _)| sorted_as(law.as_str()));
    let entry = |(law, activities): (&LawName, Vec<&PublicActivity>)| IndexEntry {
        label: words::law(law.as_str()),
        activities: activities.into_iter().map(id).collect(),
    };
    laws.into_iter().map(entry).collect()
}

/// As a dictionary sorts: without regard to case and umlauts (DIN 5007-1).
fn sorted_as(name: &str) -> String {
    name.to_lowercase().replace('ä', "a").replace('ö', "o").replace('ü', "u").replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::sorted_as;

    #[test]
    fn umlauts_stand_beside_their_letters() {
        let mut names = ["SGB X", "ÖGDG NRW", "AO", "PStG", "Ältestenratsordnung", "OZG"];
        names.sort_by_key(|name| sorted_as(name));
        assert_eq!(names, ["Ältestenratsordnung", "AO", "ÖGDG NRW", "OZG", "PStG", "SGB X"]);
    }
}
