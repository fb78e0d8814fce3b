//! Where a finding stands: a symbolic route, which becomes bytes only when it is told.

use std::ops::Range;

use crate::source::{Source, Spans, pointer::Pointer};

/// Where a finding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's path.
    pub file: String,
    /// The value concerned.
    pub pointer: Option<Pointer>,
    /// What of it.
    pub part: Part,
}

/// What of a value is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The key; of a row, the value.
    Key,
    /// The value.
    Value,
    /// The header of a table, the key of one written inline, the first line of a file: where something is missing.
    Header,
    /// These bytes of [`Source::text`].
    Bytes(Range<usize>),
    /// The file as a whole.
    File,
}

impl Place {
    /// The key of the value at `pointer`.
    pub fn key(file: impl Into<String>, pointer: Pointer) -> Self {
        Self { file: file.into(), pointer: Some(pointer), part: Part::Key }
    }

    /// The value at `pointer`.
    pub fn value(file: impl Into<String>, pointer: Pointer) -> Self {
        Self { file: file.into(), pointer: Some(pointer), part: Part::Value }
    }

    /// The header of the table at `pointer`.
    pub fn header(file: impl Into<String>, pointer: Pointer) -> Self {
        Self { file: file.into(), pointer: Some(pointer), part: Part::Header }
    }

    /// The file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), pointer: None, part: Part::File }
    }

    /// The bytes in the file's text; nothing for the file as a whole. What does not exist is shown at the nearest
    /// thing above it that does.
    pub fn range(&self, source: &Source) -> Option<Range<usize>> {
        let range = match (&self.part, &self.pointer) {
            (Part::File, _) | (Part::Key | Part::Value | Part::Header, None) => return None,
            (Part::Bytes(range), _) => range.clone(),
            (part, Some(pointer)) => source.spans().nearest(pointer).map_or(0..0, |spans| pick(part, spans)),
        };
        Some(first_line(source, source.clamp(&range)))
    }
}

fn pick(part: &Part, spans: &Spans) -> Range<usize> {
    match part {
        Part::Key => spans.key.clone().unwrap_or_else(|| spans.value.clone()),
        Part::Header => spans.header.clone().or_else(|| spans.key.clone()).unwrap_or_else(|| spans.value.clone()),
        Part::Value | Part::Bytes(_) | Part::File => spans.value.clone(),
    }
}

/// A value may run over a page; its beginning shows which one it is.
fn first_line(source: &Source, range: Range<usize>) -> Range<usize> {
    let text = &source.text()[range.clone()];
    // A lone line end is a place of its own: something should stand before it.
    match text.find('\n') {
        Some(0) | None => range,
        Some(length) => range.start..range.start + text[..length].trim_end().len(),
    }
}
