//! The PDF: a document is laid out into pages of plain data, these are painted by printpdf chunk by chunk,
//! and a finishing pass makes of it a tagged, archivable file (ISO 14289-1, ISO 19005-2).

pub mod assemble;
mod codes;
mod compress;
mod destinations;
mod embed;
mod file;
pub mod fonts;
mod glyph_text;
mod icc;
mod joined;
pub mod layout;
mod links;
mod logo;
mod metadata;
mod objects;
mod outline;
pub mod page;
mod pages;
mod paint;
mod producer;
mod repeats;
mod rows;
mod sfnt;
pub mod structure;
mod tags;

use self::assemble::{Assembler, Properties};
use self::layout::{Options, Pages, Style};
use super::facts::hexadecimal;
use crate::document::Document;

#[cfg(feature = "libdeflate")]
pub use self::compress::LEVEL as DEFLATE_LEVEL;
pub use self::layout::BodySize;
pub use self::producer::Producer;

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// How many pages it has.
    pub pages: usize,
}

/// Writes a document as PDF. Pages are laid out, painted and packed a few at a time, so memory holds finished
/// streams and never all glyphs. `progress` hears how many steps of how many are done.
pub fn write(document: &Document, body_size: BodySize, progress: &(dyn Fn(usize, usize) + Sync)) -> Pdf {
    let look = &document.look;
    let style = Style::accented(Options::from(body_size), look.accent);
    let frame = &document.frame;
    let mut assembler = Assembler::new(&Properties {
        language: document.language.tag(),
        title: &frame.title,
        author: &frame.author,
        subject: &frame.subject,
        date: &frame.date,
        points: body_size.points(),
        sheet: document.sheet.as_ref().map(|id| id.0.as_str()),
        logo: look.logo.as_ref().map(|logo| &*logo.picture),
    });
    let mut pages = Pages::new(document, &style, progress);
    // While one chunk is painted, the next is set.
    let mut chunk = pages.next();
    while let Some(ready) = chunk {
        chunk = rayon::join(|| pages.next(), || assembler.add_pages(ready)).0;
    }
    let finished = pages.finish();
    let file::Finished { bytes, sha256 } = assembler.finish(&finished);
    Pdf { bytes, sha256: hexadecimal(&sha256), pages: finished.pages }
}
