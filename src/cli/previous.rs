//! The file of the edition before.

use std::path::Path;

use super::{
    file::{self, Unread},
    trouble::Trouble,
};
use crate::{edition::PublicRegister, pipeline::NoPrevious};

/// Why a file is not that of the edition before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PreviousFault {
    /// It cannot be read.
    Unread(Unread),
    /// It holds something else.
    Content(NoPrevious),
}

/// Reads the data of an edition.
///
/// # Errors
/// They cannot be read, or are none.
pub fn read(path: &Path) -> Result<PublicRegister, Trouble> {
    let bytes = file::read(path).map_err(|fault| trouble(path, PreviousFault::Unread(fault)))?;
    PublicRegister::read(&bytes).map_err(|fault| of_content(path, NoPrevious::NoRegister(fault)))
}

/// The trouble with what a file holds.
pub fn of_content(path: &Path, fault: NoPrevious) -> Trouble {
    trouble(path, PreviousFault::Content(fault))
}

fn trouble(path: &Path, fault: PreviousFault) -> Trouble {
    Trouble::Previous { path: path.to_owned(), fault }
}
