//! Why something could not be done, and what to do about it.

use super::{error, previous, quoted, quoted_path};
use crate::{
    cli::{FolderFault, Trouble},
    pipeline::EditionKind,
    publish::{Action, Cause, PublishError},
    wording::Language,
};

/// The trouble and the way out of it.
pub fn tell(trouble: &Trouble, language: Language) -> String {
    let (message, help) = match language {
        Language::German => german(trouble),
        Language::English => english(trouble),
    };
    error(&message, &help, language)
}

/// Why a finished publication left something behind.
pub(super) fn reason(trouble: &PublishError, language: Language) -> String {
    match language {
        Language::German => publish_german(trouble).0,
        Language::English => publish_english(trouble).0,
    }
}

/// Why the system does not do something, within a sentence that ends after it.
pub(super) fn cause(cause: &Cause, language: Language) -> String {
    match language {
        Language::German => cause_german(cause),
        Language::English => cause_english(cause),
    }
}

/// A fault of this program, at a place of its source.
pub fn own_fault(place: &str, language: Language) -> String {
    match language {
        Language::German => error(
            &format!(
                "Das Programm selbst hat einen Fehler ({place}). Ihre Dateien sind nicht schuld, und eine Veröffentlichung blieb, wie sie war."
            ),
            "Bitte melden Sie diesen Satz denen, die das Programm pflegen, mit der Ausgabe von: verzeichnis --version",
            language,
        ),
        Language::English => error(
            &format!(
                "The program itself is at fault ({place}). Your files are not to blame, and a publication stayed as it was."
            ),
            "Please report this sentence to those who maintain the program, with what this prints: verzeichnis --version",
            language,
        ),
    }
}

fn german(trouble: &Trouble) -> (String, String) {
    let quoted = |path| quoted_path(path, Language::German);
    match trouble {
        Trouble::Folder { path, fault } => {
            let path = quoted(path);
            match fault {
                FolderFault::Missing => (
                    format!("Den Ordner {path} gibt es hier nicht."),
                    "Nennen Sie den Ordner, in dem register.toml liegt: verzeichnis check ORDNER".to_owned(),
                ),
                FolderFault::IsFile => (
                    format!("{path} ist eine Datei, kein Ordner."),
                    "Nennen Sie den Ordner, in dem register.toml liegt: verzeichnis check ORDNER".to_owned(),
                ),
                FolderFault::PermissionDenied => (
                    format!("Sie dürfen den Ordner {path} nicht lesen: Die Berechtigung fehlt."),
                    "Geben Sie sich das Leserecht, oder bitten Sie darum, wer den Ordner verwaltet.".to_owned(),
                ),
                FolderFault::Other(system) => (
                    format!("Der Ordner {path} lässt sich nicht lesen. Das System sagt: {}", super::plain(system)),
                    "Prüfen Sie, ob das Laufwerk verbunden ist, und starten Sie erneut.".to_owned(),
                ),
            }
        }
        Trouble::Empty { path } => (
            format!("Im Ordner {} liegt keine TOML-Datei.", quoted(path)),
            "Legen Sie dort register.toml an und für jede Verarbeitungstätigkeit eine Datei wie melderegister.toml, \
             oder nennen Sie einen anderen Ordner: verzeichnis check ORDNER"
                .to_owned(),
        ),
        Trouble::NoRegister { path, below: None } => (
            format!("Im Ordner {} fehlt die Datei register.toml.", quoted(path)),
            "Legen Sie sie dort an; darin steht, was für alle Einträge gilt. Oder nennen Sie den Ordner, in dem sie \
             liegt: verzeichnis check ORDNER"
                .to_owned(),
        ),
        Trouble::NoRegister { path, below: Some(below) } => (
            format!("Im Ordner {} fehlt die Datei register.toml.", quoted(path)),
            format!("Meinten Sie den Ordner {}? Dort liegt eine.", quoted(below)),
        ),
        Trouble::NoRecords { path } => (
            format!("Im Ordner {} liegt nur register.toml, aber noch keine Verarbeitungstätigkeit.", quoted(path)),
            "Legen Sie daneben für jede Verarbeitungstätigkeit eine Datei an, zum Beispiel melderegister.toml."
                .to_owned(),
        ),
        Trouble::Previous { path, fault } => previous::tell(path, fault, Language::German),
        Trouble::Publish(error) => publish_german(error),
        Trouble::Schema { action, path, cause } => system_german(*action, &quoted(path), cause),
        Trouble::Output(cause) => {
            (format!("Das Ergebnis lässt sich nicht ausgeben: {}.", cause_german(cause)), remedy_german(cause))
        }
    }
}

fn publish_german(error: &PublishError) -> (String, String) {
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
        PublishError::OtherEdition { path, there } => (
            match there {
                EditionKind::Public => format!(
                    "In {} liegt die öffentliche Fassung. Die interne wird nie darüber geschrieben.",
                    quoted(path)
                ),
                EditionKind::Internal => format!(
                    "In {} liegt die interne Fassung. Die öffentliche wird nie darüber geschrieben.",
                    quoted(path)
                ),
            },
            other,
        ),
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
            "Bitte melden Sie diesen Satz denen, die das Programm pflegen, mit der Ausgabe von: verzeichnis --version"
                .to_owned(),
        ),
        PublishError::System { action, path, cause } => system_german(*action, &quoted(path), cause),
    }
}

fn system_german(action: Action, path: &str, cause: &Cause) -> (String, String) {
    let what = match action {
        Action::Look => format!("{path} lässt sich nicht lesen"),
        Action::CreateFolder => format!("Der Ordner {path} lässt sich nicht anlegen"),
        Action::Lock => format!("{path} lässt sich nicht gegen andere Läufe sperren"),
        Action::Write => format!("{path} lässt sich nicht schreiben"),
        Action::TakeOver => format!("{path} ist nicht von diesem Programm und lässt sich nicht übernehmen"),
        Action::Exchange => format!("{path} lässt sich nicht austauschen"),
        Action::Remove => format!("{path} lässt sich nicht entfernen"),
    };
    (format!("{what}: {}.", cause_german(cause)), remedy_german(cause))
}

fn cause_german(cause: &Cause) -> String {
    match cause {
        Cause::NoSpace => "Der Datenträger ist voll".to_owned(),
        Cause::Quota => "Ihr Anteil am Datenträger ist aufgebraucht".to_owned(),
        Cause::Permission => "Die Berechtigung fehlt".to_owned(),
        Cause::ReadOnly => "Der Datenträger ist schreibgeschützt".to_owned(),
        Cause::FileTooLarge => "So große Dateien nimmt der Datenträger nicht".to_owned(),
        Cause::Missing => "Es ist nicht mehr da".to_owned(),
        Cause::Other(system) => format!("Das System sagt „{}“", super::plain(system)),
    }
}

fn remedy_german(cause: &Cause) -> String {
    match cause {
        Cause::NoSpace | Cause::Quota => {
            "Schaffen Sie Platz, und starten Sie erneut. Was vorher da war, ist unverändert."
        }
        Cause::Permission => {
            "Geben Sie sich das Schreibrecht, auch für den Ordner darüber, oder nennen Sie einen anderen Ordner."
        }
        Cause::ReadOnly | Cause::FileTooLarge => "Nennen Sie einen Ordner auf einem anderen Datenträger.",
        Cause::Missing => "Prüfen Sie, ob ein anderes Programm dort aufräumt, und starten Sie erneut.",
        Cause::Other(_) => {
            "Prüfen Sie, ob das Laufwerk verbunden und die Datei nirgends geöffnet ist, und starten Sie erneut."
        }
    }
    .to_owned()
}

fn english(trouble: &Trouble) -> (String, String) {
    let quoted = |path| quoted_path(path, Language::English);
    match trouble {
        Trouble::Folder { path, fault } => {
            let path = quoted(path);
            match fault {
                FolderFault::Missing => (
                    format!("There is no folder {path} here."),
                    "Name the folder that holds register.toml: verzeichnis check FOLDER".to_owned(),
                ),
                FolderFault::IsFile => (
                    format!("{path} is a file, not a folder."),
                    "Name the folder that holds register.toml: verzeichnis check FOLDER".to_owned(),
                ),
                FolderFault::PermissionDenied => (
                    format!("You may not read the folder {path}: the permission is missing."),
                    "Give yourself the right to read it, or ask whoever administers the folder.".to_owned(),
                ),
                FolderFault::Other(system) => (
                    format!("The folder {path} cannot be read. The system says: {}", super::plain(system)),
                    "Check that the drive is connected, and try again.".to_owned(),
                ),
            }
        }
        Trouble::Empty { path } => (
            format!("The folder {} holds no TOML file.", quoted(path)),
            "Put register.toml there, and a file like melderegister.toml for each processing activity, or name another \
             folder: verzeichnis check FOLDER"
                .to_owned(),
        ),
        Trouble::NoRegister { path, below: None } => (
            format!("The folder {} lacks the file register.toml.", quoted(path)),
            "Put it there; it says what holds for all records. Or name the folder that holds it: verzeichnis check FOLDER"
                .to_owned(),
        ),
        Trouble::NoRegister { path, below: Some(below) } => (
            format!("The folder {} lacks the file register.toml.", quoted(path)),
            format!("Did you mean the folder {}? There is one there.", quoted(below)),
        ),
        Trouble::NoRecords { path } => (
            format!("The folder {} holds register.toml alone, and no processing activity yet.", quoted(path)),
            "Put a file beside it for each processing activity, for example melderegister.toml.".to_owned(),
        ),
        Trouble::Previous { path, fault } => previous::tell(path, fault, Language::English),
        Trouble::Publish(error) => publish_english(error),
        Trouble::Schema { action, path, cause } => system_english(*action, &quoted(path), cause),
        Trouble::Output(cause) => {
            (format!("The result cannot be printed: {}.", cause_english(cause)), remedy_english(cause))
        }
    }
}

fn publish_english(error: &PublishError) -> (String, String) {
    let quoted = |path| quoted_path(path, Language::English);
    let other = "Name another folder with --out.".to_owned();
    match error {
        PublishError::IsFile { path } => (format!("{} is a file, not a folder.", quoted(path)), other),
        PublishError::BrokenLink { path } => (format!("The link {} leads to a folder that does not exist.", quoted(path)), other),
        PublishError::IsRoot { path } => (format!("{} is a whole drive. Nothing is published there.", quoted(path)), other),
        PublishError::IsHome { path } => (format!("{} holds your own files. Nothing is published there.", quoted(path)), other),
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
            format!("The destination {} lies in the publication {} and would be published with it.", quoted(path), quoted(publication)),
            "Name a folder beside it with --out.".to_owned(),
        ),
        PublishError::OtherEdition { path, there } => (
            match there {
                EditionKind::Public => format!("{} holds the public edition. The internal one is never written over it.", quoted(path)),
                EditionKind::Internal => format!("{} holds the internal edition. The public one is never written over it.", quoted(path)),
            },
            other,
        ),
        PublishError::DraftOverPublication { path } => (
            format!("{} holds a finished publication. A draft is never written over it.", quoted(path)),
            other,
        ),
        PublishError::PartOverMore { path } => (
            format!("{} holds a publication with more than --only names. It would be whole no more.", quoted(path)),
            other,
        ),
        PublishError::ForeignManifest { path } => (
            format!("The file {} is damaged or not of this program, so that what may be replaced cannot be told.", quoted(path)),
            "Move the file, or name another folder with --out.".to_owned(),
        ),
        PublishError::WouldOverwrite { path } => (
            format!("The file {} is not of this program, but stands where a file of the publication belongs.", quoted(path)),
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
            format!("The program itself is at fault: {} does not agree with manifest.json. Nothing was written.", super::quoted(name, Language::English)),
            "Please report this sentence to those who maintain the program, with what this prints: verzeichnis --version".to_owned(),
        ),
        PublishError::System { action, path, cause } => system_english(*action, &quoted(path), cause),
    }
}

fn system_english(action: Action, path: &str, cause: &Cause) -> (String, String) {
    let what = match action {
        Action::Look => format!("{path} cannot be read"),
        Action::CreateFolder => format!("The folder {path} cannot be made"),
        Action::Lock => format!("{path} cannot be locked against other runs"),
        Action::Write => format!("{path} cannot be written"),
        Action::TakeOver => format!("{path} is not of this program and cannot be taken over"),
        Action::Exchange => format!("{path} cannot be exchanged"),
        Action::Remove => format!("{path} cannot be removed"),
    };
    (format!("{what}: {}.", cause_english(cause)), remedy_english(cause))
}

fn cause_english(cause: &Cause) -> String {
    match cause {
        Cause::NoSpace => "the disk is full".to_owned(),
        Cause::Quota => "your share of the disk is used up".to_owned(),
        Cause::Permission => "the permission is missing".to_owned(),
        Cause::ReadOnly => "the disk can only be read".to_owned(),
        Cause::FileTooLarge => "the disk takes no files of that size".to_owned(),
        Cause::Missing => "it is not there any more".to_owned(),
        Cause::Other(system) => format!("the system says {}", quoted(system, Language::English)),
    }
}

fn remedy_english(cause: &Cause) -> String {
    match cause {
        Cause::NoSpace | Cause::Quota => "Make room and try again. What was there before is unchanged.",
        Cause::Permission => "Give yourself the right to write, in the folder above too, or name another folder.",
        Cause::ReadOnly | Cause::FileTooLarge => "Name a folder on another disk.",
        Cause::Missing => "Check whether another program cleans up there, and try again.",
        Cause::Other(_) => "Check that the drive is connected and the file open nowhere, and try again.",
    }
    .to_owned()
}
