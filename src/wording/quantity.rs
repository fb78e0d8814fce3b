//! Dates and periods in words.

use super::Language;
use crate::model::period::{Length, Unit};
use crate::model::{Date, Period};

impl Date {
    /// "1. November 2026", "1 November 2026", with non-breaking spaces.
    pub fn long(self, language: Language) -> String {
        const GERMAN: [&str; 12] = [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ];
        const ENGLISH: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        let month = usize::from(self.month() - 1);
        match language {
            Language::German => format!("{}.\u{a0}{}\u{a0}{}", self.day(), GERMAN[month], self.year()),
            Language::English => format!("{}\u{a0}{}\u{a0}{}", self.day(), ENGLISH[month], self.year()),
        }
    }
}

impl Period {
    /// "10 Jahre", "10 years", with a non-breaking space.
    pub fn print(self, language: Language) -> String {
        match (self, language) {
            (_, Language::German) => self.to_string(),
            (Self::WithoutUndueDelay, Language::English) => "without undue delay".to_owned(),
            (Self::Permanent, Language::English) => "permanently".to_owned(),
            (Self::Length(length), Language::English) => english(length),
        }
    }

    /// What follows on "nach": "nach 10 Jahren", "after 10 years".
    pub fn print_after(self, language: Language) -> String {
        let printed = self.print(language);
        match (self, language) {
            (Self::Length(length), Language::German) if length.number() > 1 && printed.ends_with('e') => printed + "n",
            _ => printed,
        }
    }

    /// Whether it is "unverzüglich", which is followed by another preposition than a number of years.
    pub const fn is_immediate(self) -> bool {
        matches!(self, Self::WithoutUndueDelay)
    }
}

fn english(length: Length) -> String {
    let one = length.number() == 1;
    let unit = match length.unit() {
        Unit::Hours if one => "hour",
        Unit::Hours => "hours",
        Unit::Days if one => "day",
        Unit::Days => "days",
        Unit::Weeks if one => "week",
        Unit::Weeks => "weeks",
        Unit::Months if one => "month",
        Unit::Months => "months",
        Unit::Years if one => "year",
        Unit::Years => "years",
        Unit::CalendarYears if one => "calendar year",
        Unit::CalendarYears => "calendar years",
    };
    format!("{}\u{a0}{unit}", length.number())
}
