//! Whole registers in `tests/cases`, each with what it should become: `index.html` to open in a browser, `dokument.txt`
//! to read, `check.txt` as the officer sees it; of two of them `tags.txt`, the tag tree of the
//! finished PDF, and `hinweise.html` and `hinweise.txt`, the notice of all its activities. Where there is a `previous.json`, the edition before, the register tells
//! what has changed since. Renewed by `VERZEICHNIS_RENEW=1 cargo test --test suite cases`.
//!
//! The page is written without what depends on the PDF's bytes (its size and hash), so that it changes only where the
//! page does.

use std::collections::BTreeSet;
use std::fs;

use verzeichnis::document::{self, changes::Changes};
use verzeichnis::edition::PublicRegister;
use verzeichnis::model::{NoticeScope, Register};
use verzeichnis::pipeline::{self, Comparison, EditionKind};
use verzeichnis::report::Format;
use verzeichnis::wording::Language;
use verzeichnis::writers::html::{self, PageFacts};

use crate::pdf_file::reader::Reader;
use crate::registers::{below, build, document, files, output, path, register, told};
use crate::{notice, renewal};

/// What a case becomes.
const EXPECTED: [&str; 3] = ["check.txt", "dokument.txt", "index.html"];
/// The cases of which a notice is written down, as it is read and as it stands in a page.
const NOTICED: [&str; 2] = ["aufbau", "englisch"];
/// What a notice becomes.
const NOTICES: [&str; 2] = ["hinweise.html", "hinweise.txt"];
/// The cases whose tags are written down: one with every kind of block, and one with an English frame.
const TAGGED: [&str; 2] = ["aufbau", "englisch"];

/// The data of the edition before a case.
const PREVIOUS: &str = "previous.json";

/// The names of all cases.
pub fn names() -> Vec<String> {
    let folders = fs::read_dir(path("tests/cases")).expect("tests/cases");
    let mut names: Vec<String> =
        folders.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// What has changed since the edition before a case, where there is one.
pub fn changes(name: &str, register: &Register) -> Option<Changes> {
    let before = path("tests/cases").join(name).join(PREVIOUS);
    let before = before.is_file().then(|| fs::read(before).expect("a file"))?;
    let before = PublicRegister::read(&before).expect("the data of an edition");
    let Comparison { changes, findings } = pipeline::compare(register, before, false).expect("one body's editions");
    assert_eq!(findings, [], "{name} is an edition of its own");
    Some(changes)
}

#[test]
fn every_case_becomes_what_is_expected() {
    for name in names() {
        let expected = path("tests/cases").join(&name).join("expected");
        let records = format!("tests/cases/{name}/records");
        let checked = pipeline::check(files(&records));
        let said = told(&checked, Format::Human, Language::German);
        renewal::compare(&expected.join("check.txt"), &said, "cases");
        let register = register(files(&records));
        let changes = changes(&name, &register);
        let document = document(&register, EditionKind::Public, changes.as_ref());
        let text = document::lines(&document).join("\n") + "\n";
        renewal::compare(&expected.join("dokument.txt"), &text, "cases");
        let page = String::from_utf8(html::write(&document, &PageFacts::default())).expect("UTF-8");
        renewal::compare(&expected.join("index.html"), &page, "cases");
    }
}

/// What an activity is in a sentence stands before what can be unfolded.
#[test]
fn plain_words_are_in_sight_on_the_page() {
    for name in ["aufbau", "stufen"] {
        let register = register(files(&format!("tests/cases/{name}/records")));
        let page = html::write(&document(&register, EditionKind::Public, None), &PageFacts::default());
        let page = String::from_utf8(page).expect("UTF-8");
        let summaries = register.records.iter().filter(|record| record.activity.summary.is_some()).count();
        let shown = page.split("<article ").skip(1).filter_map(|article| article.split_once("<details"));
        assert!(summaries > 0);
        assert_eq!(shown.filter(|(before, _)| before.contains("<p class=\"lead\">")).count(), summaries, "{name}");
    }
}

#[test]
fn the_tags_of_a_finished_pdf_are_as_expected() {
    for name in TAGGED {
        let built = build(&register(files(&format!("tests/cases/{name}/records"))), EditionKind::Public);
        let tags = Reader::new(output(&built, ".pdf")).tags().0.dump();
        renewal::compare(&path("tests/cases").join(name).join("expected/tags.txt"), &tags, "cases");
    }
}

#[test]
fn notices_are_as_expected() {
    for name in NOTICED {
        let register = register(files(&format!("tests/cases/{name}/records")));
        let document = notice::document(&register, &NoticeScope::All);
        let expected = path("tests/cases").join(name).join("expected");
        let text = document::lines(&document).join("\n") + "\n";
        renewal::compare(&expected.join("hinweise.txt"), &text, "cases");
        let fragment = html::write_fragment(&document, &PageFacts::default(), None, html::FragmentLevel::default());
        let fragment = String::from_utf8(fragment).expect("UTF-8");
        renewal::compare(&expected.join("hinweise.html"), &fragment, "cases");
    }
}

#[test]
fn no_case_holds_what_no_test_reads() {
    let mut found = BTreeSet::new();
    for file in below(&path("tests/cases")) {
        let mut parts = file.split('/');
        let (name, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let rest = parts.next().unwrap_or_default();
        let read = match part {
            PREVIOUS => rest.is_empty(),
            "records" => file.ends_with(".toml") || pipeline::may_be_logo(&file),
            "expected" if rest == "tags.txt" => TAGGED.contains(&name) && parts.next().is_none(),
            "expected" if NOTICES.contains(&rest) => NOTICED.contains(&name) && parts.next().is_none(),
            "expected" => EXPECTED.contains(&rest) && parts.next().is_none(),
            _ => false,
        };
        assert!(read, "tests/cases/{file} is read by no test");
        found.insert(name.to_owned());
    }
    assert_eq!(found.into_iter().collect::<Vec<_>>(), names(), "no case is empty");
}

/// The periods that law and custom really set fit the format without free text: the catalogue of 44 municipal
/// activities, a record each.
#[test]
fn every_real_period_has_a_rule() {
    let register = register(files("tests/cases/stufen/records"));
    assert_eq!(register.records.len(), 44);
    for record in &register.records {
        assert!(!record.activity.erasure.is_empty(), "{}", record.key);
        for rule in &record.activity.erasure {
            let timed = rule.period.is_some() || rule.upon.is_some() || rule.same_as.is_some();
            assert!(timed, "{}: {rule:?}", record.key);
            assert!(rule.period.is_none() || rule.upon.is_none(), "{}: {rule:?}", record.key);
        }
    }
}
