//! The only place that knows which day it is.

use std::env;

use chrono::Datelike;

use super::{args::Day, trouble::Trouble};
use crate::model::Date;

/// Says which day it is, in place of the clock: for jobs that repeat a day, and for tests.
const VARIABLE: &str = "VERZEICHNIS_HEUTE";

/// The day on which the program runs, where it runs.
///
/// # Errors
/// The variable holds no day, or the clock is wrong by centuries.
pub fn today() -> Result<Date, Trouble> {
    if let Some(given) = env::var_os(VARIABLE) {
        let given = given.to_string_lossy().into_owned();
        return given.parse().map_err(|_| Trouble::Clock { variable: Some(VARIABLE), given });
    }
    let now = chrono::Local::now().date_naive();
    let number = |number: u32| u8::try_from(number).ok();
    let day = || Date::new(u16::try_from(now.year()).ok()?, number(now.month())?, number(now.day())?);
    day().ok_or_else(|| Trouble::Clock { variable: None, given: now.to_string() })
}

/// A day that was named.
///
/// # Errors
/// It is today's, and that cannot be told.
pub fn day(named: Day) -> Result<Date, Trouble> {
    match named {
        Day::Today => today(),
        Day::On(date) => Ok(date),
    }
}
