//! What the closed values of a record are called in print.

use super::Language;
use crate::model::{LegalFramework, ProvisionDuty, RecipientKind, SpecialCategory, Status, TransferGround};

/// A closed value and its name in print.
pub trait Print {
    /// Its name in a language.
    fn print(self, language: Language) -> &'static str;
}

const fn pick(language: Language, (german, english): (&'static str, &'static str)) -> &'static str {
    match language {
        Language::German => german,
        Language::English => english,
    }
}

impl Print for SpecialCategory {
    fn print(self, language: Language) -> &'static str {
        pick(
            language,
            match self {
                Self::RacialOrEthnicOrigin => ("rassische oder ethnische Herkunft", "racial or ethnic origin"),
                Self::PoliticalOpinions => ("politische Meinungen", "political opinions"),
                Self::ReligiousOrPhilosophicalBeliefs => {
                    ("religiöse oder weltanschauliche Überzeugungen", "religious or philosophical beliefs")
                }
                Self::TradeUnionMembership => ("Gewerkschaftszugehörigkeit", "trade union membership"),
                Self::GeneticData => ("genetische Daten", "genetic data"),
                Self::BiometricData => ("biometrische Daten", "biometric data"),
                Self::Health => ("Gesundheitsdaten", "data concerning health"),
                Self::SexLifeOrOrientation => {
                    ("Sexualleben oder sexuelle Orientierung", "sex life or sexual orientation")
                }
            },
        )
    }
}

impl Print for RecipientKind {
    fn print(self, language: Language) -> &'static str {
        pick(
            language,
            match self {
                Self::Internal => ("im eigenen Haus", "within the body"),
                Self::Processor => ("Auftragsverarbeiter", "processor"),
                Self::JointController => ("gemeinsam verantwortlich", "joint controller"),
                Self::PublicAuthority => ("öffentliche Stelle", "public body"),
                Self::ThirdParty => ("Dritter", "third party"),
                Self::Public => ("Öffentlichkeit", "the public"),
            },
        )
    }
}

impl Print for TransferGround {
    fn print(self, language: Language) -> &'static str {
        pick(
            language,
            match self {
                Self::AdequacyDecision => ("Angemessenheitsbeschluss", "adequacy decision"),
                Self::Safeguards => ("geeignete Garantien", "appropriate safeguards"),
                Self::Derogation => ("Ausnahme für bestimmte Fälle", "derogation for specific situations"),
            },
        )
    }
}

impl Print for ProvisionDuty {
    fn print(self, language: Language) -> &'static str {
        pick(
            language,
            match self {
                Self::Statute => {
                    ("Die Angaben sind gesetzlich vorgeschrieben.", "Providing the data is a statutory duty.")
                }
                Self::Contract => {
                    ("Die Angaben sind für einen Vertrag nötig.", "Providing the data is necessary for a contract.")
                }
                Self::None => {
                    ("Eine Pflicht zu diesen Angaben besteht nicht.", "There is no duty to provide these data.")
                }
            },
        )
    }
}

impl Print for Status {
    fn print(self, language: Language) -> &'static str {
        pick(
            language,
            match self {
                Self::Draft => ("Entwurf", "draft"),
                Self::Planned => ("geplant", "planned"),
                Self::Active => ("aktiv", "active"),
                Self::Ended => ("beendet", "ended"),
            },
        )
    }
}

impl Print for LegalFramework {
    fn print(self, language: Language) -> &'static str {
        pick(
            language,
            match self {
                Self::Gdpr => ("DSGVO", "GDPR"),
                Self::GdprProcessor => ("Auftragsverarbeitung", "processor"),
                Self::LawEnforcement => ("Ordnungswidrigkeiten und Straftaten", "law enforcement"),
                Self::OutsideUnionLaw => ("außerhalb des Unionsrechts", "outside Union law"),
                Self::UnionInstitutions => ("Organe der Union", "Union institutions"),
                Self::Switzerland => ("Schweizer Recht", "Swiss law"),
                Self::FormerNrw => ("aufgehobenes Recht", "repealed law"),
            },
        )
    }
}
