//! What of a file may never be shown: everything under `[intern]`. Judged by the headers that stand in the text,
//! so that it holds for files that do not parse, and by the places of values where one does. In doubt too much is
//! hidden: a hidden public word is a nuisance, a shown internal one cannot be taken back.

use std::ops::Range;

use strsim::osa_distance;
use toml_parser::lexer::TokenKind;

use super::{
    spans::SpanMap,
    tokens::{Begin, begin, tokens},
};

/// The word that closes off what is internal.
const INTERN: &str = "intern";

/// The ranges of a text that may not be shown, sorted, apart from each other. Headers, and plain keys before their
/// `=`, are not among them: without them nobody could find the line.
pub(super) fn masked(text: &str, spans: &SpanMap) -> Vec<Range<usize>> {
    let mut ranges = by_headers(text);
    ranges.extend(spans.iter().filter(|(pointer, _)| pointer.is_internal()).map(|(_, spans)| spans.value.clone()));
    merge(ranges).into_iter().flat_map(|range| without_keys(text, &range)).collect()
}

/// What of a range under `[intern]` is hidden: of each line what follows its key or header.
fn without_keys(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let (mut hidden, mut start) = (Vec::new(), range.start);
    for line in text[range.clone()].split_inclusive('\n') {
        let whole_line = start == 0 || text[..start].ends_with('\n');
        let plain = if whole_line { shown_part(line) } else { 0 };
        // A lone line end hides nothing, and touching it shall not hide the header before it.
        if line[plain..].trim_end() != "" {
            hidden.push(start + plain..start + line.len());
        }
        start += line.len();
    }
    merge(hidden)
}

fn merge(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

fn by_headers(text: &str) -> Vec<Range<usize>> {
    let (mut ranges, mut at) = (Vec::new(), 0);
    while at < text.len() {
        let line_end = text[at..].find('\n').map_or(text.len(), |length| at + length + 1);
        at = match internal(&text[at..line_end]) {
            None => line_end,
            Some(Internal::Section) => {
                let end = next_header(text, line_end);
                ranges.push(at..end);
                end
            }
            Some(Internal::Statement) => {
                let end = next_statement(text, at, line_end);
                ranges.push(at..end);
                end
            }
        };
    }
    ranges
}

/// How a line opens what is internal.
enum Internal {
    /// `[intern]`, `[intern.x]`, `[[intern.x]]`, closed or not.
    Section,
    /// `intern = {…}`, `intern.x = …`.
    Statement,
}

fn internal(line: &str) -> Option<Internal> {
    let line = line.trim();
    if line.starts_with(['[', '{', '(']) {
        // Blanks and dots inside the word are slips too: `[i.tern]`.
        let letters: String = line.chars().filter(|character| character.is_alphanumeric()).take(7).collect();
        return resembles(&letters).then_some(Internal::Section);
    }
    // A line end or a bracket forgotten before it, a letter typed into it.
    if line.contains('[') && line.to_lowercase().contains("[intern") {
        return Some(Internal::Section);
    }
    let name = line.trim_start_matches(|character: char| !character.is_alphanumeric());
    let word_end = name.find(|character: char| !(character.is_alphanumeric() || "_-".contains(character)));
    let (word, rest) = name.split_at(word_end.unwrap_or(name.len()));
    let rest = rest.trim_start_matches(['"', '\'', ' ', '\t']);
    let (length, statement) = (word.chars().count(), rest.starts_with(['.', '=']));
    if !(resembles(word) && (statement || length <= 7)) {
        return None;
    }
    match rest.chars().next() {
        Some('=' | '.' | ':') if rest.contains(['=', ':']) => Some(Internal::Statement),
        None | Some(']' | '#' | '}' | ')') => Some(Internal::Section),
        Some(_) => None,
    }
}

/// Whether a word is, begins with, or is one slip away from `intern`: the slip is told elsewhere, but what stands
/// below was meant to be internal.
fn resembles(word: &str) -> bool {
    let word = word.to_lowercase();
    // A slip leaves alone the first letter or, if it is there, the last four.
    if !word.starts_with('i') && !word.contains("tern") {
        return false;
    }
    let beginning = |length: usize| word.char_indices().nth(length).map_or(word.as_str(), |(end, _)| &word[..end]);
    word.starts_with(INTERN) || (5..=7).any(|length| osa_distance(beginning(length), INTERN) <= 1)
}

/// The line of the next header that is not internal. Lexing begins anew below `[intern]`, so that a quotation
/// mark forgotten above it changes nothing.
fn next_header(text: &str, from: usize) -> usize {
    let mut line = Some(from);
    for token in tokens(text, from) {
        match token.kind {
            TokenKind::LeftSquareBracket => {
                if let Some(start) = line.take()
                    && begin(text, start) == Begin::Header
                    && internal(text[start..].lines().next().unwrap_or_default()).is_none()
                {
                    return start;
                }
            }
            TokenKind::Newline => line = Some(token.range.end),
            TokenKind::Whitespace => {}
            _ => line = None,
        }
    }
    text.len()
}

/// The line of the next key or header after an internal statement; a line that could belong to it belongs to it.
fn next_statement(text: &str, from: usize, line_end: usize) -> usize {
    let (mut depth, mut closed) = (0_usize, false);
    for token in tokens(text, from) {
        match token.kind {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => depth = depth.saturating_sub(1),
            TokenKind::Newline => {
                closed |= depth == 0;
                let begins = match begin(text, token.range.end) {
                    Begin::Header => true,
                    Begin::Key => closed,
                    Begin::Other => false,
                };
                if begins && token.range.end >= line_end {
                    return token.range.end;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// The text with the masked ranges blotted out, each character by one of equal width.
pub(super) fn blot(text: &str, masked: &[Range<usize>]) -> String {
    let (mut shown, mut at) = (String::with_capacity(text.len()), 0);
    for range in masked {
        shown.push_str(&text[at..range.start]);
        shown.extend(text[range.clone()].chars().map(|character| if character == '\n' { '\n' } else { '█' }));
        at = range.end;
    }
    shown.push_str(&text[at..]);
    shown
}

/// How many bytes of an internal line may be shown: a header, or a key with its `=`.
fn shown_part(line: &str) -> usize {
    match begin(line, 0) {
        Begin::Header => line.find(']').map_or(0, |at| if line[at..].starts_with("]]") { at + 2 } else { at + 1 }),
        Begin::Key => {
            let end = line.find('=').map_or(0, |at| at + 1);
            let name = line[..end].trim_end_matches('=').trim();
            let is_key =
                name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_.-".contains(&byte));
            if is_key && name.len() <= 60 { end } else { 0 }
        }
        Begin::Other => {
            // The header of the section itself, with a bracket forgotten.
            let name = line.trim_end();
            let signs =
                name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_.-[]".contains(&byte));
            if signs && matches!(internal(line), Some(Internal::Section)) { name.len() } else { 0 }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        blot(text, &masked(text, &SpanMap::default()))
    }

    #[test]
    fn a_section_is_blotted_to_the_next_header() {
        let text = "a = 1\n[intern]\nb = \"ä1\" # x\nc = [\n  1,\n]\n[intern.d]\ne = 2\n[[daten]]\nf = 3\n";
        let expected = "a = 1\n[intern]\nb =█████████\nc =██\n████\n█\n[intern.d]\ne =██\n[[daten]]\nf = 3\n";
        assert_eq!(shown(text), expected);
        assert_eq!(shown(text).chars().count(), text.chars().count());
    }

    #[test]
    fn inline_and_dotted_forms_are_internal() {
        assert_eq!(shown("intern = { a = 1,\n b = 2 }\nc = 3\n"), "intern =█████████\n b =████\nc = 3\n");
        assert_eq!(shown("intern.a.b = 1\nc = 3\n"), "intern.a.b =██\nc = 3\n");
        assert_eq!(shown("\"intern\".a = 1\nc = 3\n"), "██████████████\nc = 3\n");
        assert_eq!(shown("kurz = \"intern = 5\"\n"), "kurz = \"intern = 5\"\n");
    }

    #[test]
    fn slips_do_not_open_it() {
        for text in [
            "[intern\nx = \"GEHEIM\"\n",
            "[Intern]\nx = \"GEHEIM\"\n",
            "[intren]\nx = \"GEHEIM\"\n",
            "[ \"intern\" ]\nx = \"GEHEIM\"\n",
            "{intern}\nx = \"GEHEIM\"\n",
            "intern]\nx = \"GEHEIM\"\n",
            "intern:\n  x: \"GEHEIM\"\n",
            "a = [\n[intern]\nx = \"GEHEIM\"\n",
            "a = \"\"\"\n[intern]\nx = \"GEHEIM\"\n",
            "[intern]\nx GEHEIM\n",
            "[intern]\nx = [\n[\"GEHEIM\"]\n]\n",
            "[intern]\nx = \"\"\"\n[daten]\nGEHEIM\n\"\"\"\n",
            "[intern]\nx = [\n \"y,\n \"GEHEIM\"\n",
            "intern = { a = 1\nb = \"GEHEIM\" }\n",
        ] {
            assert!(!shown(text).contains("GEHEIM"), "{text}\n{}", shown(text));
        }
    }

    #[test]
    fn prose_about_the_inside_of_the_house_is_no_header() {
        let text = "a = \"\"\"\nIntern werden Daten geprüft.\n\"\"\"\nb = 1\n";
        assert_eq!(shown(text), text);
    }
}
