//! Art. 30 Abs. 1 lit. d and e DSGVO: who receives data, and transfers to third countries.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Citation, Key};

/// # Empfänger
///
/// Wem Daten offengelegt werden (Art. 4 Nr. 9, Art. 30 Abs. 1 lit. d DSGVO): mit `name`, oder als `partner` oder
/// `stelle` aus register.toml.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Recipient {
    /// # Name
    ///
    /// Empfänger oder Kategorie von Empfängern (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Meldebehörden anderer Gemeinden", length(min = 1))]
    pub name: Option<String>,
    /// # Partner
    ///
    /// Kennung eines `[[partner]]` aus register.toml (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"rechenzentrum")]
    pub partner: Option<Key>,
    /// # Stelle
    ///
    /// Kennung einer `[[stelle]]` im eigenen Haus (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(rename = "stelle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"stadtkasse")]
    pub unit: Option<Key>,
    /// # Art
    ///
    /// Was der Empfänger ist; bei `partner` und `stelle` folgt es von dort (Art. 4 Nr. 8 bis 10 DSGVO).
    #[serde(rename = "art", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"behoerde")]
    pub kind: Option<RecipientKind>,
    /// # Anlass
    ///
    /// Wann und wozu der Empfänger Daten erhält (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(rename = "anlass", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Zuzug, Wegzug", length(min = 1))]
    pub occasion: Option<String>,
    /// # Grundlage
    ///
    /// Fundstelle, die die Übermittlung erlaubt (Art. 6 Abs. 3 DSGVO).
    #[serde(rename = "grundlage", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"§ 33 BMG")]
    pub legal_basis: Option<Citation>,
    /// # Daten
    ///
    /// Kennungen der Daten, die der Empfänger erhält; ohne Angabe alle (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(rename = "daten", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["grund", "familie"]]))]
    pub data: Vec<Key>,
}

/// # Art des Empfängers
///
/// In welcher Rolle jemand Daten erhält.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum RecipientKind {
    /// Andere Stelle im eigenen Haus.
    #[serde(rename = "intern")]
    Internal,
    /// Auftragsverarbeiter (Art. 28 DSGVO).
    #[serde(rename = "auftragsverarbeiter")]
    Processor,
    /// Gemeinsam Verantwortlicher (Art. 26 DSGVO).
    #[serde(rename = "gemeinsam")]
    JointController,
    /// Behörde oder andere öffentliche Stelle.
    #[serde(rename = "behoerde")]
    PublicAuthority,
    /// Dritter (Art. 4 Nr. 10 DSGVO).
    #[serde(rename = "dritter")]
    ThirdParty,
    /// Die Öffentlichkeit.
    #[serde(rename = "oeffentlichkeit")]
    Public,
}

/// # Übermittlung in ein Drittland
///
/// Übermittlung in ein Drittland oder an eine internationale Organisation (Art. 30 Abs. 1 lit. e, Art. 44 bis 49 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Transfer {
    /// # Land
    ///
    /// Ländercode nach ISO 3166 mit zwei Großbuchstaben, oder der Name der internationalen Organisation
    /// (Art. 30 Abs. 1 lit. e DSGVO).
    #[serde(rename = "land")]
    #[schemars(example = &"US", length(min = 1))]
    pub destination: String,
    /// # Empfänger
    ///
    /// Name oder Kennung eines `[[partner]]` (Art. 30 Abs. 1 lit. e DSGVO).
    #[serde(rename = "empfaenger", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"videodienst", length(min = 1))]
    pub recipient: Option<String>,
    /// # Grund
    ///
    /// Worauf die Übermittlung beruht (Art. 44 bis 49 DSGVO).
    #[serde(rename = "grund", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"angemessenheit")]
    pub ground: Option<TransferGround>,
    /// # Grundlage
    ///
    /// Beschluss oder Fundstelle (Art. 45 bis 49 DSGVO).
    #[serde(rename = "grundlage", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Durchführungsbeschluss (EU) 2023/1795")]
    pub legal_basis: Option<Citation>,
    /// # Nachweis
    ///
    /// Wo sich die Garantien nachlesen lassen: Text oder https-Adresse (Art. 13 Abs. 1 lit. f DSGVO).
    #[serde(rename = "nachweis", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Der Anbieter ist auf der Liste des Data Privacy Framework eingetragen", length(min = 1))]
    pub evidence: Option<String>,
    /// # Daten
    ///
    /// Kennungen der übermittelten Daten; ohne Angabe alle (Art. 30 Abs. 1 lit. e DSGVO).
    #[serde(rename = "daten", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["verbindung"]]))]
    pub data: Vec<Key>,
}

/// # Grund der Übermittlung
///
/// Die drei Wege des Kapitels V der DSGVO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum TransferGround {
    /// Angemessenheitsbeschluss (Art. 45 DSGVO).
    #[serde(rename = "angemessenheit")]
    AdequacyDecision,
    /// Geeignete Garantien (Art. 46, 47 DSGVO).
    #[serde(rename = "garantien")]
    Safeguards,
    /// Ausnahme für bestimmte Fälle (Art. 49 DSGVO).
    #[serde(rename = "ausnahme")]
    Derogation,
}
