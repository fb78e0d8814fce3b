//! The one way to change a record: a day, in the bytes of its file. Everything else stays as somebody wrote it, with
//! byte order mark, line ends, comments, blanks and order; so nothing is printed anew, but a piece exchanged or a line
//! put in. (`toml_edit` keeps comments, yet neither the mark nor Windows' line ends.)

mod line;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::{model::Date, source::Source};

const MARK: &str = "\u{feff}";

/// A file with a day in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amended {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The day that stood there before.
    pub before: Option<Date>,
}

/// Why no day was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAmended {
    /// The file is no text in TOML, or something else than a day stands there.
    Faulty,
    /// The file would say something else than it should: a fault of this program.
    Unsure,
}

/// Writes a day under a key of the file's root. Where the key is missing, it comes after the nearest of those that stand
/// before it in `order`, the schema's.
///
/// # Errors
/// The file is at fault.
pub fn day(bytes: &[u8], key: &str, day: Date, order: &[String]) -> Result<Amended, NotAmended> {
    let old = value(bytes).ok_or(NotAmended::Faulty)?;
    let before = match old.get(key) {
        None => None,
        Some(value) => Some(value.as_str().and_then(|text| text.parse().ok()).ok_or(NotAmended::Faulty)?),
    };
    if before == Some(day) {
        return Ok(Amended { bytes: bytes.to_owned(), before });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| NotAmended::Faulty)?;
    let body = text.strip_prefix(MARK).unwrap_or(text);
    let table = DeTable::parse(body).map_err(|_| NotAmended::Faulty)?.into_inner();
    let (range, piece) = match entry(&table, key) {
        Some(Entry { value, is_text, .. }) if is_text => (value.clone(), quoted(&body[value], day)),
        Some(Entry { value, .. }) => (value, day.to_string()),
        None => {
            let place = order.iter().position(|one| one == key).unwrap_or(order.len());
            let neighbour = order[..place].iter().rev().find_map(|one| entry(&table, one));
            line::after(body, neighbour.map(|Entry { key, value, .. }| (key, value)), key, day)
        }
    };
    let mut amended = text[..text.len() - body.len()].to_owned();
    amended.push_str(&body[..range.start]);
    amended.push_str(&piece);
    amended.push_str(&body[range.end..]);
    let bytes = amended.into_bytes();
    if says(&bytes, &old, key, day) { Ok(Amended { bytes, before }) } else { Err(NotAmended::Unsure) }
}

/// Whether the file says what it said before, but for the day.
fn says(bytes: &[u8], old: &Value, key: &str, day: Date) -> bool {
    let Some(mut new) = value(bytes) else { return false };
    let mut old = old.clone();
    // Without their order: a key that is new stands somewhere else than at the end.
    let (Some(new), Some(old)) = (new.as_object_mut(), old.as_object_mut()) else { return false };
    old.remove(key);
    new.remove(key) == Some(Value::from(day.to_string())) && new == old
}

fn value(bytes: &[u8]) -> Option<Value> {
    Source::read("", bytes).value().cloned()
}

/// Where a key of the root and its value stand.
struct Entry {
    key: Range<usize>,
    value: Range<usize>,
    is_text: bool,
}

fn entry(table: &DeTable<'_>, key: &str) -> Option<Entry> {
    let (name, value) = table.get_key_value(key)?;
    let is_text = matches!(value.get_ref(), DeValue::String(_));
    Some(Entry { key: name.span(), value: value.span(), is_text })
}

/// The day in the quotation marks that stood there.
fn quoted(literal: &str, day: Date) -> String {
    let marks = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|marks| literal.starts_with(marks)).unwrap_or("\"");
    format!("{marks}{day}{marks}")
}
