//! Publishing as a whole, and the folder that all tests of publishing use.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use super::*;

/// A folder with `records` and, beside it, room for publications.
pub(super) struct Folder(TempDir);

impl Folder {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("records")).expect("a folder");
        fs::create_dir(folder.path().join("out")).expect("a folder");
        Self(folder)
    }

    pub(super) fn root(&self) -> PathBuf {
        self.0.path().join("out")
    }

    pub(super) fn records(&self) -> PathBuf {
        self.0.path().join("records")
    }

    pub(super) fn place(&self, out: &str) -> Result<Place, PublishError> {
        Place::find(&self.root().join(out), &self.records(), &Surroundings::default())
    }

    pub(super) fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    pub(super) fn get(&self, name: &str) -> Vec<u8> {
        fs::read(self.root().join(name)).expect("a file")
    }

    /// All files and links below a folder, hidden ones too, with `/`, in order.
    pub(super) fn list(&self, inside: &str) -> Vec<String> {
        list(&self.root().join(inside))
    }
}

pub(super) fn list(dir: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().expect("a type").is_dir() {
            names.extend(list(&entry.path()).into_iter().map(|inner| format!("{name}/{inner}")));
        } else {
            names.push(name);
        }
    }
    names.sort();
    names
}

/// A publication that a number tells from others: a page, a PDF, a file in a folder, and one that only it has.
pub(super) fn publication(edition: EditionKind, number: usize) -> Vec<OutputFile> {
    let file = |name: String, size: usize| OutputFile {
        bytes: format!("{name} {number} ").into_bytes().into_iter().cycle().take(size).collect(),
        name,
    };
    let mut files = vec![
        file("index.html".to_owned(), 20_000 + number % 7),
        file("verfahrensverzeichnis.pdf".to_owned(), 100_000),
        file("daten/verzeichnis.json".to_owned(), 5_000),
        file(format!("nur-{number}.html"), 100),
    ];
    let bytes = Inventory::of(edition, false, &files).write().expect("JSON");
    files.push(OutputFile { name: MANIFEST.to_owned(), bytes });
    files
}

/// Holds a publication against its manifest: every file that it lists, as it lists it, and beside them nothing but
/// `foreign`.
pub(super) fn assert_whole(dir: &Path, foreign: &[&str]) {
    let bytes = fs::read(dir.join(MANIFEST)).expect("a manifest");
    let inventory = Inventory::parse(&bytes).expect("our manifest");
    let files: Vec<_> = inventory
        .entries()
        .iter()
        .map(|entry| OutputFile {
            name: entry.datei.clone(),
            bytes: fs::read(dir.join(&entry.datei)).unwrap_or_else(|error| panic!("{}: {error}", entry.datei)),
        })
        .collect();
    assert_eq!(Inventory::of(inventory.edition(), inventory.is_draft(), &files), inventory);
    let mut expected: Vec<String> = files.into_iter().map(|file| file.name).collect();
    expected.push(MANIFEST.to_owned());
    expected.extend(foreign.iter().map(|&name| name.to_owned()));
    expected.sort();
    assert_eq!(list(dir), expected);
}

#[test]
fn the_first_publication_makes_its_folders() {
    let folder = Folder::new();
    let place = folder.place("a/public").expect("fit");
    let published = publish(&place, EditionKind::Public, &publication(EditionKind::Public, 1)).expect("published");
    assert_eq!(published, Published { taken_over: 0, leftover: None });
    assert_whole(place.dir(), &[]);
    assert!(folder.list("").iter().all(|name| name.starts_with("a/public/")), "nothing beside it");
}

#[test]
fn the_next_publication_replaces_ours_and_keeps_theirs() {
    for method in [Method::BEST, Method::TwoRenames] {
        let folder = Folder::new();
        let place = folder.place("public").expect("fit");
        folder.put("public/robots.txt", b"theirs");
        folder.put("public/daten/note.txt", b"theirs");
        for number in 1..4 {
            let files = publication(EditionKind::Public, number);
            let published = publish_by(method, &place, EditionKind::Public, &files).expect("published");
            assert_eq!(published, Published { taken_over: 2, leftover: None });
            assert_whole(place.dir(), &["robots.txt", "daten/note.txt"]);
            assert_eq!(list(&folder.root()).len(), 7, "nothing beside it");
        }
        assert_eq!(folder.get("public/robots.txt"), b"theirs");
        assert!(folder.list("public").contains(&"nur-3.html".to_owned()));
    }
}

/// Pages come and go with their activities; what somebody put beside them stays, and so does their folder.
#[test]
fn pages_in_a_folder_come_and_go_and_theirs_stay() {
    let pages = |names: &[&str]| {
        let file = |name: &&str| OutputFile { name: (*name).to_owned(), bytes: name.as_bytes().to_vec() };
        let mut files: Vec<OutputFile> = names.iter().map(file).collect();
        let bytes = Inventory::of(EditionKind::Public, false, &files).write().expect("JSON");
        files.push(OutputFile { name: MANIFEST.to_owned(), bytes });
        files
    };
    for method in [Method::BEST, Method::TwoRenames] {
        let folder = Folder::new();
        let place = folder.place("public").expect("fit");
        let publish = |names: &[&str]| publish_by(method, &place, EditionKind::Public, &pages(names));
        publish(&["index.html", "seiten/a.html", "seiten/b.html"]).expect("published");
        folder.put("public/seiten/notiz.txt", b"theirs");
        publish(&["index.html", "seiten/b.html", "seiten/c.html"]).expect("published");
        assert_whole(place.dir(), &["seiten/notiz.txt"]);
        publish(&["index.html"]).expect("published");
        assert_whole(place.dir(), &["seiten/notiz.txt"]);
        folder.put("public/seiten/d.html", b"theirs");
        let refused = publish(&["index.html", "seiten/d.html"]);
        assert!(matches!(&refused, Err(PublishError::WouldOverwrite { path }) if path.ends_with("seiten/d.html")));
        assert_eq!(folder.get("public/seiten/d.html"), b"theirs");
        assert_whole(place.dir(), &["seiten/d.html", "seiten/notiz.txt"]);
    }
}

#[test]
fn the_same_publication_twice_is_the_same() {
    let folder = Folder::new();
    let place = folder.place("public").expect("fit");
    let files = publication(EditionKind::Public, 1);
    publish(&place, EditionKind::Public, &files).expect("published");
    let first = folder.list("public");
    publish(&place, EditionKind::Public, &files).expect("published");
    assert_eq!(folder.list("public"), first);
    assert_whole(place.dir(), &[]);
}

#[test]
fn a_refusal_leaves_everything_as_it_was() {
    let folder = Folder::new();
    let place = folder.place("public").expect("fit");
    let public = publication(EditionKind::Public, 1);
    publish(&place, EditionKind::Public, &public).expect("published");
    let before = folder.list("");

    let internal = publication(EditionKind::Internal, 2);
    let refused = publish(&place, EditionKind::Internal, &internal);
    assert!(matches!(refused, Err(PublishError::OtherEdition { there: EditionKind::Public, .. })), "{refused:?}");
    assert_eq!(folder.list(""), before);

    folder.put("public/nur-3.html", b"theirs");
    let refused = publish(&place, EditionKind::Public, &publication(EditionKind::Public, 3));
    assert!(matches!(&refused, Err(PublishError::WouldOverwrite { path }) if path.ends_with("nur-3.html")));
    assert_eq!(folder.get("public/nur-3.html"), b"theirs");
    assert_whole(place.dir(), &["nur-3.html"]);

    let refused = publish(&place, EditionKind::Public, &public[1..]);
    assert!(matches!(refused, Err(PublishError::Inconsistent { .. })), "{refused:?}");
    assert_whole(place.dir(), &["nur-3.html"]);
    assert_eq!(folder.list("").len(), before.len() + 1, "nothing beside it");
}

#[test]
fn a_manifest_of_somebody_else_is_not_replaced() {
    let folder = Folder::new();
    let place = folder.place("public").expect("fit");
    folder.put("public/manifest.json", br#"{"name": "An app"}"#);
    let refused = publish(&place, EditionKind::Public, &publication(EditionKind::Public, 1));
    assert!(matches!(refused, Err(PublishError::ForeignManifest { .. })), "{refused:?}");
    assert_eq!(folder.list(""), ["public/manifest.json"]);
}

#[test]
fn what_a_killed_run_left_is_repaired() {
    let folder = Folder::new();
    let place = folder.place("public").expect("fit");
    publish(&place, EditionKind::Public, &publication(EditionKind::Public, 1)).expect("published");
    folder.put("public/theirs", b"theirs");

    // Killed while writing.
    folder.put(".public.bau/neu/half", b"ha");
    folder.put(".public.bau/sperre", b"");
    assert_eq!(repair(&place), Ok(()));
    assert_whole(place.dir(), &["theirs"]);
    assert!(!place.work().exists());

    // Killed between the two renames.
    fs::create_dir(place.work()).expect("a folder");
    fs::rename(place.dir(), place.old_dir()).expect("moved");
    folder.put(".public.bau/neu/whole", b"whole");
    assert_eq!(repair(&place), Ok(()));
    assert_whole(place.dir(), &["theirs"]);
    assert!(!place.work().exists());

    // Killed before the old one was cleared away, and somebody had just put a file into it.
    for file in publication(EditionKind::Public, 0) {
        folder.put(&format!(".public.bau/alt/{}", file.name), &file.bytes);
    }
    folder.put(".public.bau/alt/late", b"late");
    assert_eq!(repair(&place), Ok(()));
    assert_whole(place.dir(), &["theirs", "late"]);
    assert!(!place.work().exists());

    // Killed while clearing away: the manifest is the last to go.
    folder.put(".public.bau/alt/nur-0.html", b"ours");
    let manifest = publication(EditionKind::Public, 0).pop().expect("the manifest");
    folder.put(".public.bau/alt/manifest.json", &manifest.bytes);
    assert_eq!(repair(&place), Ok(()));
    assert_whole(place.dir(), &["theirs", "late"]);
}

#[test]
fn two_runs_at_once_both_publish_whole() {
    let folder = Folder::new();
    folder.put("public/theirs", b"theirs");
    let runs: Vec<_> = (0..4)
        .map(|run| {
            let place = folder.place("public").expect("fit");
            std::thread::spawn(move || {
                for number in 0..5 {
                    let files = publication(EditionKind::Public, 10 * run + number);
                    publish(&place, EditionKind::Public, &files).expect("published");
                }
            })
        })
        .collect();
    for run in runs {
        run.join().expect("no panic");
    }
    assert_whole(&folder.root().join("public"), &["theirs"]);
    assert!(!folder.root().join(".public.bau").exists());
}

#[cfg(unix)]
#[test]
fn the_rights_of_the_folder_are_kept_and_closed_folders_do_no_harm() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    let place = folder.place("public").expect("fit");
    folder.put("public/closed/x", b"theirs");
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights");
    set(&place.dir().join("closed"), 0o555);
    set(place.dir(), 0o750);
    for number in 0..2 {
        let published = publish(&place, EditionKind::Public, &publication(EditionKind::Public, number));
        assert_eq!(published, Ok(Published { taken_over: 1, leftover: None }));
        assert_eq!(fs::metadata(place.dir()).expect("a folder").permissions().mode() & 0o777, 0o750);
        assert!(!place.work().exists());
    }
    set(&place.dir().join("closed"), 0o755);
}
