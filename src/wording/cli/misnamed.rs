//! What is wrong with a day, a record or a single sheet that is named, and what to type instead.

use super::{plain, quoted};
use crate::{cli::Misnamed, model::date::DateFault, wording::Language};

/// In German.
pub fn german(misnamed: &Misnamed) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::German);
    match misnamed {
        Misnamed::DayMissing { option } => (
            format!("Nach der Option {} fehlt der Tag.", plain(option)),
            "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-30, oder heute.".to_owned(),
        ),
        Misnamed::NoDay { option, given, fault, suggestion } => (
            match fault {
                DateFault::Empty => format!("Nach der Option --{option} fehlt der Tag."),
                DateFault::NoSuchDay => format!("Den Tag {} gibt es im Kalender nicht.", quoted(given)),
                DateFault::Notation => format!("Der Tag {} steht in anderer Schreibweise.", quoted(given)),
                DateFault::NotADate => format!("{} ist kein Tag.", quoted(given)),
            },
            match suggestion {
                Some(day) => format!("Schreiben Sie: --{option} {day}"),
                None => "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-30, oder heute.".to_owned(),
            },
        ),
        Misnamed::IdentifierMissing => (
            "Es fehlt, welche Einträge geprüft sind.".to_owned(),
            "Nennen Sie ihre Kennungen, also die Dateinamen ohne .toml: verzeichnis reviewed melderegister".to_owned(),
        ),
        Misnamed::TextMissing => (
            "Es fehlt, welcher Text zu prüfen ist.".to_owned(),
            "Nennen Sie die Datei mit dem Datenschutzhinweis: verzeichnis lint-text datenschutz.html".to_owned(),
        ),
        Misnamed::NoSheetData => (
            "Von einem Einzelblatt gibt es PDF und Seite, aber keine Daten.".to_owned(),
            "Lassen Sie data bei --only weg, oder lassen Sie --activity weg.".to_owned(),
        ),
        Misnamed::OfTheRegister { option } => (
            format!("Die Option --{option} gehört zum ganzen Verzeichnis, nicht zu einem Einzelblatt."),
            format!("Lassen Sie --{option} weg, oder lassen Sie --activity weg."),
        ),
        Misnamed::NoIdentifier { option, given, suggestion } => (
            if given.is_empty() {
                format!("Nach der Option --{option} fehlt die Kennung.")
            } else {
                format!("{} kann keine Kennung sein.", quoted(given))
            },
            match suggestion {
                Some(key) => format!("Meinten Sie {}?", quoted(key.as_str())),
                None => {
                    "Eine Kennung ist der Dateiname eines Eintrags ohne .toml: Kleinbuchstaben, Ziffern, Bindestriche."
                        .to_owned()
                }
            },
        ),
        Misnamed::NoGroup { given, suggestion } => (
            if given.is_empty() {
                "Nach der Option --group fehlt die Gruppe.".to_owned()
            } else {
                format!("{} kann keine Gruppe sein.", quoted(given))
            },
            match suggestion {
                Some(key) => format!("Meinten Sie {}?", quoted(key.as_str())),
                None => "Eine Gruppe ist, was Einträge unter „gruppe“ nennen: Kleinbuchstaben, Ziffern, Bindestriche."
                    .to_owned(),
            },
        ),
    }
}

/// In English.
pub fn english(misnamed: &Misnamed) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::English);
    match misnamed {
        Misnamed::DayMissing { option } => (
            format!("The option {} lacks its day.", plain(option)),
            "Write year-month-day, for example 2026-11-30, or today.".to_owned(),
        ),
        Misnamed::NoDay { option, given, fault, suggestion } => (
            match fault {
                DateFault::Empty => format!("The option --{option} lacks its day."),
                DateFault::NoSuchDay => format!("The calendar has no day {}.", quoted(given)),
                DateFault::Notation => format!("The day {} is written in another way.", quoted(given)),
                DateFault::NotADate => format!("{} is no day.", quoted(given)),
            },
            match suggestion {
                Some(day) => format!("Write: --{option} {day}"),
                None => "Write year-month-day, for example 2026-11-30, or today.".to_owned(),
            },
        ),
        Misnamed::IdentifierMissing => (
            "It is missing which records were reviewed.".to_owned(),
            "Name their identifiers, that is, the file names without .toml: verzeichnis reviewed melderegister"
                .to_owned(),
        ),
        Misnamed::TextMissing => (
            "It is missing which text is to be checked.".to_owned(),
            "Name the file with the privacy notice: verzeichnis lint-text datenschutz.html".to_owned(),
        ),
        Misnamed::NoSheetData => (
            "Of a single sheet there are a PDF and a page, but no data.".to_owned(),
            "Leave out data after --only, or leave out --activity.".to_owned(),
        ),
        Misnamed::OfTheRegister { option } => (
            format!("The option --{option} belongs to the whole register, not to a single sheet."),
            format!("Leave out --{option}, or leave out --activity."),
        ),
        Misnamed::NoIdentifier { option, given, suggestion } => (
            if given.is_empty() {
                format!("The option --{option} lacks its identifier.")
            } else {
                format!("{} cannot be an identifier.", quoted(given))
            },
            match suggestion {
                Some(key) => format!("Did you mean {}?", quoted(key.as_str())),
                None => "An identifier is the name of a record's file without .toml: small letters, digits, hyphens."
                    .to_owned(),
            },
        ),
        Misnamed::NoGroup { given, suggestion } => (
            if given.is_empty() {
                "The option --group lacks its group.".to_owned()
            } else {
                format!("{} cannot be a group.", quoted(given))
            },
            match suggestion {
                Some(key) => format!("Did you mean {}?", quoted(key.as_str())),
                None => "A group is what records name under “gruppe”: small letters, digits, hyphens.".to_owned(),
            },
        ),
    }
}
