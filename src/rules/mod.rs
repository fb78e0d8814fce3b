//! The legal checks, and those that keep a register together. One rule a file; its doc comment is its manual.

mod exceptions;
mod finding;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Finding, Severity};
use crate::model::{Register, RuleSetting};

pub use finding::Found;

/// Declares the modules and lists their rules.
macro_rules! rules {
    ($($module:ident),+ $(,)?) => {
        $(mod $module;)+
        /// Every rule, in the order in which they run.
        const RULES: &[Rule] = &[$($module::RULE),+];
    };
}

rules![
    missing_mandatory_field,
    answer_of_another_regime,
    identifiers,
    references,
    unit_circle,
    data_without_erasure,
    contradictory_erasure,
    ambiguous_recipient,
    end_without_ended,
    character_not_printable,
    accent_contrast_too_low,
];

/// A check: the identifiers it may report, and how it looks.
struct Rule {
    /// The identifiers of its findings, kebab-case.
    ids: &'static [&'static str],
    /// Looks at the whole register.
    check: fn(&Register, &mut Found),
}

/// The identifiers of all rules, sorted.
pub fn ids() -> Vec<&'static str> {
    let mut ids: Vec<&str> = RULES.iter().flat_map(|rule| rule.ids).chain(exceptions::IDS).copied().collect();
    ids.sort_unstable();
    ids
}

/// Everything that the rules find: severities as `[regeln]` sets them, accepted findings left out, and what a
/// draft lacks as a hint.
pub fn check(register: &Register) -> Vec<Finding> {
    let check = |rule: &Rule| {
        let mut found = Found::default();
        (rule.check)(register, &mut found);
        found.into_findings()
    };
    let mut findings: Vec<Finding> = RULES.par_iter().flat_map_iter(check).collect();
    let mut found = Found::default();
    exceptions::check_ids(register, &mut found);
    findings.extend(found.into_findings());
    let mut findings = exceptions::accept(register, findings);
    let drafts = register.records.iter().filter(|record| record.activity.is_draft());
    let drafts: BTreeSet<&str> = drafts.map(|record| record.file.as_str()).collect();
    findings.retain_mut(|finding| {
        let said = match register.head.rules.get(finding.fault.code()) {
            None => true,
            Some(RuleSetting::Off) => false,
            Some(RuleSetting::Error) => set(finding, Severity::Error),
            Some(RuleSetting::Warning) => set(finding, Severity::Warning),
            Some(RuleSetting::Hint) => set(finding, Severity::Hint),
        };
        // Last, so that no setting of the register lets a draft stop a build.
        soften_draft(&drafts, finding);
        said
    });
    findings
}

fn set(finding: &mut Finding, severity: Severity) -> bool {
    finding.severity = severity;
    true
}

/// A draft never stops a build: whatever is wrong with it is a hint (its shape has been checked already).
fn soften_draft(drafts: &BTreeSet<&str>, finding: &mut Finding) {
    if drafts.contains(finding.place.file.as_str()) {
        finding.severity = Severity::Hint;
    }
}
