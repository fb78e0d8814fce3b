//! Every text of a register, one by one: a record's values are walked as the file spells them, so that a new field is
//! looked at by itself. What stands under `[intern]` is walked too, since it is printed for the authority.

mod signs;
mod strings;

use std::cell::OnceCell;

use rayon::prelude::*;
use serde::Serialize;

use super::words::Words;
use super::{Found, Look, RULES};
use crate::diagnostic::{Finding, Place};
use crate::model::{LegalFramework, Record, Register};
use crate::source::pointer::Pointer;
pub use signs::Signs;
use strings::Step;

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
    /// Which kinds of signs it has.
    pub signs: Signs,
    is_prose: bool,
    split: OnceCell<Words<'a>>,
    path: &'a [Step],
}

/// Whether the texts of a key have a form of their own: identifiers, citations, dates, addresses.
fn is_formal(key: &str) -> bool {
    matches!(
        key,
        "adresse"
            | "akzent"
            | "art"
            | "art9"
            | "ausnahme"
            | "beendet"
            | "bis"
            | "datei"
            | "dienst"
            | "eingefuehrt"
            | "email"
            | "frist"
            | "fruehere_kennungen"
            | "geaendert"
            | "geprueft"
            | "gliederung"
            | "grund"
            | "grundlage"
            | "kennung"
            | "leika"
            | "partner"
            | "rechtsgrundlagen"
            | "rechtsrahmen"
            | "regel"
            | "status"
            | "telefon"
            | "web"
    )
}

impl<'a> Text<'a> {
    /// The key that it is the value of, or in whose list it stands.
    pub fn key(&self) -> &str {
        key(self.path)
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
    pub const fn is_prose(&self) -> bool {
        self.is_prose
    }

    /// Its words one by one, split for the first rule that asks.
    pub fn split(&self) -> &Words<'a> {
        self.split.get_or_init(|| Words::of(self.words))
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

fn key(path: &[Step]) -> &str {
    let mut keys = path.iter().rev();
    keys.find_map(|step| match step {
        Step::Key(key) => Some(key.as_ref()),
        Step::Row(_) => None,
    })
    .unwrap_or_default()
}

/// What the rules find in texts.
pub fn check(register: &Register) -> Vec<Finding> {
    let looks = RULES.iter().flat_map(|rule| rule.looks);
    let checks: Vec<fn(&Text, &mut Found)> = looks
        .filter_map(|look| match look {
            Look::Text(check) => Some(*check),
            Look::Register(_) | Look::Writing(_) | Look::Notice(_) => None,
        })
        .collect();
    let of = |record: &Record| {
        let historical = register.framework(&record.activity) == LegalFramework::FormerNrw;
        look(&checks, register, Some(record), historical, &record.activity)
    };
    let mut findings = look(&checks, register, None, false, &register.head);
    findings.extend(register.records.par_iter().with_max_len(4).flat_map_iter(of).collect::<Vec<Finding>>());
    findings
}

/// What these checks find in the texts of a value.
fn look(
    checks: &[fn(&Text, &mut Found)],
    register: &Register,
    record: Option<&Record>,
    historical: bool,
    value: &impl Serialize,
) -> Vec<Finding> {
    let mut found = Found::default();
    strings::walk(value, |words: &str, path: &[Step]| {
        let (signs, is_prose) = (Signs::of(words), !is_formal(key(path)));
        let text = Text { words, register, record, historical, signs, is_prose, split: OnceCell::new(), path };
        for check in checks {
            check(&text, &mut found);
        }
    });
    found.into_findings()
}
