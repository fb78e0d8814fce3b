//! Numbers and letters, and how far they reach.

use super::super::error::{CitationFault, Problem};
use super::super::norm::{Extent, Item, Level, Value};
use super::super::token::{self, Kind};
use super::draft::DraftItem;
use super::{Parser, Read};

impl Parser<'_> {
    pub(super) fn numeric_item(&mut self, level: Option<Level>) -> Read<DraftItem> {
        let start = self.at;
        let value = self.numeric_value()?;
        if self.has_sign(self.at, ')') && level.is_some() {
            self.at += 1;
        }
        let after = self.after_range_sign().filter(|at| self.kind(*at) == Some(Kind::Number));
        let extent = match after {
            Some(after) if !self.is_ordinal(after) => {
                self.at = after;
                Extent::To(self.numeric_value()?)
            }
            _ => self.following(),
        };
        self.item(start, value, extent)
    }

    pub(super) fn letter_item(&mut self) -> Read<DraftItem> {
        let start = self.at;
        let found = self.peek().and_then(|token| letter(token.text));
        let Some(value) = found else {
            return Err(self.unexpected(start));
        };
        self.at += 1;
        if self.has_sign(self.at, ')') {
            self.at += 1;
        }
        let end = self.after_range_sign().and_then(|at| Some((at, letter(self.tokens.get(at)?.text)?)));
        let extent = match end {
            Some((at, end)) => {
                self.at = at + 1;
                if self.has_sign(self.at, ')') {
                    self.at += 1;
                }
                Extent::To(end)
            }
            None => self.following(),
        };
        self.item(start, value, extent)
    }

    fn item(&self, start: usize, value: Value, extent: Extent) -> Read<DraftItem> {
        let range = self.start(start)..self.end_before(self.at);
        if let Extent::To(end) = extent
            && end <= value
        {
            let text = self.text[range.clone()].to_owned();
            return Err(Problem::new(range, CitationFault::Backwards(text)));
        }
        Ok(DraftItem { item: Item { value, extent }, range })
    }

    /// A number or a Roman numeral, with the letter that sticks to it.
    fn numeric_value(&mut self) -> Read<Value> {
        let Some(token) = self.peek() else {
            return Err(Problem::new(self.range_at(self.at), CitationFault::MissingNumber));
        };
        let number = match token.kind {
            Kind::Number if token.text.len() <= 4 => token.text.parse().ok().filter(|number| *number > 0),
            Kind::Word => token::roman(token.text),
            Kind::Number | Kind::Sign(_) => None,
        };
        let Some(number) = number else {
            return Err(Problem::new(token.range.clone(), CitationFault::BadNumber(token.text.to_owned())));
        };
        let counted = token.kind == Kind::Number;
        self.at += 1;
        let suffix = self.peek().filter(|token| counted && token.glued && token.kind == Kind::Word);
        let suffix = suffix.and_then(|token| token.text.bytes().next().filter(|_| token.text.len() == 1));
        let Some(suffix) = suffix.filter(u8::is_ascii_alphabetic).map(|byte| char::from(byte.to_ascii_lowercase()))
        else {
            return Ok(Value::number(number));
        };
        if suffix == 'f' && self.has_sign(self.at + 1, '.') && self.is_glued(self.at + 1) {
            // „46f.“ is „46 f.“; „28f“ is a section of its own.
            return Ok(Value::number(number));
        }
        self.at += 1;
        Ok(Value::Number(number, Some(suffix)))
    }

    /// The place behind a dash or „bis“.
    fn after_range_sign(&self) -> Option<usize> {
        (self.is_dash(self.at) || self.word(self.at) == "bis").then_some(self.at + 1)
    }

    /// „f.“ or „ff.“, with or without its dot.
    fn following(&mut self) -> Extent {
        let extent = match self.peek().map(|token| token.text) {
            Some("ff") => Extent::Following,
            Some("f") if !self.has_sign(self.at + 1, ')') => Extent::Next,
            _ => return Extent::Single,
        };
        self.at = self.past_dot(self.at + 1);
        extent
    }
}

/// One letter, or the same letter twice.
pub(super) fn letter(text: &str) -> Option<Value> {
    let mut letters = text.chars().map(|c| c.to_ascii_lowercase());
    let first = letters.next().filter(char::is_ascii_lowercase)?;
    match (letters.next(), letters.next()) {
        (None, _) => Some(Value::Letter(first, false)),
        (Some(second), None) if second == first => Some(Value::Letter(first, true)),
        _ => None,
    }
}
