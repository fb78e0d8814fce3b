use super::words::stem;
use super::Found;
use crate::diagnostic::{LegalFault, Place};
use crate::model::{LegalFramework, Period, PersonalDataCategory, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Anonym und doch mit Namen
    ///
    /// # Was
    /// Eine Datenzeile heißt „anonym“ oder „ohne Personenbezug“ und nennt IP-Adresse, Name oder E-Mail-Adresse; oder
    /// sie sagt „nicht gespeichert“, und eine Löschregel gibt ihr eine Frist.
    ///
    /// # Warum
    /// IP-Adressen sind personenbezogen (Art. 4 Nr. 1 DSGVO; EuGH C-582/14). Was anonym ist, gehört nicht ins
    /// Verzeichnis; was darin steht, ist nicht anonym. Gekürzt oder pseudonymisiert sind die richtigen Worte.
    ///
    /// # Beispiel
    /// ```toml
    /// { kategorie = "Anonyme Protokolle", angaben = ["IP-Adresse", "Uhrzeit"] }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { kategorie = "Protokolle", angaben = ["gekürzte IP-Adresse", "Uhrzeit"] }
    /// ```
    "contradictory-anonymity" => Warning;
    Register(check)
}

const ANONYMOUS: [&str; 6] =
    ["anonym", "ohne personenbezug", "nicht personenbezogen", "kein personenbezug", "keine personenbezogenen", "keinen personenbezug"];
/// What names a person, in small letters, and as it is told.
const NAMED: [(&str, &str); 6] = [
    ("ip-adresse", "IP-Adresse"),
    ("e-mail-adresse", "E-Mail-Adresse"),
    ("vorname", "Vorname"),
    ("nachname", "Nachname"),
    ("anschrift", "Anschrift"),
    ("geburtsdatum", "Geburtsdatum"),
];
const SHORTENED: [&str; 5] = ["gekürzt", "verkürzt", "pseudonym", "anonymisiert", "ohne "];
const NOT_KEPT: [&str; 4] = ["nicht gespeichert", "keine speicherung", "nicht protokolliert", "nicht aufgezeichnet"];

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::FormerNrw {
            continue;
        }
        for (index, row) in activity.data.iter().enumerate() {
            let place = || Place::value(&record.file, Pointer::root().key("daten").row(index).key("kategorie"));
            if let Some(datum) = named_though_anonymous(row) {
                found.warning(place(), LegalFault::AnonymousWithNames { datum }, Some("Art. 4 Nr. 1 DSGVO"));
            }
            let texts = row.items.iter().chain([&row.category]);
            let not_kept = texts.into_iter().any(|text| stem(text, &NOT_KEPT).is_some());
            let has_period = activity.erasure.iter().any(|rule| {
                let covers = row.key.as_ref().is_some_and(|key| rule.data.contains(key));
                covers && matches!(rule.period, Some(Period::Length(_)))
            });
            if not_kept && has_period {
                found.warning(place(), LegalFault::NotKeptButErased, Some("Art. 30 Abs. 1 lit. f DSGVO"));
            }
        }
    }
}

/// What is named in a row that calls itself anonymous; a shortened address is not.
fn named_though_anonymous(row: &PersonalDataCategory) -> Option<&'static str> {
    let names = |text: &String| {
        let small = text.to_lowercase();
        let (_, told) = NAMED.iter().find(|(stem, _)| small.contains(stem))?;
        Some(*told)
    };
    let calls_itself = |text: &String| stem(text, &ANONYMOUS).is_some();
    let claimed = calls_itself(&row.category) || row.items.iter().any(|item| calls_itself(item) && names(item).is_none());
    let whole = |text: &&String| stem(text, &SHORTENED).is_none();
    row.items.iter().filter(whole).find_map(names).filter(|_| claimed)
}
