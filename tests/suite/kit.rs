//! What a city puts into its own pages: the link, the fragment, the manifest; and that the page can do without style.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use html5gum::{Token, Tokenizer};
use tempfile::TempDir;
use verzeichnis::document::{self, Document, Look};
use verzeichnis::model::Register;
use verzeichnis::pipeline::{self, BuildOptions, Built, EditionKind, FragmentLevel, Output};

use crate::judges::{self, Judge};
use crate::page_text::{self, folded};
use crate::registers::{build, document, files, output, register};
use crate::{cases, readme};

fn at_level(register: &Register, level: FragmentLevel) -> Built {
    pipeline::build(register.clone(), &BuildOptions { fragment_level: level, ..BuildOptions::default() }, &|_, _| {})
}

/// The elements of a fragment, each with its attributes.
fn elements(markup: &[u8]) -> Vec<(String, Vec<(String, String)>)> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let mut found = Vec::new();
    for token in Tokenizer::new(markup) {
        let Ok(token) = token;
        if let Token::StartTag(tag) = token {
            let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
            found.push((text(&tag.name), attributes));
        }
    }
    found
}

fn values(markup: &[u8], wanted: &str) -> Vec<String> {
    let all = elements(markup).into_iter().flat_map(|(_, attributes)| attributes);
    all.filter_map(|(name, value)| (name == wanted).then_some(value)).collect()
}

#[test]
fn the_fragment_says_what_the_document_says() {
    let case = |name: String| (register(files(&format!("tests/cases/{name}/records"))), name);
    for (register, name) in cases::names().into_iter().map(case) {
        // The page around it has a logo of its own.
        let document = Document { look: Look::default(), ..document(&register, EditionKind::Public, None) };
        let document: Vec<String> = document::lines(&document).iter().map(|line| folded(line)).collect();
        for level in [FragmentLevel::LEAST, FragmentLevel::MOST] {
            let built = at_level(&register, level);
            assert_eq!(page_text::lines(output(&built, "fragment.html")), document, "{name}");
        }
    }
}

#[test]
fn the_fragment_is_fit_to_stand_among_other_things() {
    let register = register(files("records"));
    let folder = "https://www.musterstadt.example/datenschutz/verzeichnis/";
    for level in [2, 3, 4] {
        let built = at_level(&register, FragmentLevel::new(level).expect("a level"));
        let fragment = output(&built, "fragment.html");
        let headings: Vec<u16> = elements(fragment)
            .iter()
            .filter_map(|(name, _)| name.strip_prefix('h').and_then(|digit| digit.parse().ok()))
            .collect();
        let level = u16::from(level);
        assert_eq!(headings.iter().min(), Some(&level));
        assert_eq!(headings.iter().filter(|one| **one == level).count(), 1, "one title");
        assert!(headings.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{headings:?}");
        for (name, attributes) in elements(fragment) {
            assert!(!["html", "head", "body", "main", "style", "script", "link", "meta"].contains(&name.as_str()));
            assert!(attributes.iter().all(|(name, _)| name != "style" && !name.starts_with("on")), "{attributes:?}");
        }
        let (ids, classes) = (values(fragment, "id"), values(fragment, "class"));
        for name in ids.iter().map(String::as_str).chain(classes.iter().flat_map(|class| class.split(' '))) {
            assert!(name.starts_with("verzeichnis-"), "{name}");
        }
        let known: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
        assert_eq!(known.len(), ids.len(), "every id once");
        for to in values(fragment, "href") {
            let inside = to.strip_prefix('#').is_some_and(|id| known.contains(id));
            let away = ["https://", "mailto:", "tel:"].iter().any(|scheme| to.starts_with(scheme));
            assert!(inside || away, "{to}");
        }
        for file in ["verfahrensverzeichnis.pdf", "verzeichnis.json"] {
            assert!(values(fragment, "href").contains(&format!("{folder}{file}")), "{file}");
        }
    }
}

/// Where nobody says where the files are published, they lie beside the page.
#[test]
fn without_an_address_links_are_relative() {
    let mut register = register(files("tests/cases/stufen/records"));
    register.head.publication = None;
    let built = build(&register, EditionKind::Public);
    assert!(values(output(&built, "fragment.html"), "href").contains(&"verfahrensverzeichnis.pdf".to_owned()));
}

/// Neither an edition for the authority nor a draft is for a city's web pages.
#[test]
fn only_what_is_published_has_a_kit() {
    let register = register(files("tests/cases/stufen/records"));
    let names = |options: &BuildOptions| {
        let built = pipeline::build(register.clone(), options, &|_, _| {});
        built.files.into_iter().map(|file| file.name).collect::<BTreeSet<_>>()
    };
    let kit = |options: &BuildOptions| {
        let names = names(options);
        ["link.html", "fragment.html"].map(|name| names.contains(name))
    };
    assert_eq!(kit(&BuildOptions::default()), [true, true]);
    assert_eq!(kit(&BuildOptions { edition: EditionKind::Internal, ..BuildOptions::default() }), [false, false]);
    assert_eq!(kit(&BuildOptions { draft: true, ..BuildOptions::default() }), [false, false]);
    assert_eq!(kit(&BuildOptions { outputs: Output::Page.into(), ..BuildOptions::default() }), [false, true]);
    assert_eq!(kit(&BuildOptions { outputs: Output::Pdf.into(), ..BuildOptions::default() }), [false, false]);
}

/// Links to the PDF must hold for years, whatever edition it is of.
#[test]
fn the_name_and_the_address_of_the_pdf_never_change() {
    let mut register = register(files("records"));
    let told = |register: &Register| {
        let built = build(register, EditionKind::Public);
        let manifest: serde_json::Value = serde_json::from_slice(output(&built, "manifest.json")).expect("JSON");
        let link = values(output(&built, "link.html"), "href").concat();
        (manifest["pdf"]["datei"].clone(), manifest["pdf"]["adresse"].clone(), link)
    };
    let first = told(&register);
    assert_eq!(first.0, "verfahrensverzeichnis.pdf");
    assert_eq!(first.1.as_str(), Some(first.2.as_str()));
    register.head.issue = Some(99);
    register.head.stand = "2031-12-31".parse().expect("a day");
    register.head.title = "Ganz anders".to_owned();
    register.records.truncate(3);
    assert_eq!(told(&register), first);
}

/// Earlier editions stand where `register.toml` lists them, on the page, in the fragment and in the PDF alike.
#[test]
fn earlier_editions_are_those_that_the_register_names() {
    let register = register(files("tests/cases/aenderungen/records"));
    let rows = &register.head.publication.as_ref().expect("a publication").earlier;
    assert!(!rows.is_empty());
    let built = build(&register, EditionKind::Public);
    let pdf = crate::pdf_file::reader::Reader::new(output(&built, ".pdf"));
    let in_pdf: Vec<String> =
        (0..built.pages.expect("a PDF")).flat_map(|page| pdf.links(page)).map(|(_, to)| to).collect();
    for row in rows {
        let is_it = |to: &String| to.ends_with(&format!("/{}", row.file));
        assert!(in_pdf.iter().any(is_it), "{}", row.file);
        for page in ["index.html", "fragment.html"] {
            assert!(values(output(&built, page), "href").iter().any(is_it), "{}: {page}", row.file);
        }
    }
}

/// A city's page around something of ours.
pub fn around(inside: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"de\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>Datenschutz</title></head>\n<body><main><h1>Datenschutz</h1>\n{inside}\
         </main></body>\n</html>\n"
    )
}

fn written(folder: &Path, name: &str, text: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).expect("a file");
    path
}

/// The recipe for a plain page: the link, or the fragment, is put into it as it is.
#[test]
fn a_plain_page_takes_link_and_fragment_as_they_are() {
    let folder = TempDir::new().expect("a folder");
    let built = at_level(&register(files("tests/cases/aufbau/records")), FragmentLevel::default());
    let text = |name: &str| String::from_utf8(output(&built, name).to_vec()).expect("UTF-8");
    let link = written(folder.path(), "link.html", &around(&format!("<p>{}</p>\n", text("link.html"))));
    let fragment = written(folder.path(), "fragment.html", &around(&text("fragment.html")));
    judges::page::accept_markup(&[&link, &fragment]);
}

/// The recipe for a content system that reads JSON is a script in the README: it makes of `manifest.json` what
/// `link.html` is.
#[test]
fn the_readmes_script_makes_the_link_of_the_manifest() {
    let scripts = readme::of("js");
    assert_eq!(scripts.len(), 1, "the README has one script");
    let Some(node) = judges::summon(Judge::Node) else { return };
    let folder = TempDir::new().expect("a folder");
    let script = written(folder.path(), "link.mjs", &scripts[0]);
    for records in ["records", "tests/cases/englisch/records", "tests/cases/namen/records"] {
        let built = build(&register(files(records)), EditionKind::Public);
        let manifest = folder.path().join("manifest.json");
        fs::write(&manifest, output(&built, "manifest.json")).expect("a file");
        let said = Command::new(node.get_program()).arg(&script).current_dir(&folder).output().expect("Node.js");
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        assert_eq!(String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(output(&built, "link.html")));
    }
}

/// Website systems serve uploaded files with `script-src 'none'; style-src 'none'` (TYPO3's manual advises it): the
/// pages must be complete and legible then.
#[test]
fn the_page_is_complete_and_legible_without_script_and_style() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("verarbeitung")).expect("a folder");
    let mut pages = Vec::new();
    for records in ["tests/cases/aenderungen/records", "tests/cases/aufbau/records"] {
        let options = BuildOptions { own_pages: true, ..BuildOptions::default() };
        let built = pipeline::build(register(files(records)), &options, &|_, _| {});
        let kit = ["link.html", "fragment.html"];
        for file in built.files.iter().filter(|file| file.name.ends_with(".html") && !kit.contains(&&*file.name)) {
            let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
            pages.push(written(folder.path(), &file.name, &text));
        }
    }
    assert!(pages.iter().any(|page| page.ends_with("baumfaellungen.html")), "one that leads on");
    judges::page::accept_bare(&pages.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>());
}
