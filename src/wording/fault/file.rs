//! Sentences about files as a whole.

use super::{Sentences, Told, Voice, with_help};
use crate::{
    diagnostic::{FileFault, Unreadable},
    wording::Language,
};

pub(super) fn tell(fault: &FileFault, voice: Voice) -> Told {
    let (message, help) = match voice.language {
        Language::German => german(fault, voice),
        Language::English => english(fault, voice),
    };
    Told { message, help, replacement: None }
}

fn german(fault: &FileFault, voice: Voice) -> Sentences {
    match fault {
        FileFault::Unreadable(why) => unreadable_german(why),
        FileFault::Empty => {
            with_help("Die Datei ist leer.", "Löschen Sie die Datei, oder kopieren Sie eine Vorlage hinein.")
        }
        FileFault::Utf16 => with_help(
            "Die Datei ist nicht in UTF-8 gespeichert, sondern in UTF-16 (Notepad nennt das „Unicode“ oder „UTF-16“).",
            "Öffnen Sie die Datei in Notepad und wählen Sie: Datei, Speichern unter, Codierung UTF-8.",
        ),
        FileFault::NotUtf8 { guess, places } => {
            let guess =
                guess.as_ref().map_or(String::new(), |guess| format!(" Gemeint ist wohl {}.", voice.quote(guess)));
            let more = match places {
                0 | 1 => String::new(),
                2 => " Eine weitere Stelle der Datei ist betroffen.".to_owned(),
                places => format!(" {} weitere Stellen der Datei sind betroffen.", places - 1),
            };
            with_help(
                format!("Das Zeichen an dieser Stelle ist nicht in UTF-8 gespeichert.{guess}{more}"),
                "Öffnen Sie die Datei in Notepad, prüfen Sie Umlaute und Anführungszeichen, und wählen Sie: Datei, \
                 Speichern unter, Codierung UTF-8.",
            )
        }
        FileFault::NulByte => with_help(
            "Die Datei enthält ein Null-Zeichen: Sie ist beschädigt oder keine Textdatei.",
            "Stellen Sie die Datei aus einer Sicherung wieder her, oder löschen Sie das Zeichen in einem Texteditor.",
        ),
        FileFault::TooLarge { bytes, limit } => with_help(
            format!(
                "Die Datei ist {} MB groß. Gelesen werden Dateien bis {} MB.",
                megabytes(*bytes),
                limit / 1_048_576
            ),
            "Prüfen Sie, ob versehentlich eine andere Datei in diesem Ordner liegt.",
        ),
        FileFault::TooManyKeys { limit } => with_help(
            format!("Die Datei enthält mehr als {limit} Angaben; hier ist die Grenze erreicht."),
            "Eine Datei beschreibt eine einzige Verarbeitungstätigkeit. Teilen Sie die Datei auf.",
        ),
        FileFault::TooDeep { limit } => with_help(
            format!("Hier stehen Klammern mehr als {limit}-fach ineinander."),
            "Wahrscheinlich fehlen schließende Klammern „]“ oder „}“ davor.",
        ),
    }
}

fn english(fault: &FileFault, voice: Voice) -> Sentences {
    match fault {
        FileFault::Unreadable(why) => unreadable_english(why),
        FileFault::Empty => with_help("The file is empty.", "Delete the file, or copy a template into it."),
        FileFault::Utf16 => with_help(
            "The file is not stored as UTF-8 but as UTF-16 (Notepad calls this “Unicode” or “UTF-16”).",
            "Open the file in Notepad and choose File, Save as, Encoding UTF-8.",
        ),
        FileFault::NotUtf8 { guess, places } => {
            let guess =
                guess.as_ref().map_or(String::new(), |guess| format!(" It probably means {}.", voice.quote(guess)));
            let more = match places {
                0 | 1 => String::new(),
                2 => " One more place in the file is affected.".to_owned(),
                places => format!(" {} more places in the file are affected.", places - 1),
            };
            with_help(
                format!("The character at this place is not stored as UTF-8.{guess}{more}"),
                "Open the file in Notepad, check umlauts and quotation marks, and choose File, Save as, Encoding UTF-8.",
            )
        }
        FileFault::NulByte => with_help(
            "The file holds a NUL character: it is damaged or no text file.",
            "Restore the file from a backup, or delete the character in a text editor.",
        ),
        FileFault::TooLarge { bytes, limit } => with_help(
            format!("The file has {} MB. Files up to {} MB are read.", megabytes(*bytes), limit / 1_048_576),
            "Check whether another file got into this folder by mistake.",
        ),
        FileFault::TooManyKeys { limit } => with_help(
            format!("The file holds more than {limit} keys; this is where the limit is reached."),
            "One file describes one processing activity. Divide the file.",
        ),
        FileFault::TooDeep { limit } => with_help(
            format!("Brackets are nested here more than {limit} deep."),
            "Closing brackets “]” or “}” are probably missing before this place.",
        ),
    }
}

/// Rounded up: a file above the limit shall not seem to keep it.
fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1_048_576)
}

fn unreadable_german(why: &Unreadable) -> Sentences {
    match why {
        Unreadable::IsDirectory => with_help(
            "Das ist ein Ordner, heißt aber wie ein Eintrag.",
            "Benennen Sie den Ordner um, ohne „.toml“ am Ende.",
        ),
        Unreadable::NotAFile => with_help("Das ist keine gewöhnliche Datei.", "Entfernen Sie sie aus dem Ordner."),
        Unreadable::PermissionDenied => with_help(
            "Die Datei darf nicht gelesen werden.",
            "Geben Sie dem Benutzerkonto, unter dem das Programm läuft, das Recht zu lesen.",
        ),
        Unreadable::LinkLoop => with_help(
            "Diese Verknüpfung führt im Kreis.",
            "Löschen Sie die Verknüpfung, oder lassen Sie sie auf eine Datei zeigen.",
        ),
        Unreadable::BrokenLink => with_help(
            "Diese Verknüpfung führt ins Leere.",
            "Löschen Sie die Verknüpfung, oder lassen Sie sie auf eine Datei zeigen, die es gibt.",
        ),
        Unreadable::NameNotUnicode => with_help(
            "Der Name enthält Zeichen, die kein Unicode sind.",
            "Benennen Sie die Datei um: Kleinbuchstaben, Ziffern, Bindestriche.",
        ),
        Unreadable::Other(reason) => with_help(
            format!("Die Datei kann nicht gelesen werden: {reason}"),
            "Prüfen Sie, ob die Datei geöffnet werden kann.",
        ),
    }
}

fn unreadable_english(why: &Unreadable) -> Sentences {
    match why {
        Unreadable::IsDirectory => {
            with_help("This is a folder with the name of a record.", "Rename the folder, without “.toml” at the end.")
        }
        Unreadable::NotAFile => with_help("This is no ordinary file.", "Remove it from the folder."),
        Unreadable::PermissionDenied => with_help(
            "The file may not be read.",
            "Give the account under which the program runs the right to read it.",
        ),
        Unreadable::LinkLoop => {
            with_help("This link leads in a circle.", "Delete the link, or let it point at a file.")
        }
        Unreadable::BrokenLink => {
            with_help("This link leads nowhere.", "Delete the link, or let it point at a file that exists.")
        }
        Unreadable::NameNotUnicode => with_help(
            "The name has characters that are not Unicode.",
            "Rename the file: lower case letters, digits, hyphens.",
        ),
        Unreadable::Other(reason) => {
            with_help(format!("The file cannot be read: {reason}"), "Check whether the file can be opened.")
        }
    }
}
