//! Which byte stands for which glyph. Codes are given in page order at first use, before a page is painted, so
//! pages can be painted side by side while the subset fonts are not known yet; `embed` later makes fonts that
//! follow them.
//!
//! A code stands for a glyph with a text: the hyphen of a broken word (U+00AD) and the hyphen of "E-Mail" look the
//! same and must be read differently, so they get two. A face whose codes are used up goes on in a further font.

use super::fonts::Face;
use super::page::{Glyph, GlyphText, Mark, Page};
use super::sfnt::Sfnt;

/// A code of a font of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Which of the fonts of its face.
    pub font: u16,
    /// The byte.
    pub byte: u8,
}

/// What a code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The glyph id in the face as shipped.
    pub glyph: u16,
    /// Its text.
    pub text: GlyphText,
}

/// The codes of all faces.
pub struct Codes {
    faces: [FaceCodes; Face::ALL.len()],
}

struct FaceCodes {
    widths: Vec<f32>,
    /// By glyph id: the texts that it was seen with.
    seen: Vec<Vec<(GlyphText, Code)>>,
    fonts: Vec<Font>,
}

/// A font: what its codes stand for.
pub struct Font([Option<Use>; 256]);

impl Codes {
    /// No codes yet.
    pub fn new() -> Self {
        Self { faces: Face::ALL.map(FaceCodes::new) }
    }

    /// Gives a code to every glyph of a page that has none.
    pub fn learn(&mut self, page: &Page) {
        for mark in page.items.iter().flat_map(|item| &item.marks) {
            match mark {
                Mark::Text(run) => {
                    let face = &mut self.faces[run.face as usize];
                    run.glyphs.iter().for_each(|glyph| face.learn(glyph));
                }
                Mark::Fill { .. } | Mark::Outline { .. } => {}
            }
        }
    }

    /// The code of a glyph that `learn` saw.
    pub fn code(&self, face: Face, glyph: &Glyph) -> Code {
        self.faces[face as usize].code(glyph).expect("every glyph is learnt before it is painted")
    }

    /// Its advance width in thousandths of the size.
    pub fn width(&self, face: Face, glyph: u16) -> f32 {
        self.faces[face as usize].widths.get(usize::from(glyph)).copied().unwrap_or(0.0)
    }

    /// How many glyphs a face has.
    pub fn glyphs(&self, face: Face) -> u16 {
        u16::try_from(self.faces[face as usize].widths.len()).unwrap_or(u16::MAX)
    }

    /// The fonts: their face, their number in it, what they hold.
    pub fn fonts(&self) -> impl Iterator<Item = (Face, u16, &Font)> {
        Face::ALL.into_iter().flat_map(|face| {
            let fonts = self.faces[face as usize].fonts.iter();
            (0..).zip(fonts).map(move |(number, font)| (face, number, font))
        })
    }

    /// The name of a font in the resources of a page: `R`, `B`, `I`, then `R1` and so on.
    pub fn resource_name(face: Face, font: u16) -> String {
        let letter = &face.name()["NotoSans-".len()..][..1];
        if font == 0 { letter.to_owned() } else { format!("{letter}{font}") }
    }
}

impl Default for Codes {
    fn default() -> Self {
        Self::new()
    }
}

impl FaceCodes {
    fn new(face: Face) -> Self {
        let widths = Sfnt::new(face.data()).widths().expect("a shipped face has its tables");
        Self { seen: vec![Vec::new(); widths.len()], widths, fonts: Vec::new() }
    }

    fn code(&self, glyph: &Glyph) -> Option<Code> {
        let seen = self.seen.get(usize::from(glyph.id))?;
        seen.iter().find(|(text, _)| *text == glyph.text).map(|(_, code)| *code)
    }

    fn learn(&mut self, glyph: &Glyph) {
        if self.code(glyph).is_some() {
            return;
        }
        if usize::from(glyph.id) >= self.seen.len() {
            self.seen.resize(usize::from(glyph.id) + 1, Vec::new());
        }
        let code = self.give(&Use { glyph: glyph.id, text: glyph.text.clone() });
        self.seen[usize::from(glyph.id)].push((glyph.text.clone(), code));
    }

    fn give(&mut self, used: &Use) -> Code {
        // The last font alone can have room: a further one is begun only when it is full.
        if let Some(byte) = self.fonts.last_mut().and_then(|font| font.give(used)) {
            return Code { font: number_of(self.fonts.len() - 1), byte };
        }
        let mut font = Font([const { None }; 256]);
        let byte = font.give(used).expect("an empty font has room");
        self.fonts.push(font);
        Code { font: number_of(self.fonts.len() - 1), byte }
    }
}

fn number_of(font: usize) -> u16 {
    u16::try_from(font).expect("65,536 fonts of 240 codes outnumber any text's glyphs")
}

impl Font {
    /// What its codes stand for.
    pub fn uses(&self) -> impl Iterator<Item = (u8, &Use)> {
        (0..=u8::MAX).zip(&self.0).filter_map(|(byte, used)| Some((byte, used.as_ref()?)))
    }

    /// A character of Latin-1 gets its own code where that is free: the content can then be read as it stands, and
    /// by a reader that ignores ToUnicode.
    fn give(&mut self, used: &Use) -> Option<u8> {
        let own = match used.text {
            GlyphText::Char(character) => u8::try_from(u32::from(character)).ok().filter(|byte| usable(*byte)),
            GlyphText::None | GlyphText::Text(_) => None,
        };
        let free = |byte: &u8| self.0[usize::from(*byte)].is_none();
        let mut others = (0x80..=0xFF).chain(0x01..=0x7F).filter(|byte| usable(*byte));
        let byte = own.filter(free).or_else(|| others.find(free))?;
        self.0[usize::from(byte)] = Some(used.clone());
        Some(byte)
    }
}

/// Code 0 is left to `.notdef`; the others would need an escape in a string.
const fn usable(byte: u8) -> bool {
    !matches!(byte, 0 | b'\n' | b'\r' | b'(' | b')' | b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyph(id: u16, text: GlyphText) -> Glyph {
        Glyph { id, advance: 0.0, shift: (0.0, 0.0), text }
    }

    #[test]
    fn letters_keep_their_codes_and_a_second_text_gets_another() {
        let mut codes = FaceCodes::new(Face::Regular);
        let (letter, hyphen, soft) =
            (glyph(68, GlyphText::Char('a')), glyph(16, GlyphText::Char('-')), glyph(16, GlyphText::Char('\u{AD}')));
        [&letter, &hyphen, &soft, &letter].map(|glyph| codes.learn(glyph));
        assert_eq!(codes.code(&letter), Some(Code { font: 0, byte: b'a' }));
        assert_eq!(codes.code(&hyphen), Some(Code { font: 0, byte: b'-' }));
        assert_eq!(codes.code(&soft), Some(Code { font: 0, byte: 0xAD }));
        assert_eq!(codes.fonts[0].uses().count(), 3);
    }

    #[test]
    fn a_full_face_goes_on_in_a_further_font() {
        let mut codes = FaceCodes::new(Face::Bold);
        let glyphs: Vec<Glyph> = (1..600).map(|id| glyph(id, GlyphText::Text("ab".into()))).collect();
        glyphs.iter().for_each(|glyph| codes.learn(glyph));
        let mut given: Vec<(u16, u8)> =
            glyphs.iter().map(|glyph| codes.code(glyph).map(|code| (code.font, code.byte)).unwrap()).collect();
        given.sort_unstable();
        given.dedup();
        assert_eq!(given.len(), 599);
        assert_eq!(codes.fonts.len(), 3);
        assert!(given.iter().all(|(_, byte)| usable(*byte)));
    }

    #[test]
    fn resource_names_are_short() {
        assert_eq!(Codes::resource_name(Face::Italic, 0), "I");
        assert_eq!(Codes::resource_name(Face::Regular, 2), "R2");
    }
}
