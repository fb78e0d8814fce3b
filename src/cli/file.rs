//! A single file that somebody named.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use crate::publish::Cause;

/// The largest file that is read, in bytes. The data of 5,000 long entries are a tenth of it.
pub const MAX_BYTES: u64 = 256 * 1024 * 1024;

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It does not exist.
    Missing,
    /// It is a folder, a device or the like.
    NotAFile,
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// The system does not give it.
    System(Cause),
}

/// Reads a file.
///
/// # Errors
/// It cannot be read, or is too large.
pub fn read(path: &Path) -> Result<Vec<u8>, Unread> {
    if length(path)? > MAX_BYTES {
        return Err(Unread::TooLarge);
    }
    // It may grow while it is read.
    let bytes = beginning(path, MAX_BYTES + 1)?;
    if bytes.len() as u64 > MAX_BYTES { Err(Unread::TooLarge) } else { Ok(bytes) }
}

/// Reads as many bytes of a file as there are, up to a number.
///
/// # Errors
/// It cannot be read.
pub fn beginning(path: &Path, at_most: u64) -> Result<Vec<u8>, Unread> {
    length(path)?;
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(at_most).read_to_end(&mut bytes));
    read.map_err(|error| of_system(&error))?;
    Ok(bytes)
}

/// The length of a file, asked before it is opened: opening a pipe waits for who writes to it.
fn length(path: &Path) -> Result<u64, Unread> {
    let about = path.metadata().map_err(|error| of_system(&error))?;
    if about.is_file() { Ok(about.len()) } else { Err(Unread::NotAFile) }
}

fn of_system(error: &io::Error) -> Unread {
    match error.kind() {
        // A file in the way is no folder: `verzeichnis.json/x`.
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Unread::Missing,
        _ => Unread::System(Cause::from(error)),
    }
}
