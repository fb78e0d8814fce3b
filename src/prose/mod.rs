//! Running text: what a person reads of a file, in headings, paragraphs and items, each in sentences, and where every
//! letter of it stands in the file.

mod builder;
mod html;
mod months;
mod plain;
mod sentences;

use std::ops::Range;

use crate::source::Source;

use builder::Builder;

pub use months::is_month;

/// A text as it is read, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    text: String,
    small: String,
    /// For every byte of the text: the bytes of the file that are its character.
    places: Vec<(usize, usize)>,
    blocks: Vec<Block>,
    sentences: Vec<Sentence>,
}

/// A heading, a paragraph or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its bytes of [`Prose::text`].
    pub range: Range<usize>,
    /// The number of headings up to it, itself included.
    pub section: usize,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
}

/// A sentence, or what stands in its place: a heading, an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes of [`Prose::text`].
    pub range: Range<usize>,
    /// The block in which it stands.
    pub block: usize,
}

impl Prose {
    /// Reads a file as plain text, or as HTML where its name or its beginning says so. A file that could not be read
    /// gives no text.
    pub fn read(source: &Source) -> Self {
        let text = source.text();
        let builder = if html::is_html(source.path(), text) { html::read(text) } else { plain::read(text) };
        Self::of(builder)
    }

    fn of(builder: Builder) -> Self {
        let (text, places, blocks) = builder.finish();
        let small = small(&text);
        let sentences = blocks.iter().enumerate().flat_map(|(index, block)| {
            let within = &text[block.range.clone()];
            sentences::split(within).into_iter().map(move |range| Sentence {
                range: block.range.start + range.start..block.range.start + range.end,
                block: index,
            })
        });
        let sentences = sentences.collect();
        Self { text, small, places, blocks, sentences }
    }

    /// The text: blanks are single, blocks end with a line end, what nobody sees is left out.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same in small letters. Every byte stands where it stands in [`Prose::text`].
    pub fn small(&self) -> &str {
        &self.small
    }

    /// The blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The sentences, in order.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The bytes of the file that a piece of the text was read from.
    pub fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.places.get(range.start).or(self.places.last()).map_or(0, |place| place.0);
        let end = range.end.checked_sub(1).filter(|last| *last >= range.start);
        let end = end.and_then(|last| self.places.get(last)).map_or(start, |place| place.1);
        start..end.max(start)
    }
}

/// Small letters, each as long as the letter it is of.
fn small(text: &str) -> String {
    let small = |sign: char| {
        let mut lower = sign.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(lower), None) if lower.len_utf8() == sign.len_utf8() => lower,
            _ => sign,
        }
    };
    text.chars().map(small).collect()
}

#[cfg(test)]
mod tests;
