//! The legal checks, and those that keep a register together. One rule a file; its doc comment is its manual.

mod citations;
mod finding;
mod names;
mod notice;
mod stems;
mod texts;
mod words;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Finding, Severity};
use crate::model::{NoticeScope, Register, RuleSetting};
use crate::prose::Prose;

pub use finding::Found;
use notice::Notice;
use texts::{Signs, Text};

/// Declares a rule: its doc comment is its manual, in German, with the headings of [`HEADINGS`].
macro_rules! rule {
    ($(#[doc = $line:literal])+ $($id:literal => $severity:ident),+; $($look:ident($check:expr)),+) => {
        $(#[doc = $line])+
        pub const RULE: $crate::rules::Rule = $crate::rules::Rule {
            ids: &[$(($id, $crate::diagnostic::Severity::$severity)),+],
            manual: concat!($($line, "\n"),+),
            looks: &[$($crate::rules::Look::$look($check)),+],
        };
    };
}

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
    character_outside_din_91379,
    accent_contrast_too_low,
    legitimate_interest_of_public_authority,
    task_without_national_law,
    consent_for_public_task,
    malformed_citation,
    special_category_without_ground,
    offence_data_without_ground,
    transfer_without_safeguard,
    processor_without_contract,
    joint_controller_without_essence,
    impact_assessment_undecided,
    vague_erasure_limit,
    erasure_without_start,
    contradictory_anonymity,
    wrong_regime,
    outdated_law,
    unknown_statute,
    outdated_product,
    placeholder,
    person_named_in_public,
    review_overdue,
    tracking_without_consent,
    inconsistent_recipient_name,
    duplicate_activity,
    unused_unit,
    withheld_without_reason,
    notice_incomplete,
    activity_without_notice,
    notice_group_without_title,
    exceptions,
    not_a_notice,
    missing_notice_part,
    notice_without_date,
    readers_told_to_check_back,
    processing_without_period,
    contradictory_storage,
    contradictory_disclosure,
    unnamed_recipient,
    statistics_without_basis,
    log_without_purpose,
    narrow_personal_data,
    unencrypted_transmission,
    processing_not_in_register,
    activity_not_in_notice,
    period_differs_from_register,
    legal_basis_differs_from_register,
    product_differs_from_register,
];

/// What the manual of a rule is divided into.
pub const HEADINGS: [&str; 4] = ["# Was", "# Warum", "# Beispiel", "# Stattdessen"];

/// A check: what it may report, its manual, and how it looks.
struct Rule {
    /// The identifiers of its findings, kebab-case, and how much they weigh at the most.
    ids: &'static [(&'static str, Severity)],
    /// Its doc comment, line by line.
    manual: &'static str,
    /// How it looks.
    looks: &'static [Look],
}

/// How a rule looks, and at what.
#[derive(Clone, Copy)]
enum Look {
    /// At the whole of a register.
    Register(fn(&Register, &mut Found)),
    /// At every text of it, one by one.
    Text(fn(&Text, &mut Found)),
    /// At the records of which a notice speaks, where one is written.
    Writing(fn(&Register, &NoticeScope, &mut Found)),
    /// At a privacy notice.
    Notice(fn(&Notice, &mut Found)),
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Records alone.
    Records,
    /// Records, and privacy notices too.
    Both,
    /// Privacy notices alone.
    Notices,
    /// Records, where notices are written of them, and not where a register is checked.
    Writing,
}

impl Rule {
    fn subject(&self) -> Subject {
        let count = |is: fn(&Look) -> bool| self.looks.iter().filter(|look| is(look)).count();
        if count(|look| matches!(look, Look::Writing(_))) > 0 {
            return Subject::Writing;
        }
        match (count(|look| matches!(look, Look::Notice(_))), self.looks.len()) {
            (0, _) => Subject::Records,
            (some, all) if some == all => Subject::Notices,
            _ => Subject::Both,
        }
    }
}

/// What can be told of a rule before it finds anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// Its identifier.
    pub id: &'static str,
    /// How much its findings weigh, at the most.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    manual: &'static str,
}

impl About {
    /// What it finds, in a few words.
    pub fn title(self) -> &'static str {
        self.manual.lines().next().unwrap_or_default().trim()
    }

    /// The manual, line by line, without the title.
    pub fn manual(self) -> impl Iterator<Item = &'static str> {
        self.manual
            .lines()
            .skip(1)
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .skip_while(|line| line.is_empty())
    }
}

/// All rules, by identifier.
pub fn all() -> Vec<About> {
    let of = |rule: &'static Rule| {
        let subject = rule.subject();
        rule.ids.iter().map(move |&(id, severity)| About { id, severity, subject, manual: rule.manual })
    };
    let mut all: Vec<About> = RULES.iter().flat_map(of).collect();
    all.sort_unstable_by_key(|rule| rule.id);
    all
}

/// The identifiers of all rules, sorted.
pub fn ids() -> Vec<&'static str> {
    all().into_iter().map(|rule| rule.id).collect()
}

/// Everything that the rules find: severities as `[regeln]` sets them, accepted findings left out, and what a
/// draft lacks as a hint.
pub fn check(register: &Register) -> Vec<Finding> {
    let check = |rule: &Rule| {
        let mut found = Found::default();
        for look in rule.looks {
            match look {
                Look::Register(check) => check(register, &mut found),
                Look::Text(_) | Look::Writing(_) | Look::Notice(_) => {}
            }
        }
        found.into_findings()
    };
    let (mut findings, of_texts) = rayon::join(
        || RULES.par_iter().with_max_len(1).flat_map_iter(check).collect::<Vec<Finding>>(),
        || texts::check(register),
    );
    findings.extend(of_texts);
    weighed(register, exceptions::accept(register, None, findings))
}

/// Everything that a notice lacks: severities as `[regeln]` sets them, accepted findings left out.
pub fn check_notice(register: &Register, scope: &NoticeScope) -> Vec<Finding> {
    let mut found = Found::default();
    for look in RULES.iter().flat_map(|rule| rule.looks) {
        match look {
            Look::Writing(check) => check(register, scope, &mut found),
            Look::Register(_) | Look::Text(_) | Look::Notice(_) => {}
        }
    }
    weighed(register, exceptions::accept(register, Some(scope), found.into_findings()))
}

/// Findings as heavy as the register sets them.
fn weighed(register: &Register, mut findings: Vec<Finding>) -> Vec<Finding> {
    let drafts = register.records.iter().filter(|record| record.activity.is_draft());
    let drafts: BTreeSet<&str> = drafts.map(|record| record.file.as_str()).collect();
    findings.retain_mut(|finding| {
        let said = as_set(register, finding);
        // Last, so that no setting of the register lets a draft stop a build.
        soften_draft(&drafts, finding);
        said
    });
    findings
}

/// Everything that the rules find in a text, a privacy notice as it should be: by itself and, where there is a register,
/// against it, severities as its `[regeln]` sets them.
pub fn lint(file: &str, prose: &Prose, register: Option<&Register>) -> Vec<Finding> {
    let notice = Notice::new(file, prose, register);
    let mut found = Found::default();
    for look in RULES.iter().flat_map(|rule| rule.looks) {
        match look {
            Look::Notice(check) => check(&notice, &mut found),
            Look::Register(_) | Look::Text(_) | Look::Writing(_) => {}
        }
    }
    let mut findings = found.into_findings();
    if let Some(register) = register {
        findings.retain_mut(|finding| as_set(register, finding));
    }
    findings
}

/// Sets a finding's severity as the register wants it; whether it is told at all.
fn as_set(register: &Register, finding: &mut Finding) -> bool {
    match register.head.rules.get(finding.fault.code()) {
        None => true,
        Some(RuleSetting::Off) => false,
        Some(RuleSetting::Error) => set(finding, Severity::Error),
        Some(RuleSetting::Warning) => set(finding, Severity::Warning),
        Some(RuleSetting::Hint) => set(finding, Severity::Hint),
    }
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
