//! Art. 30 Abs. 1 lit. b DSGVO: the purposes, and the legal bases that Art. 13, § 70 BDSG and citizens ask for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Citation;

/// # Zweck
///
/// Ein Zweck der Verarbeitung mit seinen Rechtsgrundlagen (Art. 30 Abs. 1 lit. b, Art. 6 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-tombi-table-keys-order" = "schema"))]
pub struct Purpose {
    /// # Zweck
    ///
    /// Wozu die Daten verarbeitet werden, in einem Satz oder Satzteil (Art. 30 Abs. 1 lit. b DSGVO).
    #[schemars(example = &"Einwohnerinnen und Einwohner registrieren", length(min = 1))]
    pub text: String,
    /// # Rechtsgrundlagen
    ///
    /// Fundstellen für diesen Zweck, zusätzlich zu denen am Kopf des Eintrags (Art. 6, Art. 9 Abs. 2 DSGVO).
    #[serde(rename = "rechtsgrundlagen", default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("examples" = [["Art. 6 Abs. 1 lit. e DSGVO", "§ 3 Abs. 1 DSG NRW"]]))]
    pub legal_bases: Vec<Citation>,
    /// # Berechtigtes Interesse
    ///
    /// Nur bei Art. 6 Abs. 1 lit. f DSGVO: welches Interesse verfolgt wird (Art. 13 Abs. 1 lit. d DSGVO).
    #[serde(rename = "interesse", default, skip_serializing_if = "Option::is_none")]
    #[schemars(example = &"Schutz des Eigentums", length(min = 1))]
    pub legitimate_interest: Option<String>,
}
