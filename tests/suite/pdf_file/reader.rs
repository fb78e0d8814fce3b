//! Reads a file back with lopdf's reader: tags, text, links, bookmarks.

pub mod claims;
mod glyphs;
mod sizes;
mod strings;
mod tags;
mod words;

pub use tags::{Kid, Tag};

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

pub struct Reader {
    document: Document,
    pages: Vec<ObjectId>,
}

/// A marked-content sequence: what it says of itself and its text.
struct Sequence {
    mcid: Option<i64>,
    kind: String,
    text: String,
}

impl Reader {
    pub fn new(data: &[u8]) -> Self {
        let document = Document::load_mem(data).unwrap();
        let pages = document.page_iter().collect();
        Self { document, pages }
    }

    /// The elements, one a line, with their own text; `→` for an annotation.
    pub fn outline_of_tags(&self) -> String {
        let root = self.catalog_entry(b"StructTreeRoot");
        let texts: Vec<BTreeMap<i64, String>> = (0..self.pages.len())
            .map(|page| self.sequences(page).into_iter().filter_map(|one| Some((one.mcid?, one.text))).collect())
            .collect();
        let parents = self.parents(root);
        for (page, id) in self.pages.iter().enumerate() {
            let key = self.dictionary(*id).get(b"StructParents").unwrap().as_i64().unwrap();
            assert_eq!(parents[&key].as_array().unwrap().len(), texts[page].len(), "every sequence has a parent");
        }
        let mut out = String::new();
        let first = root.get(b"K").unwrap().as_reference().unwrap();
        self.element(first, 0, &texts, &parents, &mut out);
        out
    }

    fn element(
        &self,
        id: ObjectId,
        depth: usize,
        texts: &[BTreeMap<i64, String>],
        parents: &BTreeMap<i64, Object>,
        out: &mut String,
    ) {
        let element = self.dictionary(id);
        let _ = write!(out, "{}{}", " ".repeat(depth), name(element, b"S"));
        if let Ok(attributes) = element.get_deref(b"A", &self.document) {
            let attributes = attributes.as_dict().unwrap();
            match attributes.get(b"BBox") {
                Ok(bounds) => {
                    assert_eq!(name(attributes, b"O"), "Layout");
                    let edges = bounds.as_array().unwrap().iter().map(|edge| edge.as_float().unwrap());
                    let _ = write!(out, "{:?}", edges.collect::<Vec<_>>());
                }
                Err(_) => {
                    let _ = write!(out, "({})", name(attributes, b"Scope"));
                }
            }
        }
        for (key, open, close) in [(&b"Lang"[..], '[', ']'), (b"E", '{', '}'), (b"Alt", '<', '>')] {
            if let Ok(value) = element.get(key) {
                let _ = write!(out, "{open}{}{close}", text(value));
            }
        }
        let own = element.get(b"Pg").ok().map(|page| page.as_reference().unwrap());
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        let (mut words, mut below) = (String::new(), Vec::new());
        for kid in kids {
            match kid {
                Object::Integer(mcid) => words.push_str(self.said(own.unwrap(), mcid, id, texts, parents)),
                Object::Reference(kid) => below.push(kid),
                Object::Dictionary(kid) if kid.has_type(b"MCR") => {
                    let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                    let mcid = kid.get(b"MCID").unwrap().as_i64().unwrap();
                    words.push_str(self.said(page, mcid, id, texts, parents));
                }
                Object::Dictionary(kid) => {
                    assert!(kid.has_type(b"OBJR"));
                    let annotation = self.dictionary(kid.get(b"Obj").unwrap().as_reference().unwrap());
                    let key = annotation.get(b"StructParent").unwrap().as_i64().unwrap();
                    assert_eq!(parents[&key].as_reference().unwrap(), id);
                    words.push('→');
                }
                other => panic!("{other:?}"),
            }
        }
        let _ = writeln!(out, "{}{words}", if words.is_empty() { "" } else { " " });
        for kid in below {
            assert_eq!(self.dictionary(kid).get(b"P").unwrap().as_reference().unwrap(), id);
            self.element(kid, depth + 1, texts, parents, out);
        }
    }

    /// The text of a sequence, whose way back must lead to `element`.
    fn said<'a>(
        &self,
        page: ObjectId,
        mcid: i64,
        element: ObjectId,
        texts: &'a [BTreeMap<i64, String>],
        parents: &BTreeMap<i64, Object>,
    ) -> &'a str {
        let key = self.dictionary(page).get(b"StructParents").unwrap().as_i64().unwrap();
        let parent = &parents[&key].as_array().unwrap()[usize::try_from(mcid).unwrap()];
        assert_eq!(parent.as_reference().unwrap(), element);
        &texts[self.pages.iter().position(|id| *id == page).unwrap()][&mcid]
    }

    fn parents(&self, root: &Dictionary) -> BTreeMap<i64, Object> {
        let tree = root.get_deref(b"ParentTree", &self.document).unwrap().as_dict().unwrap();
        let flat = self.entries(tree, b"Nums");
        flat.chunks(2).map(|entry| (entry[0].as_i64().unwrap(), entry[1].clone())).collect()
    }

    /// The keys and values of a name tree or number tree, one after the other; each leaf says its limits.
    fn entries(&self, tree: &Dictionary, key: &[u8]) -> Vec<Object> {
        let leaf = |id: &Object| {
            let leaf = self.dictionary(id.as_reference().unwrap());
            let entries = leaf.get(key).unwrap().as_array().unwrap();
            let limits = leaf.get(b"Limits").unwrap().as_array().unwrap();
            assert_eq!(limits[..], [entries[0].clone(), entries[entries.len() - 2].clone()]);
            entries.clone()
        };
        tree.get(b"Kids").unwrap().as_array().unwrap().iter().flat_map(leaf).collect()
    }

    /// A page's artifacts: their type and text.
    pub fn artifacts(&self, page: usize) -> Vec<String> {
        let sequences = self.sequences(page).into_iter().filter(|sequence| sequence.mcid.is_none());
        sequences.map(|sequence| format!("{}: {}", sequence.kind, sequence.text)).collect()
    }

    fn sequences(&self, page: usize) -> Vec<Sequence> {
        let id = self.pages[page];
        let resources = self.dictionary(id).get_deref(b"Resources", &self.document).unwrap().as_dict().unwrap();
        let fonts = resources.get_deref(b"Font", &self.document).unwrap().as_dict().unwrap();
        let content = Content::decode(&self.document.get_page_content(id)).unwrap();
        let mut sequences: Vec<Sequence> = Vec::new();
        let (mut open, mut map) = (false, BTreeMap::new());
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" => {
                    assert!(!open, "sequences of ours do not nest");
                    let properties = operands[1].as_dict().unwrap();
                    let kind = [&b"Subtype"[..], b"Type"].into_iter().find(|key| properties.has(key));
                    sequences.push(Sequence {
                        mcid: properties.get(b"MCID").ok().map(|mcid| mcid.as_i64().unwrap()),
                        kind: kind.map_or_else(String::new, |key| name(properties, key)),
                        text: String::new(),
                    });
                    open = true;
                }
                "EMC" => open = false,
                "Tf" => map = self.to_unicode(fonts.get_deref(operands[0].as_name().unwrap(), &self.document).unwrap()),
                "Tj" | "TJ" | "'" => {
                    assert!(open, "everything painted has an owner");
                    let parts = operands[0].as_array().cloned().unwrap_or_else(|_| operands.clone());
                    let bytes = parts.iter().filter_map(|part| part.as_str().ok()).flatten();
                    let sequence = sequences.last_mut().unwrap();
                    bytes.for_each(|byte| sequence.text.push_str(&map[byte]));
                }
                "re" | "m" => assert!(open, "everything painted has an owner"),
                _ => {}
            }
        }
        sequences
    }

    /// How many of a page's content streams another page names too.
    pub fn shared_streams(&self, page: usize) -> usize {
        let others = (0..self.pages.len()).filter(|other| *other != page);
        let others: Vec<ObjectId> =
            others.flat_map(|other| self.document.get_page_contents(self.pages[other])).collect();
        self.document.get_page_contents(self.pages[page]).iter().filter(|id| others.contains(id)).count()
    }

    /// Where a reader paints each glyph of a page: from the left, from the bottom.
    pub fn origins(&self, page: usize) -> Vec<(f32, f32)> {
        let id = self.pages[page];
        let resources = self.dictionary(id).get_deref(b"Resources", &self.document).unwrap().as_dict().unwrap();
        let fonts = resources.get_deref(b"Font", &self.document).unwrap().as_dict().unwrap();
        let (mut line, mut x, mut rise, mut size, mut leading) = ((0.0, 0.0), 0.0, 0.0, 0.0, 0.0);
        let (mut widths, mut origins) = (BTreeMap::new(), Vec::new());
        for operation in Content::decode(&self.document.get_page_content(id)).unwrap().operations {
            let number = |at: usize| operation.operands[at].as_float().unwrap();
            // ISO 32000-1, 9.4.2 and 9.4.3: what moves to another line.
            let step = match operation.operator.as_str() {
                "Td" => Some((number(0), number(1))),
                "TD" => {
                    leading = -number(1);
                    Some((number(0), number(1)))
                }
                "T*" | "'" => Some((0.0, -leading)),
                _ => None,
            };
            if let Some(step) = step {
                line = (line.0 + step.0, line.1 + step.1);
                x = line.0;
            }
            match operation.operator.as_str() {
                "BT" => (line, x) = ((0.0, 0.0), 0.0),
                "Ts" => rise = number(0),
                "Tf" => {
                    let font = fonts.get_deref(operation.operands[0].as_name().unwrap(), &self.document).unwrap();
                    (widths, size) = (self.widths(font.as_dict().unwrap()), number(1));
                }
                "Tj" | "TJ" | "'" => {
                    let parts =
                        operation.operands[0].as_array().cloned().unwrap_or_else(|_| operation.operands.clone());
                    for part in parts {
                        for byte in part.as_str().unwrap_or_default() {
                            origins.push((x, line.1 + rise));
                            x += widths[byte] * size / 1000.0;
                        }
                        x -= part.as_float().unwrap_or_default() * size / 1000.0;
                    }
                }
                _ => {}
            }
        }
        origins
    }

    fn widths(&self, font: &Dictionary) -> BTreeMap<u8, f32> {
        let descendants = font.get(b"DescendantFonts").unwrap().as_array().unwrap();
        let rows = self.dictionary(descendants[0].as_reference().unwrap()).get(b"W").unwrap().as_array().unwrap();
        let mut widths = BTreeMap::new();
        for row in rows.chunks(2) {
            let first = u8::try_from(row[0].as_i64().unwrap()).unwrap();
            let own = row[1].as_array().unwrap();
            widths.extend((first..=u8::MAX).zip(own.iter().map(|width| width.as_float().unwrap())));
        }
        widths
    }

    fn to_unicode(&self, font: &Object) -> BTreeMap<u8, String> {
        let stream = font.as_dict().unwrap().get_deref(b"ToUnicode", &self.document).unwrap().as_stream().unwrap();
        let map = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
        let mut texts = BTreeMap::new();
        for line in map.lines() {
            let parts: Vec<&str> =
                line.split(' ').filter_map(|part| part.strip_prefix('<')?.strip_suffix('>')).collect();
            let [first, last, units] = parts[..] else { continue };
            let number = |digits: &str| u16::from_str_radix(digits, 16).unwrap();
            let units: Vec<u16> = (0..units.len()).step_by(4).map(|at| number(&units[at..at + 4])).collect();
            for (up, code) in (number(first)..=number(last)).enumerate() {
                let mut units = units.clone();
                *units.last_mut().unwrap() += u16::try_from(up).unwrap();
                texts.insert(u8::try_from(code).unwrap(), String::from_utf16(&units).unwrap());
            }
        }
        texts
    }

    /// Named destinations and the index of their page.
    pub fn names(&self) -> Vec<(String, usize)> {
        let names = self.catalog_entry(b"Names");
        let tree = names.get_deref(b"Dests", &self.document).unwrap().as_dict().unwrap();
        let flat = self.entries(tree, b"Names");
        flat.chunks(2).map(|entry| (text(&entry[0]), self.page_of(&entry[1]))).collect()
    }

    /// What a page's links say and where they go.
    pub fn links(&self, page: usize) -> Vec<(String, String)> {
        let page = self.dictionary(self.pages[page]);
        let Ok(annotations) = page.get(b"Annots") else { return Vec::new() };
        let annotations = annotations.as_array().unwrap();
        assert_eq!(name(page, b"Tabs"), "S");
        annotations
            .iter()
            .map(|id| {
                let annotation = self.dictionary(id.as_reference().unwrap());
                let to = match annotation.get(b"Dest") {
                    Ok(name) => text(name),
                    Err(_) => text(annotation.get(b"A").unwrap().as_dict().unwrap().get(b"URI").unwrap()),
                };
                (text(annotation.get(b"Contents").unwrap()), to)
            })
            .collect()
    }

    /// Bookmarks, indented by their depth, and the index of their page.
    pub fn bookmarks(&self) -> Vec<String> {
        let mut out = Vec::new();
        self.bookmarks_below(self.catalog_entry(b"Outlines"), 0, &mut out);
        out
    }

    fn bookmarks_below(&self, parent: &Dictionary, depth: usize, out: &mut Vec<String>) {
        let mut next = parent.get(b"First").ok();
        while let Some(id) = next {
            let entry = self.dictionary(id.as_reference().unwrap());
            let title = text(entry.get(b"Title").unwrap());
            out.push(format!("{}{title} {}", " ".repeat(depth), self.page_of(entry.get(b"Dest").unwrap())));
            self.bookmarks_below(entry, depth + 1, out);
            next = entry.get(b"Next").ok();
        }
    }

    pub fn information(&self, key: &[u8]) -> String {
        let information = self.document.trailer.get_deref(b"Info", &self.document).unwrap().as_dict().unwrap();
        information.get(key).map(text).unwrap_or_default()
    }

    pub fn packet(&self) -> String {
        let catalog = self.document.catalog().unwrap();
        let stream = catalog.get_deref(b"Metadata", &self.document).unwrap().as_stream().unwrap();
        String::from_utf8(stream.decompressed_content().unwrap()).unwrap()
    }

    fn page_of(&self, destination: &Object) -> usize {
        let page = destination.as_array().unwrap()[0].as_reference().unwrap();
        self.pages.iter().position(|id| *id == page).unwrap()
    }

    fn catalog_entry(&self, key: &[u8]) -> &Dictionary {
        self.document.catalog().unwrap().get_deref(key, &self.document).unwrap().as_dict().unwrap()
    }

    fn dictionary(&self, id: ObjectId) -> &Dictionary {
        self.document.get_dictionary(id).unwrap()
    }
}

fn name(dictionary: &Dictionary, key: &[u8]) -> String {
    String::from_utf8(dictionary.get(key).unwrap().as_name().unwrap().to_vec()).unwrap()
}

/// A text string: UTF-16BE, or PDFDocEncoding as far as the samples go beyond Latin-1.
fn text(object: &Object) -> String {
    const HIGH: &str = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{FFFD}€";

    let bytes = object.as_str().unwrap();
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        let units: Vec<u16> = rest.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16(&units).unwrap();
    }
    let one = |byte: &u8| match byte {
        0x80..=0xA0 => HIGH.chars().nth(usize::from(*byte) - 0x80).unwrap(),
        _ => char::from(*byte),
    };
    bytes.iter().map(one).collect()
}
