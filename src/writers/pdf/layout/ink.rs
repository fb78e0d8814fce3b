//! What has been set but has no page yet.

use super::style::Look;
use crate::writers::pdf::page::{Colour, LinkArea, Mark, Owner, TextRun};
use crate::writers::pdf::structure::NodeId;

/// Marks and links; distances from the top count from the piece they belong to.
#[derive(Debug, Clone, Default)]
pub struct Ink {
    /// Marks and whose they are.
    pub marks: Vec<(Owner, Mark)>,
    /// Where one can click.
    pub links: Vec<LinkArea>,
    /// Page numbers to be filled in.
    pub numbers: Vec<PageNumber>,
}

/// The number of a page that is not known yet; no line depends on how wide it is.
#[derive(Debug, Clone)]
pub struct PageNumber {
    /// The anchor of the section whose page is meant.
    pub of: String,
    /// Whose content it is.
    pub owner: Owner,
    /// The link that it ends, whose description ends with it too.
    pub link: Option<NodeId>,
    /// How it looks.
    pub look: Look,
    /// Where it ends.
    pub right: f32,
    /// The top of its line.
    pub y: f32,
}

impl Ink {
    /// A filled rectangle that decorates.
    pub fn fill(&mut self, (x, y, width, height): (f32, f32, f32, f32), colour: Colour) {
        self.marks.push((Owner::Decoration, Mark::Fill { x, y, width, height, colour }));
    }

    /// Takes all of another's, moved right and down.
    pub fn take(&mut self, mut other: Self, dx: f32, dy: f32) {
        other.shift(dx, dy);
        self.marks.append(&mut other.marks);
        self.links.append(&mut other.links);
        self.numbers.append(&mut other.numbers);
    }

    /// Moves all right and down.
    pub fn shift(&mut self, dx: f32, dy: f32) {
        for (_, mark) in &mut self.marks {
            match mark {
                Mark::Text(TextRun { x, y, .. })
                | Mark::Fill { x, y, .. }
                | Mark::Outline { x, y, .. }
                | Mark::Logo { x, y, .. } => {
                    *x += dx;
                    *y += dy;
                }
            }
        }
        for link in &mut self.links {
            link.area.0 += dx;
            link.area.1 += dy;
        }
        for number in &mut self.numbers {
            number.right += dx;
            number.y += dy;
        }
    }

    /// The same as decoration: a row of column headings that is said again on the next page.
    pub fn decoration(&self) -> Self {
        let marks = self.marks.iter().map(|(_, mark)| (Owner::Decoration, mark.clone())).collect();
        Self { marks, ..Self::default() }
    }
}
