//! A citation as words, numbers and signs, each with its place in the text.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::norm::Level;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Word,
    Sign(char),
}

#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// The word in small letters, composed; empty for numbers and signs.
    pub small: Cow<'a, str>,
    pub range: Range<usize>,
    /// No blank stands before it.
    pub glued: bool,
}

impl Token<'_> {
    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub(super) fn begins_with_capital(&self) -> bool {
        self.kind == Kind::Word && self.text.starts_with(char::is_uppercase)
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut glued = false;
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        if c.is_whitespace() {
            glued = false;
            continue;
        }
        let kind = kind(c);
        let mut end = start + c.len_utf8();
        while let Some(&(at, next)) = rest.peek() {
            if kind == Kind::Sign(c) || self::kind(next) != kind {
                break;
            }
            end = at + next.len_utf8();
            rest.next();
        }
        let word = &text[start..end];
        let small = if kind == Kind::Word { small(word) } else { Cow::Borrowed("") };
        tokens.push(Token { kind, text: word, small, range: start..end, glued });
        glued = true;
    }
    tokens
}

fn small(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else if word.is_ascii() {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Owned(word.nfc().flat_map(char::to_lowercase).collect())
    }
}

fn kind(c: char) -> Kind {
    match c {
        '0'..='9' => Kind::Number,
        // Combining marks belong to the letter before them.
        '\u{300}'..='\u{36f}' => Kind::Word,
        _ if c.is_alphabetic() => Kind::Word,
        _ => Kind::Sign(c),
    }
}

pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The level that a word names; the word is in small letters.
pub(super) fn level(word: &str) -> Option<Level> {
    Some(match word {
        "abs" | "absatz" | "absätze" | "absätzen" | "absatzes" => Level::Paragraph,
        "uabs" | "unterabs" | "unterabsatz" | "unterabsätze" => Level::Subparagraph,
        "s" | "satz" | "sätze" | "satzes" => Level::Sentence,
        "nr" | "nrn" | "nummer" | "nummern" | "ziff" | "ziffer" | "ziffern" => Level::Number,
        "lit" | "litt" | "litera" | "buchst" | "buchstabe" | "buchstaben" | "bst" => Level::Letter,
        "doppelbuchst" | "doppelbuchstabe" | "doppelbuchstaben" | "dbuchst" => Level::DoubleLetter,
        "hs" | "halbs" | "halbsatz" | "halbsätze" => Level::HalfSentence,
        "alt" | "alternative" | "alternativen" => Level::Alternative,
        "var" | "variante" | "varianten" => Level::Variant,
        _ => return None,
    })
}

/// A level whose written form differs from the word by one letter.
pub(super) fn nearest_level(word: &str) -> Option<Level> {
    let near = |known: &str| strsim::damerau_levenshtein(known, word) == 1;
    [
        (Level::Paragraph, &["abs", "absatz"][..]),
        (Level::Subparagraph, &["uabs", "unterabsatz"]),
        (Level::Sentence, &["satz"]),
        (Level::Number, &["nummer", "ziffer"]),
        (Level::Letter, &["lit", "buchst", "buchstabe"]),
        (Level::HalfSentence, &["halbsatz"]),
        (Level::Alternative, &["alternative"]),
    ]
    .into_iter()
    .find(|(_, words)| words.iter().any(|known| near(known)))
    .map(|(level, _)| level)
}

/// Roman numerals from I to XXXIX, in capitals.
pub(super) fn roman(text: &str) -> Option<u16> {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    if !text.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) {
        return None;
    }
    (1..40_u16).find(|number| {
        let tens = "X".repeat(usize::from(number / 10));
        text.strip_prefix(tens.as_str()) == Some(ONES[usize::from(number % 10)])
    })
}
