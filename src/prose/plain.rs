//! Plain text: empty lines, bullets and short lines tell what is what.

use std::ops::Range;

use super::{Builder, Kind};

/// A heading is no longer, in characters.
const HEADING: usize = 90;

/// Reads plain text.
pub fn read(text: &str) -> Builder {
    let mut builder = Builder::default();
    let chunks = chunks(text);
    for (number, chunk) in chunks.iter().enumerate() {
        let leads = chunks.get(number + 1).is_some_and(|next| begin(&text[next[0].clone()]).0 == Kind::Item);
        let longest = chunk.iter().map(|line| length(text, line)).max().unwrap_or_default();
        let mut kind = None;
        for (index, line) in chunk.iter().enumerate() {
            let words = &text[line.clone()];
            let (of_line, start) = begin(words);
            let alone = chunk.len() == 1;
            let next = chunk.get(index + 1).map(|next| &text[next.clone()]);
            let is_heading = of_line == Kind::Heading
                || (of_line == Kind::Paragraph
                    && can_be_heading(words)
                    && !(leads && leads_to_a_list(words))
                    && (alone || (index == 0 && next.is_some_and(|next| ends_early(words, next, longest)))));
            if is_heading || of_line == Kind::Item {
                builder.end(kind.unwrap_or(Kind::Paragraph));
            }
            kind = Some(match (is_heading, of_line) {
                (true, _) => Kind::Heading,
                (false, Kind::Item) => Kind::Item,
                (false, _) => kind.unwrap_or(Kind::Paragraph),
            });
            for (at, sign) in words[start..].char_indices() {
                let at = line.start + start + at;
                builder.push(sign, at..at + sign.len_utf8());
            }
            builder.push('\n', line.end..line.end);
            if is_heading {
                builder.end(Kind::Heading);
                kind = None;
            }
        }
        builder.end(kind.unwrap_or(Kind::Paragraph));
    }
    builder
}

/// Lines that stand together, without their line ends.
fn chunks(text: &str) -> Vec<Vec<Range<usize>>> {
    let (mut chunks, mut open, mut at) = (Vec::new(), Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        at += line.len();
        if line.trim().is_empty() {
            chunks.push(std::mem::take(&mut open));
        } else {
            open.push(range);
        }
    }
    chunks.push(open);
    chunks.retain(|chunk| !chunk.is_empty());
    chunks
}

fn length(text: &str, line: &Range<usize>) -> usize {
    text[line.clone()].trim().chars().count()
}

/// What the first signs of a line say, and where its words begin.
fn begin(line: &str) -> (Kind, usize) {
    let trimmed = line.trim_start();
    let indent = line.len() - trimmed.len();
    let bullet = ["- ", "* ", "• ", "•", "· ", "– ", "— ", "▪ ", "■ ", "○ ", "o ", "+ "];
    if let Some(bullet) = bullet.iter().find(|bullet| trimmed.starts_with(**bullet)) {
        return (Kind::Item, indent + bullet.len());
    }
    let words = trimmed.trim_start_matches('#');
    let marks = trimmed.len() - words.len();
    // Markdown's headings, and nothing else that begins with a number sign.
    if (1..=6).contains(&marks) && words.starts_with(' ') {
        return (Kind::Heading, indent + marks);
    }
    // „a) …“, „(1) …“: an item that is counted. „1. Verantwortlicher“ may be a heading.
    let counted = trimmed.split_once(')').is_some_and(|(count, rest)| {
        let count = count.trim_start_matches('(');
        let is_count = (1..=2).contains(&count.len()) && count.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_count && rest.starts_with(' ')
    });
    if counted { (Kind::Item, indent) } else { (Kind::Paragraph, indent) }
}

/// Short, and no sentence, no address.
fn can_be_heading(line: &str) -> bool {
    let line = line.trim();
    let ends = line.ends_with(['.', ',', ';', ':', '!']);
    let digits = line.split(|sign: char| !sign.is_ascii_digit()).any(|run| run.len() >= 4);
    let has_letters = line.chars().filter(|sign| sign.is_alphabetic()).count() >= 3;
    !ends && !digits && has_letters && !line.contains('@') && line.chars().count() <= HEADING
}

/// „Diese enthält“, „Wir speichern“: what follows is the rest of the sentence.
fn leads_to_a_list(line: &str) -> bool {
    let ends_small = line.split_whitespace().next_back().is_some_and(|word| word.starts_with(char::is_lowercase));
    let small = line.to_lowercase();
    ends_small || small.contains("folgende") || small.contains("following")
}

/// Whether a line ends although the next one's first word would have fitted.
fn ends_early(line: &str, next: &str, longest: usize) -> bool {
    let word = next.split_whitespace().next().unwrap_or_default().chars().count();
    let begins = next.trim_start().chars().next().is_some_and(|sign| sign.is_uppercase() || sign.is_numeric());
    begins && line.trim().chars().count() + 1 + word < longest && longest > 60
}
