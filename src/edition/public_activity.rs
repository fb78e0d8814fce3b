//! One activity as everyone may read it: every reference resolved, every head merged into its rows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{
    AutomatedDecision, Citation, Controller, Date, HttpsUrl, Key, LegalFramework, LeikaKey, Outline, PartnerKind,
    Period, Provision, Purpose, RecipientKind, Representative, SpecialCategory, Status, TransferGround,
};

/// Eine Verarbeitungstätigkeit (Art. 30 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicActivity {
    /// Kennung, für immer; Anker der Seite und Ziel im PDF.
    #[serde(rename = "kennung")]
    pub key: Key,
    /// Laufende Nummer in dieser Ausgabe.
    #[serde(rename = "nr")]
    pub number: u32,
    /// Bezeichnung.
    #[serde(rename = "bezeichnung")]
    pub designation: String,
    /// Zuständige Stelle.
    #[serde(rename = "stelle", skip_serializing_if = "Option::is_none")]
    pub unit: Option<Reference>,
    /// Rechtsrahmen.
    #[serde(rename = "rechtsrahmen")]
    pub framework: LegalFramework,
    /// Gliederung.
    #[serde(rename = "gliederung")]
    pub outline: Outline,
    /// Status.
    pub status: Status,
    /// Tag, an dem die Tätigkeit endete.
    #[serde(rename = "beendet", skip_serializing_if = "Option::is_none")]
    pub ended: Option<Date>,
    /// Seit wann es die Tätigkeit gibt.
    #[serde(rename = "eingefuehrt", skip_serializing_if = "Option::is_none")]
    pub introduced: Option<Date>,
    /// Letzte Änderung.
    #[serde(rename = "geaendert", skip_serializing_if = "Option::is_none")]
    pub changed: Option<Date>,
    /// Letzte Prüfung.
    #[serde(rename = "geprueft", skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Date>,
    /// Aktenzeichen der Stelle.
    #[serde(rename = "nummer", skip_serializing_if = "Option::is_none")]
    pub file_number: Option<String>,
    /// LeiKa-Schlüssel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leika: Option<LeikaKey>,
    /// Seite der Verwaltungsleistung.
    #[serde(rename = "dienst", skip_serializing_if = "Option::is_none")]
    pub service: Option<HttpsUrl>,
    /// Frühere Kennungen.
    #[serde(rename = "fruehere_kennungen", default, skip_serializing_if = "Vec::is_empty")]
    pub former_keys: Vec<Key>,
    /// Nachfolger.
    #[serde(rename = "nachfolger", default, skip_serializing_if = "Vec::is_empty")]
    pub successors: Vec<Reference>,
    /// Kurzbeschreibung in einfachen Worten.
    #[serde(rename = "kurzbeschreibung", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Verantwortlicher, wo es eine andere Stelle ist als die des Verzeichnisses.
    #[serde(rename = "verantwortlicher", skip_serializing_if = "Option::is_none")]
    pub controller: Option<Controller>,
    /// Dessen Vertreter.
    #[serde(rename = "vertreter", skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    /// Gemeinsam Verantwortliche (Art. 26 DSGVO).
    #[serde(rename = "gemeinsam", default, skip_serializing_if = "Vec::is_empty")]
    pub joint_controllers: Vec<PublicJointController>,
    /// Zwecke, jeder mit allen seinen Rechtsgrundlagen.
    #[serde(rename = "zwecke", default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Purpose>,
    /// Betroffene.
    #[serde(rename = "betroffene", default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<String>,
    /// Herkunft der Daten.
    #[serde(rename = "herkunft", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Datenkategorien.
    #[serde(rename = "daten", default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<PublicData>,
    /// Löschregeln.
    #[serde(rename = "loeschung", default, skip_serializing_if = "Vec::is_empty")]
    pub erasure: Vec<PublicErasure>,
    /// Empfänger; leer heißt keine, fehlend heißt nicht gefragt.
    #[serde(rename = "empfaenger", skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<PublicRecipient>>,
    /// Übermittlungen in Drittländer; leer heißt keine, fehlend heißt nicht gefragt.
    #[serde(rename = "drittland", skip_serializing_if = "Option::is_none")]
    pub transfers: Option<Vec<PublicTransfer>>,
    /// Automatisierte Entscheidungen; leer heißt keine, fehlend heißt nicht gefragt.
    #[serde(rename = "automatisiert", skip_serializing_if = "Option::is_none")]
    pub automated_decisions: Option<Vec<AutomatedDecision>>,
    /// Pflicht zur Angabe.
    #[serde(rename = "bereitstellung", skip_serializing_if = "Option::is_none")]
    pub provision: Option<Provision>,
    /// Sätze zum Schutz der Daten.
    #[serde(rename = "schutz", default, skip_serializing_if = "Vec::is_empty")]
    pub protection: Vec<String>,
    /// Satz zur Anbietung an das Archiv.
    #[serde(rename = "archiv", skip_serializing_if = "Option::is_none")]
    pub archive: Option<String>,
    /// Auftraggeber (Art. 30 Abs. 2 lit. a DSGVO).
    #[serde(rename = "auftraggeber", default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<PublicClient>,
    /// Verarbeitungen im Auftrag (Art. 30 Abs. 2 lit. b DSGVO).
    #[serde(rename = "verarbeitungen", default, skip_serializing_if = "Vec::is_empty")]
    pub processing_categories: Vec<String>,
    /// Unterauftragsverarbeiter.
    #[serde(rename = "unterauftrag", default, skip_serializing_if = "Vec::is_empty")]
    pub sub_processors: Vec<PublicSubProcessor>,
    /// Gruppe für gemeinsame Datenschutzhinweise.
    #[serde(rename = "gruppe", skip_serializing_if = "Option::is_none")]
    pub group: Option<Key>,
}

/// Ein Verweis mit dem Namen dessen, worauf er zeigt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reference {
    /// Kennung.
    #[serde(rename = "kennung")]
    pub key: Key,
    /// Name; fehlt, wo das Ziel nicht Teil dieser Fassung ist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Für welche Daten etwas gilt: Kennungen und Namen der Kategorien; leer heißt für alle.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Concerned(pub Vec<Reference>);

impl Concerned {
    /// Whether it concerns all data.
    pub fn is_all(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it concerns a category of the same activity.
    pub fn includes(&self, row: &PublicData) -> bool {
        self.is_all() || row.key.as_ref().is_some_and(|key| self.0.iter().any(|one| one.key == *key))
    }

    /// The names of the categories; a key that none has stands for itself.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|one| one.name.as_deref().unwrap_or(one.key.as_str()))
    }
}

/// Eine Datenkategorie (Art. 30 Abs. 1 lit. c DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicData {
    /// Kennung, mit der andere Angaben dieser Tätigkeit auf die Kategorie verweisen.
    #[serde(rename = "kennung", skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    /// Name der Kategorie.
    #[serde(rename = "kategorie")]
    pub category: String,
    /// Einzelne Angaben.
    #[serde(rename = "angaben", default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// Betroffene, die der Zeile oder die des Eintrags.
    #[serde(rename = "betroffene", default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<String>,
    /// Herkunft, die der Zeile oder die des Eintrags.
    #[serde(rename = "herkunft", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Besondere Kategorie (Art. 9 DSGVO).
    #[serde(rename = "art9", skip_serializing_if = "Option::is_none")]
    pub special_category: Option<SpecialCategory>,
    /// Daten über Straftaten (Art. 10 DSGVO).
    #[serde(rename = "art10", default, skip_serializing_if = "std::ops::Not::not")]
    pub offence_data: bool,
    /// Fundstelle, die gerade diese Daten erlaubt.
    #[serde(rename = "grundlage", skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<Citation>,
}

/// Eine Löschregel (Art. 30 Abs. 1 lit. f DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicErasure {
    /// Für welche Daten; leer heißt für alle.
    #[serde(rename = "daten", default, skip_serializing_if = "Concerned::is_all")]
    pub data: Concerned,
    /// Fall.
    #[serde(rename = "wenn", skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Frist.
    #[serde(rename = "frist", skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Mindestfrist.
    #[serde(rename = "mindestens", default, skip_serializing_if = "std::ops::Not::not")]
    pub at_least: bool,
    /// Beginn der Frist.
    #[serde(rename = "ab", skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Ereignis, vor dem gelöscht ist.
    #[serde(rename = "vor", skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Ereignis, mit dem gelöscht wird.
    #[serde(rename = "sobald", skip_serializing_if = "Option::is_none")]
    pub upon: Option<String>,
    /// Eintrag, dessen Regel gilt.
    #[serde(rename = "wie", skip_serializing_if = "Option::is_none")]
    pub same_as: Option<Reference>,
    /// Überprüfung statt Löschung.
    #[serde(rename = "pruefung", default, skip_serializing_if = "std::ops::Not::not")]
    pub review: bool,
    /// Was nach der Frist geschieht.
    #[serde(rename = "dann", skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    /// Norm der Frist; fehlt bei einer eigenen Festlegung.
    #[serde(rename = "grundlage", skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<Citation>,
}

/// Ein Empfänger (Art. 30 Abs. 1 lit. d DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicRecipient {
    /// Name.
    pub name: String,
    /// Art des Empfängers.
    #[serde(rename = "art", skip_serializing_if = "Option::is_none")]
    pub kind: Option<RecipientKind>,
    /// Anlass.
    #[serde(rename = "anlass", skip_serializing_if = "Option::is_none")]
    pub occasion: Option<String>,
    /// Fundstelle.
    #[serde(rename = "grundlage", skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<Citation>,
    /// Welche Daten; leer heißt alle.
    #[serde(rename = "daten", default, skip_serializing_if = "Concerned::is_all")]
    pub data: Concerned,
}

/// Eine Übermittlung in ein Drittland (Art. 30 Abs. 1 lit. e DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicTransfer {
    /// Ländercode oder internationale Organisation.
    #[serde(rename = "land")]
    pub destination: String,
    /// Empfänger.
    #[serde(rename = "empfaenger", skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Grund (Art. 45, 46, 49 DSGVO).
    #[serde(rename = "grund", skip_serializing_if = "Option::is_none")]
    pub ground: Option<TransferGround>,
    /// Beschluss oder Fundstelle.
    #[serde(rename = "grundlage", skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<Citation>,
    /// Nachweis der Garantien.
    #[serde(rename = "nachweis", skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// Welche Daten; leer heißt alle.
    #[serde(rename = "daten", default, skip_serializing_if = "Concerned::is_all")]
    pub data: Concerned,
}

/// Ein gemeinsam Verantwortlicher (Art. 26 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicJointController {
    /// Name.
    pub name: String,
    /// Art.
    #[serde(rename = "art", skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartnerKind>,
    /// Anschrift.
    #[serde(rename = "anschrift", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Wer was übernimmt.
    #[serde(rename = "aufgaben", skip_serializing_if = "Option::is_none")]
    pub responsibilities: Option<String>,
    /// Das Wesentliche der Vereinbarung.
    #[serde(rename = "wesentliches", skip_serializing_if = "Option::is_none")]
    pub essence: Option<String>,
    /// Anlaufstelle.
    #[serde(rename = "anlaufstelle", skip_serializing_if = "Option::is_none")]
    pub contact_point: Option<String>,
}

/// Ein Auftraggeber (Art. 30 Abs. 2 lit. a DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicClient {
    /// Name.
    pub name: String,
    /// Anschrift.
    #[serde(rename = "anschrift", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Vertreter.
    #[serde(rename = "vertreter", skip_serializing_if = "Option::is_none")]
    pub representative: Option<String>,
    /// Datenschutzbeauftragte.
    #[serde(rename = "datenschutzbeauftragte", skip_serializing_if = "Option::is_none")]
    pub data_protection_officer: Option<String>,
}

/// Ein Unterauftragsverarbeiter (Art. 28 Abs. 2 und 4 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicSubProcessor {
    /// Name.
    pub name: String,
    /// Anschrift.
    #[serde(rename = "anschrift", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Anlass.
    #[serde(rename = "anlass", skip_serializing_if = "Option::is_none")]
    pub occasion: Option<String>,
}
