//! What is said around the list of rules and their manuals.

use crate::rules::{About, Subject};
use crate::wording::Language;

/// Below the list.
pub const fn after_list(language: Language) -> &'static str {
    match language {
        Language::German => {
            "Die Schwere ist die höchste; was nicht sicher ist, meldet eine Regel als Hinweis. „In Texten“ heißt: in \
             Datenschutzhinweisen, mit verzeichnis lint-text. Mehr zu einer Regel: verzeichnis explain REGEL"
        }
        Language::English => {
            "The severity is the highest; what is not certain is told as a hint. “In texts” means: in privacy notices, with \
             verzeichnis lint-text. More about a rule: verzeichnis explain RULE (manuals are in German)"
        }
    }
}

/// Behind the title of a rule that concerns privacy notices.
pub const fn subject(subject: Subject, language: Language) -> &'static str {
    match (subject, language) {
        (Subject::Records, _) => "",
        (Subject::Writing, Language::German) => " (mit notice)",
        (Subject::Writing, Language::English) => " (with notice)",
        (Subject::Both, Language::German) => " (auch in Texten)",
        (Subject::Both, Language::English) => " (in texts too)",
        (Subject::Notices, Language::German) => " (nur in Texten)",
        (Subject::Notices, Language::English) => " (in texts only)",
    }
}

/// Below the manual of a rule that concerns privacy notices.
pub const fn about_notices(subject: Subject, language: Language) -> Option<&'static str> {
    match (subject, language) {
        (Subject::Records, _) => None,
        (Subject::Writing, Language::German) => Some("Geprüft werden Einträge, wenn notice Hinweise daraus schreibt."),
        (Subject::Writing, Language::English) => Some("Checked are records when notice writes of them."),
        (Subject::Both, Language::German) => Some("Geprüft werden Einträge und, mit lint-text, Datenschutzhinweise."),
        (Subject::Both, Language::English) => Some("Checked are records and, with lint-text, privacy notices."),
        (Subject::Notices, Language::German) => Some("Geprüft werden Datenschutzhinweise, mit lint-text."),
        (Subject::Notices, Language::English) => Some("Checked are privacy notices, with lint-text."),
    }
}

/// Below a manual.
pub fn after_manual(rule: About, language: Language) -> String {
    let id = rule.id;
    let accept = match (rule.subject, language) {
        (Subject::Notices, Language::German) => " (gilt mit --records)",
        (Subject::Notices, Language::English) => " (counts with --records)",
        (Subject::Records | Subject::Both | Subject::Writing, Language::German) => {
            ". Für einen Eintrag mit Grund hinnehmen: [[intern.ausnahme]] mit regel, grund und bis"
        }
        (Subject::Records | Subject::Both | Subject::Writing, Language::English) => {
            ". To accept it for a record with a reason: [[intern.ausnahme]] with regel, grund and bis"
        }
    };
    match language {
        Language::German => format!(
            "Schwere ändern, in register.toml unter [regeln]: {id} = \"hinweis\" (fehler, warnung, hinweis, aus){accept}."
        ),
        Language::English => format!(
            "To change the severity, in register.toml below [regeln]: {id} = \"hinweis\" (fehler, warnung, hinweis, aus){accept}."
        ),
    }
}
