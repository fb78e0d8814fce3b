//! Objects in, a PDF file out (ISO 32000-1, 7.5). All that is not a stream goes into large object streams and the
//! cross-reference is a stream too: a tagged file is mostly small dictionaries, and these compress well only
//! together. Everything is written at once, so a file of many pages never stands in memory as objects.

use lopdf::{Dictionary, Object, ObjectId, dictionary};
use rayon::prelude::*;
use sha2::{Digest as _, Sha256, digest::Output};

use super::compress::zlib;
use super::objects::write_object;
use super::rows::{self, Speller};

/// How many objects share an object stream. More of them compress better, but a reader that wants one must
/// inflate them all.
const PACKED: usize = 1500;

/// How many streams wait for each other, to be compressed side by side.
const TOGETHER: usize = 16;

/// The number of an object, for those who only pass it on.
pub type Id = ObjectId;

/// A file being written.
pub struct File {
    out: Vec<u8>,
    places: Vec<Place>,
    pack: Pack,
    /// Streams that are not compressed yet.
    waiting: Vec<(Id, Dictionary, Vec<u8>)>,
    digest: Digest,
}

/// A file that is whole.
pub struct Finished {
    /// Its content.
    pub bytes: Vec<u8>,
    /// Its SHA-256.
    pub sha256: Output<Sha256>,
}

/// The digest of what is written, taken as it grows: while other things are done side by side.
#[derive(Default)]
struct Digest {
    state: Sha256,
    /// The bytes that it knows.
    known: usize,
}

impl Digest {
    fn follow(&mut self, out: &[u8]) {
        self.state.update(&out[self.known..]);
        self.known = out.len();
    }
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    /// Nowhere: its number was reserved and not used.
    Nowhere,
    /// At this offset.
    At(usize),
    /// In an object stream (by its object number) as the nth object.
    Packed(u32, usize),
}

/// An object stream being filled (ISO 32000-1, 7.5.7).
#[derive(Default)]
struct Pack {
    number: u32,
    objects: Vec<(u32, usize)>,
    body: Vec<u8>,
}

impl File {
    /// A file with its header.
    pub fn new() -> Self {
        // The comment of bytes above 127 is what ISO 19005-2, 6.1.2 asks for.
        let out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        Self { out, places: Vec::new(), pack: Pack::default(), waiting: Vec::new(), digest: Digest::default() }
    }

    /// A number for an object that is written later.
    pub fn reserve(&mut self) -> ObjectId {
        self.reserve_all(1)
    }

    /// Numbers for a row of objects; gives the first.
    pub fn reserve_all(&mut self, count: usize) -> ObjectId {
        let first = u32::try_from(self.places.len() + 1).expect("fewer than 2^32 objects");
        self.places.resize(self.places.len() + count, Place::Nowhere);
        (first, 0)
    }

    /// Writes an object under a reserved number.
    pub fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        let object = object.into();
        let mut spelled = Vec::new();
        write_object(&mut spelled, &object);
        // Dictionaries and arrays end by themselves; numbers need something between.
        if !matches!(object, Object::Dictionary(_) | Object::Array(_)) {
            spelled.push(b'\n');
        }
        self.put_spelled(id.0, &spelled);
    }

    /// Writes dictionaries, each under a reserved number.
    pub fn put_all<T>(&mut self, items: &[(u32, T)], spell: impl Fn(&T, &mut Speller)) {
        let mut spelled = Vec::new();
        for (number, item) in items {
            spelled.clear();
            spell(item, &mut Speller::new(&mut spelled, 0));
            self.put_spelled(*number, &spelled);
        }
    }

    /// The same for dictionaries that are much alike: in object streams of their own, in rows that hold `references`
    /// references each, spelled and compressed side by side.
    pub fn put_rows<T: Sync>(
        &mut self,
        references: usize,
        items: &[(u32, T)],
        spell: impl Fn(&T, &mut Speller) + Sync,
    ) {
        let digits = self.places.len().to_string().len();
        for packs in items.chunks(PACKED * TOGETHER) {
            let streams: Vec<_> = packs
                .par_chunks(PACKED)
                .with_max_len(1)
                .map(|items| rows::stream(items, (digits, references), &spell))
                .collect();
            for (items, (dictionary, data)) in packs.chunks(PACKED).zip(streams) {
                let stream = self.add_stream(dictionary, data).0;
                for (index, (number, _)) in items.iter().enumerate() {
                    self.places[*number as usize - 1] = Place::Packed(stream, index);
                }
            }
        }
    }

    fn put_spelled(&mut self, number: u32, spelled: &[u8]) {
        if self.pack.objects.is_empty() {
            self.pack.number = self.reserve().0;
        }
        self.places[number as usize - 1] = Place::Packed(self.pack.number, self.pack.objects.len());
        self.pack.objects.push((number, self.pack.body.len()));
        self.pack.body.extend_from_slice(spelled);
        if self.pack.objects.len() == PACKED {
            self.close_pack();
        }
    }

    /// Writes an object under a new number.
    pub fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.put(id, object);
        id
    }

    /// Writes a small object by itself, so that it can be read without inflating anything.
    pub fn add_apart(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.places[id.0 as usize - 1] = Place::At(self.out.len());
        self.out.extend_from_slice(format!("{} 0 obj\n", id.0).as_bytes());
        write_object(&mut self.out, &object.into());
        self.out.extend_from_slice(b"\nendobj\n");
        id
    }

    /// Writes a stream, compressed.
    pub fn add_stream(&mut self, dictionary: Dictionary, data: Vec<u8>) -> Id {
        let id = self.reserve();
        self.put_stream(id, dictionary, data);
        id
    }

    /// Writes a stream under a reserved number, compressed.
    pub fn put_stream(&mut self, id: Id, mut dictionary: Dictionary, data: Vec<u8>) {
        dictionary.set("Filter", "FlateDecode");
        self.waiting.push((id, dictionary, data));
        if self.waiting.len() == TOGETHER {
            self.write_waiting();
        }
    }

    /// Writes content of pages.
    pub fn add_content(&mut self, content: Vec<u8>) -> Id {
        self.add_stream(Dictionary::new(), content)
    }

    /// Writes content of pages under a reserved number.
    pub fn put_content(&mut self, id: Id, content: Vec<u8>) {
        self.put_stream(id, Dictionary::new(), content);
    }

    /// Writes content of a page, compressed already.
    pub fn add_packed(&mut self, packed: &[u8]) -> Id {
        let id = self.reserve();
        self.write_stream(id, dictionary! { "Filter" => "FlateDecode" }, packed);
        id
    }

    /// Closes the file. Its identifier is a digest of its content, so equal content gives equal bytes.
    pub fn finish(mut self, catalog: ObjectId, information: ObjectId) -> Finished {
        self.close_pack();
        self.write_waiting();
        let start = self.out.len();
        let own = self.reserve();
        self.places[own.0 as usize - 1] = Place::At(start);
        let (widths, rows) = self.cross_reference();
        let columns = widths.iter().sum();
        let Self { digest, out, .. } = &mut self;
        let (packed, ()) = rayon::join(|| zlib(&rows::up(&rows, columns)), || digest.follow(out));
        let content = self.digest.state.clone().finalize();
        let identifier = Object::string_literal(&content[..16]);
        let mut dictionary = dictionary! {
            "Type" => "XRef",
            "Size" => Object::Integer(count(self.places.len() + 1)),
            "Root" => catalog,
            "Info" => information,
            "ID" => vec![identifier.clone(), identifier],
            "W" => widths.map(|width| Object::Integer(count(width))).to_vec(),
            "Filter" => "FlateDecode",
        };
        rows::predicted(&mut dictionary, columns);
        self.write_stream(own, dictionary, &packed);
        self.out.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.digest.follow(&self.out);
        Finished { sha256: self.digest.state.finalize(), bytes: self.out }
    }

    fn close_pack(&mut self) {
        let pack = std::mem::take(&mut self.pack);
        if !pack.objects.is_empty() {
            let (dictionary, data) = pack.stream();
            self.put_stream((pack.number, 0), dictionary, data);
        }
    }

    fn write_waiting(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let Self { digest, out, .. } = self;
        let packed = || waiting.par_iter().with_max_len(1).map(|(_, _, data)| zlib(data)).collect::<Vec<_>>();
        let (packed, ()) = rayon::join(packed, || digest.follow(out));
        for ((id, dictionary, _), packed) in waiting.into_iter().zip(packed) {
            self.write_stream(id, dictionary, &packed);
        }
    }

    fn write_stream(&mut self, id: ObjectId, mut dictionary: Dictionary, data: &[u8]) {
        dictionary.set("Length", count(data.len()));
        self.places[id.0 as usize - 1] = Place::At(self.out.len());
        self.out.extend_from_slice(format!("{} 0 obj\n", id.0).as_bytes());
        write_object(&mut self.out, &dictionary.into());
        // ISO 19005-2, 6.1.7.1: a line end after `stream` and one before `endstream`.
        self.out.extend_from_slice(b"\nstream\n");
        self.out.extend_from_slice(data);
        self.out.extend_from_slice(b"\nendstream\nendobj\n");
    }

    /// The widths of the three fields and the rows (ISO 32000-1, 7.5.8.2). The objects of a pack follow each other, so
    /// that most rows differ by 0 or 1 from the one above.
    fn cross_reference(&self) -> ([usize; 3], Vec<u8>) {
        let fields = |place: &Place| match *place {
            Place::Nowhere => (0u8, 0, 0),
            Place::At(offset) => (1, offset, 0),
            Place::Packed(stream, index) => (2, stream as usize, index),
        };
        let second = self.places.iter().map(|place| fields(place).1).max().unwrap_or(0);
        let third = self.places.iter().map(|place| fields(place).2).max().unwrap_or(0);
        let widths = [1, bytes_for(second), bytes_for(third)];
        let mut rows = Vec::new();
        for (kind, second, third) in std::iter::once((0, 0, 0)).chain(self.places.iter().map(fields)) {
            rows.push(kind);
            rows.extend_from_slice(&second.to_be_bytes()[size_of::<usize>() - widths[1]..]);
            rows.extend_from_slice(&third.to_be_bytes()[size_of::<usize>() - widths[2]..]);
        }
        (widths, rows)
    }
}

impl Pack {
    fn stream(&self) -> (Dictionary, Vec<u8>) {
        let mut data = Vec::new();
        for (number, offset) in &self.objects {
            data.extend_from_slice(format!("{number} {offset} ").as_bytes());
        }
        let dictionary = dictionary! {
            "Type" => "ObjStm",
            "N" => count(self.objects.len()),
            "First" => count(data.len()),
        };
        data.extend_from_slice(&self.body);
        (dictionary, data)
    }
}

impl Default for File {
    fn default() -> Self {
        Self::new()
    }
}

/// A length or a number of things as a PDF integer.
pub fn count(number: usize) -> i64 {
    i64::try_from(number).expect("no length exceeds memory")
}

/// How many bytes hold a number; at least one, since a width of 0 has a meaning of its own.
fn bytes_for(number: usize) -> usize {
    (1..size_of::<usize>()).find(|bytes| number >> (8 * bytes) == 0).unwrap_or(size_of::<usize>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(objects: usize) -> Vec<u8> {
        whole(objects).bytes
    }

    fn whole(objects: usize) -> Finished {
        let mut file = File::new();
        let pages = file.reserve();
        let catalog = file.add(dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.put(pages, dictionary! { "Type" => "Pages", "Kids" => Vec::new(), "Count" => 0 });
        for number in 0..objects {
            file.add(Object::Integer(count(number)));
        }
        file.add_stream(Dictionary::new(), b"some content".to_vec());
        let information = file.add_apart(dictionary! { "Title" => Object::string_literal("readable") });
        file.finish(catalog, information)
    }

    #[test]
    fn another_reader_finds_every_object() {
        for objects in [0, 3, PACKED - 4, 2 * PACKED + 7] {
            let document = lopdf::Document::load_mem(&sample(objects)).unwrap();
            let integers = document.objects.values().filter_map(|object| object.as_i64().ok()).collect::<Vec<_>>();
            assert_eq!(integers.len(), objects);
            assert_eq!(integers.iter().sum::<i64>(), count(objects * objects.saturating_sub(1) / 2));
            let information = document.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
            let information = document.get_dictionary(information).unwrap();
            assert_eq!(information.get(b"Title").and_then(Object::as_str).unwrap(), b"readable");
        }
    }

    #[test]
    fn equal_content_has_an_equal_identifier_and_other_content_another() {
        assert_eq!(sample(5), sample(5));
        let identifier = |data: &[u8]| {
            let document = lopdf::Document::load_mem(data).unwrap();
            document.trailer.get(b"ID").unwrap().as_array().unwrap()[0].as_str().unwrap().to_vec()
        };
        assert_ne!(identifier(&sample(5)), identifier(&sample(6)));
    }

    #[test]
    fn the_digest_is_that_of_the_whole_file() {
        for objects in [0, PACKED * (TOGETHER + 1)] {
            let Finished { bytes, sha256 } = whole(objects);
            assert_eq!(sha256, Sha256::digest(&bytes));
        }
    }

    #[test]
    fn widths_fit() {
        assert_eq!([0, 255, 256, 65_535, 65_536].map(bytes_for), [1, 1, 2, 2, 3]);
    }
}
