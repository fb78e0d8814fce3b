//! `verify` finds whatever was changed, and nothing else: a publication is the same as long as every byte is.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use verzeichnis::document::changes::Changes;
use verzeichnis::model::{Outline, Register};
use verzeichnis::pipeline::verify::{self, Issue, Reason, Recorded, State, Verdict};
use verzeichnis::pipeline::{self, BodySize, BuildOptions, Built, EditionKind, FragmentLevel, Output};

use crate::registers::{below, files, path, register};
use crate::{cases, program};

type Folder = BTreeMap<String, Vec<u8>>;

fn build(register: &Register, options: &BuildOptions) -> Built {
    pipeline::build(register.clone(), options, &|_, _| {})
}

fn published(built: &Built) -> Folder {
    built.files.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect()
}

/// What comes of comparing a folder, built once more as its manifest says.
fn compared(folder: &Folder, register: &Register, changes: Option<&Changes>) -> Verdict {
    let recorded = folder.get("manifest.json").and_then(|bytes| Recorded::read(bytes));
    let options = recorded.as_ref().map_or_else(BuildOptions::default, |recorded| recorded.options);
    let built = build(register, &BuildOptions { changes, ..options });
    let read = |name: &str, at_most: usize| -> Result<Option<Vec<u8>>, Infallible> {
        Ok(folder.get(name).map(|bytes| bytes[..bytes.len().min(at_most)].to_vec()))
    };
    verify::folder(&built, options.edition, options.draft, recorded.as_ref(), read).expect("no error is possible")
}

/// The files of which something is said, with what.
fn differences(verdict: &Verdict) -> BTreeMap<&str, &State> {
    let different = verdict.files.iter().filter(|file| file.state != State::Same);
    different.map(|file| (file.name.as_str(), &file.state)).collect()
}

/// A register of a few activities, with changes since an edition before.
fn changing() -> (Register, Changes) {
    let register = register(files("tests/cases/aenderungen/records"));
    let changes = cases::changes("aenderungen", &register).expect("an edition before");
    (register, changes)
}

#[test]
fn a_manifest_says_how_its_publication_was_made() {
    let (register, changes) = changing();
    let plain = BuildOptions::default();
    let all = [
        plain,
        BuildOptions {
            own_pages: true,
            fragment_level: FragmentLevel::MOST,
            body_size: BodySize::MOST,
            changes: Some(&changes),
            ..plain
        },
        BuildOptions { edition: EditionKind::Internal, ..plain },
        BuildOptions { outline: Some(Outline::FormerNrw), ..plain },
        BuildOptions { edition: EditionKind::Internal, draft: true, changes: Some(&changes), ..plain },
        BuildOptions { draft: true, own_pages: true, ..plain },
        BuildOptions { outputs: Output::Pdf.into(), body_size: BodySize::LEAST, ..plain },
        BuildOptions { outputs: [Output::Page, Output::Data].into_iter().collect(), ..plain },
    ];
    for options in all {
        let folder = published(&build(&register, &options));
        let recorded = Recorded::read(&folder["manifest.json"]).expect("a manifest of ours");
        // A size is said of a PDF alone.
        assert_eq!(BuildOptions { changes: options.changes, ..recorded.options }, options);
        let before = options.changes.map(|_| Issue { number: Some(13), stand: "2025-11-01".parse().expect("a day") });
        assert_eq!(recorded.compared_with, before);
        let verdict = compared(&folder, &register, options.changes);
        assert!(verdict.is_same() && verdict.reasons.is_empty(), "{options:?}: {:?}", differences(&verdict));
        assert_eq!(verdict.files.len(), folder.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    /// Whatever byte of whatever file is another, it is found where it is.
    #[test]
    fn no_changed_byte_goes_unnoticed(which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let register = register(files("tests/cli/stadt/records"));
        let mut folder = published(&build(&register, &BuildOptions { own_pages: true, ..BuildOptions::default() }));
        let names: Vec<String> = folder.keys().filter(|name| *name != "manifest.json").cloned().collect();
        let name = which.get(&names);
        let bytes = folder.get_mut(name).expect("a file");
        let at = at.index(bytes.len());
        let before = std::mem::replace(&mut bytes[at], to);
        let verdict = compared(&folder, &register, None);
        if before == to {
            prop_assert!(verdict.is_same());
        } else {
            let found = differences(&verdict);
            prop_assert_eq!(found.len(), 1);
            match found.get(name.as_str()) {
                Some(State::Differs(difference)) => prop_assert_eq!(difference.offset, at),
                other => prop_assert!(false, "{:?}", other),
            }
            prop_assert_eq!(verdict.reasons, vec![Reason::Altered]);
        }
    }
}

#[test]
fn what_is_missing_longer_shorter_or_too_much_is_told() {
    let register = register(files("tests/cli/stadt/records"));
    let whole = published(&build(&register, &BuildOptions { own_pages: true, ..BuildOptions::default() }));
    let with = |change: &dyn Fn(&mut Folder)| {
        let mut folder = whole.clone();
        change(&mut folder);
        compared(&folder, &register, None)
    };
    let verdict = with(&|folder| drop(folder.remove("link.html")));
    assert_eq!(differences(&verdict), BTreeMap::from([("link.html", &State::Missing)]));
    let verdict = with(&|folder| folder.get_mut("index.html").expect("a page").truncate(1000));
    assert!(matches!(differences(&verdict)["index.html"], State::Differs(found) if found.offset == 1000));
    let length = whole["verzeichnis.json"].len();
    let verdict = with(&|folder| folder.get_mut("verzeichnis.json").expect("data").extend_from_slice(b"{}"));
    assert!(matches!(differences(&verdict)["verzeichnis.json"], State::Differs(found) if found.offset == length));
    // What lies beside is somebody else's; what the manifest claims is ours.
    let verdict = with(&|folder| drop(folder.insert("robots.txt".to_owned(), Vec::new())));
    assert!(verdict.is_same());
    let verdict = with(&|folder| {
        folder.insert("verarbeitung/geheim.html".to_owned(), b"x".to_vec());
        let mut manifest: serde_json::Value = serde_json::from_slice(&folder["manifest.json"]).expect("JSON");
        let more = serde_json::json!({ "datei": "verarbeitung/geheim.html", "bytes": 1, "sha256": "0" });
        manifest["dateien"].as_array_mut().expect("files").push(more);
        folder.insert("manifest.json".to_owned(), format!("{manifest:#}\n").into_bytes());
    });
    let found = differences(&verdict);
    assert_eq!(found["verarbeitung/geheim.html"], &State::Surplus);
    assert!(matches!(found["manifest.json"], State::Differs(_)) && found.len() == 2);
}

/// The reason that is named is the one that there is.
#[test]
fn the_likely_reason_is_named() {
    let register = register(files("tests/cli/stadt/records"));
    let whole = published(&build(&register, &BuildOptions::default()));
    let rewritten = |from: &str, to: &str| {
        let mut folder = whole.clone();
        let text = String::from_utf8(folder["manifest.json"].clone()).expect("UTF-8");
        assert!(text.contains(from), "{from}");
        folder.insert("manifest.json".to_owned(), text.replace(from, to).into_bytes());
        compared(&folder, &register, None).reasons
    };
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let reasons = rewritten(&version, "\"version\": \"0.0.1\"");
    assert!(matches!(&reasons[..], [Reason::OtherProgram { theirs, .. }] if theirs.version == "0.0.1"), "{reasons:?}");

    let mut later = register.clone();
    later.records[0].activity.designation.push('!');
    later.head.issue = Some(2);
    let verdict = compared(&whole, &later, None);
    let [Reason::OtherContent { theirs, ours }] = &verdict.reasons[..] else { panic!("{:?}", verdict.reasons) };
    assert_eq!((theirs.number, ours.number), (Some(1), Some(2)));

    for damaged in [&b""[..], b"{", b"[]", b"\xff", b"{\"edition\": \"public\", \"dateien\": []}"] {
        let mut folder = whole.clone();
        folder.insert("manifest.json".to_owned(), damaged.to_vec());
        let verdict = compared(&folder, &register, None);
        assert_eq!(verdict.reasons, [Reason::NoManifest]);
        assert_eq!(differences(&verdict).keys().copied().collect::<Vec<_>>(), ["manifest.json"]);
    }
    // A name that leads out of the folder is no name of ours.
    let reasons = rewritten("\"datei\": \"link.html\"", "\"datei\": \"../link.html\"");
    assert_eq!(reasons, [Reason::NoManifest]);
}

/// What is internal is not quoted, and neither is what nobody can read.
#[test]
fn only_public_text_is_quoted() {
    let register = register(files("tests/cli/stadt/records"));
    for (edition, page, quoted) in
        [(EditionKind::Public, "index.html", true), (EditionKind::Internal, "index-intern.html", false)]
    {
        let mut folder = published(&build(&register, &BuildOptions { edition, ..BuildOptions::default() }));
        for (name, bytes) in &mut folder {
            if name != "manifest.json" {
                bytes[40] ^= 1;
            }
        }
        for (name, state) in differences(&compared(&folder, &register, None)) {
            let State::Differs(found) = state else { panic!("{name}: {state:?}") };
            assert_eq!(found.text.is_some(), quoted && !name.ends_with(".pdf"), "{name}");
        }
        assert!(folder.contains_key(page));
    }
}

/// A city as the command line's sessions have it.
fn city() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let from = path("tests/cli/stadt");
    for name in below(&from) {
        let to = folder.path().join(&name);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(from.join(&name), to).expect("a copy");
    }
    folder
}

fn code(folder: &Path, line: &str) -> (Option<i32>, String) {
    let said = program::run(folder, &line.split(' ').collect::<Vec<_>>());
    (said.code, said.all())
}

/// Every PDF, whatever edition and size it is of, is known again when it is alone and has another name.
#[test]
fn a_downloaded_file_is_known_again() {
    let city = city();
    let here = city.path();
    let builds = [
        ("", "verfahrensverzeichnis.pdf"),
        (" --font-size 18", "verfahrensverzeichnis.pdf"),
        (" --only pdf --font-size 9", "verfahrensverzeichnis.pdf"),
        (" --edition internal", "verfahrensverzeichnis-intern.pdf"),
        (" --draft", "verfahrensverzeichnis-entwurf.pdf"),
        (" --previous vorige/ausgabe-1.json", "verfahrensverzeichnis.pdf"),
    ];
    for (index, (options, pdf)) in builds.iter().enumerate() {
        let records = if options.contains("previous") { "naechste" } else { "records" };
        let (built, said) = code(here, &format!("build {records}{options} --out out-{index}"));
        assert_eq!(built, Some(0), "{said}");
        let copy = here.join(format!("heruntergeladen-{index}.pdf"));
        fs::copy(here.join(format!("out-{index}")).join(pdf), &copy).expect("a copy");
        let previous = if options.contains("previous") { " --previous vorige/ausgabe-1.json" } else { "" };
        let line = format!("verify heruntergeladen-{index}.pdf --records {records}{previous}");
        assert_eq!(code(here, &line).0, Some(0), "{line}: {}", code(here, &line).1);
        // One byte in it, and it is another.
        let mut bytes = fs::read(&copy).expect("a file");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&copy, bytes).expect("a file");
        let (ended, said) = code(here, &line);
        assert_eq!(ended, Some(1), "{said}");
        assert!(said.contains("weicht ab, vom"), "{said}");
    }
    assert_eq!(code(here, "verify out-0/verzeichnis.json").0, Some(0));
    let (ended, said) = code(here, "verify out-0/verzeichnis.json --records anders");
    assert!(ended == Some(1) && said.contains("von Zeile"), "{said}");
    // A table is known by its head, whatever its name.
    for table in ["verzeichnis", "daten", "empfaenger", "loeschung"] {
        let copy = here.join("heruntergeladen.csv");
        fs::copy(here.join(format!("out-0/{table}.csv")), &copy).expect("a copy");
        let (ended, said) = code(here, "verify heruntergeladen.csv");
        assert!(ended == Some(0) && said.contains(table), "{said}");
        // Not all of them have rows here.
        let text = fs::read_to_string(&copy).expect("a table") + "\"hinzugefügt\"\r\n";
        fs::write(&copy, text).expect("a file");
        let (ended, said) = code(here, "verify heruntergeladen.csv");
        assert!(ended == Some(1) && said.contains("von Zeile"), "{said}");
    }
}

/// Comparing writes nothing, neither there nor beside it.
#[test]
fn nothing_is_written() {
    let city = city();
    let here = city.path();
    assert_eq!(code(here, "build --pages").0, Some(0));
    let state = || {
        let about = |name: &String| {
            (here.join(name).metadata().and_then(|about| about.modified()).ok(), fs::read(here.join(name)).ok())
        };
        below(here).into_iter().map(|name| (about(&name), name)).collect::<Vec<_>>()
    };
    let before = state();
    for line in ["verify", "verify public/verfahrensverzeichnis.pdf", "verify --records anders --format json"] {
        assert!(code(here, line).0.is_some_and(|code| code < 2), "{line}");
    }
    assert!(state() == before);
}

/// A program reads what a person reads.
#[test]
fn the_answer_for_programs_is_json() {
    let city = city();
    let here = city.path();
    assert_eq!(code(here, "build --pages").0, Some(0));
    fs::write(here.join("public/robots.txt"), b"theirs").expect("a file");
    let said = program::run(here, &["verify", "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert_eq!((said.code, &answer["same"]), (Some(0), &serde_json::json!(true)));
    assert_eq!(answer["foreign"], serde_json::json!(["robots.txt"]));
    assert_eq!(answer["reasons"], serde_json::json!([]));
    let said = program::run(here, &["verify", "--records", "anders", "--format", "json", "--lang", "en"]);
    let answer: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert_eq!((said.code, &answer["same"]), (Some(1), &serde_json::json!(false)));
    let files = answer["files"].as_array().expect("files");
    let data = files.iter().find(|file| file["name"] == "verzeichnis.json").expect("the data");
    assert_eq!(data["state"], "differs");
    assert!(data["line"].as_u64() > Some(1) && data["expected"] != data["found"]);
    assert_eq!(answer["reasons"][0]["code"], "other-content");
    assert!(answer["reasons"][0]["message"].as_str().is_some_and(|text| text.starts_with("The content is another")));
}
