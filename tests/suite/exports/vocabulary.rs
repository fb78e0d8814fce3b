//! The linked data say nothing in terms that the vocabulary does not have.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{registers, without_pdf};
use crate::registers::output;

/// The list that is checked in, with the vocabulary's version and where each term was looked up.
const LIST: &str = include_str!("../../../src/writers/jsonld/dpv-2.3.txt");

fn listed() -> BTreeSet<&'static str> {
    LIST.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// The terms of a node and of all in it: its keys, its types, and the values of those keys that take names.
fn terms(value: &Value, names: &BTreeSet<String>, out: &mut BTreeSet<String>) {
    let texts = |value: &Value| -> Vec<String> {
        let all = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        all.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    match value {
        Value::Array(all) => all.iter().for_each(|one| terms(one, names, out)),
        Value::Object(node) => {
            for (key, value) in node.iter().filter(|(key, _)| *key != "@context") {
                out.insert(key.clone());
                if key == "@type" || names.contains(key) {
                    out.extend(texts(value));
                }
                terms(value, names, out);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_term_is_in_the_vocabulary_and_every_listed_term_is_used() {
    let (listed, mut used) = (listed(), BTreeSet::new());
    assert!(LIST.contains("Version 2.3") && listed.len() > 90);
    for register in registers() {
        let data: Value = serde_json::from_slice(output(&without_pdf(&register, None), ".jsonld")).expect("JSON");
        let context = data["@context"].as_object().expect("a context of its own");
        let names = context.iter().filter(|(_, of)| of["@type"] == "@id").map(|(key, _)| key.clone()).collect();
        let mut found = BTreeSet::new();
        terms(&data, &names, &mut found);
        let prefixed = found.into_iter().filter(|term| term.starts_with("dpv:") || term.starts_with("eu-gdpr:"));
        used.extend(prefixed);
    }
    let foreign: Vec<&String> = used.iter().filter(|term| !listed.contains(term.as_str())).collect();
    assert!(foreign.is_empty(), "not in the vocabulary: {foreign:?}");
    // Which letters of the Regulation a register cites is its own business; a test beside the writer has them all.
    let unused: Vec<&&str> = listed.iter().filter(|term| term.starts_with("dpv:") && !used.contains(**term)).collect();
    assert!(unused.is_empty(), "listed and never said: {unused:?}");
}
