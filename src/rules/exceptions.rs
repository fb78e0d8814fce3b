//! Findings that the officer accepts for a record, with a reason on file (`[[intern.ausnahme]]`), until a day or
//! for good. An acceptance that no longer applies, or whose day has passed, is itself reported.

use super::references::nearest;
use super::{Found, ids};
use crate::diagnostic::{Echo, Fault, Finding, Place, Referent, RuleFault, Severity};
use crate::model::{Record, Register, RuleException};
use crate::source::pointer::Pointer;

/// What this step reports itself.
pub const IDS: &[&str] = &["unknown-rule", "exception-without-finding", "exception-expired"];

/// Rules named under `[regeln]` and in acceptances must exist.
pub fn check_ids(register: &Register, found: &mut Found) {
    let known = ids();
    let mut unknown = |rule: &str, place: Place| {
        if !known.contains(&rule) {
            let nearest = nearest(rule, known.iter().copied());
            found.error(place, RuleFault::UnknownReference { to: Referent::Rule, key: Echo::new(rule), nearest }, None);
        }
    };
    for rule in register.head.rules.keys() {
        unknown(rule, Place::key("register.toml", Pointer::root().key("regeln").key(rule)));
    }
    for record in &register.records {
        for (index, exception) in all(record).enumerate() {
            unknown(&exception.rule, Place::value(&record.file, at(index).key("regel")));
        }
    }
}

/// Leaves out what is accepted, and reports acceptances that accept nothing.
pub fn accept(register: &Register, findings: Vec<Finding>) -> Vec<Finding> {
    let stand = register.head.stand;
    let mut kept = findings;
    let known = ids();
    for record in &register.records {
        for (index, exception) in all(record).enumerate() {
            if !known.contains(&exception.rule.as_str()) {
                continue;
            }
            if exception.until.is_some_and(|until| until < stand) {
                let fault = RuleFault::ExceptionExpired { rule: exception.rule.clone() };
                kept.push(report(Severity::Warning, record, index, "bis", fault));
                continue;
            }
            let before = kept.len();
            kept.retain(|finding| finding.place.file != record.file || finding.fault.code() != exception.rule);
            if kept.len() == before {
                let fault = RuleFault::ExceptionWithoutFinding { rule: exception.rule.clone() };
                kept.push(report(Severity::Warning, record, index, "regel", fault));
            }
        }
    }
    kept
}

fn all(record: &Record) -> impl Iterator<Item = &RuleException> {
    record.activity.internal.iter().flat_map(|internal| &internal.exceptions)
}

fn at(index: usize) -> Pointer {
    Pointer::root().key("intern").key("ausnahme").row(index)
}

fn report(severity: Severity, record: &Record, index: usize, key: &str, fault: RuleFault) -> Finding {
    let place = Place::value(&record.file, at(index).key(key));
    Finding { severity, fault: Fault::Rule(fault), place, basis: None }
}
