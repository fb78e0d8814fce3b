//! The road from records to publications, as plain calls in phase order.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    diagnostic::{FileFault, Finding, Place, Severity, of_source},
    document,
    edition::Edition,
    model::{Key, Record, Register},
    publish::{Inventory, MANIFEST},
    schema::{self, validate::Validator},
    source::{Source, Sources},
    writers::html::{self, PageFacts},
};

pub use crate::source::Unreadable;

/// A file below the folder of the records, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Its path, relative to the folder, with `/`.
    pub path: String,
    /// Its content, or why there is none.
    pub content: Result<Vec<u8>, Unreadable>,
}

/// An edition, as asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EditionKind {
    /// For everyone.
    #[default]
    Public,
    /// For the supervisory authority (Art. 30 Abs. 4 DSGVO): not for publication.
    Internal,
}

/// A file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its name, relative to the publication, with `/`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What a check has found.
#[derive(Debug)]
pub struct Checked {
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
    /// The files.
    pub sources: Sources,
    /// The register; nothing where text or shape is at fault.
    pub register: Option<Register>,
}

/// What to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BuildOptions {
    /// The edition.
    pub edition: EditionKind,
    /// In spite of rule errors, and marked as a draft.
    pub draft: bool,
}

/// A publication, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// Its files.
    pub files: Vec<OutputFile>,
    /// The pages of its PDF.
    pub pages: usize,
    /// How many processing activities it shows.
    pub activities: usize,
    /// How many it withholds.
    pub withheld: usize,
}

/// Reads and checks all files.
pub fn check(files: Vec<InputFile>) -> Checked {
    let (mut findings, mut read) = (Vec::new(), Vec::new());
    for file in files {
        match file.content {
            Ok(bytes) => read.push(Source::read(file.path, &bytes)),
            Err(reason) => {
                let fault = crate::diagnostic::Fault::File(FileFault::Unreadable(reason));
                findings.push(Finding::error(fault, Place::file(file.path)));
            }
        }
    }
    let sources: Sources = read.into_iter().collect();
    let (register, activity) = (schema::register(), schema::processing_activity());
    let (mut head, mut records) = (None, Vec::new());
    for source in &sources {
        findings.extend(of_source(source));
        let Some(value) = source.value() else { continue };
        if source.path() == "register.toml" {
            head = shaped(&register, source, value, &mut findings);
        } else if let (Some(activity), Ok(key)) =
            (shaped(&activity, source, value, &mut findings), source.stem().parse::<Key>())
        {
            records.push(Record { key, file: source.path().to_owned(), activity });
        }
    }
    let sound = findings.iter().all(|finding| finding.severity != Severity::Error);
    let register = head.filter(|_| sound).map(|head| Register { head, records });
    Checked { findings, sources, register }
}

fn shaped<T: DeserializeOwned>(schema: &Value, source: &Source, value: &Value, out: &mut Vec<Finding>) -> Option<T> {
    let found = Validator::new(schema, &[]).ok()?.check(source.path(), value);
    let sound = found.is_empty();
    out.extend(found);
    if sound { serde_json::from_value(value.clone()).ok() } else { None }
}

/// Makes a publication of a register. `progress` is told how much of how much is done.
pub fn build(register: &Register, options: &BuildOptions, progress: &dyn Fn(usize, usize)) -> Built {
    progress(0, 1);
    let edition = match options.edition {
        EditionKind::Public => Edition::public(register),
        EditionKind::Internal => Edition::internal(register),
    };
    let document = document::compose::compose(&edition, options.draft);
    let page = html::write(&document, &PageFacts::default());
    let mut files = vec![OutputFile { name: "index.html".to_owned(), bytes: page }];
    let bytes = Inventory::of(options.edition, options.draft, &files).write().unwrap_or_default();
    files.push(OutputFile { name: MANIFEST.to_owned(), bytes });
    progress(1, 1);
    Built { files, pages: 0, activities: edition.shown().activities.len(), withheld: edition.shown().withheld }
}
