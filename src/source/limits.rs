//! Limits that no honest register meets, so that no file can exhaust the machine or the parser's stack.

use toml_parser::lexer::TokenKind;

use super::{fault::FileFault, tokens::Token};

/// The largest file that is read, in bytes. The longest record known has 40 KB.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;
/// The most keys in one file.
pub const MAX_KEYS: usize = 100_000;
/// The most levels of brackets, and the most parts of a dotted key.
pub const MAX_DEPTH: usize = 64;

/// What the tokens of a text have come to so far; nothing is built of them.
#[derive(Debug, Default)]
pub(super) struct Count {
    depth: usize,
    keys: usize,
    parts: usize,
}

impl Count {
    /// Counts a token; the limit that it exceeds.
    pub fn token(&mut self, token: &Token) -> Option<FileFault> {
        match token.kind {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => self.depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                self.depth = self.depth.saturating_sub(1);
                self.parts = 0;
            }
            TokenKind::Equals => {
                self.keys += 1;
                self.parts = 0;
            }
            TokenKind::Dot => self.parts += 1,
            TokenKind::Newline | TokenKind::Comma => self.parts = 0,
            _ => return None,
        }
        if self.depth > MAX_DEPTH || self.parts > MAX_DEPTH {
            return Some(FileFault::TooDeep { limit: MAX_DEPTH });
        }
        (self.keys > MAX_KEYS).then_some(FileFault::TooManyKeys { limit: MAX_KEYS })
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::*;
    use crate::source::tokens::tokens;

    fn exceeded(text: &str) -> Option<(FileFault, Range<usize>)> {
        let mut count = Count::default();
        tokens(text, 0).find_map(|token| count.token(&token).map(|fault| (fault, token.range)))
    }

    #[test]
    fn ordinary_files_stay_below() {
        assert_eq!(exceeded("a = [[1], {b.c = 2}]\n[x.y]\n"), None);
        assert_eq!(exceeded(&format!("a = {}{}", "[".repeat(64), "]".repeat(64))), None);
    }

    #[test]
    fn each_limit_is_met() {
        let deep = FileFault::TooDeep { limit: MAX_DEPTH };
        assert_eq!(exceeded(&format!("a = {}", "[".repeat(100_000))), Some((deep.clone(), 68..69)));
        assert_eq!(exceeded(&format!("a{} = 1", ".a".repeat(70))).map(|(fault, _)| fault), Some(deep));
        let keys = exceeded(&"a=1\n".repeat(MAX_KEYS + 1)).map(|(fault, _)| fault);
        assert_eq!(keys, Some(FileFault::TooManyKeys { limit: MAX_KEYS }));
    }
}
