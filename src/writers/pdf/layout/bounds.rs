//! What figures cover of their pages, known once these are full.

use std::collections::{BTreeMap, BTreeSet};

use crate::writers::pdf::page::{Mark, Owner, Page};
use crate::writers::pdf::structure::{Bounds, NodeId, Role, Structure};

/// The figures of the pages so far.
#[derive(Debug, Default)]
pub struct Figures(BTreeSet<NodeId>);

impl Figures {
    /// Notes in the tree what the figures on the next page cover. Only what stands on one page as a whole has
    /// bounds (ISO 32000-1, table 344).
    pub fn note(&mut self, page: &Page, structure: &mut Structure) {
        let mut here: BTreeMap<NodeId, Bounds> = BTreeMap::new();
        for item in &page.items {
            let Owner::Content(content) = item.owner else { continue };
            let node = structure.owner(content);
            if structure.node(node).role != Role::Figure {
                continue;
            }
            for covered in item.marks.iter().map(covered) {
                here.entry(node).and_modify(|all| *all = both(*all, covered)).or_insert(covered);
            }
        }
        for (node, bounds) in here {
            structure.node_mut(node).extras_mut().bounds = self.0.insert(node).then_some(bounds);
        }
    }
}

fn both(one: Bounds, other: Bounds) -> Bounds {
    Bounds {
        left: one.left.min(other.left),
        top: one.top.min(other.top),
        right: one.right.max(other.right),
        bottom: one.bottom.max(other.bottom),
    }
}

/// What a mark covers; text as high as the faces' letters with accents and as deep as their tails.
fn covered(mark: &Mark) -> Bounds {
    match mark {
        Mark::Text(run) => Bounds {
            left: run.x,
            top: run.y - 1.07 * run.size,
            right: run.x + run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size / 1000.0,
            bottom: run.y + 0.3 * run.size,
        },
        Mark::Fill { x, y, width, height, .. }
        | Mark::Outline { x, y, width, height, .. }
        | Mark::Logo { x, y, width, height } => Bounds { left: *x, top: *y, right: x + width, bottom: y + height },
    }
}
