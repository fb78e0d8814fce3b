//! The edition before: what has changed since, and whether the register says that it is another one.

use super::REGISTER;
use crate::diagnostic::{EditionFault, Fault, Finding, Place, Severity};
use crate::document::changes::Changes;
use crate::edition::{Edition, NoRegister, PublicRegister};
use crate::model::Register;
use crate::source::pointer::Pointer;

/// A register beside the edition before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What has changed.
    pub changes: Changes,
    /// What the register says wrong of its number and its day. Errors are to keep it from being published.
    pub findings: Vec<Finding>,
}

/// The data cannot be those of an edition before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPrevious {
    /// They are not the data of any edition.
    NoRegister(NoRegister),
    /// They are another body's.
    OtherBody {
        /// Its name.
        theirs: String,
        /// The name of the body whose register this is.
        ours: String,
    },
}

/// Compares the public content of a register with that of an edition before. A `draft` may still bear the number and
/// the day of that edition: then all findings are hints.
///
/// # Errors
/// The other register is of another body.
pub fn compare(register: &Register, before: PublicRegister, draft: bool) -> Result<Comparison, NoPrevious> {
    let now = Edition::public(register);
    let now = now.shown();
    if !now.is_of_same_body(&before) {
        let [theirs, ours] = [&before, now].map(|register| register.controller.name.clone());
        return Err(NoPrevious::OtherBody { theirs, ours });
    }
    let changes = Changes::between(&before, now);
    let mut findings = findings(before, now);
    if draft {
        for finding in &mut findings {
            finding.severity = Severity::Hint;
        }
    }
    Ok(Comparison { changes, findings })
}

/// Another content is another edition, and says so; neither number nor day goes back.
fn findings(mut before: PublicRegister, now: &PublicRegister) -> Vec<Finding> {
    let finding = |severity, key: &str, fault| Finding {
        severity,
        fault: Fault::Edition(fault),
        place: Place::value(REGISTER, Pointer::root().key(key)),
        basis: None,
    };
    let mut findings = Vec::new();
    match (before.issue, now.issue) {
        (Some(before), Some(now)) if now < before => {
            findings.push(finding(Severity::Error, "ausgabe", EditionFault::IssueWentBack { before, now }));
        }
        // No number is no lie.
        (Some(before), None) => {
            findings.push(finding(Severity::Warning, "stand", EditionFault::IssueMissing { before }));
        }
        (Some(_) | None, Some(_)) | (None, None) => {}
    }
    if now.stand < before.stand {
        let (before, now) = (before.stand.to_string(), now.stand.to_string());
        findings.push(finding(Severity::Error, "stand", EditionFault::StandWentBack { before, now }));
    }
    let goes_back = findings.iter().any(|finding| finding.severity == Severity::Error);
    let goes_on = now.stand > before.stand || now.issue > before.issue;
    if !goes_back && !goes_on {
        (before.issue, before.stand) = (now.issue, now.stand);
        let key = if now.issue.is_some() { "ausgabe" } else { "stand" };
        findings.push(if before == *now {
            finding(Severity::Warning, key, EditionFault::Same)
        } else {
            let fault = EditionFault::NotRaised { issue: now.issue, stand: now.stand.to_string() };
            finding(Severity::Error, key, fault)
        });
    }
    findings
}
