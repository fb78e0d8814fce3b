//! The tag tree: elements with their attributes, and what is in them in reading order.

use std::fmt::Write;

use super::{BTreeMap, Dictionary, Object, ObjectId, Reader, name, text};

/// An element.
pub struct Tag {
    pub role: String,
    /// Attributes of tables and figures, language, long form, alternative, each as `Name=value`.
    pub attributes: Vec<String>,
    pub kids: Vec<Kid>,
}

/// What is in an element.
pub enum Kid {
    /// Its own text; pieces that follow each other are one.
    Text(String),
    Tag(Tag),
    /// An annotation, and what it says.
    Link(String),
}

/// What is read on the way through the tree.
struct Reading {
    /// The text of every sequence, page by page.
    texts: Vec<BTreeMap<i64, String>>,
    /// The sequences of each page, in reading order.
    order: Vec<Vec<i64>>,
}

impl Tag {
    /// All text in it.
    pub fn text(&self) -> String {
        let part = |kid: &Kid| match kid {
            Kid::Text(text) => text.clone(),
            Kid::Tag(tag) => tag.text(),
            Kid::Link(_) => String::new(),
        };
        self.kids.iter().map(part).collect()
    }

    /// The elements right below it.
    pub fn tags(&self) -> impl Iterator<Item = &Self> {
        self.kids.iter().filter_map(|kid| match kid {
            Kid::Tag(tag) => Some(tag),
            Kid::Text(_) | Kid::Link(_) => None,
        })
    }

    /// Calls `see` with it and all below it, each with the elements around it.
    pub fn walk<'a>(&'a self, around: &mut Vec<&'a Self>, see: &mut impl FnMut(&'a Self, &[&'a Self])) {
        see(self, around);
        around.push(self);
        for tag in self.tags() {
            tag.walk(around, see);
        }
        around.pop();
    }

    /// The tree as a person reads it, an element a line.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        self.print(0, &mut out);
        out
    }

    fn print(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        let _ = write!(out, "{indent}{}", self.role);
        for attribute in &self.attributes {
            let _ = write!(out, " {attribute}");
        }
        if let [Kid::Text(text)] = self.kids.as_slice() {
            let _ = writeln!(out, " \"{text}\"");
            return;
        }
        out.push('\n');
        for kid in &self.kids {
            let _ = match kid {
                Kid::Text(text) => writeln!(out, "{indent}  \"{text}\""),
                Kid::Link(says) => writeln!(out, "{indent}  → {says}"),
                Kid::Tag(tag) => {
                    tag.print(depth + 1, out);
                    Ok(())
                }
            };
        }
    }
}

impl Reader {
    /// The whole tree, and for each page its sequences in reading order.
    pub fn tags(&self) -> (Tag, Vec<Vec<i64>>) {
        let sequences = |page| self.sequences(page).into_iter().filter_map(|one| Some((one.mcid?, one.text))).collect();
        let texts: Vec<_> = (0..self.pages.len()).map(sequences).collect();
        let mut reading = Reading { order: vec![Vec::new(); texts.len()], texts };
        let root = self.catalog_entry(b"StructTreeRoot").get(b"K").unwrap().as_reference().unwrap();
        (self.tag(root, &mut reading), reading.order)
    }

    fn tag(&self, id: ObjectId, reading: &mut Reading) -> Tag {
        let element = self.dictionary(id);
        let own = element.get(b"Pg").ok().map(|page| page.as_reference().unwrap());
        let mut kids: Vec<Kid> = Vec::new();
        for kid in self.kids(element) {
            let (page, mcid) = match kid {
                Object::Reference(id) => {
                    kids.push(Kid::Tag(self.tag(id, reading)));
                    continue;
                }
                Object::Integer(mcid) => (own.unwrap(), mcid),
                Object::Dictionary(kid) if kid.has_type(b"MCR") => {
                    (kid.get(b"Pg").unwrap().as_reference().unwrap(), kid.get(b"MCID").unwrap().as_i64().unwrap())
                }
                Object::Dictionary(kid) => {
                    let annotation = self.dictionary(kid.get(b"Obj").unwrap().as_reference().unwrap());
                    kids.push(Kid::Link(text(annotation.get(b"Contents").unwrap())));
                    continue;
                }
                other => panic!("{other:?}"),
            };
            let page = self.pages.iter().position(|id| *id == page).unwrap();
            reading.order[page].push(mcid);
            let more = &reading.texts[page][&mcid];
            match kids.last_mut() {
                Some(Kid::Text(text)) => text.push_str(more),
                _ => kids.push(Kid::Text(more.clone())),
            }
        }
        Tag { role: name(element, b"S"), attributes: self.attributes(element), kids }
    }

    fn attributes(&self, element: &Dictionary) -> Vec<String> {
        let mut out = Vec::new();
        let owned = match element.get_deref(b"A", &self.document) {
            Ok(Object::Array(all)) => all.iter().map(|one| self.document.dereference(one).unwrap().1.clone()).collect(),
            Ok(one) => vec![one.clone()],
            Err(_) => Vec::new(),
        };
        for object in &owned {
            for (key, value) in object.as_dict().unwrap().iter().filter(|(key, _)| *key != b"O") {
                let value = match value {
                    Object::Name(name) => String::from_utf8(name.clone()).unwrap(),
                    // A box: where exactly, the page decides.
                    Object::Array(all) => format!("{} numbers", all.len()),
                    other => format!("{other:?}"),
                };
                out.push(format!("{}={value}", String::from_utf8_lossy(key)));
            }
        }
        for key in ["Lang", "E", "Alt"] {
            out.extend(element.get(key.as_bytes()).map(|value| format!("{key}={}", text(value))));
        }
        out
    }
}
