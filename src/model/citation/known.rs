//! Citations that were read before. A register cites the same norms again and again, and each of them is read twice:
//! by its schema and by its type.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::{Citation, CitationError};

/// How many a thread remembers, and how long they may be.
const MOST: usize = 4_096;
const LONGEST: usize = 200;

thread_local! {
    static KNOWN: RefCell<FxHashMap<Box<str>, Citation>> = RefCell::default();
}

/// What `read` gives for a text, which it is asked once. Faults are not remembered: they are told and mended.
pub fn or_read(
    text: &str,
    read: impl FnOnce(&str) -> Result<Citation, CitationError>,
) -> Result<Citation, CitationError> {
    KNOWN.with_borrow_mut(|known| {
        if let Some(citation) = known.get(text) {
            return Ok(citation.clone());
        }
        let citation = read(text)?;
        if known.len() < MOST && text.len() <= LONGEST {
            known.insert(text.into(), citation.clone());
        }
        Ok(citation)
    })
}
