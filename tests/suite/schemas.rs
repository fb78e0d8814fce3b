//! The schemas: those in `schema/` are those of the program, and each key says what it is for.

mod agreement;

use std::fs;

use serde_json::{Map, Value};
use verzeichnis::pipeline::EditionKind;
use verzeichnis::schema::validate::Validator;
use verzeichnis::schema::{self, formats};

use crate::registers::{below, build, files, output, path, register};

#[test]
fn the_files_in_schema_are_those_of_the_program() {
    let files = schema::files();
    for (name, text) in &files {
        let found = fs::read_to_string(path("schema").join(name)).unwrap_or_default();
        assert!(found == *text, "schema/{name} is out of date; renew it: cargo run -- schema --write schema");
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    assert_eq!(below(&path("schema")), names, "schema/ holds the schemas alone");
}

#[test]
fn what_is_published_fits_its_schema() {
    let schema =
        jsonschema::options().should_validate_formats(true).build(&schema::public_register()).expect("a schema");
    for records in ["records", "tests/cases/rechenzentrum/records"] {
        let built = build(&register(files(records)), EditionKind::Public);
        let data: Value = serde_json::from_slice(output(&built, "verzeichnis.json")).expect("JSON");
        let faults: Vec<String> = schema.iter_errors(&data).map(|error| error.to_string()).collect();
        assert!(faults.is_empty(), "{records}: {faults:#?}");
    }
}

/// Every key of a schema, with its way.
fn keys(schema: &Value, way: &str, visit: &mut impl FnMut(&str, &Value)) {
    let empty = Map::new();
    for (key, of) in schema.get("properties").and_then(Value::as_object).unwrap_or(&empty) {
        let way = format!("{way}/{key}");
        visit(&way, of);
        keys(of, &way, visit);
    }
    let below = ["items", "anyOf", "oneOf", "patternProperties"].iter().filter_map(|key| schema.get(key));
    for of in below {
        match of {
            Value::Array(all) => all.iter().for_each(|of| keys(of, way, visit)),
            Value::Object(all) if of.get("type").is_none() && of.get("anyOf").is_none() => {
                all.values().for_each(|of| keys(of, way, visit));
            }
            of => keys(of, way, visit),
        }
    }
}

/// The help that an editor shows: a table has it in its rows.
#[test]
fn every_key_has_a_title_a_description_and_an_example_that_fits() {
    let mut count = 0;
    for schema in [schema::register(), schema::processing_activity()] {
        keys(&schema, "", &mut |way, of| {
            count += 1;
            for help in ["title", "description"] {
                let text = of.get(help).and_then(Value::as_str).unwrap_or_default();
                assert!(!text.trim().is_empty(), "{way} has no {help}");
            }
            let is_table = |of: &Value| of["type"] == "object" && of.get("properties").is_some();
            let by_name = of.get("patternProperties").and_then(Value::as_object);
            let of_tables = by_name.is_some_and(|all| all.values().all(is_table));
            let examples = of.get("examples").and_then(Value::as_array);
            if is_table(of) || is_table(&of["items"]) || of_tables {
                return;
            }
            let examples = examples.unwrap_or_else(|| panic!("{way} has no example"));
            assert!(!examples.is_empty(), "{way} has no example");
            let schema = Validator::new(of, &formats()).expect("a schema");
            for example in examples {
                assert!(schema.check("a.toml", example).is_empty(), "{way}: {example} does not fit");
            }
        });
    }
    assert!(count > 150, "{count} keys found");
}
