//! The names of the months.

use crate::source::GERMAN_MONTHS;

/// Months in English, where they are not written as in German.
const IN_ENGLISH: [&str; 8] = ["january", "february", "march", "may", "june", "july", "october", "december"];

/// Whether a word in small letters is a month, in German or in English.
pub fn is_month(word: &str) -> bool {
    GERMAN_MONTHS.contains(&word) || IN_ENGLISH.contains(&word)
}
