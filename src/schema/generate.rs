//! The JSON Schemas that editors complete from, generated from the model's types and doc comments, in the shape
//! that Tombi, Taplo and Even Better TOML all understand: everything inlined (a description beside `$ref` is lost
//! in Taplo), no `null`, no integer formats.

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value};

use crate::edition::PublicRegister;
use crate::model::{ProcessingActivity, RegisterHead};

/// The schemas by file name, as they are checked in under `schema/`: indented JSON with a line feed at the end.
pub fn files() -> Vec<(&'static str, String)> {
    [
        ("register.schema.json", register()),
        ("verarbeitung.schema.json", processing_activity()),
        ("verzeichnis.schema.json", public_register()),
    ]
    .into_iter()
    .map(|(name, schema)| (name, format!("{schema:#}\n")))
    .collect()
}

/// The schema of `register.toml`.
pub fn register() -> Value {
    schema_of::<RegisterHead>()
}

/// The schema of a record.
pub fn processing_activity() -> Value {
    schema_of::<ProcessingActivity>()
}

/// The schema of `verzeichnis.json`.
pub fn public_register() -> Value {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.inline_subschemas = true;
    finish(settings.into_generator().into_root_schema_for::<PublicRegister>().to_value())
}

fn schema_of<T: JsonSchema>() -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.inline_subschemas = true;
    finish(settings.into_generator().into_root_schema_for::<T>().to_value())
}

fn finish(mut schema: Value) -> Value {
    tidy(&mut schema);
    schema
}

/// Drops `null` from types, alternatives and defaults, the formats of integers, and line ends from help texts.
fn tidy(value: &mut Value) {
    match value {
        Value::Object(schema) => {
            tidy_object(schema);
            schema.values_mut().for_each(tidy);
        }
        Value::Array(all) => all.iter_mut().for_each(tidy),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn tidy_object(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|one| one != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
    if schema.get("type").is_some_and(|one| one == "integer") {
        schema.remove("format");
    }
    // Doc comments are wrapped; a help text is one line.
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    for alternatives in ["anyOf", "oneOf"] {
        let Some(Value::Array(all)) = schema.get_mut(alternatives) else { continue };
        all.retain(|one| one.get("type").is_none_or(|one| one != "null"));
        // An optional value of a type with a schema of its own: what is left is that schema, with this description.
        if let [Value::Object(only)] = all.as_slice() {
            let only = only.clone();
            schema.remove(alternatives);
            for (key, value) in only {
                schema.entry(key).or_insert(value);
            }
        }
    }
}
