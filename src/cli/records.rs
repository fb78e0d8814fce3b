//! Reads and checks a folder of records, for every command that needs them.

use std::path::{Path, PathBuf};

use super::{terminal::Terminal, trouble::Trouble, walk::walk};
use crate::{
    diagnostic::Severity,
    pipeline::{self, Checked, REGISTER, may_be_logo},
    report::{self, Format, Manner},
    wording::Language,
};

/// A folder that was checked, and what it lacks to be a register.
#[derive(Debug)]
pub struct Records {
    /// What was found.
    pub checked: Checked,
    /// The folder as it was named, with `/`.
    pub folder: String,
    /// What is missing in the folder, although no file in it is to blame.
    pub incomplete: Option<Trouble>,
}

impl Records {
    /// Reads and checks all files below a folder.
    ///
    /// # Errors
    /// The folder cannot be read, or there is nothing in it.
    pub fn load(folder: &Path) -> Result<Self, Trouble> {
        let path = || folder.to_owned();
        let files = walk(folder).map_err(|fault| Trouble::Folder { path: path(), fault })?;
        let records = files.iter().filter(|file| !may_be_logo(&file.path)).count();
        if records == 0 {
            return Err(Trouble::Empty { path: path() });
        }
        let below = files.iter().find_map(|file| file.path.strip_suffix(REGISTER)?.strip_suffix('/'));
        let incomplete = match (files.iter().any(|file| file.path == REGISTER), below) {
            // The wrong folder: its files would be taken for what they are not.
            (false, Some(below)) => {
                return Err(Trouble::NoRegister { path: path(), below: Some(join(folder, below)) });
            }
            (false, None) => Some(Trouble::NoRegister { path: path(), below: None }),
            (true, _) => (records == 1).then(|| Trouble::NoRecords { path: path() }),
        };
        let folder = folder.to_string_lossy().replace('\\', "/");
        Ok(Self { checked: pipeline::check(files), folder, incomplete })
    }

    /// Whether there is a finding of this severity or a worse one.
    pub fn any(&self, severity: Severity) -> bool {
        self.checked.findings.iter().any(|finding| finding.severity <= severity)
    }

    /// How many findings are hints.
    pub fn hints(&self) -> usize {
        self.checked.findings.iter().filter(|finding| finding.severity == Severity::Hint).count()
    }

    /// Leaves out the hints: a build of forty finished records does not repeat what two hundred drafts lack.
    pub fn leave_out_hints(&mut self) {
        self.checked.findings.retain(|finding| finding.severity != Severity::Hint);
    }

    /// Prints the findings on stdout.
    ///
    /// # Errors
    /// They cannot be printed.
    pub fn print(&self, format: Format, language: Language, terminal: &Terminal) -> Result<(), Trouble> {
        let manner = Manner { format, language, colour: terminal.has_colour(), folder: &self.folder };
        let mut text = String::new();
        // Writing to a text never fails.
        let _ = report::print(&self.checked.findings, &self.checked.sources, manner, &mut text);
        terminal.say(&text)
    }
}

/// The path as the person would type it: `records`, not `./records`.
fn join(folder: &Path, below: &str) -> PathBuf {
    if folder == Path::new(".") { below.into() } else { folder.join(below) }
}
