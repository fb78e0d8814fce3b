//! Small typesetting of what people write: blanks folded, non-breaking spaces where a line must not end.

use super::super::{Block, Inline, Paragraph, ParagraphStyle, Target};
use super::binding::binds;
use crate::model::{Email, HttpsUrl};

/// Text on one line: blanks and line ends folded to one space, and no line end inside "§ 3", "10 Jahre", "z. B.".
pub fn line(text: &str) -> String {
    let mut words = text.split(is_blank).filter(|word| !word.is_empty());
    let mut set = String::with_capacity(text.len() + 8);
    let Some(mut word) = words.next() else { return set };
    set.push_str(word);
    for next in words {
        set.push(if binds(word, next) { '\u{a0}' } else { ' ' });
        set.push_str(next);
        word = next;
    }
    set
}

const fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\r' | '\n')
}

/// The paragraphs of a text: blank lines separate them.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for row in text.lines() {
        if row.trim().is_empty() {
            all.push(String::new());
        } else if let Some(current) = all.last_mut() {
            current.push_str(row);
            current.push('\n');
        }
    }
    all.iter().map(|paragraph| line(paragraph)).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// The paragraphs of a text, in a style.
pub fn blocks(text: &str, style: ParagraphStyle) -> Vec<Block> {
    paragraphs(text)
        .into_iter()
        .map(|text| Block::Paragraph(Paragraph { style, content: vec![Inline::Text(text)] }))
        .collect()
}

/// One paragraph of ordinary text.
pub fn body(text: String) -> Block {
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content: vec![Inline::Text(text)] })
}

/// Text as it is.
pub fn plain(text: &str) -> Vec<Inline> {
    vec![Inline::Text(line(text))]
}

/// An address on the web without the part that every address has.
pub fn address(url: &str) -> &str {
    url.trim_start_matches("https://").trim_end_matches('/')
}

/// Text as it is, but for its addresses (e-mail, web), which become links.
pub fn linked(text: &str) -> Vec<Inline> {
    let text = line(text);
    let mut out = Vec::new();
    let (mut done, mut at) = (0, 0);
    for word in text.split_inclusive([' ', '\u{a0}']) {
        let whole = word.trim_end_matches([' ', '\u{a0}', '.', ',', ';', ')']);
        let bare = whole.trim_start_matches('(');
        let to = match (bare.parse::<Email>(), bare.parse::<HttpsUrl>()) {
            (Ok(email), _) => Some(format!("mailto:{email}")),
            (Err(_), Ok(url)) => Some(url.to_string()),
            (Err(_), Err(_)) => None,
        };
        if let Some(to) = to {
            let start = at + whole.len() - bare.len();
            if start > done {
                out.push(Inline::Text(text[done..start].to_owned()));
            }
            out.push(Inline::Link { to: Target::Url(to), text: address(bare).to_owned() });
            done = at + whole.len();
        }
        at += word.len();
    }
    if done < text.len() {
        out.push(Inline::Text(text[done..].to_owned()));
    }
    out
}

/// Text that ends with a stop: the given one, unless it ends with one of its own.
pub fn stopped(mut text: String, stop: char) -> String {
    if !text.ends_with(['.', '!', '?', ':', '…']) {
        text.push(stop);
    }
    text
}

/// Text that begins with a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{Inline, line, linked, paragraphs};

    #[test]
    fn a_line_never_ends_inside_a_citation_or_a_quantity() {
        assert_eq!(line("nach § 10 Abs. 1 DSG NRW"), "nach §\u{a0}10 Abs.\u{a0}1 DSG NRW");
        assert_eq!(line("(Art. 6 Abs. 1 lit. e DSGVO)"), "(Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}e DSGVO)");
        assert_eq!(line("nach 10 Jahren, am 1. Januar"), "nach 10\u{a0}Jahren, am 1.\u{a0}Januar");
        assert_eq!(line("z. B. Namen"), "z.\u{a0}B. Namen");
    }

    #[test]
    fn addresses_are_links_and_no_letter_is_lost() {
        let told = |text: &str| {
            let piece = |one| match one {
                Inline::Text(text) => text,
                Inline::Link { text, .. } => format!("<{text}>"),
                other => panic!("{other:?}"),
            };
            linked(text).into_iter().map(piece).collect::<String>()
        };
        assert_eq!(told("Portal: a-b@x.example."), "Portal: <a-b@x.example>.");
        assert_eq!(told("(https://x.example/a/) oder a@x.example, b@"), "(<x.example/a>) oder <a@x.example>, b@");
        assert_eq!(told("Rathaus, Zimmer 1"), "Rathaus, Zimmer 1");
        assert_eq!(told(""), "");
    }

    #[test]
    fn blanks_are_folded_and_blank_lines_part() {
        assert_eq!(paragraphs("  eins\n zwei \n\n\n drei\t vier\n"), ["eins zwei", "drei vier"]);
        assert_eq!(paragraphs(" \n\t"), Vec::<String>::new());
        assert_eq!(line(""), "");
    }
}
