//! What editors say of a record while it is written is what we say of it: the real Tombi and the real Taplo, with our
//! schemas, accept and refuse the same files as our own schema step.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use verzeichnis::schema::validate::Validator;
use verzeichnis::source::Source;

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

/// Where our schema step finds fault with the record's shape, without the formats that editors do not know.
fn our_complaints(path: &Path) -> BTreeSet<String> {
    let name = path.display().to_string();
    let source = Source::read(&*name, &fs::read(path).expect("a record"));
    let value = source.value().unwrap_or_else(|| panic!("{name}: {:?}", source.problems()));
    let schema = source.text().lines().find_map(|line| line.strip_prefix("#:schema ")).expect("it names its schema");
    let schema = fs::read(path.parent().expect("a folder").join(schema)).expect("the schema that it names");
    let schema = serde_json::from_slice(&schema).expect("a schema is JSON");
    let findings = Validator::new(&schema, &[]).expect("a schema").check(&name, value);
    findings.into_iter().map(|finding| format!("{:?}", finding.place.pointer)).collect()
}

/// What an engine complains of; nothing if it is not installed.
type Engine = fn(&[PathBuf]) -> Option<Complaints>;

/// The engines with their names.
const ENGINES: [(&str, Engine); 2] = [("Tombi", judges::tombi), ("Taplo", judges::taplo)];

#[test]
fn every_record_is_accepted() {
    let files = records("records");
    for file in &files {
        assert_eq!(our_complaints(file), BTreeSet::new(), "{}", file.display());
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

/// A record that an editor formats on saving must not come back changed in lines that nobody touched.
#[test]
fn formatting_changes_no_record() {
    let files = records("records");
    for (judge, arguments) in [
        (Judge::Tombi, ["format", "--offline", "--check"].as_slice()),
        (Judge::Taplo, &["fmt", "--check", "--colors", "never"]),
    ] {
        let changes = judges::unformatted(judge, arguments, &files).unwrap_or_default();
        assert!(
            changes.is_empty(),
            "{} would write these anew; `tests/judges/.venv/bin/tombi format --offline records` does:\n{changes}",
            judge.name()
        );
    }
}
