//! Why a publication was refused.

use std::path::Path;

use super::{
    quoted_path, sheet,
    trouble::{system_english, system_german},
};
use crate::{pipeline::EditionKind, publish::PublishError, wording::Language};

/// What to do where the program is at fault.
const REPORT_GERMAN: &str =
    "Bitte melden Sie diesen Satz denen, die das Programm pflegen, mit der Ausgabe von: verzeichnis --version";
/// The same.
const REPORT_ENGLISH: &str =
    "Please report this sentence to those who maintain the program, with what this prints: verzeichnis --version";

/// Why a finished publication left something behind.
pub fn reason(trouble: &PublishError, language: Language) -> String {
    match language {
        Language::German => german(trouble).0,
        Language::English => english(trouble).0,
    }
}

/// In German: what stands in the way, and what to do.
pub fn german(error: &PublishError) -> (String, String) {
    let quoted = |path| quoted_path(path, Language::German);
    let other = "Nennen Sie mit --out einen anderen Ordner.".to_owned();
    match error {
        PublishError::IsFile { path } => (format!("{} ist eine Datei, kein Ordner.", quoted(path)), other),
        PublishError::BrokenLink { path } => {
            (format!("Die Verknüpfung {} führt zu einem Ordner, den es nicht gibt.", quoted(path)), other)
        }
        PublishError::IsRoot { path } => {
            (format!("{} ist ein ganzes Laufwerk. Dorthin wird nicht veröffentlicht.", quoted(path)), other)
        }
        PublishError::IsHome { path } => {
            (format!("{} enthält Ihre persönlichen Dateien. Dorthin wird nicht veröffentlicht.", quoted(path)), other)
        }
        PublishError::TouchesRecords { path, records } => (
            format!(
                "Das Ziel {} und der Ordner der Einträge {} liegen ineinander: Interne Angaben könnten mit ins Netz geraten.",
                quoted(path),
                quoted(records)
            ),
            "Nennen Sie mit --out einen Ordner neben den Einträgen.".to_owned(),
        ),
        PublishError::IsCurrentFolder { path } => (
            format!("Sie stehen gerade im Ziel {}; es soll aber als Ganzes ausgetauscht werden.", quoted(path)),
            "Wechseln Sie mit „cd ..“ in den Ordner darüber, und nennen Sie das Ziel mit --out.".to_owned(),
        ),
        PublishError::InsidePublication { path, publication } => (
            format!(
                "Das Ziel {} liegt in der Veröffentlichung {} und käme mit ihr ins Netz.",
                quoted(path),
                quoted(publication)
            ),
            "Nennen Sie mit --out einen Ordner daneben.".to_owned(),
        ),
        PublishError::OtherEdition { path, there } => (other_edition_german(path, *there), other),
        PublishError::DraftOverPublication { path } => (
            format!(
                "In {} liegt eine fertige Veröffentlichung. Ein Entwurf wird nie darüber geschrieben.",
                quoted(path)
            ),
            other,
        ),
        PublishError::PartOverMore { path } => (
            format!(
                "In {} liegt eine Veröffentlichung, die mehr enthält, als --only nennt. Sie wäre danach nicht mehr vollständig.",
                quoted(path)
            ),
            other,
        ),
        PublishError::PagesWouldVanish { path } => (
            format!(
                "In {} hat jede Tätigkeit eine eigene Seite, auf die andere verweisen können. Ohne --pages fehlten sie danach.",
                quoted(path)
            ),
            "Nennen Sie --pages auch diesmal. Sollen die Seiten wegfallen, nennen Sie mit --out einen anderen Ordner."
                .to_owned(),
        ),
        PublishError::OtherSubject { path, there } => (sheet::in_the_way(path, there, Language::German), other),
        PublishError::ForeignManifest { path } => (
            format!(
                "Die Datei {} ist beschädigt oder nicht von diesem Programm; was ersetzt werden darf, ist so nicht zu erkennen.",
                quoted(path)
            ),
            "Verschieben Sie die Datei, oder nennen Sie mit --out einen anderen Ordner.".to_owned(),
        ),
        PublishError::WouldOverwrite { path } => (
            format!(
                "Die Datei {} ist nicht von diesem Programm, steht aber dort, wo eine Datei der Veröffentlichung hingehört.",
                quoted(path)
            ),
            "Verschieben Sie die Datei oder benennen Sie sie um, oder nennen Sie mit --out einen anderen Ordner."
                .to_owned(),
        ),
        PublishError::Busy { path } => (
            format!("Ein anderer Lauf schreibt gerade nach {} und wird nicht fertig.", quoted(path)),
            "Warten Sie, bis er fertig ist, oder beenden Sie ihn, und starten Sie erneut.".to_owned(),
        ),
        PublishError::IsMountPoint { path } => (
            format!("{} ist ein eingehängtes Laufwerk und lässt sich nicht als Ganzes austauschen.", quoted(path)),
            "Nennen Sie mit --out einen Ordner darin, zum Beispiel mit /public am Ende.".to_owned(),
        ),
        PublishError::Inconsistent { name } => (
            format!(
                "Das Programm selbst hat einen Fehler: {} passt nicht zu manifest.json. Nichts wurde geschrieben.",
                super::quoted(name, Language::German)
            ),
            REPORT_GERMAN.to_owned(),
        ),
        PublishError::System { action, path, cause } => system_german(*action, &quoted(path), cause),
    }
}

/// In English: what stands in the way, and what to do.
pub fn english(error: &PublishError) -> (String, String) {
    let quoted = |path| quoted_path(path, Language::English);
    let other = "Name another folder with --out.".to_owned();
    match error {
        PublishError::IsFile { path } => (format!("{} is a file, not a folder.", quoted(path)), other),
        PublishError::BrokenLink { path } => {
            (format!("The link {} leads to a folder that does not exist.", quoted(path)), other)
        }
        PublishError::IsRoot { path } => {
            (format!("{} is a whole drive. Nothing is published there.", quoted(path)), other)
        }
        PublishError::IsHome { path } => {
            (format!("{} holds your own files. Nothing is published there.", quoted(path)), other)
        }
        PublishError::TouchesRecords { path, records } => (
            format!(
                "The destination {} and the folder of the records {} lie in each other: internal facts could be published.",
                quoted(path),
                quoted(records)
            ),
            "Name a folder beside the records with --out.".to_owned(),
        ),
        PublishError::IsCurrentFolder { path } => (
            format!("You are in the destination {}, which is to be exchanged as a whole.", quoted(path)),
            "Go to the folder above with “cd ..”, and name the destination with --out.".to_owned(),
        ),
        PublishError::InsidePublication { path, publication } => (
            format!(
                "The destination {} lies in the publication {} and would be published with it.",
                quoted(path),
                quoted(publication)
            ),
            "Name a folder beside it with --out.".to_owned(),
        ),
        PublishError::OtherEdition { path, there } => (other_edition_english(path, *there), other),
        PublishError::DraftOverPublication { path } => {
            (format!("{} holds a finished publication. A draft is never written over it.", quoted(path)), other)
        }
        PublishError::PartOverMore { path } => (
            format!("{} holds a publication with more than --only names. It would be whole no more.", quoted(path)),
            other,
        ),
        PublishError::PagesWouldVanish { path } => (
            format!(
                "In {} every activity has a page alone, to which others may link. Without --pages they would be gone.",
                quoted(path)
            ),
            "Say --pages this time too. If the pages are to go, name another folder with --out.".to_owned(),
        ),
        PublishError::OtherSubject { path, there } => (sheet::in_the_way(path, there, Language::English), other),
        PublishError::ForeignManifest { path } => (
            format!(
                "The file {} is damaged or not of this program, so that what may be replaced cannot be told.",
                quoted(path)
            ),
            "Move the file, or name another folder with --out.".to_owned(),
        ),
        PublishError::WouldOverwrite { path } => (
            format!(
                "The file {} is not of this program, but stands where a file of the publication belongs.",
                quoted(path)
            ),
            "Move or rename the file, or name another folder with --out.".to_owned(),
        ),
        PublishError::Busy { path } => (
            format!("Another run is writing to {} and does not end.", quoted(path)),
            "Wait until it is done, or end it, and try again.".to_owned(),
        ),
        PublishError::IsMountPoint { path } => (
            format!("{} is a mounted drive and cannot be exchanged as a whole.", quoted(path)),
            "Name a folder in it with --out, for example with /public at the end.".to_owned(),
        ),
        PublishError::Inconsistent { name } => (
            format!(
                "The program itself is at fault: {} does not agree with manifest.json. Nothing was written.",
                super::quoted(name, Language::English)
            ),
            REPORT_ENGLISH.to_owned(),
        ),
        PublishError::System { action, path, cause } => system_english(*action, &quoted(path), cause),
    }
}

fn other_edition_german(path: &Path, there: EditionKind) -> String {
    let path = quoted_path(path, Language::German);
    match there {
        EditionKind::Public => {
            format!("In {path} liegt die öffentliche Fassung. Die interne wird nie darüber geschrieben.")
        }
        EditionKind::Internal => {
            format!("In {path} liegt die interne Fassung. Die öffentliche wird nie darüber geschrieben.")
        }
    }
}

fn other_edition_english(path: &Path, there: EditionKind) -> String {
    let path = quoted_path(path, Language::English);
    match there {
        EditionKind::Public => {
            format!("{path} holds the public edition. The internal one is never written over it.")
        }
        EditionKind::Internal => {
            format!("{path} holds the internal edition. The public one is never written over it.")
        }
    }
}
