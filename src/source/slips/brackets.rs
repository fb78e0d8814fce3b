//! Slips with brackets and commas.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::{Guess, line_of, parses, replace, trim};
use crate::source::{
    echo::Echo,
    fault::SyntaxFault,
    tokens::{Token, tokens},
};

/// A header without its closing bracket, or with one too few.
pub(super) fn header(piece: &str) -> Option<Guess> {
    let start = piece.len() - piece.trim_start().len();
    let line = trim(piece, line_of(piece, start));
    let text = &piece[line.clone()];
    let (text, comment) = text.split_once('#').map_or((text, ""), |(text, _)| (text, " #"));
    let text = text.trim_end();
    let name = text.trim_start_matches('[').trim_end_matches(']').trim();
    if name.is_empty() || name.contains(['[', ']', '=', ',', '{', '"', '\'']) || !text.contains(['[', ']']) {
        return None;
    }
    let wide = text.starts_with("[[") || text.ends_with("]]");
    let corrected = if wide { format!("[[{name}]]") } else { format!("[{name}]") };
    if corrected == text {
        return None;
    }
    let range = line.start..line.start + text.len();
    let repaired = replace(piece, &line, &format!("{corrected}{comment}"));
    let fault = SyntaxFault::UnclosedHeader { corrected: Some(Echo::new(corrected)) };
    Some(Guess { fault, range, repaired: Some(repaired) })
}

/// The first bracket of a value that is never closed, closed by its opposite, or closes nothing.
pub(super) fn unbalanced(piece: &str) -> Option<Guess> {
    if tokens(piece, 0).any(|token| broken_string(piece, &token)) {
        return None;
    }
    let mut open: Vec<Token> = Vec::new();
    for token in tokens(piece, 0) {
        match token.kind {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push(token),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                let partner = if token.kind == TokenKind::RightSquareBracket {
                    TokenKind::LeftSquareBracket
                } else {
                    TokenKind::LeftCurlyBracket
                };
                match open.last() {
                    Some(last) if last.kind == partner => drop(open.pop()),
                    // An opening of this kind further out: what was opened inside it was forgotten.
                    Some(last) if open.iter().any(|other| other.kind == partner) => return Some(unclosed(piece, last)),
                    last => {
                        let square = token.kind == TokenKind::RightSquareBracket;
                        let (bracket, wanted) = if square { (']', '}') } else { ('}', ']') };
                        if last.is_some() && parses(&replace(piece, &token.range, &wanted.to_string())) {
                            let fault = SyntaxFault::WrongBracket { bracket, wanted };
                            return Some(Guess { fault, range: token.range, repaired: None });
                        }
                        let repaired = replace(piece, &token.range, " ");
                        let sure = parses(&repaired) || open.is_empty();
                        let fault = SyntaxFault::StrayBracket { bracket };
                        return sure.then_some(Guess { fault, range: token.range, repaired: None });
                    }
                }
            }
            _ => {}
        }
    }
    // Of several left open the innermost is the one forgotten: the outer ones lack their ends because of it.
    open.last().map(|token| unclosed(piece, token))
}

fn unclosed(piece: &str, token: &Token) -> Guess {
    let fault =
        if token.kind == TokenKind::LeftCurlyBracket { SyntaxFault::UnclosedRow } else { SyntaxFault::UnclosedList };
    // Of a row its line is shown, of a list the bracket alone: its rows may fill a page.
    let end = match fault {
        SyntaxFault::UnclosedRow => trim(piece, token.range.start..line_of(piece, token.range.start).end).end,
        _ => token.range.end,
    };
    Guess { fault, range: token.range.start..end, repaired: None }
}

fn broken_string(piece: &str, token: &Token) -> bool {
    let text = &piece[token.range.clone()];
    matches!(token.kind, TokenKind::BasicString | TokenKind::LiteralString)
        && (text.len() < 2 || !text.ends_with(&text[..1]))
}

/// A comma forgotten or doubled, if the parser says so or a comma at its place helps.
pub(super) fn comma(piece: &str, sentence: &str, range: &Range<usize>) -> Option<(SyntaxFault, Range<usize>)> {
    if sentence.starts_with("extra comma") {
        return Some((SyntaxFault::ExtraComma, range.clone()));
    }
    let said = sentence.starts_with("missing comma");
    let at = piece[..range.start].trim_end().len();
    if said || parses(&replace(piece, &(at..at), ",")) {
        return Some((SyntaxFault::MissingComma, at..at));
    }
    None
}
