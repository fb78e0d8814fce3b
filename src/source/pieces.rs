//! Cuts a faulty file at the lines that begin a key or a header, so that one slip is told once and hides nothing
//! after it: a forgotten `]` would otherwise swallow the rest of the file, `[intern]` included.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::tokens::{Begin, Token, begin, is_closed, tokens};

/// One statement of a file with the lines that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub range: Range<usize>,
    /// Whether it begins with `[`: what follows belongs to it.
    pub header: bool,
}

/// The pieces of a text, in order; together they are the whole text.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece> {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= text.len() {
            return None;
        }
        let end = end_of_piece(text, at).max(at + 1);
        let range = at..end;
        at = end;
        let header = text[range.clone()].trim_start_matches([' ', '\t']).starts_with('[');
        Some(Piece { range, header })
    })
}

/// The first line start after `from` at which every bracket is closed, or at which something begins that cannot
/// stand inside the open one.
fn end_of_piece(text: &str, from: usize) -> usize {
    let mut open: Vec<TokenKind> = Vec::new();
    // Up to here the row that is open is known to close: asked once, not at each of its lines.
    let mut row_end = from;
    let mut broken = false;
    // What was open where the line began, and whether a quotation mark too many or too few stands in it: then
    // nobody knows which of its brackets are text.
    let (mut line_start, mut open_before, mut loose) = (from, Vec::new(), false);
    let mut stream = tokens(text, from).peekable();
    while let Some(token) = stream.next() {
        match token.kind {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push(token.kind),
            TokenKind::RightSquareBracket => close(&mut open, TokenKind::LeftSquareBracket),
            TokenKind::RightCurlyBracket => close(&mut open, TokenKind::LeftCurlyBracket),
            TokenKind::BasicString => {
                broken = !is_closed(&text[token.range.clone()]);
                loose |= broken;
            }
            TokenKind::Atom => loose |= text[token.range.clone()].contains('"'),
            TokenKind::MlBasicString | TokenKind::MlLiteralString => {
                if let Some(end) = swallowed(text, &token, stream.peek()) {
                    return end;
                }
            }
            TokenKind::Newline => {
                let line = token.range.end;
                if std::mem::take(&mut loose) && balances(&text[line_start..line]) {
                    open.clone_from(&open_before);
                }
                line_start = line;
                open_before.clone_from(&open);
                if std::mem::take(&mut broken)
                    && let Some(end) = runs_on(text, token.range.start)
                {
                    row_end = row_end.max(end);
                    if open.is_empty() {
                        return text[end..].find('\n').map_or(text.len(), |length| end + length + 1);
                    }
                    continue;
                }
                let ends = match open.last() {
                    None => true,
                    Some(TokenKind::LeftCurlyBracket) => match begin(text, line) {
                        Begin::Header => true,
                        Begin::Key if line < row_end => false,
                        Begin::Key => {
                            row_end = closing(text, line).unwrap_or(line);
                            row_end == line
                        }
                        Begin::Other => false,
                    },
                    Some(_) => begin(text, line) != Begin::Other,
                };
                if ends {
                    return line;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Where a text that was begun with one quotation mark ends, if someone went on writing it in the lines after
/// `from`: prose, and then the only other mark at the end of a line.
pub(super) fn runs_on(text: &str, from: usize) -> Option<usize> {
    let mut at = from + 1;
    for line in text.get(at..)?.split('\n').take(40) {
        let words = line.trim();
        let prose = words.starts_with(char::is_alphanumeric) || words.starts_with(['(', '–', '„', '§', '"']);
        if !prose || begin(text, at) != Begin::Other {
            return None;
        }
        if let Some(mark) = line.find('"') {
            let alone = line[mark + 1..].trim_matches([',', ' ', ']', '}']).is_empty();
            return alone.then_some(at + mark + 1);
        }
        at += line.len() + 1;
    }
    None
}

/// Whether as many brackets open in a line as close, whatever is text in it.
fn balances(line: &str) -> bool {
    let count = |bracket: char| line.matches(bracket).count();
    count('[') == count(']') && count('{') == count('}')
}

/// Closes the innermost bracket of this kind, and with it those forgotten inside it; a stray one closes nothing.
fn close(open: &mut Vec<TokenKind>, kind: TokenKind) {
    if let Some(at) = open.iter().rposition(|opened| *opened == kind) {
        open.truncate(at);
    }
}

/// Where a row that is still open at `from` is closed, if that is before the next header: then someone wrote it
/// over several lines.
fn closing(text: &str, from: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for token in tokens(text, from) {
        match token.kind {
            TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightCurlyBracket if depth == 0 => return Some(token.range.end),
            TokenKind::RightCurlyBracket => depth -= 1,
            TokenKind::Newline if begin(text, token.range.end) == Begin::Header => return None,
            _ => {}
        }
    }
    None
}

/// Where a text between three quotation marks should have ended, if its end was forgotten: it runs to the end of
/// the file or to the beginning of the next such text, and keys or headers lie inside.
fn swallowed(text: &str, token: &Token, next: Option<&Token>) -> Option<usize> {
    let body = &text[token.range.clone()];
    let mark = &body[..3];
    let unended = body.len() < 6 || !body.ends_with(mark);
    let inverted = next.is_some_and(|next| {
        matches!(next.kind, TokenKind::Atom | TokenKind::BasicString | TokenKind::LiteralString)
            || next.kind == TokenKind::Newline && opens_there(body)
    });
    if !unended && !inverted {
        return None;
    }
    let mut breaks = body.match_indices('\n').map(|(at, _)| token.range.start + at + 1);
    breaks.find(|line| begin(text, *line) != Begin::Other).or(unended.then_some(token.range.end))
}

/// Whether the end of this text looks like the beginning of another: `key = """`.
fn opens_there(body: &str) -> bool {
    let last = body[..body.len() - 3].rsplit('\n').next().unwrap_or_default();
    body.contains('\n') && last.trim_end().ends_with('=')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        pieces(text).map(|piece| &text[piece.range]).collect()
    }

    #[test]
    fn a_sound_file_is_cut_by_statement() {
        let text = "# x\na = [\n  { b = 1 },\n]\n\n[intern]\nc = \"\"\"\nd = 1\n\"\"\"\n";
        assert_eq!(cut(text), ["# x\n", "a = [\n  { b = 1 },\n]\n", "\n", "[intern]\n", "c = \"\"\"\nd = 1\n\"\"\"\n"]);
    }

    #[test]
    fn a_forgotten_bracket_ends_at_the_next_key() {
        assert_eq!(cut("a = [\n  1,\nb = [2]\n[intern]\nc = 1"), ["a = [\n  1,\n", "b = [2]\n", "[intern]\n", "c = 1"]);
        assert_eq!(cut("a = { x = 1\nb = [2]\n"), ["a = { x = 1\n", "b = [2]\n"]);
        assert_eq!(
            cut("a = [\n  { x = 1,\n  { y = 2 },\n]\nb = 1\n"),
            ["a = [\n  { x = 1,\n  { y = 2 },\n]\n", "b = 1\n"]
        );
        assert_eq!(cut("a = {\nx = 1\n}\nb = 1\n"), ["a = {\nx = 1\n}\n", "b = 1\n"]);
    }

    #[test]
    fn a_forgotten_end_of_a_long_text_swallows_nothing() {
        assert_eq!(cut("a = \"\"\"\nText\nb = 1\n[c]\n"), ["a = \"\"\"\nText\n", "b = 1\n", "[c]\n"]);
        assert_eq!(
            cut("a = \"\"\"\nText\nb = \"\"\"\nmehr\"\"\"\nc = 1\n"),
            ["a = \"\"\"\nText\n", "b = \"\"\"\nmehr\"\"\"\n", "c = 1\n"]
        );
    }

    proptest! {
        #[test]
        fn pieces_are_the_text(text in "[\\[\\]{}\"'=,.#a \n\u{e4}]{0,80}") {
            prop_assert_eq!(cut(&text).concat(), text);
        }
    }
}
