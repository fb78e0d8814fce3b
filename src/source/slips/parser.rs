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
        | "invalid key-value pair"
        | "unquoted keys cannot be empty" => {
            let line = trim(piece, line_of(piece, range.start));
            return (SyntaxFault::StrayText, line);
        }
        "invalid unquoted key" => SyntaxFault::InvalidKey { written: written(), corrected: None },
        "string values must be quoted" => SyntaxFault::UnquotedText { corrected: None },
        "invalid date" | "invalid time" | "invalid date-time" | "invalid offset" => {
            SyntaxFault::ImpossibleDate { written: written() }
        }
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
        | "redundant numeric sign"
        | "`_` may only go between digits"
        | "invalid float"
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

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    /// A text for each sentence that is matched above: if the parser renames one, this says which.
    const SENTENCES: &[(&str, &str)] = &[
        ("key with no value", "a"),
        ("missing value for key", ".a"),
        ("unexpected key or value", "a = \"x\" b"),
        ("invalid key-value pair", ", a = 1"),
        ("unquoted keys cannot be empty", "= 1"),
        ("invalid unquoted key", "ä = 1"),
        ("string values must be quoted", "a = b"),
        ("invalid date", "a = 2026-02-30"),
        ("invalid time", "a = 24:00:00"),
        ("missing opening quote", "a = b\""),
        ("invalid basic string", "a = \"b"),
        ("invalid literal string", "a = 'b"),
        ("unclosed array", "a = ["),
        ("unclosed inline table", "a = {"),
        ("unclosed table", "[a"),
        ("unclosed array table", "[[a]"),
        ("missing array opening", "a = ]"),
        ("missing inline table opening", "a = }"),
        ("unexpected leading zero", "a = 01"),
        ("redundant numeric sign", "a = --1"),
        ("invalid float", "a = 1.2.3"),
        ("invalid mantissa", "a = .5"),
        ("invalid fraction", "a = 1."),
        ("invalid exponent", "a = 1e"),
        ("`_` may only go between digits", "a = 5_"),
        ("extra `=`", "a == 1"),
        ("unexpected `=` in array", "a = [=]"),
        ("extra assignment between key-value pairs", "a = { b == 1 }"),
        ("missing escaped value", "a = \"\\d\""),
        ("extra comma in array", "a = [1,,2]"),
        ("extra comma in inline table", "a = { , }"),
        ("missing comma between array elements", "a = [\"1\" \"2\"]"),
        ("duplicate key", "a = {b=1, b=2}"),
    ];

    #[test]
    fn the_parser_still_says_so() {
        for (sentence, text) in SENTENCES {
            let message = DeTable::parse(text).expect_err(text).message().to_owned();
            assert_eq!(message.split(", expected").next(), Some(*sentence), "{text}");
        }
    }
}
