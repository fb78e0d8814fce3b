//! Text to glyphs. The only file that names `harfrust`.

use std::sync::OnceLock;

use harfrust::{Buffer, Direction, Font, Script, ShapeOptions, ShapePlan, ShaperFont, shape};

use crate::writers::pdf::fonts::Face;
use crate::writers::pdf::page::{Glyph, GlyphText};

/// The size, in points, from which all kerning is kept.
const FINE_KERNING: f32 = 12.5;

/// Units of UTF-16 that a glyph stands for at most: readers take no more. A letter with more marks goes on with the
/// next glyph.
const MOST_OF_A_GLYPH: usize = 8;

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

/// Glyphs that belong together, and the bytes of text they stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cluster {
    /// First byte of its text.
    pub start: usize,
    /// Index of its first glyph.
    pub glyph: usize,
    /// Sum of its glyphs' advances, in thousandths of the size.
    pub advance: f32,
}

/// Shapes text, one at a time; each worker has one.
pub struct Shaper {
    fonts: [ShaperFont<'static, 'static>; 3],
    buffer: Option<Buffer>,
}

impl Shaper {
    /// A shaper for all faces.
    pub fn new() -> Self {
        Self { fonts: Face::ALL.map(|face| ShaperFont::new(&loaded(face).font)), buffer: Some(Buffer::new()) }
    }

    /// Shapes `text`, which begins at byte `offset` of its paragraph, behind what is already in `glyphs` and
    /// `clusters`.
    pub fn shape(
        &mut self,
        (face, size): (Face, f32),
        text: &str,
        offset: usize,
        glyphs: &mut Vec<Glyph>,
        clusters: &mut Vec<Cluster>,
    ) {
        let mut from = 0;
        let mut current = None;
        for (at, character) in text.char_indices() {
            let Some(script) = script_of(character) else { continue };
            if current.is_some_and(|current| current != script) {
                self.run((face, size), current.unwrap_or(0), &text[from..at], offset + from, glyphs, clusters);
                from = at;
            }
            current = Some(script);
        }
        self.run((face, size), current.unwrap_or(0), &text[from..], offset + from, glyphs, clusters);
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
                clusters.push(Cluster { start: offset + start, glyph: glyphs.len(), advance });
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
            let text = cluster_text(own);
            let shift = (units(position.x_offset) * scale, units(position.y_offset) * scale);
            glyphs.push(Glyph { id, advance, shift, text });
        }
        self.buffer = Some(buffer);
    }

    /// The advance of a glyph, with its kerning where that is seen: at reading sizes a fiftieth of the size is less
    /// than a tenth of a millimetre, and each such pair would cost the file a number.
    fn kerned(&self, index: usize, id: u16, advance: i32, size: f32) -> i32 {
        let font = &self.fonts[index];
        let own = font.glyph_h_advance(u32::from(id).into());
        let fine = i32::from(font.units_per_em()) / 50;
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

const fn face_index(face: Face) -> usize {
    match face {
        Face::Regular => 0,
        Face::Bold => 1,
        Face::Italic => 2,
    }
}

fn cluster_text(text: &str) -> GlyphText {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (None, _) => GlyphText::None,
        (Some(only), None) => GlyphText::Char(only),
        (Some(_), Some(_)) => GlyphText::Text(text.into()),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repertoire::is_covered;

    fn shaped(text: &str) -> (Vec<Glyph>, Vec<Cluster>) {
        shaped_in(Face::Regular, text)
    }

    fn shaped_in(face: Face, text: &str) -> (Vec<Glyph>, Vec<Cluster>) {
        let (mut glyphs, mut clusters) = (Vec::new(), Vec::new());
        Shaper::new().shape((face, 11.0), text, 0, &mut glyphs, &mut clusters);
        (glyphs, clusters)
    }

    fn text(glyphs: &[Glyph]) -> String {
        let mut out = String::new();
        for glyph in glyphs {
            match &glyph.text {
                GlyphText::None => {}
                GlyphText::Char(character) => out.push(*character),
                GlyphText::Text(text) => out.push_str(text),
            }
        }
        out
    }

    #[test]
    fn the_glyphs_give_the_text_back() {
        for sample in ["Straße, Größe", "Αθήνα und Москва", "C\u{328}a\u{302}b M\u{302}", "漢字 ✓", "", "fi ffl"]
        {
            let (glyphs, clusters) = shaped(sample);
            assert_eq!(text(&glyphs), sample);
            assert!(glyphs.iter().all(|glyph| glyph.id != 0), "{sample}");
            assert!(clusters.windows(2).all(|pair| pair[0].start < pair[1].start), "{sample}");
        }
    }

    /// `din91379.txt`: the characters and sequences of DIN 91379 (String.Latin+, list 1.3), but spaces and marks
    /// alone.
    #[test]
    fn every_face_holds_din_91379() {
        let all: Vec<&str> = include_str!("../fonts/din91379.txt").split_whitespace().collect();
        assert!(all.len() > 900);
        for face in Face::ALL {
            let question = shaped_in(face, "?").0[0].id;
            for sample in &all {
                let (glyphs, clusters) = shaped_in(face, sample);
                let missing = |glyph: &Glyph| glyph.id == 0 || (glyph.id == question && *sample != "?");
                assert!(!glyphs.iter().any(missing), "{face:?} lacks {sample}");
                assert_eq!(text(&glyphs), **sample);
                assert!(clusters.len() <= 2, "{sample} falls apart");
            }
        }
    }

    /// What the check of records takes for printable is what the faces hold.
    #[test]
    fn the_repertoire_is_what_the_faces_hold() {
        let letters =
            ('!'..'\u{3000}').filter(|character| character.is_alphanumeric() || character.is_ascii_punctuation());
        for character in letters.filter(|character| *character != '?') {
            let held = Face::ALL.iter().all(|face| {
                let question = shaped_in(*face, "?").0[0].id;
                let (glyphs, _) = shaped_in(*face, &character.to_string());
                glyphs.iter().all(|glyph| glyph.id != 0 && glyph.id != question)
            });
            assert_eq!(held, is_covered(character), "{character} U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn no_glyph_stands_for_more_than_readers_take() {
        for sample in [format!("a{}b", "\u{301}".repeat(30)), "👩\u{200d}".repeat(9), "🇩🇪☃\u{fe0f}".to_owned()]
        {
            let (glyphs, _) = shaped(&sample);
            assert_eq!(text(&glyphs), sample);
            for glyph in &glyphs {
                let long =
                    matches!(&glyph.text, GlyphText::Text(text) if text.encode_utf16().count() > MOST_OF_A_GLYPH);
                assert!(!long, "{:?}", glyph.text);
            }
        }
    }

    #[test]
    fn a_mark_sits_on_its_letter() {
        let (glyphs, clusters) = shaped("M\u{302}");
        assert_eq!((glyphs.len(), clusters.len()), (2, 1));
        assert_eq!(glyphs[1].text, GlyphText::None);
        assert!(glyphs[1].shift != (0.0, 0.0));
    }

    #[test]
    fn pairs_are_kerned() {
        let alone: f32 = shaped("T").1[0].advance + shaped("o").1[0].advance;
        let together: f32 = shaped("To").1.iter().map(|cluster| cluster.advance).sum();
        assert!(together < alone);
    }
}
