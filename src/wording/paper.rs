//! What only paper says: page numbers, and what goes on from the page before.

use super::Language;

/// "Seite 3 von 46".
pub fn page(language: Language, page: usize, pages: usize) -> String {
    match language {
        Language::German => format!("Seite {page} von {pages}"),
        Language::English => format!("Page {page} of {pages}"),
    }
}

/// "Fortsetzung: Empfänger".
pub fn continued(language: Language, what: &str) -> String {
    match language {
        Language::German => format!("Fortsetzung: {what}"),
        Language::English => format!("Continued: {what}"),
    }
}
