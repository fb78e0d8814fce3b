//! The single sheet of an activity: paper and page say the same, as the register does of it, and nothing is promised on it
//! that is not there.

use std::collections::BTreeSet;
use std::fs;

use tempfile::TempDir;
use verzeichnis::document::compose::{Particulars, sheet};
use verzeichnis::document::{self, Document, Look};
use verzeichnis::edition::Edition;
use verzeichnis::model::Register;
use verzeichnis::pipeline::{self, BuildOptions, Built, EditionKind, Output, verify::Recorded};
use verzeichnis::writers::pdf::Producer;

use crate::hostile::hostile;
use crate::judges;
use crate::page_text::{self, folded};
use crate::parity::same;
use crate::pdf_file::reader::Reader;
use crate::registers::{files, output, register};

const EDITIONS: [EditionKind; 2] = [EditionKind::Public, EditionKind::Internal];

fn edition_of(register: &Register, kind: EditionKind) -> Edition {
    match kind {
        EditionKind::Public => Edition::public(register),
        EditionKind::Internal => Edition::internal(register),
    }
}

fn options(edition: EditionKind, key: &str) -> BuildOptions<'_> {
    let outputs = [Output::Pdf, Output::Page].into_iter().collect();
    BuildOptions { edition, outputs, activity: Some(key), ..BuildOptions::default() }
}

fn built(register: &Register, edition: EditionKind, key: &str) -> Built {
    pipeline::build(register.clone(), &options(edition, key), &|_, _| {})
}

fn document(register: &Register, edition: EditionKind, key: &str) -> Document {
    let look = Look::of(register, None);
    let particulars =
        Particulars { draft: false, data_file: "verzeichnis.json", fingerprint: &|| "", changes: None, look: &look };
    sheet::compose(&edition_of(register, edition).only(key), &particulars)
}

/// The registers, and the activities of each whose sheets are looked at.
fn sheets() -> Vec<(Register, EditionKind, String)> {
    let mut all = Vec::new();
    for (register, each) in [
        (register(files("records")), 6),
        (register(files("tests/cases/aufbau/records")), 1),
        (register(files("tests/cases/regime/records")), 1),
        (register(files("tests/cases/rechenzentrum/records")), 1),
        (register(files("tests/cases/gliederung-historisch/records")), 1),
        (register(files("tests/cases/aenderungen/records")), 1),
        (register(files("tests/cases/englisch/records")), 1),
        (register(files("tests/cases/gestaltung/records")), 3),
    ] {
        for edition in EDITIONS {
            let shown = edition_of(&register, edition);
            let keys = shown.shown().activities.iter().map(|activity| activity.key.to_string()).step_by(each);
            all.extend(keys.map(|key| (register.clone(), edition, key)));
        }
    }
    assert!(all.len() > 40);
    all
}

#[test]
fn paper_and_page_say_what_the_sheet_says() {
    for (register, edition, key) in sheets() {
        let document = document(&register, edition, &key);
        let ours: Vec<String> = document::lines(&document).iter().map(|line| folded(line)).collect();
        let built = built(&register, edition, &key);
        assert_eq!(built.activities, 1, "{key}");
        same(&format!("{key}, {edition:?}, page"), &ours, &page_text::lines(output(&built, ".html")));
        let pdf = Reader::new(output(&built, ".pdf")).lines();
        let pdf: Vec<String> = pdf.iter().map(|line| folded(line)).filter(|line| !line.is_empty()).collect();
        same(&format!("{key}, {edition:?}, PDF"), &ours, &pdf);
    }
}

/// What the register says of an activity under its heading, its sheet says line by line.
#[test]
fn the_sheet_says_all_that_the_register_says() {
    for (register, edition, key) in sheets() {
        let whole = crate::registers::document(&register, edition, None);
        let section = section(&whole.body, &key).unwrap_or_else(|| panic!("{key}"));
        let alone = Document { body: vec![document::Block::Section(section.clone())], ..whole.clone() };
        let sheet: BTreeSet<String> = document::lines(&document(&register, edition, &key)).into_iter().collect();
        let heading = format!("{} {}", section.number.expect("a number"), section.title);
        for line in document::lines(&alone).iter().filter(|line| **line != heading) {
            assert!(sheet.contains(line), "{key}, {edition:?}: {line}");
        }
    }
}

fn section<'a>(blocks: &'a [document::Block], key: &str) -> Option<&'a document::Section> {
    let mut sections = blocks.iter().filter_map(document::Block::as_section);
    sections.find_map(|one| if one.id.0 == key { Some(one) } else { section(&one.blocks, key) })
}

#[test]
fn no_link_leads_to_what_is_not_there() {
    let mut elsewhere = 0;
    for (register, edition, key) in sheets() {
        let built = built(&register, edition, &key);
        let page = String::from_utf8(output(&built, ".html").to_vec()).expect("UTF-8");
        let page = page_text::without_script(page.as_bytes());
        let values = |name: &str| {
            page.split(name).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect::<Vec<_>>()
        };
        let ids: BTreeSet<String> = values(" id=\"").into_iter().collect();
        for href in values(" href=\"") {
            if let Some(anchor) = href.strip_prefix('#') {
                assert!(ids.contains(anchor), "{key}: {href}");
            } else if href.contains("/index.html#") {
                assert_eq!(edition, EditionKind::Public, "{key}: {href}");
                elsewhere += 1;
            } else {
                let is_file = built.files.iter().any(|file| file.name == href);
                assert!(is_file || href.contains(':'), "{key}: {href}");
            }
        }
        let names: Vec<&str> = built.files.iter().map(|file| file.name.as_str()).collect();
        let mark = if edition == EditionKind::Internal { "-intern" } else { "" };
        assert_eq!(names, [format!("{key}{mark}.pdf"), format!("{key}{mark}.html"), "manifest.json".to_owned()]);
        assert!(!page.contains("application/ld+json"), "{key}");
    }
    assert!(elsewhere > 0, "an activity of Musterstadt names another");
}

/// What was built can be built again from what it says of itself.
#[test]
fn a_sheet_says_how_it_was_made() {
    for (register, edition, key) in sheets() {
        let built = built(&register, edition, &key);
        let recorded = Recorded::read(output(&built, "manifest.json")).expect("a manifest of ours");
        let again = BuildOptions { activity: recorded.activity.as_deref(), ..recorded.options };
        // All parts that a sheet can have are a whole internal edition: their names are not said then.
        let asked = options(edition, &key);
        assert_eq!(BuildOptions { outputs: asked.outputs, ..again }, asked);
        assert_eq!(pipeline::build(register, &again, &|_, _| {}), built);
        let producer = Producer::read(output(&built, ".pdf")).expect("a PDF of ours");
        assert_eq!(producer.sheet.as_deref(), Some(key.as_str()));
    }
}

#[test]
fn the_judges_accept_sheets() {
    let folder = TempDir::new().expect("a folder");
    let wanted = ["melderegister", "videokonferenzen", "newsletter", "vergnuegungssteuer", "dog-tax"];
    let (mut pdfs, mut pages) = (Vec::new(), Vec::new());
    for records in
        ["records", "tests/cases/aenderungen/records", "tests/cases/englisch/records", "tests/cases/gestaltung/records"]
    {
        let register = register(files(records));
        let all = register.records.iter().map(|record| record.key.as_str());
        let keys: Vec<&str> =
            all.enumerate().filter(|(at, key)| *at == 0 || wanted.contains(key)).map(|(_, key)| key).collect();
        for (key, edition) in keys.into_iter().flat_map(|key| EDITIONS.map(|edition| (key, edition))) {
            let built = built(&register, edition, key);
            if built.activities == 0 {
                continue;
            }
            let name = format!("{key}-{}-{}", edition.name(), pages.len());
            let page = folder.path().join(format!("{name}.html"));
            fs::write(&page, output(&built, ".html")).expect("written");
            pages.push(page);
            pdfs.push((name, output(&built, ".pdf").to_vec()));
        }
    }
    assert!(pdfs.len() > 8);
    judges::pdf::accept(&pdfs.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect::<Vec<_>>());
    judges::page::accept(&pages.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>());
}

#[test]
fn of_no_activity_there_is_no_sheet_and_no_panic() {
    let register = register(files("tests/cases/stellen/records"));
    for (register, key) in [(&register, "gibtesnicht"), (&hostile(), "gibtesnicht")] {
        assert_eq!(built(register, EditionKind::Public, key).activities, 0);
    }
    let hostile = hostile();
    for record in hostile.records.iter().take(3) {
        assert_eq!(built(&hostile, EditionKind::Internal, record.key.as_str()).activities, 1);
    }
}
