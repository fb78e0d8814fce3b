//! The plan of reviews: which records are due, as of a day, unit by unit. It is the officer's, and names what is
//! withheld too.

use crate::model::{Date, Key, NextReview, Period, Record, Register, ResponsibleUnit};

#[cfg(test)]
mod tests;

/// What a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The register's `stand`.
    Stand,
    /// A day that somebody named.
    Named,
}

/// The reviews of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan<'a> {
    /// The day that decides what is due.
    pub as_of: Date,
    /// Where this day comes from.
    pub basis: Basis,
    /// How often each record is reviewed.
    pub every: Period,
    /// Who is responsible for the register.
    pub controller: &'a str,
    /// Where it is published, if that is known.
    pub address: Option<String>,
    /// By unit, in the order of `register.toml`; what has none stands last.
    pub units: Vec<OfUnit<'a>>,
}

/// The reviews of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfUnit<'a> {
    /// The unit; nothing for what has none that `register.toml` lists.
    pub unit: Option<&'a ResponsibleUnit>,
    /// What was never reviewed, then what is overdue longest.
    pub reviews: Vec<Review<'a>>,
}

/// A record that is reviewed again and again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review<'a> {
    /// The record.
    pub record: &'a Record,
    /// When.
    pub next: NextReview,
    /// How that stands to the day of the plan.
    pub state: State,
}

/// How a review stands to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There was none yet.
    Never,
    /// The day is past.
    Overdue,
    /// This very day.
    Due,
    /// The day is still to come.
    Later,
}

impl State {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Never, Self::Overdue, Self::Due, Self::Later];

    /// Its name for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Overdue => "overdue",
            Self::Due => "due",
            Self::Later => "later",
        }
    }

    fn of(next: NextReview, as_of: Date) -> Self {
        match next {
            NextReview::Never => Self::Never,
            NextReview::By(day) if day < as_of => Self::Overdue,
            NextReview::By(day) if day == as_of => Self::Due,
            NextReview::By(_) => Self::Later,
        }
    }
}

impl Review<'_> {
    /// The day on which it falls due; nothing if it always was.
    pub fn due(&self) -> Option<Date> {
        match self.next {
            NextReview::Never => None,
            NextReview::By(day) => Some(day),
        }
    }
}

impl<'a> Plan<'a> {
    /// The plan of a register, as of its `stand` or of a day that is named.
    pub fn of(register: &'a Register, named: Option<Date>) -> Self {
        let head = &register.head;
        let (as_of, basis) = named.map_or((head.stand, Basis::Stand), |day| (day, Basis::Named));
        let review = |record: &'a Record| {
            let next = register.next_review(&record.activity)?;
            Some(Review { record, next, state: State::of(next, as_of) })
        };
        let mut all: Vec<Review> = register.records.iter().filter_map(review).collect();
        all.sort_by_key(|review| (review.next, &review.record.key));
        let is_listed = |key: &Key| head.units.iter().any(|unit| unit.key == *key);
        let unit_of = |review: &Review<'a>| review.record.activity.unit.as_ref().filter(|key| is_listed(key));
        let places = head.units.iter().map(Some).chain([None]);
        let units = places
            .map(|unit| {
                let is_here = |review: &&Review<'a>| unit_of(review) == unit.map(|unit| &unit.key);
                OfUnit { unit, reviews: all.iter().filter(is_here).copied().collect() }
            })
            .filter(|unit| !unit.reviews.is_empty())
            .collect();
        let address = head.publication.as_ref().and_then(|publication| publication.address.as_ref());
        Self {
            as_of,
            basis,
            every: head.review_interval(),
            controller: &head.controller.name,
            address: address.map(ToString::to_string),
            units,
        }
    }

    /// Leaves out what falls due after a day.
    #[must_use]
    pub fn until(mut self, last: Date) -> Self {
        let is_near = |review: &Review| review.state != State::Later || review.due().is_some_and(|day| day <= last);
        for unit in &mut self.units {
            unit.reviews.retain(is_near);
        }
        self.units.retain(|unit| !unit.reviews.is_empty());
        self
    }

    /// All reviews, unit by unit.
    pub fn reviews(&self) -> impl Iterator<Item = &Review<'a>> {
        self.units.iter().flat_map(|unit| &unit.reviews)
    }

    /// How many are in a state.
    pub fn count(&self, state: State) -> usize {
        self.reviews().filter(|review| review.state == state).count()
    }

    /// The next day on which one falls due.
    pub fn next_day(&self) -> Option<Date> {
        self.reviews().filter(|review| review.state == State::Later).filter_map(Review::due).min()
    }
}
