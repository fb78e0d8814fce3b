//! What a publication says of itself in `manifest.json`, as far as the next publication has to know it: which
//! edition it is, and which files are ours.

use std::{collections::BTreeSet, fs, io, path::Path};

use serde::Deserialize;

use super::error::{Action, PublishError};
use crate::{
    model::NoticeScope,
    pipeline::{EditionKind, Output, OutputFile, Outputs},
};

/// The name of the file, in every edition.
pub const MANIFEST: &str = "manifest.json";

/// The part of `manifest.json` that publishing reads; a manifest may say much more.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Inventory {
    /// The edition.
    edition: Name,
    /// Whether rule errors were let through.
    #[serde(default)]
    entwurf: bool,
    /// The parts that were asked for; nothing of a whole publication.
    #[serde(default)]
    teile: Option<Vec<Part>>,
    /// The folder in which every activity has a page alone; nothing if there is none.
    #[serde(default)]
    einzelseiten: Option<String>,
    /// The one activity of which it speaks, if it is a single sheet.
    #[serde(default)]
    einzelblatt: Option<String>,
    /// Of what it speaks, if it is a notice under Art. 13 and 14 DSGVO.
    #[serde(default)]
    hinweise: Option<NoticeScope>,
    /// Every file of the publication but the manifest itself.
    dateien: Vec<Entry>,
}

/// What a publication is. None is ever written over another: each would take away what others link to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A register.
    Register,
    /// The single sheet of an activity.
    Sheet(String),
    /// A notice under Art. 13 and 14 DSGVO.
    Notice(NoticeScope),
}

impl Subject {
    /// A single sheet, or where it is of no activity the register.
    pub fn of_sheet(activity: Option<&str>) -> Self {
        activity.map_or(Self::Register, |activity| Self::Sheet(activity.to_owned()))
    }
}

/// A published file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Entry {
    /// Its name, relative to the publication, with `/`.
    pub datei: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in 64 lower-case hexadecimal digits.
    pub sha256: String,
}

/// An edition's name in files, as on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "lowercase")]
enum Name {
    Public,
    Internal,
}

/// A part's name in files, as on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "lowercase")]
enum Part {
    Pdf,
    Page,
    Data,
}

impl From<Part> for Output {
    fn from(part: Part) -> Self {
        match part {
            Part::Pdf => Self::Pdf,
            Part::Page => Self::Page,
            Part::Data => Self::Data,
        }
    }
}

#[cfg(test)]
impl From<EditionKind> for Name {
    fn from(edition: EditionKind) -> Self {
        match edition {
            EditionKind::Public => Self::Public,
            EditionKind::Internal => Self::Internal,
        }
    }
}

impl Inventory {
    /// The inventory of files.
    #[cfg(test)]
    pub(super) fn of(edition: EditionKind, draft: bool, files: &[OutputFile]) -> Self {
        let dateien = files
            .iter()
            .filter(|file| file.name != MANIFEST)
            .map(|file| Entry {
                datei: file.name.clone(),
                bytes: file.bytes.len() as u64,
                sha256: crate::writers::facts::sha256_hex(&file.bytes),
            })
            .collect();
        Self {
            edition: edition.into(),
            entwurf: draft,
            teile: None,
            einzelseiten: None,
            einzelblatt: None,
            hinweise: None,
            dateien,
        }
    }

    /// A `manifest.json` that says nothing more than this.
    #[cfg(test)]
    pub(super) fn write(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads the inventory in a manifest; nothing if it holds none.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// The inventory of the publication in `dir`; nothing if there is none.
    ///
    /// # Errors
    /// A manifest that this program did not write or that is damaged: what is ours cannot be told then.
    pub(super) fn read(dir: &Path) -> Result<Option<Self>, PublishError> {
        let path = dir.join(MANIFEST);
        match fs::read(&path) {
            Ok(bytes) => Self::parse(&bytes).map(Some).ok_or(PublishError::ForeignManifest { path }),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::IsADirectory => Err(PublishError::ForeignManifest { path }),
            Err(error) => Err(PublishError::system(Action::Look, path)(error)),
        }
    }

    /// The edition.
    pub fn edition(&self) -> EditionKind {
        match self.edition {
            Name::Public => EditionKind::Public,
            Name::Internal => EditionKind::Internal,
        }
    }

    /// Whether it is a draft, built in spite of rule errors.
    pub fn is_draft(&self) -> bool {
        self.entwurf
    }

    /// The parts of the publication.
    pub fn outputs(&self) -> Outputs {
        let named = |parts: &Vec<Part>| parts.iter().map(|part| Output::from(*part)).collect();
        self.teile.as_ref().map_or_else(Outputs::default, named)
    }

    /// Whether every activity has a page alone.
    pub fn has_own_pages(&self) -> bool {
        self.einzelseiten.is_some()
    }

    /// What it is.
    pub fn subject(&self) -> Subject {
        match (&self.hinweise, &self.einzelblatt) {
            (Some(scope), _) => Subject::Notice(scope.clone()),
            (None, activity) => Subject::of_sheet(activity.as_deref()),
        }
    }

    /// Whether no name in it leaves the publication.
    pub fn is_plain(&self) -> bool {
        self.dateien.iter().all(|entry| is_plain(&entry.datei))
    }

    /// The files but the manifest.
    pub fn entries(&self) -> &[Entry] {
        &self.dateien
    }

    /// The names that are ours, the manifest among them.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        self.dateien.iter().map(|entry| entry.datei.as_str()).chain([MANIFEST]).collect()
    }
}

/// Holds the files against the manifest among them: a file that it does not list would be taken for somebody
/// else's by the next publication and stay for ever.
pub(super) fn agree(edition: EditionKind, files: &[OutputFile]) -> Result<Inventory, PublishError> {
    let inconsistent = |name: &str| PublishError::Inconsistent { name: name.to_owned() };
    let manifest = files.iter().find(|file| file.name == MANIFEST).ok_or_else(|| inconsistent(MANIFEST))?;
    let inventory = Inventory::parse(&manifest.bytes).ok_or_else(|| inconsistent(MANIFEST))?;
    if inventory.edition() != edition {
        return Err(inconsistent(MANIFEST));
    }
    let listed = inventory.names();
    let mut written = BTreeSet::new();
    for file in files {
        if !is_plain(&file.name) || !listed.contains(file.name.as_str()) || !written.insert(file.name.as_str()) {
            return Err(inconsistent(&file.name));
        }
    }
    match listed.difference(&written).copied().next() {
        Some(missing) => Err(inconsistent(missing)),
        None => Ok(inventory),
    }
}

/// A relative name that stays inside the publication on every system.
fn is_plain(name: &str) -> bool {
    name.split('/').all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, bytes: &[u8]) -> OutputFile {
        OutputFile { name: name.to_owned(), bytes: bytes.to_vec() }
    }

    fn with_manifest(mut files: Vec<OutputFile>) -> Vec<OutputFile> {
        let bytes = Inventory::of(EditionKind::Public, false, &files).write().expect("JSON");
        files.push(OutputFile { name: MANIFEST.to_owned(), bytes });
        files
    }

    #[test]
    fn an_inventory_is_read_as_it_was_written() {
        let inventory = Inventory::of(EditionKind::Internal, true, &[file("a.pdf", b"abc"), file(MANIFEST, b"")]);
        assert_eq!(Inventory::parse(&inventory.write().expect("JSON")), Some(inventory.clone()));
        assert_eq!(inventory.edition(), EditionKind::Internal);
        assert!(inventory.is_draft());
        assert_eq!(inventory.entries().len(), 1);
        assert_eq!(
            inventory.entries()[0].sha256,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "the example of FIPS 180-4"
        );
    }

    #[test]
    fn a_manifest_may_say_more_but_not_less() {
        assert!(Inventory::parse(br#"{"titel": "V", "edition": "public", "dateien": []}"#).is_some());
        assert!(Inventory::parse(br#"{"edition": "public"}"#).is_none());
        assert!(Inventory::parse(br#"{"dateien": []}"#).is_none());
        assert!(Inventory::parse(br#"{"name": "An app", "icons": []}"#).is_none());
        assert!(Inventory::parse(b"\xff{").is_none());
    }

    #[test]
    fn parts_are_those_that_a_manifest_can_name() {
        for output in Output::ALL {
            let manifest = format!(r#"{{"edition": "public", "teile": ["{}"], "dateien": []}}"#, output.name());
            let outputs = Inventory::parse(manifest.as_bytes()).expect("an inventory").outputs();
            assert_eq!(outputs.iter().collect::<Vec<_>>(), [output]);
        }
        let whole = Inventory::parse(br#"{"edition": "public", "teile": null, "dateien": []}"#).expect("an inventory");
        assert_eq!(whole.outputs(), Outputs::default());
        assert!(Inventory::parse(br#"{"edition": "public", "teile": ["paper"], "dateien": []}"#).is_none());
    }

    #[test]
    fn files_and_manifest_agree_both_ways() {
        let good = with_manifest(vec![file("index.html", b"a"), file("daten/v.json", b"b")]);
        assert!(agree(EditionKind::Public, &good).is_ok());
        assert!(agree(EditionKind::Internal, &good).is_err());
        assert!(agree(EditionKind::Public, &good[..1]).is_err(), "no manifest");
        assert!(agree(EditionKind::Public, &good[1..]).is_err(), "a listed file is missing");
        let mut more = good.clone();
        more.push(file("b.html", b""));
        assert!(agree(EditionKind::Public, &more).is_err(), "a file is not listed");
        let mut twice = good.clone();
        twice.push(good[0].clone());
        assert!(agree(EditionKind::Public, &twice).is_err(), "a file comes twice");
    }

    #[test]
    fn no_name_leaves_the_publication() {
        for name in ["../a", "/a", "a//b", "a/./b", "a/..", "", "a\\b", "C:a", "a\0"] {
            let files = with_manifest(vec![file(name, b"")]);
            assert_eq!(
                agree(EditionKind::Public, &files),
                Err(PublishError::Inconsistent { name: name.to_owned() }),
                "{name:?}"
            );
        }
    }
}
