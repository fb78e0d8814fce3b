//! In which order structure elements are numbered and written: neighbours that look alike cost next to nothing.

use crate::writers::pdf::structure::{Kid, NodeId, Role, Structure};

/// In which order elements are numbered and written.
pub struct Order {
    /// Those alike enough for rows: what holds nothing but content, so that the parent tree counts up; then what holds
    /// others, like beside like.
    pub alike: Vec<NodeId>,
    /// The others, type by type.
    pub others: Vec<NodeId>,
    /// By node: its place in the one and then the other.
    pub places: Vec<u32>,
}

/// Kids of an element that still looks like others.
const FEW: usize = 3;

impl Order {
    /// The order of a tree.
    pub fn of(structure: &Structure) -> Self {
        let is_alike = |id: &NodeId| {
            let node = structure.node(*id);
            node.extras.is_none() && node.kids.len() <= FEW && node.role != Role::Link
        };
        let kind = |id: &NodeId| {
            let node = structure.node(*id);
            let is_leaf = !node.kids.iter().any(|kid| matches!(kid, Kid::Node(_)));
            (!is_leaf).then_some((node.role, node.kids.len()))
        };
        let nodes = (0..).map(NodeId).take(structure.nodes().len());
        let (mut alike, mut others): (Vec<NodeId>, Vec<NodeId>) = nodes.partition(is_alike);
        alike.sort_by_cached_key(kind);
        others.sort_by_cached_key(kind);
        let mut places = vec![0; structure.nodes().len()];
        for (place, id) in (0..).zip(alike.iter().chain(&others)) {
            places[id.0 as usize] = place;
        }
        Self { alike, others, places }
    }
}
