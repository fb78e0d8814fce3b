//! A character that the PDF's fonts do not have.
//!
//! The fonts hold every letter of DIN 91379, all of Latin, Greek and Cyrillic, and the usual signs. What they do
//! not hold (emoji, arrows, Chinese) would stand as a question mark in print, so better another character is
//! written. Copied or read aloud, it is still what was meant. What stands under `[intern]` is printed for the authority
//! and looked at too.

use serde_json::Value;

use super::{Found, Rule};
use crate::diagnostic::{Place, RuleFault};
use crate::model::Register;
use crate::repertoire::is_covered;
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["character-not-printable"], check };

fn check(register: &Register, found: &mut Found) {
    // A record's values are walked as the file spells them, so that a new field is looked at by itself. What stands
    // under `[intern]` is printed too, for the authority.
    let mut look = |file: &str, value: serde_json::Result<Value>| {
        if let Ok(value) = value
            && !is_printable(&value)
        {
            walk(file, &Pointer::root(), &value, found);
        }
    };
    look("register.toml", serde_json::to_value(&register.head));
    for record in &register.records {
        look(&record.file, serde_json::to_value(&record.activity));
    }
}

/// Whether nothing is to be found: of a hundred records in ninety-nine.
fn is_printable(value: &Value) -> bool {
    match value {
        Value::String(text) => text.chars().all(is_covered),
        Value::Array(all) => all.iter().all(is_printable),
        Value::Object(keys) => keys.values().all(is_printable),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}

fn walk(file: &str, at: &Pointer, value: &Value, found: &mut Found) {
    match value {
        Value::String(text) => {
            if let Some(character) = text.chars().find(|character| !is_covered(*character)) {
                let place = Place::value(file, at.clone());
                found.warning(place, RuleFault::CharacterNotPrintable { character }, None);
            }
        }
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(index, one)| walk(file, &at.row(index), one, found));
        }
        Value::Object(keys) => keys.iter().for_each(|(key, one)| walk(file, &at.key(key), one, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
