//! The register as linked data (JSON-LD 1.1): a dataset with its files (DCAT 3, schema.org), and each activity in the terms
//! of the W3C Data Privacy Vocabulary. The same text is `verzeichnis.jsonld` and stands in the page. Its context is in it:
//! whoever reads it asks nobody.
//!
//! Names are the page's anchors, relative to the file unless the register says where it is published. Each activity has a
//! line of the file to itself.

mod bodies;
mod dataset;
mod legal_basis;
mod node;
mod process;
mod storage;

#[cfg(test)]
mod tests;

use rayon::prelude::*;
use serde::Serialize;

use crate::document::compose::{is_processor, language_of};
use crate::edition::{Concerned, PublicActivity, PublicRegister};
use crate::model::Key;
use crate::wording::Language;

pub use self::dataset::DatasetFacts;

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/ld+json";

/// What the register says, without what is known only when its files are written. Nothing of the register is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graph {
    head: dataset::Head,
    processes: Vec<String>,
}

impl Graph {
    /// What the register says; `page` is the file of its page, by whose anchors its parts are named.
    pub fn of(register: &PublicRegister, page: &str) -> Self {
        let names = Names { page, language: language_of(register), is_processor: is_processor(register) };
        let process = |activity: &PublicActivity| text(&process::node(register, activity, &names));
        Self {
            head: dataset::Head::of(register, &names),
            processes: register.activities.par_iter().map(process).collect(),
        }
    }

    /// The whole text, with the files that belong to the register. It is fit to stand in a page's `script` element, and to
    /// be a file.
    pub fn write(&self, facts: &DatasetFacts) -> String {
        let (head, files) = (text(&self.head.node(facts)), text(&dataset::distributions(facts)));
        let head = head.strip_suffix('}').unwrap_or(&head);
        // The files come last: where two editions differ, what they say comes before how many bytes it takes.
        let files = files.strip_prefix('{').filter(|rest| *rest != "}").map(|rest| format!(",{rest}"));
        let end = files.as_deref().unwrap_or("}");
        format!("{head},\"dpv:hasProcess\":[\n{}\n]{end}\n", self.processes.join(",\n"))
    }
}

/// A value on one line. A page's parser ends a script at `</`, and mistakes `<!--` (HTML, 13.1.3.1); older readers of
/// JSON end a line at U+2028. In JSON every character may be written by its number.
fn text(value: &impl Serialize) -> String {
    // None of our values fails to be JSON; see the writer of `verzeichnis.json`.
    let text = serde_json::to_string(value).expect("a node is JSON");
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// By which names the register's parts are spoken of.
struct Names<'a> {
    page: &'a str,
    language: Language,
    is_processor: bool,
}

impl Names<'_> {
    fn register(&self) -> String {
        format!("{}#_verzeichnis", self.page)
    }

    fn owner(&self) -> String {
        format!("{}#_verantwortlich", self.page)
    }

    fn unit(&self, key: &Key) -> String {
        format!("{}#_stelle-{key}", self.page)
    }

    fn activity(&self, key: &Key) -> String {
        format!("{}#{key}", self.page)
    }

    fn category(&self, activity: &PublicActivity, key: &Key) -> String {
        format!("{}/daten/{key}", self.activity(&activity.key))
    }

    /// For which data something holds; nothing where it holds for all.
    fn data(&self, activity: &PublicActivity, concerned: &Concerned) -> Vec<String> {
        concerned.0.iter().map(|one| self.category(activity, &one.key)).collect()
    }
}
