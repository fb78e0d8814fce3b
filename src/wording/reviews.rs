//! Reviews in the officer's calendar.

use super::Language;
use crate::model::{Date, NextReview};

/// What the calendar is called.
pub fn calendar(controller: &str, language: Language) -> String {
    match language {
        Language::German => format!("Prüfungen im Verzeichnis von Verarbeitungstätigkeiten: {controller}"),
        Language::English => format!("Reviews of the register of processing activities: {controller}"),
    }
}

/// What an entry is called.
pub fn entry(designation: &str, language: Language) -> String {
    match language {
        Language::German => format!("Eintrag prüfen: {designation}"),
        Language::English => format!("Review the record: {designation}"),
    }
}

/// When it is due and was last reviewed: a sentence.
pub fn dates(next: NextReview, last: Option<Date>, language: Language) -> String {
    let last = last.map(|day| day.long(language));
    match (next, last, language) {
        (NextReview::Never, _, Language::German) => "Noch nie geprüft.".to_owned(),
        (NextReview::Never, _, Language::English) => "Never reviewed yet.".to_owned(),
        (NextReview::By(day), None, Language::German) => format!("Fällig am {}.", day.long(language)),
        (NextReview::By(day), None, Language::English) => format!("Due on {}.", day.long(language)),
        (NextReview::By(day), Some(last), Language::German) => {
            format!("Fällig am {}, zuletzt geprüft am {last}.", day.long(language))
        }
        (NextReview::By(day), Some(last), Language::English) => {
            format!("Due on {}, last reviewed on {last}.", day.long(language))
        }
    }
}

/// Where the record is, and how to say that it was reviewed: lines.
pub fn steps(file: &str, key: &str, language: Language) -> String {
    match language {
        Language::German => format!("Datei: {file}\nWenn geprüft ist: verzeichnis reviewed {key}"),
        Language::English => format!("File: {file}\nOnce it is reviewed: verzeichnis reviewed {key}"),
    }
}
