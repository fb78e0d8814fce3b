//! Phrases of the other language that a register's own text may hold, for a voice that should speak them as they are
//! (WCAG 2.1, 3.1.2). Words that have become German ("Cookie", "Server", "Newsletter") and proper names are not here.

use super::Language;

/// The phrases of another language in a text of this one, and which language that is. Sorted.
pub const fn phrases(language: Language) -> (&'static [&'static str], Language) {
    match language {
        Language::German => (ENGLISH, Language::English),
        // German in an English frame is told by what it is (a citation, an authority), not by a list.
        Language::English => (&[], Language::German),
    }
}

const ENGLISH: &[&str] = &[
    "Binding Corporate Rules",
    "Controller-to-Controller",
    "Controller-to-Processor",
    "Data Privacy Framework",
    "EU-U.S. Data Privacy Framework",
    "EU-US Data Privacy Framework",
    "EU-US Privacy Shield",
    "Need to know",
    "Need-to-know",
    "Privacy Shield",
    "Privacy by Default",
    "Privacy by Design",
    "Safe Harbor",
    "Standard Contractual Clauses",
    "Transfer Impact Assessment",
];
