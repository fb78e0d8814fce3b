//! How rules report: a fault, a symbolic place, a severity, and the law.

use crate::diagnostic::{Fault, Finding, Place, RuleFault, Severity};

/// What has been found so far.
#[derive(Debug, Default)]
pub struct Found {
    findings: Vec<Finding>,
}

impl Found {
    /// Nothing may be published like this.
    pub fn error(&mut self, place: Place, fault: impl Into<RuleFault>, basis: Option<&str>) {
        self.add(Severity::Error, place, fault, basis);
    }

    /// Someone should look.
    pub fn warning(&mut self, place: Place, fault: impl Into<RuleFault>, basis: Option<&str>) {
        self.add(Severity::Warning, place, fault, basis);
    }

    /// Worth knowing.
    pub fn hint(&mut self, place: Place, fault: impl Into<RuleFault>, basis: Option<&str>) {
        self.add(Severity::Hint, place, fault, basis);
    }

    /// Adds a finding.
    pub fn add(&mut self, severity: Severity, place: Place, fault: impl Into<RuleFault>, basis: Option<&str>) {
        self.findings.push(Finding {
            severity,
            fault: Fault::Rule(fault.into()),
            place,
            basis: basis.map(str::to_owned),
        });
    }

    /// All of them, in the order found.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}
