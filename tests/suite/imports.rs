//! Who may use what: the architecture's table, held against every path that the code names. A writer that cannot see the
//! model cannot print anything else than another writer; that is why page and PDF agree.

mod paths;

use std::fs;

use crate::registers::{below, path};
use paths::Code;

/// A folder or a file of `src`, and what of ours it may use beside itself. The longest name counts.
const TABLE: &[(&str, &[&str])] = &[
    ("source", &[]),
    // What is seen of the city: a logo as shapes, the contrast of its colour, its style.
    ("picture", &[]),
    ("palette", &[]),
    ("stylesheet", &[]),
    ("diagnostic", &["source", "picture"]),
    ("report", &["source", "diagnostic", "wording"]),
    ("repertoire", &[]),
    ("model", &["source::pointer", "picture"]),
    // `edition` for the schema of `verzeichnis.json`, whose type stands there.
    ("schema", &["source", "model", "diagnostic", "edition"]),
    // What a review is due for, and a record with another day in it.
    ("reviews", &["model"]),
    ("amend", &["model", "source"]),
    // Of the model, dates: tables of law, read beside the code.
    ("law", &["model::Date"]),
    // Texts that are no records, privacy notices: what a person reads of them, and where it stands.
    ("prose", &["source"]),
    ("rules", &["source::pointer", "model", "diagnostic", "repertoire", "palette", "law", "prose"]),
    ("edition", &["model"]),
    ("wording", &["model", "diagnostic", "picture"]),
    // What the command line says of its own doings: of arguments, of a publication, of what stood in its way.
    (
        "wording::cli",
        &["model", "edition", "diagnostic", "cli", "pipeline", "publish", "reviews", "rules", "stylesheet"],
    ),
    // `law` for where the text of a law is free.
    ("document", &["edition", "model", "wording", "palette", "picture", "law"]),
    ("writers", &["document", "wording", "palette", "picture"]),
    ("writers::json", &["edition"]),
    // The officer's calendar: of the register, when what is reviewed.
    ("writers::ical", &["reviews", "model::Date", "wording"]),
    ("writers::csv", &["edition", "document", "wording"]),
    // Of the model the values that it tells in terms of a vocabulary, never a register.
    (
        "writers::jsonld",
        &[
            "edition",
            "document",
            "wording",
            "model::AutomatedDecision",
            "model::Citation",
            "model::Controller",
            "model::DataProtectionOfficer",
            "model::Key",
            "model::LegalFramework",
            "model::Purpose",
            "model::RecipientKind",
            "model::Status",
            "model::SupervisoryAuthority",
            "model::TransferGround",
            "model::period",
        ],
    ),
];

/// Those that see everything: they put the parts together.
const ALL: &[&str] = &["pipeline", "cli", "publish", "lib", "main"];

/// The files of `src` that are not for their own tests.
fn code() -> Vec<(String, Code)> {
    let src = path("src");
    let read = |name: String| {
        let text = fs::read_to_string(src.join(&name)).expect("a file of Rust");
        let code = Code::read(&name, &text);
        (name, code)
    };
    let all: Vec<(String, Code)> = below(&src).into_iter().filter(|name| name.ends_with(".rs")).map(read).collect();
    let tests: Vec<Vec<String>> = all.iter().flat_map(|(_, code)| code.test_modules.clone()).collect();
    assert!(tests.len() > 5 && all.len() > 100, "the code was found");
    all.into_iter().filter(|(_, code)| !tests.iter().any(|test| code.module().starts_with(test))).collect()
}

/// What a module may use.
fn allowed(module: &[String]) -> Option<(&'static str, &'static [&'static str])> {
    let name = module.join("::");
    let is_below = |of: &str| name == of || name.starts_with(&format!("{of}::"));
    TABLE.iter().filter(|(of, _)| is_below(of)).max_by_key(|(of, _)| of.len()).copied()
}

#[test]
fn every_part_uses_what_the_architecture_grants() {
    let mut wrong = Vec::new();
    for (file, code) in code() {
        if ALL.contains(&code.module()[0].as_str()) {
            continue;
        }
        let Some((_, granted)) = allowed(code.module()) else {
            wrong.push(format!("{file} stands in no row of the table"));
            continue;
        };
        for used in code.own() {
            let used = used.join("::");
            let own = &code.module()[0];
            let fits = |of: &str| used == of || used.starts_with(&format!("{of}::"));
            if !fits(own) && !granted.iter().any(|of| fits(of)) {
                wrong.push(format!("{file} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_file_paints_and_the_layout_knows_no_file_format() {
    let mut wrong = Vec::new();
    for (file, code) in code() {
        if !code.foreign("printpdf").is_empty() && file != "writers/pdf/paint.rs" {
            wrong.push(format!("{file} names printpdf"));
        }
        let finishes = file.starts_with("writers/pdf/") && !file.starts_with("writers/pdf/layout/");
        if !code.foreign("lopdf").is_empty() && (!finishes || file == "writers/pdf/paint.rs") {
            wrong.push(format!("{file} names lopdf"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_between_source_and_writers_sees_the_machine() {
    let mut wrong = Vec::new();
    for (file, code) in code() {
        if allowed(code.module()).is_none() && code.module()[0] != "pipeline" {
            continue;
        }
        for used in code.foreign("std") {
            // A span of time is a number; what tells the time is not.
            let is_span = used == ["time", "Duration"];
            if ["fs", "env", "time", "net", "process"].contains(&used[0].as_str()) && !is_span {
                wrong.push(format!("{file} uses std::{}", used.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_command_line_prints() {
    for (file, code) in code() {
        let prints = ["print", "println", "eprint", "eprintln", "dbg"].into_iter().find(|name| code.calls(name));
        assert!(prints.is_none() || file.starts_with("cli/"), "{file} calls {prints:?}");
    }
}

#[test]
fn files_are_small() {
    for folder in ["src", "tests"] {
        // What fuzzing builds is nobody's to keep small.
        let own = |name: &String| name.ends_with(".rs") && !name.starts_with("fuzz/target/");
        for name in below(&path(folder)).into_iter().filter(own) {
            let text = fs::read_to_string(path(folder).join(&name)).expect("a file of Rust");
            let generated = text.lines().next().is_some_and(|line| line.to_lowercase().contains("generated"));
            let lines = text.lines().count();
            assert!(lines <= 600 || generated, "{folder}/{name} has {lines} lines");
        }
    }
}

/// A dependency is somebody else's code: what it is for stands above it, or above the group that it is of.
#[test]
fn every_dependency_says_why() {
    let manifest = fs::read_to_string(path("Cargo.toml")).expect("Cargo.toml");
    let (mut in_dependencies, mut said, mut count) = (false, false, 0);
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies");
        } else if line.is_empty() {
            said = false;
        } else if line.starts_with('#') {
            said = true;
        } else if in_dependencies {
            count += 1;
            assert!(said, "nothing says why: {line}");
        }
    }
    assert!(count > 20, "{count} dependencies found");
}
