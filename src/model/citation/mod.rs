//! Citations of law as people write them: „Art. 9 Abs. 2 lit. g DSGVO i. V. m. § 3 Abs. 1 Nr. 11 BMG“.
//!
//! Many spellings are read, one is printed. A [`Citation`] is one or several [`Source`]s: a [`Norm`] with a section
//! sign, or a law, decision or by-law that is named as a whole. The tree is canonical: what is printed reads as the
//! same tree again.

mod dsgvo;
mod error;
mod group;
mod known;
mod law_name;
mod norm;
mod parse;
mod print;
mod token;

use std::fmt;
use std::str::FromStr;

pub use error::{CitationError, CitationFault};
pub use group::Group;
pub use law_name::LawName;
pub use norm::{Chain, Extent, Item, Joint, Level, List, Norm, Sort, Step, Value};

use super::plain_text::{PlainText, written_as_text};

/// One or several sources of law that are cited together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Citation {
    sources: List<Source>,
}

/// What is cited.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Source {
    /// Articles or sections of a law.
    Norm(Norm),
    /// A whole law, decision, by-law or agreement: „Durchführungsbeschluss (EU) 2023/1795“.
    Named(LawName),
}

impl Source {
    /// The law that is cited.
    pub const fn law(&self) -> &LawName {
        match self {
            Self::Norm(norm) => &norm.law,
            Self::Named(name) => name,
        }
    }
}

impl Citation {
    /// The sources in the order in which they are cited.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// The sources that cite articles or sections.
    pub fn norms(&self) -> impl Iterator<Item = &Norm> {
        self.sources().filter_map(|source| match source {
            Source::Norm(norm) => Some(norm),
            Source::Named(_) => None,
        })
    }

    /// The law of every source, in order; one that is cited twice comes twice.
    pub fn law_names(&self) -> impl Iterator<Item = &LawName> {
        self.sources().map(Source::law)
    }

    /// Whether article `number` of `law` is among what is cited, alone, in a list or in a range.
    pub fn is_article(&self, law: &str, number: u16) -> bool {
        self.norms().any(|norm| norm.sort == Sort::Article && norm.law.as_str() == law && norm.covers(number))
    }

    /// Whether section or article `number` of `law` is among what is cited.
    pub fn cites(&self, law: &str, number: u16) -> bool {
        self.norms().any(|norm| norm.law.as_str() == law && norm.covers(number))
    }

    /// The letters that are cited of one paragraph of an article or section of `law`: `["c", "e"]` of Art. 6 Abs. 1.
    pub fn letters(&self, law: &str, number: u16, paragraph: u16) -> Vec<char> {
        self.norms_of(law, number).flat_map(|norm| norm.letters(paragraph)).collect()
    }

    /// Whether a letter of a paragraph is among them.
    pub fn has_letter(&self, law: &str, (number, paragraph, letter): (u16, u16, char)) -> bool {
        self.norms_of(law, number).any(|norm| norm.has_letter(paragraph, letter))
    }

    fn norms_of(&self, law: &str, number: u16) -> impl Iterator<Item = &Norm> {
        self.norms().filter(move |norm| norm.law.as_str() == law && norm.covers(number))
    }
}

impl PlainText for Citation {
    fn to_plain(&self) -> String {
        format!("{self:#}")
    }
}

/// `{:#}` has ordinary blanks.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::citation(self, f)
    }
}

impl FromStr for Citation {
    type Err = CitationError;

    fn from_str(text: &str) -> Result<Self, CitationError> {
        known::or_read(text, |text| parse::citation(text).map_err(|problem| error::with_suggestion(text, problem)))
    }
}

written_as_text!(Citation, "Fundstelle", { "type": "string", "format": "fundstelle", "minLength": 1 });

#[cfg(test)]
mod tests;
