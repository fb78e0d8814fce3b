//! What was painted for whom: the marked-content sequences of pages and the annotations of links (ISO 32000-1, 14.7.4).

use lopdf::ObjectId;

use crate::writers::pdf::file::count;
use crate::writers::pdf::structure::{ContentId, NodeId};

/// What the pages tell the tag tree; `/StructParents` and `/StructParent` are the places of its entries.
#[derive(Default)]
pub struct Marks {
    /// Pages and annotations, in the order in which they were noted.
    pub parents: Vec<Parents>,
    /// The contents of all pages' sequences, page after page.
    pub contents: Vec<ContentId>,
}

/// An entry of the parent tree.
pub enum Parents {
    /// A page: its index and how many sequences it has.
    Page { page: ObjectId, index: usize, sequences: usize },
    /// An annotation on a page of an index.
    Link { page: ObjectId, index: usize, node: NodeId, annotation: ObjectId },
}

/// Where a piece of content was painted.
#[derive(Clone, Copy)]
pub struct Sequence {
    /// The page.
    pub page: ObjectId,
    /// Its number there.
    pub mcid: u32,
}

impl Marks {
    /// Notes a page and its sequences by MCID; gives its key in the parent tree.
    pub fn page(&mut self, (page, index): (ObjectId, usize), contents: &[ContentId]) -> i64 {
        self.contents.extend_from_slice(contents);
        self.parents.push(Parents::Page { page, index, sequences: contents.len() });
        count(self.parents.len() - 1)
    }

    /// Notes an annotation of a `Link`; gives its key in the parent tree.
    pub fn link(&mut self, (page, index): (ObjectId, usize), node: NodeId, annotation: ObjectId) -> i64 {
        self.parents.push(Parents::Link { page, index, node, annotation });
        count(self.parents.len() - 1)
    }

    /// By content, where it was painted: the ends of its sequences in a list of all, and that list.
    pub fn sequences(&self, contents: usize) -> (Vec<usize>, Vec<Sequence>) {
        let mut ends = vec![0; contents + 1];
        for content in &self.contents {
            ends[content.0 as usize + 1] += 1;
        }
        for at in 1..ends.len() {
            ends[at] += ends[at - 1];
        }
        let mut next = ends.clone();
        let mut all = vec![Sequence { page: (0, 0), mcid: 0 }; self.contents.len()];
        let mut rest = self.contents.as_slice();
        let mut pages = Vec::new();
        for parents in &self.parents {
            match parents {
                Parents::Page { page, index, sequences } => {
                    let (own, others) = rest.split_at(*sequences);
                    rest = others;
                    pages.push((index, *page, own));
                }
                Parents::Link { .. } => {}
            }
        }
        // What goes on over pages is read in their order, whenever they were painted.
        pages.sort_by_key(|(index, ..)| *index);
        for (_, page, own) in pages {
            for (mcid, content) in (0..).zip(own) {
                let place = &mut next[content.0 as usize];
                all[*place] = Sequence { page, mcid };
                *place += 1;
            }
        }
        (ends, all)
    }

    /// The annotations of each `Link`, sorted by node.
    pub fn links(&self) -> Vec<(NodeId, ObjectId, ObjectId)> {
        let mut links: Vec<_> = self
            .parents
            .iter()
            .filter_map(|parents| match parents {
                Parents::Page { .. } => None,
                Parents::Link { page, index, node, annotation } => Some((*node, *index, *page, *annotation)),
            })
            .collect();
        links.sort_by_key(|(node, index, ..)| (*node, *index));
        links.into_iter().map(|(node, _, page, annotation)| (node, page, annotation)).collect()
    }
}
