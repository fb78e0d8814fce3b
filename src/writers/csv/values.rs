//! Values as they stand in a cell.

use serde::Serialize;
use serde_json::Value;

/// A value that is one text, number or truth in `verzeichnis.json`, spelled as there; a truth in a word.
pub fn plain(value: &impl Serialize) -> String {
    // None of our values fails to be JSON; see the writer of `verzeichnis.json`.
    match serde_json::to_value(value).expect("a value of the edition is JSON") {
        Value::Null => String::new(),
        Value::Bool(true) => "ja".to_owned(),
        Value::Bool(false) => "nein".to_owned(),
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// Several values, a line each: a cell of a spreadsheet may have lines.
pub fn lines(all: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let line = |one: &str| one.trim_matches(['\r', '\n', ' ']).replace("\r\n", " ").replace(['\r', '\n'], " ");
    all.into_iter().map(|one| line(one.as_ref())).collect::<Vec<_>>().join("\n")
}

/// How many there are: 0 where it was asked and there is none, nothing where it was not asked.
pub fn count<T>(all: Option<&Vec<T>>) -> String {
    all.map(|all| all.len().to_string()).unwrap_or_default()
}

/// What is known of something, in one line.
pub fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}
