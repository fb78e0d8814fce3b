//! Abbreviations and their long forms: those of running text, and the statutes. A reader who hears "lit." or "BHKG"
//! for the first time is told what it stands for.

mod general;
mod statutes;

use super::Language;

/// An abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abbreviation {
    /// As it is written; a space stands for one that breaks or not.
    pub short: &'static str,
    /// What it stands for.
    pub long: &'static str,
    /// The language of both.
    pub language: Language,
    /// Where these letters are this abbreviation, and nothing else.
    pub context: Context,
}

/// What must stand around an abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// Nothing: it is a word.
    Word,
    /// It is a word, or the first part of one: "IP-Adresse".
    Part,
    /// A number behind it: "Art. 6".
    Number,
    /// As above, and before it an article or a section: "Art. 10 S. 1", but not "siehe S. 12".
    CitedNumber,
    /// A letter of the alphabet behind it: "lit. e".
    Letter,
    /// It is a statute's short name: not that of a Land's statute ("VwVG", but not "VwVG NRW").
    Statute,
    /// As above, and so short that it is the statute only where one is cited: "§ 30 AO".
    Cited,
}

/// The abbreviations that a text in this language may hold.
pub fn abbreviations(language: Language) -> impl Iterator<Item = Abbreviation> {
    let general = match language {
        Language::German => general::GERMAN,
        Language::English => general::ENGLISH,
    };
    let statutes = match language {
        Language::German => statutes::STATUTES,
        Language::English => &[],
    };
    let statutes = statutes.iter().map(|(short, long)| {
        let capitals = short.chars().all(char::is_uppercase);
        let context = if capitals { Context::Cited } else { Context::Statute };
        Abbreviation { short, long, language: Language::German, context }
    });
    general.iter().copied().chain(statutes)
}

/// The full name of a statute.
pub fn statute(short: &str) -> Option<&'static str> {
    statutes::STATUTES.iter().find_map(|(name, long)| (*name == short).then_some(*long))
}

/// What follows a statute's short name where it is a Land's and not the Federation's.
pub const LAENDER: &[&str] = &[
    "BB", "BE", "BW", "BY", "HB", "HE", "HH", "LSA", "M-V", "MV", "NDS", "NI", "NRW", "NW", "RP", "Bln", "SH", "SL",
    "SN", "ST", "TH", "Bay", "Bbg", "Sachs", "Thür",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Language, abbreviations, statutes::STATUTES};

    #[test]
    fn no_abbreviation_has_two_long_forms() {
        for language in [Language::German, Language::English] {
            let mut seen = BTreeSet::new();
            for one in abbreviations(language) {
                assert!(seen.insert(one.short), "{}", one.short);
                assert!(one.short.starts_with(char::is_alphanumeric), "{}", one.short);
                assert!(!one.long.is_empty() && one.long != one.short, "{}", one.short);
                assert!(!one.long.contains('\u{a0}') && !one.short.contains('\u{a0}'), "{}", one.short);
            }
        }
    }

    #[test]
    fn statutes_are_sorted_and_named_in_full() {
        let key = |short: &str| {
            let plain = |one| match one {
                'ä' => 'a',
                'ö' => 'o',
                'ü' => 'u',
                'ß' => 's',
                other => other,
            };
            (short.to_lowercase().chars().map(plain).collect::<String>(), short.to_owned())
        };
        assert!(STATUTES.is_sorted_by_key(|(short, _)| key(short)));
        for (short, long) in STATUTES {
            assert!(long.len() > short.len() && !long.contains(" (vom ") && !long.contains(" - "), "{short}: {long}");
        }
    }
}
