//! Registers for the tests: folders read as files, files checked and built.

use std::fs;
use std::path::{Path, PathBuf};

use verzeichnis::diagnostic::Severity;
use verzeichnis::document::changes::Changes;
use verzeichnis::document::compose::{Particulars, compose};
use verzeichnis::document::{self, Document, Look};
use verzeichnis::edition::Edition;
use verzeichnis::model::Register;
use verzeichnis::pipeline::{self, BuildOptions, Built, EditionKind, InputFile};
use verzeichnis::report::{self, Format, Manner};
use verzeichnis::wording::Language;
use verzeichnis::writers::{facts::sha256_hex, json};

/// A path of the package.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// Every file below a folder, as paths relative to it with `/`, sorted.
pub fn below(folder: &Path) -> Vec<String> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("a folder's entry").path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let relative = path.strip_prefix(root).expect("a path below the folder");
                found.push(relative.to_str().expect("a path in UTF-8").replace('\\', "/"));
            }
        }
    }
    let mut found = Vec::new();
    walk(folder, folder, &mut found);
    found.sort();
    found
}

/// The records below a folder of the package.
pub fn files(relative: &str) -> Vec<InputFile> {
    let folder = path(relative);
    let names = below(&folder).into_iter().filter(|name| name.ends_with(".toml") || pipeline::may_be_logo(name));
    let files: Vec<InputFile> =
        names.map(|name| file(&name, fs::read(folder.join(&name)).expect("a record"))).collect();
    assert!(!files.is_empty(), "no records in {relative}");
    files
}

/// A file as the pipeline takes it.
pub fn file(path: &str, bytes: impl Into<Vec<u8>>) -> InputFile {
    InputFile { path: path.to_owned(), content: Ok(bytes.into()) }
}

/// The register of files without errors.
pub fn register(files: Vec<InputFile>) -> Register {
    let checked = pipeline::check(files);
    assert_eq!(checked.count(Severity::Error), 0, "{}", told(&checked, Format::Short, Language::German));
    checked.register.expect("a register without errors")
}

/// The findings as a person or a program reads them.
pub fn told(checked: &pipeline::Checked, format: Format, language: Language) -> String {
    let mut text = String::new();
    let manner = Manner { format, language, colour: false, folder: "records" };
    report::print(&checked.findings, &checked.sources, manner, &mut text).expect("a text takes all");
    text
}

/// An edition for publication or for the authority.
pub fn build(register: &Register, edition: EditionKind) -> Built {
    build_since(register, edition, None)
}

/// An edition that tells what has changed.
pub fn build_since(register: &Register, edition: EditionKind, changes: Option<&Changes>) -> Built {
    let options = BuildOptions { edition, changes, ..BuildOptions::default() };
    pipeline::build(register.clone(), &options, &|_, _| {})
}

/// What an edition says.
pub fn document(register: &Register, edition: EditionKind, changes: Option<&Changes>) -> Document {
    let fingerprint = sha256_hex(&json::write(Edition::public(register).shown()));
    let particulars = Particulars {
        draft: false,
        data_file: "verzeichnis.json",
        fingerprint: &|| &fingerprint,
        changes,
        look: &Look::of(register, None),
    };
    let edition = match edition {
        EditionKind::Public => Edition::public(register),
        EditionKind::Internal => Edition::internal(register),
    };
    compose(&edition, &particulars)
}

/// The lines of an edition, as every writer must say them.
pub fn lines(register: &Register, edition: EditionKind, changes: Option<&Changes>) -> Vec<String> {
    document::lines(&document(register, edition, changes))
}

/// The only file of a publication with this ending.
pub fn output<'a>(built: &'a Built, ending: &str) -> &'a [u8] {
    let mut all = built.files.iter().filter(|file| file.name.ends_with(ending));
    let only = all.next().unwrap_or_else(|| panic!("no {ending}"));
    assert!(all.next().is_none(), "more than one {ending}");
    &only.bytes
}
