//! The road from records to publications, as plain calls in phase order.

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
