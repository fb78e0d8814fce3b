//! Decisions out of a list of numbers, so that a failing case can be made smaller.

use std::slice::Iter;

use serde_json::Value;

use crate::from_schema::Choose;

/// Decides by its numbers; where they end, for the smallest.
pub struct Dice<'a> {
    pub numbers: Iter<'a, u16>,
    /// The texts among which it chooses for a schema of text.
    pub texts: fn(&Value) -> Vec<String>,
    /// The keys among which it chooses for the rows of a map.
    pub keys: &'static [&'static str],
}

impl Dice<'_> {
    /// A number below `sides`.
    pub fn throw(&mut self, sides: usize) -> usize {
        usize::from(self.numbers.next().copied().unwrap_or(0)) % sides
    }
}

impl Choose for Dice<'_> {
    fn has(&mut self) -> bool {
        self.throw(2) == 1
    }

    fn one_of(&mut self, number: usize) -> usize {
        self.throw(number)
    }

    fn rows(&mut self) -> usize {
        self.throw(4)
    }

    fn text(&mut self, schema: &Value) -> String {
        let mut texts = (self.texts)(schema);
        let index = self.throw(texts.len());
        texts.swap_remove(index)
    }

    fn key(&mut self) -> String {
        self.keys[self.throw(self.keys.len())].to_owned()
    }
}
