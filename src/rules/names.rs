//! Names in running text.

use rustc_hash::FxHashMap;

use super::words::{Words, words};

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
    pub fn longest(&self, text: &Words) -> Option<(&'static str, T)> {
        let mut found: Option<(&'static str, T)> = None;
        for (_, name, meaning) in self.there(text) {
            if found.is_none_or(|(longer, _)| longer.len() < name.len()) {
                found = Some((name, meaning));
            }
        }
        found
    }

    /// Every name that stands in a text by itself and in no longer one, in order: where it begins, and what it means.
    pub fn all(&self, text: &Words) -> Vec<(usize, &'static str, T)> {
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

    fn there(&self, text: &Words) -> impl Iterator<Item = (usize, &'static str, T)> {
        let is_part = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        let may_begin = |word: &str| self.lengths[usize::from(word.as_bytes()[0])] & length(word) != 0;
        text.iter().filter(move |(_, word)| may_begin(word)).flat_map(move |(at, word)| {
            self.by_word.get(word).into_iter().flatten().filter_map(move |(name, lead, meaning)| {
                let start = at.checked_sub(*lead)?;
                let after = text.text.get(start..)?.strip_prefix(name)?;
                (!is_part(after.chars().next())).then_some((start, *name, *meaning))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_of_many_names_is_found() {
        let names = Names::new([("Skype", 1), ("Skype for Business", 2), ("(EU) 2016/1250", 3), ("Google Inc.", 4)]);
        let longest = |text| names.longest(&Words::of(text));
        assert_eq!(longest("Konferenz mit Skype for Business"), Some(("Skype for Business", 2)));
        assert_eq!(longest("Skypen, dann Skype"), Some(("Skype", 1)));
        assert_eq!(longest("Beschluss (EU) 2016/1250."), Some(("(EU) 2016/1250", 3)));
        assert_eq!(longest("EU) 2016/1250 ähnlich"), None);
        assert_eq!(longest("Google Inc., USA"), Some(("Google Inc.", 4)));
        assert_eq!(longest("Googles Incoterms"), None);
        assert_eq!(names.all(&Words::of("Skype, Skype for Business")), [(0, "Skype", 1), (7, "Skype for Business", 2)]);
    }
}
