//! What is wrong with the file of the edition before.

use std::path::Path;

use super::{quoted, quoted_path, trouble};
use crate::{
    cli::{PreviousFault, Unread},
    pipeline::{NoPrevious, NoRegister},
    wording::Language,
};

/// The fault, and what to do.
pub fn tell(path: &Path, fault: &PreviousFault, language: Language) -> (String, String) {
    match language {
        Language::German => german(path, fault),
        Language::English => english(path, fault),
    }
}

fn german(path: &Path, fault: &PreviousFault) -> (String, String) {
    let path = quoted_path(path, Language::German);
    let name =
        "Nennen Sie nach --previous die Datei verzeichnis.json der vorigen Ausgabe, so wie sie veröffentlicht wurde.";
    let message = match fault {
        PreviousFault::Unread(Unread::Missing) => format!("Die Datei {path} gibt es nicht."),
        PreviousFault::Unread(Unread::NotAFile) => format!("{path} ist keine Datei."),
        PreviousFault::Unread(Unread::TooLarge) => {
            format!("Die Datei {path} ist zu groß: So lang ist kein Verzeichnis.")
        }
        PreviousFault::Unread(Unread::System(cause)) => {
            return (
                format!("Die Datei {path} lässt sich nicht lesen: {}.", trouble::cause(cause, Language::German)),
                "Prüfen Sie, ob Sie die Datei lesen dürfen und das Laufwerk verbunden ist, und starten Sie erneut."
                    .to_owned(),
            );
        }
        PreviousFault::Content(NoPrevious::NoRegister(fault)) => match fault {
            NoRegister::NotUtf8 => format!("Die Datei {path} ist kein Text in UTF-8."),
            NoRegister::NotJson { line } => {
                format!("Die Datei {path} ist kein JSON; das zeigt sich in Zeile {line}.")
            }
            NoRegister::OtherData => format!("Die Datei {path} enthält kein Verzeichnis dieses Programms."),
            NoRegister::NewerFormat { found } => {
                return (
                    format!("Die Datei {path} hat das Format {found}; dieses Programm kennt nur Format 1."),
                    "Sie brauchen eine neuere Fassung des Programms.".to_owned(),
                );
            }
        },
        PreviousFault::Content(NoPrevious::OtherBody { theirs, ours }) => format!(
            "Die Datei {path} ist das Verzeichnis von {}, nicht von {}.",
            quoted(theirs, Language::German),
            quoted(ours, Language::German)
        ),
    };
    (message, name.to_owned())
}

fn english(path: &Path, fault: &PreviousFault) -> (String, String) {
    let path = quoted_path(path, Language::English);
    let name = "Name the file verzeichnis.json of the previous edition after --previous, as it was published.";
    let message = match fault {
        PreviousFault::Unread(Unread::Missing) => format!("There is no file {path}."),
        PreviousFault::Unread(Unread::NotAFile) => format!("{path} is not a file."),
        PreviousFault::Unread(Unread::TooLarge) => format!("The file {path} is too large: no register is that long."),
        PreviousFault::Unread(Unread::System(cause)) => {
            return (
                format!("The file {path} cannot be read: {}.", trouble::cause(cause, Language::English)),
                "Check that you may read the file and the drive is connected, and try again.".to_owned(),
            );
        }
        PreviousFault::Content(NoPrevious::NoRegister(fault)) => match fault {
            NoRegister::NotUtf8 => format!("The file {path} is not text in UTF-8."),
            NoRegister::NotJson { line } => {
                format!("The file {path} is not JSON; that shows in line {line}.")
            }
            NoRegister::OtherData => format!("The file {path} holds no register of this program."),
            NoRegister::NewerFormat { found } => {
                return (
                    format!("The file {path} has format {found}; this program knows format 1 only."),
                    "You need a newer version of the program.".to_owned(),
                );
            }
        },
        PreviousFault::Content(NoPrevious::OtherBody { theirs, ours }) => format!(
            "The file {path} is the register of {}, not of {}.",
            quoted(theirs, Language::English),
            quoted(ours, Language::English)
        ),
    };
    (message, name.to_owned())
}
