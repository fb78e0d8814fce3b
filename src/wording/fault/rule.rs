//! Sentences about what a register says.

use super::{Sentences, Told, Voice, with_help};
use crate::{
    diagnostic::{RightPlace, RuleFault},
    wording::Language,
};

pub(super) fn tell(fault: &RuleFault, voice: Voice) -> Told {
    let (message, help) = match voice.language {
        Language::German => german(fault, voice),
        Language::English => english(fault, voice),
    };
    Told { message, help, replacement: replacement(fault) }
}

fn replacement(fault: &RuleFault) -> Option<String> {
    match fault {
        RuleFault::UnknownUnit { nearest, .. }
        | RuleFault::UnknownPartner { nearest, .. }
        | RuleFault::UnknownDataReference { nearest, .. } => nearest.as_ref().map(|nearest| format!("\"{nearest}\"")),
        RuleFault::MissingMandatoryField { .. }
        | RuleFault::DuplicateKey { .. }
        | RuleFault::KeyDiffersOnlyInCase { .. }
        | RuleFault::InternalKeyOutside { .. } => None,
    }
}

fn german(fault: &RuleFault, voice: Voice) -> Sentences {
    let meant = |nearest: &Option<String>, other: &str| match nearest {
        Some(nearest) => format!("Meinten Sie „{nearest}“?"),
        None => other.to_owned(),
    };
    match fault {
        RuleFault::MissingMandatoryField { field } => with_help(
            format!("Die Pflichtangabe „{field}“ fehlt."),
            format!("Ergänzen Sie „{field}“. Trifft nichts zu und ist es eine Liste, schreiben Sie: {field} = []"),
        ),
        RuleFault::UnknownUnit { key, nearest } => with_help(
            format!("Die Stelle {} steht nicht in register.toml.", voice.quote(key)),
            meant(nearest, "Ergänzen Sie in register.toml einen Abschnitt [[stelle]] mit dieser Kennung."),
        ),
        RuleFault::UnknownPartner { key, nearest } => with_help(
            format!("Der Partner {} steht nicht in register.toml.", voice.quote(key)),
            meant(nearest, "Ergänzen Sie in register.toml einen Abschnitt [[partner]] mit dieser Kennung."),
        ),
        RuleFault::UnknownDataReference { key, nearest } => with_help(
            format!("Unter „daten“ gibt es keine Zeile mit der Kennung {}.", voice.quote(key)),
            meant(nearest, "Geben Sie der gemeinten Zeile unter „daten“ diese Kennung."),
        ),
        RuleFault::DuplicateKey { key, first_file } => with_help(
            format!("Die Kennung {} ist schon vergeben, in {first_file}.", voice.quote(key)),
            "Vergeben Sie eine andere Kennung.",
        ),
        RuleFault::KeyDiffersOnlyInCase { key, other } => with_help(
            format!(
                "{} und {} unterscheiden sich nur in Groß- und Kleinschreibung und wären unter Windows dasselbe.",
                voice.quote(key),
                voice.quote(other)
            ),
            "Schreiben Sie Kennungen nur mit Kleinbuchstaben.",
        ),
        RuleFault::InternalKeyOutside { key, right_place } => with_help(
            format!("„{key}“ ist eine interne Angabe und darf hier nicht stehen."),
            belongs_german(key, right_place),
        ),
    }
}

fn english(fault: &RuleFault, voice: Voice) -> Sentences {
    let meant = |nearest: &Option<String>, other: &str| match nearest {
        Some(nearest) => format!("Did you mean “{nearest}”?"),
        None => other.to_owned(),
    };
    match fault {
        RuleFault::MissingMandatoryField { field } => with_help(
            format!("The mandatory value “{field}” is missing."),
            format!("Add “{field}”. If nothing applies and it is a list, write: {field} = []"),
        ),
        RuleFault::UnknownUnit { key, nearest } => with_help(
            format!("The unit {} is not in register.toml.", voice.quote(key)),
            meant(nearest, "Add a section [[stelle]] with this key to register.toml."),
        ),
        RuleFault::UnknownPartner { key, nearest } => with_help(
            format!("The partner {} is not in register.toml.", voice.quote(key)),
            meant(nearest, "Add a section [[partner]] with this key to register.toml."),
        ),
        RuleFault::UnknownDataReference { key, nearest } => with_help(
            format!("No row of “daten” has the key {}.", voice.quote(key)),
            meant(nearest, "Give this key to the row of “daten” that is meant."),
        ),
        RuleFault::DuplicateKey { key, first_file } => with_help(
            format!("The key {} is taken already, in {first_file}.", voice.quote(key)),
            "Choose another key.",
        ),
        RuleFault::KeyDiffersOnlyInCase { key, other } => with_help(
            format!(
                "{} and {} differ only in case and would be the same on Windows.",
                voice.quote(key),
                voice.quote(other)
            ),
            "Write keys in lower case.",
        ),
        RuleFault::InternalKeyOutside { key, right_place } => with_help(
            format!("“{key}” is internal and must not stand here."),
            belongs_english(key, right_place),
        ),
    }
}

/// Where a key belongs, in German.
pub(super) fn belongs_german(key: &str, right: &RightPlace) -> String {
    match right {
        RightPlace::Head => format!(
            "„{key}“ gehört an den Anfang der Datei, vor die erste Überschrift in eckigen Klammern. Alles nach einer \
             Überschrift gehört zu ihr."
        ),
        RightPlace::Intern => format!("„{key}“ gehört unter die Überschrift [intern]."),
        RightPlace::Table(table) => format!("„{key}“ gehört unter die Überschrift [{table}]."),
    }
}

/// Where a key belongs, in English.
pub(super) fn belongs_english(key: &str, right: &RightPlace) -> String {
    match right {
        RightPlace::Head => format!(
            "“{key}” belongs to the beginning of the file, before the first header in square brackets. Everything \
             after a header belongs to it."
        ),
        RightPlace::Intern => format!("“{key}” belongs below the header [intern]."),
        RightPlace::Table(table) => format!("“{key}” belongs below the header [{table}]."),
    }
}
