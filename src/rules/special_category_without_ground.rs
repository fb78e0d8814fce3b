use super::Found;
use super::citations::{DSGVO, cites_other_law, is_under_gdpr};
use super::stems::Stems;
use crate::diagnostic::{Echo, LegalFault, Place};
use crate::model::{PersonalDataCategory, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Besondere Kategorie ohne Ausnahme nach Art. 9 Abs. 2
    ///
    /// # Was
    /// Eine Datenzeile mit `art9` beruft sich auf die DSGVO, aber nicht auf Art. 9 Abs. 2. Nennt sie nur nationales
    /// Recht, oder deuten ihre Worte auf Gesundheit, Religion, Gewerkschaft oder Partei, ohne dass `art9` gesetzt
    /// ist, ist es ein Hinweis. Fehlt `grundlage` ganz, meldet das `missing-mandatory-field`.
    ///
    /// # Warum
    /// Art. 9 Abs. 1 DSGVO verbietet die Verarbeitung; nur die Fälle des Abs. 2 erlauben sie, oft zusammen mit
    /// nationalem Recht. Art. 6 allein genügt nicht.
    ///
    /// # Beispiel
    /// ```toml
    /// { kategorie = "Atteste", art9 = "gesundheit", grundlage = "Art. 6 Abs. 1 lit. e DSGVO" }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { kategorie = "Atteste", art9 = "gesundheit", grundlage = "Art. 9 Abs. 2 lit. b DSGVO i. V. m. § 16 DSG NRW" }
    /// ```
    "special-category-without-ground" => Error;
    Register(check)
}

const LAW: Option<&str> = Some("Art. 9 DSGVO");

/// Beginnings of words that speak of special categories more often than not.
static SIGNS: Stems = Stems::of(&[
    "tauglichkeitsuntersuch",
    "gesundheitsdaten",
    "gesundheitszustand",
    "gesundheitliche",
    "krankheit",
    "erkrankung",
    "suchtprobl",
    "drogen",
    "schwerbehinder",
    "diagnose",
    "ärztliche atteste",
    "impfstatus",
    "masern",
    "konfession",
    "religionszugehörigkeit",
    "gewerkschaft",
    "parteizugehörigkeit",
    "ethnische herkunft",
    "fingerabdr",
]);

fn check(register: &Register, found: &mut Found) {
    for record in register.records.iter().filter(|record| is_under_gdpr(register, &record.activity)) {
        for (index, row) in record.activity.data.iter().enumerate() {
            let at = |key: &str| Pointer::root().key("daten").row(index).key(key);
            match (row.special_category, &row.legal_basis) {
                (Some(_), Some(citation)) if !citation.is_article(DSGVO, 9) => {
                    let place = Place::value(&record.file, at("grundlage"));
                    if cites_other_law(citation) && !citation.law_names().any(|law| law.as_str() == DSGVO) {
                        found.hint(place, LegalFault::SpecialCategoryByNationalLaw, LAW);
                    } else {
                        found.error(place, LegalFault::SpecialCategoryWithoutGround, LAW);
                    }
                }
                (None, _) => {
                    if let Some((word, key)) = sign(row) {
                        let fault = LegalFault::PerhapsSpecialCategory { word: Echo::new(word) };
                        found.hint(Place::value(&record.file, at(key)), fault, LAW);
                    }
                }
                (Some(_), _) => {}
            }
        }
    }
}

/// The word, and the key under which it stands.
fn sign(row: &PersonalDataCategory) -> Option<(&str, &'static str)> {
    // The Schwerbehindertenvertretung is a body.
    let of = |text| SIGNS.word(text).filter(|word| !word.contains("vertretung"));
    let in_items = || row.items.iter().find_map(|item| of(item)).map(|word| (word, "angaben"));
    of(&row.category).map(|word| (word, "kategorie")).or_else(in_items)
}
