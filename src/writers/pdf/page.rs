//! A finished page as plain data: what layout hands to paint. Lengths are points (1/72 inch), the origin is
//! the top left corner of the page, y grows downwards. Neither printpdf nor lopdf is known here.

use super::fonts::Face;
pub use super::glyph_text::GlyphText;
use super::structure::ContentId;

/// Width and height of A4 in whole points, a tenth of a millimetre beside 210 by 297: places are then short to write.
pub const A4: (f32, f32) = (595.0, 842.0);

/// A page: its items in reading order (which is also the order of painting) and its links.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// What is painted.
    pub items: Vec<Item>,
    /// Where one can click.
    pub links: Vec<LinkArea>,
    /// Named destinations on this page.
    pub destinations: Vec<Destination>,
    /// "Seite 3", in the foot: its place counts from where the total of pages, which all of them share, begins.
    pub folio: Option<TextRun>,
}

/// A run of marks with one owner in the structure.
#[derive(Debug, Clone)]
pub struct Item {
    /// Whose content it is.
    pub owner: Owner,
    /// What is painted.
    pub marks: Vec<Mark>,
}

/// Whose content an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A piece of content of the structure tree; the same piece may go on on the next page.
    Content(ContentId),
    /// Running heads and feet, page numbers (`/Type /Pagination`, `/Subtype /Header`).
    Header,
    /// As above, at the foot.
    Footer,
    /// Rules, boxes, leader dots (`/Type /Layout`).
    Decoration,
}

/// A mark on paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Glyphs on a base line.
    Text(TextRun),
    /// A filled rectangle: a bar, a hairline, a panel.
    Fill {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Its colour.
        colour: Colour,
    },
    /// The logo, which the file holds once.
    Logo {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
    },
    /// A line around a rectangle: a tag.
    Outline {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Width of the line.
        line: f32,
        /// Its colour.
        colour: Colour,
    },
}

/// A colour of the page: sRGB, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Shaped text on one base line in one face, size and colour.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun {
    /// Which of the three faces.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Colour.
    pub colour: Colour,
    /// Where it begins.
    pub x: f32,
    /// The base line.
    pub y: f32,
    /// The glyphs in visual order.
    pub glyphs: Vec<Glyph>,
}

/// One glyph. A page has some thousands of them, so they are small and copied as they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Glyph id in the face as shipped (not in the subset).
    pub id: u16,
    /// How far the pen moves after it, in thousandths of the size (kerning included).
    pub advance: f32,
    /// Shift of the glyph itself (marks), in thousandths of the size: right, up.
    pub shift: (i16, i16),
    /// The text it stands for, empty for the second and later glyphs of a cluster, `U+00AD` for a hyphen at
    /// a line's end that belongs to no word.
    pub text: GlyphText,
}

/// An area that is a link.
#[derive(Debug, Clone)]
pub struct LinkArea {
    /// The `Link` node of the structure that this annotation belongs to.
    pub node: super::structure::NodeId,
    /// Left, top, width, height.
    pub area: (f32, f32, f32, f32),
    /// Where it goes.
    pub to: LinkTarget,
    /// What it says, for `/Contents`.
    pub says: String,
}

/// Where a link goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// An address.
    Url(String),
    /// A named destination of this file.
    Destination(String),
}

/// A named destination.
#[derive(Debug, Clone)]
pub struct Destination {
    /// Its name: a `kennung`, or the program's own with `_` in front.
    pub name: String,
    /// Its distance from the top of the page.
    pub y: f32,
}

/// A bookmark; the whole outline is a list of these in reading order.
#[derive(Debug, Clone)]
pub struct Bookmark {
    /// 1 for the outermost.
    pub level: u8,
    /// What it says.
    pub title: String,
    /// Index of the page, from 0.
    pub page: usize,
    /// Distance from the top of that page.
    pub y: f32,
}
