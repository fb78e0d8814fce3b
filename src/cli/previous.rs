//! The file of the edition before.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use super::trouble::Trouble;
use crate::{edition::PublicRegister, pipeline::NoPrevious, publish::Cause};

/// The largest file that is read, in bytes. The data of 5,000 long entries are a tenth of it.
pub const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// Why a file is not that of the edition before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PreviousFault {
    /// It does not exist.
    Missing,
    /// It is a folder, a device or the like.
    NotAFile,
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// The system does not give it.
    System(Cause),
    /// It holds something else.
    Content(NoPrevious),
}

/// Reads the data of an edition.
///
/// # Errors
/// They cannot be read, or are none.
pub fn read(path: &Path) -> Result<PublicRegister, Trouble> {
    let bytes = bytes(path).map_err(|fault| trouble(path, fault))?;
    PublicRegister::read(&bytes).map_err(|fault| of_content(path, NoPrevious::NoRegister(fault)))
}

/// The trouble with what a file holds.
pub fn of_content(path: &Path, fault: NoPrevious) -> Trouble {
    trouble(path, PreviousFault::Content(fault))
}

fn trouble(path: &Path, fault: PreviousFault) -> Trouble {
    Trouble::Previous { path: path.to_owned(), fault }
}

fn bytes(path: &Path) -> Result<Vec<u8>, PreviousFault> {
    // Asked before it is opened: opening a pipe waits for who writes to it.
    match path.metadata() {
        Ok(about) if !about.is_file() => return Err(PreviousFault::NotAFile),
        Ok(about) if about.len() > MAX_BYTES => return Err(PreviousFault::TooLarge),
        Ok(_) => {}
        Err(error) => return Err(of_system(&error)),
    }
    let mut bytes = Vec::new();
    // It may grow while it is read.
    let read = File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes));
    read.map_err(|error| of_system(&error))?;
    if bytes.len() as u64 > MAX_BYTES { Err(PreviousFault::TooLarge) } else { Ok(bytes) }
}

fn of_system(error: &io::Error) -> PreviousFault {
    match error.kind() {
        // A file in the way is no folder: `verzeichnis.json/x`.
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => PreviousFault::Missing,
        _ => PreviousFault::System(Cause::from(error)),
    }
}
