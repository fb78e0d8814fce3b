//! The parser's own sentences, for what no guess explains. They are matched by their beginnings; a test holds
//! that each still occurs.

use std::ops::Range;

use super::{line_of, trim};
use crate::source::{echo::Echo, fault::SyntaxFault};

/// What the parser's sentence means.
pub(super) fn explain(piece: &str, sentence: &str, range: Range<usize>) -> (SyntaxFault, Range<usize>) {
    let description = sentence.split(", expected").next().unwrap_or(sentence);
    let written = || Echo::new(&piece[range.clone()]);
    let fault = match description {
        "key with no value"
        | "missing value for key"
        | "unexpected key or value"
        | "invalid key"
        | "invalid key-value pair"
        | "unexpected content"
        | "unquoted keys cannot be empty" => {
            let line = trim(piece, line_of(piece, range.start));
            return (SyntaxFault::StrayText, line);
        }
        "invalid unquoted key" => SyntaxFault::InvalidKey { written: written(), corrected: None },
        "string values must be quoted" | "unquoted string" | "invalid value" | "missing value" => {
            SyntaxFault::UnquotedText { corrected: None }
        }
        "invalid date-time" | "value is out of range" => SyntaxFault::ImpossibleDate { written: written() },
        "duplicate key" => SyntaxFault::DuplicateKey { key: written(), first_line: None },
        "missing opening quote" => SyntaxFault::UnopenedQuote { corrected: None },
        "invalid basic string" | "invalid literal string" if range.is_empty() => {
            SyntaxFault::UnclosedQuote { corrected: None }
        }
        "unclosed array" => SyntaxFault::UnclosedList,
        "unclosed inline table" => SyntaxFault::UnclosedRow,
        "unclosed table" | "unclosed array table" | "invalid table" => SyntaxFault::UnclosedHeader { corrected: None },
        "missing array opening" => SyntaxFault::StrayBracket { bracket: ']' },
        "missing inline table opening" => SyntaxFault::StrayBracket { bracket: '}' },
        "unexpected leading zero"
        | "invalid integer number"
        | "invalid float"
        | "unexpected sign"
        | "redundant numeric sign"
        | "invalid mantissa"
        | "invalid fraction"
        | "invalid exponent" => SyntaxFault::InvalidNumber { corrected: None },
        "extra assignment between key-value pairs" | "extra `=`" | "unexpected `=` in array" => {
            SyntaxFault::ExtraEquals
        }
        "missing escaped value" => SyntaxFault::Backslash { corrected: None },
        _ => match control(piece, &range) {
            Some(fault) => fault,
            None => SyntaxFault::Other { sentence: description.to_owned() },
        },
    };
    (fault, range)
}

/// A control character at the place of the error.
fn control(piece: &str, range: &Range<usize>) -> Option<SyntaxFault> {
    let character = piece[range.start..].chars().next()?;
    (character.is_control() && character != '\n')
        .then_some(SyntaxFault::ControlCharacter { code: u32::from(character) })
}
