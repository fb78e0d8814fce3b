//! Why a text could not be checked.

use std::path::Path;

use super::{error, quoted_path, trouble};
use crate::{cli::Unread, wording::Language};

/// Why a text is not read, and what to do.
pub fn unread(path: &Path, fault: &Unread, language: Language) -> (String, String) {
    let path = quoted_path(path, language);
    match (fault, language) {
        (Unread::Missing, Language::German) => (
            format!("Die Datei {path} gibt es nicht."),
            "Nennen Sie die Datei mit dem Datenschutzhinweis: verzeichnis lint-text datenschutz.html".to_owned(),
        ),
        (Unread::Missing, Language::English) => (
            format!("There is no file {path}."),
            "Name the file with the privacy notice: verzeichnis lint-text datenschutz.html".to_owned(),
        ),
        (Unread::NotAFile | Unread::TooLarge, Language::German) => {
            (format!("{path} ist keine Textdatei."), "Nennen Sie eine Textdatei oder eine HTML-Datei.".to_owned())
        }
        (Unread::NotAFile | Unread::TooLarge, Language::English) => {
            (format!("{path} is no text file."), "Name a text file or an HTML file.".to_owned())
        }
        (Unread::System(cause), Language::German) => (
            format!("Die Datei {path} lässt sich nicht lesen: {}.", trouble::cause(cause, language)),
            "Prüfen Sie, ob Sie die Datei lesen dürfen und das Laufwerk verbunden ist, und starten Sie erneut."
                .to_owned(),
        ),
        (Unread::System(cause), Language::English) => (
            format!("The file {path} cannot be read: {}.", trouble::cause(cause, language)),
            "Check that you may read the file and the drive is connected, and try again.".to_owned(),
        ),
    }
}

/// The records cannot be read, so nothing can be held against them.
pub fn unreadable(folder: &Path, language: Language) -> String {
    let folder = quoted_path(folder, language);
    match language {
        Language::German => error(
            &format!(
                "Mit dem Verzeichnis lässt sich nichts vergleichen: In {folder} sind Fehler in Schreibweise oder Aufbau."
            ),
            "Alle Fehler zeigt: verzeichnis check. Ohne --records wird nur der Text geprüft.",
            language,
        ),
        Language::English => error(
            &format!("Nothing can be compared with the register: in {folder} there are errors of notation or shape."),
            "All errors are shown by: verzeichnis check --lang en. Without --records the text alone is checked.",
            language,
        ),
    }
}
