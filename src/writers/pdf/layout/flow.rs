//! What is set before there are pages: a column of pieces, none of which is divided, each with its height and
//! with what may not be parted from it.

use std::sync::Arc;

use super::ink::Ink;

/// A piece that stands on one page.
#[derive(Debug, Clone, Default)]
pub struct Piece {
    /// Space above it; none at the top of a page.
    pub before: f32,
    /// Its height.
    pub height: f32,
    /// The next piece stands on the same page.
    pub keep: bool,
    /// How ill it is if the next page begins behind it, where `keep` allows that: the part of a page that may rather stay
    /// empty.
    pub ill: f32,
    /// Its marks.
    pub ink: Ink,
    /// A rule that divides it from what stands above, so not drawn at the top of a page.
    pub divider: Ink,
    /// What a page that begins with this piece says first.
    pub resume: Option<Arc<Resume>>,
    /// The section that begins here.
    pub opens: Option<Box<Opening>>,
}

/// What is said again at the top of a page: "Fortsetzung: Empfänger" and the column headings.
#[derive(Debug, Clone, Default)]
pub struct Resume {
    /// Its height.
    pub height: f32,
    /// Its marks, all of them decoration.
    pub ink: Ink,
}

/// The beginning of a section.
#[derive(Debug, Clone)]
pub struct Opening {
    /// Its anchor.
    pub id: String,
    /// Depth in the outline, 1 for the outermost.
    pub level: u8,
    /// Its heading, for the outline.
    pub title: String,
    /// What the running head says of a page that begins with it.
    pub running: Option<Arc<str>>,
    /// What it says of a page that goes on with it.
    pub goes_on: Option<Arc<str>>,
}

/// A piece of flow.
#[derive(Debug, Clone)]
pub enum Element {
    /// A piece over the full width.
    Piece(Piece),
    /// Narrow pieces that run down columns, side by side.
    Columns {
        /// The pieces, set for the first column.
        pieces: Vec<Piece>,
        /// Number of columns.
        number: usize,
        /// From the left edge of one column to that of the next.
        pitch: f32,
        /// Space above.
        before: f32,
    },
}

/// Total height of pieces set below each other.
pub fn height(pieces: &[Piece]) -> f32 {
    pieces.iter().enumerate().map(|(index, piece)| if index == 0 { 0.0 } else { piece.before } + piece.height).sum()
}

/// One undivided piece of several; the space above the first is the whole's.
pub fn merge(pieces: Vec<Piece>) -> Piece {
    let mut out = Piece::default();
    for (index, piece) in pieces.into_iter().enumerate() {
        if index == 0 {
            out.before = piece.before;
            out.resume = piece.resume;
            out.divider = piece.divider;
        } else {
            out.height += piece.before;
        }
        out.ink.take(piece.ink, 0.0, out.height);
        out.height += piece.height;
        out.keep = piece.keep;
        out.ill = piece.ill;
        out.opens = out.opens.or(piece.opens);
    }
    out
}

/// Sets `left` beside the beginning of `right`. Where that would be too high for one piece, `left` stands
/// above.
pub fn beside(left: Vec<Piece>, mut right: Vec<Piece>, limit: f32) -> Vec<Piece> {
    let before = left.first().map_or(0.0, |piece| piece.before);
    if left.is_empty() {
        return right;
    }
    let wanted = height(&left);
    let mut taken = 0;
    while taken < right.len() && height(&right[..taken]) < wanted {
        taken += 1;
    }
    if wanted > limit / 3.0 || height(&right[..taken]) > limit {
        let mut out = left;
        for piece in &mut out {
            piece.keep = true;
        }
        out.append(&mut right);
        return out;
    }
    let rest = right.split_off(taken);
    let left = merge(left);
    let mut row = merge(right);
    row.height = row.height.max(left.height);
    row.ink.marks.splice(0..0, left.ink.marks);
    row.ink.links.splice(0..0, left.ink.links);
    row.before = before;
    if rest.is_empty() {
        row.keep = false;
        row.ill = 0.0;
    }
    row.opens = left.opens.or(row.opens);
    std::iter::once(row).chain(rest).collect()
}

/// Keeps all pieces on one page.
pub fn keep_together(pieces: &mut [Piece]) {
    let last = pieces.len().saturating_sub(1);
    for piece in &mut pieces[..last] {
        piece.keep = true;
    }
}
