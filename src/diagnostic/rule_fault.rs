//! What can be wrong with what a register says.

use super::{Echo, LegalFault, NoticeFault, ProseFault, Unreadable};
use crate::picture::PictureFault;

/// Faults found by rules. Whatever comes from a record is an [`Echo`], so that no message can repeat what stands
/// under `[intern]`; plain strings are names the program or the public part of the register gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleFault {
    /// `missing-mandatory-field`
    MissingMandatoryField {
        /// The key.
        field: &'static str,
        /// Whether the empty list is an answer: examined, and none.
        may_be_empty: bool,
    },
    /// `answer-of-another-regime`: a key that only a record of another framework has.
    AnswerOfAnotherRegime {
        /// The key.
        field: &'static str,
        /// The value of `rechtsrahmen` that it belongs to.
        framework: &'static str,
    },
    /// `answer-of-another-regime`: an outline that asks other questions than the law of the record.
    OutlineOfAnotherRegime {
        /// The outline.
        outline: &'static str,
        /// The one of that law.
        fitting: &'static str,
    },
    /// `unknown-unit`, `unknown-partner`, …: a key that refers to nothing.
    UnknownReference {
        /// What it should refer to.
        to: Referent,
        /// The key as written.
        key: Echo,
        /// The existing key that looks most like it.
        nearest: Option<String>,
    },
    /// `reference-to-unpublished`: a public record names one that is a draft or withheld.
    ReferenceToUnpublished {
        /// The key as written.
        key: Echo,
    },
    /// `duplicate-identifier`: the same key twice, of units, partners, data or records.
    DuplicateIdentifier {
        /// The key.
        key: Echo,
        /// The file that has it first.
        first_file: String,
    },
    /// `identifier-differs-only-in-case`: two file names that a file system may take for one.
    IdentifierDiffersOnlyInCase {
        /// The file's stem.
        key: Echo,
        /// The other file.
        other_file: String,
    },
    /// `invalid-identifier`: a file whose name is no `kennung`.
    InvalidIdentifier {
        /// The file's stem.
        stem: Echo,
        /// A name that would do.
        suggestion: Option<String>,
    },
    /// `unit-circle`: a unit that is part of itself.
    UnitCircle {
        /// The unit.
        key: Echo,
    },
    /// `data-without-erasure`: no erasure rule covers this row (Art. 30 Abs. 1 lit. f DSGVO).
    DataWithoutErasure {
        /// The name of the category.
        category: Echo,
    },
    /// `contradictory-erasure`: a rule with more than one start.
    ContradictoryErasure {
        /// The keys that exclude each other, as they stand.
        keys: Vec<&'static str>,
    },
    /// `ambiguous-recipient`: more than one of `name`, `partner`, `stelle`.
    AmbiguousRecipient {
        /// The keys that exclude each other, as they stand.
        keys: Vec<&'static str>,
    },
    /// `end-without-ended`: a date of end, but a status that says otherwise.
    EndWithoutEnded,
    /// `character-not-printable`: a character that the PDF's fonts lack.
    CharacterNotPrintable {
        /// The first such character of the text.
        character: char,
    },
    /// `newer-format`: `format` is a number that this program does not know.
    NewerFormat {
        /// The number.
        found: u64,
    },
    /// `exception-without-finding`: an accepted finding that no longer exists.
    ExceptionWithoutFinding {
        /// The rule.
        rule: String,
    },
    /// `exception-expired`: an acceptance whose day has passed, measured at the register's Stand.
    ExceptionExpired {
        /// The rule.
        rule: String,
    },
    /// `accent-contrast-too-low`: text in this colour, or on it, is hard to read.
    AccentContrastTooLow {
        /// The colour as `#rrggbb`.
        accent: String,
        /// Its contrast where it is least, in tenths.
        tenths: u32,
        /// Whether it is too low on white already, and not on panels alone.
        on_white: bool,
        /// The nearest darker tone of the same hue that would do.
        darker: String,
    },
    /// `logo-…`: a logo that cannot be shown.
    Logo(LogoFault),
    /// What the law has against it.
    Legal(LegalFault),
    /// What notices lack.
    Notice(NoticeFault),
    /// What the law, or the register, has against a privacy notice.
    Prose(ProseFault),
}

impl From<NoticeFault> for RuleFault {
    fn from(fault: NoticeFault) -> Self {
        Self::Notice(fault)
    }
}

impl From<LegalFault> for RuleFault {
    fn from(fault: LegalFault) -> Self {
        Self::Legal(fault)
    }
}

impl From<ProseFault> for RuleFault {
    fn from(fault: ProseFault) -> Self {
        Self::Prose(fault)
    }
}

/// What can be wrong with a logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogoFault {
    /// `logo-not-found`: there is no such file.
    NotFound {
        /// The name as written.
        file: Echo,
        /// The file that was probably meant.
        nearest: Option<String>,
    },
    /// `logo-outside-folder`: its path leads out of the folder of the records.
    Outside {
        /// The name as written.
        file: Echo,
    },
    /// `logo-not-readable`: the system does not give it.
    Unreadable {
        /// The name as written.
        file: Echo,
        /// Why not.
        why: Unreadable,
    },
    /// `logo-not-fit`: it is no picture, or not one that can be shown as it is meant.
    Unfit {
        /// The name as written.
        file: Echo,
        /// Why not.
        why: PictureFault,
    },
}

impl LogoFault {
    /// The fault's code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "logo-not-found",
            Self::Outside { .. } => "logo-outside-folder",
            Self::Unreadable { .. } => "logo-not-readable",
            Self::Unfit { .. } => "logo-not-fit",
        }
    }
}

/// What a key refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Referent {
    /// A `[[stelle]]`.
    Unit,
    /// A `[[partner]]`.
    Partner,
    /// A row of `daten` in the same record.
    Data,
    /// A sentence of `[schutz]`.
    Protection,
    /// An `[[auftraggeber]]`.
    Client,
    /// Another record.
    Record,
    /// A rule of this program.
    Rule,
}

impl RuleFault {
    /// The rule's identifier.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingMandatoryField { .. } => "missing-mandatory-field",
            Self::AnswerOfAnotherRegime { .. } | Self::OutlineOfAnotherRegime { .. } => "answer-of-another-regime",
            Self::UnknownReference { to, .. } => match to {
                Referent::Unit => "unknown-unit",
                Referent::Partner => "unknown-partner",
                Referent::Data => "unknown-data-reference",
                Referent::Protection => "unknown-protection",
                Referent::Client => "unknown-client",
                Referent::Record => "unknown-record",
                Referent::Rule => "unknown-rule",
            },
            Self::ReferenceToUnpublished { .. } => "reference-to-unpublished",
            Self::DuplicateIdentifier { .. } => "duplicate-identifier",
            Self::IdentifierDiffersOnlyInCase { .. } => "identifier-differs-only-in-case",
            Self::InvalidIdentifier { .. } => "invalid-identifier",
            Self::UnitCircle { .. } => "unit-circle",
            Self::DataWithoutErasure { .. } => "data-without-erasure",
            Self::ContradictoryErasure { .. } => "contradictory-erasure",
            Self::AmbiguousRecipient { .. } => "ambiguous-recipient",
            Self::EndWithoutEnded => "end-without-ended",
            Self::CharacterNotPrintable { .. } => "character-not-printable",
            Self::NewerFormat { .. } => "newer-format",
            Self::ExceptionWithoutFinding { .. } => "exception-without-finding",
            Self::ExceptionExpired { .. } => "exception-expired",
            Self::AccentContrastTooLow { .. } => "accent-contrast-too-low",
            Self::Logo(fault) => fault.code(),
            Self::Legal(fault) => fault.code(),
            Self::Notice(fault) => fault.code(),
            Self::Prose(fault) => fault.code(),
        }
    }
}
