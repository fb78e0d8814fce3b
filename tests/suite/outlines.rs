//! Outlines: whichever one is chosen, the same is said, in another order and under other headings.

use serde_json::Value;
use verzeichnis::edition::Edition;
use verzeichnis::model::{LegalFramework, Outline, Register};
use verzeichnis::pipeline::EditionKind;

use crate::cases;
use crate::registers::{files, lines, register};

/// The registers of each outline, those with every kind of answer, and Musterstadt.
fn registers() -> Vec<(String, Register)> {
    let is_meant = |name: &String| {
        name.starts_with("gliederung-") || ["aufbau", "rechenzentrum", "regime"].contains(&name.as_str())
    };
    let folders = cases::names().into_iter().filter(is_meant).map(|name| format!("tests/cases/{name}/records"));
    let all = folders.chain(["records".to_owned()]);
    all.map(|folder| (folder.clone(), register(files(&folder)))).collect()
}

fn text(register: &Register, edition: EditionKind) -> String {
    lines(register, edition, None).join("\n").replace('\u{a0}', " ")
}

/// Every text that stands somewhere in a value, but for identifiers.
fn texts<'a>(value: &'a Value, into: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => into.push(text),
        Value::Array(all) => all.iter().for_each(|one| texts(one, into)),
        Value::Object(all) => {
            all.iter().filter(|(key, _)| *key != "kennung").for_each(|(_, one)| texts(one, into));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What stands in the document of the records' own outlines stands in that of every other one too, internal answers
/// among them.
#[test]
fn no_outline_loses_anything() {
    let mut compared = 0;
    for (name, register) in registers() {
        for (edition, shown) in [
            (EditionKind::Public, serde_json::to_value(Edition::public(&register).shown())),
            (EditionKind::Internal, serde_json::to_value(Edition::internal(&register).shown())),
        ] {
            let mut shown = shown.expect("JSON");
            let shown = shown["taetigkeiten"].take();
            let mut said = Vec::new();
            texts(&shown, &mut said);
            for record in &register.records {
                let internal = record.activity.internal.iter().filter(|_| edition == EditionKind::Internal);
                said.extend(internal.flat_map(|one| one.systems.iter().chain(&one.measures).map(String::as_str)));
            }
            let own = text(&register, edition);
            // What is shorter may stand in a fingerprint, too, and „keine“ is a word of the frame's own sentences.
            said.retain(|one| one.chars().count() > 3 && *one != "keine" && own.contains(one));
            for outline in Outline::ALL {
                let other = text(&register.clone().set_out(Some(outline)), edition);
                let lost: Vec<&&str> = said.iter().filter(|one| !other.contains(**one)).collect();
                assert!(lost.is_empty(), "{name}, {edition:?}, {}: {lost:?}", outline.name());
                compared += said.len();
            }
        }
    }
    assert!(compared > 10_000, "{compared}");
}

/// An outline is chosen for all that it fits; the records of processors keep their own, and say so where both are there.
#[test]
fn an_outline_is_for_those_that_it_fits() {
    let mixed = register(files("tests/cases/regime/records"));
    for outline in Outline::ALL {
        let set_out = mixed.clone().set_out(Some(outline));
        for record in &set_out.records {
            let is_processor = set_out.framework(&record.activity) == LegalFramework::GdprProcessor;
            let fits = is_processor == (outline == Outline::Processor);
            let expected = if fits { outline } else { mixed.outline(&record.activity) };
            assert_eq!(set_out.outline(&record.activity), expected, "{}, {}", record.key, outline.name());
        }
    }
    let told = text(&mixed.set_out(Some(Outline::FederalLawEnforcement)), EditionKind::Public);
    assert!(told.contains("Auftragsverarbeitung (Art. 30 Abs. 2 DSGVO)"), "{told}");
}

/// What stands under a number that not everyone may read is not public, and that is said; the internal edition has it in
/// its place.
#[test]
fn restricted_numbers_are_internal_and_the_public_edition_says_so() {
    let register = register(files("tests/cases/gliederung-historisch/records"));
    let (public, internal) = (text(&register, EditionKind::Public), text(&register, EditionKind::Internal));
    for answer in
        ["Serverraum verschlossen", "Webserver web-01", "kein Personenbezug nach Kürzung", "Sachbearbeitung Steuern"]
    {
        assert!(internal.contains(answer) && !public.contains(answer), "{answer}");
    }
    for said in ["in Kraft bis zum 24. Mai 2018", "zu den Nummern 7, 8 und 11.", "zu den Nummern 6, 7, 8 und 11."] {
        assert!(public.contains(said), "{said}");
    }
    assert!(!internal.contains("Nicht veröffentlicht sind"));
    let place = |what: &str| internal.find(what).unwrap_or_else(|| panic!("{what}"));
    assert!(place("Nr. 7, intern") < place("Nr. 8, intern") && place("Nr. 8, intern") < place("Nr. 9"));
}
