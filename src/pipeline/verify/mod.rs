//! Whether a publication is exactly what records give: the records are built once more, as the publication says that it
//! was built, and held against it byte for byte. Nothing is written.

mod difference;
mod recorded;

pub use self::difference::{Difference, TextPlace};
pub use self::recorded::{Issue, MadeBy, Recorded};

use super::{Built, EditionKind, OutputFile};
use crate::publish::MANIFEST;

/// How much of a file is read beyond what is expected of it: enough to show how it goes on.
const BEYOND: usize = 256;

/// A publication beside what the records give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The edition that the records were built as.
    pub edition: EditionKind,
    /// Whether as a draft.
    pub draft: bool,
    /// Every file of either, in the order in which they are written; what the records do not give comes last.
    pub files: Vec<Compared>,
    /// What may be why, if there are differences.
    pub reasons: Vec<Reason>,
}

/// A file of a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Its name, relative to the publication, with `/`.
    pub name: String,
    /// What came of comparing it.
    pub state: State,
}

/// What came of comparing a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It is exactly what the records give.
    Same,
    /// The records give it, and it is not there.
    Missing,
    /// It is there and in the manifest, and the records do not give it.
    Surplus,
    /// It is another.
    Differs(Difference),
}

/// Why a publication may be another than what the records give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Another version of the program made it, or one with other features: equal bytes are not promised then.
    OtherProgram {
        /// Who made the publication.
        theirs: MadeBy,
        /// Who compares.
        ours: MadeBy,
    },
    /// The records say something else than the publication, as the fingerprints tell.
    OtherContent {
        /// Number and day of the edition that is published.
        theirs: Issue,
        /// Number and day of the edition that the records give.
        ours: Issue,
    },
    /// Accent or logo are others than the publication was made with.
    OtherLook,
    /// A file alone is another, and was made by the same program in the same way: it does not say more.
    OtherContentOrAltered,
    /// Content and program are the same, so somebody or something has changed the files since.
    Altered,
    /// The manifest is missing or damaged: the records were built as they are without options.
    NoManifest,
    /// A file alone does not say whether it names changes since an edition before, and no such edition was given.
    PerhapsChanges,
    /// A file alone does not say in which size it was set.
    PerhapsSize,
}

impl Verdict {
    /// Whether there is no difference.
    pub fn is_same(&self) -> bool {
        self.files.iter().all(|file| file.state == State::Same)
    }
}

/// Compares a published folder. `recorded` is what its manifest says, if it has one; `read` gives a file by its name, as
/// far as so many bytes, or nothing where it is not there.
///
/// # Errors
/// Those of `read`.
pub fn folder<Error>(
    built: &Built,
    edition: EditionKind,
    draft: bool,
    recorded: Option<&Recorded>,
    mut read: impl FnMut(&str, usize) -> Result<Option<Vec<u8>>, Error>,
) -> Result<Verdict, Error> {
    let mut files = Vec::new();
    for file in &built.files {
        let found = read(&file.name, file.bytes.len() + BEYOND)?;
        files.push(Compared { name: file.name.clone(), state: compare(file, found.as_deref(), edition) });
    }
    for name in recorded.map(|recorded| recorded.files.as_slice()).unwrap_or_default() {
        let is_expected = built.files.iter().any(|file| file.name == *name);
        if !is_expected && read(name, 0)?.is_some() {
            files.push(Compared { name: name.clone(), state: State::Surplus });
        }
    }
    let mut verdict = Verdict { edition, draft, files, reasons: Vec::new() };
    if !verdict.is_same() {
        verdict.reasons = reasons(built, recorded);
    }
    Ok(verdict)
}

/// Compares a file alone, with what the records give of its kind.
pub fn file(expected: &OutputFile, found: &[u8], edition: EditionKind, draft: bool) -> Verdict {
    let state = compare(expected, Some(found), edition);
    Verdict { edition, draft, files: vec![Compared { name: expected.name.clone(), state }], reasons: Vec::new() }
}

fn compare(expected: &OutputFile, found: Option<&[u8]>, edition: EditionKind) -> State {
    match found {
        None => State::Missing,
        Some(found) if found == expected.bytes => State::Same,
        Some(found) => State::Differs(Difference::between(&expected.bytes, found, may_be_quoted(expected, edition))),
    }
}

/// Messages repeat nothing internal, and nobody reads the bytes of a PDF.
fn may_be_quoted(file: &OutputFile, edition: EditionKind) -> bool {
    edition == EditionKind::Public && !file.bytes.starts_with(b"%PDF")
}

/// What may be why a folder is another, the most telling first.
fn reasons(built: &Built, recorded: Option<&Recorded>) -> Vec<Reason> {
    let Some(theirs) = recorded else { return vec![Reason::NoManifest] };
    let own = built.files.iter().find(|file| file.name == MANIFEST);
    let Some(ours) = own.and_then(|manifest| Recorded::read(&manifest.bytes)) else { return Vec::new() };
    let mut reasons = Vec::new();
    if theirs.fingerprint != ours.fingerprint {
        reasons.push(Reason::OtherContent { theirs: theirs.issue.clone(), ours: ours.issue.clone() });
    }
    let drawn = |recorded: &Recorded| (recorded.look.accent.clone(), recorded.look.logo.clone());
    if drawn(theirs) != drawn(&ours) {
        reasons.push(Reason::OtherLook);
    }
    if theirs.made_by != ours.made_by {
        reasons.push(Reason::OtherProgram { theirs: theirs.made_by.clone(), ours: ours.made_by });
    }
    if reasons.is_empty() {
        reasons.push(Reason::Altered);
    }
    reasons
}
