//! `verzeichnis withheld`: what the public edition does not show, and why. For the officer: nothing of it is published.

mod json;

use std::path::Path;

use super::{
    Exit, VerdictFormat,
    records::Records,
    terminal::{Terminal, tell},
    trouble::Trouble,
};
use crate::{
    edition::Overview,
    wording::{Language, cli as words},
};

/// Lists it.
///
/// # Errors
/// There is no register, or the list cannot be printed.
pub fn run(folder: &Path, format: VerdictFormat, language: Language, terminal: &Terminal) -> Result<Exit, Trouble> {
    let records = Records::load(folder)?;
    if let Some(trouble) = records.incomplete {
        return Err(trouble);
    }
    let Some(register) = records.checked.register else {
        tell(&words::withheld::unreadable(folder, language));
        return Ok(Exit::Errors);
    };
    let overview = Overview::of(&register);
    terminal.say(&match format {
        VerdictFormat::Human => words::withheld::told(&overview, &records.folder, language),
        VerdictFormat::Json => json::print(&overview, &records.folder),
    })?;
    Ok(Exit::Clean)
}
