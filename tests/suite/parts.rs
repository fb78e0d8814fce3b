//! A part of a publication is, byte for byte, what it is in the whole.

use verzeichnis::pipeline::{self, BodySize, BuildOptions, Built, EditionKind, Output, Outputs};

use crate::registers::{files, output, register};

fn built(edition: EditionKind, outputs: &[Output], body_size: BodySize) -> Built {
    let outputs: Outputs = outputs.iter().copied().collect();
    let register = register(files("tests/cases/stufen/records"));
    pipeline::build(register, &BuildOptions { edition, outputs, body_size, ..BuildOptions::default() }, &|_, _| {})
}

fn names(built: &Built) -> Vec<&str> {
    built.files.iter().map(|file| file.name.as_str()).collect()
}

fn manifest(built: &Built) -> serde_json::Value {
    let manifest = built.files.last().expect("a manifest");
    serde_json::from_slice(&manifest.bytes).expect("JSON")
}

/// What depends on no other file.
const TABLES: [&str; 5] = ["verzeichnis.json", "verzeichnis.csv", "daten.csv", "empfaenger.csv", "loeschung.csv"];

fn linked_data(built: &Built) -> serde_json::Value {
    serde_json::from_slice(output(built, ".jsonld")).expect("JSON")
}

#[test]
fn a_part_is_as_in_the_whole() {
    let normal = BodySize::default();
    for edition in [EditionKind::Public, EditionKind::Internal] {
        let whole = built(edition, edition.outputs(), normal);
        let pdf = built(edition, &[Output::Pdf], normal);
        assert_eq!(pdf.files.len(), 2, "{:?}", names(&pdf));
        assert!(output(&pdf, ".pdf") == output(&whole, ".pdf"));
        assert_eq!(pdf.pages, whole.pages);
        assert_eq!(manifest(&pdf)["fingerabdruck"], manifest(&whole)["fingerabdruck"]);
        let page = built(edition, &[Output::Page], normal);
        assert_eq!(page.pages, None);
        let text = std::str::from_utf8(&page.files[0].bytes).expect("UTF-8");
        assert!(!text.contains(".pdf") && !text.contains(".json\""), "the page leads to files that are not there");
    }
    let whole = built(EditionKind::Public, &Output::ALL, normal);
    let data = built(EditionKind::Public, &[Output::Data], normal);
    assert_eq!(names(&data), [&TABLES[..], &["verzeichnis.jsonld", "manifest.json"]].concat());
    assert!(data.files[..TABLES.len()] == whole.files[1..=TABLES.len()]);
    let rest = ["verzeichnis.jsonld", "index.html", "fragment.html", "link.html", "manifest.json"];
    assert_eq!(names(&whole), [&["verfahrensverzeichnis.pdf"], &TABLES[..], &rest].concat());
    // The linked data name the files that are there, so they are another text without the PDF, and say the same else.
    let [alone, beside] = [&data, &whole].map(linked_data);
    assert!(alone["dcat:distribution"] != beside["dcat:distribution"]);
    assert_eq!(alone["dpv:hasProcess"], beside["dpv:hasProcess"]);
}

/// The page and the link name the size of the PDF, so they are another with it.
#[test]
fn the_size_of_type_changes_the_pdf_alone() {
    let parts = [Output::Page, Output::Data];
    let (normal, large) = (BodySize::default(), BodySize::MOST);
    let (one, other) = (built(EditionKind::Public, &parts, normal), built(EditionKind::Public, &parts, large));
    assert!(one.files == other.files);
    let (one, other) = [normal, large].map(|size| built(EditionKind::Public, &[Output::Pdf], size)).into();
    assert!(one.pages < other.pages);
    assert_eq!(manifest(&other)["pdf"]["schriftgroesse"], 18);
}
