//! What can be wrong with a file before anyone asks what it says: facts alone, the sentences are in `wording`.

use std::ops::Range;

use super::echo::Echo;

/// One thing wrong with the bytes or the notation of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub fault: ProblemFault,
    /// Where, in bytes of [`super::Source::text`]; always at character bounds.
    pub range: Range<usize>,
}

/// The two kinds of [`Problem`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemFault {
    /// The file as a whole.
    File(FileFault),
    /// Its notation.
    Syntax(SyntaxFault),
}

/// Faults of a file as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// It could not be read at all.
    Unreadable(Unreadable),
    /// Nothing in it, or blanks alone.
    Empty,
    /// Stored as UTF-16, which Notepad calls "Unicode".
    Utf16,
    /// Stored as Windows-1252 or Latin-1, which Notepad calls "ANSI".
    NotUtf8 {
        /// What the first offending byte means in Windows-1252.
        guess: Option<Echo>,
        /// How many bytes are no UTF-8.
        places: usize,
    },
    /// A NUL byte: the file is damaged or no text.
    NulByte,
    /// Something else than text, where a text is read.
    NotText {
        /// What it looks like.
        kind: OtherFile,
    },
    /// Larger than any register needs.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The most that is read, in bytes.
        limit: usize,
    },
    /// More keys than any record needs.
    TooManyKeys {
        /// The most that is read.
        limit: usize,
    },
    /// Brackets inside brackets, deeper than any record needs.
    TooDeep {
        /// The most levels that are read.
        limit: usize,
    },
}

/// What people take for a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OtherFile {
    /// A PDF.
    Pdf,
    /// A document of Word or LibreOffice, or another archive of that sort.
    Office,
    /// A picture.
    Picture,
    /// Bytes that no office writes as text.
    Unknown,
}

impl OtherFile {
    /// What the first bytes say; nothing where they can be text.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        const SIGNS: [(&[u8], OtherFile); 7] = [
            (b"%PDF-", OtherFile::Pdf),
            (b"PK\x03\x04", OtherFile::Office),
            (b"\xD0\xCF\x11\xE0", OtherFile::Office),
            (b"{\\rtf", OtherFile::Office),
            (b"\x89PNG", OtherFile::Picture),
            (b"\xFF\xD8\xFF", OtherFile::Picture),
            (b"GIF8", OtherFile::Picture),
        ];
        SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign)).map(|(_, kind)| *kind)
    }
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Larger than [`super::MAX_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// A folder with the name of a record.
    IsDirectory,
    /// A device, pipe or socket with the name of a record.
    NotAFile,
    /// A record that Notepad has saved as `x.toml.txt`.
    NamedAsText,
    /// Whoever runs the program may not read it.
    PermissionDenied,
    /// A link that leads back to where it stands.
    LinkLoop,
    /// A link that leads nowhere.
    BrokenLink,
    /// Anything else, in the system's words.
    Other(String),
}

/// Faults of notation: TOML 1.0, and the slips people make when they write it by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyntaxFault {
    /// `01.11.2026` or `1. November 2026` for `2026-11-01`.
    GermanDate {
        /// The date as written.
        written: Echo,
        /// The same day as TOML writes it; nothing if there is no such day.
        iso: Option<Echo>,
    },
    /// A day or time that does not exist, such as `2026-02-30`.
    ImpossibleDate {
        /// The date as written.
        written: Echo,
    },
    /// `„…“` where TOML wants `"…"`.
    TypographicQuotes {
        /// The value with straight quotation marks.
        corrected: Option<Echo>,
    },
    /// `"C:\Daten"`: a backslash that begins no escape.
    Backslash {
        /// The value in single quotes, or with doubled backslashes.
        corrected: Option<Echo>,
    },
    /// A text begins and does not end.
    UnclosedQuote {
        /// The text with its closing quotation mark.
        corrected: Option<Echo>,
    },
    /// A text that begins with three quotation marks and does not end.
    UnclosedLongText,
    /// A text ends that did not begin.
    UnopenedQuote {
        /// The text with both quotation marks.
        corrected: Option<Echo>,
    },
    /// A text of several lines between single quotation marks.
    LineBreakInText,
    /// Straight quotation marks inside a text that is written between straight ones.
    QuotesInText {
        /// The text with typographic marks inside.
        corrected: Echo,
    },
    /// Something after the value, on its line.
    AfterValue,
    /// `=` and a value, but no key.
    MissingKey,
    /// No comma between two entries of a list or a row.
    MissingComma,
    /// A comma too many.
    ExtraComma,
    /// A list without its `]`.
    UnclosedList,
    /// A row without its `}`.
    UnclosedRow,
    /// A header without its `]` or `]]`.
    UnclosedHeader {
        /// The header, closed.
        corrected: Option<Echo>,
    },
    /// A `]` or `}` that closes nothing.
    StrayBracket {
        /// The bracket.
        bracket: char,
    },
    /// A list closed by `}`, or a row closed by `]`.
    WrongBracket {
        /// The bracket.
        bracket: char,
        /// The one that would close what is open.
        wanted: char,
    },
    /// A key and a value without `=` between them.
    MissingEquals {
        /// The key.
        key: Echo,
        /// Key, `=` and value, as far as one can tell.
        corrected: Option<Echo>,
    },
    /// `==`, or a second `=` in a line.
    ExtraEquals,
    /// `key: value`, as other notations have it.
    ColonInsteadOfEquals {
        /// The key.
        key: Echo,
        /// With `=`.
        corrected: Option<Echo>,
    },
    /// A key with umlauts, blanks or other signs.
    InvalidKey {
        /// The key as written.
        written: Echo,
        /// The nearest key that could be meant.
        corrected: Option<Echo>,
    },
    /// `ja` or `nein` for `true` or `false`.
    YesNo {
        /// The word as written.
        written: Echo,
        /// What it means.
        value: bool,
    },
    /// Text without quotation marks.
    UnquotedText {
        /// The text with quotation marks.
        corrected: Option<Echo>,
    },
    /// A number that is none: a postcode, a telephone or file number with a leading zero.
    InvalidNumber {
        /// The number as text.
        corrected: Option<Echo>,
    },
    /// `nan`, `inf`, or a whole number beyond 64 bits.
    NumberOutOfRange,
    /// A key, `=`, and nothing.
    MissingValue {
        /// The key.
        key: Echo,
    },
    /// A line that is neither key nor header nor comment.
    StrayText,
    /// `//`, `;`, `--` or `/*` where a comment begins with `#`.
    ForeignComment {
        /// The comment as TOML writes it.
        corrected: Option<Echo>,
    },
    /// A blank that is none (Word's non-breaking space) or a character of no width, outside a text.
    InvisibleCharacter {
        /// Its number in Unicode.
        code: u32,
    },
    /// A control character.
    ControlCharacter {
        /// Its number in Unicode.
        code: u32,
    },
    /// The same key twice.
    DuplicateKey {
        /// The key.
        key: Echo,
        /// The line of the first one, from 1; nothing where the parser did not say.
        first_line: Option<usize>,
    },
    /// A header or dotted key below something that is no table.
    KeyBelowValue {
        /// The key that holds a value already.
        key: Echo,
    },
    /// TOML 1.0: a line break between `{` and `}`.
    LineBreakInRow,
    /// TOML 1.0: a comma before `}`.
    CommaAtEndOfRow,
    /// TOML 1.0 knows neither `\e` nor `\x41`.
    EscapeOfToml11 {
        /// `e` or `x`.
        letter: char,
    },
    /// TOML 1.0: a time has seconds.
    TimeWithoutSeconds {
        /// The time with seconds.
        corrected: Echo,
    },
    /// There are more faults than are told at once.
    MoreFaults {
        /// How many are told.
        told: usize,
    },
    /// Anything else the parser refuses, in its own words.
    Other {
        /// The parser's sentence, which holds nothing of the record.
        sentence: String,
    },
}
