//! Findings as GitLab's Code Quality report.
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use std::{collections::BTreeMap, fmt};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::item::Item;
use crate::diagnostic::Severity;

pub(super) fn print(items: &[Item], out: &mut impl fmt::Write) -> fmt::Result {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let issues: Vec<Value> = items.iter().map(|item| issue(item, &mut seen)).collect();
    writeln!(out, "{:#}", Value::Array(issues))
}

fn issue(item: &Item, seen: &mut BTreeMap<String, usize>) -> Value {
    let severity = match item.severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Hint => "info",
    };
    let description = match &item.told.help {
        Some(help) => format!("{} {help}", item.told.message),
        None => item.told.message.clone(),
    };
    json!({
        "description": description,
        "check_name": item.code,
        "fingerprint": fingerprint(item, seen),
        "severity": severity,
        "location": {
            "path": item.path,
            "lines": { "begin": item.place.as_ref().map_or(1, |spot| spot.start.line) },
        },
    })
}

/// The same for the same finding in the next run, wherever its line or its file has moved; several equal ones are
/// counted.
fn fingerprint(item: &Item, seen: &mut BTreeMap<String, usize>) -> String {
    let what = format!("{}\n{}\n{}", item.code, item.stem, item.pointer.as_deref().unwrap_or_default());
    let count = seen.entry(what.clone()).or_default();
    *count += 1;
    let digest = Sha256::digest(format!("{what}\n{count}"));
    digest.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|half| char::from_digit(half.into(), 16)).collect()
}
