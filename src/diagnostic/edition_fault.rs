//! What can be wrong with the number and the day of an edition, beside the edition before it.

/// Faults found by comparison. Days are written as in the records, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditionFault {
    /// `edition-not-raised`: another content under the same number and day.
    NotRaised {
        /// The number of both.
        issue: Option<u32>,
        /// The day of both.
        stand: String,
    },
    /// `issue-went-back`: a lower number than before.
    IssueWentBack {
        /// The number before.
        before: u32,
        /// The number now.
        now: u32,
    },
    /// `issue-missing`: no number, where the edition before has one.
    IssueMissing {
        /// The number before.
        before: u32,
    },
    /// `stand-went-back`: an earlier day than before.
    StandWentBack {
        /// The day before.
        before: String,
        /// The day now.
        now: String,
    },
    /// `same-edition`: the edition before is this one.
    Same,
}

impl EditionFault {
    /// The fault's code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotRaised { .. } => "edition-not-raised",
            Self::IssueWentBack { .. } => "issue-went-back",
            Self::IssueMissing { .. } => "issue-missing",
            Self::StandWentBack { .. } => "stand-went-back",
            Self::Same => "same-edition",
        }
    }
}
