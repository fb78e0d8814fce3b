use super::Found;
use super::citations::{DSGVO, cites_other_law, is_under_gdpr};
use super::stems::Stems;
use crate::diagnostic::{Echo, LegalFault, Place};
use crate::model::Register;
use crate::source::pointer::Pointer;

rule! {
    /// Daten über Straftaten ohne Grundlage
    ///
    /// # Was
    /// Eine Datenzeile mit `art10` nennt weder Art. 10 DSGVO noch nationales Recht. Deuten ihre Worte auf Straftaten,
    /// ohne dass `art10` gesetzt ist, ist es ein Hinweis.
    ///
    /// # Warum
    /// Daten über Verurteilungen und Straftaten darf nur verarbeiten, wem es das Unionsrecht oder das Recht des
    /// Mitgliedstaats erlaubt (Art. 10 DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// { kategorie = "Führungszeugnis", art10 = true, grundlage = "Art. 6 Abs. 1 lit. c DSGVO" }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { kategorie = "Führungszeugnis", art10 = true, grundlage = "Art. 10 DSGVO i. V. m. § 72a SGB VIII" }
    /// ```
    "offence-data-without-ground" => Warning;
    Register(check)
}

const LAW: Option<&str> = Some("Art. 10 DSGVO");
static SIGNS: Stems =
    Stems::of(&["führungszeugnis", "vorstrafe", "straftaten", "strafrechtliche verurteilung", "bundeszentralregister"]);

fn check(register: &Register, found: &mut Found) {
    for record in register.records.iter().filter(|record| is_under_gdpr(register, &record.activity)) {
        for (index, row) in record.activity.data.iter().enumerate() {
            let at = |key: &str| Pointer::root().key("daten").row(index).key(key);
            if row.offence_data {
                if let Some(citation) = &row.legal_basis
                    && !citation.is_article(DSGVO, 10)
                    && !cites_other_law(citation)
                {
                    let place = Place::value(&record.file, at("grundlage"));
                    found.warning(place, LegalFault::OffenceDataWithoutGround, LAW);
                }
            } else if let Some(word) =
                SIGNS.word(&row.category).or_else(|| row.items.iter().find_map(|item| SIGNS.word(item)))
            {
                let fault = LegalFault::PerhapsOffenceData { word: Echo::new(word) };
                found.hint(Place::value(&record.file, at("kategorie")), fault, LAW);
            }
        }
    }
}
