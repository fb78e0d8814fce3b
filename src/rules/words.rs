//! Words in running text.

use std::ops::Range;

use rustc_hash::FxHashMap;

/// Many names that are looked for at once: a text is gone through once, however many they are.
pub struct Names<T> {
    /// By the first word of a name: the name, the bytes before that word, what it means.
    by_word: FxHashMap<&'static str, Vec<(&'static str, usize, T)>>,
    /// By the first byte of those words, which lengths they have: most words need not be looked up.
    lengths: [u64; 256],
}

/// The length of a word as one of 64 bits; what is longer counts as the longest.
fn length(word: &str) -> u64 {
    1 << word.len().min(63)
}

impl<T: Copy> Names<T> {
    /// Names and what they mean.
    pub fn new(names: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut by_word: FxHashMap<_, Vec<_>> = FxHashMap::default();
        let mut lengths = [0; 256];
        for (name, meaning) in names {
            if let Some((at, word)) = words(name).next() {
                by_word.entry(word).or_default().push((name, at, meaning));
                lengths[usize::from(word.as_bytes()[0])] |= length(word);
            }
        }
        Self { by_word, lengths }
    }

    /// The longest name that stands in a text by itself, and what it means: of „Skype for Business“ and „Skype“, the first.
    pub fn longest(&self, text: &str) -> Option<(&'static str, T)> {
        let mut found: Option<(&'static str, T)> = None;
        for (_, name, meaning) in self.there(text) {
            if found.is_none_or(|(longer, _)| longer.len() < name.len()) {
                found = Some((name, meaning));
            }
        }
        found
    }

    /// Every name that stands in a text by itself and in no longer one, in order: where it begins, and what it means.
    pub fn all(&self, text: &str) -> Vec<(usize, &'static str, T)> {
        let mut all: Vec<(usize, &'static str, T)> = self.there(text).collect();
        all.sort_by_key(|(at, name, _)| (*at, std::cmp::Reverse(name.len())));
        let mut end = 0;
        all.retain(|(at, name, _)| {
            let is_free = *at >= end;
            end = end.max(at + name.len());
            is_free
        });
        all
    }

    fn there(&self, text: &str) -> impl Iterator<Item = (usize, &'static str, T)> {
        let is_part = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        let may_begin = |word: &str| self.lengths[usize::from(word.as_bytes()[0])] & length(word) != 0;
        words(text).filter(move |(_, word)| may_begin(word)).flat_map(move |(at, word)| {
            self.by_word.get(word).into_iter().flatten().filter_map(move |(name, lead, meaning)| {
                let start = at.checked_sub(*lead)?;
                let after = text.get(start..)?.strip_prefix(name)?;
                (!is_part(after.chars().next())).then_some((start, *name, *meaning))
            })
        })
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
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let (is_alphanumeric, length) = if byte.is_ascii() {
            (byte.is_ascii_alphanumeric(), 1)
        } else {
            let sign = text[at..].chars().next().unwrap_or_default();
            (sign.is_alphanumeric(), sign.len_utf8())
        };
        if is_alphanumeric != alphanumeric {
            break;
        }
        at += length;
    }
    at
}

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

    #[test]
    fn the_longest_of_many_names_is_found() {
        let names = Names::new([("Skype", 1), ("Skype for Business", 2), ("(EU) 2016/1250", 3), ("Google Inc.", 4)]);
        assert_eq!(names.longest("Konferenz mit Skype for Business"), Some(("Skype for Business", 2)));
        assert_eq!(names.longest("Skypen, dann Skype"), Some(("Skype", 1)));
        assert_eq!(names.longest("Beschluss (EU) 2016/1250."), Some(("(EU) 2016/1250", 3)));
        assert_eq!(names.longest("EU) 2016/1250 ähnlich"), None);
        assert_eq!(names.longest("Google Inc., USA"), Some(("Google Inc.", 4)));
        assert_eq!(names.longest("Googles Incoterms"), None);
        assert_eq!(names.all("Skype, Skype for Business"), [(0, "Skype", 1), (7, "Skype for Business", 2)]);
    }

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
