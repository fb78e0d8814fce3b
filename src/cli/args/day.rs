//! A day as it is typed.

use super::Argument;
use crate::{
    cli::{Misnamed, Misuse},
    model::{Date, date::DateError},
};

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// The day on which the program runs.
    Today,
    /// A day of the calendar.
    On(Date),
}

impl Day {
    /// The words for the day on which the program runs.
    const TODAY: [&'static str; 2] = ["heute", "today"];

    /// Reads the value of an option.
    pub(super) fn read(argument: Argument, given: &str) -> Result<Self, Misuse> {
        if Self::TODAY.contains(&given) {
            return Ok(Self::Today);
        }
        given.parse().map(Self::On).map_err(|DateError { fault, suggestion }| {
            let option = argument.long().unwrap_or_default();
            Misnamed::NoDay { option, given: given.to_owned(), fault, suggestion }.into()
        })
    }
}
