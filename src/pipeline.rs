//! The road from records to publications, as plain calls in phase order.

/// A file below the folder of the records, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Its path, relative to the folder, with `/`.
    pub path: String,
    /// Its content, or why there is none.
    pub content: Result<Vec<u8>, Unreadable>,
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Larger than any record.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// A folder with the name of a record.
    IsDirectory,
    /// A device, pipe or socket with the name of a record.
    NotAFile,
    /// The person who runs the program may not read it.
    PermissionDenied,
    /// A link that leads back to where it stands.
    LinkLoop,
    /// A link that leads nowhere.
    BrokenLink,
    /// Anything else, in the system's words.
    Other(String),
}

/// An edition, as asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EditionKind {
    /// For everyone.
    #[default]
    Public,
    /// For the supervisory authority (Art. 30 Abs. 4 DSGVO): not for publication.
    Internal,
}

/// A file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its name, relative to the publication, with `/`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}
