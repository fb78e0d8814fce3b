//! The exchange of the old publication for the new one, and the repair of one that was cut short.
//!
//! In the hidden sibling `.public.bau`, `neu` is a publication that grows, `alt` one that was replaced. Linux and
//! macOS exchange two folders in one step, so `public` is whole at every moment. Elsewhere there are two renames,
//! and between them no `public`: the next start then finds `alt` alone and puts it back.

use std::{collections::BTreeSet, fs, io, path::Path};

use super::{
    error::{Action, PublishError},
    foreign::{rescue, sync_dir},
    inventory::{Inventory, MANIFEST},
    lock::Lock,
    place::Place,
};

/// How two folders are exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    /// In one step, or in two where the file system cannot.
    OneStep,
    /// In two steps.
    TwoRenames,
}

impl Method {
    /// The best that the system can do.
    pub(super) const BEST: Self = if cfg!(any(target_os = "linux", target_os = "android", target_vendor = "apple")) {
        Self::OneStep
    } else {
        Self::TwoRenames
    };
}

/// Puts the new publication in place of the old one. Afterwards `alt` holds the old one, if there was one.
pub(super) fn exchange(place: &Place, method: Method, _lock: &Lock) -> Result<(), PublishError> {
    let (dir, new, old) = (place.dir(), place.new_dir(), place.old_dir());
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::CrossesDevices | io::ErrorKind::ResourceBusy => {
            PublishError::IsMountPoint { path: dir.to_owned() }
        }
        _ => PublishError::system(Action::Exchange, dir)(error),
    };
    if fs::symlink_metadata(dir).is_err() {
        fs::rename(&new, dir).map_err(failed)?;
    } else if method == Method::OneStep && in_one_step(&new, dir).map_err(failed)? {
        fs::rename(&new, &old).map_err(failed)?;
    } else {
        fs::rename(dir, &old).map_err(failed)?;
        if let Err(error) = fs::rename(&new, dir) {
            // Back again; should that fail too, the next start does it.
            let _ = fs::rename(&old, dir);
            return Err(failed(error));
        }
    }
    // The new publication stands; a folder that cannot be synced makes it no worse.
    let _ = rayon::join(|| sync_dir(place.parent()), || sync_dir(place.work()));
    Ok(())
}

/// Exchanges two folders in one step. Returns whether system and file system can.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn in_one_step(new: &Path, dir: &Path) -> io::Result<bool> {
    use rustix::{
        fs::{CWD, RenameFlags, renameat_with},
        io::Errno,
    };

    match renameat_with(CWD, new, CWD, dir, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn in_one_step(_new: &Path, _dir: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Clears up what a killed run left: puts the old publication back where there is none, ends one that was
/// replaced, and removes a half new one.
pub(super) fn repair(place: &Place, _lock: &Lock) -> Result<(), PublishError> {
    let (dir, old) = (place.dir(), place.old_dir());
    if fs::symlink_metadata(&old).is_ok() {
        if fs::symlink_metadata(dir).is_err() {
            fs::rename(&old, dir).map_err(PublishError::system(Action::Exchange, dir))?;
        } else {
            retire(place)?;
        }
    }
    discard_new(place)
}

/// Ends the publication that was replaced. What came into it at the last moment is put into the new one; the
/// manifest goes last, so that a second attempt still knows what was ours.
pub(super) fn retire(place: &Place) -> Result<(), PublishError> {
    let (dir, old) = (place.dir(), place.old_dir());
    let failed = |error| PublishError::system(Action::Remove, &old)(error);
    match fs::symlink_metadata(&old) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error)),
        Ok(_) => {}
    }
    let inventory = Inventory::read(&old)?;
    let ours: BTreeSet<&str> = inventory.as_ref().map(Inventory::names).unwrap_or_default();
    rescue(&old, dir, &ours)?;
    allow_writing(&old).map_err(failed)?;
    for entry in fs::read_dir(&old).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_name() != MANIFEST {
            remove(&entry.path()).map_err(failed)?;
        }
    }
    remove(&old).map_err(failed)
}

/// Removes a publication that never came to stand.
pub(super) fn discard_new(place: &Place) -> Result<(), PublishError> {
    let new = place.new_dir();
    match remove(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(PublishError::system(Action::Remove, new)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes a file, a link or a folder with all that is in it, closed folders too.
fn remove(path: &Path) -> io::Result<()> {
    if !fs::symlink_metadata(path)?.is_dir() {
        return fs::remove_file(path);
    }
    allow_writing(path)?;
    for entry in fs::read_dir(path)? {
        remove(&entry?.path())?;
    }
    fs::remove_dir(path)
}

/// What was taken over may lie in folders that nobody may write to; their last names go all the same.
#[cfg(unix)]
fn allow_writing(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mut permissions = fs::metadata(dir)?.permissions();
    if permissions.mode() & 0o700 == 0o700 {
        return Ok(());
    }
    permissions.set_mode(permissions.mode() | 0o700);
    fs::set_permissions(dir, permissions)
}

#[cfg(not(unix))]
fn allow_writing(_dir: &Path) -> io::Result<()> {
    Ok(())
}
