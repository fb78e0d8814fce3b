//! A schema and its type accept and refuse the same values, made from the schema itself; what the type writes, the schema
//! accepts.

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use verzeichnis::diagnostic::{Fault, Finding, SchemaFault};
use verzeichnis::model::{ProcessingActivity, RegisterHead};
use verzeichnis::schema::validate::Validator;
use verzeichnis::schema::{self, formats};
use verzeichnis::source::pointer::Pointer;

use crate::dice::Dice;
use crate::from_schema::{self, Choose};

/// Texts that fit somewhere, that nearly fit, and that nobody would write.
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

/// The schema's own examples, and a few of the others.
fn texts(schema: &Value) -> Vec<String> {
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
        Fault::Schema(SchemaFault::PatternMismatch { .. }) => {
            ["bezeichnung", "titel", "datei", "alternativtext"].contains(&&*at)
        }
        Fault::Schema(SchemaFault::ValueNotAllowed { .. }) => at == "format",
        _ => false,
    }
}

/// The schema and the type say the same of a value, and what the type writes the schema accepts.
fn agree<T: DeserializeOwned + Serialize>(validator: &Validator, value: &Value) -> Result<bool, TestCaseError> {
    let faults = validator.check("a.toml", value);
    let typed = T::deserialize(value);
    let refused = typed.as_ref().err().map(ToString::to_string);
    let told = || format!("schema: {faults:?}\ntype: {refused:?}\n{value:#}");
    prop_assert!(!faults.is_empty() || typed.is_ok(), "the type refuses what the schema accepts\n{}", told());
    prop_assert!(faults.iter().all(is_bound) || typed.is_err(), "the type accepts what the schema refuses\n{}", told());
    let is_settled = typed.is_ok() && schema::is_within(value);
    prop_assert!(faults.is_empty() || !is_settled, "the schema would not be asked\n{}", told());
    if let (Ok(typed), true) = (&typed, faults.is_empty()) {
        let again = serde_json::to_value(typed).expect("a type of ours is JSON");
        let faults = validator.check("a.toml", &again);
        prop_assert!(faults.is_empty(), "{:?}\n{:#}", faults, again);
    }
    Ok(faults.is_empty())
}

fn validator(schema: &Value) -> Validator {
    Validator::new(schema, &formats()).expect("a schema")
}

fn agree_on(schema: &Value, validator: &Validator, value: &Value) -> Result<bool, TestCaseError> {
    if schema["properties"].get("titel").is_some() {
        agree::<RegisterHead>(validator, value)
    } else {
        agree::<ProcessingActivity>(validator, value)
    }
}

fn both(numbers: &[u16], spoiled: bool) -> Result<usize, TestCaseError> {
    let mut dice = Dice { numbers: numbers.iter(), texts, keys: &["zugriff", "b-2", "Über", ""] };
    let mut accepted = 0;
    for schema in [schema::processing_activity(), schema::register()] {
        let mut value = from_schema::value(&schema, &mut dice);
        if spoiled {
            spoil(&mut value, &mut dice);
        }
        accepted += usize::from(agree_on(&schema, &validator(&schema), &value)?);
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

/// Every key at once, with the schema's examples and, of alternatives, the one of this number.
struct Whole(usize);

impl Choose for Whole {
    fn has(&mut self) -> bool {
        true
    }

    fn one_of(&mut self, number: usize) -> usize {
        self.0.min(number - 1)
    }

    fn rows(&mut self) -> usize {
        1
    }

    fn text(&mut self, schema: &Value) -> String {
        schema["examples"][0].as_str().unwrap_or("text").to_owned()
    }

    fn key(&mut self) -> String {
        "zugriff".to_owned()
    }
}

/// The ways to all texts in a value.
fn texts_in(value: &Value, way: &str, out: &mut Vec<String>) {
    match value {
        Value::String(_) => out.push(way.to_owned()),
        Value::Array(all) => all.iter().enumerate().for_each(|(at, one)| texts_in(one, &format!("{way}/{at}"), out)),
        Value::Object(all) => all.iter().for_each(|(key, one)| texts_in(one, &format!("{way}/{key}"), out)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Each text of a whole value in turn is each of the odd ones.
#[test]
fn they_agree_on_every_text_in_every_place() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for schema in [schema::processing_activity(), schema::register()] {
        let validator = validator(&schema);
        for alternative in 0..2 {
            let mut value = from_schema::value(&schema, &mut Whole(alternative));
            assert_eq!(validator.check("a.toml", &value), [], "the whole value is accepted");
            let mut ways = Vec::new();
            texts_in(&value, "", &mut ways);
            for way in ways {
                let fits = value.pointer(&way).expect("a text").clone();
                for odd in ODD {
                    *value.pointer_mut(&way).expect("a text") = Value::from(odd);
                    if let Err(error) = agree_on(&schema, &validator, &value) {
                        wrong.push(format!("{way} = {odd:?}: {:.300}", error.to_string()));
                    }
                    count += 1;
                }
                *value.pointer_mut(&way).expect("a text") = fits;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 5000, "{count} values compared");
}
