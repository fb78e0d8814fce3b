use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::super::*;

/// The texts under the keys that hold citations, at any depth.
fn citations(value: &DeValue<'_>, of_a_citation: bool, found: &mut Vec<String>) {
    match value {
        DeValue::String(text) if of_a_citation => found.push(text.to_string()),
        DeValue::Array(members) => {
            for member in members {
                citations(member.get_ref(), of_a_citation, found);
            }
        }
        DeValue::Table(table) => {
            for (key, value) in table {
                let here = matches!(key.get_ref().as_ref(), "rechtsgrundlagen" | "grundlage");
                citations(value.get_ref(), here, found);
            }
        }
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

#[test]
fn every_citation_of_the_records_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let mut found = 0;
    for file in fs::read_dir(folder).expect("the folder records/") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a readable record");
        let table = DeTable::parse(&text).expect("TOML");
        let mut texts = Vec::new();
        citations(&DeValue::Table(table.into_inner()), false, &mut texts);
        for text in texts {
            let citation: Citation = text.parse().unwrap_or_else(|error| panic!("{}: {text}: {error}", path.display()));
            assert_eq!(citation.to_string().parse(), Ok(citation), "{}: {text}", path.display());
            found += 1;
        }
    }
    assert!(found > 100, "only {found} citations");
}
