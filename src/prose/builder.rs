//! Puts a text together, letter by letter.

use std::ops::Range;

use unicode_normalization::char::{compose, is_combining_mark};

use super::{Block, Kind};

/// A text that grows.
#[derive(Debug, Default)]
pub struct Builder {
    text: String,
    places: Vec<(usize, usize)>,
    blocks: Vec<Block>,
    open: Option<usize>,
    blank: Option<(usize, usize)>,
    section: usize,
}

impl Builder {
    /// Adds a character that stands at these bytes of the file.
    pub fn push(&mut self, sign: char, at: Range<usize>) {
        if sign.is_whitespace() {
            self.blank.get_or_insert((at.start, at.end));
            return;
        }
        // A soft hyphen, a joiner, a mark of direction: nobody sees them.
        if matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') {
            return;
        }
        if is_combining_mark(sign) && self.blank.is_none() && self.open.is_some() && self.join(sign, at.end) {
            return;
        }
        let blank = self.blank.take();
        match (self.open, blank) {
            (None, _) => self.open = Some(self.text.len()),
            (Some(_), Some(place)) => self.append(' ', place),
            (Some(_), None) => {}
        }
        self.append(sign, (at.start, at.end));
    }

    /// Adds the mark to the letter before it, as DIN 91379 and all our words write it.
    fn join(&mut self, mark: char, end: usize) -> bool {
        let Some(joined) = self.text.chars().next_back().and_then(|letter| compose(letter, mark)) else {
            return false;
        };
        let start = self.places.last().map_or(end, |place| place.0);
        let length = self.text.pop().map_or(0, char::len_utf8);
        self.places.truncate(self.places.len() - length);
        self.append(joined, (start, end));
        true
    }

    fn append(&mut self, sign: char, place: (usize, usize)) {
        self.text.push(sign);
        self.places.extend(std::iter::repeat_n(place, sign.len_utf8()));
    }

    /// Ends the block; nothing where there is none.
    pub fn end(&mut self, kind: Kind) {
        self.blank = None;
        let Some(start) = self.open.take() else { return };
        if kind == Kind::Heading {
            self.section += 1;
        }
        self.blocks.push(Block { kind, range: start..self.text.len(), section: self.section });
        let place = self.places.last().copied().unwrap_or_default();
        self.append('\n', (place.1, place.1));
    }

    /// Whether nothing was added since the last block ended.
    pub const fn is_between(&self) -> bool {
        self.open.is_none()
    }

    /// The text, the place of each of its bytes, and its blocks.
    pub fn finish(mut self) -> (String, Vec<(usize, usize)>, Vec<Block>) {
        self.end(Kind::Paragraph);
        (self.text, self.places, self.blocks)
    }
}
