//! A register whose texts are as hostile as the schema lets them be: markup, code, what a PDF's syntax is made of, marks
//! that turn the direction of text, controls, emoji, Chinese, words without end.

use std::collections::BTreeSet;

use serde_json::json;
use verzeichnis::diagnostic::Severity;
use verzeichnis::model::Register;
use verzeichnis::pipeline::{self, InputFile, REGISTER};

use verzeichnis::report::Format;
use verzeichnis::wording::Language;

use crate::registers::{file, files, register, told};
use crate::toml_text;

/// Rounds in which what is refused becomes what it was.
const ROUNDS: usize = 12;

/// The texts, one after the other; the longest seldom, since each of them takes pages.
fn text(number: usize) -> String {
    const ALL: [&str; 31] = [
        "<script>alert(\"1\")</script>",
        "javascript:alert(1)//",
        "\"><img src=x onerror=alert(1)>",
        "&lt;&amp;&#0;]]><!--",
        "((( \\( \\) \\\\ \\n <</Type/Catalog>> endstream endobj %%EOF",
        "() Tj ET BT /R 9 Tf [(a)] TJ",
        "\u{202E}nrutu \u{202D}a\u{202C} \u{2066}b\u{2069} \u{200F}c\u{200E}",
        "שלום עולם, مرحبا بالعالم",
        "eins\u{2028}zwei\u{2029}drei",
        "\u{0}\u{1}\u{7}\u{8}\u{B}\u{C}\u{1B}[31m\u{7F}\u{80}\u{9F}",
        "a\tb\nc\r\nd\re",
        "\u{FEFF}\u{200B}\u{200D}\u{2060}\u{AD}",
        "\u{AD}a\u{AD}\u{AD}b\u{AD}",
        "👩‍👩‍👧‍👦 🇩🇪 ☃ 🙂",
        "漢字かな한글 \u{20000}",
        "\u{301}\u{301}a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}",
        "\u{FFFD}\u{FFFE}\u{FFFF}\u{E000}\u{F8FF}\u{10FFFF}",
        "$(rm -rf /) `id` %s %n ../../etc/passwd C:\\AUX",
        "' OR 1=1 --",
        "– — ‑ - \u{A0}\u{202F}\u{2009} … „“”‚‘’ «» ‹›",
        "=HYPERLINK(\"http://a.example\")",
        "+1;-1\";\"x\";'=cmd|' /C calc'!A1",
        "@SUM(1+1)*cmd",
        "'=1+1; -2+3",
        "</script><script>alert(2)</script><!--<script>",
        "</SCRIPT\u{2028}>]]></content></entry><entry>&amp;&#x0;",
        "\"}],\"@context\":\"http://a.example\",\"@id\":\"javascript:alert(1)\",//",
        "\r=1\n+1\u{B}",
        "ﬁ ﬂ ﬀ ǅ ẞ ŉ İ ı ſ",
        "Art. 6 § 147 z. B. 10 Jahre 1. Januar Tel. 1",
        "a@b.c://d?e=f&g#h_i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z",
    ];
    // A text that is nothing but invisible may be refused as empty: the letter keeps it.
    match number % 97 {
        0 => format!("{} x", "Donaudampfschifffahrtsgesellschaft".repeat(300)),
        1 => "i".repeat(10_000),
        _ => format!("{} x", ALL[number % ALL.len()]),
    }
}

/// The file with a hostile text in every place that takes one, beside the files that it refers to; `start` is the number
/// of the first.
fn made_hostile(one: &InputFile, beside: &[&InputFile], start: usize) -> (InputFile, usize) {
    let original = toml_text::value(one.content.as_ref().expect("bytes"));
    let mut value = original.clone();
    let mut all = toml_text::texts(&value);
    // What other rows refer to has to stay what it is.
    all.retain(|place| !place.ends_with("/kennung"));
    for (index, place) in all.iter().enumerate() {
        *value.pointer_mut(place).expect("a place of the value") = json!(text(start + index));
    }
    let mut refused = BTreeSet::new();
    for _ in 0..ROUNDS {
        let changed = file(&one.path, toml_text::record(&value));
        let together = beside.iter().filter(|file| file.path != one.path).map(|file| (*file).clone());
        let checked = pipeline::check(together.chain([changed.clone()]).collect());
        let at_fault: Vec<String> = checked
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error && finding.place.file == one.path)
            .filter_map(|finding| finding.place.pointer.as_ref().map(|pointer| pointer.as_str().to_owned()))
            .collect();
        if checked.count(Severity::Error) == 0 {
            return (changed, all.len() - refused.len());
        }
        // What is at fault, or holds what is.
        let before = refused.len();
        for place in all.iter().filter(|place| at_fault.iter().any(|fault| place.starts_with(fault))) {
            *value.pointer_mut(place).expect("a place") = original.pointer(place).expect("the same place").clone();
            refused.insert(place.clone());
        }
        assert!(refused.len() > before, "{}", told(&checked, Format::Short, Language::German));
    }
    panic!("{} cannot be made hostile", one.path);
}

/// Head and records of Musterstadt with hostile texts: those records that have most, and what they refer to.
pub fn hostile() -> Register {
    const RECORDS: [&str; 9] = [
        "melderegister",
        "personalverwaltung",
        "staedtepartnerschaft",
        "videokonferenzen",
        "webserver-protokolle",
        "angriffsabwehr",
        "interne-meldestelle",
        "pass-und-personalausweis",
        "ratsinformationssystem",
    ];
    let all = files("records");
    let stem = |file: &InputFile| file.path.trim_end_matches(".toml").to_owned();
    let chosen: Vec<&InputFile> =
        all.iter().filter(|file| file.path == REGISTER || RECORDS.contains(&stem(file).as_str())).collect();
    assert_eq!(chosen.len(), RECORDS.len() + 1, "a record has another name");
    let (mut together, mut changed) = (Vec::new(), 0);
    for one in &chosen {
        let (one, more) = made_hostile(one, &chosen, changed);
        together.push(one);
        changed += more;
    }
    assert!(changed > 400, "{changed} hostile texts are not many");
    register(together)
}
