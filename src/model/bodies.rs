//! Who is responsible: Art. 30 Abs. 1 lit. a DSGVO.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Email, HttpsUrl, Phone};

/// # Verantwortlicher
///
/// Wer über Zwecke und Mittel entscheidet (Art. 4 Nr. 7 DSGVO), mit Kontaktdaten: Art. 30 Abs. 1 lit. a DSGVO.
/// Im Verzeichnis eines Auftragsverarbeiters (Art. 30 Abs. 2 lit. a) ist es dieser selbst.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Controller {
    /// # Name
    ///
    /// Amtlicher Name der Stelle (Art. 30 Abs. 1 lit. a DSGVO).
    #[schemars(example = &"Stadt Musterstadt", length(min = 1))]
    pub name: String,
    /// # Art der Stelle
    ///
    /// Was für eine Stelle es ist; danach richten sich Prüfregeln (Art. 6 Abs. 1 UAbs. 2 DSGVO).
    #[serde(rename = "art", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"behoerde")]
    pub kind: Option<BodyKind>,
    /// # Vertreten durch
    ///
    /// Amt oder Funktion, die die Stelle vertritt (Art. 13 Abs. 1 lit. a DSGVO).
    #[serde(rename = "vertreten_durch", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"die Bürgermeisterin", length(min = 1))]
    pub represented_by: Option<String>,
    /// # Anschrift
    ///
    /// Straße, Hausnummer, Postleitzahl und Ort, durch Kommas getrennt (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "anschrift", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Rathausplatz 1, 49999 Musterstadt", length(min = 1))]
    pub address: Option<String>,
    /// # Telefon
    ///
    /// Zentrale Rufnummer (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "telefon", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"+49 2999 100-0")]
    pub phone: Option<Phone>,
    /// # E-Mail
    ///
    /// Zentrale E-Mail-Adresse (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"info@musterstadt.example")]
    pub email: Option<Email>,
    /// # Internetadresse
    ///
    /// Startseite der Stelle, nur https (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://www.musterstadt.example")]
    pub web: Option<HttpsUrl>,
}

/// # Art der Stelle
///
/// Davon hängt ab, welche Rechtsgrundlagen in Betracht kommen (Art. 6 Abs. 1 UAbs. 2 DSGVO).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum BodyKind {
    /// Behörde oder sonstige öffentliche Stelle.
    #[serde(rename = "behoerde")]
    PublicAuthority,
    /// Eigenbetrieb oder eigenbetriebsähnliche Einrichtung.
    #[serde(rename = "eigenbetrieb")]
    MunicipalEnterprise,
    /// Unternehmen.
    #[serde(rename = "unternehmen")]
    Company,
}

/// # Vertreter
///
/// Vertreter eines Verantwortlichen außerhalb der Union (Art. 27, Art. 30 Abs. 1 lit. a DSGVO).
pub type Representative = Controller;

/// # Datenschutzbeauftragte
///
/// Name oder Amtsbezeichnung und Kontaktdaten (Art. 30 Abs. 1 lit. a, Art. 37 Abs. 7 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct DataProtectionOfficer {
    /// # Bezeichnung
    ///
    /// Amtsbezeichnung; ein Name muss nicht veröffentlicht werden (Art. 37 Abs. 7 DSGVO).
    #[serde(rename = "bezeichnung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Behördliche Datenschutzbeauftragte", length(min = 1))]
    pub designation: Option<String>,
    /// # Name
    ///
    /// Nur wenn die Stelle den Namen veröffentlichen will (Art. 37 Abs. 7 DSGVO verlangt die Kontaktdaten).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Dr. Erika Beispiel", length(min = 1))]
    pub name: Option<String>,
    /// # Anschrift
    ///
    /// Wie die Datenschutzbeauftragte per Post zu erreichen ist (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "anschrift", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Rathausplatz 1, 49999 Musterstadt", length(min = 1))]
    pub address: Option<String>,
    /// # Telefon
    ///
    /// Rufnummer (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "telefon", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"+49 2999 100-214")]
    pub phone: Option<Phone>,
    /// # E-Mail
    ///
    /// E-Mail-Adresse, am besten eine des Amtes (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"datenschutz@musterstadt.example")]
    pub email: Option<Email>,
}

/// # Aufsichtsbehörde
///
/// Bei wem man sich beschweren kann (Art. 13 Abs. 2 lit. d, Art. 77 DSGVO). Ohne Angabe die des Landes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct SupervisoryAuthority {
    /// # Name
    ///
    /// Name der Aufsichtsbehörde (Art. 77 DSGVO).
    #[schemars(
        example = &"Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
        length(min = 1)
    )]
    pub name: String,
    /// # Anschrift
    ///
    /// Postanschrift (Art. 77 DSGVO).
    #[serde(rename = "anschrift", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Beispielstraße 2, 40000 Düsseldorf", length(min = 1))]
    pub address: Option<String>,
    /// # E-Mail
    ///
    /// E-Mail-Adresse (Art. 77 DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"poststelle@aufsicht.example")]
    pub email: Option<Email>,
    /// # Internetadresse
    ///
    /// Startseite, nur https (Art. 77 DSGVO).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://www.ldi.nrw.de")]
    pub web: Option<HttpsUrl>,
}
