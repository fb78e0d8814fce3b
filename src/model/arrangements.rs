//! What a record says beside lit. a to g: joint controllers, sub-processors, automated decisions, the duty to
//! provide data, the archive, the controllers of a processor.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Citation, Key};

/// # Gemeinsam Verantwortlicher
///
/// Ein Partner, mit dem die Zwecke gemeinsam festgelegt werden, und das Wesentliche der Vereinbarung
/// (Art. 26, Art. 30 Abs. 1 lit. a DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct JointController {
    /// # Partner
    ///
    /// Kennung eines `[[partner]]` aus register.toml (Art. 30 Abs. 1 lit. a DSGVO).
    #[schemars(example = &"nachbarstadt")]
    pub partner: Key,
    /// # Aufgaben
    ///
    /// Wer was übernimmt (Art. 26 Abs. 1 S. 2 DSGVO).
    #[serde(rename = "aufgaben", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Betrieb des Portals; jede Stadt entscheidet über ihre Plätze", length(min = 1))]
    pub responsibilities: Option<String>,
    /// # Wesentliches
    ///
    /// Das Wesentliche der Vereinbarung, das Betroffenen zur Verfügung gestellt wird (Art. 26 Abs. 2 S. 2 DSGVO).
    #[serde(rename = "wesentliches", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Jede Stadt informiert die Eltern, die sich bei ihr anmelden", length(min = 1))]
    pub essence: Option<String>,
    /// # Anlaufstelle
    ///
    /// An wen sich Betroffene wenden können (Art. 26 Abs. 1 S. 3 DSGVO).
    #[serde(rename = "anlaufstelle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Fachbereich Jugend der Stadt Musterstadt", length(min = 1))]
    pub contact_point: Option<String>,
}

/// # Unterauftragsverarbeiter
///
/// Ein weiterer Auftragsverarbeiter (Art. 28 Abs. 2 und 4 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct SubProcessor {
    /// # Partner
    ///
    /// Kennung eines `[[partner]]` aus register.toml (Art. 28 Abs. 2 DSGVO).
    #[schemars(example = &"wartung")]
    pub partner: Key,
    /// # Anlass
    ///
    /// Wobei der Unterauftragsverarbeiter tätig wird (Art. 28 Abs. 4 DSGVO).
    #[serde(rename = "anlass", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Fernwartung", length(min = 1))]
    pub occasion: Option<String>,
}

/// # Automatisierte Entscheidung
///
/// Entscheidung ohne Menschen, oder Profiling (Art. 22, Art. 13 Abs. 2 lit. f DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct AutomatedDecision {
    /// # Entscheidung
    ///
    /// Was automatisiert entschieden oder bewertet wird (Art. 22 Abs. 1 DSGVO).
    #[schemars(example = &"Vergabe der Parkausweise nach Eingang", length(min = 1))]
    pub text: String,
    /// # Logik
    ///
    /// Aussagekräftige Angaben über die involvierte Logik (Art. 13 Abs. 2 lit. f DSGVO).
    #[serde(rename = "logik", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Geprüft werden Wohnsitz und Halter", length(min = 1))]
    pub logic: Option<String>,
    /// # Folgen
    ///
    /// Tragweite und angestrebte Auswirkungen (Art. 13 Abs. 2 lit. f DSGVO).
    #[serde(rename = "folgen", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Ein abgelehnter Antrag wird von Hand geprüft", length(min = 1))]
    pub consequences: Option<String>,
    /// # Profiling
    ///
    /// `true`, wenn persönliche Aspekte bewertet werden (Art. 4 Nr. 4 DSGVO; § 70 Abs. 1 Nr. 5 BDSG).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[schemars(example = true)]
    pub profiling: bool,
}

/// # Bereitstellung
///
/// Ob die Angaben vorgeschrieben sind und was geschieht, wenn sie fehlen (Art. 13 Abs. 2 lit. e DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Provision {
    /// # Pflicht
    ///
    /// Woraus sich die Pflicht ergibt (Art. 13 Abs. 2 lit. e DSGVO).
    #[serde(rename = "pflicht", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"gesetz")]
    pub duty: Option<ProvisionDuty>,
    /// # Grundlage
    ///
    /// Die Norm, die zur Angabe verpflichtet (Art. 13 Abs. 2 lit. e DSGVO).
    #[serde(rename = "grundlage", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"§ 17 Abs. 1 BMG")]
    pub legal_basis: Option<Citation>,
    /// # Folgen
    ///
    /// Was geschieht, wenn die Angaben fehlen, als ganzer Satz (Art. 13 Abs. 2 lit. e DSGVO).
    #[serde(rename = "folgen", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Ohne diese Daten kann der Antrag nicht bearbeitet werden.", length(min = 1))]
    pub consequences: Option<String>,
}

/// # Pflicht zur Angabe
///
/// Woraus sich die Pflicht ergibt, Daten anzugeben.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ProvisionDuty {
    /// Gesetz oder Satzung.
    #[serde(rename = "gesetz")]
    Statute,
    /// Vertrag, oder nötig für einen Vertrag.
    #[serde(rename = "vertrag")]
    Contract,
    /// Keine Pflicht.
    #[serde(rename = "keine")]
    None,
}

/// # Archiv
///
/// `false`, wenn die Daten dem Archiv nicht angeboten werden, oder ein Satz, der den des Verzeichnisses ersetzt
/// (§ 10 Abs. 1 DSG NRW).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ArchiveOffer {
    /// `false`: not offered. (`true`, the default said aloud, is read too.)
    Offered(bool),
    /// A sentence of the record's own.
    Text(String),
}

/// # Auftraggeber
///
/// `"alle"` oder die Kennungen der `[[auftraggeber]]` aus register.toml (Art. 30 Abs. 2 lit. a DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Clients {
    /// The word `alle`.
    All(AllClients),
    /// Some of them.
    Some(Vec<Key>),
}

/// The one word that stands for all clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AllClients {
    /// Alle.
    #[serde(rename = "alle")]
    All,
}

impl JsonSchema for ArchiveOffer {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ArchiveOffer".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [
                { "type": "boolean", "description": "false: Die Daten werden dem Archiv nicht angeboten." },
                { "type": "string", "minLength": 1, "description": "Ein Satz, der den des Verzeichnisses ersetzt." }
            ]
        })
    }
}

impl JsonSchema for Clients {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Clients".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let key = generator.subschema_for::<Key>();
        schemars::json_schema!({
            "anyOf": [
                { "type": "string", "const": "alle", "description": "Alle Auftraggeber des Verzeichnisses." },
                { "type": "array", "items": key, "minItems": 1, "description": "Kennungen einzelner Auftraggeber." }
            ]
        })
    }
}
