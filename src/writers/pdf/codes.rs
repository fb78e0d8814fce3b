//! Which byte stands for which glyph. Codes are given in page order at first use, before a page is painted, so
//! pages can be painted side by side while the subset fonts are not known yet; `embed` later makes fonts that
//! follow them.
//!
//! A code stands for a glyph with a text: the hyphen of a broken word (U+00AD) and the hyphen of "E-Mail" look the
//! same and must be read differently, so they get two. A letter with marks that Unicode has no character for (DIN
//! 91379 has 149 of them) gets one code too: painted one after the other, readers would put spaces between letter
//! and mark. A face whose codes are used up goes on in a further font.

use super::fonts::Face;
use super::page::{Glyph, GlyphText, Mark, Page, TextRun};
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
    /// What is painted over it.
    pub marks: Vec<Over>,
    /// The text of it all.
    pub text: GlyphText,
}

/// A mark on a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    /// The glyph id in the face as shipped.
    pub glyph: u16,
    /// How far right of the letter's origin, in thousandths of the size.
    pub x: i16,
    /// How far above it.
    pub y: i16,
}

/// The glyphs that share a text: each with those behind it that have none of their own.
pub fn signs(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(|_, next| next.text == GlyphText::NONE)
}

fn marks(sign: &[Glyph]) -> impl ExactSizeIterator<Item = Over> {
    let origin = sign[0].shift;
    let mut pen = sign[0].advance;
    sign[1..].iter().map(move |mark| {
        let x = pen + f32::from(mark.shift.0) - f32::from(origin.0);
        pen += mark.advance;
        Over { glyph: mark.id, x: whole(x), y: mark.shift.1.saturating_sub(origin.1) }
    })
}

#[allow(clippy::cast_possible_truncation, reason = "no mark is thirty sizes away; if it were, it would stop there")]
fn whole(value: f32) -> i16 {
    value.round() as i16
}

/// The codes of all faces.
pub struct Codes {
    faces: [FaceCodes; Face::ALL.len()],
}

struct FaceCodes {
    widths: Vec<f32>,
    /// By glyph id: what it was first seen with, if without marks. Nearly all signs of a document are found here.
    first: Vec<Option<First>>,
    /// By glyph id: what it was seen with.
    seen: Vec<Vec<(Use, Code)>>,
    fonts: Vec<Font>,
}

/// A glyph without marks, as it was first seen.
#[derive(Clone, Copy)]
struct First {
    text: GlyphText,
    code: Code,
    /// Its advance width in thousandths of the size.
    width: f32,
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
        page.folio.iter().for_each(|folio| self.learn_run(folio));
        for mark in page.items.iter().flat_map(|item| &item.marks) {
            match mark {
                Mark::Text(run) => self.learn_run(run),
                Mark::Fill { .. } | Mark::Outline { .. } | Mark::Logo { .. } => {}
            }
        }
    }

    /// Gives a code to every glyph of a text that has none.
    pub fn learn_run(&mut self, run: &TextRun) {
        let face = &mut self.faces[run.face as usize];
        for sign in signs(&run.glyphs) {
            if face.plain(sign).is_none() {
                face.learn(sign);
            }
        }
    }

    /// The code of a sign that `learn` saw, and its advance width in thousandths of the size.
    pub fn code(&self, face: Face, sign: &[Glyph]) -> (Code, f32) {
        let codes = &self.faces[face as usize];
        if let Some(First { code, width, .. }) = codes.plain(sign) {
            return (*code, *width);
        }
        let code = codes.seen(sign).expect("every glyph is learnt before it is painted");
        (code, self.width(face, sign.iter().map(|glyph| glyph.id)))
    }

    /// The advance width of glyphs in thousandths of the size.
    pub fn width(&self, face: Face, glyphs: impl Iterator<Item = u16>) -> f32 {
        let widths = &self.faces[face as usize].widths;
        glyphs.map(|glyph| widths.get(usize::from(glyph)).copied().unwrap_or(0.0)).sum()
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
        Self { first: vec![None; widths.len()], seen: vec![Vec::new(); widths.len()], widths, fonts: Vec::new() }
    }

    /// A sign without marks that has the first text seen with its glyph.
    fn plain(&self, sign: &[Glyph]) -> Option<&First> {
        let [Glyph { id, text, .. }] = sign else { return None };
        self.first.get(usize::from(*id))?.as_ref().filter(|first| first.text == *text)
    }

    fn seen(&self, sign: &[Glyph]) -> Option<Code> {
        let seen = self.seen.get(usize::from(sign[0].id))?;
        let same = |used: &Use| used.text == sign[0].text && used.marks.iter().copied().eq(marks(sign));
        seen.iter().find(|(used, _)| same(used)).map(|(_, code)| *code)
    }

    fn learn(&mut self, sign: &[Glyph]) {
        if self.seen(sign).is_some() {
            return;
        }
        let Glyph { id, text, .. } = &sign[0];
        if usize::from(*id) >= self.seen.len() {
            self.seen.resize(usize::from(*id) + 1, Vec::new());
        }
        let used = Use { glyph: *id, marks: marks(sign).collect(), text: *text };
        let code = self.give(&used);
        if let ([_], Some(first @ None)) = (sign, self.first.get_mut(usize::from(*id))) {
            *first = Some(First { text: *text, code, width: self.widths[usize::from(*id)] });
        }
        self.seen[usize::from(*id)].push((used, code));
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
        let own = used.text.character().and_then(|character| u8::try_from(character).ok()).filter(|byte| usable(*byte));
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
        Glyph { id, advance: 0.0, shift: (0, 0), text }
    }

    #[test]
    fn letters_keep_their_codes_and_a_second_text_gets_another() {
        let mut codes = FaceCodes::new(Face::Regular);
        let (letter, hyphen, soft) =
            (glyph(68, GlyphText::of('a')), glyph(16, GlyphText::of('-')), glyph(16, GlyphText::of('\u{AD}')));
        for glyph in [&letter, &hyphen, &soft, &letter] {
            codes.learn(std::slice::from_ref(glyph));
        }
        let code = |glyph: &Glyph| codes.seen(std::slice::from_ref(glyph)).unwrap();
        assert_eq!(code(&letter), Code { font: 0, byte: b'a' });
        assert_eq!(code(&hyphen), Code { font: 0, byte: b'-' });
        assert_eq!(code(&soft), Code { font: 0, byte: 0xAD });
        assert_eq!(codes.fonts[0].uses().count(), 3);
    }

    #[test]
    fn a_letter_and_its_marks_are_one_sign() {
        let mark = |x, y| Glyph { id: 500, advance: 0.0, shift: (x, y), text: GlyphText::NONE };
        let letter = Glyph { id: 48, advance: 907.0, shift: (0, 0), text: "M\u{302}".into() };
        let glyphs = [letter, mark(-455, 178), glyph(68, GlyphText::of('a')), letter, mark(-400, 178)];
        let signs: Vec<&[Glyph]> = signs(&glyphs).collect();
        assert_eq!(signs.iter().map(|sign| sign.len()).collect::<Vec<_>>(), [2, 1, 2]);
        let mut codes = FaceCodes::new(Face::Regular);
        for sign in &signs {
            codes.learn(sign);
        }
        assert_ne!(codes.seen(signs[0]), codes.seen(signs[2]));
        let (_, used) = codes.fonts[0].uses().find(|(_, used)| used.glyph == 48).unwrap();
        assert_eq!(used.marks, [Over { glyph: 500, x: 452, y: 178 }]);
    }

    #[test]
    fn a_full_face_goes_on_in_a_further_font() {
        let mut codes = FaceCodes::new(Face::Bold);
        let glyphs: Vec<Glyph> = (1..600).map(|id| glyph(id, "ab".into())).collect();
        glyphs.chunks(1).for_each(|sign| codes.learn(sign));
        let mut given: Vec<(u16, u8)> =
            glyphs.chunks(1).map(|sign| codes.seen(sign).map(|code| (code.font, code.byte)).unwrap()).collect();
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
