//! What can be wrong with what a register says.

use super::Echo;

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
    /// `setting-not-yet-used`: a key that this version reads and does not use.
    SettingNotYetUsed {
        /// The key.
        key: &'static str,
    },
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
            Self::AnswerOfAnotherRegime { .. } => "answer-of-another-regime",
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
            Self::SettingNotYetUsed { .. } => "setting-not-yet-used",
        }
    }
}
