//! Calendar days: `2026-11-01`.

use std::fmt;
use std::str::FromStr;

use super::plain_text::{PlainText, written_as_text};

/// A day of the Gregorian calendar, from the year 1000 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The shape of a quoted date, months and days bounded; the calendar is the business of `FromStr`.
    pub const PATTERN: &'static str = "^[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

    /// `None` if the calendar has no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = year >= 1000 && year <= 9999 && day >= 1 && day <= days_of_month(year, month);
        if exists { Some(Self { year, month, day }) } else { None }
    }

    /// From 1000 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// From 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// From 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The same day so many months later, or the last day of that month where it is shorter (§ 188 Abs. 3 BGB).
    /// `None` after the year 9999.
    pub fn add_months(self, months: u32) -> Option<Self> {
        let total = (u32::from(self.month) - 1).checked_add(months)?;
        let year = u16::try_from(u32::from(self.year).checked_add(total / 12)?).ok()?;
        let month = u8::try_from(total % 12 + 1).ok()?;
        Self::new(year, month, self.day.min(days_of_month(year, month)))
    }

    /// So many days later; `None` after the year 9999.
    pub fn add_days(self, days: u32) -> Option<Self> {
        let mut date = self;
        let mut left = days;
        loop {
            let to_the_end = u32::from(days_of_month(date.year, date.month) - date.day);
            if left <= to_the_end {
                return Self::new(date.year, date.month, date.day + u8::try_from(left).ok()?);
            }
            left -= to_the_end + 1;
            date = Self::new(date.year, date.month, 1)?.add_months(1)?;
        }
    }

    /// „01.11.2026“, the short form of DIN 5008 for readers of German.
    pub fn german_short(self) -> String {
        format!("{:02}.{:02}.{}", self.day, self.month, self.year)
    }

    fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(index, byte)| match index {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return None;
        }
        Self::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
    }
}

const fn days_of_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl PlainText for Date {
    fn to_plain(&self) -> String {
        self.to_string()
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::read(text).ok_or_else(|| explain(text))
    }
}

/// A text is not a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateError {
    /// What is wrong.
    pub fault: DateFault,
    /// What was probably meant.
    pub suggestion: Option<Date>,
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// Nothing was written.
    Empty,
    /// The calendar has no such day: 31 April, month 13.
    NoSuchDay,
    /// A date in another notation: 01.11.2026, 2026/11/1, with a time of day.
    Notation,
    /// Not a date at all.
    NotADate,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.fault {
            DateFault::Empty => "the date is empty",
            DateFault::NoSuchDay => "the calendar has no such day",
            DateFault::Notation => "a date is written year-month-day",
            DateFault::NotADate => "not a date",
        })?;
        match self.suggestion {
            Some(date) => write!(f, "; meant is perhaps {date}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DateError {}

fn explain(text: &str) -> DateError {
    let text = text.trim();
    if text.is_empty() {
        return DateError { fault: DateFault::Empty, suggestion: None };
    }
    // A time of day may follow: 2026-11-01T08:00:00, 2026-11-01 08:00.
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '.', '/', '\u{2013}']).collect();
    let numbers: Option<Vec<u16>> = parts.iter().map(|part| part.parse::<u16>().ok()).collect();
    let date = match numbers.as_deref() {
        Some(&[year, month, day]) if parts[0].len() == 4 => Some((year, month, day)),
        Some(&[day, month, year]) if parts[2].len() == 4 => Some((year, month, day)),
        _ => None,
    };
    let Some((year, month, day)) = date else {
        return DateError { fault: DateFault::NotADate, suggestion: None };
    };
    let day_of = |number: u16| u8::try_from(number).unwrap_or(u8::MAX);
    match Date::new(year, day_of(month), day_of(day)) {
        Some(date) => DateError { fault: DateFault::Notation, suggestion: Some(date) },
        None => DateError { fault: DateFault::NoSuchDay, suggestion: None },
    }
}

// Two branches and a `type` in both: without `type` every engine accepts `5`, and a plain `format: date` makes editors
// refuse quoted dates. Our own format in the second branch knows the calendar.
written_as_text!(Date, "Datum", {
    "anyOf": [
        { "type": "string", "format": "date" },
        { "type": "string", "pattern": Date::PATTERN, "format": "datum" },
    ]
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect(text)
    }

    #[test]
    fn the_calendar_is_kept() {
        for text in ["2026-11-01", "2024-02-29", "2000-02-29", "1999-12-31"] {
            assert_eq!(date(text).to_string(), text);
        }
        for text in ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0999-01-01"] {
            assert_eq!(text.parse::<Date>().expect_err(text).fault, DateFault::NoSuchDay, "{text}");
        }
    }

    #[test]
    fn other_notations_are_understood_for_the_suggestion() {
        for text in ["01.11.2026", "1.11.2026", "2026-11-1", "2026/11/01", "2026-11-01T08:00:00", " 2026-11-01"] {
            let error = text.parse::<Date>().expect_err(text);
            assert_eq!((error.fault, error.suggestion), (DateFault::Notation, Some(date("2026-11-01"))), "{text}");
        }
        for text in ["01.11.26", "November 2026", "2026", "a-b-c", "２０２６-１１-０１"] {
            assert_eq!(text.parse::<Date>().expect_err(text).fault, DateFault::NotADate, "{text}");
        }
    }

    #[test]
    fn months_and_days_are_added() {
        assert_eq!(date("2026-01-31").add_months(1), Some(date("2026-02-28")));
        assert_eq!(date("2026-11-30").add_months(15), Some(date("2028-02-29")));
        assert_eq!(date("2026-12-31").add_days(1), Some(date("2027-01-01")));
        assert_eq!(date("2024-02-28").add_days(366), Some(date("2025-02-28")));
        assert_eq!(date("9999-12-31").add_days(1), None);
        assert_eq!(date("9999-12-31").add_months(u32::MAX), None);
        assert_eq!(date("2026-11-01").german_short(), "01.11.2026");
        assert!(date("2026-09-30") < date("2026-10-01"));
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "\\PC{0,14}") {
            if let Ok(date) = text.parse::<Date>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }

        #[test]
        fn the_pattern_accepts_every_date(year in 1000_u16..=9999, month in 1_u8..=12, day in 1_u8..=31) {
            if let Some(date) = Date::new(year, month, day) {
                let schema = serde_json::json!({ "pattern": Date::PATTERN });
                prop_assert!(jsonschema::is_valid(&schema, &serde_json::Value::from(date.to_string())));
                prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
            }
        }
    }
}
