//! Small typesetting of what people write: blanks folded, non-breaking spaces where a line must not end.

use super::super::{Block, Inline, Paragraph, ParagraphStyle};
use super::binding::binds;

/// Text on one line: blanks and line ends folded to one space, and no line end inside "§ 3", "10 Jahre", "z. B.".
pub fn line(text: &str) -> String {
    let mut words: Vec<&str> = text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).collect();
    let mut set = String::with_capacity(text.len() + 8);
    let last = words.pop();
    for (index, word) in words.iter().enumerate() {
        let next = words.get(index + 1).copied().or(last).unwrap_or_default();
        set.push_str(word);
        set.push(if binds(word, next) { '\u{a0}' } else { ' ' });
    }
    set.push_str(last.unwrap_or_default());
    set
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

/// Text that begins with a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{line, paragraphs};

    #[test]
    fn a_line_never_ends_inside_a_citation_or_a_quantity() {
        assert_eq!(line("nach § 10 Abs. 1 DSG NRW"), "nach §\u{a0}10 Abs.\u{a0}1 DSG NRW");
        assert_eq!(line("(Art. 6 Abs. 1 lit. e DSGVO)"), "(Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}e DSGVO)");
        assert_eq!(line("nach 10 Jahren, am 1. Januar"), "nach 10\u{a0}Jahren, am 1.\u{a0}Januar");
        assert_eq!(line("z. B. Namen"), "z.\u{a0}B. Namen");
    }

    #[test]
    fn blanks_are_folded_and_blank_lines_part() {
        assert_eq!(paragraphs("  eins\n zwei \n\n\n drei\t vier\n"), ["eins zwei", "drei vier"]);
        assert_eq!(paragraphs(" \n\t"), Vec::<String>::new());
        assert_eq!(line(""), "");
    }
}
