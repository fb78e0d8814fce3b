//! A character that the fonts lack is a warning at its place, whichever text it stands in, and a question mark in the
//! PDF: never a box, and never nothing.

use std::collections::BTreeSet;

use serde_json::json;
use verzeichnis::diagnostic::{Finding, Severity};
use verzeichnis::pipeline::{self, EditionKind, InputFile, REGISTER};

use crate::judges::text::Extractor;
use crate::pdf_file::reader::Reader;
use crate::registers::{build, file, files, output, register};
use crate::toml_text;

/// Neither Latin, Greek nor Cyrillic.
const UNPRINTABLE: char = '漢';

/// A place without the numbers of its rows: what is tried once need not be tried in every row.
fn kind(place: &str) -> String {
    place.split('/').map(|part| if part.parse::<u32>().is_ok() { "*" } else { part }).collect::<Vec<_>>().join("/")
}

/// Every kind of text in the records of a folder, with the character in it, on its own: whether that is allowed, and if
/// so, whether it is told.
fn try_all(folder: &str, tried: &mut BTreeSet<String>) {
    let all = files(folder);
    let head = all.iter().find(|file| file.path == REGISTER).expect("register.toml").clone();
    for one in &all {
        let value = toml_text::value(one.content.as_ref().expect("bytes"));
        for place in toml_text::texts(&value) {
            let what = format!("{}{}", if one.path == REGISTER { "register " } else { "" }, kind(&place));
            if tried.contains(&what) {
                continue;
            }
            let mut changed = value.clone();
            let text = changed.pointer_mut(&place).expect("a place of the value");
            *text = json!(format!("{} {UNPRINTABLE}", text.as_str().expect("a text")));
            let changed = file(&one.path, toml_text::record(&changed));
            let together: Vec<InputFile> =
                if one.path == REGISTER { vec![changed] } else { vec![head.clone(), changed] };
            let checked = pipeline::check(together);
            let here = |finding: &&Finding| {
                let pointer = finding.place.pointer.as_ref();
                finding.place.file == one.path && pointer.is_some_and(|pointer| pointer.as_str() == place)
            };
            let here: Vec<_> = checked.findings.iter().filter(here).collect();
            let told = here.iter().any(|finding| {
                finding.fault.code() == "character-not-printable" && finding.severity == Severity::Warning
            });
            // A key, a date, a citation: no such character is allowed there at all.
            let refused = here.iter().any(|finding| finding.severity == Severity::Error);
            assert!(told || refused, "{folder}/{}{place}: nobody is told", one.path);
            if told {
                tried.insert(what);
            }
        }
    }
}

#[test]
fn it_is_told_in_every_text() {
    let mut told = BTreeSet::new();
    for folder in
        ["records", "tests/cases/rechenzentrum/records", "tests/cases/regime/records", "tests/cases/stufen/records"]
    {
        try_all(folder, &mut told);
    }
    for expected in ["register /titel", "/bezeichnung", "/daten/*/angaben/*", "/intern/bemerkung"] {
        assert!(told.contains(expected), "{expected} is not among {told:?}");
    }
    assert!(told.len() > 60, "{} kinds of text are not all: {told:?}", told.len());
}

#[test]
fn in_the_pdf_it_is_a_question_mark_that_is_read_as_what_it_is() {
    let mut all = files("tests/cases/stufen/records");
    let one = all.iter_mut().find(|file| file.path != REGISTER).expect("a record");
    let mut value = toml_text::value(one.content.as_ref().expect("bytes"));
    value["bezeichnung"] = json!("Akten 漢字 und 🙂");
    one.content = Ok(toml_text::record(&value).into());
    let built = build(&register(all), EditionKind::Public);
    let pdf = output(&built, ".pdf");
    assert_eq!(Reader::new(pdf).unpainted(), Vec::<String>::new());
    for extractor in Extractor::ALL {
        let Some(text) = extractor.text(pdf) else { continue };
        assert!(text.contains("漢字") && text.contains('🙂'), "{extractor:?}");
    }
}
