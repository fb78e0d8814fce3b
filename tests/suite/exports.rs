//! The data to pass on: tables, linked data, feed. Readers that share no code with ours read them, and every answer is held
//! against `verzeichnis.json`, which a validator of somebody else's holds against its schema.

mod vocabulary;

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use verzeichnis::document::changes::Changes;
use verzeichnis::edition::{Edition, PublicRegister};
use verzeichnis::model::{Register, Status};
use verzeichnis::pipeline::{self, BuildOptions, Built, EditionKind, Output, Outputs};

use crate::hostile::hostile;
use crate::judges::{Judge, data};
use crate::registers::{build, files, output, path, register};
use crate::{cases, page_text};

/// What judges whole publications, whether they tell changes or not.
const JUDGES: [Judge; 3] = [Judge::Tables, Judge::Rdflib, Judge::JsonSchema];

/// A publication as a folder.
fn published(built: &Built) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for file in &built.files {
        fs::write(folder.path().join(&file.name), &file.bytes).expect("a file");
    }
    folder
}

/// Musterstadt with an activity that is only planned, every case, and a register whose every text is hostile.
fn registers() -> Vec<Register> {
    let folders = cases::names().into_iter().map(|name| format!("tests/cases/{name}/records"));
    let mut musterstadt = register(files("records"));
    musterstadt.records[0].activity.status = Status::Planned;
    // What is no country is told in other terms.
    let transfer = musterstadt.records.iter_mut().find_map(|one| one.activity.transfers.as_mut()?.first_mut());
    "Vereinte Nationen".clone_into(&mut transfer.expect("a transfer").destination);
    folders.map(|folder| register(files(&folder))).chain([musterstadt, hostile()]).collect()
}

#[test]
fn others_read_in_the_data_what_the_register_says() {
    let mut folders: Vec<TempDir> =
        registers().iter().map(|register| published(&without_pdf(register, None))).collect();
    folders.push(published(&build(&register(files("tests/cases/aenderungen/records")), EditionKind::Public)));
    let folders: Vec<&Path> = folders.iter().map(TempDir::path).collect();
    for judge in JUDGES {
        // An empty register has nothing that could be compared.
        data::accept(judge, &folders.iter().copied().filter(|folder| has_activities(folder)).collect::<Vec<_>>());
    }
}

fn has_activities(folder: &Path) -> bool {
    let data = fs::read(folder.join("verzeichnis.json")).expect("the data");
    !PublicRegister::read(&data).expect("a register").activities.is_empty()
}

/// A publication that tells changes, with the data of the edition before beside it.
fn since(register: &Register, before: &PublicRegister) -> TempDir {
    let changes = Changes::between(before, Edition::public(register).shown());
    let folder = published(&without_pdf(register, Some(&changes)));
    let data = serde_json::to_vec(before).expect("JSON");
    fs::write(folder.path().join("previous.json"), data).expect("a file");
    folder
}

/// The register with what most feeds have: something new and changed, something ended, something gone.
fn later(mut register: Register) -> Register {
    register.head.issue = Some(register.head.issue.unwrap_or_default() + 1);
    register.head.stand = "2031-12-31".parse().expect("a day");
    let mut new = register.records.remove(0);
    new.key = "ganz-neu".parse().expect("a key");
    let ended = &mut register.records[0].activity;
    (ended.status, ended.ended) = (Status::Ended, Some("2031-06-30".parse().expect("a day")));
    for changed in register.records.iter_mut().skip(1).take(3) {
        changed.activity.purposes[0].text.push_str(" & <mehr>");
    }
    register.records.push(new);
    register
}

#[test]
fn others_read_in_the_feed_what_has_changed() {
    let read = |name: &str| PublicRegister::read(&fs::read(path(name)).expect("a file")).expect("an edition");
    let case = register(files("tests/cases/aenderungen/records"));
    let mut folders = vec![since(&case, &read("tests/cases/aenderungen/previous.json"))];
    for mut before in [register(files("records")), register(files("tests/cases/englisch/records")), hostile()] {
        let now = later(before.clone());
        folders.push(since(&now, Edition::public(&before).shown()));
        // Without an address all links are relative.
        before.head.publication = None;
        let mut now = now;
        now.head.publication = None;
        folders.push(since(&now, Edition::public(&before).shown()));
    }
    data::accept(Judge::Feedparser, &folders.iter().map(TempDir::path).collect::<Vec<_>>());
}

/// The feed is of a finished public edition that is compared with another, and belongs to the data.
#[test]
fn only_an_edition_that_tells_changes_has_a_feed() {
    let register = register(files("tests/cases/aenderungen/records"));
    let changes = cases::changes("aenderungen", &register);
    let feed = |options: BuildOptions| {
        let built = pipeline::build(register.clone(), &options, &|_, _| {});
        let page = built.files.iter().find(|file| file.name.starts_with("index"));
        let page = page.map(|page| String::from_utf8(page.bytes.clone()).expect("UTF-8"));
        let is_linked = page.is_some_and(|page| page.contains("rel=\"alternate\""));
        (built.files.iter().any(|file| file.name == "changes.atom"), is_linked)
    };
    let told = BuildOptions { changes: changes.as_ref(), ..BuildOptions::default() };
    assert_eq!(feed(told), (true, true));
    assert_eq!(feed(BuildOptions { changes: None, ..told }), (false, false));
    assert_eq!(feed(BuildOptions { draft: true, ..told }), (false, false));
    assert_eq!(feed(BuildOptions { edition: EditionKind::Internal, ..told }), (false, false));
    assert_eq!(feed(BuildOptions { outputs: Output::Data.into(), ..told }), (true, false));
    let papers: Outputs = [Output::Pdf, Output::Page].into_iter().collect();
    assert_eq!(feed(BuildOptions { outputs: papers, ..told }), (false, false));
}

/// The same text in the page and as a file; a page of an activity alone, the fragment and a draft have none.
#[test]
fn linked_data_stand_in_the_registers_page_alone() {
    for register in [register(files("records")), hostile()] {
        let options = BuildOptions { own_pages: true, ..BuildOptions::default() };
        let built = pipeline::build(register.clone(), &options, &|_, _| {});
        let text = std::str::from_utf8(output(&built, ".jsonld")).expect("UTF-8");
        assert!(!text.contains(['<', '>', '\u{2028}', '\u{2029}']));
        let page = std::str::from_utf8(output(&built, "index.html")).expect("UTF-8");
        let block = format!("<script type=\"application/ld+json\">{text}</script>");
        assert_eq!(page.matches(&block).count(), 1);
        // A browser's parser sees two scripts: the filter's, and this one.
        assert_eq!(page_text::without_script(page.as_bytes()).matches("<script").count(), 2);
        let others = built.files.iter().filter(|file| file.name.ends_with(".html") && file.name != "index.html");
        for other in others {
            assert!(!String::from_utf8_lossy(&other.bytes).contains("<script"), "{}", other.name);
        }
        let draft = pipeline::build(register, &BuildOptions { draft: true, ..options }, &|_, _| {});
        let page = String::from_utf8_lossy(output(&draft, "index-entwurf.html"));
        assert_eq!(page.matches("<script").count(), 1, "the filter's");
        assert!(draft.files.iter().any(|file| file.name == "verzeichnis-entwurf.jsonld"));
    }
}

/// All but the PDF, which takes most of the time and has judges of its own.
fn without_pdf(register: &Register, changes: Option<&Changes>) -> Built {
    let outputs = [Output::Page, Output::Data].into_iter().collect();
    pipeline::build(register.clone(), &BuildOptions { outputs, changes, ..BuildOptions::default() }, &|_, _| {})
}

/// Publications that are at fault, each in another way: who is asked, the file, the text that is replaced, what stands for
/// it, and a part of what is said of it.
const BROKEN: [(Judge, &str, &str, &str, &str); 8] = [
    (Judge::Tables, "verzeichnis.csv", "\u{feff}", "", "has no byte order mark"),
    (Judge::Tables, "verzeichnis.csv", ";Hundesteuer und", ";=Hundesteuer und", "a cell is a formula"),
    (Judge::Tables, "loeschung.csv", ";10 Jahre;", ";11 Jahre;", "loeschung.csv, row"),
    (Judge::Rdflib, "verzeichnis.jsonld", "dpv:ActivityCompleted", "dpv:ActivityOngoing", "name, title, status"),
    (Judge::Rdflib, "verzeichnis.jsonld", "eu-gdpr:A6-1-e", "eu-gdpr:A6-1-c", "is cited and not told"),
    (Judge::Rdflib, "daten.csv", "Name", "Nam", "daten.csv"),
    (Judge::JsonSchema, "verzeichnis.json", "\"nr\": 1,", "\"nr\": \"1\",", "is not of type"),
    (Judge::Feedparser, "changes.atom", "Neu: ", "Geändert: ", "new: "),
];

#[test]
fn data_at_fault_are_refused() {
    let register = register(files("tests/cases/aenderungen/records"));
    let before = fs::read(path("tests/cases/aenderungen/previous.json")).expect("a file");
    for (judge, name, from, to, said) in BROKEN {
        let folder = since(&register, &PublicRegister::read(&before).expect("an edition"));
        let at = folder.path().join(name);
        let text = fs::read_to_string(&at).expect("a file");
        assert!(text.contains(from), "{from} is nowhere in {name}");
        fs::write(&at, text.replace(from, to)).expect("a file");
        if crate::judges::summon(judge).is_none() {
            continue;
        }
        let refused = data::refused(judge, &[folder.path()]).unwrap_or_default();
        assert!(refused.contains(said), "{name}, {from} -> {to}: {refused}");
    }
}
