//! What can be wrong with what a register says.

use super::{Echo, RightPlace};

/// Faults found by rules. Whatever comes from a record is an [`Echo`], so that no message can repeat what stands
/// under `[intern]`; plain strings are names the program or the public part of the register gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleFault {
    /// `missing-mandatory-field`
    MissingMandatoryField {
        /// The key.
        field: String,
    },
    /// `unknown-unit`: a `stelle` that the register does not declare.
    UnknownUnit {
        /// The key as written.
        key: Echo,
        /// The declared unit that looks most like it.
        nearest: Option<String>,
    },
    /// `unknown-partner`: a `partner` that the register does not declare.
    UnknownPartner {
        /// The key as written.
        key: Echo,
        /// The declared partner that looks most like it.
        nearest: Option<String>,
    },
    /// `unknown-data-reference`: a key that no row of `daten` has.
    UnknownDataReference {
        /// The key as written.
        key: Echo,
        /// The row's key that looks most like it.
        nearest: Option<String>,
    },
    /// `duplicate-identifier`: the same key twice, of units, partners, data or records.
    DuplicateKey {
        /// The key.
        key: Echo,
        /// The file that has it first.
        first_file: String,
    },
    /// `key-differs-only-in-case`: two keys that a file system or a reader may take for one.
    KeyDiffersOnlyInCase {
        /// The key.
        key: Echo,
        /// The other one.
        other: Echo,
    },
    /// `internal-key-outside`: a key of `[intern]` that stands where the public reads.
    InternalKeyOutside {
        /// The key.
        key: String,
        /// Where it belongs.
        right_place: RightPlace,
    },
}

impl RuleFault {
    /// The rule's identifier.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingMandatoryField { .. } => "missing-mandatory-field",
            Self::UnknownUnit { .. } => "unknown-unit",
            Self::UnknownPartner { .. } => "unknown-partner",
            Self::UnknownDataReference { .. } => "unknown-data-reference",
            Self::DuplicateKey { .. } => "duplicate-identifier",
            Self::KeyDiffersOnlyInCase { .. } => "key-differs-only-in-case",
            Self::InternalKeyOutside { .. } => "internal-key-outside",
        }
    }
}
