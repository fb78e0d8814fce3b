//! Letters with marks as glyphs of their own: composite glyphs (ISO/IEC 14496-22, `glyf`) added to a face before it
//! is cut down. To a reader of the file such a letter is one sign with one text.

use std::borrow::Cow;

use super::codes::{Over, Use};
use super::fonts::Face;
use super::sfnt::{Sfnt, signed, unsigned};

/// A face and the glyphs added to it.
pub struct Joined {
    face: Face,
    /// How many glyphs the face has as shipped.
    shipped: u16,
    added: Vec<Use>,
}

impl Joined {
    /// A face with nothing added.
    pub fn new(face: Face) -> Self {
        let widths = Sfnt::new(face.data()).widths().expect("a shipped face has its tables");
        Self {
            face,
            shipped: u16::try_from(widths.len()).expect("a font has fewer than 2^16 glyphs"),
            added: Vec::new(),
        }
    }

    /// The glyph id of what a code stands for, in the font that `program` will give. A glyph that the face does not
    /// have is `.notdef`.
    pub fn glyph(&mut self, used: &Use) -> u16 {
        let known = |glyph: u16| glyph < self.shipped;
        if !known(used.glyph) || !used.marks.iter().all(|mark| known(mark.glyph)) {
            return 0;
        }
        if used.marks.is_empty() {
            return used.glyph;
        }
        self.added.push(used.clone());
        self.shipped + u16::try_from(self.added.len() - 1).expect("a font has 256 codes")
    }

    /// The font with all its glyphs, without its names: who made it stands in the repository, and its licence lets
    /// documents do without.
    pub fn program(&self) -> Vec<u8> {
        extend(self.face.data(), &self.added).expect("a shipped face has its tables")
    }
}

/// What only shaping needs, half of a face.
const OF_SHAPING: [&[u8; 4]; 4] = [b"GDEF", b"GPOS", b"GSUB", b"cmap"];
/// A table of format 0 with no names, which would begin at byte 6.
const NO_NAMES: &[u8] = &[0, 0, 0, 0, 0, 6];

fn extend(data: &[u8], added: &[Use]) -> Option<Vec<u8>> {
    let font = Sfnt::new(data);
    let outlines = if added.is_empty() { None } else { Some(Outlines::with(font, added)?) };
    let mut tables = Vec::new();
    for (tag, table) in font.tables()? {
        if OF_SHAPING.contains(&&tag) {
            continue;
        }
        let table = match (&tag, &outlines) {
            (b"name", _) => Cow::Borrowed(NO_NAMES),
            (_, None) => Cow::Borrowed(table),
            (_, Some(outlines)) => outlines.table(tag, table, added)?,
        };
        tables.push((tag, table));
    }
    Some(write(&tables))
}

/// All outlines of a face with those added to it, where they begin, and their widths.
struct Outlines {
    glyphs: u16,
    glyf: Vec<u8>,
    loca: Vec<u8>,
    hmtx: Vec<u8>,
}

impl Outlines {
    fn with(font: Sfnt, added: &[Use]) -> Option<Self> {
        let widths = font.widths()?;
        let shipped = u16::try_from(widths.len()).ok()?;
        let glyphs = shipped.checked_add(u16::try_from(added.len()).ok()?)?;
        let mut all = Self { glyphs, glyf: Vec::new(), loca: Vec::new(), hmtx: Vec::new() };
        for glyph in 0..shipped {
            all.push(font.outline(glyph)?, units(widths[usize::from(glyph)]))?;
        }
        for used in added {
            let width = std::iter::once(used.glyph).chain(used.marks.iter().map(|mark| mark.glyph));
            all.push(&composite(font, used)?, width.map(|glyph| units(widths[usize::from(glyph)])).sum())?;
        }
        all.loca.extend_from_slice(&u32::try_from(all.glyf.len()).ok()?.to_be_bytes());
        Some(all)
    }

    fn push(&mut self, outline: &[u8], width: u16) -> Option<()> {
        self.loca.extend_from_slice(&u32::try_from(self.glyf.len()).ok()?.to_be_bytes());
        self.glyf.extend_from_slice(outline);
        self.glyf.resize(self.glyf.len().next_multiple_of(4), 0);
        self.hmtx.extend_from_slice(&width.to_be_bytes());
        // The left side bearing, so that the outline stands where its coordinates say.
        self.hmtx.extend_from_slice(&(if outline.is_empty() { 0 } else { signed(outline, 2)? }).to_be_bytes());
        Some(())
    }

    /// A table of the face as it is with them.
    fn table<'a>(&'a self, tag: [u8; 4], shipped: &'a [u8], added: &[Use]) -> Option<Cow<'a, [u8]>> {
        let mut table = Cow::Borrowed(shipped);
        match &tag {
            b"glyf" => table = Cow::Borrowed(&self.glyf),
            b"loca" => table = Cow::Borrowed(&self.loca),
            b"hmtx" => table = Cow::Borrowed(&self.hmtx),
            // indexToLocFormat: long.
            b"head" => set(table.to_mut(), 50, 1)?,
            // numberOfHMetrics.
            b"hhea" => set(table.to_mut(), 34, self.glyphs)?,
            b"maxp" => {
                let table = table.to_mut();
                set(table, 4, self.glyphs)?;
                // maxComponentElements and maxComponentDepth: a mark may be a composite glyph itself.
                let most = added.iter().map(|used| used.marks.len() + 1).max().unwrap_or(0);
                let before = unsigned(table, 28)?;
                set(table, 28, before.max(u16::try_from(most).ok()?))?;
                let depth = unsigned(table, 30)?;
                set(table, 30, depth + 1)?;
            }
            _ => {}
        }
        Some(table)
    }
}

/// A glyph made of glyphs, with the box around them all.
fn composite(font: Sfnt, used: &Use) -> Option<Vec<u8>> {
    const WORDS: u16 = 1 << 0;
    const OFFSETS: u16 = 1 << 1;
    const MORE: u16 = 1 << 5;

    let letter = Over { glyph: used.glyph, x: 0, y: 0 };
    let parts: Vec<Over> = std::iter::once(letter).chain(used.marks.iter().copied()).collect();
    let mut bounds: Option<[i16; 4]> = None;
    for part in &parts {
        let outline = font.outline(part.glyph)?;
        if outline.is_empty() {
            continue;
        }
        let at = |index: usize, by: i16| Some(signed(outline, 2 + 2 * index)?.saturating_add(by));
        let own = [at(0, part.x)?, at(1, part.y)?, at(2, part.x)?, at(3, part.y)?];
        bounds = Some(
            bounds.map_or(own, |all| [all[0].min(own[0]), all[1].min(own[1]), all[2].max(own[2]), all[3].max(own[3])]),
        );
    }
    // A number of contours of -1 says: composite.
    let mut out = (-1i16).to_be_bytes().to_vec();
    out.extend(bounds.unwrap_or_default().iter().flat_map(|bound| bound.to_be_bytes()));
    for (index, part) in parts.iter().enumerate() {
        let more = if index + 1 < parts.len() { MORE } else { 0 };
        out.extend((WORDS | OFFSETS | more).to_be_bytes());
        out.extend(part.glyph.to_be_bytes());
        out.extend(part.x.to_be_bytes());
        out.extend(part.y.to_be_bytes());
    }
    Some(out)
}

/// An sfnt file for the subsetter's eyes alone: it checks no sums, so none are made.
fn write(tables: &[([u8; 4], Cow<[u8]>)]) -> Vec<u8> {
    let word = |number: usize| u32::try_from(number).expect("a font is smaller than 4 GiB").to_be_bytes();
    let mut out = Vec::with_capacity(tables.iter().map(|(_, table)| table.len() + 20).sum());
    out.extend(0x0001_0000u32.to_be_bytes());
    out.extend(u16::try_from(tables.len()).expect("a font has a few dozen tables").to_be_bytes());
    out.extend([0; 6]);
    let mut offset = 12 + 16 * tables.len();
    for (tag, table) in tables {
        out.extend_from_slice(tag);
        out.extend([0; 4]);
        out.extend(word(offset));
        out.extend(word(table.len()));
        offset += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        out.extend_from_slice(table);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

fn set(table: &mut [u8], at: usize, value: u16) -> Option<()> {
    table.get_mut(at..at + 2)?.copy_from_slice(&value.to_be_bytes());
    Some(())
}

/// Widths of these faces are whole thousandths of the size: their units.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an advance width is an unsigned 16-bit number"
)]
fn units(width: f32) -> u16 {
    width.round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Widths, positions of marks and composite glyphs are all in thousandths of the size: the faces' own unit.
    #[test]
    fn the_faces_have_a_thousand_units() {
        for face in Face::ALL {
            let (_, head) =
                Sfnt::new(face.data()).tables().unwrap().into_iter().find(|(tag, _)| tag == b"head").unwrap();
            assert_eq!(unsigned(head, 18), Some(1000));
        }
    }

    #[test]
    fn an_added_glyph_has_its_parts_and_the_others_are_as_before() {
        for face in Face::ALL {
            let shipped = Sfnt::new(face.data());
            let mut joined = Joined::new(face);
            let marks = vec![Over { glyph: 700, x: 120, y: -300 }];
            let used = Use { glyph: 48, marks, text: "M\u{302}".into() };
            let added = joined.glyph(&used);
            let plain = Use { marks: Vec::new(), ..used.clone() };
            assert_eq!(joined.glyph(&plain), 48);
            assert_eq!(joined.glyph(&Use { glyph: u16::MAX, ..plain }), 0);
            let program = joined.program();
            let font = Sfnt::new(&program);
            let outline = font.outline(added).unwrap();
            assert_eq!(signed(outline, 0), Some(-1));
            assert_eq!((unsigned(outline, 12), unsigned(outline, 20)), (Some(48), Some(700)));
            let (letter, mark) = (shipped.outline(48).unwrap(), shipped.outline(700).unwrap());
            let low = signed(letter, 4).unwrap().min(signed(mark, 4).unwrap() - 300);
            assert_eq!(signed(outline, 4), Some(low));
            for glyph in 0..added {
                assert!(font.outline(glyph).unwrap().starts_with(shipped.outline(glyph).unwrap()));
            }
            let (before, after) = (shipped.widths().unwrap(), font.widths().unwrap());
            assert_eq!(before[..], after[..before.len()]);
            assert_eq!(after.len(), before.len() + 1);
        }
    }
}
