//! The city's own style, a file that somebody named.

use std::path::Path;

use super::{
    file::{self, Unread},
    trouble::Trouble,
};
use crate::stylesheet::{MAX_BYTES, StyleFault, StyleFaultKind, Stylesheet};

/// Why a file is no style for the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnfitStyle {
    /// It cannot be read.
    Unread(Unread),
    /// It holds what may not be in the page.
    Content(StyleFault),
}

/// Reads a style.
///
/// # Errors
/// It cannot be read, or may not stand in the page.
pub fn read(path: &Path) -> Result<Stylesheet, Trouble> {
    let trouble = |fault| Trouble::Style { path: path.to_owned(), fault };
    let bytes = file::beginning(path, MAX_BYTES as u64 + 1).map_err(|fault| match fault {
        Unread::TooLarge => trouble(UnfitStyle::Content(StyleFault { line: 1, kind: StyleFaultKind::TooLarge })),
        Unread::Missing | Unread::NotAFile | Unread::System(_) => trouble(UnfitStyle::Unread(fault)),
    })?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    Stylesheet::read(&name, &bytes).map_err(|fault| trouble(UnfitStyle::Content(fault)))
}
