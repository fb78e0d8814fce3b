//! The index: which activities rest on which legal basis, and which have what a reader may look for.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::activity::{has_special_categories, has_transfers};
use crate::document::{Id, Index, IndexEntry, IndexGroup};
use crate::edition::{PublicActivity, PublicRegister};
use crate::model::Citation;
use crate::model::citation::LawName;
use crate::wording::index::{self as words, GDPR_BASES, GdprBasis};
use crate::wording::{Language, Phrase};

/// The short name of the Regulation, as citations print it.
const GDPR: &str = "DSGVO";

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

/// Art. 6 Abs. 1 and Art. 9 Abs. 2 DSGVO, letter by letter.
fn of_gdpr(register: &PublicRegister, language: Language) -> Vec<IndexEntry> {
    let entry = |basis: &GdprBasis| {
        let place = (basis.article, basis.paragraph, basis.letter);
        let rests_on = |activity: &&PublicActivity| citations(activity).any(|one| one.has_letter(GDPR, place));
        let activities: Vec<Id> = register.activities.iter().filter(rests_on).map(id).collect();
        (!activities.is_empty()).then(|| IndexEntry { label: words::basis(language, basis), activities })
    };
    GDPR_BASES.par_iter().with_max_len(1).filter_map(entry).collect()
}

/// All other laws, by-laws and decisions, in the order of the alphabet.
fn of_laws(register: &PublicRegister) -> Vec<IndexEntry> {
    let mut laws: BTreeMap<(String, &LawName), Vec<Id>> = BTreeMap::new();
    for activity in &register.activities {
        for law in citations(activity).flat_map(Citation::law_names).filter(|law| law.as_str() != GDPR) {
            let found = laws.entry((sorted_as(law.as_str()), law)).or_default();
            if found.last() != Some(&id(activity)) {
                found.push(id(activity));
            }
        }
    }
    laws.into_iter().map(|((_, law), activities)| IndexEntry { label: words::law(law.as_str()), activities }).collect()
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
