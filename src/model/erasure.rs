//! Art. 30 Abs. 1 lit. f DSGVO: when data are erased. A rule is a start event and a period (DIN 66398).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Citation, Key, Period};

/// # Löschregel
///
/// Frist und Startzeitpunkt für eine Art von Daten (Art. 30 Abs. 1 lit. f DSGVO, DIN 66398). Zwei Regeln für
/// dieselben Daten sind Stufen: die zweite ohne `ab` beginnt, wo die erste endet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct ErasureRule {
    /// # Daten
    ///
    /// Kennungen der Datenkategorien, für die die Regel gilt; ohne Angabe gilt sie für alle
    /// (Art. 30 Abs. 1 lit. f DSGVO).
    #[serde(rename = "daten", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["grund", "familie"]]))]
    pub data: Vec<Key>,
    /// # Fall
    ///
    /// Nur wenn die Frist von einem Umstand abhängt (Art. 30 Abs. 1 lit. f DSGVO): Nebensatz ohne Komma.
    #[serde(rename = "wenn", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"die Geldbuße mehr als 250 Euro beträgt", length(min = 1))]
    pub condition: Option<String>,
    /// # Frist
    ///
    /// Zahl und Einheit in Worten, `unverzüglich` oder `dauerhaft` (Art. 30 Abs. 1 lit. f DSGVO).
    #[serde(rename = "frist", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"10 Jahre")]
    pub period: Option<Period>,
    /// # Mindestens
    ///
    /// `true`, wenn die Frist eine Mindestfrist der Aufbewahrung ist (Art. 17 Abs. 3 lit. b DSGVO).
    #[serde(rename = "mindestens", default, skip_serializing_if = "std::ops::Not::not")]
    #[schemars(example = true)]
    pub at_least: bool,
    /// # Ab
    ///
    /// Womit die Frist beginnt, als Hauptwort ohne Artikel (Startzeitpunkt nach DIN 66398).
    #[serde(rename = "ab", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Abschluss des Vorgangs", length(min = 1))]
    pub from: Option<String>,
    /// # Vor
    ///
    /// Statt `ab`: vor welchem Ereignis die Daten gelöscht sind (Art. 30 Abs. 1 lit. f DSGVO), im dritten Fall.
    #[serde(rename = "vor", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"der nächsten Wahl", length(min = 1))]
    pub before: Option<String>,
    /// # Sobald
    ///
    /// Statt einer Frist: das Ereignis, mit dem gelöscht wird (Art. 17 Abs. 1 DSGVO), als Hauptwort ohne Artikel.
    #[serde(rename = "sobald", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Widerruf der Einwilligung", length(min = 1))]
    pub upon: Option<String>,
    /// # Wie
    ///
    /// Kennung eines anderen Eintrags, dessen Löschregel gilt, etwa „mit der Akte“ (Art. 30 Abs. 1 lit. f DSGVO).
    #[serde(rename = "wie", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"e-akte")]
    pub same_as: Option<Key>,
    /// # Prüfung
    ///
    /// `true`, wenn nach der Frist nicht gelöscht, sondern geprüft wird, ob die Daten noch erforderlich sind
    /// (JI-Regime: § 70 Abs. 1 Nr. 8 BDSG, § 54 Abs. 4 DSG NRW).
    #[serde(rename = "pruefung", default, skip_serializing_if = "std::ops::Not::not")]
    #[schemars(example = true)]
    pub review: bool,
    /// # Dann
    ///
    /// Was nach der Frist geschieht, wenn nicht gelöscht wird (Art. 18 DSGVO).
    #[serde(rename = "dann", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Einschränkung der Verarbeitung", length(min = 1))]
    pub then: Option<String>,
    /// # Grundlage
    ///
    /// Die Norm, die die Frist setzt; ohne Angabe hat die Stelle sie selbst festgelegt (Art. 30 Abs. 1 lit. f DSGVO).
    #[serde(rename = "grundlage", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"§ 13 Abs. 2 BMG")]
    pub legal_basis: Option<Citation>,
}
