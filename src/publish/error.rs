//! Why a publication was not written, as facts; `wording::cli` says them.

use std::{io, path::PathBuf};

use super::inventory::Subject;
use crate::pipeline::EditionKind;

/// Why nothing was published. The old publication is untouched in every case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublishError {
    /// The destination, or a folder on the way to it, is a file.
    IsFile {
        /// The file.
        path: PathBuf,
    },
    /// The destination is a link that leads nowhere.
    BrokenLink {
        /// The link.
        path: PathBuf,
    },
    /// The destination is the root of a file system or drive.
    IsRoot {
        /// The root.
        path: PathBuf,
    },
    /// The destination is the home folder or holds it.
    IsHome {
        /// The destination.
        path: PathBuf,
    },
    /// The destination is the folder of the records, holds it or lies in it.
    TouchesRecords {
        /// The destination.
        path: PathBuf,
        /// The folder of the records.
        records: PathBuf,
    },
    /// The program was started in the destination: an exchanged folder would vanish from under the shell.
    IsCurrentFolder {
        /// The destination.
        path: PathBuf,
    },
    /// The destination lies in another publication, so that one edition would be published with the other.
    InsidePublication {
        /// The destination.
        path: PathBuf,
        /// The publication around it.
        publication: PathBuf,
    },
    /// The destination holds the other edition (Art. 30 Abs. 4 DSGVO: the internal one is for the authority).
    OtherEdition {
        /// The destination.
        path: PathBuf,
        /// The edition that is there.
        there: EditionKind,
    },
    /// The destination holds a finished publication, and this is a draft: the links to it would break.
    DraftOverPublication {
        /// The destination.
        path: PathBuf,
    },
    /// The destination holds a publication with parts that this one would lack: it would be whole no more.
    PartOverMore {
        /// The destination.
        path: PathBuf,
    },
    /// The destination holds pages of single activities, to which others link, and this publication has none.
    PagesWouldVanish {
        /// The destination.
        path: PathBuf,
    },
    /// The destination holds a register, a single sheet or a notice where something else should go.
    OtherSubject {
        /// The destination.
        path: PathBuf,
        /// What is there.
        there: Subject,
    },
    /// A `manifest.json` that this program did not write, or that is damaged.
    ForeignManifest {
        /// The file.
        path: PathBuf,
    },
    /// A file of somebody else has the name of one of ours.
    WouldOverwrite {
        /// The file.
        path: PathBuf,
    },
    /// Another run is writing there, and did not end in time.
    Busy {
        /// The destination.
        path: PathBuf,
    },
    /// The destination is a drive or mount point of its own and cannot be exchanged.
    IsMountPoint {
        /// The destination.
        path: PathBuf,
    },
    /// The files to publish do not agree with their manifest: a fault of this program.
    Inconsistent {
        /// The name of the file.
        name: String,
    },
    /// The system refused.
    System {
        /// What was tried.
        action: Action,
        /// On which file or folder.
        path: PathBuf,
        /// Why not.
        cause: Cause,
    },
}

/// What was tried when the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Looking at the destination.
    Look,
    /// Making a folder.
    CreateFolder,
    /// Keeping other runs out.
    Lock,
    /// Writing a file.
    Write,
    /// Taking over a file that is not ours.
    TakeOver,
    /// Exchanging the old publication for the new one.
    Exchange,
    /// Removing what an earlier run left.
    Remove,
}

/// Why the system refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// No space left.
    NoSpace,
    /// The user's share of the disk is used up.
    Quota,
    /// No right to do it.
    Permission,
    /// The disk can only be read.
    ReadOnly,
    /// The file system takes no file of that size.
    FileTooLarge,
    /// It vanished in the meantime.
    Missing,
    /// Anything else, in the system's words.
    Other(String),
}

impl From<&io::Error> for Cause {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull => Self::NoSpace,
            io::ErrorKind::QuotaExceeded => Self::Quota,
            io::ErrorKind::PermissionDenied => Self::Permission,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::FileTooLarge => Self::FileTooLarge,
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl PublishError {
    /// For `map_err`: the system's refusal with what was tried on which path.
    pub(super) fn system(action: Action, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |error| Self::System { action, path, cause: Cause::from(&error) }
    }
}
