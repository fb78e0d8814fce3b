//! What is said once for the whole register: `register.toml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Client, Colour, Controller, DataProtectionOfficer, Date, HttpsUrl, Jurisdiction, Key, LegalFramework, NoticeTexts,
    Outline, Partner, Period, RegisterInternal, Representative, ResponsibleUnit, SupervisoryAuthority,
};

/// # Verzeichnis
///
/// Was für das ganze Verzeichnis von Verarbeitungstätigkeiten gilt (Art. 30 DSGVO): die Datei register.toml.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend(
    "x-tombi-table-keys-order" = "schema",
    "x-tombi-string-formats" = ["email", "uri"],
    "x-tombi-toml-version" = "v1.0.0"
))]
pub struct RegisterHead {
    /// # Format
    ///
    /// Nummer dieses Dateiformats: 1.
    #[serde(default = "first_format")]
    #[schemars(extend("const" = 1), example = 1)]
    pub format: u32,
    /// # Titel
    ///
    /// Titel des Verzeichnisses, auf der ersten Seite (Art. 30 Abs. 1 DSGVO).
    #[serde(rename = "titel")]
    #[schemars(example = &"Verzeichnis von Verarbeitungstätigkeiten", length(min = 1), regex(pattern = r"^[^\r\n]*$"))]
    pub title: String,
    /// # Sprache
    ///
    /// Sprache der Überschriften und festen Texte (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "sprache", default)]
    #[schemars(example = &"de")]
    pub language: FrameLanguage,
    /// # Land
    ///
    /// Bundesland, `bund`, `eu` oder `ch`: Recht und Aufsicht, an die Prüfungen denken (Art. 51, 55 DSGVO).
    #[serde(rename = "bundesland", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"NW")]
    pub jurisdiction: Option<Jurisdiction>,
    /// # Stand
    ///
    /// Tag, auf den sich die Veröffentlichung bezieht; das einzige Datum, das die Ausgabe kennt (Art. 5 Abs. 2 DSGVO).
    #[schemars(example = &"2026-11-01")]
    pub stand: Date,
    /// # Ausgabe
    ///
    /// Laufende Nummer der Veröffentlichung, ab 1 (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "ausgabe", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = 14, range(min = 1, max = 99999))]
    pub issue: Option<u32>,
    /// # Rechtsrahmen
    ///
    /// Vorgabe für alle Einträge (Art. 2 DSGVO).
    #[serde(rename = "rechtsrahmen", default)]
    #[schemars(example = &"dsgvo")]
    pub framework: LegalFramework,
    /// # Gliederung
    ///
    /// Vorgabe für alle Einträge; sonst folgt sie aus Rechtsrahmen und Land (Art. 30 DSGVO).
    #[serde(rename = "gliederung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"dsgvo-30-1")]
    pub outline: Option<Outline>,
    /// # Prüfung alle
    ///
    /// Wie oft jeder Eintrag geprüft wird; ohne Angabe 12 Monate (Art. 5 Abs. 2, Art. 24 Abs. 1 S. 2 DSGVO).
    #[serde(rename = "pruefung_alle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"12 Monate")]
    pub review_every: Option<Period>,
    /// # Einleitung
    ///
    /// Einleitung der ersten Seite; ohne Angabe ein fester Text (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "einleitung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Dieses Verzeichnis zeigt, welche Daten die Stadt verarbeitet.", length(min = 1))]
    pub introduction: Option<String>,
    /// # Verantwortlicher
    ///
    /// Name und Kontaktdaten (Art. 30 Abs. 1 lit. a DSGVO); bei Auftragsverarbeitern deren eigene.
    #[serde(rename = "verantwortlicher")]
    pub controller: Controller,
    /// # Vertreter
    ///
    /// Vertreter in der Union, wo es einen gibt (Art. 27, Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "vertreter", default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    /// # Datenschutzbeauftragte
    ///
    /// Kontaktdaten (Art. 30 Abs. 1 lit. a, Art. 37 Abs. 7 DSGVO).
    #[serde(rename = "datenschutzbeauftragte", default, skip_serializing_if = "Option::is_none")]
    pub data_protection_officer: Option<DataProtectionOfficer>,
    /// # Aufsichtsbehörde
    ///
    /// Wer Beschwerden entgegennimmt; ohne Angabe die des Landes (Art. 77 DSGVO).
    #[serde(rename = "aufsichtsbehoerde", default, skip_serializing_if = "Option::is_none")]
    pub supervisory_authority: Option<SupervisoryAuthority>,
    /// # Veröffentlichung
    ///
    /// Wo das Verzeichnis steht und was dazugehört (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "veroeffentlichung", default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// # Datenschutzhinweise
    ///
    /// Texte, die `verzeichnis notice` neben den Angaben der Einträge druckt (Art. 13, 14 DSGVO).
    #[serde(rename = "hinweise", default, skip_serializing_if = "Option::is_none")]
    pub notices: Option<NoticeTexts>,
    /// # Gestaltung
    ///
    /// Farbe und Logo der Stelle in PDF und Seite (ohne Rechtsnorm).
    #[serde(rename = "gestaltung", default, skip_serializing_if = "Option::is_none")]
    pub design: Option<Design>,
    /// # Schutz
    ///
    /// Öffentliche Sätze zu den Maßnahmen, auf die Einträge mit `schutz` verweisen (Art. 30 Abs. 1 lit. g DSGVO).
    #[serde(rename = "schutz", default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(extend("examples" = [{ "zugriff": "Zugriff haben nur die zuständigen Beschäftigten." }]))]
    pub protection: BTreeMap<Key, String>,
    /// # Stellen
    ///
    /// Organisationseinheiten in der Reihenfolge des Drucks (Art. 30 DSGVO).
    #[serde(rename = "stelle", default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<ResponsibleUnit>,
    /// # Partner
    ///
    /// Stellen außerhalb, die Einträge nennen (Art. 26, 28, Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(rename = "partner", default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// # Auftraggeber
    ///
    /// Nur im Verzeichnis eines Auftragsverarbeiters: die Verantwortlichen (Art. 30 Abs. 2 lit. a DSGVO).
    #[serde(rename = "auftraggeber", default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<Client>,
    /// # Regeln
    ///
    /// Schwere einzelner Prüfregeln, je Kennung der Regel (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "regeln", default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(extend("examples" = [{ "missing-mandatory-field": "warnung" }]))]
    pub rules: BTreeMap<String, RuleSetting>,
    /// # Intern
    ///
    /// Alles, was nie veröffentlicht wird (Art. 30 Abs. 4 DSGVO).
    #[serde(rename = "intern", default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<RegisterInternal>,
}

const fn first_format() -> u32 {
    1
}

/// # Sprache
///
/// Sprachen der festen Texte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
pub enum FrameLanguage {
    /// Deutsch.
    #[default]
    #[serde(rename = "de")]
    German,
    /// Englisch.
    #[serde(rename = "en")]
    English,
}

/// # Schwere
///
/// Wie schwer eine Meldung wiegt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum RuleSetting {
    /// Verhindert die Veröffentlichung.
    #[serde(rename = "fehler")]
    Error,
    /// Wird gemeldet.
    #[serde(rename = "warnung")]
    Warning,
    /// Wird erwähnt.
    #[serde(rename = "hinweis")]
    Hint,
    /// Wird nicht gemeldet.
    #[serde(rename = "aus")]
    Off,
}

/// # Veröffentlichung
///
/// Wo das Verzeichnis steht und was dazugehört (Art. 12 Abs. 1 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Publication {
    /// # Adresse
    ///
    /// Ordner im Internet, in dem die Veröffentlichung liegt, mit Schrägstrich am Ende (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "adresse", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://www.musterstadt.example/datenschutz/verzeichnis/")]
    pub address: Option<HttpsUrl>,
    /// # Barrierefreiheit
    ///
    /// Erklärung zur Barrierefreiheit der Website (BITV 2.0 und Recht des Landes).
    #[serde(rename = "barrierefreiheit", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://www.musterstadt.example/barrierefreiheit")]
    pub accessibility: Option<HttpsUrl>,
    /// # Archiv
    ///
    /// Satz zur Anbietung an das Archiv, der für alle Einträge gilt (§ 10 Abs. 1 DSG NRW).
    #[serde(rename = "archiv", default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        example = &"Vor dem Löschen bieten wir die Daten dem Stadtarchiv an (§ 10 Abs. 1 DSG NRW).",
        length(min = 1)
    )]
    pub archive: Option<String>,
    /// # Frühere Ausgaben
    ///
    /// Frühere Veröffentlichungen, die noch abrufbar sind (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "fruehere", default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierIssue>,
}

/// # Frühere Ausgabe
///
/// Eine frühere Veröffentlichung (Art. 5 Abs. 2 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct EarlierIssue {
    /// # Ausgabe
    ///
    /// Ihre Nummer (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "ausgabe", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = 13, range(min = 1, max = 99999))]
    pub issue: Option<u32>,
    /// # Stand
    ///
    /// Ihr Stand (Art. 5 Abs. 2 DSGVO).
    #[schemars(example = &"2025-11-01")]
    pub stand: Date,
    /// # Datei
    ///
    /// Name der Datei im selben Ordner (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "datei")]
    #[schemars(example = &"verfahrensverzeichnis-2025.pdf", length(min = 1), regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"))]
    pub file: String,
}

/// # Gestaltung
///
/// Farbe und Logo der Stelle in PDF und Seite (ohne Rechtsnorm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Design {
    /// # Akzentfarbe
    ///
    /// Farbe von Überschriften, Links und Marken als #rrggbb; dunkel genug, um gelesen zu werden. Für die dunkle
    /// Ansicht der Seite wird sie aufgehellt (WCAG 2.2, 1.4.3).
    #[serde(rename = "akzent", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"#0a4a63")]
    pub accent: Option<Colour>,
    /// # Logo
    ///
    /// Wappen oder Logo neben dem Titel (ohne Rechtsnorm).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = serde_json::json!({ "datei": "wappen.svg", "alternativtext": "Wappen der Stadt Musterstadt" }))]
    pub logo: Option<Logo>,
}

/// # Logo
///
/// Wappen oder Logo neben dem Titel (ohne Rechtsnorm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Logo {
    /// # Datei
    ///
    /// SVG oder PNG im Ordner der Einträge, höchstens 512 KB. Übernommen wird nur, was zu sehen ist (ohne Rechtsnorm).
    #[serde(rename = "datei")]
    #[schemars(example = &"wappen.svg", length(min = 1))]
    pub file: String,
    /// # Alternativtext
    ///
    /// Was das Bild zeigt, für Menschen, die es nicht sehen (WCAG 2.2, 1.1.1).
    #[serde(rename = "alternativtext")]
    #[schemars(example = &"Wappen der Stadt Musterstadt", length(min = 1), regex(pattern = r"^[^\r\n]*\S[^\r\n]*$"))]
    pub alternative: String,
}
