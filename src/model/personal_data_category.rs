//! Art. 30 Abs. 1 lit. c DSGVO: the categories of personal data.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Citation, Key};

/// # Datenkategorie
///
/// Eine Kategorie personenbezogener Daten (Art. 30 Abs. 1 lit. c DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct PersonalDataCategory {
    /// # Kennung
    ///
    /// Kurzer Schlüssel; nötig, wo `loeschung`, `empfaenger` oder `drittland` auf diese Daten verweisen
    /// (Art. 30 Abs. 1 lit. f DSGVO: Fristen der verschiedenen Datenkategorien).
    #[serde(rename = "kennung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"grund")]
    pub key: Option<Key>,
    /// # Kategorie
    ///
    /// Wie die Kategorie heißt (Art. 30 Abs. 1 lit. c DSGVO).
    #[serde(rename = "kategorie")]
    #[schemars(example = &"Grunddaten", length(min = 1))]
    pub category: String,
    /// # Angaben
    ///
    /// Welche Angaben dazu gehören (Art. 30 Abs. 1 lit. c DSGVO).
    #[serde(rename = "angaben", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Namen", "Geburtsdatum", "Anschriften"]]))]
    pub items: Vec<String>,
    /// # Betroffene
    ///
    /// Wessen Daten es sind, wo es andere sind als am Kopf des Eintrags (Art. 30 Abs. 1 lit. c DSGVO).
    #[serde(rename = "betroffene", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Einwohnerinnen und Einwohner", "Angehörige"]]))]
    pub data_subjects: Vec<String>,
    /// # Herkunft
    ///
    /// Woher diese Daten stammen, wo es anders ist als am Kopf des Eintrags (Art. 14 Abs. 2 lit. f DSGVO).
    #[serde(rename = "herkunft", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Finanzamt", length(min = 1))]
    pub source: Option<String>,
    /// # Besondere Kategorie
    ///
    /// Welche besondere Kategorie nach Art. 9 Abs. 1 DSGVO es ist.
    #[serde(rename = "art9", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"gesundheit")]
    pub special_category: Option<SpecialCategory>,
    /// # Straftaten
    ///
    /// `true` bei Daten über strafrechtliche Verurteilungen und Straftaten (Art. 10 DSGVO).
    #[serde(rename = "art10", default, skip_serializing_if = "std::ops::Not::not")]
    #[schemars(example = true)]
    pub offence_data: bool,
    /// # Grundlage
    ///
    /// Fundstelle, die gerade diese Daten erlaubt; nötig bei `art9` und `art10` (Art. 9 Abs. 2, Art. 10 DSGVO).
    #[serde(rename = "grundlage", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Art. 9 Abs. 2 lit. g DSGVO i. V. m. § 3 Abs. 1 Nr. 11 BMG")]
    pub legal_basis: Option<Citation>,
}

/// # Besondere Kategorie
///
/// Die besonderen Kategorien des Art. 9 Abs. 1 DSGVO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum SpecialCategory {
    /// Rassische und ethnische Herkunft.
    #[serde(rename = "rasse-ethnie")]
    RacialOrEthnicOrigin,
    /// Politische Meinungen.
    #[serde(rename = "politische-meinung")]
    PoliticalOpinions,
    /// Religiöse oder weltanschauliche Überzeugungen.
    #[serde(rename = "weltanschauung-religion")]
    ReligiousOrPhilosophicalBeliefs,
    /// Gewerkschaftszugehörigkeit.
    #[serde(rename = "gewerkschaft")]
    TradeUnionMembership,
    /// Genetische Daten.
    #[serde(rename = "genetik")]
    GeneticData,
    /// Biometrische Daten zur eindeutigen Identifizierung.
    #[serde(rename = "biometrie")]
    BiometricData,
    /// Gesundheitsdaten.
    #[serde(rename = "gesundheit")]
    Health,
    /// Sexualleben und sexuelle Orientierung.
    #[serde(rename = "sexualleben")]
    SexLifeOrOrientation,
}
