//! Where every key and value of a file stands.

use std::{collections::BTreeMap, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::pointer::Pointer;

/// The places of one value, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spans {
    /// Its key; rows of a list have none.
    pub key: Option<Range<usize>>,
    /// The value itself; of a table written with a header, the header.
    pub value: Range<usize>,
    /// `[a.b]` or `[[a]]`, for tables written so.
    pub header: Option<Range<usize>>,
}

/// The places of all values of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SpanMap(BTreeMap<Pointer, Spans>);

impl SpanMap {
    /// The places in a text within [`super::limits`]; none where it does not parse.
    pub(super) fn of(text: &str) -> Self {
        let mut map = Self::default();
        if let Ok(table) = DeTable::parse(text) {
            map.table(text, table.get_ref(), &Pointer::root());
        }
        map
    }

    fn table(&mut self, text: &str, table: &DeTable<'_>, at: &Pointer) {
        for (key, value) in table {
            self.value(text, Some(key.span()), value, at.key(key.get_ref()));
        }
    }

    fn value(&mut self, text: &str, key: Option<Range<usize>>, value: &Spanned<DeValue<'_>>, at: Pointer) {
        let span = value.span();
        match value.get_ref() {
            DeValue::Array(array) => {
                for (index, row) in array.iter().enumerate() {
                    self.value(text, None, row, at.row(index));
                }
            }
            DeValue::Table(table) => self.table(text, table, &at),
            _ => {}
        }
        // A header's span is the value span of its table: the one that begins with a bracket and is no list.
        let header = matches!(value.get_ref(), DeValue::Table(_)) && text[span.start..].starts_with('[');
        self.0.insert(at, Spans { key, header: header.then(|| span.clone()), value: span });
    }

    /// The places of the value at `pointer`.
    pub fn get(&self, pointer: &Pointer) -> Option<&Spans> {
        self.0.get(pointer)
    }

    /// The places at `pointer`, or of the nearest value above it; nothing where only the whole file is left.
    pub fn nearest(&self, pointer: &Pointer) -> Option<&Spans> {
        let mut here = Some(pointer.clone());
        while let Some(pointer) = here {
            if let Some(spans) = self.get(&pointer) {
                return Some(spans);
            }
            here = pointer.parent();
        }
        None
    }

    /// All places, in the order of their pointers.
    pub fn iter(&self) -> impl Iterator<Item = (&Pointer, &Spans)> {
        self.0.iter()
    }
}
