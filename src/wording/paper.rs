//! What only paper says: page numbers, and what goes on from the page before.

use super::Language;

/// "Seite 3".
pub fn page(language: Language, page: usize) -> String {
    match language {
        Language::German => format!("Seite {page}"),
        Language::English => format!("Page {page}"),
    }
}

/// ", Seite 3", behind an entry of the contents where it is heard: there no place tells the page from the entry.
pub fn link_to_page(language: Language, number: usize) -> String {
    format!(", {}", page(language, number))
}

/// " von 46", behind [`page`].
pub fn of_pages(language: Language, pages: usize) -> String {
    match language {
        Language::German => format!(" von {pages}"),
        Language::English => format!(" of {pages}"),
    }
}

/// "Fortsetzung: Empfänger".
pub fn continued(language: Language, what: &str) -> String {
    match language {
        Language::German => format!("Fortsetzung: {what}"),
        Language::English => format!("Continued: {what}"),
    }
}
