//! Records in the style of other cities' published ones, in `tests/rules-precision`, half of them faulty. What a careful
//! officer marks stands at its line: `# ← rule` where the rule finds it, `# ✗ rule` where it does not yet. Everything else
//! that is found is false.

use std::collections::BTreeSet;

use verzeichnis::pipeline;
use verzeichnis::report::Format;
use verzeichnis::wording::Language;

use crate::registers::{files, told};

/// File, line and rule.
type Marks = BTreeSet<(String, usize, String)>;

fn marked(folder: &str, sign: &str) -> Marks {
    let mut marks = Marks::new();
    for file in files(folder) {
        let text = String::from_utf8(file.content.expect("bytes")).expect("UTF-8");
        for (index, line) in text.lines().enumerate() {
            for mark in line.split("# ").skip(1).filter_map(|remark| remark.trim().strip_prefix(sign)) {
                marks.insert((file.path.clone(), index + 1, mark.trim().to_owned()));
            }
        }
    }
    marks
}

fn found(folder: &str) -> Marks {
    let text = told(&pipeline::check(files(folder)), Format::Json, Language::German);
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let of = |finding: &serde_json::Value| {
        let file = finding["file"].as_str().expect("a file").trim_start_matches("records/").to_owned();
        let line = finding["start"]["line"].as_u64().and_then(|line| usize::try_from(line).ok()).expect("a line");
        (file, line, finding["code"].as_str().expect("a code").to_owned())
    };
    json["findings"].as_array().expect("findings").iter().map(of).collect()
}

#[test]
fn what_an_officer_marks_is_found_and_nothing_else() {
    let mut total = 0;
    for land in ["bayern", "brandenburg", "hessen", "niedersachsen", "sachsen", "schleswig-holstein"] {
        let folder = format!("tests/rules-precision/{land}");
        let (due, known) = (marked(&folder, "← "), marked(&folder, "✗ "));
        let found = found(&folder);
        let missed: Vec<_> = due.difference(&found).collect();
        let wrong: Vec<_> = found.difference(&due).collect();
        assert!(missed.is_empty() && wrong.is_empty(), "{land}: missed {missed:#?}, false {wrong:#?}");
        assert!(known.is_disjoint(&found), "{land}: found today, so the mark can say so");
        total += due.len();
    }
    assert!(total > 15, "{total} marks were read");
}
