//! Values that a schema describes, made from the schema itself: a new field is in them without a change here.

use serde_json::{Map, Value};

/// Who decides where a schema leaves a choice.
pub trait Choose {
    /// Whether an optional key is there.
    fn has(&mut self) -> bool;
    /// One of this many alternatives.
    fn one_of(&mut self, number: usize) -> usize;
    /// How many rows a list or a map has.
    fn rows(&mut self) -> usize;
    /// A text for a schema of text.
    fn text(&mut self, schema: &Value) -> String;
    /// The key of a row of a map.
    fn key(&mut self) -> String;
}

/// A value of a schema.
pub fn value(schema: &Value, choose: &mut dyn Choose) -> Value {
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    for alternatives in ["oneOf", "anyOf"] {
        if let Some(Value::Array(all)) = schema.get(alternatives) {
            return value(&with_examples(&all[choose.one_of(all.len())], schema), choose);
        }
    }
    if let Some(Value::Array(all)) = schema.get("enum") {
        return all[choose.one_of(all.len())].clone();
    }
    match schema["type"].as_str() {
        Some("object") => Value::Object(table(schema, choose)),
        Some("array") => {
            let of = with_examples(&schema["items"], schema);
            (0..choose.rows()).map(|_| value(&of, choose)).collect()
        }
        Some("string") => Value::from(choose.text(schema)),
        Some("boolean") => Value::from(choose.one_of(2) == 1),
        Some("integer") => {
            let bound = |key, otherwise| schema.get(key).and_then(Value::as_u64).unwrap_or(otherwise);
            let (least, most) = (bound("minimum", 0), bound("maximum", 9));
            Value::from(if choose.one_of(2) == 1 { least } else { most })
        }
        other => panic!("a schema of {other:?}: {schema}"),
    }
}

/// Examples stand with the key; what it holds takes them from there.
fn with_examples(of: &Value, around: &Value) -> Value {
    let mut of = of.clone();
    let mut examples: Vec<Value> = around.get("examples").and_then(Value::as_array).cloned().unwrap_or_default();
    if around["type"] == "array" {
        examples = examples.iter().filter_map(Value::as_array).flatten().cloned().collect();
    }
    if of.get("examples").is_none() && !examples.is_empty() {
        of["examples"] = Value::Array(examples);
    }
    of
}

fn table(schema: &Value, choose: &mut dyn Choose) -> Map<String, Value> {
    let required = |key: &str| {
        schema.get("required").and_then(Value::as_array).is_some_and(|all| all.iter().any(|one| one == key))
    };
    let mut table = Map::new();
    for (key, of) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if required(key) || choose.has() {
            table.insert(key.clone(), value(of, choose));
        }
    }
    let map = schema.get("patternProperties").and_then(Value::as_object).and_then(|all| all.values().next());
    let map = map.or_else(|| schema.get("additionalProperties").filter(|of| of.is_object()));
    if let Some(of) = map {
        for _ in 0..choose.rows() {
            table.insert(choose.key(), value(of, choose));
        }
    }
    table
}
