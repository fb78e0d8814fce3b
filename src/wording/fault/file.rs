//! Sentences about files as a whole.

use super::{Sentences, Told, Voice, with_help};
use crate::{
    diagnostic::{FileFault, MAX_BYTES, OtherFile, Unreadable},
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
        FileFault::Unreadable(reason) => unreadable(reason, Language::German),
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
        FileFault::NotText { kind } => with_help(
            match kind {
                OtherFile::Pdf => "Das ist ein PDF, kein Text.",
                OtherFile::Office => "Das ist ein Dokument einer Textverarbeitung oder ein Archiv, kein Text.",
                OtherFile::Picture => "Das ist ein Bild, kein Text.",
                OtherFile::Unknown => "Das ist keine Textdatei: Sie enthält Zeichen, die in keinem Text vorkommen.",
            },
            "Speichern Sie den Text als Textdatei (UTF-8) oder als HTML, oder speichern Sie die Internetseite, auf der er steht.",
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
        FileFault::Unreadable(reason) => unreadable(reason, Language::English),
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
        FileFault::NotText { kind } => with_help(
            match kind {
                OtherFile::Pdf => "This is a PDF, not a text.",
                OtherFile::Office => "This is a document of a word processor or an archive, not a text.",
                OtherFile::Picture => "This is a picture, not a text.",
                OtherFile::Unknown => "This is no text file: it holds characters that stand in no text.",
            },
            "Save the text as a text file (UTF-8) or as HTML, or save the web page on which it stands.",
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

pub(super) fn unreadable(reason: &Unreadable, language: Language) -> Sentences {
    match (reason, language) {
        (Unreadable::TooLarge { bytes }, Language::German) => with_help(
            format!(
                "Die Datei ist {} MB groß. Gelesen werden Dateien bis {} MB.",
                bytes.div_ceil(1_048_576),
                MAX_BYTES / 1_048_576
            ),
            "Prüfen Sie, ob versehentlich eine andere Datei in diesem Ordner liegt.",
        ),
        (Unreadable::TooLarge { bytes }, Language::English) => with_help(
            format!(
                "The file has {} MB. Files up to {} MB are read.",
                bytes.div_ceil(1_048_576),
                MAX_BYTES / 1_048_576
            ),
            "Check whether another file got into this folder by mistake.",
        ),
        (Unreadable::IsDirectory, Language::German) => with_help(
            "Das ist ein Ordner, er heißt aber wie eine Datei des Verzeichnisses.",
            "Benennen Sie den Ordner um, sodass sein Name nicht auf „.toml“ endet.",
        ),
        (Unreadable::IsDirectory, Language::English) => with_help(
            "This is a folder, but it is named like a file of the register.",
            "Rename the folder, so that its name does not end in “.toml”.",
        ),
        (Unreadable::NotAFile, Language::German) => with_help(
            "Das ist keine Datei, sondern ein Gerät oder eine Verbindung des Systems.",
            "Entfernen Sie es aus dem Ordner.",
        ),
        (Unreadable::NotAFile, Language::English) => {
            with_help("This is not a file but a device or pipe of the system.", "Remove it from the folder.")
        }
        (Unreadable::NamedAsText, Language::German) => with_help(
            "Die Datei endet auf „.toml.txt“ und wird nicht gelesen.",
            "Benennen Sie die Datei um, ohne „.txt“. Im Editor von Windows: „Speichern unter“, Dateityp „Alle Dateien“.",
        ),
        (Unreadable::NamedAsText, Language::English) => with_help(
            "The file ends in “.toml.txt” and is not read.",
            "Rename the file, without “.txt”. In Notepad: “Save as”, type “All files”.",
        ),
        (Unreadable::PermissionDenied, Language::German) => with_help(
            "Sie dürfen das nicht lesen: Die Berechtigung fehlt.",
            "Geben Sie sich das Leserecht, oder bitten Sie darum, wer den Ordner verwaltet.",
        ),
        (Unreadable::PermissionDenied, Language::English) => with_help(
            "You may not read this: the permission is missing.",
            "Give yourself the right to read it, or ask whoever administers the folder.",
        ),
        (Unreadable::LinkLoop, Language::German) => {
            with_help("Diese Verknüpfung führt im Kreis zu sich selbst zurück.", "Löschen Sie die Verknüpfung.")
        }
        (Unreadable::LinkLoop, Language::English) => {
            with_help("This link leads round in a circle, back to itself.", "Delete the link.")
        }
        (Unreadable::BrokenLink, Language::German) => with_help(
            "Diese Verknüpfung führt zu einer Datei, die es nicht gibt.",
            "Löschen Sie die Verknüpfung, oder stellen Sie die Datei wieder her.",
        ),
        (Unreadable::BrokenLink, Language::English) => {
            with_help("This link leads to a file that does not exist.", "Delete the link, or restore the file.")
        }
        (Unreadable::Other(reason), Language::German) => with_help(
            format!("Das lässt sich nicht lesen. Das System sagt: {reason}"),
            "Prüfen Sie, ob das Laufwerk verbunden ist, und starten Sie erneut.",
        ),
        (Unreadable::Other(reason), Language::English) => with_help(
            format!("This cannot be read. The system says: {reason}"),
            "Check that the drive is connected, and try again.",
        ),
    }
}

/// Rounded up: a file above the limit shall not seem to keep it.
fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1_048_576)
}
