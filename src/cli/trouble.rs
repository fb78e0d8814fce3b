//! Why the program could not do what it was asked to, as facts; `wording::cli` says them.

use std::path::PathBuf;

use super::{
    file::Unread, notice::NoNoticeOf, previous::PreviousFault, sheet::NoSheet, style::UnfitStyle, verify::NotVerified,
    walk::FolderFault,
};
use crate::model::NoticeScope;
use crate::publish::{Action, Cause, PublishError};

/// Why it could not be done. What is wrong inside a record is no trouble but a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The folder of the records cannot be read.
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why not.
        fault: FolderFault,
    },
    /// The folder holds nothing that could be a record.
    Empty {
        /// The folder.
        path: PathBuf,
    },
    /// The folder holds no `register.toml`.
    NoRegister {
        /// The folder.
        path: PathBuf,
        /// A folder below it that does.
        below: Option<PathBuf>,
    },
    /// The folder holds `register.toml` alone.
    NoRecords {
        /// The folder.
        path: PathBuf,
    },
    /// The file of the edition before is not one.
    Previous {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: PreviousFault,
    },
    /// The file of the city's own style is none that may stand in the page.
    Style {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: UnfitStyle,
    },
    /// A text cannot be read.
    Text {
        /// The file.
        path: PathBuf,
        /// Why not.
        fault: Unread,
    },
    /// There is no single sheet of this activity.
    Sheet {
        /// What was named.
        activity: String,
        /// Why not.
        fault: NoSheet,
    },
    /// There is no notice of this.
    Notice {
        /// What was named.
        scope: NoticeScope,
        /// Why not.
        fault: NoNoticeOf,
    },
    /// The publication could not be compared.
    Verify {
        /// The publication, or the file of one.
        path: PathBuf,
        /// Why not.
        fault: NotVerified,
    },
    /// The publication could not be written.
    Publish(PublishError),
    /// A schema could not be read or written.
    Schema {
        /// What was tried.
        action: Action,
        /// On which file or folder.
        path: PathBuf,
        /// Why not.
        cause: Cause,
    },
    /// A record could not be changed.
    Record {
        /// What was tried.
        action: Action,
        /// On which file.
        path: PathBuf,
        /// Why not.
        cause: Cause,
    },
    /// Which day it is cannot be told.
    Clock {
        /// The variable of the environment that should tell it; nothing where the clock should.
        variable: Option<&'static str>,
        /// What it tells.
        given: String,
    },
    /// The result could not be printed.
    Output(Cause),
}

impl From<PublishError> for Trouble {
    fn from(error: PublishError) -> Self {
        Self::Publish(error)
    }
}
