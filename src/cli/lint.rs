//! `verzeichnis lint-text`: what is wrong with privacy notices, and nothing written.

use std::{
    collections::BTreeMap,
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{
    Exit,
    file::{self, Unread},
    records::Records,
    terminal::{Terminal, tell},
    trouble::Trouble,
};
use crate::{
    diagnostic::{MAX_BYTES, Severity},
    pipeline::{self, InputFile},
    publish::Cause,
    report::{self, Format, Manner},
    wording::{Language, cli as words},
};

/// What stands for the standard input.
const INPUT: &str = "-";

/// What is asked of the texts.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The folder of the records to hold them against.
    pub records: Option<&'a Path>,
    /// The shape of findings.
    pub format: Format,
    /// The mildest findings that fail the check.
    pub fail_on: Severity,
}

/// Checks texts and prints what was found.
///
/// # Errors
/// A text or the records cannot be read, or the result cannot be printed.
pub fn run(texts: &[PathBuf], question: Question, language: Language, terminal: &Terminal) -> Result<Exit, Trouble> {
    let files = texts.iter().map(|path| read(path)).collect::<Result<BTreeMap<String, Vec<u8>>, Trouble>>()?;
    let records = question.records.map(Records::load).transpose()?;
    let register = match (records, question.records) {
        (Some(Records { incomplete: Some(trouble), .. }), _) => return Err(trouble),
        (Some(Records { checked, .. }), Some(folder)) => {
            // Errors against rules do not matter here; where a file cannot be read, something would seem to be missing.
            let Some(register) = checked.register else {
                tell(&words::lint::unreadable(folder, language));
                return Ok(Exit::Errors);
            };
            Some(register)
        }
        _ => None,
    };
    let files = files.into_iter().map(|(path, bytes)| InputFile { path, content: Ok(bytes) }).collect();
    let linted = pipeline::lint(files, register.as_ref());
    let manner = Manner { format: question.format, language, colour: terminal.has_colour(), folder: "" };
    let mut text = String::new();
    // Writing to a text never fails.
    let _ = report::print(&linted.findings, &linted.sources, manner, &mut text);
    terminal.say(&text)?;
    let fails = linted.findings.iter().any(|finding| finding.severity <= question.fail_on);
    Ok(if fails { Exit::Errors } else { Exit::Clean })
}

/// A text and its name. Of one that is too large no more is read than shows it.
fn read(path: &Path) -> Result<(String, Vec<u8>), Trouble> {
    let at_most = MAX_BYTES as u64 + 1;
    let bytes = if path == Path::new(INPUT) {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().take(at_most).read_to_end(&mut bytes);
        read.map(|_| bytes).map_err(|error| Unread::System(Cause::from(&error)))
    } else {
        file::beginning(path, at_most)
    };
    let name = path.to_string_lossy().replace('\\', "/");
    bytes.map(|bytes| (name, bytes)).map_err(|fault| Trouble::Text { path: path.to_owned(), fault })
}
