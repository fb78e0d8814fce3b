//! `verzeichnis due`: what is due for review.

mod json;

use std::path::Path;

use super::{
    Exit, PlanFormat,
    args::Day,
    clock,
    records::Records,
    terminal::{Terminal, tell},
    trouble::Trouble,
};
use crate::{
    reviews::{Plan, State},
    wording::{Language, cli as words},
    writers::ical,
};

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// The day that decides; the register's `stand` where none is named.
    pub today: Option<Day>,
    /// The last day of what is listed.
    pub until: Option<Day>,
    /// The shape of the answer.
    pub format: PlanFormat,
    /// The least urgent reviews that fail.
    pub fail_on: Option<State>,
}

/// Lists what is due.
///
/// # Errors
/// There is no register, no telling which day it is, or the list cannot be printed.
pub fn run(folder: &Path, question: Question, language: Language, terminal: &Terminal) -> Result<Exit, Trouble> {
    let Question { today, until, format, fail_on } = question;
    let today = today.map(clock::day).transpose()?;
    let until = until.map(clock::day).transpose()?;
    let records = Records::load(folder)?;
    if let Some(trouble) = records.incomplete {
        return Err(trouble);
    }
    // Errors against rules do not matter here; where a file cannot be read, the list would not be whole.
    let Some(register) = records.checked.register else {
        tell(&words::due::unreadable(folder, language));
        return Ok(Exit::Errors);
    };
    let plan = Plan::of(&register, today);
    let fails = fail_on.is_some_and(|least| plan.reviews().any(|review| review.state <= least));
    let answer = match (format, until) {
        // Before what is left out is left out: people are told its number.
        (PlanFormat::Human, _) => words::due::told(&plan, until, &records.folder, language),
        (PlanFormat::Json, None) => json::print(&plan, &records.folder),
        (PlanFormat::Json, Some(last)) => json::print(&plan.until(last), &records.folder),
        (PlanFormat::Calendar, None) => ical::write(&plan, &records.folder, language),
        (PlanFormat::Calendar, Some(last)) => ical::write(&plan.until(last), &records.folder, language),
    };
    terminal.say(&answer)?;
    Ok(if fails { Exit::Errors } else { Exit::Clean })
}
