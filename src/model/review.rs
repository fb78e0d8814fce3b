//! How often a record is reviewed, and when that falls due (Art. 5 Abs. 2, Art. 24 Abs. 1 S. 2 DSGVO).

use super::{
    Date, Period, ProcessingActivity, Register, RegisterHead, Status,
    period::{Length, Unit},
};

/// When a record has to be reviewed next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NextReview {
    /// It never was reviewed: at once.
    Never,
    /// On this day at the latest.
    By(Date),
}

impl RegisterHead {
    /// How often each record is reviewed.
    pub fn review_interval(&self) -> Period {
        const YEARLY: Length = Length::new(12, Unit::Months).expect("twelve is a number of months");
        self.review_every.unwrap_or(Period::Length(YEARLY))
    }
}

impl Register {
    /// When a record has to be reviewed next. `None` where nobody asks for it: of a draft, of what has ended, and where
    /// the register's interval has no end.
    pub fn next_review(&self, activity: &ProcessingActivity) -> Option<NextReview> {
        match activity.status {
            Status::Draft | Status::Ended => return None,
            Status::Planned | Status::Active => {}
        }
        let every = self.head.review_interval();
        match activity.reviewed {
            Some(last) => every.after(last).map(NextReview::By),
            None => (every != Period::Permanent).then_some(NextReview::Never),
        }
    }
}

impl Period {
    /// The last day of the period that begins on this day. Hours count as the days that they touch; of calendar years,
    /// the last one's end. `None` where there is no end, or none that a calendar knows.
    pub fn after(self, start: Date) -> Option<Date> {
        let length = match self {
            Self::Length(length) => length,
            Self::WithoutUndueDelay => return Some(start),
            Self::Permanent => return None,
        };
        let number = u32::from(length.number());
        match length.unit() {
            Unit::Hours => start.add_days(number.div_ceil(24)),
            Unit::Days => start.add_days(number),
            Unit::Weeks => start.add_days(number * 7),
            Unit::Months => start.add_months(number),
            Unit::Years => start.add_months(number * 12),
            Unit::CalendarYears => Date::new(start.year().checked_add(length.number())?, 12, 31),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect(text)
    }

    #[test]
    fn periods_end_where_the_calendar_says() {
        for (period, end) in [
            ("1 Stunde", "2024-03-01"),
            ("24 Stunden", "2024-03-01"),
            ("25 Stunden", "2024-03-02"),
            ("30 Tage", "2024-03-30"),
            ("2 Wochen", "2024-03-14"),
            ("12 Monate", "2025-02-28"),
            ("4 Jahre", "2028-02-29"),
            ("1 Kalenderjahr", "2025-12-31"),
            ("unverzüglich", "2024-02-29"),
        ] {
            let period: Period = period.parse().expect(period);
            assert_eq!(period.after(date("2024-02-29")), Some(date(end)), "{period}");
        }
        assert_eq!(Period::Permanent.after(date("2024-02-29")), None);
        for period in ["1 Tag", "1 Monat", "1 Kalenderjahr", "999 Jahre"] {
            assert_eq!(period.parse::<Period>().expect(period).after(date("9999-12-31")), None, "{period}");
        }
    }
}
