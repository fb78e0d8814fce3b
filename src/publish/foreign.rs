//! Files that are not ours: somebody put them into the destination, and there they stay.

use std::{
    collections::BTreeSet,
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
};

use super::error::{Action, PublishError};

/// Something in a publication that is not ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Foreign {
    /// Its path, relative to the publication.
    pub(super) path: PathBuf,
    /// Whether it is a folder; one that is listed holds nothing of ours, or is empty.
    pub(super) is_dir: bool,
}

/// Lists what is not ours in `dir`, folders before what they hold, in the order of their names.
///
/// A folder that exists only for files of ours is ours too.
pub(super) fn list(dir: &Path, ours: &BTreeSet<&str>) -> Result<Vec<Foreign>, PublishError> {
    let mut found = Vec::new();
    visit(dir, Path::new(""), ours, &mut found)?;
    Ok(found)
}

/// The files in `dir` that are neither ours nor known otherwise, with `/`, in the order of their names.
///
/// # Errors
/// The folder cannot be looked through.
pub fn others(dir: &Path, known: &BTreeSet<&str>) -> Result<Vec<String>, PublishError> {
    let files = list(dir, known)?.into_iter().filter(|item| !item.is_dir);
    Ok(files.map(|item| item.path.to_string_lossy().replace('\\', "/")).collect())
}

fn visit(root: &Path, inside: &Path, ours: &BTreeSet<&str>, found: &mut Vec<Foreign>) -> Result<(), PublishError> {
    let dir = root.join(inside);
    let look = |error| PublishError::system(Action::TakeOver, &dir)(error);
    let mut entries = Vec::new();
    for entry in fs::read_dir(&dir).map_err(look)? {
        let entry = entry.map_err(look)?;
        entries.push((entry.file_name(), entry.file_type().map_err(look)?.is_dir()));
    }
    entries.sort();
    for (name, is_dir) in entries {
        let path = inside.join(name);
        let name = slashed(&path);
        if is_dir {
            let before = found.len();
            found.push(Foreign { path: path.clone(), is_dir });
            visit(root, &path, ours, found)?;
            // Nothing foreign in it, but something of ours: it was made for that.
            let for_ours = name.is_some_and(|name| is_folder_of(ours, &name));
            if for_ours && found.len() == before + 1 {
                found.pop();
            }
        } else if !name.is_some_and(|name| ours.contains(name.as_str())) {
            found.push(Foreign { path, is_dir });
        }
    }
    Ok(())
}

/// The path as manifests write it; nothing if it is no Unicode and so never ours.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

fn is_folder_of(ours: &BTreeSet<&str>, folder: &str) -> bool {
    ours.iter().any(|name| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
}

/// Puts what is not ours in `old` into `new` as well, and leaves `old` as it is. Returns the number of files.
///
/// # Errors
/// A name that a new file of ours has: it would be lost.
pub(super) fn take_over(
    old: &Path,
    new: &Path,
    ours: &BTreeSet<&str>,
    fresh: &BTreeSet<&str>,
) -> Result<usize, PublishError> {
    let foreign = list(old, ours)?;
    for item in &foreign {
        let (from, to) = (old.join(&item.path), new.join(&item.path));
        let taken = slashed(&item.path).is_some_and(|name| fresh.contains(name.as_str()));
        if taken || (!item.is_dir && fs::symlink_metadata(&to).is_ok()) {
            return Err(PublishError::WouldOverwrite { path: from });
        }
        let copied = if item.is_dir { fs::create_dir(&to) } else { link_or_copy(&from, &to) };
        match copied {
            Ok(()) => {}
            Err(error) if item.is_dir && error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory) => {
                return Err(PublishError::WouldOverwrite { path: from });
            }
            Err(error) => return Err(PublishError::system(Action::TakeOver, from)(error)),
        }
    }
    // Rights last, innermost first: a folder that must not be written to could not be filled.
    for item in foreign.iter().rev().filter(|item| item.is_dir) {
        let (from, to) = (old.join(&item.path), new.join(&item.path));
        let same = fs::metadata(&from).and_then(|metadata| fs::set_permissions(&to, metadata.permissions()));
        same.map_err(PublishError::system(Action::TakeOver, from))?;
        sync_dir(&to).map_err(PublishError::system(Action::TakeOver, to))?;
    }
    Ok(foreign.iter().filter(|item| !item.is_dir).count())
}

/// A second name for the same file costs nothing and keeps everything; where the file system knows none, a copy.
fn link_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        Err(error) if matches!(error.kind(), io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory) => Err(error),
        Err(_) => copy(from, to, &fs::symlink_metadata(from)?),
    }
}

fn copy(from: &Path, to: &Path, metadata: &Metadata) -> io::Result<()> {
    if metadata.is_symlink() {
        return copy_link(from, to);
    }
    if !metadata.is_file() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    fs::copy(from, to)?;
    let file = fs::OpenOptions::new().read(true).open(to)?;
    // The time of change is what a web server tells a browser; a system that cannot set it loses nothing else.
    if let Ok(time) = metadata.modified() {
        let _ = file.set_modified(time);
    }
    file.sync_all()
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(windows)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    let target = fs::read_link(from)?;
    if fs::metadata(from).is_ok_and(|metadata| metadata.is_dir()) {
        std::os::windows::fs::symlink_dir(target, to)
    } else {
        std::os::windows::fs::symlink_file(target, to)
    }
}

#[cfg(not(any(unix, windows)))]
fn copy_link(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Moves what came into `old` after it was taken over to `dir`, unless there is something of that name.
pub(super) fn rescue(old: &Path, dir: &Path, ours: &BTreeSet<&str>) -> Result<(), PublishError> {
    for item in list(old, ours)? {
        let (from, to) = (old.join(&item.path), dir.join(&item.path));
        if fs::symlink_metadata(&to).is_ok() {
            continue;
        }
        let moved = if item.is_dir { fs::create_dir(&to) } else { fs::rename(&from, &to) };
        moved.map_err(PublishError::system(Action::TakeOver, from))?;
    }
    Ok(())
}

/// Brings the names in a folder to the disk, where the system can.
pub(super) fn sync_dir(dir: &Path) -> io::Result<()> {
    if cfg!(unix) {
        match fs::File::open(dir)?.sync_all() {
            // Some network file systems sync no folders.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
            result => result,
        }
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::tests::Folder;

    fn set<'a>(names: &[&'a str]) -> BTreeSet<&'a str> {
        names.iter().copied().collect()
    }

    #[test]
    fn folders_of_ours_are_ours_and_empty_ones_are_not() {
        let folder = Folder::new();
        for name in ["index.html", "data/a.json", "mixed/a.json", "mixed/note.txt", "theirs/deep/x"] {
            folder.put(&format!("old/{name}"), b"");
        }
        fs::create_dir(folder.root().join("old/empty")).expect("a folder");
        let ours = set(&["index.html", "data/a.json", "mixed/a.json", "gone.pdf"]);
        let found: Vec<_> = list(&folder.root().join("old"), &ours)
            .expect("readable")
            .into_iter()
            .map(|foreign| foreign.path.to_str().expect("ASCII").replace('\\', "/"))
            .collect();
        assert_eq!(found, ["empty", "mixed", "mixed/note.txt", "theirs", "theirs/deep", "theirs/deep/x"]);
    }

    #[test]
    fn what_is_not_ours_stays_where_it_was_too() {
        let folder = Folder::new();
        folder.put("old/a/b", b"theirs");
        folder.put("old/index.html", b"ours");
        folder.put("new/index.html", b"new");
        let (old, new) = (folder.root().join("old"), folder.root().join("new"));
        assert_eq!(take_over(&old, &new, &set(&["index.html"]), &set(&["index.html"])), Ok(1));
        assert_eq!(folder.list("old"), ["a/b", "index.html"]);
        assert_eq!(folder.list("new"), ["a/b", "index.html"]);
        assert_eq!(folder.get("new/a/b"), b"theirs");
        assert_eq!(folder.get("new/index.html"), b"new");
    }

    #[test]
    fn a_name_that_we_need_is_an_error_not_a_loss() {
        for (theirs, fresh) in [("index.html", "index.html"), ("data", "data/a.json"), ("data/a.json/x", "data/a.json")]
        {
            let folder = Folder::new();
            folder.put(&format!("old/{theirs}"), b"theirs");
            folder.put(&format!("new/{fresh}"), b"new");
            let (old, new) = (folder.root().join("old"), folder.root().join("new"));
            let result = take_over(&old, &new, &set(&[]), &set(&[fresh]));
            assert!(matches!(result, Err(PublishError::WouldOverwrite { .. })), "{theirs}: {result:?}");
            assert_eq!(folder.get(&format!("old/{theirs}")), b"theirs");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_rights_and_odd_names_are_kept() {
        use std::os::unix::{ffi::OsStrExt, fs::PermissionsExt};

        let folder = Folder::new();
        folder.put("old/closed/x", b"x");
        fs::create_dir(folder.root().join("new")).expect("a folder");
        let (old, new) = (folder.root().join("old"), folder.root().join("new"));
        std::os::unix::fs::symlink("nowhere", old.join("link")).expect("a link");
        let odd = std::ffi::OsStr::from_bytes(b"odd-\xff");
        fs::write(old.join(odd), b"odd").expect("a file");
        fs::set_permissions(old.join("closed"), fs::Permissions::from_mode(0o555)).expect("rights");
        assert_eq!(take_over(&old, &new, &set(&[]), &set(&[])), Ok(3));
        assert_eq!(fs::read_link(new.join("link")).expect("a link"), Path::new("nowhere"));
        assert_eq!(fs::read(new.join(odd)).expect("a file"), b"odd");
        assert_eq!(fs::metadata(new.join("closed")).expect("a folder").permissions().mode() & 0o777, 0o555);
    }

    #[cfg(unix)]
    #[test]
    fn a_copy_is_as_good_as_a_second_name() {
        use std::os::unix::fs::PermissionsExt;

        let folder = Folder::new();
        folder.put("a", b"theirs");
        let (from, to) = (folder.root().join("a"), folder.root().join("b"));
        fs::set_permissions(&from, fs::Permissions::from_mode(0o640)).expect("rights");
        let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        fs::File::open(&from).and_then(|file| file.set_modified(long_ago)).expect("a time");
        copy(&from, &to, &fs::symlink_metadata(&from).expect("a file")).expect("a copy");
        let metadata = fs::metadata(&to).expect("a file");
        assert_eq!(folder.get("b"), b"theirs");
        assert_eq!(metadata.permissions().mode() & 0o777, 0o640);
        assert_eq!(metadata.modified().expect("a time"), long_ago);
        std::os::unix::fs::symlink("a", folder.root().join("l")).expect("a link");
        let link = folder.root().join("l");
        copy(&link, &folder.root().join("m"), &fs::symlink_metadata(&link).expect("a link")).expect("a copy");
        assert_eq!(fs::read_link(folder.root().join("m")).expect("a link"), Path::new("a"));
    }

    #[test]
    fn what_came_late_is_rescued_and_nothing_replaced() {
        let folder = Folder::new();
        folder.put("old/late/x", b"late");
        folder.put("old/note", b"old");
        folder.put("old/index.html", b"ours");
        folder.put("dir/note", b"new");
        let (old, dir) = (folder.root().join("old"), folder.root().join("dir"));
        assert_eq!(rescue(&old, &dir, &set(&["index.html"])), Ok(()));
        assert_eq!(folder.list("dir"), ["late/x", "note"]);
        assert_eq!(folder.get("dir/note"), b"new");
    }
}
