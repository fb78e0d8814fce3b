//! What was noted as reviewed, and why something was not.

use super::{error, plain, quoted, trouble};
use crate::{
    cli::{NotReviewed, Noted, Unread},
    model::Date,
    wording::Language,
};

/// The records, one a line, and when they are due again.
pub fn done(
    noted: &[Noted],
    day: Date,
    next: Option<Date>,
    stand: Option<Date>,
    folder: &str,
    language: Language,
) -> String {
    let day = day.long(language);
    let line = |Noted { key, file, before }: &Noted| {
        let file = plain(&format!("{folder}/{file}"));
        let before = before.map(|before| before.long(language));
        match (before, language) {
            (None, Language::German) => format!("Geprüft am {day}: {key} ({file}), zum ersten Mal.\n"),
            (None, Language::English) => format!("Reviewed on {day}: {key} ({file}), for the first time.\n"),
            (Some(before), Language::German) if before == day => {
                format!("Geprüft am {day}: {key} ({file}), so stand es schon da.\n")
            }
            (Some(before), Language::English) if before == day => {
                format!("Reviewed on {day}: {key} ({file}), as it said already.\n")
            }
            (Some(before), Language::German) => format!("Geprüft am {day}: {key} ({file}), vorher am {before}.\n"),
            (Some(before), Language::English) => {
                format!("Reviewed on {day}: {key} ({file}), before that on {before}.\n")
            }
        }
    };
    let mut text: String = noted.iter().map(line).collect();
    if let Some(next) = next {
        text.push_str(&match language {
            Language::German => format!("Wieder fällig am {}.\n", next.long(language)),
            Language::English => format!("Due again on {}.\n", next.long(language)),
        });
    }
    if let Some(stand) = stand {
        text.push_str(&match language {
            Language::German => format!(
                "Das ist nach dem Stand des Verzeichnisses ({}); register.toml braucht vor der nächsten Ausgabe einen späteren.\n",
                stand.long(language)
            ),
            Language::English => format!(
                "That is after the register's own day ({}); before the next edition, stand in register.toml has to be later.\n",
                stand.long(language)
            ),
        });
    }
    text
}

/// Why nothing was noted.
pub fn refused(faults: &[NotReviewed], folder: &str, language: Language) -> String {
    let mut text: String = faults
        .iter()
        .map(|fault| {
            let (message, help) = match language {
                Language::German => german(fault, folder),
                Language::English => english(fault, folder),
            };
            error(&message, &help, language)
        })
        .collect();
    text.push_str(match language {
        Language::German => "Nichts eingetragen.\n",
        Language::English => "Nothing was noted.\n",
    });
    text
}

fn german(fault: &NotReviewed, folder: &str) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::German);
    let path = |file: &str| quoted(&format!("{folder}/{file}"));
    match fault {
        NotReviewed::Unknown { given, nearest } => (
            format!("Einen Eintrag {} gibt es in {} nicht.", quoted(given), quoted(folder)),
            match nearest.as_slice() {
                [] => "Nennen Sie die Kennung: den Dateinamen ohne .toml.".to_owned(),
                [only] => format!("Meinten Sie {}?", quoted(only)),
                [most @ .., last] => {
                    let most: Vec<String> = most.iter().map(|name| quoted(name)).collect();
                    format!("Meinten Sie {} oder {}?", most.join(", "), quoted(last))
                }
            },
        ),
        NotReviewed::Ambiguous { key, files } => (
            format!(
                "Den Eintrag {} gibt es mehrfach: {}.",
                quoted(key),
                files.iter().map(|file| path(file)).collect::<Vec<_>>().join(", ")
            ),
            "Eine Kennung hat nur ein Eintrag; benennen Sie die übrigen Dateien um.".to_owned(),
        ),
        NotReviewed::Faulty { file } => (
            format!("In der Datei {} sind Fehler in Schreibweise oder Aufbau.", path(file)),
            "Wo sie sind und was dort stehen soll, zeigt: verzeichnis check".to_owned(),
        ),
        NotReviewed::Unread { file, fault } => (
            format!("Die Datei {} lässt sich nicht lesen: {}.", path(file), unread(fault, Language::German)),
            "Prüfen Sie, ob Sie die Datei lesen dürfen und das Laufwerk verbunden ist, und starten Sie erneut."
                .to_owned(),
        ),
        NotReviewed::Earlier { file, last, day } => (
            format!(
                "Der Eintrag {} ist schon am {} geprüft, also nach dem {}.",
                path(file),
                last.long(Language::German),
                day.long(Language::German)
            ),
            format!("Nennen Sie mit --on einen Tag ab {last}, oder berichtigen Sie „geprueft“ in der Datei selbst."),
        ),
        NotReviewed::Future { day, today } => (
            format!(
                "Der {} liegt in der Zukunft; heute ist der {}.",
                day.long(Language::German),
                today.long(Language::German)
            ),
            "Tragen Sie eine Prüfung ein, wenn sie stattgefunden hat.".to_owned(),
        ),
        NotReviewed::Unsure { file } => (
            format!(
                "Das Programm kann den Tag in der Datei {} nicht eintragen, ohne anderes zu ändern. Das ist sein Fehler, nicht Ihrer.",
                path(file)
            ),
            "Schreiben Sie „geprueft“ von Hand, und melden Sie diesen Satz denen, die das Programm pflegen.".to_owned(),
        ),
    }
}

fn english(fault: &NotReviewed, folder: &str) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::English);
    let path = |file: &str| quoted(&format!("{folder}/{file}"));
    match fault {
        NotReviewed::Unknown { given, nearest } => (
            format!("There is no record {} in {}.", quoted(given), quoted(folder)),
            match nearest.as_slice() {
                [] => "Name the identifier: the file's name without .toml.".to_owned(),
                [only] => format!("Did you mean {}?", quoted(only)),
                [most @ .., last] => {
                    let most: Vec<String> = most.iter().map(|name| quoted(name)).collect();
                    format!("Did you mean {} or {}?", most.join(", "), quoted(last))
                }
            },
        ),
        NotReviewed::Ambiguous { key, files } => (
            format!(
                "There are several records {}: {}.",
                quoted(key),
                files.iter().map(|file| path(file)).collect::<Vec<_>>().join(", ")
            ),
            "An identifier belongs to one record; rename the other files.".to_owned(),
        ),
        NotReviewed::Faulty { file } => (
            format!("In the file {} there are errors of notation or shape.", path(file)),
            "Where they are and what should stand there is shown by: verzeichnis check --lang en".to_owned(),
        ),
        NotReviewed::Unread { file, fault } => (
            format!("The file {} cannot be read: {}.", path(file), unread(fault, Language::English)),
            "Check that you may read the file and the drive is connected, and try again.".to_owned(),
        ),
        NotReviewed::Earlier { file, last, day } => (
            format!(
                "The record {} was reviewed on {} already, after {}.",
                path(file),
                last.long(Language::English),
                day.long(Language::English)
            ),
            format!("Name a day from {last} on with --on, or correct “geprueft” in the file itself."),
        ),
        NotReviewed::Future { day, today } => (
            format!("{} is still to come; today is {}.", day.long(Language::English), today.long(Language::English)),
            "Note a review once it has taken place.".to_owned(),
        ),
        NotReviewed::Unsure { file } => (
            format!(
                "The program cannot write the day into the file {} without changing something else. That is its fault, not yours.",
                path(file)
            ),
            "Write “geprueft” by hand, and report this sentence to those who maintain the program.".to_owned(),
        ),
    }
}

/// Why a file cannot be read, within a sentence.
fn unread(fault: &Unread, language: Language) -> String {
    match (fault, language) {
        (Unread::Missing, Language::German) => "Sie ist nicht mehr da".to_owned(),
        (Unread::Missing, Language::English) => "it is not there any more".to_owned(),
        (Unread::NotAFile, Language::German) => "Sie ist keine gewöhnliche Datei".to_owned(),
        (Unread::NotAFile, Language::English) => "it is no ordinary file".to_owned(),
        (Unread::TooLarge, Language::German) => "Sie ist zu groß".to_owned(),
        (Unread::TooLarge, Language::English) => "it is too large".to_owned(),
        (Unread::System(cause), language) => trouble::cause(cause, language),
    }
}
