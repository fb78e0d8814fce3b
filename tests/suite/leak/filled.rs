//! Registers in which everything internal is a marker.

use serde_json::{Value, json};
use verzeichnis::diagnostic::Severity;
use verzeichnis::pipeline::{self, InputFile, REGISTER};
use verzeichnis::schema;

use crate::from_schema::{self, Choose};
use crate::{registers, toml_text};

/// What nothing public may hold. No hyphenation breaks it, and no word of the register is like it.
pub const MARKER: &str = "qzx7";
/// The day that stands where the schema asks for one.
pub const DAY: &str = "1871-01-18";

/// Everything that a schema allows, once, with the marker wherever there is text.
struct Everything;

impl Choose for Everything {
    fn has(&mut self) -> bool {
        true
    }

    fn one_of(&mut self, _number: usize) -> usize {
        0
    }

    fn rows(&mut self) -> usize {
        1
    }

    fn text(&mut self, schema: &Value) -> String {
        match schema["format"].as_str() {
            Some("date") => DAY.to_owned(),
            Some(other) => panic!("no marker for the format {other}"),
            // A rule's name must be one, else the register is at fault.
            None if schema["title"] == "Regel" => "missing-mandatory-field".to_owned(),
            None if schema.get("pattern").is_some() => panic!("no marker for {schema}"),
            None => format!("{MARKER} Geheim"),
        }
    }

    fn key(&mut self) -> String {
        // The key of a contract is that of a partner.
        "rechenzentrum".to_owned()
    }
}

/// The schema of `[intern]`.
pub fn internal_schema(path: &str) -> Value {
    let schema = if path == REGISTER { schema::register() } else { schema::processing_activity() };
    schema["properties"]["intern"].clone()
}

/// The file with all of `[intern]` filled; what is withheld stays so, and nothing else becomes so.
pub fn with_internal(file: &InputFile) -> InputFile {
    let mut value = value_of(file);
    let withheld = value["intern"]["zurueckhaltung"].is_object();
    let mut internal = from_schema::value(&internal_schema(&file.path), &mut Everything);
    if !withheld {
        internal.as_object_mut().expect("a table").remove("zurueckhaltung");
    }
    value["intern"] = internal;
    registers::file(&file.path, toml_text::record(&value))
}

/// A record that is not for publication, with the marker in every text in which the register bears it.
pub fn full_of_markers(register: &[InputFile], like: &str, why: &str) -> InputFile {
    let name = like.rsplit('/').next().expect("a name");
    let original = register.iter().find(|file| file.path == name).unwrap_or_else(|| panic!("no {name}"));
    let mut value = value_of(original);
    match why {
        "entwurf" => value["status"] = json!("entwurf"),
        _ => value["intern"]["zurueckhaltung"] = json!({ "grund": format!("{MARKER} Grund") }),
    }
    let head = register.iter().find(|file| file.path == REGISTER).expect("register.toml").clone();
    let path = format!("{MARKER}-{name}");
    let sound = |value: &Value| {
        let record = registers::file(&path, toml_text::record(value));
        pipeline::check(vec![head.clone(), record]).count(Severity::Error) == 0
    };
    assert!(sound(&value), "{like} stands alone");
    let mut places = Vec::new();
    texts(&value, String::new(), &mut places);
    let mut marked = 0;
    for place in &places {
        let at = value.pointer_mut(place).expect("a place of the value");
        let before = std::mem::replace(at, json!(format!("{MARKER}-{marked}")));
        if sound(&value) {
            marked += 1;
        } else {
            *value.pointer_mut(place).expect("the same place") = before;
        }
    }
    assert!(marked > 15, "{like}: {marked} of {} texts marked", places.len());
    registers::file(&path, toml_text::record(&value))
}

/// The places of all texts outside `[intern]`, as JSON pointers.
fn texts(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::String(_) => out.push(at),
        Value::Array(all) => all.iter().enumerate().for_each(|(index, one)| texts(one, format!("{at}/{index}"), out)),
        Value::Object(all) => {
            let shown = all.iter().filter(|(key, _)| *key != "intern");
            shown.for_each(|(key, one)| texts(one, format!("{at}/{key}"), out));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn value_of(file: &InputFile) -> Value {
    toml_text::value(file.content.as_ref().expect("bytes"))
}
