//! What the schema knows around an error: the keys of a table, where else a key would be right, an example.

use serde_json::Value;

use crate::{
    diagnostic::{Allowed, Echo, Format, RightPlace, SchemaFault},
    source::{iso_date, plain_key, pointer::Pointer},
};

/// The whole schema.
pub(super) struct Lookup<'a> {
    pub schema: &'a Value,
}

/// How alike two words must be for one to be proposed for the other (Jaro-Winkler, 0 to 1).
const ALIKE: f64 = 0.8;

impl Lookup<'_> {
    /// An unknown key: misplaced, if the schema knows it at the head or under `[intern]`; else perhaps misspelt.
    pub fn unknown_key(&self, schema_path: &str, at: &Pointer, key: &str) -> SchemaFault {
        let here = self.keys(schema_path);
        let plain = plain_key(key);
        let head = properties(self.schema);
        let intern = self.schema.pointer("/properties/intern").map(properties).unwrap_or_default();
        let spelled = |keys: &[&str]| keys.contains(&plain.as_str());
        // A key that only needs its spelling mended is right where it is.
        if !spelled(&here) {
            if !at.is_root() && spelled(&head) {
                return SchemaFault::MisplacedKey { key: plain, right: RightPlace::Head };
            }
            if *at != Pointer::root().key("intern") && spelled(&intern) {
                return SchemaFault::MisplacedKey { key: plain, right: RightPlace::Intern };
            }
        }
        let nearest = nearest(&plain, &here).map(ToOwned::to_owned);
        if nearest.is_none()
            && let Some(table) = self.only_table(&plain, at)
        {
            return SchemaFault::MisplacedKey { key: plain, right: RightPlace::Table(table) };
        }
        SchemaFault::UnknownKey { key: Echo::new(key), nearest }
    }

    /// The one table at the head that knows this key, if it is another than `at`.
    fn only_table(&self, key: &str, at: &Pointer) -> Option<String> {
        let tables = self.schema.get("properties")?.as_object()?;
        let mut knowing = tables.iter().filter(|(_, schema)| properties(schema).contains(&key)).map(|(name, _)| name);
        let (first, second) = (knowing.next()?, knowing.next());
        (second.is_none() && *at != Pointer::root().key(first)).then(|| first.clone())
    }

    /// The keys of the table whose schema holds the keyword at `schema_path`.
    fn keys(&self, schema_path: &str) -> Vec<&str> {
        self.parent(schema_path).map(properties).unwrap_or_default()
    }

    /// The schema that holds the keyword at `schema_path`.
    fn parent(&self, schema_path: &str) -> Option<&Value> {
        schema_path.rfind('/').and_then(|slash| self.schema.pointer(&schema_path[..slash]))
    }

    /// The schema at `schema_path` itself.
    pub fn schema_at(&self, schema_path: &str) -> Option<&Value> {
        self.schema.pointer(schema_path)
    }

    /// The first example for the value whose keyword stands at `schema_path`, also where the keyword stands in one
    /// of its alternatives.
    pub fn example(&self, schema_path: &str) -> Option<String> {
        let mut path = schema_path;
        while let Some(slash) = path.rfind('/') {
            path = &path[..slash];
            let schema = self.schema.pointer(path)?;
            if let Some(example) = schema.pointer("/examples/0") {
                return Some(example.to_string());
            }
            let last = path.rsplit('/').next().unwrap_or_default();
            let alternative = last.parse::<usize>().is_ok() || last == "anyOf" || last == "oneOf";
            if !alternative {
                return None;
            }
        }
        None
    }
}

/// A German date in quotation marks, as the date it means.
pub(super) fn corrected_date(value: &Value, format: &Format) -> Option<Echo> {
    let text = value.as_str()?;
    (*format == Format::Date).then(|| iso_date(text)).flatten().map(Echo::new)
}

/// A key with umlauts, capitals or blanks, as keys are spelled.
pub(super) fn corrected_key(value: &Value, pattern: &str) -> Option<Echo> {
    let text = value.as_str()?;
    let corrected = plain_key(text).replace('_', "-");
    let is_key = pattern.contains("[a-z0-9]+(") && !corrected.is_empty() && corrected != text;
    is_key.then(|| Echo::new(format!("\"{corrected}\"")))
}

fn properties(schema: &Value) -> Vec<&str> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .map(|keys| keys.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

/// The word that looks most like `word`, if one looks alike; of equals the first.
fn nearest<'w>(word: &str, words: &[&'w str]) -> Option<&'w str> {
    let mut best = None;
    for candidate in words {
        let likeness = strsim::jaro_winkler(word, candidate);
        let one_slip = word.len() > 2 && strsim::osa_distance(word, candidate) <= 1;
        if (likeness >= ALIKE || one_slip) && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, *candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// A value of the schema as TOML writes it, with its meaning.
pub(super) fn allowed(value: &Value, meaning: Option<&Value>) -> Allowed {
    let meaning = meaning.and_then(Value::as_str).map(|meaning| meaning.lines().next().unwrap_or_default().to_owned());
    Allowed { value: value.to_string(), meaning }
}

/// The allowed text that looks most like `value`.
pub(super) fn nearest_value(value: &Value, allowed: &[Allowed]) -> Option<String> {
    let text = value.as_str()?;
    let plain = plain_key(text).replace('_', "-");
    let texts: Vec<String> = allowed.iter().map(|one| one.value.trim_matches('"').to_owned()).collect();
    let words: Vec<&str> = texts.iter().map(String::as_str).collect();
    nearest(&plain, &words).map(|word| format!("\"{word}\""))
}

/// A short value as it was written, for the message.
pub(super) fn written(value: &Value) -> Option<Echo> {
    match value {
        Value::Bool(_) | Value::Number(_) | Value::String(_) => Some(Echo::new(value.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A text without its quotation marks, any other value as it is.
pub(super) fn echo(value: &Value) -> Echo {
    value.as_str().map_or_else(|| Echo::new(value.to_string()), Echo::new)
}
