//! The record of one processing activity (Art. 30 Abs. 1 and 2 DSGVO), as it stands in its file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    ArchiveOffer, AutomatedDecision, Citation, Clients, Controller, Date, ErasureRule, HttpsUrl, Internal,
    JointController, Key, LegalFramework, LeikaKey, Outline, PersonalDataCategory, Provision, Purpose, Recipient,
    Representative, Status, SubProcessor, Transfer,
};

/// # Verarbeitungstätigkeit
///
/// Ein Eintrag im Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO). Der Dateiname ist seine Kennung.
/// Alles außer `[intern]` wird veröffentlicht.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend(
    "x-tombi-table-keys-order" = "schema",
    "x-tombi-string-formats" = ["email", "uri"],
    "x-tombi-toml-version" = "v1.0.0"
))]
pub struct ProcessingActivity {
    /// # Bezeichnung
    ///
    /// Wie die Tätigkeit heißt, in einer Zeile; die Überschrift des Eintrags (Art. 30 Abs. 1 DSGVO).
    #[serde(rename = "bezeichnung")]
    #[schemars(example = &"Melderegister", length(min = 1), regex(pattern = r"^[^\r\n]*$"))]
    pub designation: String,
    /// # Stelle
    ///
    /// Kennung der zuständigen `[[stelle]]` aus register.toml (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "stelle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"buergerbuero")]
    pub unit: Option<Key>,
    /// # Rechtsrahmen
    ///
    /// Welches Recht gilt, wo es nicht das des Verzeichnisses ist (Art. 2 DSGVO).
    #[serde(rename = "rechtsrahmen", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"ji")]
    pub framework: Option<LegalFramework>,
    /// # Gliederung
    ///
    /// Reihenfolge und Überschriften der Angaben, wo sie nicht aus dem Rechtsrahmen folgen (Art. 30 DSGVO).
    #[serde(rename = "gliederung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"dsg-nrw-53")]
    pub outline: Option<Outline>,
    /// # Status
    ///
    /// Entwurf, geplant, aktiv oder beendet; ohne Angabe aktiv (Art. 30 DSGVO).
    #[serde(default, skip_serializing_if = "is_default")]
    #[schemars(example = &"aktiv")]
    pub status: Status,
    /// # Beendet am
    ///
    /// Nur bei `status = "beendet"`: der Tag, an dem die Tätigkeit endete (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "beendet", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2025-12-31")]
    pub ended: Option<Date>,
    /// # Eingeführt
    ///
    /// Seit wann es die Tätigkeit gibt (Vordruck der DSK zu Art. 30 DSGVO).
    #[serde(rename = "eingefuehrt", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2015-11-01")]
    pub introduced: Option<Date>,
    /// # Geändert
    ///
    /// Letzte Änderung der Tätigkeit (Vordruck der DSK zu Art. 30 DSGVO).
    #[serde(rename = "geaendert", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2026-03-15")]
    pub changed: Option<Date>,
    /// # Geprüft
    ///
    /// Letzte Prüfung des Eintrags (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "geprueft", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2026-10-01")]
    pub reviewed: Option<Date>,
    /// # Nummer
    ///
    /// Aktenzeichen oder Nummer der Stelle (Art. 30 DSGVO).
    #[serde(rename = "nummer", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"32-04", length(min = 1))]
    pub file_number: Option<String>,
    /// # LeiKa-Schlüssel
    ///
    /// 14-stelliger Schlüssel der Verwaltungsleistung (Leistungskatalog, OZG; Art. 30 DSGVO verlangt ihn nicht).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"99115005070000")]
    pub leika: Option<LeikaKey>,
    /// # Dienst
    ///
    /// Seite der Verwaltungsleistung, nur https (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "dienst", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"https://www.musterstadt.example/anmeldung")]
    pub service: Option<HttpsUrl>,
    /// # Frühere Kennungen
    ///
    /// Kennungen, unter denen dieser Eintrag früher stand, damit alte Verweise ihn finden (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "fruehere_kennungen", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["einwohnermeldewesen"]]))]
    pub former_keys: Vec<Key>,
    /// # Nachfolger
    ///
    /// Kennungen der Einträge, die an die Stelle dieses Eintrags getreten sind (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "nachfolger", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["buergerbeteiligung"]]))]
    pub successors: Vec<Key>,
    /// # Kurzbeschreibung
    ///
    /// Zwei, drei Sätze in einfachen Worten an die Bürgerinnen und Bürger (Art. 12 Abs. 1 DSGVO).
    #[serde(rename = "kurzbeschreibung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Wer in Musterstadt wohnt, muss sich anmelden.", length(min = 1))]
    pub summary: Option<String>,
    /// # Verantwortlicher
    ///
    /// Nur wo es nicht die Stelle des Verzeichnisses ist, zum Beispiel die Wahlleitung (Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "verantwortlicher", default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<Controller>,
    /// # Vertreter
    ///
    /// Vertreter des abweichenden Verantwortlichen (Art. 27, Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "vertreter", default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    /// # Gemeinsam Verantwortliche
    ///
    /// Partner, mit denen gemeinsam entschieden wird (Art. 26, Art. 30 Abs. 1 lit. a DSGVO).
    #[serde(rename = "gemeinsam", default, skip_serializing_if = "Vec::is_empty")]
    pub joint_controllers: Vec<JointController>,
    /// # Rechtsgrundlagen
    ///
    /// Fundstellen, die für jeden Zweck gelten (Art. 6, Art. 9 Abs. 2 DSGVO).
    #[serde(rename = "rechtsgrundlagen", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Art. 6 Abs. 1 lit. e DSGVO", "§ 3 Abs. 1 DSG NRW"]]))]
    pub legal_bases: Vec<Citation>,
    /// # Zwecke
    ///
    /// Wozu die Daten verarbeitet werden, ein Zweck je Zeile (Art. 30 Abs. 1 lit. b DSGVO).
    #[serde(rename = "zwecke", default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Purpose>,
    /// # Betroffene
    ///
    /// Kategorien betroffener Personen; gilt, wo eine Zeile unter `daten` nichts anderes sagt
    /// (Art. 30 Abs. 1 lit. c DSGVO).
    #[serde(rename = "betroffene", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Einwohnerinnen und Einwohner"]]))]
    pub data_subjects: Vec<String>,
    /// # Herkunft
    ///
    /// Woher die Daten stammen; gilt, wo eine Zeile unter `daten` nichts anderes sagt (Art. 14 Abs. 2 lit. f DSGVO).
    #[serde(rename = "herkunft", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Angaben der Antragstellenden", length(min = 1))]
    pub source: Option<String>,
    /// # Daten
    ///
    /// Kategorien personenbezogener Daten, eine je Zeile (Art. 30 Abs. 1 lit. c DSGVO).
    #[serde(rename = "daten", default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<PersonalDataCategory>,
    /// # Löschung
    ///
    /// Löschregeln, eine je Zeile; jede Datenkategorie muss erfasst sein (Art. 30 Abs. 1 lit. f DSGVO).
    #[serde(rename = "loeschung", default, skip_serializing_if = "Vec::is_empty")]
    pub erasure: Vec<ErasureRule>,
    /// # Empfänger
    ///
    /// Wem Daten offengelegt werden, einer je Zeile; `[]` heißt: geprüft, keine (Art. 30 Abs. 1 lit. d DSGVO).
    #[serde(rename = "empfaenger", default, skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Recipient>>,
    /// # Drittland
    ///
    /// Übermittlungen in Drittländer und an internationale Organisationen; `[]` heißt: geprüft, keine
    /// (Art. 30 Abs. 1 lit. e DSGVO).
    #[serde(rename = "drittland", default, skip_serializing_if = "Option::is_none")]
    pub transfers: Option<Vec<Transfer>>,
    /// # Automatisierte Entscheidungen
    ///
    /// Automatisierte Entscheidungen und Profiling; `[]` heißt: geprüft, keine (Art. 13 Abs. 2 lit. f, Art. 22 DSGVO).
    #[serde(rename = "automatisiert", default, skip_serializing_if = "Option::is_none")]
    pub automated_decisions: Option<Vec<AutomatedDecision>>,
    /// # Bereitstellung
    ///
    /// Ob die Angaben Pflicht sind und was geschieht, wenn sie fehlen (Art. 13 Abs. 2 lit. e DSGVO).
    #[serde(rename = "bereitstellung", default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<Provision>,
    /// # Schutz
    ///
    /// Schlüssel der Sätze unter `[schutz]` in register.toml (Art. 30 Abs. 1 lit. g DSGVO).
    #[serde(rename = "schutz", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["zugriff", "protokoll"]]))]
    pub protection: Vec<Key>,
    /// # Archiv
    ///
    /// `false`, wenn nichts angeboten wird, oder ein eigener Satz statt dem des Verzeichnisses (§ 10 Abs. 1 DSG NRW).
    #[serde(rename = "archiv", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = false)]
    pub archive: Option<ArchiveOffer>,
    /// # Auftraggeber
    ///
    /// Nur `dsgvo-auftrag`: `"alle"` oder Kennungen der `[[auftraggeber]]` (Art. 30 Abs. 2 lit. a DSGVO).
    #[serde(rename = "auftraggeber", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"alle")]
    pub clients: Option<Clients>,
    /// # Verarbeitungen im Auftrag
    ///
    /// Nur `dsgvo-auftrag`: Kategorien von Verarbeitungen (Art. 30 Abs. 2 lit. b DSGVO).
    #[serde(rename = "verarbeitungen", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Betrieb", "Wartung", "Datensicherung"]]))]
    pub processing_categories: Vec<String>,
    /// # Unterauftragsverarbeiter
    ///
    /// Nur `dsgvo-auftrag`: weitere Auftragsverarbeiter (Art. 28 Abs. 2 und 4 DSGVO).
    #[serde(rename = "unterauftrag", default, skip_serializing_if = "Vec::is_empty")]
    pub sub_processors: Vec<SubProcessor>,
    /// # Gruppe
    ///
    /// Schlüssel, unter dem mehrere Einträge einen gemeinsamen Datenschutzhinweis haben (Art. 13 DSGVO).
    #[serde(rename = "gruppe", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"internetauftritt")]
    pub group: Option<Key>,
    /// # Intern
    ///
    /// Alles, was nie veröffentlicht wird (Art. 30 Abs. 4 DSGVO).
    #[serde(rename = "intern", default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<Internal>,
}

impl ProcessingActivity {
    /// Whether it is a draft: in no public output, and what it lacks is a hint.
    pub fn is_draft(&self) -> bool {
        self.status == Status::Draft
    }

    /// Whether it is kept out of every public output as a whole.
    pub fn is_withheld(&self) -> bool {
        self.internal.as_ref().is_some_and(|internal| internal.withholding.is_some())
    }

    /// The rows of data, with their places, of which no rule says when they are erased (Art. 30 Abs. 1 lit. f DSGVO). A rule
    /// that names no data is for all.
    pub fn data_without_erasure(&self) -> impl Iterator<Item = (usize, &PersonalDataCategory)> {
        let covers = |row: &PersonalDataCategory| {
            let is_of = |rule: &ErasureRule| {
                rule.data.is_empty() || row.key.as_ref().is_some_and(|key| rule.data.contains(key))
            };
            self.erasure.iter().any(is_of)
        };
        self.data.iter().enumerate().filter(move |(_, row)| !covers(row))
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
