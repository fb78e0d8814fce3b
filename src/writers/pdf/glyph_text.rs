//! The text that a glyph stands for. Nearly always that is one character; ligatures and letters with marks that Unicode
//! has no character for are remembered once, so that a glyph holds a number and no text.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

/// The text of a glyph: a character, or beyond the last of them nothing, or a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GlyphText(u32);

/// Where the numbers of sequences begin.
const FIRST: u32 = GlyphText::NONE.0 + 1;

/// The sequences of this process. Which number one has decides nothing: they are compared, and read.
static SEQUENCES: Mutex<Sequences> = Mutex::new(Sequences { texts: Vec::new(), numbers: None });

struct Sequences {
    texts: Vec<&'static str>,
    numbers: Option<HashMap<&'static str, u32>>,
}

fn sequences() -> MutexGuard<'static, Sequences> {
    SEQUENCES.lock().expect("nobody panics with it")
}

impl GlyphText {
    /// No text of its own.
    pub const NONE: Self = Self(char::MAX as u32 + 1);

    /// One character.
    pub const fn of(character: char) -> Self {
        Self(character as u32)
    }

    /// The character, if it is one.
    pub fn character(self) -> Option<char> {
        char::from_u32(self.0)
    }

    /// The text behind `out`.
    pub fn push_to(self, out: &mut String) {
        if let Some(character) = self.character() {
            out.push(character);
        } else if let Some(index) = self.0.checked_sub(FIRST) {
            out.push_str(sequences().texts[index as usize]);
        }
    }
}

impl From<&str> for GlyphText {
    fn from(text: &str) -> Self {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (None, _) => Self::NONE,
            (Some(only), None) => Self::of(only),
            (Some(_), Some(_)) => sequences().number(text),
        }
    }
}

impl Sequences {
    fn number(&mut self, text: &str) -> GlyphText {
        let numbers = self.numbers.get_or_insert_default();
        if let Some(number) = numbers.get(text) {
            return GlyphText(*number);
        }
        let number = FIRST + u32::try_from(self.texts.len()).expect("fewer sequences than memory has bytes");
        let text: &'static str = Box::leak(text.into());
        self.texts.push(text);
        numbers.insert(text, number);
        GlyphText(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back() {
        for text in ["", "a", "M\u{302}", "\u{10ffff}", "ffl", "M\u{302}"] {
            let mut out = String::new();
            GlyphText::from(text).push_to(&mut out);
            assert_eq!(out, text);
        }
        assert_eq!(GlyphText::from("ab"), GlyphText::from("ab"));
        assert_ne!(GlyphText::from("ab"), GlyphText::from("ba"));
        assert_eq!((GlyphText::from(""), GlyphText::from("x")), (GlyphText::NONE, GlyphText::of('x')));
    }
}
