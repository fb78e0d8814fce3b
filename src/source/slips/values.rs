//! Slips in values: dates, yes and no, text without quotation marks.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::{Guess, line_of, quoted, replace, skeleton, trim};
use crate::source::{echo::Echo, fault::SyntaxFault, tokens::tokens};

/// A blank that is none, or a character of no width, outside of strings: Word leaves them behind.
pub(super) fn invisible(piece: &str) -> Option<Guess> {
    let notation = skeleton(piece);
    let hidden = |character: char| {
        matches!(character, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'
            | '\u{2060}' | '\u{3000}' | '\u{feff}')
    };
    let (at, character) = notation.char_indices().find(|(_, character)| hidden(*character))?;
    let range = at..at + character.len_utf8();
    let mut repaired = String::with_capacity(piece.len());
    for (at, character) in piece.char_indices() {
        let outside = notation[at..].starts_with(character);
        repaired.push(if outside && hidden(character) { ' ' } else { character });
    }
    let fault = SyntaxFault::InvisibleCharacter { code: u32::from(character) };
    Some(Guess { fault, range, repaired: Some(repaired) })
}

/// The months, in small letters.
pub const GERMAN_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];

/// `01.11.2026`, `1. November 2026`.
pub(super) fn german_date(piece: &str) -> Option<Guess> {
    let notation = skeleton(piece);
    let (mut repaired, mut done, mut first) = (String::new(), 0, None);
    for (at, _) in notation.char_indices().filter(|(_, character)| character.is_ascii_digit()) {
        let before = notation[..at].chars().next_back();
        if at < done || before.is_some_and(|before| before.is_alphanumeric() || "._-+".contains(before)) {
            continue;
        }
        let Some((length, iso)) = read_date(&notation[at..]) else { continue };
        let range = at..at + length;
        repaired.push_str(&piece[done..at]);
        repaired.push_str(iso.as_deref().unwrap_or(&piece[range.clone()]));
        done = range.end;
        let written = Echo::new(&piece[range.clone()]);
        first.get_or_insert((SyntaxFault::GermanDate { written, iso: iso.map(Echo::new) }, range));
    }
    repaired.push_str(&piece[done..]);
    let (fault, range) = first?;
    let certain = piece[..range.start].trim_end().ends_with('=') && !super::parses(&repaired);
    Some(Guess { fault, range, repaired: (!certain).then_some(repaired) })
}

/// The day that a text names the German way and nothing else, as ISO 8601 writes it; nothing where there is no
/// such day.
pub fn iso_date(text: &str) -> Option<String> {
    let text = text.trim();
    read_date(text).filter(|(length, _)| *length == text.len()).and_then(|(_, iso)| iso)
}

/// A German date at the beginning of `text`: its length, and the day as TOML writes it if there is such a day.
fn read_date(text: &str) -> Option<(usize, Option<String>)> {
    let (day, rest) = digits(text, 2)?;
    let rest = rest.strip_prefix('.')?.trim_start_matches(' ');
    let (month, rest) = if let Some((month, rest)) = digits(rest, 2) {
        (month, rest.strip_prefix('.')?.trim_start_matches(' '))
    } else {
        let end = rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len());
        let name = rest[..end].to_lowercase();
        let number = GERMAN_MONTHS.iter().position(|month| *month == name)?;
        (u32::try_from(number).ok()? + 1, rest[end..].trim_start_matches(' '))
    };
    let (year, after) = digits(rest, 4)?;
    if rest.len() - after.len() != 4 || after.starts_with(|next: char| next.is_alphanumeric()) {
        return None;
    }
    let exists = (1..=12).contains(&month) && (1..=days(year, month)).contains(&day);
    Some((text.len() - after.len(), exists.then(|| format!("{year:04}-{month:02}-{day:02}"))))
}

fn digits(text: &str, most: usize) -> Option<(u32, &str)> {
    let end = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    text[..end].parse().ok().map(|number| (number, &text[end..]))
}

/// The days of a month in the Gregorian calendar.
fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// `ja`, `nein`, `True`, `falsch`.
pub(super) fn yes_no(piece: &str) -> Option<Guess> {
    values(piece).into_iter().find_map(|range| {
        let value = match piece[range.clone()].to_lowercase().as_str() {
            "ja" | "yes" | "wahr" | "true" | "on" | "an" => true,
            "nein" | "no" | "falsch" | "false" | "off" | "aus" => false,
            _ => return None,
        };
        let repaired = replace(piece, &range, if value { "true" } else { "false" });
        let written = Echo::new(&piece[range.clone()]);
        Some(Guess { fault: SyntaxFault::YesNo { written, value }, range, repaired: Some(repaired) })
    })
}

/// `key =` and then the end of the line, or of the entry.
pub(super) fn missing(piece: &str) -> Option<Guess> {
    let mut equals: Option<usize> = None;
    let at = tokens(piece, 0).find_map(|token| match token.kind {
        TokenKind::Equals => {
            equals = Some(token.range.start);
            None
        }
        TokenKind::Whitespace => None,
        TokenKind::Newline
        | TokenKind::Comment
        | TokenKind::Comma
        | TokenKind::RightCurlyBracket
        | TokenKind::RightSquareBracket
        | TokenKind::Eof => equals,
        _ => {
            equals = None;
            None
        }
    })?;
    let before = piece[..at].trim_end();
    let start = before.rfind(['{', ',', '\n']).map_or(0, |sign| sign + 1);
    let key = trim(piece, start..before.len());
    let range = key.start..at + 1;
    let repaired = replace(piece, &(at + 1..at + 1), " 0");
    Some(Guess { fault: SyntaxFault::MissingValue { key: Echo::new(&piece[key]) }, range, repaired: Some(repaired) })
}

/// A key in an entry, without `=` and value.
pub(super) fn valueless(piece: &str) -> Option<Guess> {
    let tokens: Vec<_> = tokens(piece, 0).filter(|token| token.kind != TokenKind::Whitespace).collect();
    let key = tokens.windows(3).find(|three| {
        matches!(three[0].kind, TokenKind::LeftCurlyBracket | TokenKind::Comma)
            && three[1].kind == TokenKind::Atom
            && matches!(three[2].kind, TokenKind::RightCurlyBracket | TokenKind::Comma)
    })?;
    let range = key[1].range.clone();
    let repaired = replace(piece, &(range.end..range.end), " = 0");
    let fault = SyntaxFault::MissingValue { key: Echo::new(&piece[range.clone()]) };
    Some(Guess { fault, range, repaired: Some(repaired) })
}

/// Something after the value: a comma, a semicolon, a second value or key.
pub(super) fn followed(piece: &str) -> Option<Guess> {
    let mut depth = 0_usize;
    let mut value = false;
    for token in tokens(piece, piece.find('=')? + 1) {
        let text = &piece[token.range.clone()];
        let line = line_of(piece, token.range.start);
        match token.kind {
            TokenKind::Whitespace => continue,
            TokenKind::Newline | TokenKind::Comment if depth == 0 => return None,
            _ if depth == 0 && value => {
                let range = trim(piece, token.range.start..line.end);
                let repaired = replace(piece, &range, "");
                return Some(Guess { fault: SyntaxFault::AfterValue, range, repaired: Some(repaired) });
            }
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => depth = depth.saturating_sub(1),
            // An unquoted word may be the first of many; only a second `=` shows that it was the whole value.
            TokenKind::Atom if depth == 0 => {
                let rest = &piece[token.range.end..line.end];
                if !(super::parses(&format!("a = {text}")) && (rest.contains('=') || rest.trim() == ";")) {
                    return None;
                }
            }
            _ => {}
        }
        value = true;
    }
    None
}

/// Text without quotation marks, alone or as entries of a list.
pub(super) fn unquoted(piece: &str) -> Option<Guess> {
    let wrong: Vec<Range<usize>> =
        values(piece).into_iter().filter(|range| !super::parses(&format!("a = {}", &piece[range.clone()]))).collect();
    let first = wrong.first().cloned()?;
    let text = &piece[first.clone()];
    if text.contains(['"', '\u{1}']) {
        return None;
    }
    // `'it's'` has its marks, only the wrong ones.
    let bare = |range: &Range<usize>| quoted(piece[range.clone()].trim_matches('\''));
    let (mut repaired, mut at) = (String::new(), 0);
    for range in &wrong {
        repaired.push_str(&piece[at..range.start]);
        repaired.push_str(&bare(range));
        at = range.end;
    }
    repaired.push_str(&piece[at..]);
    let corrected = Some(Echo::new(bare(&first)));
    let made_of = |signs: &str| {
        text.starts_with(|first: char| first.is_ascii_digit() || "+-(".contains(first))
            && text.chars().any(|character| character.is_ascii_digit())
            && text.chars().all(|character| character.is_ascii_digit() || signs.contains(character))
    };
    let is_date = made_of("-:.TtZz+ ") && (text.matches('-').count() == 2 && text.len() >= 8 || text.contains(':'));
    let fault = if is_date && !text.starts_with(['+', '-']) {
        SyntaxFault::ImpossibleDate { written: Echo::new(text) }
    } else if made_of(" +-/().,_") {
        SyntaxFault::InvalidNumber { corrected }
    } else {
        SyntaxFault::UnquotedText { corrected }
    };
    Some(Guess { fault, range: first, repaired: Some(repaired) })
}

/// The unquoted values of a piece: from `=`, `[` or `,` to the next sign that ends a value. A value that stands
/// alone after its key runs to the end of the line, commas included.
fn values(piece: &str) -> Vec<Range<usize>> {
    let notation = skeleton(piece);
    let Some(equals) = notation.find('=') else { return Vec::new() };
    let after = notation[equals + 1..].trim_start_matches([' ', '\t']);
    if !after.starts_with(['[', '{', '\n']) {
        let line = line_of(piece, equals);
        let end =
            piece[..line.end].len() - notation[..line.end].chars().rev().take_while(|last| *last == '\u{1}').count();
        let end = if piece[end..line.end].starts_with('#') { end } else { line.end };
        let range = trim(piece, equals + 1..end);
        return if range.is_empty() { Vec::new() } else { vec![range] };
    }
    let mut found = Vec::new();
    let mut start = None;
    for (at, character) in notation.char_indices().skip_while(|(at, _)| *at < equals) {
        match character {
            '=' | '[' | ',' => {
                close(piece, &mut start, at, &mut found, character == '=');
                start = Some(at + 1);
            }
            '{' => start = None,
            ']' | '}' | '\n' | '\u{1}' => close(piece, &mut start, at, &mut found, false),
            _ => {}
        }
    }
    close(piece, &mut start, piece.len(), &mut found, false);
    found
}

/// Ends the value begun at `start`, unless it turns out to be a key.
fn close(piece: &str, start: &mut Option<usize>, at: usize, found: &mut Vec<Range<usize>>, key: bool) {
    if let Some(start) = start.take() {
        let range = trim(piece, start..at);
        if !range.is_empty() && !key {
            found.push(range);
        }
    }
}
