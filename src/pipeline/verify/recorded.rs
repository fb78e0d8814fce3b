//! What a manifest says of how its publication was made: the options with which it comes out the same again.

use serde::Deserialize;

use crate::model::{Date, NoticeScope, Outline};
use crate::pipeline::{BodySize, BuildOptions, FragmentLevel};
use crate::publish::{Inventory, Subject};

/// How a publication was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The options of its build, but for the changes since an edition before.
    pub options: BuildOptions<'static>,
    /// The one activity of which it speaks, if it is a single sheet.
    pub activity: Option<String>,
    /// Of what it speaks, if it is a notice under Art. 13 and 14 DSGVO.
    pub notice: Option<NoticeScope>,
    /// The edition before, if it tells what has changed since.
    pub compared_with: Option<Issue>,
    /// Number and day of the edition itself.
    pub issue: Issue,
    /// The SHA-256 of its public data.
    pub fingerprint: String,
    /// Who made it.
    pub made_by: MadeBy,
    /// How it looks where that is not ours to say.
    pub look: RecordedLook,
    /// Its files but the manifest, by their names.
    pub files: Vec<String>,
}

/// What an edition says on every page of which one it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Issue {
    /// Its number.
    #[serde(rename = "ausgabe")]
    pub number: Option<u32>,
    /// Its day.
    pub stand: Date,
}

/// A program that makes publications.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct MadeBy {
    /// Its version.
    pub version: String,
    /// The features with which it was built.
    #[serde(rename = "merkmale")]
    pub features: Vec<String>,
}

/// A city's look, as the manifest tells it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct RecordedLook {
    /// The accent as `#rrggbb`.
    #[serde(rename = "akzent")]
    pub accent: Option<String>,
    /// The logo.
    pub logo: Option<RecordedFile>,
    /// The city's own style.
    #[serde(rename = "css")]
    pub style: Option<RecordedFile>,
}

/// A file that the publication was made with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RecordedFile {
    /// Its name.
    #[serde(rename = "datei")]
    pub file: String,
    /// Its SHA-256.
    pub sha256: String,
}

/// The keys of a manifest that are read here, beside those of an [`Inventory`].
#[derive(Deserialize)]
struct Manifest {
    #[serde(flatten)]
    issue: Issue,
    fingerabdruck: String,
    programm: MadeBy,
    pdf: Option<Pdf>,
    fragment: Option<Fragment>,
    einzelseiten: Option<String>,
    gliederung: Option<Outline>,
    verglichen_mit: Option<Issue>,
    gestaltung: Option<RecordedLook>,
}

#[derive(Deserialize)]
struct Pdf {
    schriftgroesse: u8,
}

#[derive(Deserialize)]
struct Fragment {
    ebene: u8,
}

impl Recorded {
    /// Reads a manifest; nothing if it is damaged, or says what no build of this program can make.
    pub fn read(manifest: &[u8]) -> Option<Self> {
        let inventory = Inventory::parse(manifest).filter(Inventory::is_plain)?;
        let Manifest {
            issue,
            fingerabdruck,
            programm,
            pdf,
            fragment,
            einzelseiten,
            gliederung,
            verglichen_mit,
            gestaltung,
        } = serde_json::from_slice(manifest).ok()?;
        let body_size = match pdf {
            Some(pdf) => BodySize::new(pdf.schriftgroesse)?,
            None => BodySize::default(),
        };
        let fragment_level = match fragment {
            Some(fragment) => FragmentLevel::new(fragment.ebene)?,
            None => FragmentLevel::default(),
        };
        let options = BuildOptions {
            edition: inventory.edition(),
            draft: inventory.is_draft(),
            changes: None,
            outputs: inventory.outputs(),
            outline: gliederung,
            body_size,
            own_pages: einzelseiten.is_some(),
            fragment_level,
            style: None,
            activity: None,
        };
        let (activity, notice) = match inventory.subject() {
            Subject::Register => (None, None),
            Subject::Sheet(activity) => (Some(activity), None),
            Subject::Notice(scope) => (None, Some(scope)),
        };
        Some(Self {
            options,
            activity,
            notice,
            compared_with: verglichen_mit,
            issue,
            fingerprint: fingerabdruck,
            made_by: programm,
            look: gestaltung.unwrap_or_default(),
            files: inventory.entries().iter().map(|entry| entry.datei.clone()).collect(),
        })
    }
}
