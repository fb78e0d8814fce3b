//! Objects in rows: an object stream in which like stands under like and digit under digit, each row written as its
//! difference from the one above (PNG's "up" predictor; ISO 32000-1, 7.4.4.4). A tag tree is thousands of dictionaries
//! that count up; as differences they are mostly zeros, and take a third of the room that they take as they are.

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::compress::Deflate;
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
        write!(self.out, "{:1$}", number.into(), self.digits).expect("memory takes every byte");
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
    deflate: &mut Deflate,
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
            write!(data, "{number:digits$} {offset:widest$} ").expect("memory takes every byte");
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
    (dictionary, deflate.zlib(&up(&data, columns)))
}

/// Says of a stream that its rows are differences.
pub fn predicted(dictionary: &mut Dictionary, columns: usize) {
    // Any number from 10 means one of PNG's predictors; 12 is this one.
    dictionary.set("Filter", "FlateDecode");
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
