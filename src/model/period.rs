//! Periods in words: „10 Jahre“, „72 Stunden“, „unverzüglich“ (Art. 30 Abs. 1 lit. f, Art. 5 Abs. 1 lit. e DSGVO).

mod meant;

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::plain_text::{PlainText, written_as_text};

/// How long something may last, as a record says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A number of units: „10 Jahre“.
    Length(Length),
    /// „unverzüglich“, without undue delay: the law gives no number (for instance § 20 Abs. 4 DSG NRW).
    WithoutUndueDelay,
    /// „dauerhaft“: no end, for instance in an archive.
    Permanent,
}

/// A number, 1 to 999, of one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Length {
    number: u16,
    unit: Unit,
}

impl Length {
    /// `None` unless the number lies between 1 and 999.
    pub const fn new(number: u16, unit: Unit) -> Option<Self> {
        if number >= 1 && number <= 999 { Some(Self { number, unit }) } else { None }
    }

    /// From 1 to 999.
    pub const fn number(self) -> u16 {
        self.number
    }

    /// What is counted.
    pub const fn unit(self) -> Unit {
        self.unit
    }
}

/// What a period counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Stunden.
    Hours,
    /// Tage.
    Days,
    /// Wochen.
    Weeks,
    /// Monate.
    Months,
    /// Jahre.
    Years,
    /// Kalenderjahre: the period ends with the calendar year that the number counts to, not on the same day.
    CalendarYears,
}

impl Unit {
    /// All units, shortest first.
    pub const ALL: [Self; 6] = [Self::Hours, Self::Days, Self::Weeks, Self::Months, Self::Years, Self::CalendarYears];

    /// The word that records use, in the number that goes with `count`.
    pub const fn word(self, count: u16) -> &'static str {
        match (self, count == 1) {
            (Self::Hours, true) => "Stunde",
            (Self::Hours, false) => "Stunden",
            (Self::Days, true) => "Tag",
            (Self::Days, false) => "Tage",
            (Self::Weeks, true) => "Woche",
            (Self::Weeks, false) => "Wochen",
            (Self::Months, true) => "Monat",
            (Self::Months, false) => "Monate",
            (Self::Years, true) => "Jahr",
            (Self::Years, false) => "Jahre",
            (Self::CalendarYears, true) => "Kalenderjahr",
            (Self::CalendarYears, false) => "Kalenderjahre",
        }
    }

    const fn days(self) -> f64 {
        match self {
            Self::Hours => 1.0 / 24.0,
            Self::Days => 1.0,
            Self::Weeks => 7.0,
            Self::Months => 365.25 / 12.0,
            Self::Years | Self::CalendarYears => 365.25,
        }
    }
}

impl Period {
    /// What [`FromStr`] accepts, as a regular expression for the schema.
    pub const PATTERN: &'static str = "^(?:1[ \\u00a0](?:Stunde|Tag|Woche|Monat|Jahr|Kalenderjahr)|(?:[2-9]|[1-9][0-9]{1,2})[ \\u00a0](?:Stunden|Tage|Wochen|Monate|Jahre|Kalenderjahre)|unverzüglich|dauerhaft)$";

    /// `number` times `unit`; `None` unless the number lies between 1 and 999.
    pub fn of(number: u16, unit: Unit) -> Option<Self> {
        Length::new(number, unit).map(Self::Length)
    }

    /// The length in days, to compare and never to compute a date with: a month is a twelfth of a year, „unverzüglich“
    /// is zero, „dauerhaft“ is infinite.
    pub fn approximate_days(&self) -> f64 {
        match self {
            Self::Length(length) => f64::from(length.number) * length.unit.days(),
            Self::WithoutUndueDelay => 0.0,
            Self::Permanent => f64::INFINITY,
        }
    }

    /// Shorter or longer, by [`Self::approximate_days`]; „12 Monate“ and „1 Jahr“ are equally long, though not equal.
    pub fn compare_length(&self, other: &Self) -> Ordering {
        self.approximate_days().total_cmp(&other.approximate_days())
    }

    fn read(text: &str) -> Option<Self> {
        match text {
            "unverzüglich" => return Some(Self::WithoutUndueDelay),
            "dauerhaft" => return Some(Self::Permanent),
            _ => {}
        }
        let (digits, word) = text.split_once([' ', '\u{a0}'])?;
        let canonical = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse().ok().filter(|_| canonical)?;
        let unit = Unit::ALL.into_iter().find(|unit| unit.word(number) == word)?;
        Self::of(number, unit)
    }

    fn spell(self, blank: char) -> String {
        match self {
            Self::Length(Length { number, unit }) => format!("{number}{blank}{}", unit.word(number)),
            Self::WithoutUndueDelay => "unverzüglich".to_owned(),
            Self::Permanent => "dauerhaft".to_owned(),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spell('\u{a0}'))
    }
}

impl PlainText for Period {
    fn to_plain(&self) -> String {
        self.spell(' ')
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        Self::read(text).ok_or_else(|| meant::explain(text))
    }
}

/// A text is not a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodError {
    /// What is wrong.
    pub fault: PeriodFault,
    /// What was probably meant.
    pub suggestion: Option<Period>,
}

/// Why a text is not a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeriodFault {
    /// Nothing was written.
    Empty,
    /// What is meant is plain, but it is spelled in another way: „1 Jahre“, „zehn Jahre“, „5 J.“, „sofort“.
    Spelling,
    /// A period, and then more words: the start belongs under `ab`, a case under `wenn`.
    MoreWords {
        /// What follows the period.
        rest: String,
    },
    /// The number is not between 1 and 999.
    Number,
    /// No number and unit can be recognised.
    NotAPeriod,
}

impl fmt::Display for PeriodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            PeriodFault::Empty => write!(f, "the period is empty"),
            PeriodFault::Spelling => write!(f, "the period is spelled in another way"),
            PeriodFault::MoreWords { rest } => write!(f, "the period is followed by {rest:?}"),
            PeriodFault::Number => write!(f, "the number of a period lies between 1 and 999"),
            PeriodFault::NotAPeriod => write!(f, "not a period"),
        }?;
        match self.suggestion {
            Some(period) => write!(f, "; meant is perhaps {:?}", period.to_plain()),
            None => Ok(()),
        }
    }
}

impl std::error::Error for PeriodError {}

written_as_text!(Period, "Frist", { "type": "string", "pattern": Period::PATTERN, "format": "frist" });

#[cfg(test)]
mod tests;
