//! Each format, whole.

use serde_json::Value;

use super::*;
use crate::{
    diagnostic::{Fault, Place, Referent, RuleFault, Severity},
    source::pointer::Pointer,
};

/// Three findings in two files, handed in out of order.
fn three() -> (Vec<Finding>, Sources) {
    let sources = sources(&[
        ("records/ämter.toml", "bezeichnung = \"Bürgerbüro\"\n\tstelle = \"bürgerbuero\"\n".as_bytes()),
        ("records/register.toml", b"titel = 01.11.2026\n"),
    ]);
    let mut findings = vec![Finding {
        severity: Severity::Warning,
        fault: Fault::Rule(RuleFault::MissingMandatoryField { field: "daten", may_be_empty: false }),
        place: Place::header("records/ämter.toml", Pointer::root()),
        basis: Some("Art. 30 Abs. 1 lit. c DSGVO".to_owned()),
    }];
    let key = crate::diagnostic::Echo::new("bürgerbuero");
    findings.push(Finding::error(
        Fault::Rule(RuleFault::UnknownReference { to: Referent::Unit, key, nearest: Some("buergerbuero".to_owned()) }),
        Place::value("records/ämter.toml", Pointer::root().key("stelle")),
    ));
    findings.extend(super::findings(&sources));
    (findings, sources)
}

fn three_as(format: Format) -> String {
    let (findings, sources) = three();
    printed(&findings, &sources, format)
}

#[test]
fn human_draws_the_caret_below_the_characters() {
    let expected = r#"Fehler[german-date]: Das Datum „01.11.2026“ steht in deutscher Schreibweise.
 --> records/register.toml:1:9
  |
1 | titel = 01.11.2026
  |         ^^^^^^^^^^
  |
  = Hilfe: Schreiben Sie ein Datum als Jahr-Monat-Tag, ohne Anführungszeichen.
  = Schreiben Sie: 2026-11-01

Warnung[missing-mandatory-field]: Die Pflichtangabe „daten“ fehlt.
 --> records/ämter.toml:1:1
  |
1 | bezeichnung = "Bürgerbüro"
  | ^
  |
  = Hilfe: Ergänzen Sie „daten“.
  = Grundlage: Art. 30 Abs. 1 lit. c DSGVO

Fehler[unknown-unit]: Die Stelle „bürgerbuero“ steht nicht in register.toml.
 --> records/ämter.toml:2:11
  |
2 |     stelle = "bürgerbuero"
  |              ^^^^^^^^^^^^^
  |
  = Hilfe: Meinten Sie „buergerbuero“?
  = Schreiben Sie: "buergerbuero"

2 Fehler, 1 Warnung in 2 Dateien.
"#;
    assert_eq!(three_as(Format::Human), expected);
}

#[test]
fn colours_only_where_told() {
    let (findings, sources) = three();
    let mut out = String::new();
    let manner = Manner { format: Format::Human, language: Language::German, colour: true, folder: "" };
    print(&findings, &sources, manner, &mut out).expect("a string takes all");
    assert!(out.contains('\u{1b}'));
    for format in FORMATS {
        assert!(!three_as(format).contains('\u{1b}'), "{format:?}");
    }
}

#[test]
fn short_counts_columns_in_characters() {
    let expected =
        "records/register.toml:1:9: Fehler[german-date]: Das Datum „01.11.2026“ steht in deutscher Schreibweise.
records/ämter.toml:1:1: Warnung[missing-mandatory-field]: Die Pflichtangabe „daten“ fehlt.
records/ämter.toml:2:11: Fehler[unknown-unit]: Die Stelle „bürgerbuero“ steht nicht in register.toml.
2 Fehler, 1 Warnung in 2 Dateien.
";
    assert_eq!(three_as(Format::Short), expected);
}

#[test]
fn narrated_counts_each_kind() {
    let expected = "Fehler 1 von 2, Datei records/register.toml, Zeile 1, Spalte 9: Das Datum „01.11.2026“ steht in \
deutscher Schreibweise. Hilfe: Schreiben Sie ein Datum als Jahr-Monat-Tag, ohne Anführungszeichen. Schreiben Sie: 2026-11-01
Warnung 1 von 1, Datei records/ämter.toml, Zeile 1, Spalte 1: Die Pflichtangabe „daten“ fehlt. Hilfe: Ergänzen Sie \
„daten“. Grundlage: Art. 30 Abs. 1 lit. c DSGVO.
Fehler 2 von 2, Datei records/ämter.toml, Zeile 2, Spalte 11: Die Stelle „bürgerbuero“ steht nicht in register.toml. \
Hilfe: Meinten Sie „buergerbuero“? Schreiben Sie: \"buergerbuero\"
2 Fehler, 1 Warnung in 2 Dateien.
";
    assert_eq!(three_as(Format::Narrated), expected);
}

#[test]
fn json_has_its_documented_shape() {
    let report: Value = serde_json::from_str(&three_as(Format::Json)).expect("JSON");
    assert_eq!(report["format"], 1);
    assert_eq!(report["summary"], serde_json::json!({ "errors": 2, "warnings": 1, "hints": 0, "files": 2 }));
    let expected = serde_json::json!({
        "severity": "error",
        "code": "unknown-unit",
        "message": "Die Stelle „bürgerbuero“ steht nicht in register.toml.",
        "help": "Meinten Sie „buergerbuero“?",
        "replacement": "\"buergerbuero\"",
        "basis": null,
        "file": "records/ämter.toml",
        "pointer": "/stelle",
        "start": { "line": 2, "column": 11 },
        "end": { "line": 2, "column": 24 },
    });
    assert_eq!(report["findings"][2], expected);
    assert_eq!(report["findings"][0]["pointer"], Value::Null);
}

#[test]
fn github_escapes_what_would_end_a_command() {
    let github = three_as(Format::Github);
    let first = github.lines().next().expect("a line");
    assert_eq!(
        first,
        "::error file=records/register.toml,line=1,col=9,endColumn=18,title=german-date::Das Datum „01.11.2026“ steht \
         in deutscher Schreibweise.%0AHilfe: Schreiben Sie ein Datum als Jahr-Monat-Tag, ohne \
         Anführungszeichen.%0ASchreiben Sie: 2026-11-01"
    );
    assert_eq!(github.lines().count(), 3);
    let sources = sources(&[("a,b:c%.toml", b"a = 1,\n")]);
    let github = printed(&findings(&sources), &sources, Format::Github);
    assert!(github.starts_with("::error file=a%2Cb%3Ac%25.toml,line=1,"), "{github}");
}

#[test]
fn gitlab_knows_a_finding_again_when_its_line_moves() {
    let report = |text: &str| -> Vec<Value> {
        let sources = sources(&[("records/a.toml", text.as_bytes())]);
        let place = Place::value("records/a.toml", Pointer::root().key("stelle"));
        let fault = |field: &'static str| Fault::Rule(RuleFault::MissingMandatoryField { field, may_be_empty: false });
        let findings = [Finding::error(fault("x"), place.clone()), Finding::error(fault("y"), place)];
        serde_json::from_str(&printed(&findings, &sources, Format::Gitlab)).expect("JSON")
    };
    let (here, there) = (report("stelle = 1\n"), report("\n\n\nstelle = 1\n"));
    assert_eq!(here[0]["location"], serde_json::json!({ "path": "records/a.toml", "lines": { "begin": 1 } }));
    assert_eq!(there[0]["location"]["lines"]["begin"], 4);
    assert_eq!(here[0]["fingerprint"], there[0]["fingerprint"]);
    assert_ne!(here[0]["fingerprint"], here[1]["fingerprint"], "equal findings are counted");
    assert_eq!(here[0]["check_name"], "missing-mandatory-field");
    assert_eq!(here[0]["severity"], "major");
}

#[test]
fn nothing_wrong_is_said_too() {
    let none = Sources::default();
    assert_eq!(printed(&[], &none, Format::Human), "Keine Fehler, keine Warnungen.\n");
    assert_eq!(printed(&[], &none, Format::Gitlab), "[]\n");
    assert_eq!(printed(&[], &none, Format::Github), "");
}

#[test]
fn a_file_that_was_not_read_has_a_finding_all_the_same() {
    let place = Place::key("records/fehlt.toml", Pointer::root().key("a"));
    let finding =
        Finding::error(Fault::Rule(RuleFault::MissingMandatoryField { field: "a", may_be_empty: false }), place);
    for format in FORMATS {
        let out = printed(std::slice::from_ref(&finding), &Sources::default(), format);
        assert!(out.contains("records/fehlt.toml"), "{format:?}: {out}");
    }
}

#[test]
fn files_as_a_whole() {
    let utf16: Vec<u8> = "a = 1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let large = vec![b'['; 50 * 1024 * 1024];
    let sources = sources(&[
        ("records/a.toml", b""),
        ("records/b.toml", &utf16),
        ("records/c.toml", b"titel = \"B\xFCrger\"\n"),
        ("records/d.toml", &large),
        ("records/e.toml", &large[..1_000_000]),
        ("records/f.toml", b"a = \"\0\"\n"),
    ]);
    let expected = "records/a.toml: Fehler[empty-file]: Die Datei ist leer.
records/b.toml: Fehler[invalid-encoding]: Die Datei ist nicht in UTF-8 gespeichert, sondern in UTF-16 (Notepad nennt das „Unicode“ oder „UTF-16“).
records/c.toml:1:11: Fehler[invalid-encoding]: Das Zeichen an dieser Stelle ist nicht in UTF-8 gespeichert. Gemeint ist wohl „ü“.
records/d.toml: Fehler[file-too-large]: Die Datei ist 50 MB groß. Gelesen werden Dateien bis 5 MB.
records/e.toml:1:65: Fehler[nested-too-deep]: Hier stehen Klammern mehr als 64-fach ineinander.
records/f.toml:1:6: Fehler[nul-byte]: Die Datei enthält ein Null-Zeichen: Sie ist beschädigt oder keine Textdatei.
6 Fehler in 6 Dateien.
";
    assert_eq!(printed(&findings(&sources), &sources, Format::Short), expected);
}

#[test]
fn of_many_faults_twenty_are_told() {
    let text = "a = ja\n".repeat(3000);
    let short = told(&text, Format::Short);
    assert_eq!(short.lines().count(), 22);
    assert!(short.contains("mehr als 20 Fehler"));
    let twice = told(&"a = 1\n".repeat(3000), Format::Short);
    assert!(twice.contains("mehr als 20 Fehler"));
}

#[test]
fn a_long_line_is_told_by_its_column() {
    let text = format!("a = [{}ja]\n", "\"x\", ".repeat(10_000));
    let human = told(&text, Format::Human);
    assert!(human.contains("records/a.toml:1:50006") && human.len() < 2000, "{human}");
}
