//! The spelling of structure elements (ISO 32000-1, table 323; ISO 14289-1, 7.2 to 7.7). What the standard lets be left
//! out is left out: a register is mostly tags.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::marks::Sequence;
use crate::writers::pdf::file::File;
use crate::writers::pdf::objects::text;
use crate::writers::pdf::page::A4;
use crate::writers::pdf::rows::Speller;
use crate::writers::pdf::structure::{Bounds, Extras, Node, Role, Structure};

/// Spells an element; what differs most from one to the next stands last.
pub fn spell(speller: &mut Speller, node: &Node, parent: ObjectId, kids: &Kids, scopes: &Scopes) {
    // `/Type` is optional for structure elements (ISO 32000-1, table 323).
    speller.begin();
    if let Some(page) = kids.page {
        speller.name("Pg");
        speller.reference(page);
    }
    kids.spell(speller);
    speller.name("P");
    speller.reference(parent);
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
pub struct Kids {
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
    /// Adds another element.
    pub fn element(&mut self, id: ObjectId) {
        self.list.push(ElementKid::Element(id));
    }

    /// Adds content.
    pub fn sequence(&mut self, Sequence { page, mcid }: Sequence) {
        let other = self.other(page);
        self.list.push(ElementKid::Sequence(mcid, other));
    }

    /// Adds an annotation.
    pub fn annotation(&mut self, page: ObjectId, annotation: ObjectId) {
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
                for kid in all {
                    kid.spell(speller);
                }
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
pub struct Scopes {
    column: Option<ObjectId>,
    wide_column: Option<ObjectId>,
    row: Option<ObjectId>,
    wide_row: Option<ObjectId>,
}

impl Scopes {
    /// Writes those that a tree needs.
    pub fn write(file: &mut File, structure: &Structure) -> Self {
        let mut one = |role: Role, attributes: Dictionary| {
            let used = structure.nodes().iter().any(|node| node.role == role);
            used.then(|| file.add(attributes))
        };
        let column = dictionary! { "O" => "Table", "Scope" => "Column" };
        let row = dictionary! { "O" => "Table", "Scope" => "Row" };
        let wide = |narrow: &Dictionary| {
            let mut wide = narrow.clone();
            wide.set("ColSpan", 2);
            wide
        };
        Self {
            wide_column: one(Role::WideColumnHeader, wide(&column)),
            column: one(Role::ColumnHeader, column),
            wide_row: one(Role::WideRowHeader, wide(&row)),
            row: one(Role::RowHeader, row),
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
pub fn name(role: Role) -> &'static str {
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
