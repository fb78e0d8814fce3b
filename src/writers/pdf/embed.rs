//! Fonts in the file: only the glyphs used, with the text that each code stands for (ISO 32000-1, 9.6 to 9.10;
//! ISO 14289-1, 7.21; ISO 19005-2, 6.2.11).

use std::fmt::Write;

use lopdf::{Dictionary, Object, ObjectId, dictionary};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::codes::{Codes, Font, Use};
use super::file::{File, count};
use super::fonts::Face;
use super::joined::Joined;
use super::page::GlyphText;
use super::sfnt::Sfnt;

/// What all fonts need of their faces; it takes a while, and can be made while something else is written.
pub fn subsets(codes: &Codes) -> Vec<Subset> {
    let all: Vec<_> = codes.fonts().collect();
    all.par_iter().map(|(face, _, font)| Subset::of(*face, font)).collect()
}

/// Writes all fonts with their subsets; gives the `/Font` part of the pages' resources.
pub fn fonts(file: &mut File, codes: &Codes, subsets: Vec<Subset>) -> Dictionary {
    let mut resources = Dictionary::new();
    let mut encoding = None;
    for ((face, number, font), subset) in codes.fonts().zip(subsets) {
        let encoding = *encoding.get_or_insert_with(|| one_byte_encoding(file));
        let font = composite(file, encoding, (face, font, subset), codes);
        resources.set(Codes::resource_name(face, number), font);
    }
    resources
}

/// What is left of a face for a font: the glyphs of its codes.
pub struct Subset {
    program: Vec<u8>,
    /// By code, in two bytes: the glyph's number in the program.
    glyph_ids: Vec<u8>,
}

impl Subset {
    fn of(face: Face, font: &Font) -> Self {
        let mut remapper = GlyphRemapper::new();
        let last = font.uses().last().map_or(0, |(byte, _)| usize::from(byte));
        let mut glyph_ids = vec![0; 2 * (last + 1)];
        let mut joined = Joined::new(face);
        for (byte, used) in font.uses() {
            let glyph = remapper.remap(joined.glyph(used));
            glyph_ids[2 * usize::from(byte)..][..2].copy_from_slice(&glyph.to_be_bytes());
        }
        let program = subsetter::subset(&joined.program(), 0, &remapper).expect("a shipped face can be subset");
        Self { program, glyph_ids }
    }
}

fn composite(
    file: &mut File,
    encoding: ObjectId,
    (face, font, Subset { program, glyph_ids }): (Face, &Font, Subset),
    codes: &Codes,
) -> ObjectId {
    // ISO 32000-1, 9.6.4: six letters in front of the name of a subset; equal subsets have equal letters.
    let tag: String = Sha256::digest(&program)[..6].iter().map(|byte| char::from(b'A' + byte % 26)).collect();
    let name = format!("{tag}+{}", face.name());
    let program = file.add_stream(dictionary! { "Length1" => count(program.len()) }, program);
    let descriptor = descriptor(file, face, &name, program);
    let glyph_ids = file.add_stream(Dictionary::new(), glyph_ids);
    let to_unicode = file.add_stream(Dictionary::new(), to_unicode(font).into_bytes());
    let descendant = file.add(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name.as_str(),
        "CIDSystemInfo" => identity(),
        "FontDescriptor" => descriptor,
        "DW" => 0,
        "W" => widths(face, font, codes),
        "CIDToGIDMap" => glyph_ids,
    });
    file.add(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name.as_str(),
        "Encoding" => encoding,
        "DescendantFonts" => vec![descendant.into()],
        "ToUnicode" => to_unicode,
    })
}

fn descriptor(file: &mut File, face: Face, name: &str, program: ObjectId) -> ObjectId {
    // ISO 32000-1, table 123.
    const SYMBOLIC: i64 = 1 << 2;
    const ITALIC: i64 = 1 << 6;

    let metrics = Sfnt::new(face.data()).metrics().expect("a shipped face has its tables");
    let italic = if metrics.italic_angle == 0.0 { 0 } else { ITALIC };
    // The file does not tell its stem; this is the usual estimate from the weight.
    let stem = 50.0 + (f32::from(metrics.weight) / 65.0).powi(2).round();
    file.add(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Flags" => SYMBOLIC | italic,
        "FontBBox" => metrics.bounds.map(Object::Real).to_vec(),
        "ItalicAngle" => metrics.italic_angle,
        "Ascent" => metrics.ascent,
        "Descent" => metrics.descent,
        "CapHeight" => metrics.cap_height,
        "StemV" => stem,
        "FontFile2" => program,
    })
}

/// ISO 32000-1, 9.7.4.3: each row of neighbours as `first [w1 w2 …]`.
fn widths(face: Face, font: &Font, codes: &Codes) -> Vec<Object> {
    let mut rows: Vec<(u8, Vec<Object>)> = Vec::new();
    for (byte, used) in font.uses() {
        let width = Object::Real(used_width(face, used, codes));
        match rows.last_mut() {
            Some((first, row)) if usize::from(*first) + row.len() == usize::from(byte) => row.push(width),
            _ => rows.push((byte, vec![width])),
        }
    }
    rows.into_iter().flat_map(|(first, row)| [Object::from(first), Object::Array(row)]).collect()
}

fn used_width(face: Face, used: &Use, codes: &Codes) -> f32 {
    codes.width(face, std::iter::once(used.glyph).chain(used.marks.iter().map(|mark| mark.glyph)))
}

fn identity() -> Dictionary {
    dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    }
}

/// One byte a character, which is its CID: half of what `Identity-H` needs.
fn one_byte_encoding(file: &mut File) -> ObjectId {
    let dictionary = dictionary! { "Type" => "CMap", "CMapName" => "OneByteIdentityH", "CIDSystemInfo" => identity() };
    let body = "1 begincidrange\n<00> <FF> 0\nendcidrange\n";
    file.add_stream(dictionary, character_map("OneByteIdentityH", "Identity", 1, body).into_bytes())
}

/// The text of every code (ISO 32000-1, 9.10.3).
fn to_unicode(font: &Font) -> String {
    let texts: Vec<(u8, Vec<u16>)> =
        font.uses().map(|(byte, used)| (byte, unicode(used.text).encode_utf16().collect())).collect();
    // Neighbours whose texts count up with them share a range.
    let counts_up = |(byte, text): &(u8, Vec<u16>), (next, then): &(u8, Vec<u16>)| {
        let one = |text: &[u16]| if let [unit] = text { Some(*unit) } else { None };
        byte.checked_add(1) == Some(*next)
            && one(text).is_some_and(|unit| unit.checked_add(1) == one(then) && unit & 0xFF != 0xFF)
    };
    let ranges: Vec<&[(u8, Vec<u16>)]> = texts.chunk_by(counts_up).collect();
    let mut body = String::new();
    // The syntax allows a hundred entries a block.
    for block in ranges.chunks(100) {
        let _ = writeln!(body, "{} beginbfrange", block.len());
        for range in block {
            let (first, last) = (range[0].0, range[range.len() - 1].0);
            let _ = write!(body, "<{first:02X}> <{last:02X}> <");
            for unit in &range[0].1 {
                let _ = write!(body, "{unit:04X}");
            }
            body.push_str(">\n");
        }
        body.push_str("endbfrange\n");
    }
    character_map("Adobe-Identity-UCS", "UCS", 2, &body)
}

/// ISO 14289-1, 7.21.7: every code has a text, and none is U+0000, U+FEFF or U+FFFE. ISO 19005-2, 6.2.11.7.3: nor is one
/// for private use, since nobody knows what it says.
fn unicode(text: GlyphText) -> String {
    let mut own = String::new();
    text.push_to(&mut own);
    own.replace(
        |character| {
            matches!(
                character,
                '\0' | '\u{FEFF}' | '\u{FFFE}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}'
            )
        },
        "\u{FFFD}",
    )
}

fn character_map(name: &str, ordering: &str, kind: u8, body: &str) -> String {
    format!(
        "/CIDInit /ProcSet findresource begin\n\
         12 dict begin\n\
         begincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> def\n\
         /CMapName /{name} def\n\
         /CMapType {kind} def\n\
         1 begincodespacerange\n\
         <00> <FF>\n\
         endcodespacerange\n\
         {body}\
         endcmap\n\
         CMapName currentdict /CMap defineresource pop\n\
         end\n\
         end\n"
    )
}
