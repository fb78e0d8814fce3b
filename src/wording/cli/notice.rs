//! Of notices: what was written, and why not.

use std::{path::Path, time::Duration};

use super::{quoted, quoted_path, summary};
use crate::{cli::NoNoticeOf, model::NoticeScope, pipeline::Built, publish::Published, wording::Language};

/// Nothing was written because of errors.
pub fn refused(language: Language) -> String {
    match language {
        Language::German => "Keine Hinweise geschrieben: Erst muss behoben sein, was gemeldet ist.\n".to_owned(),
        Language::English => "No notice written: what was found has to be mended first.\n".to_owned(),
    }
}

/// Nothing was written because there is nothing to say.
pub fn of_nothing(language: Language) -> String {
    match language {
        Language::German => {
            "Keine Hinweise geschrieben: Für keinen dieser Einträge verlangen Art. 13 und 14 DSGVO welche.\n".to_owned()
        }
        Language::English => "No notice written: Art. 13 and 14 GDPR ask for none of these records.\n".to_owned(),
    }
}

/// What was written where.
pub fn written(built: &Built, out: &Path, published: &Published, took: Duration, language: Language) -> String {
    let out = quoted_path(out, language);
    let headline = match language {
        Language::German => format!("Datenschutzhinweise geschrieben nach {out}:\n"),
        Language::English => format!("Privacy notice written to {out}:\n"),
    };
    [headline, summary::files(built, took, language), summary::kept(published, language)].concat()
}

/// The fault, and what to do.
pub fn tell(scope: &NoticeScope, fault: &NoNoticeOf, language: Language) -> (String, String) {
    let named = match scope {
        NoticeScope::All => String::new(),
        NoticeScope::Group(key) | NoticeScope::Activity(key) => quoted(key.as_str(), language),
    };
    match language {
        Language::German => german(&named, fault),
        Language::English => english(&named, fault),
    }
}

fn german(named: &str, fault: &NoNoticeOf) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::German);
    match fault {
        NoNoticeOf::UnknownActivity { nearest } => (
            format!("Eine Tätigkeit {named} gibt es nicht."),
            nearest.as_ref().map_or_else(
                || "Nennen Sie nach --activity die Kennung: den Dateinamen des Eintrags ohne .toml.".to_owned(),
                |nearest| format!("Meinten Sie {}?", quoted(nearest)),
            ),
        ),
        NoNoticeOf::UnknownGroup { nearest, known } => (
            format!("Zur Gruppe {named} gehört kein veröffentlichter Eintrag."),
            match (nearest, known.as_slice()) {
                (Some(nearest), _) => format!("Meinten Sie {}?", quoted(nearest)),
                (None, []) => {
                    format!("Ergänzen Sie in den Einträgen, die dazugehören: gruppe = {}", named.replace(['„', '“'], "\""))
                }
                (None, known) => format!("Es gibt: {}.", known.join(", ")),
            },
        ),
        NoNoticeOf::Draft => (
            format!("Der Eintrag {named} ist ein Entwurf; in Datenschutzhinweisen kommt er nicht vor."),
            "Machen Sie ihn fertig, und löschen Sie: status = \"entwurf\"".to_owned(),
        ),
        NoNoticeOf::Withheld => (
            format!("Der Eintrag {named} wird zurückgehalten; in Datenschutzhinweisen kommt er nicht vor."),
            "Wer betroffen ist, muss dennoch informiert werden, soweit das Gesetz keine Ausnahme macht: Schreiben Sie diese Hinweise von Hand.".to_owned(),
        ),
        NoNoticeOf::Ended => (
            format!("Die Tätigkeit {named} ist beendet; dafür werden keine Daten mehr erhoben."),
            "Nennen Sie die Tätigkeit, die an ihre Stelle getreten ist.".to_owned(),
        ),
    }
}

fn english(named: &str, fault: &NoNoticeOf) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::English);
    match fault {
        NoNoticeOf::UnknownActivity { nearest } => (
            format!("There is no activity {named}."),
            nearest.as_ref().map_or_else(
                || "Name the identifier after --activity: the name of the record's file without .toml.".to_owned(),
                |nearest| format!("Did you mean {}?", quoted(nearest)),
            ),
        ),
        NoNoticeOf::UnknownGroup { nearest, known } => (
            format!("No published record belongs to the group {named}."),
            match (nearest, known.as_slice()) {
                (Some(nearest), _) => format!("Did you mean {}?", quoted(nearest)),
                (None, []) => {
                    format!("Add to the records that belong to it: gruppe = {}", named.replace(['“', '”'], "\""))
                }
                (None, known) => format!("There are: {}.", known.join(", ")),
            },
        ),
        NoNoticeOf::Draft => (
            format!("The record {named} is a draft, which no privacy notice has."),
            "Complete it, and delete: status = \"entwurf\"".to_owned(),
        ),
        NoNoticeOf::Withheld => (
            format!("The record {named} is withheld, so no privacy notice has it."),
            "Data subjects have to be informed all the same, unless the law makes an exception: write that notice by hand.".to_owned(),
        ),
        NoNoticeOf::Ended => (
            format!("The activity {named} has ended; no data are collected for it any more."),
            "Name the activity that has taken its place.".to_owned(),
        ),
    }
}
