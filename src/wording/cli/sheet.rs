//! Why there is no single sheet.

use std::path::Path;

use super::{quoted, quoted_path};
use crate::{cli::NoSheet, publish::Subject, wording::Language};

/// The fault, and what to do.
pub fn tell(activity: &str, fault: &NoSheet, language: Language) -> (String, String) {
    let activity = quoted(activity, language);
    match (fault, language) {
        (NoSheet::Unknown { nearest }, Language::German) => (
            format!("Eine Tätigkeit {activity} gibt es nicht."),
            nearest.as_ref().map_or_else(
                || "Nennen Sie nach --activity die Kennung: den Dateinamen des Eintrags ohne .toml.".to_owned(),
                |nearest| format!("Meinten Sie {}?", quoted(nearest, language)),
            ),
        ),
        (NoSheet::Unknown { nearest }, Language::English) => (
            format!("There is no activity {activity}."),
            nearest.as_ref().map_or_else(
                || "Name the identifier after --activity: the name of the record's file without .toml.".to_owned(),
                |nearest| format!("Did you mean {}?", quoted(nearest, language)),
            ),
        ),
        (NoSheet::Draft, Language::German) => (
            format!("Der Eintrag {activity} ist ein Entwurf; in der öffentlichen Fassung kommt er nicht vor."),
            "Für das Haus und die Aufsichtsbehörde: --edition internal".to_owned(),
        ),
        (NoSheet::Draft, Language::English) => (
            format!("The record {activity} is a draft, which the public edition does not have."),
            "For the body itself and the supervisory authority: --edition internal".to_owned(),
        ),
        (NoSheet::Withheld, Language::German) => (
            format!("Der Eintrag {activity} wird zurückgehalten; in der öffentlichen Fassung kommt er nicht vor."),
            "Für das Haus und die Aufsichtsbehörde: --edition internal".to_owned(),
        ),
        (NoSheet::Withheld, Language::English) => (
            format!("The record {activity} is withheld, so the public edition does not have it."),
            "For the body itself and the supervisory authority: --edition internal".to_owned(),
        ),
    }
}

/// What lies where something else should go.
pub fn in_the_way(path: &Path, there: &Subject, language: Language) -> String {
    let path = quoted_path(path, language);
    match (there, language) {
        (Subject::Register, Language::German) => {
            format!(
                "In {path} liegt ein ganzes Verzeichnis. Einzelblätter und Datenschutzhinweise werden nie darüber geschrieben."
            )
        }
        (Subject::Register, Language::English) => {
            format!("{path} holds a whole register. Single sheets and privacy notices are never written over it.")
        }
        (Subject::Sheet(activity), Language::German) => {
            let activity = quoted(activity, language);
            format!("In {path} liegt das Einzelblatt von {activity}. Anderes wird nie darüber geschrieben.")
        }
        (Subject::Sheet(activity), Language::English) => {
            let activity = quoted(activity, language);
            format!("{path} holds the single sheet of {activity}. Nothing else is ever written over it.")
        }
        (Subject::Notice(scope), Language::German) => {
            let stem = quoted(&scope.stem(), language);
            format!("In {path} liegen die Datenschutzhinweise {stem}. Anderes wird nie darüber geschrieben.")
        }
        (Subject::Notice(scope), Language::English) => {
            let stem = quoted(&scope.stem(), language);
            format!("{path} holds the privacy notice {stem}. Nothing else is ever written over it.")
        }
    }
}
