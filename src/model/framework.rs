//! The law that a record stands under.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// # Rechtsrahmen
///
/// Welches Recht für die Verarbeitung gilt. Ohne Angabe gilt, was register.toml vorgibt, sonst die DSGVO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LegalFramework {
    /// Verantwortlicher nach Art. 30 Abs. 1 DSGVO.
    #[default]
    #[serde(rename = "dsgvo")]
    Gdpr,
    /// Auftragsverarbeiter nach Art. 30 Abs. 2 DSGVO.
    #[serde(rename = "dsgvo-auftrag")]
    GdprProcessor,
    /// Verfolgung von Ordnungswidrigkeiten und Straftaten (JI-Richtlinie; § 70 BDSG, in NRW § 53 DSG NRW).
    #[serde(rename = "ji")]
    LawEnforcement,
    /// Außerhalb des Unionsrechts, zum Beispiel Ehrungen (§§ 21, 22 DSG NRW).
    #[serde(rename = "ausserhalb-unionsrecht")]
    OutsideUnionLaw,
    /// Organe der Union, Art. 31 VO (EU) 2018/1725.
    #[serde(rename = "eu")]
    UnionInstitutions,
    /// Schweiz, Art. 12 DSG.
    #[serde(rename = "ch")]
    Switzerland,
    /// Historisch: § 8 DSG NRW in der bis 24. Mai 2018 geltenden Fassung.
    #[serde(rename = "dsg-nrw-alt")]
    FormerNrw,
}

impl LegalFramework {
    /// Whether Art. 13 and 14 DSGVO ask for a notice to those whose data they are.
    pub const fn has_notice(self) -> bool {
        match self {
            Self::Gdpr => true,
            Self::GdprProcessor
            | Self::LawEnforcement
            | Self::OutsideUnionLaw
            | Self::UnionInstitutions
            | Self::Switzerland
            | Self::FormerNrw => false,
        }
    }

    /// Whether the DSGVO explains what a register of this law says: it applies, or its terms are taken over.
    pub const fn speaks_of_gdpr(self) -> bool {
        match self {
            Self::Gdpr | Self::GdprProcessor | Self::LawEnforcement | Self::OutsideUnionLaw => true,
            Self::UnionInstitutions | Self::Switzerland | Self::FormerNrw => false,
        }
    }
}

/// # Land
///
/// Landesrecht und Aufsichtsbehörde, an die Prüfungen und Vorgaben denken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Jurisdiction {
    /// Baden-Württemberg.
    #[serde(rename = "BW")]
    BadenWuerttemberg,
    /// Bayern.
    #[serde(rename = "BY")]
    Bavaria,
    /// Berlin.
    #[serde(rename = "BE")]
    Berlin,
    /// Brandenburg.
    #[serde(rename = "BB")]
    Brandenburg,
    /// Bremen.
    #[serde(rename = "HB")]
    Bremen,
    /// Hamburg.
    #[serde(rename = "HH")]
    Hamburg,
    /// Hessen.
    #[serde(rename = "HE")]
    Hesse,
    /// Mecklenburg-Vorpommern.
    #[serde(rename = "MV")]
    MecklenburgWesternPomerania,
    /// Niedersachsen.
    #[serde(rename = "NI")]
    LowerSaxony,
    /// Nordrhein-Westfalen.
    #[serde(rename = "NW")]
    NorthRhineWestphalia,
    /// Rheinland-Pfalz.
    #[serde(rename = "RP")]
    RhinelandPalatinate,
    /// Saarland.
    #[serde(rename = "SL")]
    Saarland,
    /// Sachsen.
    #[serde(rename = "SN")]
    Saxony,
    /// Sachsen-Anhalt.
    #[serde(rename = "ST")]
    SaxonyAnhalt,
    /// Schleswig-Holstein.
    #[serde(rename = "SH")]
    SchleswigHolstein,
    /// Thüringen.
    #[serde(rename = "TH")]
    Thuringia,
    /// Bundesbehörde.
    #[serde(rename = "bund")]
    Federal,
    /// Organ oder Einrichtung der Union.
    #[serde(rename = "eu")]
    Union,
    /// Schweiz.
    #[serde(rename = "ch")]
    Switzerland,
}

impl Jurisdiction {
    /// Das Kürzel, wie es im Verzeichnis steht: „NW“, „bund“.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadenWuerttemberg => "BW",
            Self::Bavaria => "BY",
            Self::Berlin => "BE",
            Self::Brandenburg => "BB",
            Self::Bremen => "HB",
            Self::Hamburg => "HH",
            Self::Hesse => "HE",
            Self::MecklenburgWesternPomerania => "MV",
            Self::LowerSaxony => "NI",
            Self::NorthRhineWestphalia => "NW",
            Self::RhinelandPalatinate => "RP",
            Self::Saarland => "SL",
            Self::Saxony => "SN",
            Self::SaxonyAnhalt => "ST",
            Self::SchleswigHolstein => "SH",
            Self::Thuringia => "TH",
            Self::Federal => "bund",
            Self::Union => "eu",
            Self::Switzerland => "ch",
        }
    }
}

/// # Status
///
/// Ob die Tätigkeit geplant ist, läuft oder beendet wurde. Ein Entwurf erscheint nie öffentlich.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
pub enum Status {
    /// Noch unvollständig: wird geprüft, aber nicht veröffentlicht.
    #[serde(rename = "entwurf")]
    Draft,
    /// Beschlossen, noch nicht begonnen.
    #[serde(rename = "geplant")]
    Planned,
    /// Läuft (Vorgabe).
    #[default]
    #[serde(rename = "aktiv")]
    Active,
    /// Beendet; `beendet` nennt das Datum. Der Eintrag bleibt unter seiner Kennung stehen.
    #[serde(rename = "beendet")]
    Ended,
}
