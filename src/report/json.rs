//! Findings as one JSON object, for programs.

use std::fmt;

use serde_json::{Value, json};

use super::item::{Item, Tally};
use crate::{diagnostic::Severity, source::Position};

pub(super) fn print(items: &[Item], tally: &Tally, out: &mut impl fmt::Write) -> fmt::Result {
    let findings: Vec<Value> = items.iter().map(finding).collect();
    let report = json!({
        "format": 1,
        "findings": findings,
        "summary": {
            "errors": tally.errors,
            "warnings": tally.warnings,
            "hints": tally.hints,
            "files": tally.files,
        },
    });
    writeln!(out, "{report:#}")
}

fn finding(item: &Item) -> Value {
    let position = |position: Position| json!({ "line": position.line, "column": position.column });
    json!({
        "severity": severity(item.severity),
        "code": item.code,
        "message": item.told.message,
        "help": item.told.help,
        "replacement": item.told.replacement,
        "basis": item.basis,
        "file": item.path,
        "pointer": item.pointer,
        "start": item.place.as_ref().map(|spot| position(spot.start)),
        "end": item.place.as_ref().map(|spot| position(spot.end)),
    })
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}
