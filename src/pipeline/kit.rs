//! What is made for a city's own pages: the link to the PDF and the fragment. Both are for the web, so only a finished
//! public edition has them.

use super::{BuildOptions, EditionKind, OutputFile, own_pages};
use crate::document::{Document, changes::Changes};
use crate::wording::page::public_register;
use crate::writers::facts::PdfFacts;
use crate::writers::html::{self, PageFacts};
use crate::writers::link;
use crate::writers::manifest::KitFacts;

/// The name of the link.
const LINK: &str = "link.html";
/// The name of the fragment.
const FRAGMENT: &str = "fragment.html";

/// Whether the files are for the web.
const fn is_for_the_web(options: &BuildOptions) -> bool {
    matches!(options.edition, EditionKind::Public) && !options.draft && options.activity.is_none()
}

/// The link to the PDF, of a whole publication.
pub fn link(document: &Document, pdf: &PdfFacts, address: Option<&str>, options: &BuildOptions) -> Option<OutputFile> {
    let is_whole = options.outputs.is_whole(options.edition);
    (is_for_the_web(options) && is_whole).then(|| {
        let title = public_register(document.language);
        let bytes = link::write(address, title, pdf, &document.frame.date, document.language);
        OutputFile { name: LINK.to_owned(), bytes }
    })
}

/// The page's content for another page.
pub fn fragment(
    document: &Document,
    facts: &PageFacts,
    address: Option<&str>,
    options: &BuildOptions,
) -> Option<OutputFile> {
    is_for_the_web(options).then(|| {
        let folder = address.and_then(link::folder);
        let bytes = html::write_fragment(document, facts, folder.as_deref(), options.fragment_level);
        OutputFile { name: FRAGMENT.to_owned(), bytes }
    })
}

/// What the manifest says of it.
pub fn facts(files: &[OutputFile], options: &BuildOptions) -> KitFacts {
    let has = |name: &str| files.iter().any(|file| file.name == name);
    KitFacts {
        link: has(LINK),
        fragment: has(FRAGMENT).then(|| (FRAGMENT.to_owned(), options.fragment_level)),
        own_pages: own_pages::folder(options),
        compared_with: options.changes.map(|Changes { issue, stand, .. }| (*issue, stand.to_string())),
    }
}
