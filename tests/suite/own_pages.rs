//! The page that every activity has alone says what its document says, and leads where it should: to the register, to
//! other activities' pages, from former identifiers on. Which activities are withheld it does not say.

use std::collections::{BTreeMap, BTreeSet};

use html5gum::{Token, Tokenizer};
use verzeichnis::document::compose::{Particulars, own_page};
use verzeichnis::document::{self, Look, OwnPage};
use verzeichnis::edition::Edition;
use verzeichnis::model::{Register, Status};
use verzeichnis::pipeline::{self, BuildOptions, Built, Output, Outputs};
use verzeichnis::writers::{facts::sha256_hex, json};

use crate::cases;
use crate::hostile::hostile;
use crate::page_text::{self, folded};
use crate::registers::{build, files, output, register};

/// Every register with pages.
fn registers() -> Vec<(String, Register)> {
    let case = |name: String| (name.clone(), register(files(&format!("tests/cases/{name}/records"))));
    cases::names().into_iter().map(case).chain([("Musterstadt".to_owned(), register(files("records")))]).collect()
}

const OPTIONS: BuildOptions = BuildOptions {
    activity: None,
    outline: None,
    style: None,
    own_pages: true,
    edition: pipeline::EditionKind::Public,
    draft: false,
    changes: None,
    outputs: Outputs::ALL,
    body_size: pipeline::BodySize::LEAST,
    fragment_level: pipeline::FragmentLevel::LEAST,
};

fn built(register: &Register, options: &BuildOptions) -> Built {
    pipeline::build(register.clone(), options, &|_, _| {})
}

/// The pages by their names.
fn pages(built: &Built) -> BTreeMap<&str, &[u8]> {
    let in_folder = |name: &str| name.starts_with("verarbeitung");
    built.files.iter().filter(|file| in_folder(&file.name)).map(|file| (file.name.as_str(), &*file.bytes)).collect()
}

/// What the pages should say.
fn composed(register: &Register) -> Vec<OwnPage> {
    let edition = Edition::public(register);
    let fingerprint = sha256_hex(&json::write(edition.shown()));
    let look = Look::default();
    let particulars = Particulars {
        draft: false,
        data_file: "verzeichnis.json",
        fingerprint: &|| &fingerprint,
        changes: None,
        look: &look,
    };
    let activities = &edition.shown().activities;
    let mut all: Vec<OwnPage> =
        activities.iter().map(|one| own_page::of_activity(&edition, one, &particulars)).collect();
    let former = own_page::former_keys(&edition);
    all.extend(former.iter().map(|(key, heirs)| own_page::of_former_key(&edition, key, heirs, &particulars)));
    all
}

/// The values of an attribute, with the element's name before each.
fn values(page: &[u8], attribute: &[u8]) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let mut found = Vec::new();
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        if let Token::StartTag(tag) = token
            && let Some(value) = tag.attributes.get(attribute)
        {
            found.push((text(&tag.name), text(value)));
        }
    }
    found
}

#[test]
fn every_page_says_what_its_document_says() {
    let mut compared = 0;
    for (name, register) in registers() {
        let built = built(&register, &OPTIONS);
        let pages = pages(&built);
        let expected = composed(&register);
        assert_eq!(pages.len(), expected.len(), "{name}");
        for OwnPage { id, document, .. } in expected {
            let page = pages[format!("verarbeitung/{}.html", id.0).as_str()];
            let lines: Vec<String> =
                document::lines(&document).iter().map(|line| folded(line)).filter(|line| !line.is_empty()).collect();
            assert_eq!(page_text::lines(page), lines, "{name}, {}", id.0);
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared} pages");
}

/// Every answer of the register is on the activity's page, in the same words.
#[test]
fn a_page_says_all_that_the_register_says_of_its_activity() {
    let register = register(files("records"));
    let built = built(&register, &OPTIONS);
    let whole = page_text::lines(output(&built, "index.html"));
    for (name, page) in pages(&built) {
        let lines = page_text::lines(page);
        // From the line of facts to the contacts, without the page's own heading.
        let facts = lines.iter().position(|line| line.contains("Kennung ")).expect("a line of facts");
        let contact = lines.iter().position(|line| line == "Kontakt").expect("contacts");
        let told: Vec<&String> = lines[facts..contact].iter().filter(|line| *line != "Einzelheiten").collect();
        assert!(told.len() > 10 && told.len() == contact - facts - 1, "{name}");
        let at = whole.iter().position(|line| line == told[0]).unwrap_or_else(|| panic!("{name}: {}", told[0]));
        assert_eq!(whole[at..at + told.len()].iter().collect::<Vec<_>>(), told, "{name}");
    }
}

#[test]
fn links_lead_to_files_that_are_there_and_to_anchors_in_them() {
    for (name, register) in registers() {
        let built = built(&register, &OPTIONS);
        let names: BTreeSet<&str> = built.files.iter().map(|file| file.name.as_str()).collect();
        let index: BTreeSet<String> =
            values(output(&built, "index.html"), b"id").into_iter().map(|(_, id)| id).collect();
        for (page, bytes) in pages(&built) {
            let own: BTreeSet<String> = values(bytes, b"id").into_iter().map(|(_, id)| id).collect();
            for (_, to) in values(bytes, b"href") {
                let (file, anchor) = to.split_once('#').map_or((to.as_str(), None), |(file, id)| (file, Some(id)));
                if file.contains(':') {
                    continue;
                }
                let target = match file.strip_prefix("../") {
                    Some(above) => above.to_owned(),
                    None if file.is_empty() => page.to_owned(),
                    None => format!("verarbeitung/{file}"),
                };
                assert!(names.contains(target.as_str()), "{name}, {page}: {to}");
                let there = match target.as_str() {
                    "index.html" => anchor.is_none_or(|anchor| index.contains(anchor)),
                    _ if target == page => anchor.is_none_or(|anchor| own.contains(anchor)),
                    other => anchor.is_none() || other.ends_with(".pdf"),
                };
                assert!(there, "{name}, {page}: {to}");
            }
        }
        // And the register leads to every activity's page.
        let led: BTreeSet<String> =
            values(output(&built, "index.html"), b"href").into_iter().map(|(_, to)| to).collect();
        let shown = Edition::public(&register).shown().activities.len();
        assert_eq!(led.iter().filter(|to| to.starts_with("verarbeitung/")).count(), shown, "{name}");
    }
}

#[test]
fn the_address_that_counts_is_named_where_it_is_known() {
    let mut register = register(files("records"));
    let folder = "https://www.musterstadt.example/datenschutz/verzeichnis/verarbeitung";
    let one = |built: &Built| {
        let page = pages(built)["verarbeitung/melderegister.html"].to_vec();
        let links = values(&page, b"rel").into_iter().filter(|(_, rel)| rel == "canonical").count();
        let href = values(&page, b"href").into_iter().find(|(element, _)| element == "link").map(|(_, to)| to);
        (links, href)
    };
    assert_eq!(one(&built(&register, &OPTIONS)), (1, Some(format!("{folder}/melderegister.html"))));
    register.head.publication.as_mut().expect("a publication").address = None;
    assert_eq!(one(&built(&register, &OPTIONS)), (0, None));
    // A draft is published nowhere, and says so by its folder.
    let draft = built(&self::register(files("records")), &BuildOptions { draft: true, ..OPTIONS });
    let (name, page) = pages(&draft).into_iter().next().expect("a page");
    assert!(name.starts_with("verarbeitung-entwurf/"), "{name}");
    assert!(!values(page, b"rel").iter().any(|(_, rel)| rel == "canonical"));
    let text = String::from_utf8(page.to_vec()).expect("UTF-8");
    assert!(text.contains("noindex") && text.contains("Entwurf: Diese Fassung"), "{name}");
}

#[test]
fn what_has_ended_keeps_its_page_and_leads_to_its_successors() {
    let mut register = register(files("records"));
    let [one, heir] = ["newsletter", "stadtbuecherei"].map(|key| {
        let at = register.records.iter().position(|record| record.key.as_str() == key).expect(key);
        (at, register.records[at].key.clone())
    });
    let activity = &mut register.records[one.0].activity;
    (activity.status, activity.ended) = (Status::Ended, Some("2026-03-31".parse().expect("a day")));
    activity.successors = vec![heir.1];
    let built = built(&register, &OPTIONS);
    let page = pages(&built)["verarbeitung/newsletter.html"];
    let lines: Vec<String> = page_text::lines(page).iter().map(|line| line.replace('\u{a0}', " ")).collect();
    let note = lines.iter().position(|line| line.contains("ist am 31. März 2026 beendet worden")).expect("a note");
    assert!(note < 5, "the note comes first: {lines:#?}");
    assert!(lines.iter().any(|line| line.starts_with("Nachfolger: ")));
    assert!(values(page, b"href").iter().any(|(_, to)| to == "stadtbuecherei.html"));
    assert!(values(page, b"http-equiv").iter().all(|(_, what)| what != "refresh"), "it leads nobody away");
}

#[test]
fn a_former_identifier_leads_on_and_two_heirs_are_a_choice() {
    let mut register = register(files("tests/cases/aenderungen/records"));
    let refresh = |page: &[u8]| {
        let is_refresh = values(page, b"http-equiv").iter().any(|(_, what)| what == "refresh");
        is_refresh
            .then(|| values(page, b"content").into_iter().find(|(_, value)| value.starts_with("0;")).expect("0").1)
    };
    let built = self::built(&register, &OPTIONS);
    let page = pages(&built)["verarbeitung/baumfaellungen.html"];
    assert_eq!(refresh(page).as_deref(), Some("0; url=baumschutz.html"));
    assert!(values(page, b"href").iter().any(|(element, to)| element == "a" && to == "baumschutz.html"));
    let heir = register.records.iter_mut().find(|record| record.key.as_str() == "hundesteuer").expect("a record");
    heir.activity.former_keys = vec!["baumfaellungen".parse().expect("a key")];
    let built = self::built(&register, &OPTIONS);
    let page = pages(&built)["verarbeitung/baumfaellungen.html"];
    assert_eq!(refresh(page), None);
    for heir in ["baumschutz.html", "hundesteuer.html"] {
        assert!(values(page, b"href").iter().any(|(element, to)| element == "a" && to == heir), "{heir}");
    }
}

/// An identifier that is somebody's today is not handed on, whatever a record says of its past (a draft may say so).
#[test]
fn an_identifier_in_use_is_no_former_one() {
    let mut register = register(files("tests/cases/aenderungen/records"));
    let keys: BTreeSet<String> = pages(&built(&register, &OPTIONS)).keys().map(|name| (*name).to_owned()).collect();
    let thief = register.records.iter_mut().find(|record| record.key.as_str() == "hundesteuer").expect("a record");
    thief.activity.former_keys = vec!["baumschutz".parse().expect("a key")];
    let built = built(&register, &BuildOptions { draft: true, ..OPTIONS });
    let now: BTreeSet<String> =
        pages(&built).keys().map(|name| name.replace("verarbeitung-entwurf", "verarbeitung")).collect();
    assert_eq!(now, keys);
    let names: Vec<&str> = built.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "every file once");
}

#[test]
fn how_many_are_withheld_is_said_and_never_which() {
    let register = register(files("tests/cases/englisch/records"));
    let withheld: Vec<_> = register.records.iter().filter(|record| record.activity.is_withheld()).collect();
    assert_eq!(withheld.len(), 1);
    let built = built(&register, &OPTIONS);
    for (name, page) in pages(&built) {
        assert!(!name.contains(withheld[0].key.as_str()));
        let text = page_text::lines(page).join("\n");
        assert!(text.contains("One more activity is not published"), "{name}");
        assert!(!text.contains(&withheld[0].activity.designation), "{name}");
    }
}

/// What is asked for is what there is: no pages without the option, without the page or of the internal edition.
#[test]
fn there_are_pages_where_they_are_asked_for() {
    let register = register(files("tests/cases/stufen/records"));
    assert!(pages(&build(&register, pipeline::EditionKind::Public)).is_empty());
    let only = |output: Output| BuildOptions { outputs: output.into(), ..OPTIONS };
    assert!(pages(&built(&register, &only(Output::Pdf))).is_empty());
    let internal = BuildOptions { edition: pipeline::EditionKind::Internal, ..OPTIONS };
    assert!(pages(&built(&register, &internal)).is_empty());
    let alone = built(&register, &only(Output::Page));
    assert_eq!(pages(&alone).len(), 44);
    for page in pages(&alone).values() {
        assert!(!String::from_utf8_lossy(page).contains(".pdf"), "no PDF, no link to one");
    }
    let manifest: serde_json::Value = serde_json::from_slice(output(&alone, "manifest.json")).expect("JSON");
    assert_eq!(manifest["einzelseiten"], "verarbeitung");
    for activity in manifest["verarbeitungen"].as_array().expect("activities") {
        assert!(pages(&alone).contains_key(activity["einzelseite"].as_str().expect("a file")));
    }
}

/// Hostile text makes neither elements nor attributes of its own, on pages and in the fragment.
#[test]
fn hostile_text_stays_text() {
    let built = built(&hostile(), &OPTIONS);
    let names = "a abbr br caption code dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head hgroup html \
                 li link main meta nav ol p rect section article small span strong style summary svg table tbody td th \
                 thead title tr ul body button fieldset form input label legend optgroup option script search select";
    let known: BTreeSet<&str> = names.split_whitespace().collect();
    let mut read = 0;
    for file in built.files.iter().filter(|file| file.name.ends_with(".html")) {
        for token in Tokenizer::new(crate::page_text::without_script(&file.bytes).as_str()) {
            let Ok(token) = token;
            let Token::StartTag(tag) = token else { continue };
            let name = String::from_utf8(tag.name.to_vec()).expect("UTF-8");
            assert!(known.contains(name.as_str()), "{}: <{name}>", file.name);
            for attribute in tag.attributes.keys() {
                assert!(!attribute.starts_with(b"on") && attribute.as_slice() != b"style", "{}: <{name}>", file.name);
            }
            read += 1;
        }
        for (_, to) in values(&file.bytes, b"href") {
            assert!(!to.to_lowercase().trim().starts_with("javascript:"), "{}: {to}", file.name);
        }
    }
    assert!(read > 1000, "{read} elements");
}
