//! Small schemas of the shape that the generated ones have.

use serde_json::json;

use super::*;
use crate::{
    diagnostic::{Discretion, Format, Kind, RightPlace},
    source::Source,
    wording::{Language, fault::tell},
};

fn schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "additionalProperties": false,
        "required": ["bezeichnung"],
        "properties": {
            "bezeichnung": { "type": "string", "minLength": 1 },
            "stelle": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
            "status": { "oneOf": [
                { "const": "entwurf", "description": "Noch in Arbeit." },
                { "const": "aktiv", "description": "Gilt." },
            ] },
            "geprueft": {
                "examples": ["2026-10-01"],
                "anyOf": [
                    { "type": "string", "format": "date" },
                    { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
                ],
            },
            "leika": { "type": "string", "pattern": "^[0-9]{14}$" },
            "dienst": { "type": "string", "format": "uri" },
            "ausgabe": { "type": "integer", "minimum": 1 },
            "rechtsgrundlagen": { "type": "array", "items": { "type": "string", "format": "fundstelle" } },
            "betroffene": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
            "archiv": { "anyOf": [{ "const": false }, { "type": "string" }] },
            "auftraggeber": { "anyOf": [{ "const": "alle" }, { "type": "array", "items": { "type": "string" } }] },
            "daten": { "type": "array", "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["kategorie"],
                "properties": {
                    "kennung": { "type": "string" },
                    "kategorie": { "type": "string" },
                    "art10": { "type": "boolean" },
                },
            } },
            "loeschung": { "type": "array", "items": { "anyOf": [
                {
                    "type": "object", "additionalProperties": false, "required": ["frist"],
                    "properties": { "frist": { "type": "string", "format": "frist" }, "ab": { "type": "string" } },
                },
                {
                    "type": "object", "additionalProperties": false, "required": ["wie"],
                    "properties": { "wie": { "type": "string" } },
                },
            ] } },
            "bereitstellung": {
                "type": "object",
                "additionalProperties": false,
                "properties": { "pflicht": { "type": "string" } },
            },
            "intern": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "systeme": { "type": "array", "items": { "type": "string" } },
                    "risiko": { "oneOf": [{ "const": "hoch" }, { "const": "normal" }] },
                    "vertrag": { "type": "object", "additionalProperties": { "type": "object" } },
                },
            },
        },
    })
}

fn findings(text: &str) -> (Source, Vec<Finding>) {
    let formats: &[(&'static str, FormatCheck)] = &[
        ("fundstelle", |text| text.starts_with("Art.") || text.starts_with('§')),
        ("frist", |text| text.contains(' ')),
    ];
    let validator = Validator::new(&schema(), formats).expect("a valid schema");
    let source = Source::read("a.toml", text.as_bytes());
    let findings = validator.check("a.toml", source.value().expect("valid TOML"));
    (source, findings)
}

/// The faults with the text that each points at.
fn faults(text: &str) -> Vec<(SchemaFault, String)> {
    let (source, findings) = findings(text);
    findings
        .into_iter()
        .map(|finding| {
            let range = finding.place.range(&source).expect("a place");
            let Fault::Schema(fault) = finding.fault else { panic!("no fault of the schema") };
            (fault, source.text()[range].to_owned())
        })
        .collect()
}

#[track_caller]
fn only(text: &str) -> (SchemaFault, String) {
    let mut faults = faults(&format!("bezeichnung = \"x\"\n{text}"));
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.remove(0)
}

#[test]
fn a_sound_record_passes() {
    let text = "bezeichnung = \"x\"\nstatus = \"aktiv\"\ngeprueft = 2026-10-01\narchiv = false\nauftraggeber = [\"a\"]\n\
                rechtsgrundlagen = [\"§ 3 DSG NRW\"]\ndaten = [{ kategorie = \"y\" }]\n\
                loeschung = [{ frist = \"7 Tage\" }, { wie = \"b\" }]\n[intern]\nsysteme = []\n";
    assert_eq!(faults(text), []);
}

#[test]
fn an_unknown_key_is_told_at_the_key_with_its_neighbour() {
    let (fault, at) = only("betrofene = []");
    let expected = SchemaFault::UnknownKey { key: Echo::new("betrofene"), nearest: Some("betroffene".to_owned()) };
    assert_eq!((fault, at.as_str()), (expected, "betrofene"));
    let (fault, at) = only("Stelle = \"it\"");
    let expected = SchemaFault::UnknownKey { key: Echo::new("Stelle"), nearest: Some("stelle".to_owned()) };
    assert_eq!((fault, at.as_str()), (expected, "Stelle"));
    let (fault, at) = only("daten = [{ kategorie = \"y\", xyz = 1 }]");
    assert_eq!((fault, at.as_str()), (SchemaFault::UnknownKey { key: Echo::new("xyz"), nearest: None }, "xyz"));
}

#[test]
fn a_key_below_the_wrong_header_names_the_right_place() {
    let misplaced = |key: &str, right| SchemaFault::MisplacedKey { key: key.to_owned(), right };
    let (fault, at) = only("[intern]\nsysteme = []\nbetroffene = []");
    assert_eq!((fault, at.as_str()), (misplaced("betroffene", RightPlace::Head), "betroffene"));
    let (fault, at) = only("systeme = [\"nginx\"]");
    assert_eq!((fault, at.as_str()), (misplaced("systeme", RightPlace::Intern), "systeme"));
    let (fault, at) = only("pflicht = \"keine\"");
    assert_eq!((fault, at.as_str()), (misplaced("pflicht", RightPlace::Table("bereitstellung".to_owned())), "pflicht"));
    let (fault, _) = only("[[daten]]\nkategorie = \"y\"\narchiv = false");
    assert_eq!(fault, misplaced("archiv", RightPlace::Head));
    let told = tell(&Fault::Schema(fault), Language::German, Discretion::Open);
    assert!(told.help.expect("help").contains("gehört an den Anfang der Datei"));
}

#[test]
fn what_is_missing_is_told_at_the_header() {
    assert_eq!(faults("stelle = \"it\""), [(SchemaFault::MissingKey { key: "bezeichnung".to_owned() }, String::new())]);
    let missing = SchemaFault::MissingKey { key: "kategorie".to_owned() };
    assert_eq!(only("[[daten]]\nkennung = \"a\""), (missing.clone(), "[[daten]]".to_owned()));
    assert_eq!(only("daten = [{ kennung = \"a\" }]"), (missing, "{ kennung = \"a\" }".to_owned()));
}

#[test]
fn a_wrong_kind_is_told_at_the_value_with_the_right_notation() {
    let (fault, at) = only("betroffene = \"Eltern\"");
    assert_eq!(at, "\"Eltern\"");
    let told = tell(&Fault::Schema(fault), Language::German, Discretion::Open);
    assert_eq!(told.message, "Hier wird eine Liste erwartet, es ist aber ein Text.");
    assert_eq!(told.replacement.as_deref(), Some("[\"Eltern\"]"));
    let (fault, _) = only("daten = [{ kategorie = \"y\", art10 = \"ja\" }]");
    assert_eq!(tell(&Fault::Schema(fault), Language::German, Discretion::Open).replacement.as_deref(), Some("true"));
    let (fault, _) = only("leika = 99001001000000");
    let told = tell(&Fault::Schema(fault), Language::German, Discretion::Open);
    assert_eq!(told.replacement.as_deref(), Some("\"99001001000000\""));
}

#[test]
fn constants_are_listed_with_the_nearest() {
    let (fault, at) = only("status = \"Activ\"");
    assert_eq!(at, "\"Activ\"");
    let told = tell(&Fault::Schema(fault), Language::German, Discretion::Open);
    assert_eq!(
        told.help.as_deref(),
        Some("Meinten Sie \"aktiv\"? Möglich sind: \"entwurf\" (Noch in Arbeit), \"aktiv\" (Gilt).")
    );
    assert_eq!(told.replacement.as_deref(), Some("\"aktiv\""));
}

#[test]
fn dates_are_one_fault_and_german_ones_are_translated() {
    let (fault, at) = only("geprueft = \"01.10.2026\"");
    let expected = SchemaFault::InvalidFormat {
        format: Format::Date,
        written: Echo::new("01.10.2026"),
        corrected: Some(Echo::new("2026-10-01")),
        example: Some("\"2026-10-01\"".to_owned()),
    };
    assert_eq!((fault, at.as_str()), (expected, "\"01.10.2026\""));
    assert!(matches!(only("geprueft = \"2026-13-01\"").0, SchemaFault::InvalidFormat { format: Format::Date, .. }));
    let (fault, _) = only("geprueft = 5");
    assert_eq!(
        fault,
        SchemaFault::WrongType { expected: vec![Kind::Text], found: Kind::Integer, written: Some(Echo::new("5")) }
    );
}

#[test]
fn spellings_are_checked_by_the_checks_handed_in() {
    let (fault, at) = only("rechtsgrundlagen = [\"§ 1 BMG\", \"BMG\"]");
    assert!(matches!(fault, SchemaFault::InvalidFormat { format: Format::Citation, .. }));
    assert_eq!(at, "\"BMG\"");
    assert!(matches!(only("dienst = \"www.x\"").0, SchemaFault::InvalidFormat { format: Format::Url, .. }));
    let (fault, _) = only("stelle = \"Bürger Büro\"");
    let told = tell(&Fault::Schema(fault), Language::German, Discretion::Open);
    assert_eq!(told.replacement.as_deref(), Some("\"buerger-buero\""));
}

#[test]
fn of_alternatives_the_one_that_was_meant_tells_its_errors() {
    let both = vec![Kind::Text, Kind::Boolean];
    assert_eq!(
        only("archiv = 5").0,
        SchemaFault::WrongType { expected: both, found: Kind::Integer, written: Some(Echo::new("5")) }
    );
    assert!(matches!(only("archiv = true").0, SchemaFault::ValueNotAllowed { .. }));
    let (fault, at) = only("auftraggeber = [\"a\", 5]");
    assert!(matches!(fault, SchemaFault::WrongType { .. }));
    assert_eq!(at, "5");
    let (fault, at) = only("loeschung = [{ frist = \"7 Tage\", aab = \"x\" }]");
    assert_eq!(fault, SchemaFault::UnknownKey { key: Echo::new("aab"), nearest: Some("ab".to_owned()) });
    assert_eq!(at, "aab");
    assert!(matches!(
        only("loeschung = [{ frist = \"bald\" }]").0,
        SchemaFault::InvalidFormat { format: Format::Period, .. }
    ));
}

#[test]
fn bounds_and_doubles() {
    assert_eq!(only("ausgabe = 0").0, SchemaFault::TooSmall { limit: "1".to_owned(), inclusive: true });
    assert_eq!(only("betroffene = [\"a\", \"a\"]").0, SchemaFault::NotUnique);
    assert_eq!(faults("bezeichnung = \"\"")[0].0, SchemaFault::TooShort { limit: 1 });
}

#[test]
fn every_error_is_told_not_only_the_first() {
    let found = faults("status = 1\nbetrofene = []\ndaten = [{}, {}]\n[intern]\nsysteme = 1\n");
    assert_eq!(found.len(), 6, "{found:#?}");
}

#[test]
fn an_internal_value_is_never_repeated() {
    let (_, findings) =
        findings("bezeichnung = \"x\"\n[intern]\nrisiko = \"hohc\"\nsysteme = \"GEHEIM\"\n\"GEHEIM x\" = 1\n");
    assert_eq!(findings.len(), 3);
    for finding in findings {
        for language in [Language::German, Language::English] {
            let told = format!("{:?}", tell(&finding.fault, language, Discretion::Hidden));
            assert!(!told.contains("GEHEIM") && !told.contains("Meinten") && !told.contains("Did you"), "{told}");
        }
    }
}

#[test]
fn a_schema_that_is_none_is_our_fault() {
    assert!(Validator::new(&json!({ "type": 5 }), &[]).is_err());
}
