//! No bytes, however they come, make reading or telling fail.

use proptest::prelude::*;

use super::*;

fn assert_robust(bytes: &[u8]) {
    let sources = sources(&[("records/a.toml", bytes)]);
    let source = sources.iter().next().expect("one file");
    assert_eq!(source.value().is_some(), source.problems().is_empty());
    for problem in source.problems() {
        assert!(source.text().get(problem.range.clone()).is_some(), "{problem:?}");
    }
    for (pointer, spans) in source.spans().iter() {
        assert!(source.text().get(spans.value.clone()).is_some(), "{pointer}");
    }
    assert!(source.problems().is_sorted_by_key(|problem| problem.range.start));
    assert!(source.problems().len() <= 21);
    assert_eq!(source.shown().chars().count(), source.text().chars().count());
    let findings = findings(&sources);
    for format in FORMATS {
        let out = printed(&findings, &sources, format);
        assert!(findings.is_empty() || !out.is_empty(), "{format:?}");
        if matches!(format, Format::Json | Format::Gitlab) {
            serde_json::from_str::<serde_json::Value>(&out).expect("JSON");
        }
        if matches!(format, Format::Short | Format::Narrated) {
            assert_eq!(out.lines().count(), findings.len() + 1, "{out}");
        }
    }
}

const RECORD: &str = "#:schema ../schema/verarbeitung.schema.json\n\nbezeichnung = \"Übersicht\"\nstelle = \"it\"\n\
                      geprueft = 2026-10-01\nkurzbeschreibung = \"\"\"\nWenn Sie „uns“ besuchen, \\\nschreiben wir mit.\"\"\"\n\
                      zwecke = [\n  { text = \"Betrieb\", rechtsgrundlagen = [\"Art. 6 Abs. 1 lit. e DSGVO\"] },\n]\n\
                      pfad = 'C:\\Daten'\nzeit = 2026-01-01T10:00:00Z\n[intern]\nsysteme = [\"nginx\"] # ä\n\
                      [[intern.pruefvermerke]]\nam = 2026-01-01\n";

#[test]
fn the_record_itself_is_sound() {
    assert_eq!(told(RECORD, Format::Short), "Keine Fehler, keine Warnungen.\n");
}

#[test]
fn every_beginning_of_a_record() {
    for end in 0..RECORD.len() {
        assert_robust(&RECORD.as_bytes()[..end]);
    }
}

#[test]
fn hostile_files_take_linear_time() {
    let repeated = |text: &str, count: usize| text.repeat(count).into_bytes();
    for bytes in [
        repeated("[", 5_000_000),
        repeated("a=[", 60),
        repeated("a={", 60),
        repeated("a=\"\"\"\n", 200_000),
        repeated("a = \"x\n", 99_000),
        repeated("\"", 3_000_000),
        repeated("\u{a0}", 500_000),
        repeated("=", 90_000),
        repeated("a = 1\n", 99_000),
        repeated("a.a.a.a = 1\n", 50_000),
        repeated("[a]\n", 100_000),
        repeated("[[a]]\nb = 1\n", 90_000),
        repeated("x\n", 500_000),
        repeated("intern\n", 200_000),
        repeated("intern.a = [\n", 90_000),
        [b"a = {".to_vec(), repeated("\nb = 1,", 90_000), b"}\nc = ja\n".to_vec()].concat(),
        [b"a = [".to_vec(), repeated("ja, ", 300_000), b"]\n".to_vec()].concat(),
    ] {
        assert_robust(&bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        assert_robust(&bytes);
    }

    #[test]
    fn any_notation(text in "([\\[\\]{}\"'=,.#:\\\\ \n\ra1-]|\"\"\"|'''|ä|„|“|\u{a0}|\u{200b}|\t|[0-9]{2}|ja|x = |\\[intern\\])*") {
        assert_robust(text.as_bytes());
    }

    #[test]
    fn any_damage(changes in proptest::collection::vec((0_usize..700, any::<u8>(), 0_u8..3), 1..8)) {
        let mut bytes = RECORD.as_bytes().to_vec();
        for (at, byte, kind) in changes {
            let at = at % bytes.len();
            match kind {
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, byte),
            }
        }
        assert_robust(&bytes);
    }

    /// Whatever stands before it, wide in bytes or in columns: the caret is below the slip.
    #[test]
    fn the_caret_is_below_the_slip(before in "[äößÄ€–„“§a-z\t]{0,40}") {
        let human = told(&format!("a = [\"{before}\", ja]\n"), Format::Human);
        let lines: Vec<Vec<char>> = human.lines().map(|line| line.chars().collect()).collect();
        let caret = lines[4].iter().position(|sign| *sign == '^').expect("a caret");
        prop_assert_eq!(&lines[3][caret..], ['j', 'a', ']'], "{}", human);
        prop_assert_eq!(lines[4].iter().filter(|sign| **sign == '^').count(), 2);
    }
}
