//! Which slip a person made, where the parser only says what it expected. Each guess repairs the piece in the
//! way it supposes and is believed if the piece then parses; what no guess explains keeps the parser's place.

mod brackets;
mod keys;
mod parser;
mod quotes;
mod values;

use std::ops::Range;

use toml::de::DeTable;
use toml_parser::lexer::TokenKind;

use super::{fault::SyntaxFault, tokens::tokens};

pub use keys::plain_key;
pub use values::{GERMAN_MONTHS, iso_date};

/// A guess: what was meant, where it stands in the piece, and the piece as it should have been.
#[derive(Debug)]
struct Guess {
    fault: SyntaxFault,
    range: Range<usize>,
    /// The repaired piece, which proves the guess by parsing; nothing where the slip is certain without.
    repaired: Option<String>,
}

/// Guesses cost a parse each; of a longer piece the parser's own place is told.
const LONGEST_PIECE: usize = 64 * 1024;

/// The slips in the order in which they are believed: signs that stand where no sign may, then quotation marks
/// (they decide what everything after them is), then what stands between them.
const GUESSES: [fn(&str) -> Option<Guess>; 21] = [
    values::invisible,
    keys::foreign_comment,
    quotes::typographic,
    quotes::backslash,
    quotes::long_text,
    quotes::opening,
    quotes::closing,
    quotes::inner,
    values::german_date,
    values::yes_no,
    keys::colon,
    keys::missing_equals,
    keys::extra_equals,
    keys::invalid,
    brackets::header,
    brackets::unbalanced,
    keys::nameless,
    values::missing,
    values::valueless,
    values::followed,
    values::unquoted,
];

/// Explains the first error of a piece: the parser's `sentence` and its `range`.
pub(super) fn explain(piece: &str, sentence: &str, range: Range<usize>) -> (SyntaxFault, Range<usize>) {
    if piece.len() > LONGEST_PIECE {
        return parser::explain(piece, sentence, range);
    }
    let proven =
        GUESSES.iter().filter_map(|guess| guess(piece)).find(|guess| guess.repaired.as_deref().is_none_or(parses));
    proven
        .map(|guess| (guess.fault, guess.range))
        .or_else(|| brackets::comma(piece, sentence, &range))
        .unwrap_or_else(|| parser::explain(piece, sentence, range))
}

fn parses(text: &str) -> bool {
    DeTable::parse(text).is_ok()
}

/// The piece with `range` replaced.
fn replace(piece: &str, range: &Range<usize>, with: &str) -> String {
    format!("{}{with}{}", &piece[..range.start], &piece[range.end..])
}

/// The piece at equal length, with strings and comments filled by U+0001, which no notation uses.
fn skeleton(piece: &str) -> String {
    let mut skeleton = String::with_capacity(piece.len());
    for token in tokens(piece, 0) {
        // A byte order mark, in a piece that begins with one, is no token.
        skeleton.extend(std::iter::repeat_n(' ', token.range.start.saturating_sub(skeleton.len())));
        let text = &piece[token.range];
        match token.kind {
            TokenKind::Comment
            | TokenKind::BasicString
            | TokenKind::LiteralString
            | TokenKind::MlBasicString
            | TokenKind::MlLiteralString => {
                let blanks = text.bytes().map(|byte| if byte == b'\n' { '\n' } else { '\u{1}' });
                skeleton.extend(blanks);
            }
            _ => skeleton.push_str(text),
        }
    }
    skeleton
}

/// The line of the piece that holds byte `at`, without its line end.
fn line_of(piece: &str, at: usize) -> Range<usize> {
    let start = piece[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = piece[at..].find('\n').map_or(piece.len(), |length| at + length);
    start..end
}

/// The range without the blanks at its ends.
fn trim(piece: &str, range: Range<usize>) -> Range<usize> {
    let text = &piece[range.clone()];
    let start = range.start + (text.len() - text.trim_start().len());
    start..(range.start + text.trim_end().len()).max(start)
}

/// The text as a TOML string.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
