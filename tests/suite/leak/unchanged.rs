//! What is internal may be anything: the public files are the same bytes.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use verzeichnis::model::NoticeScope;
use verzeichnis::pipeline::{InputFile, OutputFile, REGISTER};

use super::filled::internal_schema;
use super::with_pages;
use crate::dice::Dice;
use crate::from_schema::{self, Choose};
use crate::registers::{file, files, register};
use crate::toml_text;

/// What stands under `[intern]` where the schema leaves it open.
fn texts(schema: &Value) -> Vec<String> {
    if schema["format"].is_string() {
        return ["1999-12-31", "2026-11-01", "2031-02-28"].map(str::to_owned).to_vec();
    }
    if schema["title"] == "Regel" {
        return ["missing-mandatory-field", "unknown-unit"].map(str::to_owned).to_vec();
    }
    let words = ["Notiz", "\u{1F512} <b>&amp;</b>", "\\\"\n\t", "Ǆ ẞ ŉ", "qzx7", "[intern]\nstatus = \"aktiv\""];
    words.iter().flat_map(|words| [(*words).to_owned(), words.repeat(40)]).collect()
}

fn dice(numbers: &[u16]) -> Dice<'_> {
    Dice { numbers: numbers.iter(), texts, keys: &["zweitstandort", "wartung"] }
}

/// The data centre's register: small, and all the same a whole one.
fn base() -> BTreeMap<String, Value> {
    let bytes = |file: &InputFile| toml_text::value(file.content.as_ref().expect("bytes"));
    files("tests/cases/rechenzentrum/records").iter().map(|file| (file.path.clone(), bytes(file))).collect()
}

fn published(records: &BTreeMap<String, Value>) -> Vec<OutputFile> {
    let files = records.iter().map(|(path, value)| file(path, toml_text::record(value))).collect();
    let register = register(files);
    let notice = crate::notice::built(&register, &NoticeScope::All).files;
    with_pages(&register).files.into_iter().chain(notice).collect()
}

/// A record like another one that is not for publication, changed as the dice fall.
fn hidden(like: &Value, draft: bool, dice: &mut Dice) -> Value {
    let mut value = like.clone();
    let words = format!("{} {}", dice.text(&Value::Null).trim(), dice.throw(1000)).replace('\n', " ");
    value["bezeichnung"] = json!(words);
    value["kurzbeschreibung"] = json!(dice.text(&Value::Null));
    value["intern"] = from_schema::value(&internal_schema("a.toml"), dice);
    if draft {
        value["status"] = json!("entwurf");
        value["intern"].as_object_mut().expect("a table").remove("zurueckhaltung");
    } else {
        value["intern"]["zurueckhaltung"] = json!({ "grund": words });
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn what_is_internal_changes_no_public_byte(
        numbers in prop::collection::vec(any::<u16>(), 0..400), drafts in 0..3_usize, withheld in 0..3_usize,
    ) {
        let mut dice = dice(&numbers);
        let mut plain = base();
        let like = plain.iter().find(|(path, _)| *path != REGISTER).expect("a record").1.clone();
        let mut changed = plain.clone();
        for (path, value) in &mut changed {
            value["intern"] = from_schema::value(&internal_schema(path), &mut dice);
            value["intern"].as_object_mut().expect("a table").remove("zurueckhaltung");
        }
        for index in 0..drafts {
            changed.insert(format!("{}entwurf-{index}.toml", ["", "a/", "z/z/"][dice.throw(3)]), hidden(&like, true, &mut dice));
        }
        for index in 0..withheld {
            // Their number is public; nothing else.
            let mut simple = like.clone();
            simple["intern"] = json!({ "zurueckhaltung": { "grund": "Grund" } });
            plain.insert(format!("vorbehalten-{index}.toml"), simple);
            changed.insert(format!("{}geheim-{index}.toml", ["", "a/"][dice.throw(2)]), hidden(&like, false, &mut dice));
        }
        let (before, after) = (published(&plain), published(&changed));
        prop_assert_eq!(before.len(), after.len());
        for (before, after) in before.iter().zip(&after) {
            prop_assert_eq!(&before.name, &after.name);
            prop_assert!(before.bytes == after.bytes, "{} is another", before.name);
        }
    }
}
