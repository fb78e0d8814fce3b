//! What came of comparing, as one JSON object, for programs.

use serde_json::{Value, json};

use super::Target;
use crate::{
    pipeline::verify::{Compared, Difference, Reason, State, Verdict},
    wording::{Language, cli as words},
};

/// Prints it, indented by two spaces.
pub fn print(verdict: &Verdict, target: &Target, language: Language) -> String {
    let Target { publication, records, foreign, absent, unused_previous: _, unused_style: _ } = target;
    let report = json!({
        "format": 1,
        "same": verdict.is_same(),
        "publication": publication.to_string_lossy(),
        "records": records.to_string_lossy(),
        "edition": verdict.edition.name(),
        "draft": verdict.draft,
        "files": verdict.files.iter().map(file).collect::<Vec<_>>(),
        "foreign": foreign,
        "absent": absent,
        "reasons": verdict.reasons.iter().map(|one| reason(one, language)).collect::<Vec<_>>(),
    });
    format!("{report:#}\n")
}

fn file(compared: &Compared) -> Value {
    let Compared { name, state } = compared;
    match state {
        State::Same => json!({ "name": name, "state": "same" }),
        State::Missing => json!({ "name": name, "state": "missing" }),
        State::Surplus => json!({ "name": name, "state": "surplus" }),
        State::Differs(Difference { offset, text }) => json!({
            "name": name,
            "state": "differs",
            "offset": offset,
            "line": text.as_ref().map(|text| text.line),
            "column": text.as_ref().map(|text| text.column),
            "expected": text.as_ref().map(|text| &text.expected),
            "found": text.as_ref().map(|text| &text.found),
        }),
    }
}

fn reason(reason: &Reason, language: Language) -> Value {
    let code = match reason {
        Reason::OtherProgram { .. } => "other-program",
        Reason::OtherContent { .. } => "other-content",
        Reason::OtherContentOrAltered => "other-content-or-altered",
        Reason::OtherLook => "other-look",
        Reason::Altered => "altered",
        Reason::NoManifest => "no-manifest",
        Reason::PerhapsChanges => "perhaps-changes",
        Reason::PerhapsSize => "perhaps-size",
    };
    json!({ "code": code, "message": words::verify::reason(reason, language) })
}
