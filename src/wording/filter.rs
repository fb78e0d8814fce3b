//! The words of the filter, by which the page's activities are found.

use super::Language;

/// The filter's heading, for those who go from heading to heading.
pub const fn filter(language: Language) -> &'static str {
    match language {
        Language::German => "Verarbeitungstätigkeiten suchen",
        Language::English => "Search processing activities",
    }
}

/// The link that leads to the filter.
pub const fn to_filter(language: Language) -> &'static str {
    match language {
        Language::German => "Im Verzeichnis suchen",
        Language::English => "Search the register",
    }
}

/// What is typed.
pub const fn words(language: Language) -> &'static str {
    match language {
        Language::German => "Suchwörter",
        Language::English => "Search words",
    }
}

/// What a unit is chosen by.
pub const fn unit(language: Language) -> &'static str {
    match language {
        Language::German => "Stelle",
        Language::English => "Unit",
    }
}

/// What a legal basis is chosen by.
pub const fn legal_basis(language: Language) -> &'static str {
    match language {
        Language::German => "Rechtsgrundlage",
        Language::English => "Legal basis",
    }
}

/// The choice that chooses nothing.
pub const fn all(language: Language) -> &'static str {
    match language {
        Language::German => "alle",
        Language::English => "all",
    }
}

/// What stands above marks, each of which an activity may be asked to have.
pub const fn only_with(language: Language) -> &'static str {
    match language {
        Language::German => "nur mit",
        Language::English => "only with",
    }
}

/// How many activities there are: at least two, else there is no filter.
pub fn total(language: Language, total: usize) -> String {
    match language {
        Language::German => format!("{total} Verarbeitungstätigkeiten"),
        Language::English => format!("{total} processing activities"),
    }
}

/// How many of them are shown, and by what filter: for the number stands "#", for the filter "*".
pub fn some(language: Language, total: usize) -> String {
    match language {
        Language::German => format!("# von {total} Verarbeitungstätigkeiten – *"),
        Language::English => format!("# of {total} processing activities – *"),
    }
}

/// That none is shown, and what may help; for the filter stands "*".
pub fn none(language: Language, total: usize) -> String {
    match language {
        Language::German => format!(
            "Keine der {total} Verarbeitungstätigkeiten passt – *. Weniger Suchwörter oder Bedingungen finden mehr."
        ),
        Language::English => {
            format!("None of the {total} processing activities fits – *. Fewer words or conditions find more.")
        }
    }
}

/// The button that unfolds all activities that are shown.
pub const fn unfold(language: Language) -> &'static str {
    match language {
        Language::German => "alle öffnen",
        Language::English => "open all",
    }
}

/// The button that folds them again.
pub const fn fold(language: Language) -> &'static str {
    match language {
        Language::German => "alle schließen",
        Language::English => "close all",
    }
}

/// The button that makes the filter empty.
pub const fn clear(language: Language) -> &'static str {
    match language {
        Language::German => "Filter löschen",
        Language::English => "clear filter",
    }
}
