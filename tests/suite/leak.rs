//! Nothing internal leaves the house: neither in what is published, nor in what `check` prints, however broken a file
//! is. Internal is what the schemas have under `intern`, and a draft or a withheld record as a whole.

mod broken;
mod filled;
mod unchanged;

use verzeichnis::model::{NoticeScope, Register};
use verzeichnis::pipeline::{self, BuildOptions, Built, EditionKind, InputFile, Output, OutputFile};

use crate::page_text::folded;
use crate::pdf_file::reader::Reader;
use crate::program;
use crate::registers::{build, files, register};
use filled::{DAY, MARKER, full_of_markers, with_internal};

/// What of a file holds the marker, as anyone may read it who knows the format.
fn leaks(file: &OutputFile) -> Vec<String> {
    let texts = if file.name.ends_with(".pdf") {
        Reader::new(&file.bytes).strings()
    } else {
        vec![String::from_utf8(file.bytes.clone()).expect("UTF-8")]
    };
    let holds = |text: &&String| {
        let text = folded(text).to_lowercase();
        [MARKER, DAY, "18.01.1871", "18. januar 1871"].iter().any(|internal| text.contains(internal))
    };
    texts.iter().filter(holds).map(|text| format!("{}: {text:.300}", file.name)).collect()
}

/// Musterstadt with everything internal filled, a draft and a withheld record beside it.
fn marked() -> Vec<InputFile> {
    let mut files: Vec<InputFile> = files("records").into_iter().map(|file| with_internal(&file)).collect();
    files.push(full_of_markers(&files, "videokonferenzen.toml", "entwurf"));
    files.push(full_of_markers(&files, "staedtepartnerschaft.toml", "zurueckhaltung"));
    files
}

/// The public edition, with a page for every activity.
fn with_pages(register: &Register) -> Built {
    let options = BuildOptions { own_pages: true, ..BuildOptions::default() };
    pipeline::build(register.clone(), &options, &|_, _| {})
}

#[test]
fn no_public_file_holds_a_marker() {
    let register = register(marked());
    let public = with_pages(&register);
    assert!(public.files.iter().filter(|file| file.name.contains('/')).count() > 40);
    let found: Vec<String> = public.files.iter().flat_map(leaks).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_notice_holds_a_marker() {
    let register = register(marked());
    let website = "internetauftritt".parse().map(NoticeScope::Group).expect("a group");
    for scope in [NoticeScope::All, website] {
        let files = crate::notice::built(&register, &scope).files;
        let found: Vec<String> = files.iter().flat_map(leaks).collect();
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// The officer's overview has the reasons, and what is public has none of them; it says that there are answers under
/// `[intern]` and never which.
#[test]
fn the_officers_overview_counts_what_it_does_not_quote() {
    let folder = tempfile::tempdir().expect("a folder");
    for file in marked() {
        let to = folder.path().join("records").join(&file.path);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::write(to, file.content.expect("bytes")).expect("a file");
    }
    for format in ["human", "json"] {
        let said = program::run(folder.path(), &["withheld", "--format", format]);
        assert_eq!(said.code, Some(0), "{}", said.all());
        assert!(said.stdout.contains(&format!("{MARKER} Grund")), "{}", said.stdout);
        // Once: the reason for which Musterstadt itself withholds a record.
        assert_eq!(said.stdout.matches("Geheim").count(), 1, "{}", said.stdout);
    }
}

/// A single sheet says nothing internal in public, and for the authority nothing of another activity.
#[test]
fn a_single_sheet_holds_what_is_its_own() {
    let register = register(marked());
    let sheet = |key: &str, edition| {
        let outputs = [Output::Pdf, Output::Page].into_iter().collect();
        let options = BuildOptions { edition, outputs, activity: Some(key), ..BuildOptions::default() };
        pipeline::build(register.clone(), &options, &|_, _| {}).files
    };
    for key in ["melderegister", "ordnungswidrigkeiten"] {
        let key = register.records.iter().find(|record| record.key.as_str() == key).unwrap_or(&register.records[0]);
        let found: Vec<String> = sheet(key.key.as_str(), EditionKind::Public).iter().flat_map(leaks).collect();
        assert!(found.is_empty(), "{found:#?}");
        assert!(sheet(key.key.as_str(), EditionKind::Internal).iter().any(|file| !leaks(file).is_empty()));
    }
    let mut silent = register.clone();
    let own = silent.records.iter_mut().find(|record| record.key.as_str() == "melderegister").expect("a record");
    own.activity.internal = None;
    let options = BuildOptions {
        edition: EditionKind::Internal,
        outputs: [Output::Pdf, Output::Page].into_iter().collect(),
        activity: Some("melderegister"),
        ..BuildOptions::default()
    };
    let found: Vec<String> = pipeline::build(silent, &options, &|_, _| {}).files.iter().flat_map(leaks).collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// The markers are where they should be, and a reader finds them: else the test above proved nothing.
#[test]
fn the_internal_files_hold_the_markers() {
    let register = register(marked());
    let internal = build(&register, EditionKind::Internal);
    for ending in [".pdf", ".html"] {
        let file = internal.files.iter().find(|file| file.name.ends_with(ending)).expect("the internal edition");
        assert!(!leaks(file).is_empty(), "{ending}");
    }
}
