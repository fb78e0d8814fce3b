//! The words around findings: their labels, their summary.

use super::Language;
use crate::diagnostic::Severity;

/// What a finding of this severity is called.
pub const fn severity(severity: Severity, language: Language) -> &'static str {
    match (severity, language) {
        (Severity::Error, Language::German) => "Fehler",
        (Severity::Warning, Language::German) => "Warnung",
        (Severity::Hint, Language::German) => "Hinweis",
        (Severity::Error, Language::English) => "Error",
        (Severity::Warning, Language::English) => "Warning",
        (Severity::Hint, Language::English) => "Hint",
    }
}

/// The label before what to do.
pub const fn help(language: Language) -> &'static str {
    match language {
        Language::German => "Hilfe",
        Language::English => "Help",
    }
}

/// The label before the legal basis.
pub const fn basis(language: Language) -> &'static str {
    match language {
        Language::German => "Grundlage",
        Language::English => "Basis",
    }
}

/// The label before what to write instead.
pub const fn instead(language: Language) -> &'static str {
    match language {
        Language::German => "Schreiben Sie",
        Language::English => "Write",
    }
}

/// The opening of a finding read aloud: "Fehler 1 von 3, Datei melderegister.toml, Zeile 12, Spalte 5".
pub fn announced(
    kind: Severity,
    number: usize,
    of: usize,
    file: &str,
    at: Option<(usize, usize)>,
    language: Language,
) -> String {
    let kind = severity(kind, language);
    match (language, at) {
        (Language::German, Some((line, column))) => {
            format!("{kind} {number} von {of}, Datei {file}, Zeile {line}, Spalte {column}")
        }
        (Language::German, None) => format!("{kind} {number} von {of}, Datei {file}"),
        (Language::English, Some((line, column))) => {
            format!("{kind} {number} of {of}, file {file}, line {line}, column {column}")
        }
        (Language::English, None) => format!("{kind} {number} of {of}, file {file}"),
    }
}

/// How many findings there are, in one sentence.
pub fn summary(errors: usize, warnings: usize, hints: usize, files: usize, language: Language) -> String {
    let count = |number: usize, one: &str, many: &str| match number {
        0 => None,
        1 => Some(format!("1 {one}")),
        number => Some(format!("{number} {many}")),
    };
    match language {
        Language::German => {
            let parts = [
                count(errors, "Fehler", "Fehler"),
                count(warnings, "Warnung", "Warnungen"),
                count(hints, "Hinweis", "Hinweise"),
            ];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            match (parts.as_slice(), files) {
                ([], _) => "Keine Fehler, keine Warnungen.".to_owned(),
                (parts, 1) => format!("{} in 1 Datei.", parts.join(", ")),
                (parts, files) => format!("{} in {files} Dateien.", parts.join(", ")),
            }
        }
        Language::English => {
            let parts = [
                count(errors, "error", "errors"),
                count(warnings, "warning", "warnings"),
                count(hints, "hint", "hints"),
            ];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            match (parts.as_slice(), files) {
                ([], _) => "No errors, no warnings.".to_owned(),
                (parts, 1) => format!("{} in 1 file.", parts.join(", ")),
                (parts, files) => format!("{} in {files} files.", parts.join(", ")),
            }
        }
    }
}
