//! Slips with quotation marks.

use toml_parser::lexer::TokenKind;

use super::{Guess, line_of, parses, replace, trim};
use crate::source::{
    echo::Echo,
    fault::SyntaxFault,
    pieces::runs_on,
    tokens::{Token, is_closed, tokens},
};

/// Marks that Word and German keyboards write for `"` and `'`.
const MARKS: [char; 12] = ['„', '“', '”', '‟', '«', '»', '‚', '‘', '’', '‛', '‹', '›'];

/// `„Text“`, and `"Text“`.
pub(super) fn typographic(piece: &str) -> Option<Guess> {
    let (mut repaired, mut rest, mut first) = (String::new(), piece, None);
    while let Some((before, open)) = outside(rest) {
        let start = piece.len() - rest.len() + before;
        let body = &rest[before + open.len_utf8()..];
        let (length, close) = body
            .char_indices()
            .find(|(_, character)| MARKS.contains(character) || *character == '"' || *character == '\n')?;
        if close == '\n' {
            return first.map(|(fault, range)| Guess { fault, range, repaired: None });
        }
        let text = format!("\"{}\"", body[..length].replace('\\', "\\\\"));
        repaired.push_str(&rest[..before]);
        repaired.push_str(&text);
        rest = &body[length + close.len_utf8()..];
        let corrected = Some(Echo::new(text));
        first.get_or_insert((SyntaxFault::TypographicQuotes { corrected }, start..piece.len() - rest.len()));
    }
    repaired.push_str(rest);
    match first {
        Some((fault, range)) => {
            let repaired = parses(&repaired).then_some(repaired);
            Some(Guess { fault, range, repaired })
        }
        None => half_typographic(piece),
    }
}

/// The first typographic mark outside of strings and comments that begins a word.
fn outside(text: &str) -> Option<(usize, char)> {
    tokens(text, 0).filter(|token| token.kind == TokenKind::Atom).find_map(|token| {
        text[token.range.clone()]
            .char_indices()
            .find(|(_, character)| MARKS.contains(character))
            .map(|(at, character)| (token.range.start + at, character))
    })
}

/// A text that begins with a straight mark and ends with a typographic one.
fn half_typographic(piece: &str) -> Option<Guess> {
    let token = unclosed(piece)?;
    let text = &piece[token.range.clone()];
    let (at, close) = text.char_indices().rev().find(|(_, character)| MARKS.contains(character))?;
    let range = token.range.start..token.range.start + at + close.len_utf8();
    let corrected = format!("{}\"", &text[..at]);
    let repaired = replace(piece, &range, &corrected);
    let fault = SyntaxFault::TypographicQuotes { corrected: Some(Echo::new(corrected)) };
    Some(Guess { fault, range, repaired: Some(repaired) })
}

/// `"C:\Daten"`, and `"C:\Daten\"`, which TOML reads as a text that does not end.
pub(super) fn backslash(piece: &str) -> Option<Guess> {
    let (mut repaired, mut at, mut first) = (String::new(), 0, None);
    for token in tokens(piece, 0).filter(|token| token.kind == TokenKind::BasicString) {
        let text = &piece[token.range.clone()];
        let end = text[1..].find('"').map_or(text.len(), |at| at + 2);
        let range = if is_closed(text) { token.range.clone() } else { token.range.start..token.range.start + end };
        let body = piece[range.clone()].trim_matches('"');
        if range.start < at || !has_wrong_escape(&piece[range.clone()]) {
            continue;
        }
        let corrected =
            if body.contains('\'') { format!("\"{}\"", body.replace('\\', "\\\\")) } else { format!("'{body}'") };
        repaired.push_str(&piece[at..range.start]);
        repaired.push_str(&corrected);
        at = range.end;
        first.get_or_insert((SyntaxFault::Backslash { corrected: Some(Echo::new(corrected)) }, range));
    }
    repaired.push_str(&piece[at..]);
    let (fault, range) = first?;
    // A wrong escape in a text that ends is certain; in one that does not, only its repair tells.
    let sure = parses(&repaired) || unclosed(piece).is_some();
    Some(Guess { fault, range, repaired: sure.then_some(repaired) })
}

/// Whether a string holds a backslash that TOML gives no meaning, or one just before its last mark.
fn has_wrong_escape(text: &str) -> bool {
    let mut characters = text.char_indices().skip(1);
    while let Some((_, character)) = characters.next() {
        if character != '\\' {
            continue;
        }
        let Some((at, letter)) = characters.next() else { return true };
        let digits = |count: usize| text[at + 1..].chars().take(count).filter(char::is_ascii_hexdigit).count() == count;
        let known = match letter {
            '"' => at + 1 < text.len(),
            '\\' | 'b' | 't' | 'n' | 'f' | 'r' | 'e' | 'x' => true,
            'u' => digits(4),
            'U' => digits(8),
            _ => false,
        };
        if !known {
            return true;
        }
    }
    false
}

/// A text between three quotation marks that does not end.
pub(super) fn long_text(piece: &str) -> Option<Guess> {
    let token = tokens(piece, 0).find(|token| {
        let text = &piece[token.range.clone()];
        matches!(token.kind, TokenKind::MlBasicString | TokenKind::MlLiteralString)
            && (text.len() < 6 || !text.ends_with(&text[..3]))
    })?;
    let range = token.range.start..token.range.start + 3;
    Some(Guess { fault: SyntaxFault::UnclosedLongText, range, repaired: None })
}

/// A closing quotation mark forgotten: it is tried at every place where a value can end.
pub(super) fn closing(piece: &str) -> Option<Guess> {
    let token = loose(piece)?;
    let line = line_of(piece, token.range.start);
    let text = &piece[line.clone()];
    let mark = text.chars().find(|character| "\"'".contains(*character))?;
    let ends = text.char_indices().filter(|(_, character)| ",]}".contains(*character)).map(|(at, _)| at);
    for at in ends.chain([text.len()]).map(|at| line.start + piece[line.start..line.start + at].trim_end().len()) {
        let Some(open) = piece[line.start..at].rfind(mark).map(|open| line.start + open) else { continue };
        let repaired = replace(piece, &(at..at), &mark.to_string());
        if open + 1 < at && parses(&repaired) {
            let corrected = Some(Echo::new(format!("{}{mark}", &piece[open..at])));
            return Some(Guess {
                fault: SyntaxFault::UnclosedQuote { corrected },
                range: open..at,
                repaired: Some(repaired),
            });
        }
    }
    let token = unclosed(piece)?;
    // It goes on in the next lines and ends there.
    if let Some(end) = runs_on(piece, token.range.end) {
        let joined = piece[token.range.start..end].replace('\n', " ");
        let repaired = replace(piece, &(token.range.start..end), &joined);
        return Some(Guess { fault: SyntaxFault::LineBreakInText, range: token.range, repaired: Some(repaired) });
    }
    Some(Guess { fault: SyntaxFault::UnclosedQuote { corrected: None }, range: token.range, repaired: None })
}

/// Quotation marks inside a text: `"Er sagte "ja" dazu"`.
pub(super) fn inner(piece: &str) -> Option<Guess> {
    let equals = piece.find('=')?;
    let line = trim(piece, equals + 1..line_of(piece, equals).end);
    let body = piece[line.clone()].strip_prefix('"')?.strip_suffix('"')?;
    let mut corrected = String::from("\"");
    let mut open = false;
    for (at, character) in body.char_indices() {
        if character != '"' {
            corrected.push(character);
            continue;
        }
        // A mark that opens stands before a word, one that closes after it: else these are two texts.
        let (before, after) = (body[..at].chars().next_back(), body[at + 1..].chars().next());
        let word = |side: Option<char>| side.is_some_and(|side| !side.is_whitespace() && !",=".contains(side));
        let fits = if open { word(before) } else { word(after) && !before.is_some_and(char::is_alphanumeric) };
        if !fits {
            return None;
        }
        corrected.push(if open { '“' } else { '„' });
        open = !open;
    }
    if open || !corrected.contains('„') {
        return None;
    }
    corrected.push('"');
    let repaired = replace(piece, &line, &corrected);
    let fault = SyntaxFault::QuotesInText { corrected: Echo::new(corrected) };
    Some(Guess { fault, range: line, repaired: Some(repaired) })
}

/// An opening quotation mark forgotten: it is tried at every place where a value can begin.
pub(super) fn opening(piece: &str) -> Option<Guess> {
    let token = loose(piece)?;
    let line = line_of(piece, token.range.start);
    let mark = piece[line.clone()].chars().find(|character| "\"'".contains(*character))?;
    let text = &piece[line.clone()];
    let begins = text.char_indices().filter(|(_, character)| "=[,{".contains(*character)).map(|(at, _)| at + 1);
    for at in begins {
        let at = line.start + at + (text[at..].len() - text[at..].trim_start().len());
        let Some(end) = piece[at..line.end].find(mark).map(|length| at + length + 1) else { continue };
        let repaired = replace(piece, &(at..at), &mark.to_string());
        if at + 1 < end && parses(&repaired) {
            let corrected = Some(Echo::new(format!("{mark}{}", &piece[at..end])));
            return Some(Guess {
                fault: SyntaxFault::UnopenedQuote { corrected },
                range: at..end,
                repaired: Some(repaired),
            });
        }
    }
    None
}

/// The first sign of a quotation mark too many or too few: a string that does not end, or a mark inside a word.
fn loose(piece: &str) -> Option<Token> {
    tokens(piece, 0).find(|token| {
        let text = &piece[token.range.clone()];
        match token.kind {
            TokenKind::Atom => text.contains(['"', '\'']),
            TokenKind::BasicString | TokenKind::LiteralString => !is_closed(text),
            _ => false,
        }
    })
}

/// The first one-line string that does not end.
fn unclosed(piece: &str) -> Option<Token> {
    tokens(piece, 0).find(|token| {
        matches!(token.kind, TokenKind::BasicString | TokenKind::LiteralString)
            && !is_closed(&piece[token.range.clone()])
    })
}
