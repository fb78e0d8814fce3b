//! Sentences about an edition beside the one before it.

use super::{Sentences, Told, Voice, with_help};
use crate::{diagnostic::EditionFault, wording::Language};

/// The highest number of an edition that `register.toml` takes.
const LAST: u32 = 99_999;

pub(super) fn tell(fault: &EditionFault, voice: Voice) -> Told {
    let (message, help) = match voice.language {
        Language::German => german(fault),
        Language::English => english(fault),
    };
    let replacement = match fault {
        EditionFault::NotRaised { issue: Some(issue), .. } => next(*issue).map(|next| next.to_string()),
        EditionFault::IssueWentBack { before, now: _ } => next(*before).map(|next| next.to_string()),
        EditionFault::NotRaised { issue: None, .. }
        | EditionFault::IssueMissing { .. }
        | EditionFault::StandWentBack { .. }
        | EditionFault::Same => None,
    };
    Told { message, help, replacement }
}

fn next(issue: u32) -> Option<u32> {
    issue.checked_add(1).filter(|next| *next <= LAST)
}

fn german(fault: &EditionFault) -> Sentences {
    match fault {
        EditionFault::NotRaised { issue: Some(issue), stand } => with_help(
            format!(
                "Der Inhalt ist ein anderer als in der vorigen Ausgabe, aber „ausgabe“ ({issue}) und „stand“ ({stand}) sind dieselben."
            ),
            format!(
                "Erhöhen Sie in register.toml „ausgabe“, oder nennen Sie bei „stand“ einen späteren Tag. {NOT_YET_GERMAN}"
            ),
        ),
        EditionFault::NotRaised { issue: None, stand } => with_help(
            format!("Der Inhalt ist ein anderer als in der vorigen Ausgabe, aber „stand“ ({stand}) ist derselbe."),
            format!(
                "Nennen Sie in register.toml bei „stand“ einen späteren Tag, oder ergänzen Sie eine höhere „ausgabe“. {NOT_YET_GERMAN}"
            ),
        ),
        EditionFault::IssueWentBack { before, now } => with_help(
            format!("„ausgabe“ ist {now}, aber die vorige Ausgabe war schon {before}."),
            "Erhöhen Sie in register.toml „ausgabe“, oder prüfen Sie, ob nach --previous die Datei der vorigen Ausgabe steht.",
        ),
        EditionFault::IssueMissing { before } => with_help(
            format!("„ausgabe“ fehlt, aber die vorige Ausgabe hatte die Nummer {before}."),
            match next(*before) {
                Some(next) => format!("Ergänzen Sie in register.toml: ausgabe = {next}"),
                None => "Ergänzen Sie in register.toml „ausgabe“.".to_owned(),
            },
        ),
        EditionFault::StandWentBack { before, now } => with_help(
            format!("„stand“ ist {now}, aber die vorige Ausgabe hatte schon den Stand {before}."),
            "Nennen Sie in register.toml bei „stand“ einen späteren Tag, oder prüfen Sie, ob nach --previous die Datei der vorigen Ausgabe steht.",
        ),
        EditionFault::Same => with_help(
            "Die Datei nach --previous gehört zu dieser Ausgabe, nicht zur vorigen: „ausgabe“, „stand“ und Inhalt sind gleich.",
            "Im Verzeichnis stünde, dass sich seit dieser Ausgabe nichts geändert hat. Nennen Sie verzeichnis.json der Ausgabe davor.",
        ),
    }
}

const NOT_YET_GERMAN: &str = "Ist die Ausgabe, mit der verglichen wird, noch nicht veröffentlicht, nennen Sie nach --previous die Datei der Ausgabe davor.";

fn english(fault: &EditionFault) -> Sentences {
    match fault {
        EditionFault::NotRaised { issue: Some(issue), stand } => with_help(
            format!(
                "The content is not that of the previous edition, but “ausgabe” ({issue}) and “stand” ({stand}) are the same."
            ),
            format!("Raise “ausgabe” in register.toml, or name a later day in “stand”. {NOT_YET_ENGLISH}"),
        ),
        EditionFault::NotRaised { issue: None, stand } => with_help(
            format!("The content is not that of the previous edition, but “stand” ({stand}) is the same."),
            format!("Name a later day in “stand” in register.toml, or add a higher “ausgabe”. {NOT_YET_ENGLISH}"),
        ),
        EditionFault::IssueWentBack { before, now } => with_help(
            format!("“ausgabe” is {now}, but the previous edition was {before} already."),
            "Raise “ausgabe” in register.toml, or check that --previous names the file of the previous edition.",
        ),
        EditionFault::IssueMissing { before } => with_help(
            format!("“ausgabe” is missing, but the previous edition had the number {before}."),
            match next(*before) {
                Some(next) => format!("Add to register.toml: ausgabe = {next}"),
                None => "Add “ausgabe” to register.toml.".to_owned(),
            },
        ),
        EditionFault::StandWentBack { before, now } => with_help(
            format!("“stand” is {now}, but the previous edition was as of {before} already."),
            "Name a later day in “stand” in register.toml, or check that --previous names the file of the previous edition.",
        ),
        EditionFault::Same => with_help(
            "The file named by --previous belongs to this edition, not to the previous one: “ausgabe”, “stand” and content are the same.",
            "The register would say that nothing has changed since this edition. Name verzeichnis.json of the edition before.",
        ),
    }
}

const NOT_YET_ENGLISH: &str =
    "If the edition compared with is not published yet, name the file of the one before it after --previous.";
