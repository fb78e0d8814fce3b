//! What is said around the list of rules and their manuals.

use crate::wording::Language;

/// Below the list.
pub const fn after_list(language: Language) -> &'static str {
    match language {
        Language::German => {
            "Die Schwere ist die höchste; was nicht sicher ist, meldet eine Regel als Hinweis. Mehr zu einer Regel: \
             verzeichnis explain REGEL"
        }
        Language::English => {
            "The severity is the highest; what is not certain is told as a hint. More about a rule: verzeichnis explain \
             RULE (manuals are in German)"
        }
    }
}

/// Below a manual.
pub fn after_manual(id: &str, language: Language) -> String {
    match language {
        Language::German => format!(
            "Schwere ändern, in register.toml unter [regeln]: {id} = \"hinweis\" (fehler, warnung, hinweis, aus). Für \
             einen Eintrag mit Grund hinnehmen: [[intern.ausnahme]] mit regel, grund und bis."
        ),
        Language::English => format!(
            "To change the severity, in register.toml below [regeln]: {id} = \"hinweis\" (fehler, warnung, hinweis, aus). \
             To accept it for a record with a reason: [[intern.ausnahme]] with regel, grund and bis."
        ),
    }
}
