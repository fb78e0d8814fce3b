//! From one edition to the next: what is published is read again as it was, no change goes unnoticed, and an edition says
//! which one it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use proptest::prelude::*;
use serde_json::{Value, json};
use verzeichnis::diagnostic::Severity;
use verzeichnis::document::changes::Changes;
use verzeichnis::edition::{Edition, PublicRegister};
use verzeichnis::model::{ProcessingActivity, Record, Register, RegisterHead};
use verzeichnis::pipeline::{self, BuildOptions, EditionKind, NoPrevious};
use verzeichnis::schema::{self, formats, validate::Validator};
use verzeichnis::writers::{facts::sha256_hex, json};

use crate::dice::Dice;
use crate::from_schema::{self, Choose};
use crate::page_text::folded;
use crate::pdf_file::reader::Reader;
use crate::registers::{build, build_since, files, lines, output, register};
use crate::{cases, judges};

fn published(register: &Register) -> PublicRegister {
    Edition::public(register).shown().clone()
}

fn read(value: &Value) -> Option<PublicRegister> {
    PublicRegister::read(value.to_string().as_bytes()).ok()
}

/// Texts of which each string of the schema takes at least two.
const TEXTS: [&str; 17] = [
    "a",
    "b",
    "2026-11-01",
    "2025-11-01",
    "7 Tage",
    "1 Jahr",
    "Art. 6 Abs. 1 lit. e DSGVO",
    "§ 3 Abs. 1 DSG NRW",
    "https://a.example/b",
    "https://b.example/",
    "a@b.example",
    "b@b.example",
    "+49\u{a0}2999 100-0",
    "02999 1",
    "99108003000000",
    "99108003000001",
    "anders.pdf",
];

fn fits(schema: &Value, text: &str) -> bool {
    Validator::new(schema, &formats()).expect("a schema").check("a.toml", &Value::from(text)).is_empty()
}

fn texts(schema: &Value) -> Vec<String> {
    // To try them all takes long, and there are few schemas of text.
    static KNOWN: Mutex<BTreeMap<String, Vec<String>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().expect("no test ends within");
    let found = known.entry(schema.to_string()).or_insert_with(|| {
        let own = schema.get("examples").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        TEXTS.iter().copied().chain(own).filter(|text| fits(schema, text)).map(str::to_owned).collect()
    });
    found.clone()
}

/// Everything that `verzeichnis.json` can say, once.
struct Everything;

impl Choose for Everything {
    fn has(&mut self) -> bool {
        true
    }

    fn one_of(&mut self, _number: usize) -> usize {
        0
    }

    fn rows(&mut self) -> usize {
        1
    }

    fn text(&mut self, schema: &Value) -> String {
        texts(schema).first().unwrap_or_else(|| panic!("no text for {schema}")).clone()
    }

    fn key(&mut self) -> String {
        // The key of a group of notices.
        "internetauftritt".to_owned()
    }
}

fn everything() -> Value {
    let mut value = from_schema::value(&schema::public_register(), &mut Everything);
    value["format"] = json!(1);
    assert!(read(&value).is_some(), "{:?}\n{value:#}", PublicRegister::read(value.to_string().as_bytes()));
    value
}

/// The words that a schema lists.
fn words(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(table) => {
            found.extend(table.get("const").and_then(Value::as_str).map(str::to_owned));
            let listed = table.get("enum").and_then(Value::as_array);
            found.extend(listed.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
            table.values().for_each(|value| words(value, found));
        }
        Value::Array(all) => all.iter().for_each(|value| words(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The routes of everything in a value.
fn routes(value: &Value, route: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(table) => table.iter().for_each(|(key, value)| routes(value, &format!("{route}/{key}"), found)),
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(index, value)| routes(value, &format!("{route}/{index}"), found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    found.push(route.to_owned());
}

/// What could stand in a place instead.
fn others(value: &Value, words: &BTreeSet<String>) -> Vec<Value> {
    match value {
        Value::String(_) => TEXTS.iter().copied().chain(words.iter().map(String::as_str)).map(Value::from).collect(),
        Value::Bool(yes) => vec![json!(!yes)],
        Value::Number(number) => vec![json!(number.as_u64().unwrap_or_default() + 1)],
        Value::Array(_) => vec![json!([])],
        Value::Object(_) | Value::Null => Vec::new(),
    }
}

/// Each value of a register that has everything is changed or left out; each time something is told.
#[test]
fn no_change_goes_unnoticed() {
    let whole = everything();
    let before = read(&whole).expect("a register");
    let mut listed = BTreeSet::new();
    words(&schema::public_register(), &mut listed);
    let mut all = Vec::new();
    routes(&whole, "", &mut all);
    // What makes the edition.
    let edition = ["/format", "/stand", "/ausgabe"];
    // What follows from the order, units that come and go with their activities, and names that stand elsewhere too.
    let elsewhere =
        ["/nr", "/stellen", "/stellen/0", "/stellen/0/kennung", "/stelle/name", "/nachfolger/0/name", "/wie/name"];
    let mut told = 0;
    for route in all {
        if edition.contains(&route.as_str()) || elsewhere.iter().any(|end| route.ends_with(end)) {
            continue;
        }
        let place = whole.pointer(&route).expect("a place");
        let mut changed: Vec<Value> = others(place, &listed)
            .into_iter()
            .map(|other| {
                let mut copy = whole.clone();
                *copy.pointer_mut(&route).expect("the place") = other;
                copy
            })
            .collect();
        if let Some((around, key)) = route.rsplit_once('/') {
            let mut copy = whole.clone();
            match copy.pointer_mut(around).expect("a place around it") {
                Value::Object(table) => drop(table.remove(key)),
                Value::Array(rows) => rows.clear(),
                other => panic!("{other}"),
            }
            changed.push(copy);
        }
        for now in changed.iter().filter_map(read).filter(|now| *now != before) {
            assert!(!Changes::between(&before, &now).is_empty(), "{route} can change and nobody is told\n{now:#?}");
            told += 1;
        }
    }
    assert!(told > 150, "{told} changes");
}

#[test]
fn what_is_published_is_read_again_as_it_was() {
    for name in cases::names() {
        let register = published(&register(files(&format!("tests/cases/{name}/records"))));
        assert_eq!(PublicRegister::read(&json::write(&register)), Ok(register), "{name}");
    }
    let register = published(&register(files("records")));
    assert_eq!(PublicRegister::read(&json::write(&register)), Ok(register));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    /// Whatever records can say.
    #[test]
    fn whatever_is_published_is_read_again_as_it_was(numbers in prop::collection::vec(any::<u16>(), 0..600)) {
        let mut dice = Dice { numbers: numbers.iter(), texts, keys: &["a", "b"] };
        let mut head = from_schema::value(&schema::register(), &mut dice);
        head["format"] = json!(1);
        let head: RegisterHead = serde_json::from_value(head).expect("a head");
        let activity: ProcessingActivity =
            serde_json::from_value(from_schema::value(&schema::processing_activity(), &mut dice)).expect("a record");
        let key = "a".parse().expect("a key");
        let register = Register { head, records: vec![Record { key, file: "a.toml".to_owned(), activity }], logo: None };
        let published = published(&register);
        prop_assert_eq!(PublicRegister::read(&json::write(&published)), Ok(published));
    }
}

/// What comparing finds, as code and weight, where the data centre's register changes so.
fn findings(now: impl Fn(&mut Register), before: impl Fn(&mut PublicRegister), draft: bool) -> Vec<(String, Severity)> {
    let mut register = register(files("tests/cases/rechenzentrum/records"));
    register.head.issue = Some(5);
    let mut old = published(&register);
    before(&mut old);
    now(&mut register);
    let compared = pipeline::compare(&register, old, draft).expect("the same body");
    compared.findings.iter().map(|one| (one.fault.code().to_owned(), one.severity)).collect()
}

#[test]
fn another_content_is_another_edition_and_says_so() {
    let another = |register: &mut Register| register.head.title.push('!');
    let next = |register: &mut Register| {
        another(register);
        register.head.issue = Some(6);
    };
    let later = |register: &mut Register| {
        another(register);
        register.head.stand = "2099-01-01".parse().expect("a day");
    };
    let expected = |code: &str, severity| vec![(code.to_owned(), severity)];
    let as_it_was = |_: &mut PublicRegister| {};
    assert_eq!(findings(another, as_it_was, false), expected("edition-not-raised", Severity::Error));
    assert_eq!(findings(another, as_it_was, true), expected("edition-not-raised", Severity::Hint));
    assert_eq!(findings(next, as_it_was, false), []);
    assert_eq!(findings(later, as_it_was, false), []);
    assert_eq!(findings(|_| {}, as_it_was, false), expected("same-edition", Severity::Warning));
    // The first edition with a number is one.
    assert_eq!(findings(another, |before| before.issue = None, false), []);
    let without_number = |register: &mut Register| {
        another(register);
        register.head.issue = None;
    };
    assert_eq!(
        findings(without_number, |before| before.issue = None, false),
        expected("edition-not-raised", Severity::Error)
    );
}

#[test]
fn no_edition_goes_back() {
    let later = |before: &mut PublicRegister| before.stand = "2099-01-01".parse().expect("a day");
    let higher = |before: &mut PublicRegister| before.issue = Some(6);
    let expected = |code: &str, severity| vec![(code.to_owned(), severity)];
    assert_eq!(findings(|_| {}, later, false), expected("stand-went-back", Severity::Error));
    assert_eq!(findings(|_| {}, higher, false), expected("issue-went-back", Severity::Error));
    let both = |before: &mut PublicRegister| {
        later(before);
        higher(before);
    };
    assert_eq!(findings(|_| {}, both, false).len(), 2);
    assert_eq!(findings(|_| {}, both, true).iter().filter(|(_, severity)| *severity == Severity::Hint).count(), 2);
    // A higher number does not make up for an earlier day.
    let next = |register: &mut Register| register.head.issue = Some(7);
    assert_eq!(findings(next, later, false), expected("stand-went-back", Severity::Error));
    let numberless = |register: &mut Register| {
        register.head.issue = None;
        register.head.stand = "2099-02-02".parse().expect("a day");
    };
    assert_eq!(findings(numberless, higher, false), expected("issue-missing", Severity::Warning));
}

#[test]
fn another_bodys_register_is_no_edition_before() {
    let (ours, theirs) = (register(files("records")), published(&register(files("tests/cases/rechenzentrum/records"))));
    let names = (theirs.controller.name.clone(), ours.head.controller.name.clone());
    let Err(NoPrevious::OtherBody { theirs, ours }) = pipeline::compare(&ours, theirs, false) else {
        panic!("not the same body");
    };
    assert_eq!((theirs, ours), names);
}

#[test]
fn an_edition_states_the_fingerprint_of_its_data() {
    let register = register(files("records"));
    let built = build(&register, EditionKind::Public);
    let fingerprint = sha256_hex(output(&built, "verzeichnis.json"));
    let manifest: Value = serde_json::from_slice(output(&built, "manifest.json")).expect("JSON");
    assert_eq!(manifest["fingerabdruck"], fingerprint);
    for edition in [EditionKind::Public, EditionKind::Internal] {
        let said = lines(&register, edition, None);
        assert_eq!(said.iter().filter(|line| **line == fingerprint).count(), 1, "{edition:?}");
    }
    // A draft says what its own file is called.
    let options = BuildOptions { draft: true, ..BuildOptions::default() };
    let draft = pipeline::build(register, &options, &|_, _| {});
    let text = Reader::new(output(&draft, ".pdf")).lines().join("\n");
    assert!(draft.files.iter().any(|file| file.name == "verzeichnis-entwurf.json"));
    assert!(text.contains("sha256sum verzeichnis-entwurf.json") && text.contains(&fingerprint), "{text}");
}

/// Poppler gets the 64 digits in one piece.
#[test]
fn the_fingerprint_and_the_commands_can_be_copied() {
    let built = build(&register(files("records")), EditionKind::Public);
    let Some(pages) = judges::pdf::pages(output(&built, ".pdf")) else { return };
    let fingerprint = sha256_hex(output(&built, "verzeichnis.json"));
    let lines: Vec<&str> = pages.iter().flat_map(|page| page.lines()).map(str::trim).collect();
    assert!(lines.contains(&fingerprint.as_str()), "{fingerprint}");
    for command in ["sha256sum", "shasum -a 256", "Get-FileHash"] {
        let command = format!("{command} verzeichnis.json");
        assert!(lines.iter().any(|line| line.ends_with(&command)), "{command}");
    }
}

#[test]
fn every_page_says_which_edition_it_is_of() {
    let mut register = register(files("tests/cases/stufen/records"));
    register.head.stand = "2026-09-30".parse().expect("a day");
    for issue in [None, Some(1), Some(99_999)] {
        register.head.issue = issue;
        for edition in [EditionKind::Public, EditionKind::Internal] {
            let built = build(&register, edition);
            let Some(pages) = judges::pdf::pages(output(&built, ".pdf")) else { return };
            assert_eq!(Some(pages.len()), built.pages);
            assert!(pages.len() > 5, "{} pages", pages.len());
            let number = issue.map(|number| format!("Ausgabe {number}"));
            for (index, page) in pages.iter().enumerate() {
                let lines: Vec<String> = page.lines().map(|line| folded(line).replace('\u{a0}', " ")).collect();
                let folio = format!("Seite {} von {}", index + 1, pages.len());
                let foot = lines.iter().find(|line| line.ends_with(&folio)).expect("a foot");
                assert!(foot.contains("Stand 30. September 2026"), "{foot}");
                assert_eq!(number.is_some(), foot.contains("Ausgabe"), "{foot}");
                assert!(number.as_ref().is_none_or(|number| foot.contains(number)), "{foot}");
            }
        }
    }
}

#[test]
fn changes_lead_nowhere_that_is_not_there_and_the_judges_accept_them() {
    let register = register(files("tests/cases/aenderungen/records"));
    let changes = cases::changes("aenderungen", &register).expect("an edition before");
    let Changes { issue: _, stand: _, head, added, changed, ended, removed, only_dates } = &changes;
    let all = [head.len(), added.len(), changed.len(), ended.len(), removed.len(), *only_dates];
    assert!(all.iter().all(|number| *number > 0), "the case has changes of every kind: {all:?}");
    let mut pdfs = Vec::new();
    for edition in [EditionKind::Public, EditionKind::Internal] {
        let built = build_since(&register, edition, Some(&changes));
        let pdf = output(&built, ".pdf").to_vec();
        let reader = Reader::new(&pdf);
        let names: BTreeSet<String> = reader.names().into_iter().map(|(name, _)| name).collect();
        assert!(names.contains("_aenderungen") && names.contains("_pruefen"));
        let links: Vec<(String, String)> =
            (0..built.pages.expect("a PDF")).flat_map(|page| reader.links(page)).collect();
        for (says, to) in &links {
            assert!(to.contains(':') || names.contains(to), "{says} leads to {to}");
        }
        // A draft is shown in the internal edition alone.
        let draft = links.iter().filter(|(_, to)| to == "zweitwohnungsteuer").count();
        assert_eq!(draft > 0, edition == EditionKind::Internal);
        pdfs.push((edition.name(), pdf));
    }
    judges::pdf::accept(&pdfs.iter().map(|(name, pdf)| (*name, pdf.as_slice())).collect::<Vec<_>>());
}
