//! Every text of a register, one by one: a record's values are walked as the file spells them, so that a new field is
//! looked at by itself. What stands under `[intern]` is walked too, since it is printed for the authority.

use rayon::prelude::*;
use serde_json::Value;

use super::{Found, Look, RULES};
use crate::diagnostic::{Finding, Place};
use crate::model::{LegalFramework, Record, Register};
use crate::source::pointer::Pointer;

/// A text and where it stands.
pub struct Text<'a> {
    /// The words.
    pub words: &'a str,
    /// The register that it stands in.
    pub register: &'a Register,
    /// The record; nothing in `register.toml`.
    pub record: Option<&'a Record>,
    /// Whether it speaks of law and terms of the past, on purpose.
    pub historical: bool,
    path: &'a [Step<'a>],
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Row(usize),
}

/// Keys whose texts have a form of their own: identifiers, citations, dates, addresses.
const FORMAL: [&str; 27] = [
    "adresse",
    "akzent",
    "art",
    "art9",
    "ausnahme",
    "beendet",
    "bis",
    "datei",
    "dienst",
    "eingefuehrt",
    "email",
    "frist",
    "fruehere_kennungen",
    "geaendert",
    "geprueft",
    "gliederung",
    "grund",
    "grundlage",
    "kennung",
    "leika",
    "partner",
    "rechtsgrundlagen",
    "rechtsrahmen",
    "regel",
    "status",
    "telefon",
    "web",
];

impl Text<'_> {
    /// The key that it is the value of, or in whose list it stands.
    pub fn key(&self) -> &str {
        let mut keys = self.path.iter().rev();
        keys.find_map(|step| match step {
            Step::Key(key) => Some(*key),
            Step::Row(_) => None,
        })
        .unwrap_or_default()
    }

    /// The first key of the way to it.
    pub fn first_key(&self) -> &str {
        match self.path.first() {
            Some(Step::Key(key)) => key,
            Some(Step::Row(_)) | None => "",
        }
    }

    /// Whether it is never published.
    pub fn is_internal(&self) -> bool {
        self.first_key() == "intern"
    }

    /// Whether it is made of words, not of an identifier, a citation or a date.
    pub fn is_prose(&self) -> bool {
        !FORMAL.contains(&self.key())
    }

    /// Whether it has only signs that every typewriter has: nothing of it can be unprintable or foreign.
    pub fn is_plain(&self) -> bool {
        self.words.bytes().all(|byte| (b' '..=b'~').contains(&byte))
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        let mut pointer = Pointer::root();
        for step in self.path {
            match step {
                Step::Key(key) => pointer.push(key),
                Step::Row(index) => pointer.push(&index.to_string()),
            }
        }
        Place::value(self.record.map_or("register.toml", |record| &record.file), pointer)
    }
}

/// What the rules find in texts.
pub fn check(register: &Register) -> Vec<Finding> {
    let look = |record: Option<&Record>, historical: bool, value: &Value| {
        let mut found = Found::default();
        walk(&Walk { register, record, historical }, value, &mut Vec::new(), &mut found);
        found.into_findings()
    };
    let head = serde_json::to_value(&register.head).map(|value| look(None, false, &value)).unwrap_or_default();
    let of = |record: &Record| {
        let historical = register.framework(&record.activity) == LegalFramework::FormerNrw;
        let value = serde_json::to_value(&record.activity);
        value.map(|value| look(Some(record), historical, &value)).unwrap_or_default()
    };
    let mut findings = head;
    findings.extend(register.records.par_iter().with_max_len(4).flat_map_iter(of).collect::<Vec<Finding>>());
    findings
}

/// What is walked.
struct Walk<'a> {
    register: &'a Register,
    record: Option<&'a Record>,
    historical: bool,
}

fn walk<'a>(of: &Walk, value: &'a Value, path: &mut Vec<Step<'a>>, found: &mut Found) {
    match value {
        Value::String(text) => {
            let Walk { register, record, historical } = *of;
            let text = Text { words: text, register, record, historical, path };
            for look in RULES.iter().flat_map(|rule| rule.looks) {
                match look {
                    Look::Text(check) => check(&text, found),
                    Look::Register(_) | Look::Writing(_) | Look::Notice(_) => {}
                }
            }
        }
        Value::Array(all) => {
            for (index, one) in all.iter().enumerate() {
                path.push(Step::Row(index));
                walk(of, one, path, found);
                path.pop();
            }
        }
        Value::Object(keys) => {
            for (key, one) in keys {
                path.push(Step::Key(key));
                walk(of, one, path, found);
                path.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
