//! Where every key and value of a file stands.

use std::{collections::BTreeMap, ops::Range};

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
    pub(super) fn insert(&mut self, pointer: Pointer, spans: Spans) {
        self.0.insert(pointer, spans);
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
