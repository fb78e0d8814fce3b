//! The parts of a PDF: every byte of the file belongs to one of them, so that nothing is forgotten in the sum.

use std::collections::BTreeSet;
use std::error::Error;
use std::io::Read;

use flate2::read::ZlibDecoder;
use lopdf::xref::XrefEntry;
use lopdf::{Document, Object, ObjectId};

/// What bytes are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Glyphs, and what leads from codes to them and to characters.
    Fonts,
    /// What pages show.
    Content,
    /// Object streams: tags, links, bookmarks, destinations, the page tree.
    Structure,
    /// Metadata, colour profile, cross-reference, header, trailer.
    Rest,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 4] = [Self::Fonts, Self::Content, Self::Structure, Self::Rest];

    /// Its name in the table.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fonts => "fonts",
            Self::Content => "page content",
            Self::Structure => "structure",
            Self::Rest => "rest",
        }
    }
}

/// A PDF taken apart.
pub struct Anatomy {
    /// The size of the file.
    pub bytes: usize,
    pieces: Vec<Piece>,
}

/// A piece of the file: an object with what surrounds its data, or what stands between objects.
struct Piece {
    part: Part,
    bytes: usize,
    stream: Option<Stream>,
}

/// Data that is compressed in the file.
pub struct Stream {
    /// How many bytes it has there.
    pub packed: usize,
    /// The data, inflated.
    pub data: Vec<u8>,
}

impl Anatomy {
    /// Takes a file apart.
    ///
    /// # Errors
    /// It is not one of ours: lopdf cannot read it, or a stream is not as the program writes them.
    pub fn of(file: &[u8]) -> Result<Self, Box<dyn Error>> {
        let document = Document::load_mem(file)?;
        let (fonts, content) = (font_streams(&document), content_streams(&document));
        let mut starts: Vec<(usize, Option<u32>)> = vec![(0, None)];
        for (number, entry) in &document.reference_table.entries {
            if let XrefEntry::Normal { offset, .. } = entry {
                starts.push((*offset as usize, Some(*number)));
            }
        }
        starts.push((trailer(file).ok_or("no startxref")?, None));
        starts.sort_unstable();
        let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([file.len()]);
        let mut pieces = Vec::new();
        for ((start, number), end) in starts.iter().zip(ends) {
            let object = &file[*start..end];
            let part = match number.map(|number| (number, 0)) {
                Some(id) if fonts.contains(&id) => Part::Fonts,
                Some(id) if content.contains(&id) => Part::Content,
                Some(_) if says(object, b"/ObjStm") => Part::Structure,
                Some(_) | None => Part::Rest,
            };
            pieces.push(Piece { part, bytes: object.len(), stream: stream(object)? });
        }
        Ok(Self { bytes: file.len(), pieces })
    }

    /// How many bytes of the file a part takes.
    pub fn bytes_of(&self, part: Part) -> usize {
        self.pieces_of(part).map(|piece| piece.bytes).sum()
    }

    /// How many bytes it would take without compression.
    pub fn inflated(&self, part: Part) -> usize {
        let inflated = |piece: &Piece| match &piece.stream {
            Some(stream) => piece.bytes - stream.packed + stream.data.len(),
            None => piece.bytes,
        };
        self.pieces_of(part).map(inflated).sum()
    }

    /// All compressed data.
    pub fn streams(&self) -> impl Iterator<Item = &Stream> {
        self.pieces.iter().filter_map(|piece| piece.stream.as_ref())
    }

    fn pieces_of(&self, part: Part) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.part == part)
    }
}

/// The streams that fonts name, and those that these name.
fn font_streams(document: &Document) -> BTreeSet<ObjectId> {
    let keys: [&[u8]; 5] = [b"FontFile", b"FontFile2", b"FontFile3", b"ToUnicode", b"CIDToGIDMap"];
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries
        .flat_map(|dictionary| keys.iter().filter_map(|key| dictionary.get(key).and_then(Object::as_reference).ok()))
        .collect()
}

/// The streams that pages name as their content; pages share some.
fn content_streams(document: &Document) -> BTreeSet<ObjectId> {
    document.page_iter().flat_map(|page| document.get_page_contents(page)).collect()
}

/// The compressed data of an object, if it is a stream and compressed.
fn stream(object: &[u8]) -> Result<Option<Stream>, Box<dyn Error>> {
    let Some(begin) = find(object, b"\nstream\n").map(|at| at + b"\nstream\n".len()) else {
        return Ok(None);
    };
    if !says(object, b"/FlateDecode") {
        return Ok(None);
    }
    let packed = object[begin..].strip_suffix(b"\nendstream\nendobj\n").ok_or("a stream without its end")?;
    let mut data = Vec::new();
    ZlibDecoder::new(packed).read_to_end(&mut data)?;
    Ok(Some(Stream { packed: packed.len(), data }))
}

/// Whether the dictionary at the head of an object holds a name.
fn says(object: &[u8], name: &[u8]) -> bool {
    let head = find(object, b"\nstream\n").unwrap_or(object.len());
    find(&object[..head], name).is_some()
}

/// Where the trailer begins: at the last such word, since data could hold it by chance.
fn trailer(file: &[u8]) -> Option<usize> {
    file.windows(b"startxref".len()).rposition(|window| window == b"startxref")
}

/// Where a text stands first.
fn find(bytes: &[u8], text: &[u8]) -> Option<usize> {
    bytes.windows(text.len()).position(|window| window == text)
}
