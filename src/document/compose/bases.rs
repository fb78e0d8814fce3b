//! On what the processing of an activity rests, as far as the rights of those whose data they are depend on it.

use crate::edition::PublicActivity;
use crate::model::Citation;
use crate::wording::notice::Bases;

/// The short name of the Regulation, as citations print it.
const GDPR: &str = "DSGVO";

/// The letters of Art. 6 Abs. 1 and Art. 9 Abs. 2 DSGVO that allow it.
pub fn of(activity: &PublicActivity) -> Bases {
    let purposes = activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases);
    let all: Vec<&Citation> = purposes.chain(activity.data.iter().filter_map(|row| row.legal_basis.as_ref())).collect();
    let rests_on = |article, paragraph, letter: &str| {
        all.iter().any(|basis| basis.letters(GDPR, article, paragraph).iter().any(|one| one == letter))
    };
    Bases {
        consent: rests_on(6, 1, "a") || rests_on(9, 2, "a"),
        contract: rests_on(6, 1, "b"),
        duty: rests_on(6, 1, "c"),
        task: rests_on(6, 1, "e"),
        interest: rests_on(6, 1, "f"),
    }
}
