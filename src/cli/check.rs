//! `verzeichnis check`: everything that is wrong, and nothing written.

use std::path::Path;

use super::{
    Exit,
    records::Records,
    terminal::{Terminal, tell},
    trouble::Trouble,
};
use crate::{diagnostic::Severity, report::Format, wording::Language};

/// Checks the records and prints what was found.
///
/// # Errors
/// There is nothing to check, or the result cannot be printed.
pub fn run(
    folder: &Path,
    format: Format,
    fail_on: Severity,
    language: Language,
    terminal: &Terminal,
) -> Result<Exit, Trouble> {
    let records = Records::load(folder)?;
    // Where the folder is no register, "no errors" would contradict what follows; a program reads all the same.
    if records.incomplete.is_none() || !records.checked.findings.is_empty() || !format.is_for_people() {
        records.print(format, language, terminal)?;
    }
    let failed = records.any(fail_on);
    match records.incomplete {
        Some(trouble) if !failed => Err(trouble),
        Some(trouble) => {
            tell(&super::told(&trouble, language));
            Ok(Exit::Errors)
        }
        None if failed => Ok(Exit::Errors),
        None => Ok(Exit::Clean),
    }
}
