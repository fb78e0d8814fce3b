//! The page: one static, self-contained file that says what the PDF says, for a phone, for print, for a screen
//! reader. A script finds activities; the page is complete and legible without it and, if need be, without style.
//!
//! A document's blocks are matched exhaustively, one file an idea. What the page adds of its own, the frame
//! (filter, buttons, skip links, the PDF's size and hash), carries the attribute `data-frame`; all other text is the
//! document's, in its order.

mod address;
mod blocks;
mod compact;
mod contents;
mod fields;
mod figure;
mod filter;
mod fragment;
mod inline;
mod lists;
mod logo;
mod own_page;
mod page;
mod policy;
mod sections;
mod style;
mod tables;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

pub use fragment::{FragmentLevel, write as write_fragment};
pub use own_page::{OwnPageFacts, file_name as own_page_name, write as write_own_page};

pub(in crate::writers) use address::{file, fragment, url};
pub(in crate::writers) use fragment::PREFIX;

use crate::{
    document::Document,
    writers::facts::{DataFacts, PdfFacts},
};

/// What the page says of the files beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageFacts {
    /// The PDF of the same document; without it the page offers none.
    pub pdf: Option<PdfFacts>,
    /// The files for machines, in the order in which the page lists them.
    pub data: Vec<DataFacts>,
    /// The register as linked data, for search engines and other programs: JSON that is fit to stand in a script element.
    pub graph: Option<String>,
    /// The feed of changes among these files, if there is one.
    pub feed: Option<String>,
    /// The folder beside the page in which every activity has a page alone, if there is one.
    pub own_pages: Option<&'static str>,
}

/// Writes a document as a page in UTF-8. The same document and facts give the same bytes.
pub fn write(document: &Document, facts: &PageFacts) -> Vec<u8> {
    page::page(document, facts).into_string().into_bytes()
}
