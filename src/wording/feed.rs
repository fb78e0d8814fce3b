//! The words of the feed of changes.

use super::{Label, Language, Phrase};
use crate::model::Date;

/// What has become of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It has ended.
    Ended(Option<Date>),
    /// It is no longer in the register.
    Removed,
    /// It is not an activity: the register itself says something else.
    Register,
}

impl News {
    /// The title of an entry: "Geändert: Hundesteuer".
    pub fn title(self, activity: &str, language: Language) -> String {
        let label = match self {
            Self::Added => Label::Added,
            Self::Changed => Label::Changed,
            Self::Ended(_) => Label::Ended,
            Self::Removed => Label::Removed,
            Self::Register => return Label::AboutTheRegister.print(language).to_owned(),
        };
        format!("{}: {activity}", label.print(language))
    }

    /// What the entry says before it names what has changed.
    pub fn text(self, language: Language) -> String {
        match (language, self) {
            (Language::German, Self::Added) => "Diese Verarbeitungstätigkeit ist neu im Verzeichnis.".to_owned(),
            (Language::English, Self::Added) => "This processing activity is new in the register.".to_owned(),
            (Language::German, Self::Changed | Self::Register) => "Geändert hat sich:".to_owned(),
            (Language::English, Self::Changed | Self::Register) => "What has changed:".to_owned(),
            (Language::German, Self::Removed) => {
                "Diese Verarbeitungstätigkeit steht nicht mehr im Verzeichnis.".to_owned()
            }
            (Language::English, Self::Removed) => "This processing activity is no longer in the register.".to_owned(),
            (Language::German, Self::Ended(None)) => "Diese Verarbeitungstätigkeit ist beendet.".to_owned(),
            (Language::English, Self::Ended(None)) => "This processing activity has ended.".to_owned(),
            (Language::German, Self::Ended(Some(day))) => {
                format!("Diese Verarbeitungstätigkeit ist {}.", Phrase::EndedOn(day).print(language))
            }
            (Language::English, Self::Ended(Some(day))) => {
                format!("This processing activity {}.", Phrase::EndedOn(day).print(language))
            }
        }
    }
}

/// What else has changed in an activity that has ended.
pub const fn changed_too(language: Language) -> &'static str {
    match language {
        Language::German => "Außerdem geändert:",
        Language::English => "Changed as well:",
    }
}

/// Where an activity has gone.
pub fn now_part_of(language: Language, other: &str) -> String {
    match language {
        Language::German => format!("Sie ist jetzt Teil von „{other}“."),
        Language::English => format!("It is now part of “{other}”."),
    }
}

/// The title of the feed: "Änderungen: Verzeichnis von Verarbeitungstätigkeiten – Stadt Musterstadt".
pub fn title(language: Language, register: &str) -> String {
    match language {
        Language::German => format!("Änderungen: {register}"),
        Language::English => format!("Changes: {register}"),
    }
}
