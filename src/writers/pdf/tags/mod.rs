//! The tag tree in the file: structure elements, and the way back from marked content to them (ISO 32000-1, 14.7;
//! ISO 14289-1, 7.1 to 7.7).

mod element;
mod marks;
mod order;

use lopdf::{ObjectId, dictionary};

use self::element::{Kids, Scopes};
use self::marks::{Parents, Sequence};
use self::order::Order;
use super::file::{File, count};
use super::objects::write_numbers;
use super::rows::Speller;
use super::structure::{ContentId, Kid, NodeId, Structure};

pub use self::marks::Marks;

/// What is known of a tree before it is written.
pub struct Plan {
    order: Order,
    /// By content, the ends of its sequences in the list of all; and that list.
    sequences: (Vec<usize>, Vec<Sequence>),
    /// The annotations of each `Link`, sorted by node.
    links: Vec<(NodeId, ObjectId, ObjectId)>,
}

impl Plan {
    /// Looks over a tree and what was painted for it.
    pub fn of(structure: &Structure, marks: &Marks) -> Self {
        let painted = || (marks.sequences(structure.contents()), marks.links());
        let (order, (sequences, links)) = rayon::join(|| Order::of(structure), painted);
        Self { order, sequences, links }
    }
}

/// Writes a tree as planned; gives its root.
pub fn structure(file: &mut File, structure: &Structure, plan: &Plan, marks: &Marks) -> ObjectId {
    let Plan { order, sequences: (ends, sequences), links } = plan;
    let root = file.reserve();
    let scopes = Scopes::write(file, structure);
    let first = file.reserve_all(structure.nodes().len());
    let number = |node: NodeId| (first.0 + order.places[node.0 as usize], first.1);
    let spell = |id: &NodeId, speller: &mut Speller| {
        let node = structure.node(*id);
        let mut kids = Kids::default();
        for kid in &node.kids {
            match kid {
                Kid::Node(id) => kids.element(number(*id)),
                Kid::Content(content) => {
                    let at = content.0 as usize;
                    sequences[ends[at]..ends[at + 1]].iter().for_each(|sequence| kids.sequence(*sequence));
                }
            }
        }
        let begin = links.partition_point(|link| link.0 < *id);
        for (_, page, annotation) in links[begin..].iter().take_while(|link| link.0 == *id) {
            kids.annotation(*page, *annotation);
        }
        element::spell(speller, node, node.parent.map_or(root, number), &kids, &scopes);
    };
    let numbered = |nodes: &[NodeId]| nodes.iter().map(|node| (number(*node).0, *node)).collect::<Vec<_>>();
    file.put_rows(REFERENCES_IN_A_ROW, &numbered(&order.alike), spell);
    file.put_all(&numbered(&order.others), spell);
    let parent_tree = parent_tree(file, structure, marks, number);
    file.put(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => number(Structure::ROOT),
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => count(marks.parents.len()),
        },
    );
    root
}

/// An element with one piece of content fills a row of so many references, even if it is a table's heading.
const REFERENCES_IN_A_ROW: usize = 6;

/// From a page's sequences, by MCID, and from an annotation to the elements they belong to (ISO 32000-1,
/// 14.7.4.4).
fn parent_tree(
    file: &mut File,
    structure: &Structure,
    marks: &Marks,
    number: impl Fn(NodeId) -> ObjectId + Sync,
) -> ObjectId {
    let mut rest = marks.contents.as_slice();
    let entries: Vec<(u64, &Parents, &[ContentId])> = (0..)
        .zip(&marks.parents)
        .map(|(key, parents)| {
            let sequences = match parents {
                Parents::Page { sequences, .. } => *sequences,
                Parents::Link { .. } => 0,
            };
            let (own, others) = rest.split_at(sequences);
            rest = others;
            (key, parents, own)
        })
        .collect();
    let spell = |(key, parents, own): &(u64, &Parents, &[ContentId]), speller: &mut Speller| {
        speller.number(*key);
        match parents {
            Parents::Page { .. } => {
                speller.begin_array();
                own.iter().for_each(|content| speller.reference(number(structure.owner(*content))));
                speller.end_array();
            }
            Parents::Link { node, .. } => speller.reference(number(*node)),
        }
    };
    write_numbers(file, &entries, |entry| entry.0, spell)
}
