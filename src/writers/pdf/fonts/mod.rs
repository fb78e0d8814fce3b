//! The three faces of the PDF, cut from Noto Sans by `make.py` (SIL Open Font License 1.1, `OFL.txt`).

/// A face of the PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Text.
    Regular,
    /// Headings, labels.
    Bold,
    /// Marked words.
    Italic,
}

impl Face {
    /// All faces.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Italic];

    /// The font file.
    pub const fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("NotoSans-Bold.ttf"),
            Self::Italic => include_bytes!("NotoSans-Italic.ttf"),
        }
    }

    /// Its PostScript name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
            Self::Italic => "NotoSans-Italic",
        }
    }
}
