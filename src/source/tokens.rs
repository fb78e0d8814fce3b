//! TOML's tokens with plain ranges. They exist for any text, however broken.

use std::ops::Range;

use toml_parser::{Source, lexer::TokenKind};

/// A token and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub range: Range<usize>,
}

/// The tokens of `text` from byte `from` (a character bound) on, one at a time.
pub(super) fn tokens(text: &str, from: usize) -> impl Iterator<Item = Token> {
    Source::new(&text[from..])
        .lex()
        .map(move |token| Token { kind: token.kind(), range: from + token.span().start()..from + token.span().end() })
}

/// Whether an unquoted word can be a key.
pub(super) fn is_bare(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// What a line begins, judged without a parser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Begin {
    /// `[a.b]` or `[[a]]`, alone on its line but for a comment.
    Header,
    /// `key =`, dotted or not.
    Key,
    /// Anything else.
    Other,
}

/// Judges the line that begins at `at`. Quoted keys count as anything else: inside a broken list they cannot be
/// told from values.
pub(super) fn begin(text: &str, at: usize) -> Begin {
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    let line = text[at..end].trim_start_matches([' ', '\t']);
    if let Some(rest) = line.strip_prefix('[') {
        let (inner, close) = rest.strip_prefix('[').map_or((rest, "]"), |inner| (inner, "]]"));
        let Some((name, after)) = inner.split_once(close) else { return Begin::Other };
        let after = after.trim_start();
        let named = name.split('.').map(str::trim).all(is_bare);
        let word = name.trim_start().starts_with(|first: char| first.is_ascii_alphabetic())
            && !matches!(name.trim(), "true" | "false" | "inf" | "nan");
        return if named && word && (after.is_empty() || after.starts_with('#')) {
            Begin::Header
        } else {
            Begin::Other
        };
    }
    let Some((name, _)) = line.split_once('=') else { return Begin::Other };
    if name.split('.').map(str::trim).all(is_bare) { Begin::Key } else { Begin::Other }
}

/// Whether a one-line string ends with the mark it began with.
pub(super) fn is_closed(text: &str) -> bool {
    let Some(body) = text.strip_prefix('"') else { return text.len() > 1 && text.ends_with('\'') };
    let mut escaped = false;
    for (at, character) in body.char_indices() {
        match character {
            '"' if !escaped => return at + 1 == body.len(),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    false
}
