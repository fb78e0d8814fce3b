//! An SVG becomes a drawing: first it is searched for what a drawing cannot hold, then usvg resolves styles, references and
//! units, and what it makes of it is laid on the grid.

mod flatten;
mod gradient;
mod outline;
mod search;

use usvg::roxmltree::{Document, Error, ParsingOptions};
use usvg::{ImageHrefResolver, Options, Tree};

use super::{Drawing, PictureFault};

/// The most nodes of a file, text and comments among them.
const MAX_NODES: u32 = 100_000;

/// Reads an SVG.
///
/// # Errors
/// It is none, or holds what a drawing cannot.
pub fn read(bytes: &[u8]) -> Result<Drawing, PictureFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| PictureFault::NotUtf8)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(PictureFault::Empty);
    }
    // Entities are common in drawings of Adobe's; roxmltree unfolds none beyond measure.
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| malformed(&error, text))?;
    search::search(&document)?;
    let tree = Tree::from_xmltree(&document, &options_of_usvg()).map_err(|error| match error {
        usvg::Error::InvalidSize => PictureFault::NoSize,
        usvg::Error::ElementsLimitReached => PictureFault::TooComplex,
        usvg::Error::ParsingFailed(error) => malformed(&error, text),
        usvg::Error::NotAnUtf8Str | usvg::Error::SvgzFeatureNotEnabled | usvg::Error::MalformedGZip => {
            PictureFault::NotUtf8
        }
    })?;
    flatten::flatten(&tree)
}

fn malformed(error: &Error, text: &str) -> PictureFault {
    match error {
        Error::NodesLimitReached | Error::AttributesLimitReached | Error::NamespacesLimitReached => {
            PictureFault::TooComplex
        }
        // It says the beginning; what is missing is at the end.
        Error::UnclosedRootNode => PictureFault::Malformed { line: u32::try_from(text.lines().count()).unwrap_or(1) },
        _ => PictureFault::Malformed { line: error.pos().row },
    }
}

/// No file beside this one is looked for.
fn options_of_usvg() -> Options<'static> {
    Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}
