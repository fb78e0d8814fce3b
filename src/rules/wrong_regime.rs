use super::Found;
use super::citations::bases;
use super::words::stem;
use crate::diagnostic::{LegalFault, Place};
use crate::model::{LegalFramework, ProcessingActivity, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Falscher Rechtsrahmen
    ///
    /// # Was
    /// Ein Eintrag über Bußgelder oder Straftaten steht unter der DSGVO, oder ein Eintrag des JI-Regimes hat mit
    /// Verfolgung und Ahndung nichts zu tun.
    ///
    /// # Warum
    /// Wo Ordnungsbehörden Ordnungswidrigkeiten verfolgen und ahnden, gilt die DSGVO nicht (Art. 2 Abs. 2 lit. d
    /// DSGVO), sondern das Recht zur Umsetzung der JI-Richtlinie, in NRW Teil 3 des DSG NRW (§ 35 Abs. 2). Für alles
    /// andere gilt dieser Teil nicht.
    ///
    /// # Beispiel
    /// ```toml
    /// bezeichnung = "Bußgeldverfahren"
    /// rechtsrahmen = "dsgvo"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// bezeichnung = "Bußgeldverfahren"
    /// rechtsrahmen = "ji"
    /// ```
    "wrong-regime" => Warning;
    Register(check)
}

const FINES: [&str; 8] = [
    "bußgeldverfahren",
    "bußgelder",
    "verwarnungsgeld",
    "verwarn- und",
    "bußgeldstelle",
    "ahndung",
    "verfolgung von ordnungswidrigkeiten",
    "strafverfolgung",
];
const OFFENCES: [&str; 10] = [
    "verfolg",
    "straf",
    "ordnungswidrig",
    "bußgeld",
    "ahnd",
    "verwarn",
    "gefahrenabwehr",
    "vollstreck",
    "verstöße",
    "verstoß",
];
const PROCEDURE: [&str; 4] = ["OWiG", "StPO", "StGB", "StVollzG"];

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        let cites_procedure = || {
            let mut cited = bases(activity).flat_map(|(_, citation)| citation.law_names());
            cited.any(|law| PROCEDURE.contains(&law.as_str()))
        };
        let place = || {
            let own = if activity.framework.is_some() { "rechtsrahmen" } else { "bezeichnung" };
            Place::value(&record.file, Pointer::root().key(own))
        };
        match register.framework(activity) {
            LegalFramework::Gdpr if stem(&activity.designation, &FINES).is_some() || is_all_fines(activity) => {
                found.warning(place(), LegalFault::FinesUnderGdpr, Some("Art. 2 Abs. 2 lit. d DSGVO"));
            }
            LegalFramework::LawEnforcement if !speaks_of_offences(activity) && !cites_procedure() => {
                found.warning(place(), LegalFault::NotLawEnforcement, Some("Art. 2 Abs. 2 lit. d DSGVO"));
            }
            LegalFramework::Gdpr
            | LegalFramework::LawEnforcement
            | LegalFramework::GdprProcessor
            | LegalFramework::OutsideUnionLaw
            | LegalFramework::UnionInstitutions
            | LegalFramework::Switzerland
            | LegalFramework::FormerNrw => {}
        }
    }
}

/// Whether every purpose rests on the law of fines: one among others may be a by-way.
fn is_all_fines(activity: &ProcessingActivity) -> bool {
    let on_procedure = |citation: &crate::model::Citation| citation.law_names().any(|law| law.as_str() == "OWiG");
    !activity.purposes.is_empty()
        && activity.purposes.iter().all(|purpose| purpose.legal_bases.iter().any(on_procedure))
}

fn speaks_of_offences(activity: &ProcessingActivity) -> bool {
    let purposes = activity.purposes.iter().map(|purpose| &purpose.text);
    // What says nothing yet cannot be wrong.
    activity.purposes.is_empty() || purposes.chain([&activity.designation]).any(|text| stem(text, &OFFENCES).is_some())
}
