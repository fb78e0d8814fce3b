//! The legal checks, and those that keep a register together. One rule a file; its doc comment is its manual.

mod exceptions;
mod finding;

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
    setting_not_yet_used,
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
    let mut found = Found::default();
    for rule in RULES {
        (rule.check)(register, &mut found);
    }
    exceptions::check_ids(register, &mut found);
    let findings = found.into_findings();
    let mut findings = exceptions::accept(register, findings);
    findings.retain_mut(|finding| {
        let said = match register.head.rules.get(finding.fault.code()) {
            None => true,
            Some(RuleSetting::Off) => false,
            Some(RuleSetting::Error) => set(finding, Severity::Error),
            Some(RuleSetting::Warning) => set(finding, Severity::Warning),
            Some(RuleSetting::Hint) => set(finding, Severity::Hint),
        };
        // Last, so that no setting of the register lets a draft stop a build.
        soften_draft(register, finding);
        said
    });
    findings
}

fn set(finding: &mut Finding, severity: Severity) -> bool {
    finding.severity = severity;
    true
}

/// A draft never stops a build: whatever is wrong with it is a hint (its shape has been checked already).
fn soften_draft(register: &Register, finding: &mut Finding) {
    if register.records.iter().any(|record| record.file == finding.place.file && record.activity.is_draft()) {
        finding.severity = Severity::Hint;
    }
}
