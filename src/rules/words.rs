//! Words in running text.

use std::ops::Range;

/// A text and its words, letters and digits alone, with where they begin: a text of a record is split once for all rules.
pub struct Words<'t> {
    /// The text.
    pub text: &'t str,
    all: Vec<(usize, &'t str)>,
}

impl<'t> Words<'t> {
    /// Splits a text.
    pub fn of(text: &'t str) -> Self {
        let mut all = Vec::with_capacity(text.len() / 6 + 1);
        all.extend(words(text));
        Self { text, all }
    }

    /// The words, one by one.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &'t str)> {
        self.all.iter().copied()
    }
}

/// The words of a text, letters and digits alone, with where they begin.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let begin = at + run(&text[at..], false);
        at = begin + run(&text[begin..], true);
        (begin < at).then(|| (begin, &text[begin..at]))
    })
}

/// How many bytes a text begins with that are letters and digits, or that are none. Most signs are bytes, and judged as such.
fn run(text: &str, alphanumeric: bool) -> usize {
    let alike = if alphanumeric { Byte::Alphanumeric } else { Byte::Other };
    let mut at = 0;
    loop {
        let rest = &text[at..];
        at += rest.bytes().position(|byte| BYTES[usize::from(byte)] != alike).unwrap_or(rest.len());
        match text[at..].chars().next() {
            Some(sign) if !sign.is_ascii() && sign.is_alphanumeric() == alphanumeric => at += sign.len_utf8(),
            Some(_) | None => return at,
        }
    }
}

/// What a byte of UTF-8 is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// A letter or digit of ASCII.
    Alphanumeric,
    /// Another sign of ASCII.
    Other,
    /// A part of a sign.
    Part,
}

const BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Part; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        bytes[byte as usize] = if byte.is_ascii_alphanumeric() { Byte::Alphanumeric } else { Byte::Other };
        byte += 1;
    }
    bytes
};

/// Where a word, or several with blanks between, stands by itself; capitals count.
pub fn find(text: &str, word: &str) -> Option<usize> {
    let is_part = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .find(|(at, _)| !is_part(text[..*at].chars().last()) && !is_part(text[at + word.len()..].chars().next()))
        .map(|(at, _)| at)
}

/// The first of these beginnings of words that a text holds anywhere; the beginnings are in small letters.
pub fn stem<'a>(text: &str, stems: &[&'a str]) -> Option<&'a str> {
    has(&text.to_lowercase(), stems)
}

/// The same of a text that is in small letters already.
pub fn has<'a>(small: &str, stems: &[&'a str]) -> Option<&'a str> {
    stems.iter().copied().find(|stem| small.contains(stem))
}

/// Where the first of these beginnings stands in a text in small letters, with the rest of its word.
pub fn place(small: &str, stems: &[&str]) -> Option<Range<usize>> {
    let stem = has(small, stems)?;
    let at = small.find(stem)?;
    let end = at + stem.len();
    let rest = small[end..].find(|sign: char| !sign.is_alphanumeric()).unwrap_or(small.len() - end);
    Some(at..end + rest)
}

/// The word of a text, as it stands there, in which the first of these beginnings is found.
pub fn word_with<'a>(text: &'a str, stems: &[&str]) -> Option<&'a str> {
    let of = |text: &'a str, stem: &str| {
        let mut words = text.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
        words.find(|word| word.to_lowercase().contains(stem))
    };
    // Of several words together, the text is told.
    stem(text, stems).map(|stem| of(text, stem).unwrap_or(text))
}

/// Whether a text itself says that it speaks of the past.
pub fn speaks_of_the_past(text: &str) -> bool {
    const SIGNS: [&str; 10] = [
        "früher",
        "ehemals",
        "ehemalig",
        "vormals",
        "bisherig",
        "abgelöst",
        "aufgehoben",
        "bis 20",
        "a. f.",
        "inzwischen",
    ];
    stem(text, &SIGNS).is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn words_are_what_stands_between_other_signs(text in "[a-z0-9ÄßŁ¹ .,–\u{301}„]{0,12}") {
            let between = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
            prop_assert!(words(&text).map(|(_, word)| word).eq(between));
            prop_assert!(words(&text).all(|(at, word)| text[at..].starts_with(word)));
        }
    }

    #[test]
    fn a_word_stands_by_itself() {
        assert_eq!(find("nach § 13 TMG.", "TMG"), Some("nach § 13 ".len()));
        assert_eq!(find("ATMG, TMGX", "TMG"), None);
        assert_eq!(find("Skype for Business", "Skype for Business"), Some(0));
        assert_eq!(stem("Gesundheitsdaten", &["gesundheit"]), Some("gesundheit"));
        assert_eq!(
            word_with("Name, Religionszugehörigkeit (freiwillig)", &["religion"]),
            Some("Religionszugehörigkeit")
        );
        assert!(speaks_of_the_past("Twitter (früherer Name)") && !speaks_of_the_past("Twitter"));
    }
}
