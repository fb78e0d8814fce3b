//! Why a file is no logo.

/// Why a file is no logo. Where something of a file is quoted, it is the name of an element or of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureFault {
    /// It is larger than [`super::MAX_BYTES`].
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// It holds nothing.
    Empty,
    /// It is a picture of another kind, or no picture.
    OtherKind(OtherKind),
    /// A PNG that ends early or is damaged.
    DamagedPng,
    /// It has too many pixels on a side.
    TooManyPixels {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
    /// An SVG that is not well-formed XML.
    Malformed {
        /// The line, from 1.
        line: u32,
    },
    /// Not UTF-8.
    NotUtf8,
    /// XML, but no SVG.
    NotSvg {
        /// The name of its outermost element.
        root: String,
    },
    /// An SVG without a size.
    NoSize,
    /// Nothing in it is seen.
    NothingSeen,
    /// Elements in each other, or repeated, or numbers beyond all measure.
    TooComplex,
    /// What would be lost, or could do more than be seen.
    Unfit {
        /// What it is.
        feature: Feature,
        /// The name of the element or attribute.
        name: String,
        /// The line, from 1; nothing where the file does not say.
        line: Option<u32>,
    },
}

/// What a logo may not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// A script, or an attribute that runs one.
    Script,
    /// Something outside of the file.
    Outside,
    /// Text: its font is not in the file.
    Text,
    /// A picture made of pixels.
    Pixels,
    /// HTML or another format.
    Foreign,
    /// Movement.
    Movement,
    /// A filter, mask, pattern, marker or blending: what no path can say.
    Effect,
    /// A gradient that repeats, or has transparent stops.
    Gradient,
    /// A group that is transparent as a whole.
    TransparentGroup,
    /// A clipping path that is itself clipped, or made of too many shapes.
    Clip,
    /// An element that is none of the above.
    Unknown,
}

/// What a file is instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherKind {
    /// JPEG.
    Jpeg,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// PDF, or an Illustrator file, which is one.
    Pdf,
    /// EPS.
    Eps,
    /// A compressed SVG.
    CompressedSvg,
    /// Anything else that is no text.
    Other,
}

impl OtherKind {
    /// The kind of a file that is no PNG; nothing if it is text.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let begins = |start: &[u8]| bytes.starts_with(start);
        match bytes {
            _ if begins(b"\xFF\xD8\xFF") => Some(Self::Jpeg),
            _ if begins(b"GIF8") => Some(Self::Gif),
            _ if begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => Some(Self::Webp),
            _ if begins(b"%PDF") => Some(Self::Pdf),
            _ if begins(b"%!PS") || begins(b"\xC5\xD0\xD3\xC6") => Some(Self::Eps),
            _ if begins(b"\x1F\x8B") => Some(Self::CompressedSvg),
            _ if bytes.iter().take(512).any(|byte| *byte == 0) && !begins(b"\xFF\xFE") && !begins(b"\xFE\xFF") => {
                Some(Self::Other)
            }
            _ => None,
        }
    }
}
