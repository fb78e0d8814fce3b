//! What stands under `[intern]` reaches no output, however the file is broken.

use proptest::prelude::*;

use super::*;
use crate::{
    diagnostic::{Echo, Fault, Place, Referent, RuleFault, SchemaFault},
    source::pointer::Pointer,
};

const MARKER: &str = "GEHEIM";

fn assert_hidden(text: &str) {
    let sources = sources(&[("records/a.toml", text.as_bytes())]);
    let mut findings = super::findings(&sources);
    let source = sources.iter().next().expect("one file");
    // A finding of each later step at every value, as if all of it were wrong.
    for (pointer, _) in source.spans().iter() {
        let echo = || Echo::new(pointer.last().unwrap_or_default());
        let intern = pointer.is_internal();
        let written = if intern { Echo::new(MARKER) } else { echo() };
        for place in [
            Place::key("records/a.toml", pointer.clone()),
            Place::value("records/a.toml", pointer.clone()),
            Place::header("records/a.toml", pointer.clone()),
        ] {
            let fault = SchemaFault::ValueNotAllowed { written: Some(written.clone()), allowed: vec![], nearest: None };
            findings.push(Finding::error(Fault::Schema(fault), place.clone()));
            let fault = RuleFault::UnknownReference { to: Referent::Partner, key: written.clone(), nearest: None };
            findings.push(Finding::error(Fault::Rule(fault), place.clone()));
            if intern {
                let fault = RuleFault::CharacterNotPrintable { character: '\u{1F512}' };
                findings.push(Finding::error(Fault::Rule(fault), place));
            }
        }
    }
    for format in FORMATS {
        for language in [Language::German, Language::English] {
            let mut out = String::new();
            print(&findings, &sources, Manner { format, language, colour: false, folder: "" }, &mut out)
                .expect("a string takes all");
            let said = |line: &&str| [MARKER, "\u{1F512}", "1F512"].iter().any(|word| line.contains(word));
            assert_eq!(out.lines().find(said), None, "{format:?}\n{text}");
        }
    }
}

const RECORD: &str = "bezeichnung = \"Amt\"\ndaten = [\n  { kennung = \"a\", kategorie = \"b\" },\n]\nkurz = \"\"\"\nZwei\n\
                      Zeilen\"\"\"\n\n[intern]\nansprechperson = \"GEHEIM\" # GEHEIM\nsysteme = [\"GEHEIM\", \"GEHEIM\"]\n\
                      folgenabschaetzung = { erforderlich = false, begruendung = \"GEHEIM\" }\nbemerkung = \"\"\"\nGEHEIM\n\
                      GEHEIM GEHEIM\"\"\"\npruefvermerke = [\n  { am = 2026-01-01, durch = \"GEHEIM\" },\n]\n\n\
                      [intern.vertrag.GEHEIM]\nvom = 2019-03-01\nfundstelle = \"GEHEIM\"\n";

#[test]
fn a_sound_record_hides_its_inside() {
    // The name of a contract is a header, and headers are shown; as a key below `[intern]` it is not.
    assert_hidden(&RECORD.replace("vertrag.GEHEIM", "vertrag.rechenzentrum"));
}

#[test]
fn each_sign_forgotten_hides_it_still() {
    let record = RECORD.replace("vertrag.GEHEIM", "vertrag.rechenzentrum");
    for (at, sign) in record.char_indices().filter(|(_, sign)| "[]{}\"=,\n.#".contains(*sign)) {
        let mut broken = record.clone();
        broken.replace_range(at..at + sign.len_utf8(), "");
        assert_hidden(&broken);
        broken.insert(at, ' ');
        assert_hidden(&broken);
    }
}

#[test]
fn other_spellings_of_intern_hide_it_too() {
    for text in [
        "intern = { a = \"GEHEIM\" }\n",
        "intern = { a = \"GEHEIM }\n",
        "intern = { a = \"x\", b = [\"GEHEIM\" }\nc = 1\n",
        "intern.a = \"GEHEIM\nb = 01.02.2026\n",
        "intern.a.b = GEHEIM\n",
        "intern . a = GEHEIM\n",
        "\"intern\".a = GEHEIM\n",
        "[Intern]\na = GEHEIM\n",
        "[ intern ]\na = GEHEIM\n",
        "[i.tern.vertrag.x]\na = GEHEIM\n",
        "[in tern]\na = GEHEIM\n",
        "a[intern]\na = GEHEIM\n",
        "b = \"x\"[intern]\na = GEHEIM\n",
        "[xintern]\na = GEHEIM\n",
        "[interne.vertrag]\na = GEHEIM\n",
        "[[intern.pruefvermerke]]\nam = GEHEIM\n",
        "[intern\na = GEHEIM\n",
        "[intern]\na: GEHEIM\n",
        "[intern]\nGEHEIM\n",
        "[intern]\na GEHEIM\n",
        "[intern]\na = 1\na = \"GEHEIM\"\n",
        "[intern]\na = { x = 1,\n y = \"GEHEIM\", }\n",
        "[intern]\na = 'C:\\GEHEIM\n",
        "[intern]\na = \"C:\\GEHEIM\"\n",
        "[intern]\na = „GEHEIM“\n",
        "[intern]\n„GEHEIM“ = 1\n",
        "[intern]\n// GEHEIM\n",
        "kurz = \"\"\"\nText\n[intern]\na = GEHEIM\n",
    ] {
        assert_hidden(text);
    }
}

#[test]
fn a_name_below_intern_is_no_part_of_a_printed_way() {
    let sources = sources(&[("a.toml", b"[intern]\nx = { \"Frau GEHEIM\" = { y = 1 } }\n")]);
    let pointer = Pointer::root().key("intern").key("x").key("Frau GEHEIM").key("y");
    let fault = Fault::Rule(RuleFault::MissingMandatoryField { field: "z", may_be_empty: false });
    let findings = [Finding::error(fault, Place::value("a.toml", pointer))];
    let json = printed(&findings, &sources, Format::Json);
    assert!(json.contains("\"/intern/x/…/y\"") && !json.contains(MARKER), "{json}");
}

proptest! {
    #[test]
    fn any_two_damages_hide_it_still(
        one in 0_usize..600, other in 0_usize..600, sign in "[\\[\\]{}\"'=,.# \na]",
    ) {
        let record = RECORD.replace("vertrag.GEHEIM", "vertrag.rechenzentrum");
        let bound = |at: usize| {
            let at = at % record.len();
            // The markers and the word `intern` stay: without it nothing is internal.
            let kept = [MARKER, "[intern"].iter().flat_map(|kept| record.match_indices(*kept));
            let near = kept.into_iter().any(|(start, kept)| (start..=start + kept.len()).contains(&at));
            (!near && record.is_char_boundary(at) && record.is_char_boundary(at + 1)).then_some(at)
        };
        let mut broken = record.clone();
        if let Some(at) = bound(one) { broken.replace_range(at..=at, &sign); }
        if let Some(at) = bound(other) { broken.replace_range(at..=at, " "); }
        assert_hidden(&broken);
    }
}
