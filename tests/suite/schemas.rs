//! The schemas: those in `schema/` are those of the program, they accept and refuse what the types do, and each key says
//! what it is for.

use std::fs;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use verzeichnis::diagnostic::{Fault, Finding, SchemaFault};
use verzeichnis::model::{ProcessingActivity, RegisterHead};
use verzeichnis::pipeline::EditionKind;
use verzeichnis::schema::validate::Validator;
use verzeichnis::schema::{self, formats};
use verzeichnis::source::pointer::Pointer;

use crate::dice::Dice;
use crate::from_schema;
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

/// Texts that fit, that nearly fit, and that nobody would write.
fn texts(schema: &Value) -> Vec<String> {
    const ODD: [&str; 30] = [
        "",
        " ",
        "a",
        "Ä",
        "a\nb",
        "a\r",
        "a-b",
        "a--b",
        "2026-11-01",
        "2026-02-30",
        "2026-2-3",
        "01.11.2026",
        "7 Tage",
        "1 Jahre",
        "1 Jahr",
        "unverzüglich",
        "Art. 6 Abs. 1 lit. e DSGVO",
        "§ 13 DSGVO",
        "§ 3 Abs. 1 DSG NRW",
        "https://a.example/b",
        "http://a.example",
        "https://",
        "a@b.example",
        "a@",
        "+49 2999 100-0",
        "#0a4a63",
        "NW",
        "USA",
        "99108003000000",
        "9910800300000a",
    ];
    let own = schema.get("examples").and_then(Value::as_array);
    let own: Vec<String> = own.into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect();
    // Mostly what fits, else nothing whole would ever be made.
    own.iter().cycle().take(own.len() * 3000).cloned().chain(ODD.map(str::to_owned)).collect()
}

/// Something else, as far as TOML can write it, in one place of the value.
fn spoil(value: &mut Value, dice: &mut Dice) {
    // The list holds what no field takes: serde would read a table's fields from a list one by one.
    let list = Value::from(vec![1.5]);
    let odd = [
        Value::from(0),
        Value::from(-1),
        Value::from(1.5),
        Value::from(true),
        Value::from(""),
        Value::from("x"),
        list,
        Value::Object(Map::new()),
    ];
    match (value, dice.throw(4)) {
        (Value::Object(table), 1..) if !table.is_empty() => {
            let key = table.keys().nth(dice.throw(table.len())).expect("a key").clone();
            match dice.throw(6) {
                0 => drop(table.remove(&key)),
                1 => drop(table.insert(format!("{key}x"), Value::from("x"))),
                _ => spoil(table.get_mut(&key).expect("the key"), dice),
            }
        }
        (Value::Array(rows), 1..) if !rows.is_empty() => {
            let index = dice.throw(rows.len());
            spoil(&mut rows[index], dice);
        }
        (value, _) => *value = odd[dice.throw(odd.len())].clone(),
    }
}

/// A bound that the schema sets to a plain text, number or list, and that its type leaves to the schema.
fn is_bound(finding: &Finding) -> bool {
    let at = finding.place.pointer.as_ref().and_then(Pointer::last).unwrap_or_default();
    match &finding.fault {
        Fault::Schema(
            SchemaFault::TooShort { .. }
            | SchemaFault::TooFewRows { .. }
            | SchemaFault::TooSmall { .. }
            | SchemaFault::TooLarge { .. },
        ) => true,
        Fault::Schema(SchemaFault::PatternMismatch { .. }) => ["bezeichnung", "titel", "datei"].contains(&&*at),
        Fault::Schema(SchemaFault::ValueNotAllowed { .. }) => at == "format",
        _ => false,
    }
}

/// The schema and the type say the same of a value, and what the type writes the schema accepts.
fn agree<T: DeserializeOwned + Serialize>(schema: &Value, value: &Value) -> Result<bool, TestCaseError> {
    let faults = Validator::new(schema, &formats()).expect("a schema").check("a.toml", value);
    let typed = T::deserialize(value);
    let refused = typed.as_ref().err().map(ToString::to_string);
    let told = || format!("schema: {faults:?}\ntype: {refused:?}\n{value:#}");
    prop_assert!(!faults.is_empty() || typed.is_ok(), "the type refuses what the schema accepts\n{}", told());
    prop_assert!(faults.iter().all(is_bound) || typed.is_err(), "the type accepts what the schema refuses\n{}", told());
    if let (Ok(typed), true) = (&typed, faults.is_empty()) {
        let again = serde_json::to_value(typed).expect("a type of ours is JSON");
        let faults = Validator::new(schema, &formats()).expect("a schema").check("a.toml", &again);
        prop_assert!(faults.is_empty(), "{:?}\n{:#}", faults, again);
    }
    Ok(faults.is_empty())
}

fn both(numbers: &[u16], spoiled: bool) -> Result<usize, TestCaseError> {
    let mut dice = Dice { numbers: numbers.iter(), texts, keys: &["zugriff", "b-2", "Über", ""] };
    let mut accepted = 0;
    for schema in [schema::processing_activity(), schema::register()] {
        let is_register = schema["properties"].get("titel").is_some();
        let mut value = from_schema::value(&schema, &mut dice);
        if spoiled {
            spoil(&mut value, &mut dice);
        }
        let agreed = if is_register {
            agree::<RegisterHead>(&schema, &value)?
        } else {
            agree::<ProcessingActivity>(&schema, &value)?
        };
        accepted += usize::from(agreed);
    }
    Ok(accepted)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn schema_and_type_accept_and_refuse_the_same(numbers in prop::collection::vec(any::<u16>(), 0..600), spoiled: bool) {
        both(&numbers, spoiled)?;
    }
}

/// The property above means little if nothing is accepted, or all.
#[test]
fn some_made_values_are_accepted_and_some_refused() {
    let numbers = |seed: u16| {
        (0..600_u16).map(|at| at.wrapping_mul(40_503).wrapping_add(seed.wrapping_mul(9_973))).collect::<Vec<_>>()
    };
    let accepted: usize = (0..12).map(|seed| both(&numbers(seed), seed % 2 == 1).expect("they agree")).sum();
    assert!((4..=20).contains(&accepted), "{accepted} of 24 accepted");
}
