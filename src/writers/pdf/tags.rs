//! The tag tree in the file: structure elements, and the way back from marked content to them (ISO 32000-1, 14.7;
//! ISO 14289-1, 7.1 to 7.7). What the standard lets be left out is left out: a register is mostly tags.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::file::{File, count};
use super::objects::{TreeKind, text, write_tree};
use super::page::A4;
use super::structure::{Bounds, ContentId, Kid, Node, NodeId, Role, Structure};

/// What the pages tell the tag tree; `/StructParents` and `/StructParent` are the places of its entries.
#[derive(Default)]
pub struct Marks {
    parents: Vec<Parents>,
    /// The contents of all pages' sequences, page after page.
    contents: Vec<ContentId>,
}

/// An entry of the parent tree.
enum Parents {
    /// A page: its index and how many sequences it has.
    Page { page: ObjectId, index: usize, sequences: usize },
    /// An annotation on a page of an index.
    Link { page: ObjectId, index: usize, node: NodeId, annotation: ObjectId },
}

/// Where a piece of content was painted.
#[derive(Clone, Copy)]
struct Sequence {
    page: ObjectId,
    mcid: i64,
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
    fn sequences(&self, contents: usize) -> (Vec<usize>, Vec<Sequence>) {
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
    fn links(&self) -> Vec<(NodeId, ObjectId, ObjectId)> {
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

/// Writes the tree; gives its root.
pub fn structure(file: &mut File, structure: &Structure, marks: &Marks) -> ObjectId {
    let root = file.reserve();
    let scopes = Scopes::write(file, structure);
    let (order, places) = order(structure);
    let first = file.reserve_all(order.len());
    let element = |node: NodeId| (first.0 + places[node.0 as usize], first.1);
    let (ends, sequences) = marks.sequences(structure.contents());
    let links = marks.links();
    file.put_row(first, &order, |id| {
        let node = structure.node(*id);
        let mut kids = Kids::default();
        for kid in &node.kids {
            match kid {
                Kid::Node(id) => kids.list.push(element(*id).into()),
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
        dictionary(node, node.parent.map_or(root, element), kids, &scopes)
    });
    let parent_tree = parent_tree(file, structure, marks, element);
    file.put(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => element(Structure::ROOT),
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => count(marks.parents.len()),
        },
    );
    root
}

/// In which order elements are written, and the place of each. Those that hold content come first, so that the parent
/// tree counts up, then the others type by type, so that neighbours are spelled nearly alike: a seventh of their size.
fn order(structure: &Structure) -> (Vec<NodeId>, Vec<u32>) {
    let nodes = structure.nodes();
    let mut order: Vec<NodeId> = (0..).map(NodeId).take(nodes.len()).collect();
    order.sort_by_cached_key(|id| {
        let node = structure.node(*id);
        let is_leaf = !node.kids.iter().any(|kid| matches!(kid, Kid::Node(_)));
        if is_leaf { "" } else { name(node.role) }
    });
    let mut places = vec![0; nodes.len()];
    for (place, id) in (0..).zip(&order) {
        places[id.0 as usize] = place;
    }
    (order, places)
}

fn dictionary(node: &Node, parent: ObjectId, kids: Kids, scopes: &Scopes) -> Dictionary {
    // `/Type` is optional for structure elements (ISO 32000-1, table 323).
    let mut element = dictionary! { "S" => name(node.role) };
    // What repeats from element to element stands together, which compresses better.
    if let Some(scope) = scopes.of(node.role) {
        element.set("A", scope);
    }
    element.set("P", parent);
    if let Some(page) = kids.page {
        element.set("Pg", page);
    }
    let mut list = kids.list;
    match list.len() {
        0 => {}
        1 => element.set("K", list.remove(0)),
        _ => element.set("K", list),
    }
    let Some(extras) = &node.extras else { return element };
    if let Some(alt) = &extras.alt {
        element.set("Alt", text(alt));
    }
    if let Some(expansion) = &extras.expansion {
        element.set("E", text(expansion));
    }
    if let Some(language) = extras.language {
        element.set("Lang", text(language));
    }
    if let Some(bounds) = extras.bounds {
        element.set("A", dictionary! { "O" => "Layout", "BBox" => rectangle(bounds) });
    }
    element
}

/// A rectangle in the page's own coordinates, which begin at its lower left corner: whole points around what is
/// covered.
fn rectangle(Bounds { left, top, right, bottom }: Bounds) -> Vec<Object> {
    [left.floor(), (A4.1 - bottom).floor(), right.ceil(), (A4.1 - top).ceil()].map(Object::Real).to_vec()
}

/// The kids of an element; its page is that of its first own content.
#[derive(Default)]
struct Kids {
    list: Vec<Object>,
    page: Option<ObjectId>,
}

impl Kids {
    fn sequence(&mut self, Sequence { page, mcid }: Sequence) {
        self.list.push(if *self.page.get_or_insert(page) == page {
            mcid.into()
        } else {
            dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => mcid }.into()
        });
    }

    fn annotation(&mut self, page: ObjectId, annotation: ObjectId) {
        let mut reference = dictionary! { "Type" => "OBJR", "Obj" => annotation };
        if *self.page.get_or_insert(page) != page {
            reference.set("Pg", page);
        }
        self.list.push(reference.into());
    }
}

/// The attributes that tie a table's headings to its cells (ISO 14289-1, 7.5), shared by all of them.
struct Scopes {
    column: Option<ObjectId>,
    wide_column: Option<ObjectId>,
    row: Option<ObjectId>,
    wide_row: Option<ObjectId>,
}

impl Scopes {
    fn write(file: &mut File, structure: &Structure) -> Self {
        let mut one = |role: Role, attributes: Dictionary| {
            let used = structure.nodes().iter().any(|node| node.role == role);
            used.then(|| file.add(attributes))
        };
        Self {
            column: one(Role::ColumnHeader, dictionary! { "O" => "Table", "Scope" => "Column" }),
            wide_column: one(
                Role::WideColumnHeader,
                dictionary! { "O" => "Table", "Scope" => "Column", "ColSpan" => 2 },
            ),
            row: one(Role::RowHeader, dictionary! { "O" => "Table", "Scope" => "Row" }),
            wide_row: one(Role::WideRowHeader, dictionary! { "O" => "Table", "Scope" => "Row", "ColSpan" => 2 }),
        }
    }

    fn of(&self, role: Role) -> Option<ObjectId> {
        match role {
            Role::ColumnHeader => self.column,
            Role::WideColumnHeader => self.wide_column,
            Role::RowHeader => self.row,
            Role::WideRowHeader => self.wide_row,
            Role::Document
            | Role::Sect
            | Role::Heading(_)
            | Role::Paragraph
            | Role::List
            | Role::ListItem
            | Role::Label
            | Role::ListBody
            | Role::Table
            | Role::Caption
            | Role::TableRow
            | Role::TableCell
            | Role::Contents
            | Role::ContentsItem
            | Role::Reference
            | Role::Link
            | Role::Span
            | Role::Figure
            | Role::Code => None,
        }
    }
}

/// The standard's name of a type. It knows six levels of headings; what is deeper is on the sixth.
fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Sect => "Sect",
        Role::Heading(level) => ["H1", "H2", "H3", "H4", "H5", "H6"][usize::from(level.clamp(1, 6)) - 1],
        Role::Paragraph => "P",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableRow => "TR",
        Role::ColumnHeader | Role::WideColumnHeader | Role::RowHeader | Role::WideRowHeader => "TH",
        Role::TableCell => "TD",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
        Role::Span => "Span",
        Role::Figure => "Figure",
        Role::Code => "Code",
    }
}

/// From a page's sequences, by MCID, and from an annotation to the elements they belong to (ISO 32000-1,
/// 14.7.4.4).
fn parent_tree(
    file: &mut File,
    structure: &Structure,
    marks: &Marks,
    element: impl Fn(NodeId) -> ObjectId,
) -> ObjectId {
    let mut rest = marks.contents.as_slice();
    let entries = (0..).map(Object::Integer).zip(marks.parents.iter().map(|parents| match parents {
        Parents::Page { sequences, .. } => {
            let (own, others) = rest.split_at(*sequences);
            rest = others;
            own.iter().map(|content| element(structure.owner(*content)).into()).collect::<Vec<Object>>().into()
        }
        Parents::Link { node, .. } => Object::from(element(*node)),
    }));
    write_tree(file, TreeKind::Nums, entries)
}
