//! The characters that can be printed, and those of names in public registers (DIN 91379).

#[rustfmt::skip]
mod covered;
#[rustfmt::skip]
mod din91379;

use covered::COVERED;
use din91379::{CHARACTERS, SEQUENCES};
use unicode_normalization::UnicodeNormalization;

/// Whether every face of the PDF has this character. Line ends and tabs are blanks in print.
pub fn is_covered(character: char) -> bool {
    let code = u32::from(character);
    matches!(character, ' '..='~' | '\n' | '\r' | '\t') || is_within(COVERED, code)
}

/// The first letter of a name that DIN 91379 does not have, with its marks; compared in NFC, as the norm asks.
pub fn foreign_letter(name: &str) -> Option<String> {
    // Most names are made of these alone.
    if name.chars().all(|letter| letter.is_ascii() || "äöüÄÖÜß–§".contains(letter)) {
        return None;
    }
    let composed: Vec<char> = name.nfc().collect();
    let mut rest = composed.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let marks = after.iter().take_while(|mark| unicode_normalization::char::is_combining_mark(**mark)).count();
        let letter: String = rest[..=marks].iter().collect();
        let known = if marks == 0 {
            // What separates the parts of a designation: the norm leaves it to running text.
            *first == '\u{2013}' || is_within(CHARACTERS, u32::from(*first))
        } else {
            SEQUENCES.binary_search(&letter.as_str()).is_ok()
        };
        if !known {
            return Some(letter);
        }
        rest = &rest[marks + 1..];
    }
    None
}

fn is_within(ranges: &[(u32, u32)], code: u32) -> bool {
    ranges
        .binary_search_by(|(first, last)| {
            if code < *first {
                std::cmp::Ordering::Greater
            } else if code > *last {
                std::cmp::Ordering::Less
            } else {
                std::cmp::Ordering::Equal
            }
        })
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_europe_are_covered_and_snowmen_are_not() {
        assert!("Änne Łukasz ẞ „Zoë“ – § ≤ ∞ Ω Ж".chars().all(is_covered));
        assert!(!is_covered('☃') && !is_covered('漢') && !is_covered('\u{10ffff}'));
    }

    #[test]
    fn names_are_of_the_norm_or_not() {
        for name in ["Änne Łukasz", "C\u{306}", "M\u{302}", "Nguyễn", "Straße §", "Amt 10 – IT", "é", "e\u{301}"]
        {
            assert_eq!(foreign_letter(name), None, "{name}");
        }
        for (name, letter) in
            [("Ωmega", "Ω"), ("Жанна", "Ж"), ("q\u{306}a", "q\u{306}"), ("„Amt“", "„"), ("a\u{ad}b", "\u{ad}")]
        {
            assert_eq!(foreign_letter(name).as_deref(), Some(letter), "{name}");
        }
        assert!(SEQUENCES.is_sorted());
    }

    #[test]
    fn ranges_are_sorted_and_apart() {
        for ranges in [COVERED, CHARACTERS] {
            assert!(ranges.windows(2).all(|pair| pair[0].1 + 1 < pair[1].0 && pair[0].0 <= pair[0].1));
        }
    }
}
