//! What was read before. A register cites the same norms again and again, each of them is read twice, by its schema and by
//! its type, and almost all are of a few laws.

use std::cell::RefCell;
use std::thread::LocalKey;

use rustc_hash::FxHashMap;

use super::{Citation, CitationError, LawName};

/// How many of a kind a thread remembers, and how long they may be.
const MOST: usize = 4_096;
const LONGEST: usize = 200;

type Known<T> = RefCell<FxHashMap<Box<str>, T>>;

thread_local! {
    static CITATIONS: Known<Citation> = RefCell::default();
    static LAWS: Known<LawName> = RefCell::default();
}

/// What `read` gives for a text, which it is asked once. Faults are not remembered: they are told and mended.
pub fn or_read(
    text: &str,
    read: impl FnOnce(&str) -> Result<Citation, CitationError>,
) -> Result<Citation, CitationError> {
    remembered(&CITATIONS, text, read)
}

/// The same for the name of a law.
pub fn law(text: &str, read: impl FnOnce(&str) -> Option<LawName>) -> Option<LawName> {
    remembered(&LAWS, text, |text| read(text).ok_or(())).ok()
}

fn remembered<T: Clone, E>(
    all: &'static LocalKey<Known<T>>,
    text: &str,
    read: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, E> {
    if let Some(known) = all.with_borrow(|all| all.get(text).cloned()) {
        return Ok(known);
    }
    let new = read(text)?;
    all.with_borrow_mut(|all| {
        if all.len() < MOST && text.len() <= LONGEST {
            all.insert(text.into(), new.clone());
        }
    });
    Ok(new)
}
