//! Values for which the types of the model say as much as their schemas. To set up a schema and to try it takes longer than
//! all else that a sound record needs, so it is done only where there is something to tell.

use serde_json::Value;

/// The largest number of which no schema could say that it is too large.
const MOST: i64 = 99_999;

/// Whether nothing in a value is at a bound that its type leaves to the schema: no text is empty, no name on one line has two, no
/// number is out of the ordinary. If its type takes such a value, its schema does.
pub fn is_within(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) => true,
        Value::Number(number) => number.as_i64().is_some_and(|number| (1..=MOST).contains(&number)),
        Value::String(text) => !text.is_empty(),
        Value::Array(all) => all.iter().all(is_within),
        Value::Object(all) => all.iter().all(|(key, value)| is_within_its_own(key, value) && is_within(value)),
    }
}

/// What the schema says of some keys.
fn is_within_its_own(key: &str, value: &Value) -> bool {
    match key {
        "bezeichnung" | "titel" => value.as_str().is_none_or(|text| !text.contains(['\r', '\n'])),
        "auftraggeber" => value.as_array().is_none_or(|all| !all.is_empty()),
        "datei" => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::is_within;

    #[test]
    fn what_a_schema_may_refuse_is_at_a_bound() {
        assert!(is_within(
            &json!({ "titel": "a", "ausgabe": 1, "rows": [{ "text": "a\nb", "on": true }], "daten": [] })
        ));
        for value in [
            json!(""),
            json!({ "auftraggeber": [] }),
            json!({ "rows": [{ "text": "" }] }),
            json!(0),
            json!(-1),
            json!(1.5),
            json!(100_000),
            json!({ "titel": "a\nb" }),
            json!({ "datei": "a" }),
        ] {
            assert!(!is_within(&value), "{value}");
        }
    }
}
