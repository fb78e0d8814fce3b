//! Limits that no honest register meets, so that no file can exhaust the machine or the parser's stack.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::{fault::FileFault, tokens::tokens};

/// The largest file that is read, in bytes. The longest record known has 40 KB.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;
/// The most keys in one file.
pub const MAX_KEYS: usize = 100_000;
/// The most levels of brackets, and the most parts of a dotted key.
pub const MAX_DEPTH: usize = 64;

/// The first limit that a text exceeds, found without building anything.
pub(super) fn exceeded(text: &str) -> Option<(FileFault, Range<usize>)> {
    let (mut depth, mut keys, mut parts) = (0_usize, 0_usize, 0_usize);
    for token in tokens(text, 0) {
        match token.kind {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                depth = depth.saturating_sub(1);
                parts = 0;
            }
            TokenKind::Equals => {
                keys += 1;
                parts = 0;
            }
            TokenKind::Dot => parts += 1,
            TokenKind::Newline | TokenKind::Comma => parts = 0,
            _ => {}
        }
        if depth > MAX_DEPTH || parts > MAX_DEPTH {
            return Some((FileFault::TooDeep { limit: MAX_DEPTH }, token.range));
        }
        if keys > MAX_KEYS {
            return Some((FileFault::TooManyKeys { limit: MAX_KEYS }, token.range));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

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
