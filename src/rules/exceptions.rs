use rustc_hash::FxHashSet;

use super::references::nearest;
use super::{Found, Subject, all as rules, ids};
use crate::diagnostic::{Echo, Fault, Finding, Place, Referent, RuleFault, Severity};
use crate::model::{NoticeScope, Record, Register, RuleException};
use crate::source::pointer::Pointer;

rule! {
    /// Ausnahme oder Einstellung, die nicht greift
    ///
    /// # Was
    /// `[regeln]` oder `[[intern.ausnahme]]` nennt eine Regel, die es nicht gibt; eine Ausnahme nimmt nichts aus,
    /// oder ihr Tag ist vorbei, gemessen am Stand des Verzeichnisses.
    ///
    /// # Warum
    /// Eine Ausnahme ist eine dokumentierte Entscheidung (Art. 5 Abs. 2 DSGVO). Was nicht mehr zutrifft, soll nicht
    /// stehen bleiben.
    ///
    /// # Beispiel
    /// ```toml
    /// [[intern.ausnahme]]
    /// regel = "processor-without-contract"
    /// grund = "Vertrag in Verhandlung"
    /// bis = 2024-12-31
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// [[intern.ausnahme]]
    /// regel = "processor-without-contract"
    /// grund = "Vertrag in Verhandlung, Entwurf liegt vor"
    /// bis = 2027-03-31
    /// ```
    "unknown-rule" => Error, "exception-without-finding" => Warning, "exception-expired" => Warning;
    Register(check_ids)
}

/// Rules named under `[regeln]` and in acceptances must exist.
fn check_ids(register: &Register, found: &mut Found) {
    let known = ids();
    let mut unknown = |rule: &str, place: &dyn Fn() -> Place| {
        if !known.contains(&rule) {
            let nearest = nearest(rule, known.iter().copied());
            found.error(
                place(),
                RuleFault::UnknownReference { to: Referent::Rule, key: Echo::new(rule), nearest },
                None,
            );
        }
    };
    for rule in register.head.rules.keys() {
        unknown(rule, &|| Place::key("register.toml", Pointer::root().key("regeln").key(rule)));
    }
    for record in &register.records {
        for (index, exception) in all(record).enumerate() {
            unknown(&exception.rule, &|| Place::value(&record.file, at(index).key("regel")));
        }
    }
}

/// Leaves out what is accepted, and reports acceptances that accept nothing. What a notice lacks is accepted where one is
/// written, of the records in it; all else where the register is checked.
pub fn accept(register: &Register, notice: Option<&NoticeScope>, findings: Vec<Finding>) -> Vec<Finding> {
    let stand = register.head.stand;
    let asked = rules().into_iter().filter(|rule| (rule.subject == Subject::Writing) == notice.is_some());
    let known: FxHashSet<&str> = asked.map(|rule| rule.id).collect();
    let records: Vec<&Record> = match notice {
        Some(scope) => register.noticed(scope).collect(),
        None => register.records.iter().collect(),
    };
    let mut open: FxHashSet<(&str, &str)> =
        findings.iter().map(|finding| (finding.place.file.as_str(), finding.fault.code())).collect();
    let mut accepted: FxHashSet<(&str, &str)> = FxHashSet::default();
    let mut reports = Vec::new();
    for record in records {
        for (index, exception) in all(record).enumerate().filter(|(_, one)| known.contains(one.rule.as_str())) {
            let meant = (record.file.as_str(), exception.rule.as_str());
            if exception.until.is_some_and(|until| until < stand) {
                let fault = RuleFault::ExceptionExpired { rule: exception.rule.clone() };
                reports.push(report(Severity::Warning, record, index, "bis", fault));
            } else if open.remove(&meant) {
                accepted.insert(meant);
            } else {
                let fault = RuleFault::ExceptionWithoutFinding { rule: exception.rule.clone() };
                reports.push(report(Severity::Warning, record, index, "regel", fault));
            }
        }
    }
    let is_accepted = |finding: &Finding| accepted.contains(&(finding.place.file.as_str(), finding.fault.code()));
    let keep: Vec<bool> = findings.iter().map(|finding| !is_accepted(finding)).collect();
    let mut keep = keep.into_iter();
    let mut kept = findings;
    kept.retain(|_| keep.next().unwrap_or(true));
    kept.append(&mut reports);
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
