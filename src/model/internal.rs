//! What may never be published: everything under `[intern]`, of a record and of the register. Shown to the
//! supervisory authority on request (Art. 30 Abs. 4 DSGVO).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Key};

/// # Intern
///
/// Angaben zu dieser Tätigkeit, die nie veröffentlicht werden; die Aufsichtsbehörde sieht sie auf Anfrage
/// (Art. 30 Abs. 4 DSGVO).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Internal {
    /// # Ansprechperson
    ///
    /// Wer im Haus Fragen beantwortet (Vordruck der DSK zu Art. 30 DSGVO).
    #[serde(rename = "ansprechperson", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Sachgebiet 32.1, Durchwahl 231", length(min = 1))]
    pub contact_person: Option<String>,
    /// # Systeme
    ///
    /// Eingesetzte Verfahren und Geräte (Art. 32 DSGVO).
    #[serde(rename = "systeme", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["nginx auf VM web-01"]]))]
    pub systems: Vec<String>,
    /// # Zugriffsberechtigte
    ///
    /// Wer auf die Daten zugreifen darf (Art. 32 Abs. 1 DSGVO).
    #[serde(rename = "zugriffsberechtigte", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Administration der IT"]]))]
    pub access_groups: Vec<String>,
    /// # Maßnahmen
    ///
    /// Technische und organisatorische Maßnahmen im Einzelnen (Art. 30 Abs. 1 lit. g, Art. 32 Abs. 1 DSGVO).
    #[serde(rename = "massnahmen", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Transportverschlüsselung", "Rollenkonzept"]]))]
    pub measures: Vec<String>,
    /// # Datenschutz-Folgenabschätzung
    ///
    /// Ob eine Folgenabschätzung nötig ist und was sie ergab (Art. 35 DSGVO).
    #[serde(rename = "folgenabschaetzung", default, skip_serializing_if = "Option::is_none")]
    pub impact_assessment: Option<ImpactAssessment>,
    /// # Risiko
    ///
    /// Einschätzung des Risikos (Art. 24, 32, 35 DSGVO).
    #[serde(rename = "risiko", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"normal", length(min = 1))]
    pub risk: Option<String>,
    /// # Bemerkung
    ///
    /// Notiz der Datenschutzbeauftragten (Art. 39 DSGVO).
    #[serde(rename = "bemerkung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Vertrag läuft Ende 2027 aus", length(min = 1))]
    pub remark: Option<String>,
    /// # Prüfvermerke
    ///
    /// Wann der Eintrag von wem mit welchem Ergebnis geprüft wurde (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "pruefvermerke", default, skip_serializing_if = "Vec::is_empty")]
    pub review_notes: Vec<ReviewNote>,
    /// # Ausnahmen von Prüfregeln
    ///
    /// Welche Meldung für diesen Eintrag hingenommen wird und warum (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "ausnahme", default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<RuleException>,
    /// # Zurückhaltung
    ///
    /// Der ganze Eintrag bleibt aus jeder öffentlichen Fassung heraus; der Grund steht hier
    /// (Art. 30 Abs. 4 DSGVO: nur die Aufsicht muss ihn sehen).
    #[serde(rename = "zurueckhaltung", default, skip_serializing_if = "Option::is_none")]
    pub withholding: Option<Withholding>,
}

/// # Datenschutz-Folgenabschätzung
///
/// Die Entscheidung nach Art. 35 DSGVO.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct ImpactAssessment {
    /// # Erforderlich
    ///
    /// Ob eine Folgenabschätzung nötig ist (Art. 35 Abs. 1, 3 und 4 DSGVO).
    #[serde(rename = "erforderlich", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = false)]
    pub required: Option<bool>,
    /// # Begründung
    ///
    /// Warum sie nötig oder nicht nötig ist (Art. 35 Abs. 1 DSGVO).
    #[serde(rename = "begruendung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Kein hohes Risiko", length(min = 1))]
    pub reason: Option<String>,
    /// # Vom
    ///
    /// Wann sie durchgeführt wurde (Art. 35 DSGVO).
    #[serde(rename = "vom", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2026-02-01")]
    pub dated: Option<Date>,
    /// # Ergebnis
    ///
    /// Was sie ergab (Art. 35 Abs. 7, Art. 36 DSGVO).
    #[serde(rename = "ergebnis", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Restrisiko gering", length(min = 1))]
    pub outcome: Option<String>,
}

/// # Prüfvermerk
///
/// Eine Prüfung des Eintrags (Art. 5 Abs. 2 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct ReviewNote {
    /// # Am
    ///
    /// Tag der Prüfung (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "am", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2026-10-01")]
    pub on: Option<Date>,
    /// # Durch
    ///
    /// Wer geprüft hat (Art. 39 Abs. 1 lit. b DSGVO).
    #[serde(rename = "durch", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Datenschutzbeauftragte", length(min = 1))]
    pub by: Option<String>,
    /// # Ergebnis
    ///
    /// Was die Prüfung ergab (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "ergebnis", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"unverändert", length(min = 1))]
    pub outcome: Option<String>,
}

/// # Ausnahme
///
/// Eine Meldung, die für diesen Eintrag mit Grund hingenommen wird (Art. 5 Abs. 2 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct RuleException {
    /// # Regel
    ///
    /// Kennung der Regel, wie sie in der Meldung steht (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "regel")]
    #[schemars(example = &"missing-mandatory-field", length(min = 1))]
    pub rule: String,
    /// # Grund
    ///
    /// Warum die Meldung hingenommen wird (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "grund")]
    #[schemars(example = &"Das Landesrecht nennt keine Frist; geklärt mit der Aufsicht", length(min = 1))]
    pub reason: String,
    /// # Bis
    ///
    /// Tag, an dem die Ausnahme endet (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "bis", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2027-12-31")]
    pub until: Option<Date>,
}

/// # Zurückhaltung
///
/// Warum ein ganzer Eintrag nicht öffentlich ist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Withholding {
    /// # Grund
    ///
    /// Warum die Veröffentlichung den Zweck der Tätigkeit vereiteln würde (Art. 30 Abs. 4 DSGVO).
    #[serde(rename = "grund", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Die Veröffentlichung würde Angreifern helfen", length(min = 1))]
    pub reason: Option<String>,
    /// # Seit
    ///
    /// Seit wann der Eintrag zurückgehalten wird (Art. 5 Abs. 2 DSGVO).
    #[serde(rename = "seit", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2024-05-01")]
    pub since: Option<Date>,
}

/// # Intern
///
/// Angaben zum ganzen Verzeichnis, die nie veröffentlicht werden (Art. 30 Abs. 4 DSGVO).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct RegisterInternal {
    /// # Verträge
    ///
    /// Verträge mit Partnern, je Kennung des Partners (Art. 28 Abs. 3, Art. 26 DSGVO).
    #[serde(rename = "vertrag", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub contracts: BTreeMap<Key, Contract>,
    /// # Bemerkung
    ///
    /// Notiz der Datenschutzbeauftragten (Art. 39 DSGVO).
    #[serde(rename = "bemerkung", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Neufassung im Frühjahr", length(min = 1))]
    pub remark: Option<String>,
}

/// # Vertrag
///
/// Der Vertrag mit einem Partner (Art. 28 Abs. 3, Art. 26 Abs. 1 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Contract {
    /// # Vom
    ///
    /// Tag des Vertrags (Art. 28 Abs. 3 DSGVO).
    #[serde(rename = "vom", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2019-03-01")]
    pub dated: Option<Date>,
    /// # Geprüft
    ///
    /// Wann der Partner zuletzt geprüft wurde (Art. 28 Abs. 3 lit. h DSGVO).
    #[serde(rename = "geprueft", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"2026-02-10")]
    pub audited: Option<Date>,
    /// # Fundstelle
    ///
    /// Wo der Vertrag liegt (Art. 28 Abs. 9 DSGVO).
    #[serde(rename = "fundstelle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Vertragsakte 10-27", length(min = 1))]
    pub kept_at: Option<String>,
}
