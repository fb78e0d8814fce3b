//! A value as the text of a record: a line a key, `[intern]` last, as people write it.

use std::fmt::Write;

use serde_json::{Map, Value};
use verzeichnis::source::Source;

/// The text of a record or of register.toml.
pub fn record(value: &Value) -> String {
    let all = value.as_object().expect("a record is a table");
    let mut text = String::new();
    for (key, value) in all.iter().filter(|(key, _)| *key != "intern") {
        let _ = writeln!(text, "{} = {}", name(key), inline(value));
    }
    if let Some(internal) = all.get("intern") {
        text.push_str("\n[intern]\n");
        for (key, value) in internal.as_object().expect("[intern] is a table") {
            let _ = writeln!(text, "{} = {}", name(key), inline(value));
        }
    }
    text
}

/// The value of a record's text.
pub fn value(text: &[u8]) -> Value {
    let source = Source::read("a.toml", text);
    source.value().unwrap_or_else(|| panic!("{:?}", source.problems())).clone()
}

/// The places of all texts of a value, as JSON pointers.
pub fn texts(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: String, out: &mut Vec<String>) {
        match value {
            Value::String(_) => out.push(at),
            Value::Array(all) => {
                all.iter().enumerate().for_each(|(index, one)| walk(one, format!("{at}/{index}"), out));
            }
            Value::Object(all) => all.iter().for_each(|(key, one)| walk(one, format!("{at}/{key}"), out)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut out = Vec::new();
    walk(value, String::new(), &mut out);
    out
}

fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(table) => format!("{{{}}}", rows(table)),
        // The escapes of JSON are among those of TOML, but for one that TOML asks to be written.
        Value::String(_) => value.to_string().replace('\u{7F}', "\\u007F"),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Null => panic!("TOML has no null"),
    }
}

fn rows(table: &Map<String, Value>) -> String {
    let row = |(key, value): (&String, &Value)| format!(" {} = {} ", name(key), inline(value));
    table.iter().map(row).collect::<Vec<_>>().join(",")
}

fn name(key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if bare { key.to_owned() } else { inline(&Value::from(key)) }
}
