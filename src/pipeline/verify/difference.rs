//! Where a file becomes another.

/// Where a file becomes another than it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The first byte that is another, counted from 0.
    pub offset: usize,
    /// The place in a text, with what stands there; nothing of a file that is no text, or may not be quoted.
    pub text: Option<TextPlace>,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextPlace {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// What should stand there, and a little around it.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

/// Characters shown before the place and after it.
const BEFORE: usize = 24;
const AFTER: usize = 48;

impl Difference {
    /// The difference of two files that are not the same. `in_words` where what stands there may be shown.
    pub fn between(expected: &[u8], found: &[u8], in_words: bool) -> Self {
        let common = expected.iter().zip(found).take_while(|(one, other)| one == other).count();
        let text = in_words.then(|| TextPlace::at(expected, found, common)).flatten();
        Self { offset: common, text }
    }
}

impl TextPlace {
    /// The place in words; nothing where what was expected is no text up to there.
    fn at(expected: &[u8], found: &[u8], offset: usize) -> Option<Self> {
        let expected = std::str::from_utf8(expected).ok()?;
        // A character may begin alike and end differently.
        let start = (0..=offset).rev().find(|at| expected.is_char_boundary(*at))?;
        let before = &expected[..start];
        let line = before.rsplit('\n').next().unwrap_or(before);
        Some(Self {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            expected: around(line, &expected[start..]),
            found: around(line, &String::from_utf8_lossy(&found[start..])),
        })
    }
}

/// The end of what stands before the place and the beginning of what follows on the same line.
fn around(before: &str, after: &str) -> String {
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let mut out: String = if skipped > 0 { "…".to_owned() } else { String::new() };
    out.extend(before.chars().skip(skipped));
    let rest = after.split('\n').next().unwrap_or_default();
    out.extend(rest.chars().take(AFTER));
    if rest.chars().nth(AFTER).is_some() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(expected: &str, found: &[u8]) -> TextPlace {
        Difference::between(expected.as_bytes(), found, true).text.expect("a text")
    }

    #[test]
    fn a_text_is_told_by_line_and_character() {
        let found = place("{\n  \"stand\": \"2026-11-01\"\n}", b"{\n  \"stand\": \"2026-10-01\"\n}");
        assert_eq!((found.line, found.column), (2, 19));
        assert_eq!(found.expected, "  \"stand\": \"2026-11-01\"");
        assert_eq!(found.found, "  \"stand\": \"2026-10-01\"");
    }

    #[test]
    fn a_character_that_begins_alike_is_not_halved() {
        let found = place("für", "föhn".as_bytes());
        assert_eq!((found.line, found.column), (1, 2));
        assert_eq!((found.expected.as_str(), found.found.as_str()), ("für", "föhn"));
        assert_eq!(place("für", b"f\xc3").found, "f\u{fffd}");
    }

    #[test]
    fn what_ends_early_or_goes_on_is_told_too() {
        assert_eq!(place("ab", b"a").found, "a");
        assert_eq!(place("a", b"ab").found, "ab");
        let long = "x".repeat(500);
        let found = place(&long, b"");
        assert_eq!((found.expected.chars().count(), found.expected.ends_with('…')), (AFTER + 1, true));
        assert!(place(&long, &long.as_bytes()[..400]).found.starts_with('…'));
    }

    #[test]
    fn what_is_no_text_has_an_offset_alone() {
        assert_eq!(Difference::between(b"\xffa", b"\xffb", true), Difference { offset: 1, text: None });
        assert_eq!(Difference::between(b"a", b"b", false), Difference { offset: 0, text: None });
    }

    proptest! {
        #[test]
        fn whatever_is_found_has_a_place(expected in ".{0,80}", found in prop::collection::vec(any::<u8>(), 0..80)) {
            let difference = Difference::between(expected.as_bytes(), &found, true);
            prop_assert!(difference.offset <= expected.len());
            prop_assert!(difference.text.is_some());
        }
    }
}
