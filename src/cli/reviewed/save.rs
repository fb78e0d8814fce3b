//! Files exchanged for new ones, all or none.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    cli::trouble::Trouble,
    publish::{Action, Cause},
};

/// A file, what it shall hold, and where that waits.
struct Exchange {
    path: PathBuf,
    waiting: PathBuf,
    old: Vec<u8>,
}

/// Exchanges what these files hold. What can fail for want of room or rights is done for all of them first; each is then
/// replaced in one step, so that nobody ever reads half a file. Where a step fails, those before it are taken back.
///
/// # Errors
/// The system refuses; all files are as they were.
pub fn all(files: Vec<(PathBuf, Vec<u8>)>) -> Result<(), Trouble> {
    let mut ready: Vec<Exchange> = Vec::new();
    for (path, bytes) in files {
        match prepare(&path, &bytes) {
            Ok(exchange) => ready.push(exchange),
            Err(trouble) => {
                clear(&ready);
                return Err(trouble);
            }
        }
    }
    for (index, Exchange { path, waiting, .. }) in ready.iter().enumerate() {
        if let Err(error) = fs::rename(waiting, path) {
            ready[..index].iter().for_each(take_back);
            clear(&ready[index..]);
            return Err(trouble(Action::Exchange, path, &error));
        }
    }
    Ok(())
}

/// Writes what a file shall hold beside it, down to the disk, with its rights.
fn prepare(path: &Path, bytes: &[u8]) -> Result<Exchange, Trouble> {
    // Behind a link lies the file that is meant.
    let path = fs::canonicalize(path).map_err(|error| trouble(Action::Look, path, &error))?;
    let look = |error| trouble(Action::Look, &path, &error);
    let rights = fs::metadata(&path).map_err(look)?.permissions();
    if rights.readonly() {
        // Renaming would get past it.
        return Err(Trouble::Record { action: Action::Write, path, cause: Cause::Permission });
    }
    let old = fs::read(&path).map_err(look)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Hidden: neither this program nor an editor's list takes it for a record.
    let waiting = path.with_file_name(format!(".{name}.neu"));
    let written = File::create(&waiting).and_then(|mut file| {
        file.write_all(bytes)?;
        file.set_permissions(rights)?;
        file.sync_all()
    });
    match written {
        Ok(()) => Ok(Exchange { path, waiting, old }),
        Err(error) => {
            let _ = fs::remove_file(&waiting);
            Err(trouble(Action::Write, &path, &error))
        }
    }
}

/// As it was, as far as the system lets us; the first error is the one to tell.
fn take_back(Exchange { path, waiting, old }: &Exchange) {
    let _ = fs::write(waiting, old).and_then(|()| fs::rename(waiting, path));
}

fn clear(waiting: &[Exchange]) {
    for Exchange { waiting, .. } in waiting {
        let _ = fs::remove_file(waiting);
    }
}

fn trouble(action: Action, path: &Path, error: &io::Error) -> Trouble {
    Trouble::Record { action, path: path.to_owned(), cause: Cause::from(error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_exchanged_or_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str| folder.path().join(name);
        fs::write(file("a.toml"), "a").expect("a file");
        fs::write(file("b.toml"), "b").expect("a file");
        let to = |name: &str| (file(name), b"new".to_vec());
        assert!(all(vec![to("a.toml"), to("nirgends.toml")]).is_err());
        assert_eq!(fs::read(file("a.toml")).expect("a file"), b"a");
        // A folder in the place where the second waits.
        fs::create_dir(file(".b.toml.neu")).expect("a folder");
        assert!(all(vec![to("a.toml"), to("b.toml")]).is_err());
        assert_eq!(fs::read(file("a.toml")).expect("a file"), b"a");
        fs::remove_dir(file(".b.toml.neu")).expect("a folder");
        assert_eq!(all(vec![to("a.toml"), to("b.toml")]), Ok(()));
        assert_eq!(fs::read(file("b.toml")).expect("a file"), b"new");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2, "nothing is left over");
    }

    #[cfg(unix)]
    #[test]
    fn rights_and_links_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = tempfile::tempdir().expect("a folder");
        let (real, link) = (folder.path().join("real.toml"), folder.path().join("link.toml"));
        fs::write(&real, "a").expect("a file");
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("rights");
        symlink(&real, &link).expect("a link");
        assert_eq!(all(vec![(link.clone(), b"b".to_vec())]), Ok(()));
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
        assert_eq!(fs::read(&real).expect("a file"), b"b");
        assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
        fs::set_permissions(&real, fs::Permissions::from_mode(0o440)).expect("rights");
        assert!(all(vec![(link, b"c".to_vec())]).is_err());
        assert_eq!(fs::read(&real).expect("a file"), b"b");
    }
}
