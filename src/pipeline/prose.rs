//! Privacy notices: read as they are, held against the law and, where there is one, against the register.

use crate::diagnostic::{Finding, of_source};
use crate::model::Register;
use crate::prose::Prose;
use crate::rules;
use crate::source::{FileFault, Source, Sources};

use super::InputFile;

/// What was found in texts.
#[derive(Debug)]
pub struct Linted {
    /// Everything that is wrong, in no particular order: printers sort.
    pub findings: Vec<Finding>,
    /// The texts, for the places of findings.
    pub sources: Sources,
}

/// Reads texts and says what is wrong with them. Every fault of every text is found in one run.
pub fn lint(files: Vec<InputFile>, register: Option<&Register>) -> Linted {
    let read = |file: InputFile| match file.content {
        Ok(bytes) => Source::prose(file.path, &bytes),
        Err(why) => Source::refused(file.path, FileFault::Unreadable(why)),
    };
    let sources: Sources = files.into_iter().map(read).collect();
    let of = |source: &Source| {
        let mut findings = of_source(source);
        if findings.is_empty() {
            findings = rules::lint(source.path(), &Prose::read(source), register);
        }
        findings
    };
    Linted { findings: sources.iter().flat_map(of).collect(), sources }
}
