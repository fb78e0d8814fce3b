//! A word to glyphs. The only file that names `harfrust`.

use std::sync::OnceLock;

use harfrust::{Buffer, Direction, Font, Script, ShapeOptions, ShapePlan, ShaperFont, shape};

use super::{Cluster, FINE_KERNING, face_index};
use crate::writers::pdf::fonts::Face;
use crate::writers::pdf::page::Glyph;

/// Units of UTF-16 that a glyph stands for at most: readers take no more. A letter with more marks goes on with the
/// next glyph.
pub const MOST_OF_A_GLYPH: usize = 8;

/// Scripts that the faces hold.
const SCRIPTS: [Script; 3] = [Script::LATIN, Script::GREEK, Script::CYRILLIC];

/// A face, read once, with a plan a script.
struct Loaded {
    font: Font,
    plans: [ShapePlan; 3],
}

fn loaded(face: Face) -> &'static Loaded {
    static FACES: OnceLock<[Loaded; 3]> = OnceLock::new();
    let all = FACES.get_or_init(|| {
        Face::ALL.map(|face| {
            let font = Font::new(face.data(), 0).expect("a face of ours is a font");
            let plans = SCRIPTS.map(|script| ShapePlan::new(&font, Direction::LeftToRight, Some(script), None, &[]));
            Loaded { font, plans }
        })
    });
    match face {
        Face::Regular => &all[0],
        Face::Bold => &all[1],
        Face::Italic => &all[2],
    }
}

/// What shaping needs.
pub struct Work {
    fonts: [ShaperFont<'static, 'static>; 3],
    buffer: Option<Buffer>,
}

impl Work {
    /// All faces.
    pub fn new() -> Self {
        Self { fonts: Face::ALL.map(|face| ShaperFont::new(&loaded(face).font)), buffer: Some(Buffer::new()) }
    }

    /// Shapes a word, script by script.
    pub fn shape(&mut self, look: (Face, f32), text: &str, glyphs: &mut Vec<Glyph>, clusters: &mut Vec<Cluster>) {
        let mut from = 0;
        let mut current = None;
        for (at, character) in text.char_indices() {
            let Some(script) = script_of(character) else { continue };
            if current.is_some_and(|current| current != script) {
                self.run(look, current.unwrap_or(0), &text[from..at], from, glyphs, clusters);
                from = at;
            }
            current = Some(script);
        }
        self.run(look, current.unwrap_or(0), &text[from..], from, glyphs, clusters);
    }

    fn run(
        &mut self,
        (face, size): (Face, f32),
        script: usize,
        text: &str,
        offset: usize,
        glyphs: &mut Vec<Glyph>,
        clusters: &mut Vec<Cluster>,
    ) {
        if text.is_empty() {
            return;
        }
        let index = face_index(face);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.clear();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(SCRIPTS[script]));
        let plan = &loaded(face).plans[script];
        shape(&self.fonts[index], &mut buffer, ShapeOptions::new().plan(Some(plan)))
            .expect("the buffer has the plan's direction and script");
        let scale = 1000.0 / f32::from(self.fonts[index].units_per_em());
        let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
        // Of the text of a cluster, what its glyphs have not taken yet.
        let mut rest = "";
        for (at, (info, position)) in infos.iter().zip(positions).enumerate() {
            let first = at == 0 || infos[at - 1].cluster != info.cluster;
            let start = info.cluster as usize;
            let (id, advance) = if info.glyph_id == 0 {
                self.substitute(index)
            } else {
                (u16::try_from(info.glyph_id).unwrap_or(0), position.x_advance)
            };
            let advance = units(self.kerned(index, id, advance, size)) * scale;
            if first {
                clusters.push(Cluster::new(offset + start, glyphs.len(), advance));
            } else if let Some(cluster) = clusters.last_mut() {
                cluster.advance += advance;
            }
            if first {
                let end = infos[at..].iter().map(|next| next.cluster as usize).find(|end| *end != start);
                rest = &text[start..end.unwrap_or(text.len())];
            }
            let last = infos.get(at + 1).is_none_or(|next| next.cluster != info.cluster);
            let own;
            (own, rest) = rest.split_at(if last { rest.len() } else { share(rest) });
            let shift = (whole(units(position.x_offset) * scale), whole(units(position.y_offset) * scale));
            glyphs.push(Glyph { id, advance, shift, text: own.into() });
        }
        self.buffer = Some(buffer);
    }

    /// The advance of a glyph, with its kerning where that is seen: at reading sizes a sixteenth of the size is less
    /// than a quarter of a millimetre, and each such pair would cost the file a number.
    fn kerned(&self, index: usize, id: u16, advance: i32, size: f32) -> i32 {
        let font = &self.fonts[index];
        let own = font.glyph_h_advance(u32::from(id).into());
        let fine = i32::from(font.units_per_em()) / 16;
        if size < FINE_KERNING && (advance - own).abs() <= fine { own } else { advance }
    }

    /// What is painted for a character that the face lacks: the records' check refuses such a character
    /// before, and `.notdef` may not be painted (ISO 19005-2, 6.2.11.8). The text keeps the character.
    fn substitute(&self, index: usize) -> (u16, i32) {
        let font = &self.fonts[index];
        font.nominal_glyph(u32::from('?'))
            .map_or((0, 0), |glyph| (u16::try_from(glyph.to_u32()).unwrap_or(0), font.glyph_h_advance(glyph)))
    }
}

/// Font units as a number that can be scaled; no face has an advance that `f32` cannot hold.
#[allow(clippy::cast_precision_loss, reason = "font units are below 2^24")]
fn units(value: i32) -> f32 {
    value as f32
}

/// Marks are shifted by whole units of faces that have a thousand of them.
#[allow(clippy::cast_possible_truncation, reason = "no mark is thirty sizes away; if it were, it would stop there")]
fn whole(value: f32) -> i16 {
    value.round() as i16
}

/// The end of what one glyph can stand for of a text.
fn share(text: &str) -> usize {
    let mut units = 0;
    let mut ends = text.char_indices().map(|(at, character)| {
        units += character.len_utf16();
        (at, units)
    });
    ends.find(|(_, units)| *units > MOST_OF_A_GLYPH).map_or(text.len(), |(at, _)| at)
}

/// The script that a letter asks for; what is common to all scripts goes with what stands before it.
fn script_of(character: char) -> Option<usize> {
    match character {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(1),
        '\u{400}'..='\u{52f}' => Some(2),
        letter if letter.is_alphabetic() => Some(0),
        _ => None,
    }
}
