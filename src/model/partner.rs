//! Bodies that several records name, said once in `register.toml`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Email, HttpsUrl, Key, Phone};

/// # Stelle
///
/// Eine Organisationseinheit, die für Tätigkeiten zuständig ist. Die Reihenfolge der Stellen ist die
/// Reihenfolge im Druck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct ResponsibleUnit {
    /// # Kennung
    ///
    /// Kurzer Schlüssel, auf den die Einträge mit `stelle` verweisen (Gliederung des Verzeichnisses, Art. 30 DSGVO).
    #[serde(rename = "kennung")]
    #[schemars(example = &"buergerbuero")]
    pub key: Key,
    /// # Name
    ///
    /// Wie die Stelle im Verzeichnis heißt (Art. 30 Abs. 1 DSGVO).
    #[schemars(example = &"Bürgerbüro", length(min = 1))]
    pub name: String,
    /// # Teil von
    ///
    /// Kennung der übergeordneten Stelle; gedruckt wird dann unter ihrer Überschrift (Art. 30 DSGVO).
    #[serde(rename = "teil_von", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"fb32")]
    pub part_of: Option<Key>,
    /// # E-Mail
    ///
    /// Öffentliche E-Mail-Adresse der Stelle (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"buergerbuero@musterstadt.example")]
    pub email: Option<Email>,
    /// # Telefon
    ///
    /// Öffentliche Rufnummer der Stelle (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "telefon", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"+49 2999 100-320")]
    pub phone: Option<Phone>,
}

/// # Partner
///
/// Eine Stelle außerhalb, die mehrere Einträge nennen: Auftragsverarbeiter (Art. 28 DSGVO), gemeinsam
/// Verantwortliche (Art. 26 DSGVO), Behörden, Dritte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Partner {
    /// # Kennung
    ///
    /// Kurzer Schlüssel, auf den die Einträge mit `partner` verweisen (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(rename = "kennung")]
    #[schemars(example = &"rechenzentrum")]
    pub key: Key,
    /// # Name
    ///
    /// Amtlicher Name oder Firma (Art. 30 Abs. 1 lit. d DSGVO).
    #[schemars(example = &"Kommunales Rechenzentrum Beispielhausen AöR", length(min = 1))]
    pub name: String,
    /// # Art
    ///
    /// Was der Partner ist (Art. 4 Nr. 8 bis 10, Art. 26 DSGVO).
    #[serde(rename = "art")]
    #[schemars(example = &"auftragsverarbeiter")]
    pub kind: PartnerKind,
    /// # Anschrift
    ///
    /// Straße, Hausnummer, Postleitzahl und Ort, durch Kommas getrennt (Art. 30 Abs. 1 lit. a DSGVO bei gemeinsam
    /// Verantwortlichen).
    #[serde(rename = "anschrift", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Datenweg 3, 49998 Beispielhausen", length(min = 1))]
    pub address: Option<String>,
    /// # Land
    ///
    /// Staat, in dem der Partner sitzt; ohne Angabe Deutschland (Art. 30 Abs. 1 lit. e DSGVO).
    #[serde(rename = "land", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Frankreich", length(min = 1))]
    pub country: Option<String>,
    /// # Internetadresse
    ///
    /// Startseite des Partners, nur https (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://www.rechenzentrum.example")]
    pub web: Option<HttpsUrl>,
}

/// # Art des Partners
///
/// In welcher Rolle der Partner Daten erhält.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum PartnerKind {
    /// Auftragsverarbeiter (Art. 4 Nr. 8, Art. 28 DSGVO).
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
}

/// # Auftraggeber
///
/// Ein Verantwortlicher, in dessen Auftrag verarbeitet wird (Art. 30 Abs. 2 lit. a DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Client {
    /// # Kennung
    ///
    /// Kurzer Schlüssel, auf den die Einträge mit `auftraggeber` verweisen (Art. 30 Abs. 2 lit. a DSGVO).
    #[serde(rename = "kennung")]
    #[schemars(example = &"musterstadt")]
    pub key: Key,
    /// # Name
    ///
    /// Name des Verantwortlichen (Art. 30 Abs. 2 lit. a DSGVO).
    #[schemars(example = &"Stadt Musterstadt", length(min = 1))]
    pub name: String,
    /// # Anschrift
    ///
    /// Kontaktdaten des Verantwortlichen (Art. 30 Abs. 2 lit. a DSGVO).
    #[serde(rename = "anschrift")]
    #[schemars(example = &"Rathausplatz 1, 49999 Musterstadt", length(min = 1))]
    pub address: String,
    /// # Vertreter
    ///
    /// Vertreter des Verantwortlichen, wo es einen gibt (Art. 30 Abs. 2 lit. a DSGVO).
    #[serde(rename = "vertreter", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Vertretung GmbH, Musterstadt", length(min = 1))]
    pub representative: Option<String>,
    /// # Datenschutzbeauftragte
    ///
    /// Datenschutzbeauftragte des Verantwortlichen mit Kontaktdaten (Art. 30 Abs. 2 lit. a DSGVO).
    #[serde(rename = "datenschutzbeauftragte", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Behördliche Datenschutzbeauftragte, datenschutz@musterstadt.example", length(min = 1))]
    pub data_protection_officer: Option<String>,
}
