//! Slips before the value: keys, `=`, comments.

use toml_parser::lexer::TokenKind;

use super::{Guess, line_of, replace, skeleton, trim};
use crate::source::{
    echo::Echo,
    fault::SyntaxFault,
    tokens::{is_bare, tokens},
};

/// `// comment`, as programs have it.
pub(super) fn foreign_comment(piece: &str) -> Option<Guess> {
    let notation = skeleton(piece);
    let (at, mark) = ["//", "/*", "--", ";", "<!--"]
        .iter()
        .filter_map(|mark| {
            let at = notation.find(mark)?;
            let alone = notation[line_of(&notation, at).start..at].chars().all(|before| !before.is_alphanumeric());
            let value = notation[..at].ends_with([' ', '\t']) && *mark != "--" && *mark != ";";
            (alone || value).then_some((at, *mark))
        })
        .min()?;
    let range = at..line_of(piece, at).end;
    let text = piece[range.clone()].trim_start_matches(mark).trim_end_matches("*/").trim_end_matches("-->").trim();
    let corrected = format!("# {text}");
    let repaired = replace(piece, &range, &corrected);
    let fault = SyntaxFault::ForeignComment { corrected: Some(Echo::new(corrected)) };
    Some(Guess { fault, range, repaired: Some(repaired) })
}

/// `key: value`.
pub(super) fn colon(piece: &str) -> Option<Guess> {
    let mut repaired = piece.to_owned();
    let mut first = None;
    // From the last to the first, so that earlier places stay where they are.
    for token in tokens(piece, 0).filter(|token| token.kind == TokenKind::Atom).collect::<Vec<_>>().into_iter().rev() {
        let word = &piece[token.range.clone()];
        let Some((key, rest)) = word.split_once(':') else { continue };
        let after = piece[token.range.end..].chars().next();
        if !(rest.is_empty() && after.is_none_or(|after| " \t[{".contains(after)) || rest.starts_with(['"', '\''])) {
            continue;
        }
        let before = piece[..token.range.start].trim_end_matches([' ', '\t']);
        let colon = token.range.start + key.len();
        if key.is_empty() || !(before.is_empty() || before.ends_with(['\n', '{', ',', '.'])) {
            continue;
        }
        let end = line_of(piece, colon).end;
        repaired = replace(&repaired, &(colon..colon + 1), " =");
        let corrected = Some(Echo::new(format!("{key} ={}", &piece[colon + 1..end])));
        first = Some((SyntaxFault::ColonInsteadOfEquals { key: Echo::new(key), corrected }, colon..colon + 1));
    }
    let (fault, range) = first?;
    Some(Guess { fault, range, repaired: Some(repaired) })
}

/// `key "value"`.
pub(super) fn missing_equals(piece: &str) -> Option<Guess> {
    let line = line_of(piece, piece.len() - piece.trim_start().len());
    let line = trim(piece, line);
    let text = &piece[line.clone()];
    let end = text.find([' ', '\t', '"', '\'', '{', '['])?;
    let key = text[..end].trim_end_matches([':', '>', '-']);
    if end == 0 || !is_bare(key) || skeleton(text).contains('=') && !text[end..].trim_start().starts_with(['{', '[']) {
        return None;
    }
    let value = text[end..].trim_start();
    let first = value.chars().next()?;
    let is_value = "\"'[{+-".contains(first) || first.is_ascii_digit() || matches!(value, "true" | "false");
    if !is_value {
        return None;
    }
    let range = line.start..line.start + end;
    let corrected = Some(Echo::new(format!("{key} = {value}")));
    let repaired = replace(piece, &(line.start..line.start + (text.len() - value.len())), &format!("{key} = "));
    Some(Guess {
        fault: SyntaxFault::MissingEquals { key: Echo::new(key), corrected },
        range,
        repaired: Some(repaired),
    })
}

/// `==`, `=>`, `:=`.
pub(super) fn extra_equals(piece: &str) -> Option<Guess> {
    let notation = skeleton(piece);
    let (at, mark) = ["==", "=>", ":=", "= ="].iter().filter_map(|mark| Some((notation.find(mark)?, *mark))).min()?;
    let range = at..at + mark.len();
    let repaired = replace(piece, &range, "=");
    Some(Guess { fault: SyntaxFault::ExtraEquals, range, repaired: Some(repaired) })
}

/// `= value`, without a key.
pub(super) fn nameless(piece: &str) -> Option<Guess> {
    let at = piece.len() - piece.trim_start().len();
    let repaired = replace(piece, &(at..at), "a");
    piece[at..].starts_with('=').then(|| Guess {
        fault: SyntaxFault::MissingKey,
        range: at..at + 1,
        repaired: Some(repaired),
    })
}

/// Keys with umlauts, blanks or other signs, in headers too.
pub(super) fn invalid(piece: &str) -> Option<Guess> {
    let notation = skeleton(piece);
    let (mut repaired, mut done, mut first) = (String::new(), 0, None);
    for range in keys(&notation) {
        let written = &piece[range.clone()];
        if is_bare(written) || written.is_empty() || notation[range.clone()].contains('\u{1}') {
            continue;
        }
        let corrected = plain_key(written);
        repaired.push_str(&piece[done..range.start]);
        repaired.push_str(&corrected);
        done = range.end;
        let fault = SyntaxFault::InvalidKey { written: Echo::new(written), corrected: Some(Echo::new(corrected)) };
        first.get_or_insert((fault, range));
    }
    repaired.push_str(&piece[done..]);
    let (fault, range) = first?;
    Some(Guess { fault, range, repaired: Some(repaired) })
}

/// The keys of a piece: what stands before an `=`, and the parts of a header.
fn keys(notation: &str) -> Vec<std::ops::Range<usize>> {
    let mut keys = Vec::new();
    let first = trim(notation, 0..notation.len());
    let text = &notation[first.clone()];
    if let Some(inner) = text.strip_prefix('[') {
        let inner = inner.trim_start_matches('[');
        let start = first.start + (text.len() - inner.len());
        let mut at = start;
        for part in inner.split(']').next().unwrap_or_default().split('.') {
            keys.push(trim(notation, at..at + part.len()));
            at += part.len() + 1;
        }
        return keys;
    }
    for (equals, _) in notation.match_indices('=') {
        let start = notation[..equals].rfind(['{', ',', '\n', '=']).map_or(0, |at| at + 1);
        let mut at = start;
        for part in notation[start..equals].split('.') {
            keys.push(trim(notation, at..at + part.len()));
            at += part.len() + 1;
        }
    }
    keys
}

/// A key as the register spells keys: lower case, ASCII, `_` for anything else.
pub fn plain_key(written: &str) -> String {
    let mut key = String::new();
    for character in written.chars().flat_map(char::to_lowercase) {
        match character {
            'ä' => key.push_str("ae"),
            'ö' => key.push_str("oe"),
            'ü' => key.push_str("ue"),
            'ß' => key.push_str("ss"),
            'a'..='z' | '0'..='9' | '_' | '-' => key.push(character),
            _ if key.ends_with('_') || key.is_empty() => {}
            _ => key.push('_'),
        }
    }
    key.trim_end_matches('_').to_owned()
}
