//! A page for every activity alone, and one under every identifier that an activity had before.

use rayon::prelude::*;

use super::{BuildOptions, EditionKind, Output, OutputFile, file_name};
use crate::document::OwnPage;
use crate::document::compose::{Particulars, own_page};
use crate::edition::Edition;
use crate::writers::html::{self, OwnPageFacts};
use crate::writers::link;

/// The folder of the pages; nothing if there are none. A draft's says so by its name, like every file of a draft.
pub const fn folder(options: &BuildOptions) -> Option<&'static str> {
    if !options.own_pages || !options.outputs.has(Output::Page) {
        return None;
    }
    match (options.edition, options.draft) {
        (EditionKind::Public, false) => Some("verarbeitung"),
        (EditionKind::Public, true) => Some("verarbeitung-entwurf"),
        // For the authority, which gets one document.
        (EditionKind::Internal, _) => None,
    }
}

/// All pages, in the order of print; then those that lead on, in the order of the identifiers.
pub fn write(edition: &Edition, particulars: &Particulars, options: &BuildOptions) -> Vec<OutputFile> {
    let Some(folder) = folder(options) else { return Vec::new() };
    let publication = edition.shown().publication.as_ref();
    let address = publication.and_then(|publication| publication.address.as_ref());
    let published = address.and_then(|address| link::folder(address.as_str())).map(|above| format!("{above}/{folder}"));
    let register = file_name("index", "html", *options);
    let pdf = options.outputs.has(Output::Pdf).then(|| file_name("verfahrensverzeichnis", "pdf", *options));
    let facts = OwnPageFacts { register: &register, pdf: pdf.as_deref(), published: published.as_deref() };
    let file = |page: OwnPage| OutputFile {
        name: format!("{folder}/{}", html::own_page_name(&page.id)),
        bytes: html::write_own_page(&page, &facts),
    };
    let activities = &edition.shown().activities;
    let mut files: Vec<OutputFile> =
        activities.par_iter().map(|activity| file(own_page::of_activity(edition, activity, particulars))).collect();
    let former = own_page::former_keys(edition);
    files.extend(former.iter().map(|(key, heirs)| file(own_page::of_former_key(edition, key, heirs, particulars))));
    files
}
