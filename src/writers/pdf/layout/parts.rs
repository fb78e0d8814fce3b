//! A document to parts that are set each on its own: an activity, the heading of a unit, what stands before.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::blocks::heading;
use super::compose::{Composer, Place, Surroundings};
use super::flow::Element;
use crate::document::{Block, Section};
use crate::writers::pdf::structure::Structure;

/// A part of the document.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// Index of the part whose section it stands in.
    pub parent: Option<usize>,
    /// How many sections it stands in.
    depth: u8,
    /// What the running head says from here on: the heading of the outermost section.
    running: Option<Arc<str>>,
    /// A heading stands right above it.
    leads: bool,
    holds: Holds<'a>,
}

#[derive(Debug, Clone)]
enum Holds<'a> {
    /// Blocks without a heading of their own.
    Blocks(&'a [Block]),
    /// A section's heading and the blocks before its first section; the rest are parts of their own.
    Head(&'a Section, &'a [Block]),
    /// A section without sections.
    Whole(&'a Section),
}

/// The parts of a document, a parent before its children.
pub fn parts(blocks: &[Block]) -> Vec<Part<'_>> {
    let mut out = Vec::new();
    divide(blocks, None, 0, None, &mut out);
    out
}

fn divide<'a>(
    blocks: &'a [Block],
    parent: Option<usize>,
    depth: u8,
    running: Option<&Arc<str>>,
    out: &mut Vec<Part<'a>>,
) {
    let mut leads = parent.is_some_and(|parent| out[parent].opens());
    for group in blocks.chunk_by(|one, other| one.as_section().is_none() && other.as_section().is_none()) {
        let [Block::Section(section)] = group else {
            out.push(Part { parent, depth, running: running.cloned(), leads, holds: Holds::Blocks(group) });
            leads = false;
            continue;
        };
        let running = running.cloned().unwrap_or_else(|| Arc::from(section.title.as_str()));
        let first = section.blocks.iter().position(|block| block.as_section().is_some());
        let holds = match first {
            Some(first) => Holds::Head(section, &section.blocks[..first]),
            None => Holds::Whole(section),
        };
        let index = out.len();
        out.push(Part { parent, depth, running: Some(Arc::clone(&running)), leads, holds });
        leads = false;
        if let Some(first) = first {
            divide(&section.blocks[first..], Some(index), depth.saturating_add(1), Some(&running), out);
        }
    }
}

/// The anchors of all sections.
pub fn anchors<'a>(blocks: &'a [Block], out: &mut BTreeSet<&'a str>) {
    for section in blocks.iter().filter_map(Block::as_section) {
        out.insert(&section.id.0);
        anchors(&section.blocks, out);
    }
}

/// A part that has been set: its pieces, and a tree whose root stands for the node it will hang from.
pub struct Set {
    /// Pieces in reading order.
    pub elements: Vec<Element>,
    /// Its tree.
    pub structure: Structure,
}

impl Part<'_> {
    /// Whether it is a heading and no more.
    const fn opens(&self) -> bool {
        match self.holds {
            Holds::Head(_, blocks) => blocks.is_empty(),
            Holds::Blocks(_) | Holds::Whole(_) => false,
        }
    }

    /// Sets the part.
    pub fn set(&self, around: Surroundings<'_>) -> Set {
        let mut c = Composer::new(around);
        c.running.clone_from(&self.running);
        let place = Place { parent: Structure::ROOT, depth: self.depth, leads: self.leads };
        let area = c.full();
        let elements = match self.holds {
            Holds::Blocks(blocks) => c.blocks(blocks, place, area),
            Holds::Whole(section) => c.section(section, place, area),
            Holds::Head(section, blocks) => {
                let (node, pieces) = heading::set(&mut c, section, place, area);
                let mut elements: Vec<Element> = pieces.into_iter().map(Element::Piece).collect();
                elements.extend(c.blocks(
                    blocks,
                    Place { parent: node, depth: place.depth.saturating_add(1), leads: true },
                    area,
                ));
                elements
            }
        };
        Set { elements, structure: c.structure }
    }
}
