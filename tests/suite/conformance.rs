//! Whole publications before the judges: PDF/UA-1 and PDF/A-2a by veraPDF, and what qpdf, poppler and mupdf say; pages
//! by vnu, html-validate, and axe in Chromium. One call a judge where it takes many files, since they start slowly.

use std::fs;

use tempfile::TempDir;
use verzeichnis::model::Register;
use verzeichnis::pipeline::{self, BodySize, BuildOptions, Built, EditionKind, Output};

use crate::hostile::hostile;
use crate::judges;
use crate::pdf_file::reader::Reader;
use crate::registers::{build, document, files, output, register};

/// A publication: what it is called here, the register, the edition, its files.
struct Published {
    name: String,
    register: Register,
    edition: EditionKind,
    built: Built,
}

impl Published {
    fn of(name: &str, register: &Register, edition: EditionKind) -> Self {
        let name = format!("{name}-{}", edition.name());
        Self { name, register: register.clone(), edition, built: build(register, edition) }
    }

    fn pdf(&self) -> (&str, &[u8]) {
        (&self.name, output(&self.built, ".pdf"))
    }
}

fn musterstadt() -> Register {
    register(files("records"))
}

/// Musterstadt without all but its first activities.
fn with_activities(number: usize) -> Register {
    let mut register = musterstadt();
    register.records.truncate(number);
    register
}

/// Musterstadt's public activities again and again, with new keys.
fn many_activities(number: usize) -> Register {
    let mut register = musterstadt();
    let public: Vec<_> =
        register.records.drain(..).filter(|one| !one.activity.is_draft() && !one.activity.is_withheld()).collect();
    let again = public.iter().cycle().enumerate().map(|(index, one)| {
        let mut one = one.clone();
        if index >= public.len() {
            one.key = format!("{}-{index}", one.key).parse().expect("a key");
            one.file = format!("{}.toml", one.key);
        }
        one
    });
    register.records = again.take(number).collect();
    register
}

/// Both editions of the registers that small files are made of.
fn publications() -> Vec<Published> {
    let registers = [
        ("musterstadt", musterstadt()),
        ("rechenzentrum", register(files("tests/cases/rechenzentrum/records"))),
        ("eine-taetigkeit", with_activities(1)),
        ("leer", with_activities(0)),
        ("feindlich", hostile()),
    ];
    let editions = [EditionKind::Public, EditionKind::Internal];
    registers
        .iter()
        .flat_map(|(name, register)| editions.map(|edition| Published::of(name, register, edition)))
        .collect()
}

/// Musterstadt's PDF in a size of type.
fn in_size(body_size: BodySize) -> Vec<u8> {
    let options = BuildOptions { outputs: Output::Pdf.into(), body_size, ..BuildOptions::default() };
    output(&pipeline::build(musterstadt(), &options, &|_, _| {}), ".pdf").to_vec()
}

#[test]
fn the_judges_accept_whole_publications() {
    let published = publications();
    let (small, large) = (in_size(BodySize::LEAST), in_size(BodySize::MOST));
    let mut pdfs: Vec<(&str, &[u8])> = published.iter().map(Published::pdf).collect();
    pdfs.extend([("musterstadt-9", small.as_slice()), ("musterstadt-18", large.as_slice())]);
    judges::pdf::accept(&pdfs);

    let folder = TempDir::new().expect("a folder");
    // The internal page of Musterstadt has nothing that the data centre's has not, and a browser reads it for a minute.
    // Of hostile texts vnu would complain as such, of characters for private use, of what is not in NFC.
    let judged = |name: &str| name != "musterstadt-internal" && !name.starts_with("feindlich");
    let pages: Vec<_> = published
        .iter()
        .filter(|published| judged(&published.name))
        .map(|Published { name, built, .. }| {
            let path = folder.path().join(format!("{name}.html"));
            let page = built.files.iter().find(|file| file.name.starts_with("index")).expect("a page");
            fs::write(&path, &page.bytes).expect("written");
            path
        })
        .collect();
    judges::page::accept(&pages.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>());
}

/// Pages of single activities: short and long, ended, under a former identifier with a choice, a draft's. One that leads
/// on would lead a browser away: it is judged in `kit`.
#[test]
fn the_judges_accept_pages_of_single_activities() {
    let folder = TempDir::new().expect("a folder");
    let mut written = Vec::new();
    let mut write = |records: &str, draft: bool, wanted: &[&str]| {
        let mut register = register(files(records));
        if let Some(heir) = register.records.iter_mut().find(|record| record.key.as_str() == "hundesteuer") {
            heir.activity.former_keys.extend(["wochenmarkt".parse().expect("a key")]);
        }
        let options = BuildOptions { own_pages: true, draft, ..BuildOptions::default() };
        let built = pipeline::build(register, &options, &|_, _| {});
        for stem in wanted {
            let name = format!("/{stem}.html");
            let page = built.files.iter().find(|file| file.name.ends_with(&name)).unwrap_or_else(|| panic!("{name}"));
            let path = folder.path().join(format!("{stem}.html"));
            fs::write(&path, &page.bytes).expect("written");
            written.push(path);
        }
    };
    write("records", false, &["melderegister", "videokonferenzen", "newsletter"]);
    write("tests/cases/aenderungen/records", false, &["vergnuegungssteuer", "wochenmarkt"]);
    write("tests/cases/englisch/records", true, &["dog-tax"]);
    judges::page::accept(&written.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>());
}

#[test]
fn the_judges_accept_five_hundred_activities() {
    let register = many_activities(500);
    let options = BuildOptions { outputs: Output::Pdf.into(), ..BuildOptions::default() };
    let built = pipeline::build(register, &options, &|_, _| {});
    assert_eq!(built.activities, 500);
    judges::pdf::accept(&[("fuenfhundert", output(&built, ".pdf"))]);
}

/// XMP, information dictionary and catalogue say the same, and what the document says; both standards are declared.
#[test]
fn a_file_says_the_same_of_itself_in_every_place() {
    for published in publications() {
        let reader = Reader::new(published.pdf().1);
        let (information, packet) = (reader.information_claims(), reader.packet_claims());
        assert_eq!(information, packet, "{}", published.name);
        let document = document(&published.register, published.edition, None);
        let frame = &document.frame;
        let day = format!("{}000000", frame.date.replace('-', ""));
        assert_eq!(packet.dates, [day.clone(), day], "{}", published.name);
        assert!(!packet.producer.is_empty() && packet.producer == packet.creator);
        // Controls have no place in XML.
        let shown = |text: &str| text.chars().filter(|one| !one.is_control() && *one != '\u{FFFE}').collect::<String>();
        let kept = |text: &str| text.chars().filter(|one| *one != '\u{FFFD}' && !one.is_control()).collect::<String>();
        for (said, meant) in
            [(packet.title, &frame.title), (packet.author, &frame.author), (packet.subject, &frame.subject)]
        {
            assert_eq!(kept(&said), kept(&shown(meant)), "{}", published.name);
        }
        let (language, claims) = reader.catalogue_claims();
        assert_eq!(claims, [true; 3], "{}: title shown, tagged, identified", published.name);
        assert_eq!(language, document.language.tag());
        assert_eq!(language, reader.in_packet("dc:language"));
        let standards = ["pdfaid:part", "pdfaid:conformance", "pdfuaid:part"].map(|element| reader.in_packet(element));
        assert_eq!(standards, ["2", "A", "1"], "{}", published.name);
        if let Some(theirs) = judges::pdf::properties(published.pdf().1) {
            for (key, ours) in
                [("Tagged", "yes"), ("Metadata Stream", "yes"), ("PDF version", "1.7"), ("JavaScript", "no")]
            {
                assert_eq!(theirs.get(key).map(String::as_str), Some(ours), "{}: {key}", published.name);
            }
            assert_eq!(theirs.get("Author").map(String::as_str), Some(information.author.as_str()));
        }
    }
}
