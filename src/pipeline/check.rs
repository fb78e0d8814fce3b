//! All files in, what is wrong with them out, and the register that they are: text, then shape, then law.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::damage::{self, Damage};
use super::{InputFile, REGISTER, logo};
use crate::diagnostic::{self, Echo, Fault, Finding, Place, RuleFault, Severity};
use crate::model::{Key, ProcessingActivity, Record, Register, RegisterHead};
use crate::rules;
use crate::schema::{self, validate::Validator};
use crate::source::{FileFault, ProblemFault, Source, Sources, pointer::Pointer};

/// What checking has found.
#[derive(Debug)]
pub struct Checked {
    /// Everything that is wrong, in no particular order: printers sort.
    pub findings: Vec<Finding>,
    /// The files, for the places of findings.
    pub sources: Sources,
    /// The register; nothing where the text or the shape of any file is at fault, or there is no `register.toml`.
    pub register: Option<Register>,
}

impl Checked {
    /// How many findings weigh at least this much.
    pub fn count(&self, at_least: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity <= at_least).count()
    }
}

/// What a head's shape must be.
static OF_HEAD: LazyLock<Validator> = LazyLock::new(|| validator(&schema::register()));
/// What an activity's shape must be.
static OF_ACTIVITY: LazyLock<Validator> = LazyLock::new(|| validator(&schema::processing_activity()));

/// Reads and checks all files: text, then shape, then law. Every fault of every file is found in one run. Of pictures, the
/// logo alone is read.
pub fn check(files: Vec<InputFile>) -> Checked {
    let (pictures, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| logo::may_be(&file.path));
    let (mut findings, mut damages) = (Vec::new(), Vec::new());
    let (mut head, mut records) = (None, Vec::new());
    let read: Vec<Reading> = files.into_par_iter().with_max_len(2).map(Reading::of).collect();
    let sources: Sources = read
        .into_iter()
        .map(|one| {
            findings.extend(one.findings);
            damages.extend(one.damages);
            head = one.head.or_else(|| head.take());
            records.extend(one.record);
            one.source
        })
        .collect();
    // Whatever order the files came in, records stand in the order of their paths.
    records.sort_by_cached_key(|record: &Record| sources.place(&record.file));
    names(&sources, &mut findings);
    let whole = findings.iter().all(|finding| finding.severity != Severity::Error);
    let mut register = head.map(|head| Register { head, records, logo: None });
    if let Some(register) = &mut register {
        match logo::read(&register.head, &pictures) {
            Ok(picture) => register.logo = picture,
            Err(finding) => findings.push(*finding),
        }
        let mut found = rules::check(register);
        if !whole {
            // What could not be read may well be what a reference means.
            found.retain(|finding| {
                !matches!(finding.fault.code(), "unknown-record" | "unused-unit" | "exception-without-finding")
            });
            found.retain(|finding| !damages.iter().any(|damage| damage.explains(finding)));
        }
        findings.extend(found);
    }
    Checked { findings, sources, register: register.filter(|_| whole) }
}

/// A file that has been read: what it holds, and what is wrong with it alone.
struct Reading {
    source: Source,
    findings: Vec<Finding>,
    damages: Vec<Damage>,
    head: Option<RegisterHead>,
    record: Option<Record>,
}

impl Reading {
    fn of(file: InputFile) -> Self {
        let source = match file.content {
            Ok(bytes) => Source::read(file.path, &bytes),
            Err(why) => Source::refused(file.path, FileFault::Unreadable(why)),
        };
        let findings = diagnostic::of_source(&source);
        let mut out = Self { source, findings, damages: Vec::new(), head: None, record: None };
        if out.source.path() == REGISTER {
            out.head = read_head(&out.source, &mut out.findings);
        } else {
            out.record = read_record(&out.source, &mut out.findings, &mut out.damages);
        }
        out.source.forget();
        out
    }
}

/// The head of the register, if its text and shape are right.
fn read_head(source: &Source, findings: &mut Vec<Finding>) -> Option<RegisterHead> {
    let value = source.value()?;
    if let Some(found) = value.get("format").and_then(Value::as_u64).filter(|found| *found > 1) {
        // A newer format may have other keys: to complain of them would mislead.
        let place = Place::value(source.path(), Pointer::root().key("format"));
        findings.push(Finding::error(Fault::Rule(RuleFault::NewerFormat { found }), place));
        return None;
    }
    match shaped(source, value, &OF_HEAD, findings) {
        Ok(head) => head,
        Err(faults) => {
            findings.extend(faults);
            None
        }
    }
}

/// A record, if its name and text are right. Where its shape is not, the rest of it.
fn read_record(source: &Source, findings: &mut Vec<Finding>, damages: &mut Vec<Damage>) -> Option<Record> {
    let key = source.stem().parse::<Key>().ok();
    let is_unreadable =
        source.problems().iter().any(|problem| matches!(problem.fault, ProblemFault::File(FileFault::Unreadable(_))));
    if key.is_none() && !is_unreadable {
        let suggestion = Key::slug(source.stem()).map(|key| key.to_string());
        let fault = RuleFault::InvalidIdentifier { stem: Echo::new(source.stem()), suggestion };
        findings.push(Finding::error(Fault::Rule(fault), Place::file(source.path())));
    }
    let value = source.value()?;
    let activity = match shaped::<ProcessingActivity>(source, value, &OF_ACTIVITY, findings) {
        Ok(activity) => activity?,
        Err(faults) => {
            let salvaged = damage::salvage(source.path(), value, &faults);
            findings.extend(faults);
            let (activity, damage) = salvaged?;
            damages.push(damage);
            activity
        }
    };
    Some(Record { key: key?, file: source.path().to_owned(), activity })
}

/// A value as a type of the model, or what its schema says against it.
fn shaped<T: DeserializeOwned>(
    source: &Source,
    value: &Value,
    validator: &LazyLock<Validator>,
    findings: &mut Vec<Finding>,
) -> Result<Option<T>, Vec<Finding>> {
    if schema::is_within(value)
        && let Ok(typed) = T::deserialize(value)
    {
        return Ok(Some(typed));
    }
    let faults = validator.check(source.path(), value);
    if faults.is_empty() { Ok(typed(source, value, findings)) } else { Err(faults) }
}

/// A value as a type of the model. What the schema accepts, the model accepts: where it does not, that is a fault
/// of this program, told as one and not hidden.
fn typed<T: DeserializeOwned>(source: &Source, value: &Value, findings: &mut Vec<Finding>) -> Option<T> {
    let typed = T::deserialize(value).ok();
    if typed.is_none() {
        // The parser's own words could repeat what stands under `[intern]`.
        let fault = diagnostic::SchemaFault::Other { keyword: "model".to_owned() };
        findings.push(Finding::error(Fault::Schema(fault), Place::header(source.path(), Pointer::root())));
    }
    typed
}

fn validator(schema: &Value) -> Validator {
    Validator::new(schema, &schema::formats()).expect("our own schemas are schemas; a test builds them")
}

/// File names that differ in case alone are one file on Windows.
fn names(sources: &Sources, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for source in sources {
        let folded = source.path().to_lowercase();
        match seen.get(&folded) {
            Some(other) => {
                let fault = RuleFault::IdentifierDiffersOnlyInCase {
                    key: Echo::new(source.stem()),
                    other_file: (*other).to_owned(),
                };
                findings.push(Finding::error(Fault::Rule(fault), Place::file(source.path())));
            }
            None => {
                seen.insert(folded, source.path());
            }
        }
    }
}
