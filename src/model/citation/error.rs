//! What can be wrong with a citation, where, and what to write instead.

use std::fmt;
use std::ops::Range;

use super::Level;
use crate::model::PlainText;

/// A text is not a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitationError {
    /// The bytes of the text that the fault is about; empty at the place where something is missing.
    pub range: Range<usize>,
    /// What is wrong.
    pub fault: CitationFault,
    /// The whole citation as it was probably meant, in its plain normal form.
    pub suggestion: Option<String>,
}

/// Why a text is not a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CitationFault {
    /// Nothing was written.
    Empty,
    /// Longer than 500 characters.
    TooLong,
    /// A character that nobody sees: a soft hyphen, a line break, a mark that turns the direction of text.
    Invisible(char),
    /// Something that cannot stand at this place.
    Unexpected(String),
    /// A number or a paragraph with no „§“ or „Art.“ before it.
    MissingSign,
    /// „§“ or „Art.“ with no number after it.
    MissingNumber,
    /// „Abs.“, „lit.“ and so on with no number or letter after it.
    MissingValue(Level),
    /// A number that is no number of a section: 0, or five digits.
    BadNumber(String),
    /// A subdivision that says not what it is: „Abs. 1 f)“, „6 I e“, „Ia“.
    Unlabelled(String),
    /// A range that does not ascend: „§§ 37–33“.
    Backwards(String),
    /// No law is named.
    MissingLaw,
    /// What stands in the place of the law cannot be the name of one.
    NotALaw(String),
    /// A subdivision behind the law: „§ 13 BMG Abs. 2“.
    AfterLaw(String),
    /// A misspelled abbreviation: „Absaz 1“.
    Misspelled {
        /// As written.
        word: String,
        /// The level that it resembles.
        meant: Level,
    },
    /// Two sources or two subdivisions with nothing between them.
    MissingJoint,
    /// „§“ before the number of an article: the DSGVO has articles.
    ArticleExpected,
    /// The DSGVO has Art. 1 to 99.
    NoSuchArticle(String),
    /// The article of the DSGVO has fewer paragraphs, or none.
    NoSuchParagraph {
        /// The article.
        article: u16,
        /// The paragraph that was cited.
        paragraph: String,
        /// How many there are.
        paragraphs: u16,
    },
    /// The paragraph of the DSGVO has fewer subparagraphs.
    NoSuchSubparagraph {
        /// The article.
        article: u16,
        /// How many there are.
        subparagraphs: u16,
    },
    /// The article or paragraph of the DSGVO has fewer letters, or none.
    NoSuchLetter {
        /// The article.
        article: u16,
        /// The paragraph, unless the article has none.
        paragraph: Option<u16>,
        /// The letter that was cited.
        letter: String,
        /// The last letter that there is.
        last: Option<char>,
    },
    /// The article of the DSGVO has no numbers (only Art. 4 has them, 1 to 26).
    NoSuchPoint {
        /// The article.
        article: u16,
        /// The number that was cited.
        number: String,
    },
    /// A letter of an article whose letters belong to paragraphs: „Art. 6 lit. e DSGVO“.
    MissingParagraph {
        /// The article.
        article: u16,
    },
}

impl fmt::Display for CitationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a citation: {:?} at byte {}", self.fault, self.range.start)?;
        match &self.suggestion {
            Some(text) => write!(f, "; meant is perhaps {text:?}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for CitationError {}

/// A fault with the change to the text that would mend it.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub range: Range<usize>,
    pub fault: CitationFault,
    pub edit: Option<(Range<usize>, String)>,
}

impl Problem {
    pub(super) fn new(range: Range<usize>, fault: CitationFault) -> Self {
        Self { range, fault, edit: None }
    }

    /// What mends it: other text in the place of `range`.
    pub(super) fn mended(mut self, range: Range<usize>, text: impl Into<String>) -> Self {
        self.edit = Some((range, text.into()));
        self
    }
}

/// Mends one problem after the other until the text reads as a citation, or until one has no remedy.
pub(super) fn with_suggestion(text: &str, problem: Problem) -> CitationError {
    let Problem { range, fault, mut edit } = problem;
    let mut mended = text.to_owned();
    let mut suggestion = None;
    // Each round mends one fault; a text with more than a handful is not worth guessing at.
    for _ in 0..8 {
        let Some((place, replacement)) = edit else {
            break;
        };
        mended.replace_range(place, &replacement);
        match super::parse::citation(&mended) {
            Ok(citation) => {
                suggestion = Some(citation.to_plain());
                break;
            }
            Err(next) => edit = next.edit,
        }
    }
    CitationError { range, fault, suggestion }
}
