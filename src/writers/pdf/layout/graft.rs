//! A part's tree becomes a branch of the document's, and its pieces get the document's ids.

use super::flow::{Element, Piece};
use super::ink::Ink;
use crate::writers::pdf::page::Owner;
use crate::writers::pdf::structure::{ContentId, Kid, NodeId, Structure};

/// Hangs the children of `branch`'s root behind the last child of `parent`, in reading order, so that content
/// ids rise in reading order; renumbers `elements`. Gives the first node that was added.
pub fn graft(trunk: &mut Structure, parent: NodeId, branch: &Structure, elements: &mut [Element]) -> Option<NodeId> {
    let mut nodes = vec![parent; branch.nodes().len()];
    let mut contents = vec![ContentId(0); branch.contents()];
    let mut first = None;
    // A stack, since the depth of a document is not ours to choose.
    let mut open = vec![(Structure::ROOT, 0usize)];
    while let Some((node, at)) = open.pop() {
        let Some(kid) = branch.node(node).kids.get(at) else { continue };
        open.push((node, at + 1));
        let into = nodes[node.0 as usize];
        match *kid {
            Kid::Content(content) => contents[content.0 as usize] = trunk.content(into),
            Kid::Node(child) => {
                let old = branch.node(child);
                let new = trunk.add(into, old.role);
                let copy = trunk.node_mut(new);
                copy.extras.clone_from(&old.extras);
                // Most have one or two, and a vector that grows by itself takes four.
                copy.kids.reserve_exact(old.kids.len());
                first = first.or(Some(new));
                nodes[child.0 as usize] = new;
                open.push((child, 0));
            }
        }
    }
    for element in elements {
        match element {
            Element::Piece(piece) => renumber(piece, &nodes, &contents),
            Element::Columns { pieces, .. } => {
                for piece in pieces {
                    renumber(piece, &nodes, &contents);
                }
            }
        }
    }
    first
}

fn renumber(piece: &mut Piece, nodes: &[NodeId], contents: &[ContentId]) {
    let Ink { marks, links, numbers } = &mut piece.ink;
    for owner in marks.iter_mut().map(|(owner, _)| owner).chain(numbers.iter_mut().map(|number| &mut number.owner)) {
        match owner {
            Owner::Content(content) => *content = contents[content.0 as usize],
            Owner::Header | Owner::Footer | Owner::Decoration => {}
        }
    }
    for link in numbers.iter_mut().filter_map(|number| number.link.as_mut()) {
        *link = nodes[link.0 as usize];
    }
    for link in links {
        link.node = nodes[link.node.0 as usize];
    }
}
