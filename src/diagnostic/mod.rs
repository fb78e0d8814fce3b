//! What is wrong, as facts: how bad, what, where, by which law. Text is made at the edge (`wording`), places
//! become bytes there too (`report`).

mod code;
mod edition_fault;
mod legal_fault;
mod notice_fault;
mod place;
mod prose_fault;
mod rule_fault;
mod schema_fault;

pub use edition_fault::EditionFault;
pub use legal_fault::{LegalFault, PersonSign, RiskSign};
pub use notice_fault::{NoNotice, NoticeFault, NoticeGap};
pub use place::{Part, Place};
pub use prose_fault::{NoticePart, ProseFault, Right, Topic};
pub use rule_fault::{LogoFault, Referent, RuleFault};
pub use schema_fault::{Allowed, Format, Kind, RightPlace, SchemaFault};

pub use crate::picture::{Feature, OtherKind, PictureFault};
pub use crate::source::{Discretion, Echo, FileFault, MAX_BYTES, OtherFile, SyntaxFault, Unreadable};

use crate::source::{ProblemFault, Source};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// Published, but the officer should look.
    Warning,
    /// Worth knowing.
    Hint,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad.
    pub severity: Severity,
    /// What.
    pub fault: Fault,
    /// Where.
    pub place: Place,
    /// By which law, as a printed citation: "Art. 30 Abs. 1 lit. b DSGVO".
    pub basis: Option<String>,
}

/// What can be wrong, by the step that finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file as a whole.
    File(FileFault),
    /// Its notation.
    Syntax(SyntaxFault),
    /// Its shape.
    Schema(SchemaFault),
    /// What it says.
    Rule(RuleFault),
    /// Its number and its day, beside those of the edition before it.
    Edition(EditionFault),
}

impl Finding {
    /// An error without a legal basis of its own.
    pub const fn error(fault: Fault, place: Place) -> Self {
        Self { severity: Severity::Error, fault, place, basis: None }
    }
}

/// What reading a file has found.
pub fn of_source(source: &Source) -> Vec<Finding> {
    source
        .problems()
        .iter()
        .map(|problem| {
            let fault = match &problem.fault {
                ProblemFault::File(fault) => Fault::File(fault.clone()),
                ProblemFault::Syntax(fault) => Fault::Syntax(fault.clone()),
            };
            let part = match &fault {
                // These have no place inside: nothing of the file is shown.
                Fault::File(
                    FileFault::Unreadable(_)
                    | FileFault::TooLarge { .. }
                    | FileFault::Utf16
                    | FileFault::NotText { .. }
                    | FileFault::Empty,
                ) => Part::File,
                Fault::File(_) | Fault::Syntax(_) | Fault::Schema(_) | Fault::Rule(_) | Fault::Edition(_) => {
                    Part::Bytes(problem.range.clone())
                }
            };
            Finding::error(fault, Place { file: source.path().to_owned(), pointer: None, part })
        })
        .collect()
}
