//! The page as its visitors use it, in a real browser: the filter, links to entries, the keyboard, without script, narrow,
//! dark, on paper. What is tried stands in `tests/judges/visit`.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;
use verzeichnis::model::Register;
use verzeichnis::pipeline::EditionKind;

use crate::hostile::hostile;
use crate::judges::page::visited;
use crate::registers::{build, files, output, register};

/// A register's page, as the given change leaves it, and its data.
fn publication(register: &Register, change: impl Fn(String) -> String) -> (TempDir, PathBuf, PathBuf) {
    let built = build(register, EditionKind::Public);
    let folder = TempDir::new().expect("a folder");
    let [page, data] = ["index.html", "verzeichnis.json"].map(|name| folder.path().join(name));
    let text = String::from_utf8(output(&built, "index.html").to_vec()).expect("UTF-8");
    fs::write(&page, change(text)).expect("a file in the folder");
    fs::write(&data, output(&built, "verzeichnis.json")).expect("a file in the folder");
    (folder, page, data)
}

#[test]
fn visitors_find_what_they_look_for() {
    let (_folder, page, data) = publication(&register(files("records")), |text| text);
    if let Some(verdict) = visited(&page, &data, &[]) {
        assert!(verdict.success, "{}", verdict.said);
    }
}

#[test]
fn hostile_text_neither_runs_nor_is_lost_while_it_is_searched() {
    let (_folder, page, data) = publication(&hostile(), |text| text);
    if let Some(verdict) = visited(&page, &data, &["hostile"]) {
        assert!(verdict.success, "{}", verdict.said);
    }
}

/// A page that fails its visitors, each time in another way: the text that is replaced, what stands for it, the visit that
/// notices, and a part of what it says.
const BROKEN: [(&str, &str, &str, &str); 8] = [
    (".replace(/ß/g, \"ss\")", "", "words", "does not find what"),
    ("wanted.every(", "wanted.some(", "words", "does not find what both words find"),
    ("keys.every(", "keys.some(", "choices", "with mark"),
    ("one.open = target == open", "one.open = true", "choices", "\"close all\" left"),
    ("reset();\nproceed();\ntarget.scrollIntoView();", "", "links", "filtered out"),
    (":focus-visible { outline:", ":focus { outline: 0 !important; --x:", "keyboard", "the focus is not seen"),
    ("<search ", "<search style=\"display: block\" ", "bare", "a filter is offered that does not work"),
    ("details::details-content { content-visibility: visible; }", "", "paper", "does not say"),
];

#[test]
fn a_page_that_fails_its_visitors_is_refused() {
    let register = register(files("records"));
    for (from, to, visit, said) in BROKEN {
        let (_folder, page, data) = publication(&register, |text| {
            // Its own policy would refuse what is changed.
            let policy = text.find("<meta http-equiv").expect("a policy");
            let end = policy + text[policy..].find('>').expect("its end") + 1;
            let open = format!("{}{}", &text[..policy], &text[end..]);
            assert!(open.contains(from), "{from} is nowhere in the page");
            open.replace(from, to)
        });
        let Some(verdict) = visited(&page, &data, &[visit]) else { return };
        assert!(!verdict.success && verdict.said.contains(said), "{from} -> {to}:\n{}", verdict.said);
    }
}
