//! The tag tree in the file: structure elements, and the way back from marked content to them (ISO 32000-1, 14.7;
//! ISO 14289-1, 7.1 to 7.7). What the standard lets be left out is left out: a register is mostly tags.

use lopdf::{Object, ObjectId, dictionary};

use super::file::{File, count};
use super::objects::{text, write_numbers};
use super::page::A4;
use super::rows::Speller;
use super::structure::{Bounds, ContentId, Extras, Kid, Node, NodeId, Role, Structure};

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
    mcid: u32,
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
    let order = Order::of(structure);
    let first = file.reserve_all(structure.nodes().len());
    let element = |node: NodeId| (first.0 + order.places[node.0 as usize], first.1);
    let (ends, sequences) = marks.sequences(structure.contents());
    let links = marks.links();
    let spell = |id: &NodeId, speller: &mut Speller| {
        let node = structure.node(*id);
        let mut kids = Kids::default();
        for kid in &node.kids {
            match kid {
                Kid::Node(id) => kids.list.push(ElementKid::Element(element(*id))),
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
        spell_element(speller, node, node.parent.map_or(root, element), &kids, &scopes);
    };
    let numbered = |nodes: &[NodeId]| nodes.iter().map(|node| (element(*node).0, *node)).collect::<Vec<_>>();
    file.put_rows(REFERENCES_IN_A_ROW, &numbered(&order.alike), spell);
    file.put_all(&numbered(&order.others), spell);
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

/// An element with one piece of content fills a row of so many references, even if it is a table's heading.
const REFERENCES_IN_A_ROW: usize = 6;

/// In which order elements are numbered and written.
struct Order {
    /// Those alike enough for rows: what holds nothing but content, so that the parent tree counts up; then what holds
    /// others, like beside like.
    alike: Vec<NodeId>,
    /// The others, type by type.
    others: Vec<NodeId>,
    /// By node: its place in the one and then the other.
    places: Vec<u32>,
}

/// Kids of an element that still looks like others.
const FEW: usize = 3;

impl Order {
    fn of(structure: &Structure) -> Self {
        let is_alike = |id: &NodeId| {
            let node = structure.node(*id);
            node.extras.is_none() && node.kids.len() <= FEW && node.role != Role::Link
        };
        let kind = |id: &NodeId| {
            let node = structure.node(*id);
            let is_leaf = !node.kids.iter().any(|kid| matches!(kid, Kid::Node(_)));
            if is_leaf { ("", 0) } else { (name(node.role), node.kids.len()) }
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

/// What differs most from one element to the next stands last.
fn spell_element(speller: &mut Speller, node: &Node, parent: ObjectId, kids: &Kids, scopes: &Scopes) {
    // `/Type` is optional for structure elements (ISO 32000-1, table 323).
    speller.begin();
    speller.name("P");
    speller.reference(parent);
    if let Some(page) = kids.page {
        speller.name("Pg");
        speller.reference(page);
    }
    kids.spell(speller);
    speller.name("S");
    speller.name(name(node.role));
    if let Some(scope) = scopes.of(node.role) {
        speller.name("A");
        speller.reference(scope);
    }
    if let Some(extras) = &node.extras {
        spell_extras(speller, extras);
    }
    speller.end();
}

fn spell_extras(speller: &mut Speller, extras: &Extras) {
    let Extras { alt, expansion, language, bounds } = extras;
    let texts = [("Alt", alt.as_deref()), ("E", expansion.as_deref()), ("Lang", *language)];
    for (key, words) in texts {
        if let Some(words) = words {
            speller.name(key);
            speller.object(&text(words));
        }
    }
    if let Some(bounds) = bounds {
        speller.name("A");
        speller.object(&dictionary! { "O" => "Layout", "BBox" => rectangle(*bounds) }.into());
    }
}

/// A rectangle in the page's own coordinates, which begin at its lower left corner: whole points around what is
/// covered.
fn rectangle(Bounds { left, top, right, bottom }: Bounds) -> Vec<Object> {
    [left.floor(), (A4.1 - bottom).floor(), right.ceil(), (A4.1 - top).ceil()].map(Object::Real).to_vec()
}

/// The kids of an element; its page is that of its first own content.
#[derive(Default)]
struct Kids {
    list: Vec<ElementKid>,
    page: Option<ObjectId>,
}

/// A kid as it is written; with a page where that is not the element's.
enum ElementKid {
    Element(ObjectId),
    Sequence(u32, Option<ObjectId>),
    Annotation(ObjectId, Option<ObjectId>),
}

impl Kids {
    fn sequence(&mut self, Sequence { page, mcid }: Sequence) {
        let other = self.other(page);
        self.list.push(ElementKid::Sequence(mcid, other));
    }

    fn annotation(&mut self, page: ObjectId, annotation: ObjectId) {
        let other = self.other(page);
        self.list.push(ElementKid::Annotation(annotation, other));
    }

    /// The page, if it is not that of the first.
    fn other(&mut self, page: ObjectId) -> Option<ObjectId> {
        (*self.page.get_or_insert(page) != page).then_some(page)
    }

    fn spell(&self, speller: &mut Speller) {
        match self.list.as_slice() {
            [] => {}
            [kid] => {
                speller.name("K");
                kid.spell(speller);
            }
            all => {
                speller.name("K");
                speller.begin_array();
                all.iter().for_each(|kid| kid.spell(speller));
                speller.end_array();
            }
        }
    }
}

impl ElementKid {
    fn spell(&self, speller: &mut Speller) {
        let (kind, page) = match self {
            Self::Element(id) => return speller.reference(*id),
            Self::Sequence(mcid, None) => return speller.number(*mcid),
            Self::Sequence(_, page) => ("MCR", page),
            Self::Annotation(_, page) => ("OBJR", page),
        };
        speller.begin();
        speller.name("Type");
        speller.name(kind);
        if let Some(page) = page {
            speller.name("Pg");
            speller.reference(*page);
        }
        match self {
            Self::Sequence(mcid, _) => {
                speller.name("MCID");
                speller.number(*mcid);
            }
            Self::Annotation(id, _) => {
                speller.name("Obj");
                speller.reference(*id);
            }
            Self::Element(_) => {}
        }
        speller.end();
    }
}

/// The attributes that tie a table's headings to its cells (ISO 14289-1, 7.5), shared by all of them.
struct Scopes {
    column: Option<ObjectId>,
    row: Option<ObjectId>,
}

impl Scopes {
    fn write(file: &mut File, structure: &Structure) -> Self {
        let mut one = |role: Role, scope: &str| {
            let used = structure.nodes().iter().any(|node| node.role == role);
            used.then(|| file.add(dictionary! { "O" => "Table", "Scope" => scope }))
        };
        Self { column: one(Role::ColumnHeader, "Column"), row: one(Role::RowHeader, "Row") }
    }

    fn of(&self, role: Role) -> Option<ObjectId> {
        match role {
            Role::ColumnHeader => self.column,
            Role::RowHeader => self.row,
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
        Role::ColumnHeader | Role::RowHeader => "TH",
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
    element: impl Fn(NodeId) -> ObjectId + Sync,
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
                own.iter().for_each(|content| speller.reference(element(structure.owner(*content))));
                speller.end_array();
            }
            Parents::Link { node, .. } => speller.reference(element(*node)),
        }
    };
    write_numbers(file, &entries, |entry| entry.0, spell)
}
