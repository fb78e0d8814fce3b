//! What can be wrong with the shape of a record.

use super::Echo;

/// Faults of shape, found by the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemaFault {
    /// A key that exists nowhere.
    UnknownKey {
        /// The key as written.
        key: Echo,
        /// The key of this table that looks most like it.
        nearest: Option<String>,
    },
    /// A key that exists, but elsewhere: it stands below the wrong header.
    MisplacedKey {
        /// The key.
        key: String,
        /// Where it belongs.
        right: RightPlace,
    },
    /// A key that the shape cannot do without.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value of another kind than the key takes.
    WrongType {
        /// The kinds it takes.
        expected: Vec<Kind>,
        /// What it is.
        found: Kind,
        /// The value, where it is short.
        written: Option<Echo>,
    },
    /// A value that is none of those the key takes.
    ValueNotAllowed {
        /// The value, where it is short.
        written: Option<Echo>,
        /// The values it takes.
        allowed: Vec<Allowed>,
        /// The allowed value that looks most like it.
        nearest: Option<String>,
    },
    /// A text not spelled as its key wants it.
    InvalidFormat {
        /// The spelling wanted.
        format: Format,
        /// The text as written.
        written: Echo,
        /// What could be meant.
        corrected: Option<Echo>,
        /// An example from the schema.
        example: Option<String>,
    },
    /// A text that does not match a pattern.
    PatternMismatch {
        /// The pattern.
        pattern: String,
        /// The text as written.
        written: Echo,
        /// What could be meant.
        corrected: Option<Echo>,
        /// An example from the schema.
        example: Option<String>,
    },
    /// A text shorter than this many characters.
    TooShort {
        /// The least.
        limit: u64,
    },
    /// A text longer than this many characters.
    TooLong {
        /// The most.
        limit: u64,
    },
    /// A list with fewer entries than this.
    TooFewRows {
        /// The least.
        limit: u64,
    },
    /// A list with more entries than this.
    TooManyRows {
        /// The most.
        limit: u64,
    },
    /// A table with fewer keys than this.
    TooFewKeys {
        /// The least.
        limit: u64,
    },
    /// A table with more keys than this.
    TooManyKeys {
        /// The most.
        limit: u64,
    },
    /// A number below the least, or not above it.
    TooSmall {
        /// The bound.
        limit: String,
        /// Whether the bound itself is allowed.
        inclusive: bool,
    },
    /// A number above the most, or not below it.
    TooLarge {
        /// The bound.
        limit: String,
        /// Whether the bound itself is allowed.
        inclusive: bool,
    },
    /// A list that says something twice.
    NotUnique,
    /// A key that is not spelled as keys of this table are.
    InvalidKeyName {
        /// The key as written.
        key: Echo,
    },
    /// A value where none may stand.
    NotAllowedHere,
    /// Anything else the schema refuses.
    Other {
        /// The schema's keyword.
        keyword: String,
    },
}

/// Where a misplaced key belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RightPlace {
    /// At the head of the file, before the first header.
    Head,
    /// Under `[intern]`.
    Intern,
    /// Under the header of this table.
    Table(String),
}

/// A value that a key takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// The value as TOML writes it.
    pub value: String,
    /// What it means, from the schema.
    pub meaning: Option<String>,
}

/// The kinds of values, as a writer of TOML sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `"…"`
    Text,
    /// `1`
    Integer,
    /// `1.5`
    Number,
    /// `true`, `false`
    Boolean,
    /// `[…]`
    List,
    /// `{…}`, or a header
    Table,
    /// No value TOML could write.
    Nothing,
}

/// Spellings that the schema knows by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Format {
    /// `date`, `datum`
    Date,
    /// `frist`
    Period,
    /// `fundstelle`
    Citation,
    /// `email`
    Email,
    /// `uri`
    Url,
    /// Any other.
    Other(String),
}
