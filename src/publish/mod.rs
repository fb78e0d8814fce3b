//! Safe publishing: whatever happens, the destination holds the old publication or the new one, and what other
//! people put there.
//!
//! A publication grows in a hidden sibling of its destination (`public` → `.public.bau`), reaches the disk, takes
//! over the files that are not ours, and is exchanged for the old one. What is ours says the `manifest.json` of the
//! old publication ([`Inventory`]); everything else is somebody else's and stays.

mod error;
mod exchange;
mod foreign;
mod inventory;
#[cfg(test)]
mod kill;
mod lock;
mod place;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeSet,
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use rayon::prelude::*;

pub use error::{Action, Cause, PublishError};
pub use foreign::others;
pub use inventory::{Entry, Inventory, MANIFEST, Subject};
pub use place::{Place, Surroundings};

use crate::pipeline::{EditionKind, OutputFile};
use exchange::Method;
use lock::Lock;

/// How long a run waits for another one.
const PATIENCE: Duration = Duration::from_secs(30);

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// How many files that are not ours were taken over.
    pub taken_over: usize,
    /// Why the old publication could not be cleared away; the new one stands all the same, and the next run tries
    /// again.
    pub leftover: Option<PublishError>,
}

/// Publishes `files`, among them the `manifest.json` that lists the others, as the whole content of a place.
///
/// # Errors
/// Any [`PublishError`]: the old publication is untouched then.
pub fn publish(place: &Place, edition: EditionKind, files: &[OutputFile]) -> Result<Published, PublishError> {
    publish_by(Method::BEST, place, edition, files)
}

/// Clears up what a killed run left beside the destination, if there is anything; asked at every start.
///
/// # Errors
/// Another run holds the place, or the system refuses.
pub fn repair(place: &Place) -> Result<(), PublishError> {
    if fs::symlink_metadata(place.work()).is_err() {
        return Ok(());
    }
    exchange::repair(place, &Lock::acquire(place, PATIENCE)?)
}

fn publish_by(
    method: Method,
    place: &Place,
    edition: EditionKind,
    files: &[OutputFile],
) -> Result<Published, PublishError> {
    let inventory = inventory::agree(edition, files)?;
    let lock = Lock::acquire(place, PATIENCE)?;
    exchange::repair(place, &lock)?;
    place.admit(edition, inventory.is_draft(), inventory.outputs())?;
    place.spare_pages(inventory.has_own_pages())?;
    place.keep_apart(&inventory.subject())?;
    let made = make(place, files).and_then(|taken_over| {
        exchange::exchange(place, method, &lock)?;
        Ok(taken_over)
    });
    match made {
        Ok(taken_over) => Ok(Published { taken_over, leftover: exchange::retire(place).err() }),
        Err(error) => {
            // The first error is the one to tell; what cannot be removed now the next start removes.
            let _ = exchange::discard_new(place);
            Err(error)
        }
    }
}

/// Makes the new publication beside the old one and brings it to the disk.
fn make(place: &Place, files: &[OutputFile]) -> Result<usize, PublishError> {
    let (old, new) = (place.dir(), place.new_dir());
    fs::create_dir(&new).map_err(PublishError::system(Action::CreateFolder, &new))?;
    let mut folders = BTreeSet::from([new.clone()]);
    let path = |file: &OutputFile| new.join(file.name.split('/').collect::<PathBuf>());
    for file in files {
        let path = path(file);
        let folder = path.parent().unwrap_or(&new);
        fs::create_dir_all(folder).map_err(PublishError::system(Action::CreateFolder, folder))?;
        folders.extend(folder.ancestors().take_while(|ancestor| *ancestor != new).map(Path::to_owned));
    }
    let failed = |file: &OutputFile| PublishError::system(Action::Write, place.dir().join(&file.name));
    let write = |file: &OutputFile| write(&path(file), &file.bytes).map_err(failed(file));
    first_fault(files.par_iter().map(write).collect())?;
    let taken_over = if old.is_dir() {
        let inventory = Inventory::read(old)?;
        let ours = inventory.as_ref().map(Inventory::names).unwrap_or_default();
        let fresh = files.iter().map(|file| file.name.as_str()).collect();
        let taken_over = foreign::take_over(old, &new, &ours, &fresh)?;
        let rights = fs::metadata(old).and_then(|metadata| fs::set_permissions(&new, metadata.permissions()));
        rights.map_err(PublishError::system(Action::CreateFolder, old))?;
        taken_over
    } else {
        0
    };
    // Side by side: the disk takes them all in one go.
    let folders: Vec<&PathBuf> = folders.iter().collect();
    let sync_dir = |folder: &&PathBuf| foreign::sync_dir(folder).map_err(PublishError::system(Action::Write, folder));
    let sync = |file: &OutputFile| sync(&path(file)).map_err(failed(file));
    let (files, folders) = rayon::join(
        || first_fault(files.par_iter().map(sync).collect()),
        || first_fault(folders.par_iter().map(sync_dir).collect()),
    );
    files.and(folders)?;
    Ok(taken_over)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// Opened anew, since thousands of files cannot all stay open.
fn sync(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// Of what was done side by side, the first fault.
fn first_fault(done: Vec<Result<(), PublishError>>) -> Result<(), PublishError> {
    done.into_iter().collect()
}
