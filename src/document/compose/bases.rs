//! On what the processing of an activity rests, as far as the rights of those whose data they are depend on it.

use super::setting;
use crate::edition::PublicActivity;
use crate::model::Citation;
use crate::wording::notice::{Bases, Laws};

/// The short name of the Regulation, as citations print it.
const GDPR: &str = "DSGVO";

/// How much of an activity is subject to a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// These purposes and data, listed.
    Only(String),
}

/// The letters of Art. 6 Abs. 1 and Art. 9 Abs. 2 DSGVO that allow it.
pub fn of(activity: &PublicActivity) -> Bases {
    let purposes = activity.purposes.iter().map(|purpose| letters(&purpose.legal_bases));
    let data = activity.data.iter().filter_map(|row| row.legal_basis.as_ref());
    let data = data.map(|basis| letters(std::slice::from_ref(basis)));
    purposes.chain(data).fold(Bases::default(), Bases::or)
}

/// How much of an activity rests on what a right asks for; nothing where none of it does. Where only some purposes do, they
/// are named, as are data that are processed on a ground of their own.
pub fn extent(activity: &PublicActivity, rests: impl Fn(Bases) -> bool) -> Option<Extent> {
    let purposes = activity.purposes.iter().filter(|purpose| rests(letters(&purpose.legal_bases)));
    let mut names: Vec<&str> = purposes.map(|purpose| purpose.text.as_str()).collect();
    if !names.is_empty() && names.len() == activity.purposes.len() {
        return Some(Extent::Whole);
    }
    let own = |basis: &Citation| rests(letters(std::slice::from_ref(basis)));
    let data = activity.data.iter().filter(|row| row.legal_basis.as_ref().is_some_and(own));
    names.extend(data.map(|row| row.category.as_str()));
    let names: Vec<String> = names.into_iter().map(|name| setting::line(name.trim_end_matches('.'))).collect();
    (!names.is_empty()).then(|| Extent::Only(names.join("; ")))
}

/// The laws that limit rights, of those that the grounds of an activity cite.
pub fn laws<'a>(activities: impl Iterator<Item = &'a PublicActivity>, nrw: bool) -> Laws {
    let mut laws = Laws { nrw, ..Laws::default() };
    for activity in activities {
        let purposes = activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases);
        let data = activity.data.iter().filter_map(|row| row.legal_basis.as_ref());
        for name in purposes.chain(data).flat_map(Citation::law_names) {
            laws.bmg |= name.as_str() == "BMG";
            laws.ao |= name.as_str() == "AO";
            laws.sgb |= name.as_str().starts_with("SGB ");
        }
    }
    laws
}

fn letters(grounds: &[Citation]) -> Bases {
    let rests_on =
        |article, paragraph, letter| grounds.iter().any(|basis| basis.has_letter(GDPR, (article, paragraph, letter)));
    Bases {
        consent: rests_on(6, 1, 'a') || rests_on(9, 2, 'a'),
        contract: rests_on(6, 1, 'b'),
        duty: rests_on(6, 1, 'c'),
        task: rests_on(6, 1, 'e'),
        interest: rests_on(6, 1, 'f'),
    }
}
