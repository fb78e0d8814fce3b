//! What is wrong with the city's own style.

use std::path::Path;

use super::{quoted_path, trouble};
use crate::{
    cli::{UnfitStyle, Unread},
    stylesheet::{MAX_BYTES, StyleFault, StyleFaultKind},
    wording::Language,
};

/// The fault, and what to do.
pub fn tell(path: &Path, fault: &UnfitStyle, language: Language) -> (String, String) {
    let path = quoted_path(path, language);
    match (fault, language) {
        (UnfitStyle::Unread(fault), Language::German) => unread_german(&path, fault),
        (UnfitStyle::Unread(fault), Language::English) => unread_english(&path, fault),
        (UnfitStyle::Content(StyleFault { line, kind }), Language::German) => {
            let (what, help) = german(*kind);
            (format!("Die CSS-Datei {path}, Zeile {line}: {what}"), help)
        }
        (UnfitStyle::Content(StyleFault { line, kind }), Language::English) => {
            let (what, help) = english(*kind);
            (format!("The CSS file {path}, line {line}: {what}"), help)
        }
    }
}

fn unread_german(path: &str, fault: &Unread) -> (String, String) {
    let name = "Nennen Sie nach --css die Datei mit dem Stil Ihrer Stadt.".to_owned();
    match fault {
        Unread::Missing => (format!("Die Datei {path} gibt es nicht."), name),
        Unread::NotAFile | Unread::TooLarge => (format!("{path} ist keine CSS-Datei."), name),
        Unread::System(cause) => (
            format!("Die Datei {path} lässt sich nicht lesen: {}.", trouble::cause(cause, Language::German)),
            "Prüfen Sie, ob Sie die Datei lesen dürfen und das Laufwerk verbunden ist, und starten Sie erneut."
                .to_owned(),
        ),
    }
}

fn unread_english(path: &str, fault: &Unread) -> (String, String) {
    let name = "Name the file with your city's style after --css.".to_owned();
    match fault {
        Unread::Missing => (format!("There is no file {path}."), name),
        Unread::NotAFile | Unread::TooLarge => (format!("{path} is no CSS file."), name),
        Unread::System(cause) => (
            format!("The file {path} cannot be read: {}.", trouble::cause(cause, Language::English)),
            "Check that you may read the file and the drive is connected, and try again.".to_owned(),
        ),
    }
}

fn german(kind: StyleFaultKind) -> (String, String) {
    let (what, help) = match kind {
        StyleFaultKind::TooLarge => {
            return (
                format!("Sie ist größer als {} KB.", MAX_BYTES / 1024),
                "Nehmen Sie nur, was am Verzeichnis anders aussehen soll, nicht den Stil der ganzen Website."
                    .to_owned(),
            );
        }
        StyleFaultKind::Empty => {
            ("Sie enthält keine Regel.", "Lassen Sie --css weg, oder schreiben Sie eine: :root { --accent: #1f5a8a }")
        }
        StyleFaultKind::NotUtf8 => {
            ("Hier steht ein Zeichen, das nicht als UTF-8 gespeichert ist.", "Speichern Sie die Datei als UTF-8.")
        }
        StyleFaultKind::Control => ("Hier steht ein Steuerzeichen.", "Löschen Sie es."),
        StyleFaultKind::EndsElement => {
            ("„</style“ würde den Stil in der Seite beenden.", "Löschen Sie es; die Datei enthält nur CSS, kein HTML.")
        }
        StyleFaultKind::Import => (
            "„@import“ würde einen anderen Stil nachladen.",
            "Setzen Sie dessen Regeln ein: Die Seite lädt nichts nach.",
        ),
        StyleFaultKind::Charset => {
            ("„@charset“ gilt nur in eigenen Dateien.", "Löschen Sie die Zeile, und speichern Sie als UTF-8.")
        }
        StyleFaultKind::Address => (
            "Eine Adresse (url, src, image) würde ein Bild oder eine Schrift nachladen.",
            "Löschen Sie sie: Die Seite lädt nichts nach, und ihre Regel verbietet es dem Browser. Ein Logo steht in register.toml unter [gestaltung].",
        ),
        StyleFaultKind::Unclosed => (
            "Ein Text oder eine Adresse ist nicht geschlossen.",
            "Ergänzen Sie das fehlende Anführungszeichen oder die Klammer.",
        ),
        StyleFaultKind::Unopened => ("Hier schließt eine Klammer, die nicht geöffnet wurde.", "Löschen Sie sie."),
        StyleFaultKind::TooDeep => {
            ("Klammern stehen zu tief ineinander.", "Wahrscheinlich fehlen schließende Klammern davor.")
        }
    };
    (what.to_owned(), help.to_owned())
}

fn english(kind: StyleFaultKind) -> (String, String) {
    let (what, help) = match kind {
        StyleFaultKind::TooLarge => {
            return (
                format!("it is larger than {} KB.", MAX_BYTES / 1024),
                "Take what should look different in the register alone, not the whole website's style.".to_owned(),
            );
        }
        StyleFaultKind::Empty => ("it holds no rule.", "Leave out --css, or write one: :root { --accent: #1f5a8a }"),
        StyleFaultKind::NotUtf8 => ("a character here is not stored as UTF-8.", "Save the file as UTF-8."),
        StyleFaultKind::Control => ("there is a control character here.", "Delete it."),
        StyleFaultKind::EndsElement => {
            ("“</style” would end the style in the page.", "Delete it; the file holds CSS alone, no HTML.")
        }
        StyleFaultKind::Import => {
            ("“@import” would load another style.", "Put its rules here instead: the page loads nothing.")
        }
        StyleFaultKind::Charset => {
            ("“@charset” has a meaning in files of their own only.", "Delete the line, and save as UTF-8.")
        }
        StyleFaultKind::Address => (
            "an address (url, src, image) would load a picture or a font.",
            "Delete it: the page loads nothing, and its policy forbids the browser to. A logo stands in register.toml under [gestaltung].",
        ),
        StyleFaultKind::Unclosed => {
            ("a text or an address is not closed.", "Add the missing quotation mark or bracket.")
        }
        StyleFaultKind::Unopened => ("a bracket closes here that was not opened.", "Delete it."),
        StyleFaultKind::TooDeep => ("brackets are nested too deep.", "Closing brackets are probably missing before."),
    };
    (what.to_owned(), help.to_owned())
}
