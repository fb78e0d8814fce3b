//! The page tree (ISO 32000-1, 7.7.3).

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::file::{File, count};
use super::logo;
use super::objects::FAN;
use super::page::A4;

/// A page whose content is written.
pub struct Leaf {
    /// Its object.
    pub id: ObjectId,
    /// Its content streams.
    pub content: Vec<ObjectId>,
    /// Its key in the parent tree.
    pub key: i64,
    /// Its annotations.
    pub annotations: Vec<ObjectId>,
}

/// Writes the pages and the tree above them; gives its root.
pub fn pages(file: &mut File, leaves: &[Leaf], fonts: Dictionary, logo: Option<ObjectId>) -> ObjectId {
    // Shared, but named by every page: ISO 19005-2, 6.2.2 forbids that a page inherits it.
    let mut resources = dictionary! { "Font" => fonts };
    if let Some(logo) = logo {
        resources.set("XObject", dictionary! { logo::NAME => logo });
    }
    let resources = file.add(resources);
    let mut level: Vec<Branch> = Vec::new();
    for leaves in leaves.chunks(FAN) {
        let id = file.reserve();
        for leaf in leaves {
            let content: Vec<Object> = leaf.content.iter().map(|id| Object::Reference(*id)).collect();
            let mut page = dictionary! {
                "Type" => "Page",
                "Parent" => id,
                "Resources" => resources,
                "Contents" => content,
                "StructParents" => leaf.key,
            };
            if !leaf.annotations.is_empty() {
                page.set("Annots", leaf.annotations.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>());
                // ISO 14289-1, 7.18.3: the tab key follows the structure.
                page.set("Tabs", "S");
            }
            file.put(leaf.id, page);
        }
        level.push(Branch { id, kids: leaves.iter().map(|leaf| leaf.id).collect(), pages: leaves.len() });
    }
    while level.len() > 1 {
        level = level.chunks(FAN).map(|branches| join(file, branches)).collect();
    }
    let root = level.pop().unwrap_or_else(|| Branch { id: file.reserve(), kids: Vec::new(), pages: 0 });
    let id = root.id;
    let mut node = root.dictionary(None);
    node.set("MediaBox", vec![0.into(), 0.into(), A4.0.into(), A4.1.into()]);
    file.put(id, node);
    id
}

struct Branch {
    id: ObjectId,
    kids: Vec<ObjectId>,
    pages: usize,
}

impl Branch {
    fn dictionary(&self, parent: Option<ObjectId>) -> Dictionary {
        let kids: Vec<Object> = self.kids.iter().map(|id| Object::Reference(*id)).collect();
        let mut node = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count(self.pages) };
        if let Some(parent) = parent {
            node.set("Parent", parent);
        }
        node
    }
}

fn join(file: &mut File, branches: &[Branch]) -> Branch {
    let id = file.reserve();
    for branch in branches {
        file.put(branch.id, branch.dictionary(Some(id)));
    }
    Branch {
        id,
        kids: branches.iter().map(|branch| branch.id).collect(),
        pages: branches.iter().map(|branch| branch.pages).sum(),
    }
}
