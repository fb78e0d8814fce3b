//! `check()` and `build()` as plain calls in phase order. Files come in as paths and bytes and go out so; no file
//! system, no clock, no environment.

mod check;
mod damage;
mod data;
mod kit;
mod logo;
mod look;
pub mod notice;
mod outputs;
mod own_pages;
mod previous;
mod prose;
pub mod verify;

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::document::changes::Changes;
use crate::document::compose::{Particulars, compose, sheet};
use crate::document::{Block, Look};
use crate::edition::Edition;
use crate::model::{Outline, Register};
use crate::publish::MANIFEST;
use crate::writers::facts::{PdfFacts, sha256_hex};
use crate::writers::manifest::ManifestFacts;
use crate::writers::{html, json, manifest, pdf};

pub use self::check::{Checked, check};
pub use self::logo::may_be as may_be_logo;
pub use self::outputs::{Output, Outputs};
pub use self::previous::{Comparison, NoPrevious, compare};
pub use self::prose::{Linted, lint};
pub use crate::edition::NoRegister;
pub use crate::source::Unreadable;
pub use crate::stylesheet::Stylesheet;
pub use crate::writers::html::FragmentLevel;
pub use crate::writers::pdf::BodySize;

/// The file that holds what is said once.
pub const REGISTER: &str = "register.toml";

/// A file below the folder of the records, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Its path, relative to the folder, with `/`.
    pub path: String,
    /// Its content, or why there is none.
    pub content: Result<Vec<u8>, Unreadable>,
}

/// An edition, as asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EditionKind {
    /// For everyone.
    #[default]
    Public,
    /// For the supervisory authority (Art. 30 Abs. 4 DSGVO): not for publication.
    Internal,
}

impl EditionKind {
    /// Its name on the command line and in the manifest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
        }
    }

    /// The parts that it can have: data to pass on are public.
    pub const fn outputs(self) -> &'static [Output] {
        match self {
            Self::Public => &Output::ALL,
            Self::Internal => &[Output::Pdf, Output::Page],
        }
    }
}

/// What to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BuildOptions<'a> {
    /// Which edition.
    pub edition: EditionKind,
    /// In spite of findings of rules, marked on every page, and without a link.
    pub draft: bool,
    /// What has changed since an edition before, as [`compare`] found it; told where it is given.
    pub changes: Option<&'a Changes>,
    /// Which parts.
    pub outputs: Outputs,
    /// The outline of every activity that it fits; else each has its own.
    pub outline: Option<Outline>,
    /// How large the PDF's body text is.
    pub body_size: BodySize,
    /// Whether every activity has a page alone, beside the register's: of the public edition, and with its page.
    pub own_pages: bool,
    /// The level of the first heading of the fragment for a content system's page.
    pub fragment_level: FragmentLevel,
    /// The city's own style for its pages.
    pub style: Option<&'a Stylesheet>,
    /// The one activity that is built, as a single sheet; the caller has looked whether the edition has it.
    pub activity: Option<&'a str>,
}

/// A file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its name, relative to the publication, with `/`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// Its files; the manifest is the last.
    pub files: Vec<OutputFile>,
    /// Pages of the PDF, if there is one.
    pub pages: Option<usize>,
    /// Activities shown.
    pub activities: usize,
    /// Activities that the public edition keeps back.
    pub withheld: usize,
    /// Activities shown that the outline does not fit, if one was asked for.
    pub other_outline: usize,
    /// What its document says. To clear it away takes a while, so that whoever asked for it decides when.
    pub body: Vec<Block>,
}

/// Builds the parts asked for of an edition. `progress` hears how many steps of how many are done. Beside each step, what
/// only the one before it needed is dropped: the largest register is never held twice for long.
pub fn build(register: Register, options: &BuildOptions, progress: &(dyn Fn(usize, usize) + Sync)) -> Built {
    let register = register.set_out(options.outline);
    let wanted = |output| options.outputs.has(output);
    let is_whole = options.outputs.is_whole(options.edition);
    let look = Look::of(&register, options.style.map(|style| style.text.as_str()));
    let look_facts = look::facts(&register, options);
    let (edition, public) = editions(&register, options);
    let data = OnceLock::new();
    let written = || {
        let shown = public.as_ref().unwrap_or(&edition).shown();
        // The authority gets documents; its edition names the fingerprint alone.
        let is_file = wanted(Output::Data) && public.is_none();
        if is_file { json::Written::kept(shown) } else { json::Written::digested(shown) }
    };
    let fingerprint = || data.get_or_init(written).fingerprint.as_str();
    let name = |stem: &str, ending: &str| file_name(options.activity.unwrap_or(stem), ending, *options);
    let data_file = file_name("verzeichnis", "json", BuildOptions { edition: EditionKind::Public, ..*options });
    let particulars = Particulars {
        draft: options.draft,
        data_file: &data_file,
        fingerprint: &fingerprint,
        changes: options.changes,
        look: &look,
    };
    let composed = || match options.activity {
        Some(_) => sheet::compose(&edition, &particulars),
        None => compose(&edition, &particulars),
    };
    let written_of = || rayon::join(composed, || data::Exports::of(&edition, options));
    let ((), (document, exports)) = rayon::join(move || drop(register), written_of);
    let shown = edition.shown();
    let (issue, activities, withheld) = (shown.issue, shown.activities.len(), shown.withheld);
    let has_other = |outline| shown.activities.iter().filter(|activity| activity.outline != outline).count();
    let other_outline = options.outline.map_or(0, has_other);
    let address = shown.publication.as_ref().and_then(|publication| publication.address.as_ref());
    // Where a sheet is published, if anywhere, nobody says.
    let address = address.filter(|_| options.activity.is_none()).map(ToString::to_string);
    let own_pages = own_pages::write(&edition, &particulars, options);
    let json::Written { bytes: register_as_data, fingerprint } = data.into_inner().unwrap_or_else(written);
    let mut files = Vec::new();

    let clear = move || drop((public, edition));
    let to_pdf = || wanted(Output::Pdf).then(|| pdf::write(&document, options.body_size, progress));
    let ((), pdf) = rayon::join(clear, to_pdf);
    let pdf = pdf.map(|pdf| {
        let facts = PdfFacts::of(name("verfahrensverzeichnis", "pdf"), &pdf);
        files.push(OutputFile { name: facts.file_name.clone(), bytes: pdf.bytes });
        facts
    });

    let data = exports.write(register_as_data, &document, pdf.as_ref(), options);
    files.extend(data.files);

    let page = wanted(Output::Page).then(|| {
        let name = name("index", "html");
        let facts = html::PageFacts {
            pdf: pdf.clone(),
            data: data.facts.clone(),
            graph: data.graph,
            feed: data.feed,
            own_pages: own_pages::folder(options),
        };
        files.push(OutputFile { name: name.clone(), bytes: html::write(&document, &facts) });
        files.extend(kit::fragment(&document, &facts, address.as_deref(), options));
        name
    });
    files.extend(pdf.as_ref().and_then(|pdf| kit::link(&document, pdf, address.as_deref(), options)));
    files.extend(own_pages);

    let pages = pdf.as_ref().map(|pdf| pdf.pages as usize);
    let known = |file: &OutputFile| {
        let pdf = pdf.iter().map(|pdf| (&pdf.file_name, &pdf.sha256));
        let mut known = pdf.chain(data.facts.iter().map(|data| (&data.file_name, &data.sha256)));
        known.find(|(name, _)| **name == file.name).map(|(_, digest)| digest.clone())
    };
    let list = |file: &OutputFile| {
        let digest = known(file).unwrap_or_else(|| sha256_hex(&file.bytes));
        (file.name.clone(), file.bytes.len() as u64, digest)
    };
    let listed = files.par_iter().map(list).collect();
    let facts = ManifestFacts {
        edition: options.edition.name(),
        draft: options.draft,
        activity: options.activity.map(str::to_owned),
        notice: None,
        outline: options.outline.map(Outline::name),
        parts: (!is_whole).then(|| options.outputs.iter().map(Output::name).collect()),
        address,
        number: issue,
        page,
        pdf,
        body_size: options.body_size.points(),
        kit: kit::facts(&files, options),
        look: look_facts,
        data: data.facts,
        files: listed,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        features: features(),
        fingerprint,
    };
    files.push(OutputFile { name: MANIFEST.to_owned(), bytes: manifest::write(&document, &facts) });
    Built { files, pages, activities, withheld, other_outline, body: document.body }
}

/// What is built, and beside it, where that is something else, the whole public edition: the register's fingerprint is
/// that of its public content, whichever edition or part of one this is.
fn editions(register: &Register, options: &BuildOptions) -> (Edition, Option<Edition>) {
    let edition = match options.edition {
        EditionKind::Public => Edition::public(register),
        EditionKind::Internal => Edition::internal(register),
    };
    let is_other = options.edition == EditionKind::Internal || options.activity.is_some();
    let public = is_other.then(|| Edition::public(register));
    match options.activity {
        Some(activity) => (edition.only(activity), public),
        None => (edition, public),
    }
}

/// "verfahrensverzeichnis.pdf", "verfahrensverzeichnis-intern-entwurf.pdf": a file that must not be published says
/// so by its name.
fn file_name(stem: &str, ending: &str, options: BuildOptions) -> String {
    let edition = match options.edition {
        EditionKind::Public => "",
        EditionKind::Internal => "-intern",
    };
    let draft = if options.draft { "-entwurf" } else { "" };
    format!("{stem}{edition}{draft}.{ending}")
}

/// The features that decide on bytes: equal bytes hold for one version and one set of them.
fn features() -> Vec<String> {
    if cfg!(feature = "libdeflate") { vec!["libdeflate".to_owned()] } else { Vec::new() }
}
