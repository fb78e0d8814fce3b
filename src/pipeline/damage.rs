//! Records whose shape is at fault in places: what is right in them is checked all the same, so that the officer
//! hears everything in one run and not one layer after another.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Fault, Finding, RuleFault};
use crate::model::ProcessingActivity;

/// What was left out of a record so that the rest could be read.
#[derive(Debug)]
pub struct Damage {
    file: String,
    keys: BTreeSet<String>,
}

/// Keys that decide what is asked of the rest: without them nothing can be said of it.
const DECISIVE: [&str; 3] = ["intern", "rechtsrahmen", "status"];

/// The record without the keys at fault, if what is left can be read and judged.
pub fn salvage(file: &str, value: &Value, faults: &[Finding]) -> Option<(ProcessingActivity, Damage)> {
    let mut keys = BTreeSet::new();
    for fault in faults {
        let first = fault.place.pointer.as_ref().and_then(|pointer| pointer.segments().next().map(String::from));
        // Only the name of the record is missed at the root.
        keys.insert(first.unwrap_or_else(|| "bezeichnung".to_owned()));
    }
    if DECISIVE.iter().any(|key| keys.contains(*key)) {
        return None;
    }
    let mut rest = value.as_object()?.clone();
    rest.retain(|key, _| !keys.contains(key));
    rest.entry("bezeichnung").or_insert_with(|| Value::from(file));
    let activity = ProcessingActivity::deserialize(&Value::Object(rest)).ok()?;
    Some((activity, Damage { file: file.to_owned(), keys }))
}

impl Damage {
    /// Whether a rule may have found this only because something was left out.
    pub fn explains(&self, finding: &Finding) -> bool {
        if finding.place.file != self.file {
            return false;
        }
        let has = |key: &str| self.keys.contains(key);
        let stands_there =
            finding.place.pointer.as_ref().and_then(|pointer| pointer.segments().next().map(|key| has(&key)));
        let by_fault = match &finding.fault {
            Fault::Rule(RuleFault::MissingMandatoryField { field, .. }) => has(field),
            // What the law has against a record rests on all of it.
            Fault::Rule(RuleFault::Legal(_)) => true,
            Fault::Rule(fault) => match fault.code() {
                "data-without-erasure" | "unknown-data-reference" => has("daten") || has("loeschung"),
                "end-without-ended" => has("beendet"),
                _ => false,
            },
            Fault::File(_) | Fault::Syntax(_) | Fault::Schema(_) | Fault::Edition(_) => false,
        };
        by_fault || stands_there.unwrap_or(false)
    }
}
