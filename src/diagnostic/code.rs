//! The codes of faults: what scripts, exceptions and bookmarks hold on to. They name the fault in English and
//! never change.

use super::{Fault, FileFault, SchemaFault, SyntaxFault, Unreadable};

impl Fault {
    /// The fault's code, kebab-case.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::File(fault) => fault.code(),
            Self::Syntax(fault) => fault.code(),
            Self::Schema(fault) => fault.code(),
            Self::Rule(fault) => fault.code(),
            Self::Edition(fault) => fault.code(),
        }
    }
}

impl FileFault {
    /// The fault's code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(Unreadable::TooLarge { .. }) | Self::TooLarge { .. } => "file-too-large",
            Self::Unreadable(Unreadable::IsDirectory | Unreadable::NotAFile) => "not-a-file",
            Self::Unreadable(Unreadable::NamedAsText) => "named-as-text",
            Self::Unreadable(Unreadable::PermissionDenied) => "permission-denied",
            Self::Unreadable(Unreadable::LinkLoop) => "link-loop",
            Self::Unreadable(Unreadable::BrokenLink) => "broken-link",
            Self::Unreadable(Unreadable::Other(_)) => "unreadable-file",
            Self::Empty => "empty-file",
            Self::Utf16 | Self::NotUtf8 { .. } => "invalid-encoding",
            Self::NulByte => "nul-byte",
            Self::NotText { .. } => "not-a-text",
            Self::TooManyKeys { .. } => "too-many-keys-in-file",
            Self::TooDeep { .. } => "nested-too-deep",
        }
    }
}

impl SyntaxFault {
    /// The fault's code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::GermanDate { .. } => "german-date",
            Self::ImpossibleDate { .. } => "impossible-date",
            Self::TypographicQuotes { .. } => "typographic-quotes",
            Self::Backslash { .. } => "backslash-in-text",
            Self::UnclosedQuote { .. } | Self::UnclosedLongText => "unclosed-quote",
            Self::UnopenedQuote { .. } => "unopened-quote",
            Self::LineBreakInText => "line-break-in-text",
            Self::QuotesInText { .. } => "quotes-in-text",
            Self::AfterValue => "text-after-value",
            Self::MissingKey => "missing-key-name",
            Self::MissingComma => "missing-comma",
            Self::ExtraComma => "extra-comma",
            Self::UnclosedList | Self::UnclosedRow | Self::UnclosedHeader { .. } => "unclosed-bracket",
            Self::WrongBracket { .. } => "wrong-bracket",
            Self::StrayBracket { .. } => "stray-bracket",
            Self::MissingEquals { .. } => "missing-equals",
            Self::ExtraEquals => "extra-equals",
            Self::ColonInsteadOfEquals { .. } => "colon-instead-of-equals",
            Self::InvalidKey { .. } => "invalid-key",
            Self::YesNo { .. } => "yes-or-no",
            Self::UnquotedText { .. } => "unquoted-text",
            Self::InvalidNumber { .. } => "invalid-number",
            Self::NumberOutOfRange => "number-out-of-range",
            Self::MissingValue { .. } => "missing-value",
            Self::StrayText => "stray-text",
            Self::ForeignComment { .. } => "foreign-comment",
            Self::InvisibleCharacter { .. } => "invisible-character",
            Self::ControlCharacter { .. } => "control-character",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::KeyBelowValue { .. } => "key-below-value",
            Self::LineBreakInRow => "line-break-in-row",
            Self::CommaAtEndOfRow => "comma-at-end-of-row",
            Self::EscapeOfToml11 { .. } => "escape-of-toml-1-1",
            Self::TimeWithoutSeconds { .. } => "time-without-seconds",
            Self::MoreFaults { .. } => "more-faults",
            Self::Other { .. } => "toml-syntax",
        }
    }
}

impl SchemaFault {
    /// The fault's code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownKey { .. } => "unknown-key",
            Self::MisplacedKey { .. } => "misplaced-key",
            Self::MissingKey { .. } => "missing-key",
            Self::WrongType { .. } => "wrong-type",
            Self::ValueNotAllowed { .. } => "value-not-allowed",
            Self::InvalidFormat { .. } => "invalid-format",
            Self::PatternMismatch { .. } => "pattern-mismatch",
            Self::TooShort { .. } => "text-too-short",
            Self::TooLong { .. } => "text-too-long",
            Self::TooFewRows { .. } => "too-few-rows",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::TooFewKeys { .. } => "too-few-keys",
            Self::TooManyKeys { .. } => "too-many-keys",
            Self::TooSmall { .. } => "number-too-small",
            Self::TooLarge { .. } => "number-too-large",
            Self::NotUnique => "not-unique",
            Self::InvalidKeyName { .. } => "invalid-key-name",
            Self::NotAllowedHere => "not-allowed-here",
            Self::Other { .. } => "schema",
        }
    }
}
