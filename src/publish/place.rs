//! Where a publication may go, and where never.

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::{
    error::{Action, PublishError},
    inventory::{Inventory, Subject},
};
use crate::pipeline::{EditionKind, Outputs};

/// A destination that was looked at and found fit: absolute, no link, apart from the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder of the publication; need not exist.
    dir: PathBuf,
    /// The folder around it.
    parent: PathBuf,
    /// The hidden sibling in which a publication is made, on the same file system as the destination.
    work: PathBuf,
}

/// The folders of the person who runs the program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// The home folder.
    pub home: Option<PathBuf>,
    /// The folder in which the program was started.
    pub current: Option<PathBuf>,
}

impl Surroundings {
    /// As the system tells them.
    pub fn of_process() -> Self {
        let real = |path: PathBuf| fs::canonicalize(path).ok();
        Self { home: env::home_dir().and_then(real), current: env::current_dir().ok().and_then(real) }
    }
}

impl Place {
    /// Looks at a destination. `records` is the folder of the records, which exists. Writes nothing.
    ///
    /// # Errors
    /// A file, a root, the home folder or one that holds it, the records or a folder in or around them, the
    /// current folder, a folder in another publication.
    pub fn find(destination: &Path, records: &Path, surroundings: &Surroundings) -> Result<Self, PublishError> {
        let dir = resolve(destination)?;
        let (Some(parent), Some(name)) = (dir.parent(), dir.file_name()) else {
            return Err(PublishError::IsRoot { path: dir });
        };
        if surroundings.home.as_ref().is_some_and(|home| home.starts_with(&dir)) {
            return Err(PublishError::IsHome { path: dir });
        }
        let records = fs::canonicalize(records).map_err(PublishError::system(Action::Look, records))?;
        if records.starts_with(&dir) || dir.starts_with(&records) {
            return Err(PublishError::TouchesRecords { path: dir, records });
        }
        if surroundings.current.as_ref().is_some_and(|current| current.starts_with(&dir)) {
            return Err(PublishError::IsCurrentFolder { path: dir });
        }
        for around in parent.ancestors() {
            if matches!(Inventory::read(around), Ok(Some(_))) {
                return Err(PublishError::InsidePublication { publication: around.to_owned(), path: dir });
            }
        }
        let mut work = OsString::from(".");
        work.push(name);
        work.push(".bau");
        Ok(Self { parent: parent.to_owned(), work: parent.join(work), dir })
    }

    /// Whether these parts of an edition may be published here; asked before the long work, and again under the lock.
    ///
    /// # Errors
    /// The other edition is there, a finished publication that a draft would replace, one with more parts, or a
    /// manifest that is not ours.
    pub fn admit(&self, edition: EditionKind, draft: bool, outputs: Outputs) -> Result<(), PublishError> {
        match Inventory::read(&self.dir)? {
            Some(inventory) if inventory.edition() != edition => {
                Err(PublishError::OtherEdition { path: self.dir.clone(), there: inventory.edition() })
            }
            Some(inventory) if draft && !inventory.is_draft() => {
                Err(PublishError::DraftOverPublication { path: self.dir.clone() })
            }
            Some(inventory) if !outputs.is_whole(edition) && !outputs.holds(inventory.outputs()) => {
                Err(PublishError::PartOverMore { path: self.dir.clone() })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Whether a publication with or without pages of single activities may be published here. Services link to these
    /// pages: none vanishes because an option was forgotten. Asked as [`Place::admit`] is.
    ///
    /// # Errors
    /// There are such pages, and there will be none; or a manifest that is not ours.
    pub fn spare_pages(&self, own_pages: bool) -> Result<(), PublishError> {
        match Inventory::read(&self.dir)? {
            Some(inventory) if inventory.has_own_pages() && !own_pages => {
                Err(PublishError::PagesWouldVanish { path: self.dir.clone() })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Whether a register, a sheet or a notice may be published here. None goes over another, nor a sheet over that of
    /// another activity: each would take away what others link to. Asked as [`Place::admit`] is.
    ///
    /// # Errors
    /// Something else is there, or a manifest that is not ours.
    pub fn keep_apart(&self, subject: &Subject) -> Result<(), PublishError> {
        match Inventory::read(&self.dir)?.map(|inventory| inventory.subject()) {
            Some(there) if there != *subject => Err(PublishError::OtherSubject { path: self.dir.clone(), there }),
            Some(_) | None => Ok(()),
        }
    }

    /// The folder of the publication.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The folder around it.
    pub(super) fn parent(&self) -> &Path {
        &self.parent
    }

    /// The hidden sibling in which a publication is made.
    pub(super) fn work(&self) -> &Path {
        &self.work
    }

    /// Where the new publication grows.
    pub(super) fn new_dir(&self) -> PathBuf {
        self.work.join("neu")
    }

    /// Where the old publication waits for its end.
    pub(super) fn old_dir(&self) -> PathBuf {
        self.work.join("alt")
    }

    /// The file that keeps other runs out.
    pub(super) fn lock_file(&self) -> PathBuf {
        self.work.join("sperre")
    }
}

/// The absolute path without links; of a folder that does not exist yet, its nearest existing ancestor's and the
/// rest.
fn resolve(destination: &Path) -> Result<PathBuf, PublishError> {
    let absolute = std::path::absolute(destination).map_err(PublishError::system(Action::Look, destination))?;
    for existing in absolute.ancestors() {
        match fs::metadata(existing) {
            Ok(metadata) if metadata.is_dir() => {
                let mut path = fs::canonicalize(existing).map_err(PublishError::system(Action::Look, existing))?;
                for part in absolute.strip_prefix(existing).into_iter().flat_map(Path::components) {
                    match part {
                        Component::Normal(name) => path.push(name),
                        Component::ParentDir => {
                            path.pop();
                        }
                        Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
                    }
                }
                return Ok(path);
            }
            Ok(_) => return Err(PublishError::IsFile { path: existing.to_owned() }),
            Err(error) => match error.kind() {
                io::ErrorKind::NotFound if fs::symlink_metadata(existing).is_ok() => {
                    return Err(PublishError::BrokenLink { path: existing.to_owned() });
                }
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {}
                _ => return Err(PublishError::system(Action::Look, existing)(error)),
            },
        }
    }
    Err(PublishError::IsRoot { path: absolute })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::NoticeScope;
    use crate::pipeline::Output;
    use crate::publish::{inventory::MANIFEST, tests::Folder};

    const ALL: Outputs = Outputs::ALL;

    #[test]
    fn a_folder_beside_the_records_is_fit_whether_it_exists_or_not() {
        let folder = Folder::new();
        for out in ["public", "a/b/public", "a/../public", "public/"] {
            let place = folder.place(out).expect(out);
            assert!(place.dir().ends_with("public"), "{place:?}");
            assert_eq!(place.work().parent(), place.dir().parent());
        }
        assert!(folder.list("").is_empty(), "looking writes nothing");
    }

    #[test]
    fn files_and_their_insides_are_refused() {
        let folder = Folder::new();
        folder.put("file", b"");
        assert!(matches!(folder.place("file"), Err(PublishError::IsFile { .. })));
        assert!(matches!(folder.place("file/public"), Err(PublishError::IsFile { .. })));
    }

    #[test]
    fn roots_and_homes_are_refused() {
        let folder = Folder::new();
        let find = |out: &Path| Place::find(out, &folder.records(), &Surroundings::default());
        assert!(matches!(find(Path::new("/")), Err(PublishError::IsRoot { .. })));
        let home = fs::canonicalize(folder.root()).expect("a folder").join("home/dpo");
        fs::create_dir_all(&home).expect("a folder");
        let at_home = Surroundings { home: Some(home.clone()), current: None };
        for out in [home.clone(), home.join("..")] {
            let found = Place::find(&out, &folder.records(), &at_home);
            assert!(matches!(found, Err(PublishError::IsHome { .. })), "{found:?}");
        }
        assert!(Place::find(&home.join("public"), &folder.records(), &at_home).is_ok());
    }

    #[test]
    fn the_records_and_what_is_in_or_around_them_are_refused() {
        let folder = Folder::new();
        for out in ["../records", "../records/public", ".."] {
            let found = folder.place(out);
            assert!(matches!(found, Err(PublishError::TouchesRecords { .. })), "{out}: {found:?}");
        }
    }

    #[test]
    fn the_current_folder_is_refused() {
        let folder = Folder::new();
        folder.put("public/inside/x", b"");
        let current = fs::canonicalize(folder.root().join("public/inside")).expect("a folder");
        let surroundings = Surroundings { home: None, current: Some(current) };
        let found = Place::find(&folder.root().join("public"), &folder.records(), &surroundings);
        assert!(matches!(found, Err(PublishError::IsCurrentFolder { .. })), "{found:?}");
    }

    #[test]
    fn no_publication_goes_into_another() {
        let folder = Folder::new();
        folder.put(&format!("public/{MANIFEST}"), br#"{"edition": "public", "dateien": []}"#);
        for out in ["public/intern", "public/a/b/c"] {
            let found = folder.place(out);
            assert!(matches!(found, Err(PublishError::InsidePublication { .. })), "{out}: {found:?}");
        }
    }

    #[test]
    fn neither_edition_goes_over_the_other() {
        let folder = Folder::new();
        for (there, other) in [("public", EditionKind::Internal), ("internal", EditionKind::Public)] {
            let manifest = format!(r#"{{"edition": "{there}", "dateien": []}}"#);
            folder.put(&format!("out/{MANIFEST}"), manifest.as_bytes());
            let place = folder.place("out").expect("fit");
            assert!(matches!(place.admit(other, false, ALL), Err(PublishError::OtherEdition { .. })));
        }
        folder.put(&format!("out/{MANIFEST}"), b"{ damaged");
        let place = folder.place("out").expect("fit");
        let admitted = place.admit(EditionKind::Public, false, ALL);
        assert!(matches!(admitted, Err(PublishError::ForeignManifest { .. })));
    }

    #[test]
    fn a_draft_replaces_drafts_alone() {
        let folder = Folder::new();
        for (there_is_draft, admitted) in [(true, true), (false, false)] {
            let manifest = format!(r#"{{"edition": "public", "entwurf": {there_is_draft}, "dateien": []}}"#);
            folder.put(&format!("out/{MANIFEST}"), manifest.as_bytes());
            let place = folder.place("out").expect("fit");
            assert_eq!(place.admit(EditionKind::Public, true, ALL).is_ok(), admitted);
            let finished = place.admit(EditionKind::Public, false, ALL);
            assert!(finished.is_ok(), "a finished publication replaces a draft");
        }
    }

    #[test]
    fn a_part_replaces_no_more_than_itself() {
        let folder = Folder::new();
        let parts = |outputs: &[Output]| outputs.iter().copied().collect::<Outputs>();
        let (pdf, papers) = (parts(&[Output::Pdf]), parts(&[Output::Pdf, Output::Page]));
        let cases = [
            ("public", r#"["pdf"]"#, pdf, true),
            ("public", r#"["pdf"]"#, papers, true),
            ("public", r#"["pdf"]"#, ALL, true),
            ("public", r#"["pdf", "page"]"#, pdf, false),
            ("public", r#"["data"]"#, papers, false),
            ("public", "null", papers, false),
            ("internal", "null", pdf, false),
            ("internal", "null", papers, true),
        ];
        for (edition, there, outputs, admitted) in cases {
            let manifest = format!(r#"{{"edition": "{edition}", "teile": {there}, "dateien": []}}"#);
            folder.put(&format!("out/{MANIFEST}"), manifest.as_bytes());
            let place = folder.place("out").expect("fit");
            let kind = if edition == "public" { EditionKind::Public } else { EditionKind::Internal };
            match place.admit(kind, false, outputs) {
                Ok(()) => assert!(admitted, "{outputs:?} over {there}"),
                Err(PublishError::PartOverMore { .. }) => assert!(!admitted, "{outputs:?} over {there}"),
                Err(other) => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn pages_that_others_link_to_do_not_vanish() {
        let folder = Folder::new();
        let cases =
            [("null", false, true), ("null", true, true), (r#""seiten""#, true, true), (r#""seiten""#, false, false)];
        for (there, own_pages, admitted) in cases {
            let manifest = format!(r#"{{"edition": "public", "einzelseiten": {there}, "dateien": []}}"#);
            folder.put(&format!("out/{MANIFEST}"), manifest.as_bytes());
            let place = folder.place("out").expect("fit");
            match place.spare_pages(own_pages) {
                Ok(()) => assert!(admitted, "{own_pages} over {there}"),
                Err(PublishError::PagesWouldVanish { .. }) => assert!(!admitted, "{own_pages} over {there}"),
                Err(other) => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn register_sheet_and_notice_go_over_themselves_alone() {
        let folder = Folder::new();
        let key = |text: &str| text.parse().expect("a key");
        let all = [
            ("", Subject::Register),
            (r#""einzelblatt": "a","#, Subject::Sheet("a".to_owned())),
            (r#""einzelblatt": "b","#, Subject::Sheet("b".to_owned())),
            (r#""hinweise": "alle","#, Subject::Notice(NoticeScope::All)),
            (r#""hinweise": {"taetigkeit": "a"},"#, Subject::Notice(NoticeScope::Activity(key("a")))),
            (r#""hinweise": {"gruppe": "a"},"#, Subject::Notice(NoticeScope::Group(key("a")))),
        ];
        for (told, subject) in &all {
            let manifest = format!(r#"{{"edition": "public", {told} "dateien": []}}"#);
            folder.put(&format!("out/{MANIFEST}"), manifest.as_bytes());
            let place = folder.place("out").expect("fit");
            for (_, other) in &all {
                match place.keep_apart(other) {
                    Ok(()) => assert_eq!(other, subject),
                    Err(PublishError::OtherSubject { there, .. }) => assert!(other != subject && there == *subject),
                    Err(fault) => panic!("{fault:?}"),
                }
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_and_dangling_ones_refused() {
        let folder = Folder::new();
        folder.put("real/x", b"");
        std::os::unix::fs::symlink(folder.root().join("real"), folder.root().join("link")).expect("a link");
        std::os::unix::fs::symlink("nowhere", folder.root().join("dangling")).expect("a link");
        std::os::unix::fs::symlink("ring", folder.root().join("ring")).expect("a link");
        assert_eq!(folder.place("link"), folder.place("real"));
        assert!(matches!(folder.place("dangling"), Err(PublishError::BrokenLink { .. })));
        assert!(matches!(folder.place("ring"), Err(PublishError::System { .. })));
    }
}
