//! The text under the tag tree, a line a block-level element; an alternative text before what it stands for.

use super::{BTreeMap, Dictionary, Object, ObjectId, Reader, name, text};

/// Elements that do not end a line.
const INLINE: [&str; 4] = ["Code", "Link", "Reference", "Span"];

/// What is read on the way through the tree.
struct Reading {
    /// The text of every sequence, page by page.
    texts: Vec<BTreeMap<i64, String>>,
    lines: String,
}

impl Reader {
    /// The lines of the document. Left out are the writer's own: the page that an entry of the contents ends in, and
    /// the bullet of a list.
    pub fn lines(&self) -> Vec<String> {
        let sequences = |page| self.sequences(page).into_iter().filter_map(|one| Some((one.mcid?, one.text))).collect();
        let mut reading = Reading { texts: (0..self.pages.len()).map(sequences).collect(), lines: String::new() };
        let root = self.catalog_entry(b"StructTreeRoot");
        self.read(root.get(b"K").unwrap().as_reference().unwrap(), &mut reading);
        reading.lines.lines().map(str::to_owned).collect()
    }

    fn read(&self, id: ObjectId, reading: &mut Reading) {
        let element = self.dictionary(id);
        let role = name(element, b"S");
        let block = !INLINE.contains(&role.as_str());
        if block {
            reading.lines.push('\n');
        }
        let begin = reading.lines.len();
        if let Ok(alternative) = element.get(b"Alt") {
            reading.lines.push_str(&text(alternative));
            reading.lines.push('\n');
        }
        for kid in self.kids(element) {
            match kid {
                Object::Reference(kid) => self.read(kid, reading),
                Object::Integer(mcid) => {
                    let page = element.get(b"Pg").unwrap().as_reference().unwrap();
                    self.say(&role, page, mcid, reading);
                }
                Object::Dictionary(kid) if kid.has_type(b"MCR") => {
                    let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                    self.say(&role, page, kid.get(b"MCID").unwrap().as_i64().unwrap(), reading);
                }
                Object::Dictionary(kid) => assert!(kid.has_type(b"OBJR"), "{kid:?}"),
                other => panic!("{other:?}"),
            }
        }
        if role == "Reference" {
            let page = reading.lines[begin..].rfind(' ').map(|at| begin + at).expect("a title and a page");
            let number = reading.lines.split_off(page);
            assert!(number.trim().parse::<usize>().is_ok(), "an entry of the contents ends in a page: {number}");
        }
        if role == "Lbl" && reading.lines[begin..].trim() == "•" {
            reading.lines.truncate(begin);
        }
        if block {
            reading.lines.push('\n');
        }
    }

    fn say(&self, role: &str, page: ObjectId, mcid: i64, reading: &mut Reading) {
        let page = self.pages.iter().position(|id| *id == page).unwrap();
        let text = reading.texts[page].remove(&mcid).expect("every sequence is told once");
        reading.lines.push_str(&text);
        // What a figure shows has no elements of its own: a line a sequence.
        if role == "Figure" {
            reading.lines.push('\n');
        }
    }

    pub(super) fn kids(&self, element: &Dictionary) -> Vec<Object> {
        match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(Object::Reference(id)) => match self.document.get_object(*id).unwrap() {
                Object::Array(kids) => kids.clone(),
                _ => vec![Object::Reference(*id)],
            },
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        }
    }
}
