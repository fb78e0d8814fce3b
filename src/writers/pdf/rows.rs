//! Objects in rows: an object stream in which like stands under like and digit under digit, each row written as its
//! difference from the one above (PNG's "up" predictor; ISO 32000-1, 7.4.4.4). A tag tree is thousands of dictionaries
//! that count up; as differences they are mostly zeros, and take a third of the room that they take as they are.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::file::count;
use super::objects::{write_apart, write_name};

/// PNG's number for a row that is written as its difference from the one above.
const UP: u8 = 2;

/// Spells a dictionary entry by entry. Every number takes `digits` columns, or as many as it needs where these are 0.
pub struct Speller<'a> {
    out: &'a mut Vec<u8>,
    begin: usize,
    digits: usize,
}

impl<'a> Speller<'a> {
    /// Spells behind what is in `out`.
    pub fn new(out: &'a mut Vec<u8>, digits: usize) -> Self {
        Self { begin: out.len(), out, digits }
    }

    /// Begins a dictionary.
    pub fn begin(&mut self) {
        self.out.extend_from_slice(b"<<");
    }

    /// Ends it.
    pub fn end(&mut self) {
        self.out.extend_from_slice(b">>");
    }

    /// The key of an entry, or a value that is a name.
    pub fn name(&mut self, name: &str) {
        write_name(self.out, name.as_bytes());
    }

    /// A whole number from 0.
    pub fn number(&mut self, number: impl Into<u64>) {
        if self.out.last().is_some_and(u8::is_ascii_alphanumeric) {
            self.out.push(b' ');
        }
        write_number(self.out, number.into(), self.digits);
    }

    /// A reference.
    pub fn reference(&mut self, (number, _): ObjectId) {
        self.number(number);
        self.out.extend_from_slice(b" 0 R");
    }

    /// Begins an array: in rows where its references stand under those of other arrays.
    pub fn begin_array(&mut self) {
        if self.digits > 0 {
            let column = self.out.len() + 1 - self.begin;
            self.out.resize(self.out.len() + column.next_multiple_of(stop(self.digits)) - column, b' ');
        }
        self.out.push(b'[');
    }

    /// Ends it.
    pub fn end_array(&mut self) {
        self.out.push(b']');
    }

    /// Any other object.
    pub fn object(&mut self, object: &Object) {
        write_apart(self.out, object);
    }
}

/// A number in at least so many columns, blanks first: a tree has a million of them, and `write!` takes four times as long.
fn write_number(out: &mut Vec<u8>, mut number: u64, columns: usize) {
    let mut digits = [b' '; 20];
    let mut begin = digits.len();
    loop {
        begin -= 1;
        digits[begin] = b"0123456789"[(number % 10) as usize];
        number /= 10;
        if number == 0 {
            break;
        }
    }
    let blanks = columns.saturating_sub(digits.len() - begin);
    out.resize(out.len() + blanks, b' ');
    out.extend_from_slice(&digits[begin..]);
}

/// The columns of a reference in an array, with the space before the next.
const fn stop(digits: usize) -> usize {
    digits + " 0 R ".len()
}

/// The data of an object stream (ISO 32000-1, 7.5.7) with objects, each with its number, in rows that hold `references`
/// references each; an object that needs more takes further rows. Numbers have `digits` columns.
pub fn stream<T>(
    objects: &[(u32, T)],
    (digits, references): (usize, usize),
    spell: impl Fn(&T, &mut Speller),
) -> (Dictionary, Vec<u8>) {
    let columns = references * stop(digits);
    let (mut body, mut offsets) = (Vec::new(), Vec::new());
    for (number, object) in objects {
        offsets.push((number, body.len()));
        spell(object, &mut Speller::new(&mut body, digits));
        body.resize(body.len().next_multiple_of(columns), b' ');
    }
    // Pairs stand under pairs.
    let widest = body.len().to_string().len();
    let pairs = (columns / (digits + widest + "  ".len())).max(1);
    let mut data = Vec::new();
    for offsets in offsets.chunks(pairs) {
        for (number, offset) in offsets {
            write_number(&mut data, u64::from(**number), digits);
            data.push(b' ');
            write_number(&mut data, *offset as u64, widest);
            data.push(b' ');
        }
        data.resize(data.len().next_multiple_of(columns), b' ');
    }
    let mut dictionary = dictionary! {
        "Type" => "ObjStm",
        "N" => count(objects.len()),
        "First" => count(data.len()),
    };
    predicted(&mut dictionary, columns);
    data.extend_from_slice(&body);
    (dictionary, up(&data, columns))
}

/// Says of a stream that its rows are differences.
pub fn predicted(dictionary: &mut Dictionary, columns: usize) {
    // Any number from 10 means one of PNG's predictors; 12 is this one.
    dictionary.set("DecodeParms", dictionary! { "Predictor" => 12, "Columns" => count(columns) });
}

/// Each row as its difference from the one above.
pub fn up(rows: &[u8], columns: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(rows.len() + rows.len() / columns);
    let mut above: &[u8] = &vec![0; columns];
    for row in rows.chunks_exact(columns) {
        out.push(UP);
        out.extend(row.iter().zip(above).map(|(now, before)| now.wrapping_sub(*before)));
        above = row;
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::writers::pdf::file::File;

    #[test]
    fn like_stands_under_like() {
        let mut out = Vec::new();
        let mut speller = Speller::new(&mut out, 4);
        speller.begin();
        speller.name("P");
        speller.reference((12, 0));
        speller.name("K");
        speller.begin_array();
        speller.reference((7, 0));
        speller.reference((1234, 0));
        speller.end_array();
        speller.end();
        assert_eq!(String::from_utf8(out).unwrap(), "<</P   12 0 R/K  [   7 0 R 1234 0 R]>>");
    }

    #[test]
    fn without_columns_nothing_is_wider_than_it_must_be() {
        let mut out = Vec::new();
        let mut speller = Speller::new(&mut out, 0);
        speller.begin();
        speller.name("K");
        speller.begin_array();
        speller.number(1u32);
        speller.number(2u32);
        speller.reference((3, 0));
        speller.end_array();
        speller.name("E");
        speller.object(&Object::string_literal("x"));
        speller.end();
        assert_eq!(String::from_utf8(out).unwrap(), "<</K[1 2 3 0 R]/E(x)>>");
    }

    #[test]
    fn a_row_is_its_difference_from_the_one_above() {
        assert_eq!(up(b"ab ac bc ", 3), b"\x02ab \x02\0\x01\0\x02\x01\0\0");
    }

    proptest! {
        /// Another reader undoes the differences and finds every object, whatever its length and number.
        #[test]
        fn another_reader_finds_every_object(lists in proptest::collection::vec(proptest::collection::vec(0..60_000_u32, 0..30), 0..40), references in 1..9_usize) {
            let mut file = File::new();
            let pages = file.add(dictionary! { "Type" => "Pages", "Kids" => Vec::new(), "Count" => 0 });
            let catalog = file.add(dictionary! { "Type" => "Catalog", "Pages" => pages });
            let information = file.add(Dictionary::new());
            let items: Vec<(u32, &Vec<u32>)> = lists.iter().map(|list| (file.reserve().0, list)).collect();
            file.put_rows(references, &items, |list, speller| {
                speller.begin();
                speller.name("K");
                speller.begin_array();
                list.iter().for_each(|number| speller.reference((*number, 0)));
                speller.end_array();
                speller.end();
            });
            let document = lopdf::Document::load_mem(&file.finish(catalog, information).bytes).unwrap();
            for (number, list) in items {
                let kids = document.get_dictionary((number, 0)).unwrap().get(b"K").unwrap().as_array().unwrap();
                let found: Vec<u32> = kids.iter().map(|kid| kid.as_reference().unwrap().0).collect();
                prop_assert_eq!(&found, list);
            }
        }
    }
}
