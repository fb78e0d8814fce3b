//! What editors say of a record while it is written is what we say of it: the real Tombi and the real Taplo, with our
//! schemas, accept and refuse the same files as our own schema step.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use toml::de::DeValue;

use crate::judges::Judge;
use crate::judges::toml::{self as judges, Complaints};

/// All records below a folder, in a fixed order.
fn records(folder: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("a folder's entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found.sort();
    assert!(!found.is_empty(), "no records in {folder}");
    found
}

/// What our schema step says of the record's shape, by place, without the formats that editors do not know.
fn our_complaints(path: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(path).expect("a record");
    let named = text.lines().find_map(|line| line.strip_prefix("#:schema ")).expect("a record names its schema");
    let schema = fs::read(path.parent().expect("a folder").join(named)).expect("the schema that it names");
    let schema = serde_json::from_slice(&schema).expect("a schema is JSON");
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
    let table = toml::de::DeTable::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let value = object(table.get_ref());
    schema.iter_errors(&value).map(|error| (error.instance_path().to_string(), error.to_string())).collect()
}

fn object(table: &toml::de::DeTable<'_>) -> Value {
    table.iter().map(|(key, value)| (key.get_ref().to_string(), plain(value.get_ref()))).collect()
}

fn plain(value: &toml::de::DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).expect("a number").into(),
        DeValue::Float(number) => number.as_str().parse::<f64>().expect("a number").into(),
        DeValue::Boolean(value) => Value::from(*value),
        DeValue::Datetime(date) => Value::from(date.to_string()),
        DeValue::Array(items) => items.iter().map(|item| plain(item.get_ref())).collect(),
        DeValue::Table(table) => object(table),
    }
}

/// The engines with their names.
const ENGINES: [(&str, fn(&[PathBuf]) -> Option<Complaints>); 2] = [("Tombi", judges::tombi), ("Taplo", judges::taplo)];

#[test]
fn every_record_is_accepted() {
    let files = records("records");
    for file in &files {
        assert_eq!(our_complaints(file), BTreeMap::new(), "{}", file.display());
    }
    for (name, engine) in ENGINES {
        let Some(complaints) = engine(&files) else { continue };
        assert!(complaints.is_empty(), "{name}: {complaints:#?}");
    }
}

#[test]
fn every_bad_record_is_refused() {
    let files = records("tests/editors/bad");
    for file in &files {
        let complaints = our_complaints(file);
        assert_eq!(complaints.len(), 1, "{}: one fault a file: {complaints:?}", file.display());
        let text = fs::read_to_string(file).expect("a record");
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("# "), "{}: the first line says what is wrong", file.display());
    }
    for (name, engine) in ENGINES {
        let Some(complaints) = engine(&files) else { continue };
        for file in &files {
            assert!(complaints.contains_key(file), "{name} accepts {}", file.display());
        }
    }
}

#[test]
fn formatting_changes_no_record() {
    let files = records("records");
    for (judge, arguments) in [
        (Judge::Tombi, ["format", "--offline", "--check"].as_slice()),
        (Judge::Taplo, &["fmt", "--check", "--colors", "never"]),
    ] {
        let changes = judges::unformatted(judge, arguments, &files);
        assert!(changes.is_none(), "{} would write these anew:\n{}", judge.name(), changes.unwrap_or_default());
    }
}
