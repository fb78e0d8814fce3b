//! Finds and reads the records: every `*.toml` below a folder, in the order of their paths, and the pictures among which
//! the logo is.
//!
//! Hidden files and folders, and what editors leave (`~`, `.~lock…`, `~$…`, `#…#`), are passed over. What has the
//! name of a record and cannot be read is not: it is handed on with the reason.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use crate::{
    picture,
    pipeline::{InputFile, Unreadable, may_be_logo},
    source,
};

/// The most bytes of a record that are read into memory.
const MAX_BYTES: u64 = source::MAX_BYTES as u64;

/// Why no record could be looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FolderFault {
    /// There is no such folder.
    Missing,
    /// It is a file.
    IsFile,
    /// The person who runs the program may not look into it.
    PermissionDenied,
    /// Anything else, in the system's words.
    Other(String),
}

/// Reads the records below a folder.
///
/// Links to folders are followed, but no folder is read twice: one that leads back to a folder around it is a loop
/// and said so, one to a folder that is read anyway adds nothing.
///
/// # Errors
/// The folder itself cannot be read. Whatever is wrong below it stands with the file.
pub fn walk(folder: &Path) -> Result<Vec<InputFile>, FolderFault> {
    let root = real(folder)?;
    // Read once here, so that "may not look into it" is told of the folder and not as a finding in it.
    fs::read_dir(&root).map_err(|error| folder_fault(&error))?;
    let mut walk = Walk { seen: BTreeSet::new(), links: Vec::new(), records: Vec::new(), files: Vec::new() };
    walk.folder(root, String::new());
    // Links last: a folder that is there itself is read under its own name.
    while !walk.links.is_empty() {
        let mut links = std::mem::take(&mut walk.links);
        links.sort();
        for (link, path) in links {
            walk.link(&link, path);
        }
    }
    let Walk { records, mut files, .. } = walk;
    files.par_extend(records.into_par_iter().map(|(file, path)| {
        let most = if may_be_logo(&path) { picture::MAX_BYTES as u64 } else { MAX_BYTES };
        InputFile { path, content: read(&file, most) }
    }));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn real(folder: &Path) -> Result<PathBuf, FolderFault> {
    let root = fs::canonicalize(folder).map_err(|error| folder_fault(&error))?;
    if root.is_dir() { Ok(root) } else { Err(FolderFault::IsFile) }
}

fn folder_fault(error: &io::Error) -> FolderFault {
    match error.kind() {
        io::ErrorKind::NotFound => FolderFault::Missing,
        io::ErrorKind::NotADirectory => FolderFault::IsFile,
        io::ErrorKind::PermissionDenied => FolderFault::PermissionDenied,
        _ => FolderFault::Other(error.to_string()),
    }
}

struct Walk {
    /// The real paths of all folders that were read.
    seen: BTreeSet<PathBuf>,
    /// Links to folders, with their paths below the root.
    links: Vec<(PathBuf, String)>,
    /// Records and pictures that are still to be read, with their paths below the root.
    records: Vec<(PathBuf, String)>,
    /// What cannot be read.
    files: Vec<InputFile>,
}

impl Walk {
    /// Reads a folder by its real path, and all folders in it. No recursion: folders nest as deep as they like.
    fn folder(&mut self, real: PathBuf, path: String) {
        let mut waiting = vec![(real, path)];
        while let Some((real, path)) = waiting.pop() {
            if !self.seen.insert(real.clone()) {
                continue;
            }
            let entries = match fs::read_dir(&real).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
                Ok(entries) => entries,
                Err(error) => {
                    self.unreadable(path, reason(&error));
                    continue;
                }
            };
            for entry in entries {
                let name = entry.file_name().to_string_lossy().into_owned();
                if is_passed_over(&name) {
                    continue;
                }
                let below = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
                match entry.file_type() {
                    Ok(kind) if kind.is_symlink() => self.links_to(entry.path(), below),
                    Ok(kind) if kind.is_dir() && is_record(&name) => self.unreadable(below, Unreadable::IsDirectory),
                    Ok(kind) if kind.is_dir() => waiting.push((entry.path(), below)),
                    Ok(_) if is_record(&name) => self.records.push((entry.path(), below)),
                    Ok(_) if may_be_logo(&name) => self.records.push((entry.path(), below)),
                    Ok(_) if is_named_as_text(&name) => self.unreadable(below, Unreadable::NamedAsText),
                    Ok(_) => {}
                    Err(error) => self.unreadable(below, reason(&error)),
                }
            }
        }
    }

    /// A link: to a record, to a folder (for later), to nowhere.
    fn links_to(&mut self, link: PathBuf, path: String) {
        match fs::metadata(&link) {
            Ok(metadata) if metadata.is_dir() && is_record(&path) => self.unreadable(path, Unreadable::IsDirectory),
            Ok(metadata) if metadata.is_dir() => self.links.push((link, path)),
            Ok(_) if is_record(&path) || may_be_logo(&path) => self.records.push((link, path)),
            Ok(_) => {}
            Err(error) => match error.kind() {
                io::ErrorKind::NotFound if is_record(&path) => self.unreadable(path, Unreadable::BrokenLink),
                io::ErrorKind::NotFound => {}
                _ => self.unreadable(path, reason(&error)),
            },
        }
    }

    fn link(&mut self, link: &Path, path: String) {
        match fs::canonicalize(link) {
            Ok(real) if link.parent().is_some_and(|parent| parent.starts_with(&real)) => {
                self.unreadable(path, Unreadable::LinkLoop);
            }
            Ok(real) => self.folder(real, path),
            Err(error) => self.unreadable(path, reason(&error)),
        }
    }

    fn unreadable(&mut self, path: String, reason: Unreadable) {
        self.files.push(InputFile { path, content: Err(reason) });
    }
}

fn is_passed_over(name: &str) -> bool {
    name.starts_with(['.', '~', '#']) || name.ends_with('~')
}

/// A name in capitals counts too: it would be a record that silently stays out.
fn is_record(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// What Notepad makes of `x.toml` unless told otherwise: it would silently stay out too.
fn is_named_as_text(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".toml.txt")
}

fn read(path: &Path, most: u64) -> Result<Vec<u8>, Unreadable> {
    // Asked before it is opened: a pipe would wait for a writer for ever.
    let metadata = fs::metadata(path).map_err(|error| reason(&error))?;
    if !metadata.is_file() {
        return Err(Unreadable::NotAFile);
    }
    if metadata.len() > most {
        return Err(Unreadable::TooLarge { bytes: metadata.len() });
    }
    // With room for the end of the file it takes one call to read and one to see the end.
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    let file = File::open(path).map_err(|error| reason(&error))?;
    // It may have grown since, and some files of the system tell no size at all.
    file.take(most + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    let length = bytes.len() as u64;
    if length > most { Err(Unreadable::TooLarge { bytes: length }) } else { Ok(bytes) }
}

fn reason(error: &io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::PermissionDenied => Unreadable::PermissionDenied,
        io::ErrorKind::IsADirectory => Unreadable::IsDirectory,
        #[cfg(unix)]
        _ if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) => Unreadable::LinkLoop,
        _ => Unreadable::Other(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn folder(names: &[&str]) -> TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for name in names {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, name).expect("a file");
        }
        folder
    }

    fn told(folder: &TempDir) -> Vec<(String, Result<String, Unreadable>)> {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let files = walk(folder.path()).expect("readable");
        files.into_iter().map(|file| (file.path, file.content.map(text))).collect()
    }

    fn paths(folder: &TempDir) -> Vec<String> {
        told(folder).into_iter().map(|(path, _)| path).collect()
    }

    #[test]
    fn records_of_all_folders_in_the_order_of_their_paths() {
        let folder = folder(&["z.toml", "register.toml", "b/c/d.toml", "b.toml", "b-x/a.toml", "GROSS.TOML", "a.txt"]);
        let files = told(&folder);
        let names = ["GROSS.TOML", "b-x/a.toml", "b.toml", "b/c/d.toml", "register.toml", "z.toml"];
        assert_eq!(files, names.map(|name| (name.to_owned(), Ok(name.to_owned()))));
    }

    #[test]
    fn hidden_things_and_backups_are_passed_over() {
        let folder = folder(&[
            "a.toml",
            ".hidden.toml",
            ".git/x.toml",
            "a.toml~",
            "~$a.toml",
            ".~lock.a.toml#",
            "#a.toml",
            "toml",
            "a.toml.bak",
        ]);
        assert_eq!(paths(&folder), ["a.toml"]);
    }

    #[test]
    fn a_folder_named_like_a_record_is_told() {
        let folder = folder(&["x.toml/inside.toml", "a.toml"]);
        assert_eq!(
            told(&folder),
            [("a.toml".to_owned(), Ok("a.toml".to_owned())), ("x.toml".to_owned(), Err(Unreadable::IsDirectory))]
        );
    }

    #[test]
    fn a_file_beyond_all_measure_is_not_read() {
        let folder = folder(&["ok.toml", "large.toml"]);
        let set = |name: &str, length| {
            File::options().write(true).open(folder.path().join(name)).expect("a file").set_len(length)
        };
        set("ok.toml", MAX_BYTES).expect("a length");
        set("large.toml", 50_000_000_000).expect("a length");
        let files = walk(folder.path()).expect("readable");
        assert_eq!(files[0].content, Err(Unreadable::TooLarge { bytes: 50_000_000_000 }));
        assert_eq!(files[1].content.as_ref().map(Vec::len), Ok(source::MAX_BYTES));
    }

    #[test]
    fn what_is_no_folder_is_told() {
        let folder = folder(&["a.toml"]);
        assert_eq!(walk(&folder.path().join("nothing")), Err(FolderFault::Missing));
        assert_eq!(walk(&folder.path().join("a.toml")), Err(FolderFault::IsFile));
        assert_eq!(walk(tempfile::tempdir().expect("a folder").path()), Ok(Vec::new()));
    }

    #[test]
    fn folders_nest_as_deep_as_the_system_lets_them() {
        let deep = format!("{}x.toml", "d/".repeat(500));
        assert_eq!(paths(&folder(&[&deep])), [deep]);
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::{ffi::OsStrExt, fs::symlink};

        use super::*;

        #[test]
        fn links_are_followed_once() {
            let elsewhere = folder(&["far.toml", "deep/far.toml"]);
            let folder = folder(&["real/a.toml"]);
            symlink("real", folder.path().join("again")).expect("a link");
            symlink("real/a.toml", folder.path().join("b.toml")).expect("a link");
            symlink(elsewhere.path(), folder.path().join("linked")).expect("a link");
            symlink(elsewhere.path(), folder.path().join("once-more")).expect("a link");
            assert_eq!(paths(&folder), ["b.toml", "linked/deep/far.toml", "linked/far.toml", "real/a.toml"]);
        }

        #[test]
        fn loops_end_and_are_told() {
            let folder = folder(&["a/b/x.toml"]);
            symlink("..", folder.path().join("a/b/up")).expect("a link");
            symlink(".", folder.path().join("self")).expect("a link");
            symlink("ring.toml", folder.path().join("ring.toml")).expect("a link");
            symlink("nowhere.toml", folder.path().join("gone.toml")).expect("a link");
            symlink("nowhere", folder.path().join("not-a-record")).expect("a link");
            let faults: Vec<_> =
                told(&folder).into_iter().filter_map(|(path, content)| Some((path, content.err()?))).collect();
            assert_eq!(
                faults,
                [
                    ("a/b/up".to_owned(), Unreadable::LinkLoop),
                    ("gone.toml".to_owned(), Unreadable::BrokenLink),
                    ("ring.toml".to_owned(), Unreadable::LinkLoop),
                    ("self".to_owned(), Unreadable::LinkLoop),
                ]
            );
        }

        #[test]
        fn a_ring_of_two_folders_outside_ends() {
            let outside = folder(&["a/x.toml", "b/y.toml"]);
            symlink(outside.path().join("b"), outside.path().join("a/to-b")).expect("a link");
            symlink(outside.path().join("a"), outside.path().join("b/to-a")).expect("a link");
            let folder = folder(&[]);
            symlink(outside.path().join("a"), folder.path().join("a")).expect("a link");
            assert_eq!(paths(&folder), ["a/to-b/y.toml", "a/x.toml"]);
        }

        #[test]
        fn devices_and_odd_names_do_no_harm() {
            let folder = folder(&[]);
            symlink("/dev/zero", folder.path().join("zero.toml")).expect("a link");
            fs::write(folder.path().join(std::ffi::OsStr::from_bytes(b"odd-\xff.toml")), b"odd").expect("a file");
            let made = std::process::Command::new("mkfifo").arg(folder.path().join("pipe.toml")).status();
            assert!(made.is_ok_and(|status| status.success()), "a pipe");
            let files = told(&folder);
            assert_eq!(files[0], ("odd-\u{fffd}.toml".to_owned(), Ok("odd".to_owned())));
            assert_eq!(files[1], ("pipe.toml".to_owned(), Err(Unreadable::NotAFile)));
            assert_eq!(files[2], ("zero.toml".to_owned(), Err(Unreadable::NotAFile)));
        }
    }
}
