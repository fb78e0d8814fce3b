//! Why something could not be done, and what to do about it.

use super::{error, lint, notice, previous, quoted, quoted_path, refusal, sheet, style, verify};
use crate::{
    cli::{FolderFault, Trouble},
    publish::{Action, Cause},
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
        Trouble::Style { path, fault } => style::tell(path, fault, Language::German),
        Trouble::Text { path, fault } => lint::unread(path, fault, Language::German),
        Trouble::Sheet { activity, fault } => sheet::tell(activity, fault, Language::German),
        Trouble::Notice { scope, fault } => notice::tell(scope, fault, Language::German),
        Trouble::Verify { path, fault } => verify::trouble(path, fault, Language::German),
        Trouble::Publish(error) => refusal::german(error),
        Trouble::Schema { action, path, cause } | Trouble::Record { action, path, cause } => {
            system_german(*action, &quoted(path), cause)
        }
        Trouble::Clock { variable, given } => {
            let given = super::quoted(given, Language::German);
            match variable {
                Some(variable) => (
                    format!("Die Umgebungsvariable {variable} nennt mit {given} keinen Tag."),
                    format!("Schreiben Sie einen Tag wie {variable}=2026-11-30, oder löschen Sie die Variable."),
                ),
                None => (
                    format!("Die Uhr dieses Rechners zeigt den {given}: Das kann nicht sein."),
                    "Stellen Sie die Uhr, und starten Sie erneut.".to_owned(),
                ),
            }
        }
        Trouble::Output(cause) => {
            (format!("Das Ergebnis lässt sich nicht ausgeben: {}.", cause_german(cause)), remedy_german(cause))
        }
    }
}

/// What the system does not do.
pub(super) fn system_german(action: Action, path: &str, cause: &Cause) -> (String, String) {
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
        Trouble::Style { path, fault } => style::tell(path, fault, Language::English),
        Trouble::Text { path, fault } => lint::unread(path, fault, Language::English),
        Trouble::Sheet { activity, fault } => sheet::tell(activity, fault, Language::English),
        Trouble::Notice { scope, fault } => notice::tell(scope, fault, Language::English),
        Trouble::Verify { path, fault } => verify::trouble(path, fault, Language::English),
        Trouble::Publish(error) => refusal::english(error),
        Trouble::Schema { action, path, cause } | Trouble::Record { action, path, cause } => system_english(*action, &quoted(path), cause),
        Trouble::Clock { variable, given } => {
            let given = super::quoted(given, Language::English);
            match variable {
                Some(variable) => (
                    format!("The environment variable {variable} names no day with {given}."),
                    format!("Write a day like {variable}=2026-11-30, or unset the variable."),
                ),
                None => (
                    format!("The clock of this computer says {given}: that cannot be."),
                    "Set the clock, and try again.".to_owned(),
                ),
            }
        }
        Trouble::Output(cause) => {
            (format!("The result cannot be printed: {}.", cause_english(cause)), remedy_english(cause))
        }
    }
}

/// What the system does not do.
pub(super) fn system_english(action: Action, path: &str, cause: &Cause) -> (String, String) {
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
