//! The text of a PDF as programs that share no code with ours extract it.

use std::fs;

use super::{Judge, summon};

/// A way to extract text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extractor {
    /// Poppler, in what it takes for reading order; it drops a hyphen at a line's end.
    Poppler,
    /// Poppler, in the order of the file.
    PopplerInOrder,
    /// Mupdf, line by line.
    Mupdf,
    /// Mupdf, with words put together again that a line's end divides.
    MupdfWhole,
}

impl Extractor {
    pub const ALL: [Self; 4] = [Self::Poppler, Self::PopplerInOrder, Self::Mupdf, Self::MupdfWhole];

    /// The text of all pages; nothing where the program is not installed.
    pub fn text(self, bytes: &[u8]) -> Option<String> {
        let judge = match self {
            Self::Poppler | Self::PopplerInOrder => Judge::PdfToText,
            Self::Mupdf | Self::MupdfWhole => Judge::Mutool,
        };
        let mut command = summon(judge)?;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (from, to) = (folder.path().join("file.pdf"), folder.path().join("file.txt"));
        fs::write(&from, bytes).expect("a file in the temporary folder");
        match self {
            Self::Poppler => command.args(["-enc", "UTF-8"]).args([&from, &to]),
            Self::PopplerInOrder => command.args(["-enc", "UTF-8", "-raw"]).args([&from, &to]),
            Self::Mupdf => command.args(["draw", "-q", "-F", "txt", "-o"]).args([&to, &from]),
            Self::MupdfWhole => command.args(["convert", "-F", "text", "-O", "dehyphenate", "-o"]).args([&to, &from]),
        };
        let output = command.output().expect("the judge starts");
        assert!(output.status.success(), "{self:?}: {}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8(fs::read(to).expect("a text")).expect("a text in UTF-8"))
    }
}
