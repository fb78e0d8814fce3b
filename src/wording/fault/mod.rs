//! Every sentence about what is wrong: what, why, and what to write instead. For a lawyer or an administrator,
//! not for a programmer: a table in braces is an "Eintrag in geschweiften Klammern", an array a "Liste".

mod edition;
mod file;
mod legal;
mod logo;
mod notice;
mod prose;
mod rule;
mod schema;
mod syntax;

use super::Language;
use crate::diagnostic::{Discretion, Echo, Fault};

/// A fault in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is wrong, and why: whole sentences on one line.
    pub message: String,
    /// What to do: whole sentences on one line.
    pub help: Option<String>,
    /// What to write at the place of the finding instead, exactly.
    pub replacement: Option<String>,
}

/// Tells a fault. Where it stands under `[intern]`, nothing of the record is repeated.
pub fn tell(fault: &Fault, language: Language, discretion: Discretion) -> Told {
    let voice = Voice { language, discretion };
    match fault {
        Fault::File(fault) => file::tell(fault, voice),
        Fault::Syntax(fault) => syntax::tell(fault, voice),
        Fault::Schema(fault) => schema::tell(fault, voice),
        Fault::Rule(fault) => rule::tell(fault, voice),
        Fault::Edition(fault) => edition::tell(fault, voice),
    }
}

/// How to speak.
#[derive(Debug, Clone, Copy)]
struct Voice {
    language: Language,
    discretion: Discretion,
}

impl Voice {
    /// Words of the record in quotation marks.
    fn quote(self, echo: &Echo) -> String {
        self.quoted(&echo.show(self.discretion))
    }

    /// Words of ours in quotation marks.
    fn quoted(self, text: &str) -> String {
        match self.language {
            Language::German => format!("„{text}“"),
            Language::English => format!("“{text}”"),
        }
    }

    /// A correction, if there is one and it may be shown.
    fn correction(self, corrected: Option<&Echo>) -> Option<String> {
        corrected.and_then(|echo| echo.correction(self.discretion))
    }

    /// A value of ours that was found by likeness: it would tell what the record says.
    fn likeness(self, nearest: Option<&String>) -> Option<String> {
        match self.discretion {
            Discretion::Open => nearest.cloned(),
            Discretion::Hidden => None,
        }
    }

    /// "a, b oder c".
    fn any_of(self, words: &[String]) -> String {
        let or = match self.language {
            Language::German => "oder",
            Language::English => "or",
        };
        match words {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{} {or} {last}", first.join(", ")),
        }
    }
}

/// A sentence about a value: a message, and what to do.
type Sentences = (String, Option<String>);

/// A message with what to do.
fn with_help(message: impl Into<String>, help: impl Into<String>) -> Sentences {
    (message.into(), Some(help.into()))
}
