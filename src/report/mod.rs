//! Printers of findings. All of them see the same items, in the same order, and a text in which everything under
//! `[intern]` is blotted out: no printer has anything to leak.

mod github;
mod gitlab;
mod human;
mod item;
mod json;
mod narrated;
mod short;

use std::fmt;

use crate::{
    diagnostic::Finding,
    source::Sources,
    wording::{self, Language},
};

use item::{Tally, items};

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// With the line and a caret below the place.
    Human,
    /// One line each, as compilers print: `path:line:column: severity[code]: message`.
    Short,
    /// In sentences, for screen readers and Braille.
    Narrated,
    /// One JSON object; [`print`] describes its shape.
    Json,
    /// Workflow commands of GitHub and Forgejo Actions.
    Github,
    /// A Code Quality report of GitLab.
    Gitlab,
}

impl Format {
    /// Whether people read it, not programs.
    pub const fn is_for_people(self) -> bool {
        match self {
            Self::Human | Self::Short | Self::Narrated => true,
            Self::Json | Self::Github | Self::Gitlab => false,
        }
    }
}

/// How findings are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner<'a> {
    /// The shape.
    pub format: Format,
    /// The language of every word.
    pub language: Language,
    /// Whether [`Format::Human`] may use the terminal's colours.
    pub colour: bool,
    /// The folder in front of every path, as the person named it: GitHub and GitLab want paths that begin at the
    /// repository's root. Empty where paths stand alone.
    pub folder: &'a str,
}

/// Prints all findings in the order of files, then of places, and a summary where people read.
///
/// # JSON
/// ```json
/// {
///   "format": 1,
///   "findings": [{
///     "severity": "error", "code": "german-date", "message": "…",
///     "help": "…", "replacement": "2026-11-01", "basis": null,
///     "file": "records/a.toml", "pointer": "/stand",
///     "start": { "line": 3, "column": 9 }, "end": { "line": 3, "column": 19 }
///   }],
///   "summary": { "errors": 1, "warnings": 0, "hints": 0, "files": 1 }
/// }
/// ```
/// `severity` is `error`, `warning` or `hint`. `help`, `replacement`, `basis`, `pointer`, `start` and `end` may be
/// `null`. Lines and columns count from 1, columns in characters; `end` is the first place after the finding, and
/// `replacement` is what to write from `start` to `end`.
pub fn print(findings: &[Finding], sources: &Sources, manner: Manner<'_>, out: &mut impl fmt::Write) -> fmt::Result {
    let (items, sheets) = items(findings, sources, manner);
    let tally = Tally::of(&items);
    match manner.format {
        Format::Human => human::print(&items, &sheets, manner, out)?,
        Format::Short => short::print(&items, manner.language, out)?,
        Format::Narrated => narrated::print(&items, &tally, manner.language, out)?,
        Format::Json => return json::print(&items, &tally, out),
        Format::Github => return github::print(&items, manner.language, out),
        Format::Gitlab => return gitlab::print(&items, out),
    }
    let summary = wording::report::summary(tally.errors, tally.warnings, tally.hints, tally.files, manner.language);
    writeln!(out, "{summary}")
}

#[cfg(test)]
mod tests;
