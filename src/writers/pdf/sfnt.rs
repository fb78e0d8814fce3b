//! The few numbers of a font file that a PDF repeats: metrics for its font descriptor and the advance widths.
//! Read from the tables of the faces as shipped (ISO/IEC 14496-22).

/// Metrics in thousandths of the size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// The box that holds every glyph: left, bottom, right, top.
    pub bounds: [f32; 4],
    /// Height above the base line.
    pub ascent: f32,
    /// Depth below it, negative.
    pub descent: f32,
    /// Height of capitals.
    pub cap_height: f32,
    /// Slant in degrees, negative to the right.
    pub italic_angle: f32,
    /// Weight class, 400 for regular.
    pub weight: u16,
}

/// A font file.
#[derive(Clone, Copy)]
pub struct Sfnt<'a> {
    data: &'a [u8],
}

impl<'a> Sfnt<'a> {
    /// A font file.
    pub const fn new(data: &'a [u8]) -> Self {
        Self { data }
    }

    /// The metrics; `None` where the file lacks a table.
    pub fn metrics(self) -> Option<Metrics> {
        let (head, hhea, os2, post) =
            (self.table(*b"head")?, self.table(*b"hhea")?, self.table(*b"OS/2")?, self.table(*b"post")?);
        let scale = |value: i16| Some(f32::from(value) * 1000.0 / f32::from(unsigned(head, 18)?));
        let bound = |at| scale(signed(head, at)?);
        Some(Metrics {
            bounds: [bound(36)?, bound(38)?, bound(40)?, bound(42)?],
            ascent: scale(signed(hhea, 4)?)?,
            descent: scale(signed(hhea, 6)?)?,
            cap_height: scale(signed(os2, 88)?)?,
            italic_angle: f32::from(signed(post, 4)?),
            weight: unsigned(os2, 4)?,
        })
    }

    /// Advance widths by glyph id, in thousandths of the size.
    pub fn widths(self) -> Option<Vec<f32>> {
        let (head, hhea, hmtx, maxp) =
            (self.table(*b"head")?, self.table(*b"hhea")?, self.table(*b"hmtx")?, self.table(*b"maxp")?);
        let long = usize::from(unsigned(hhea, 34)?);
        let scale = 1000.0 / f32::from(unsigned(head, 18)?);
        (0..usize::from(unsigned(maxp, 4)?))
            .map(|glyph| Some(f32::from(unsigned(hmtx, 4 * glyph.min(long.checked_sub(1)?))?) * scale))
            .collect()
    }

    /// The outline of a glyph, empty for a space.
    pub fn outline(self, glyph: u16) -> Option<&'a [u8]> {
        let (head, loca, glyf) = (self.table(*b"head")?, self.table(*b"loca")?, self.table(*b"glyf")?);
        let at = usize::from(glyph);
        let end = |index: usize| {
            if unsigned(head, 50)? == 0 {
                Some(2 * usize::from(unsigned(loca, 2 * index)?))
            } else {
                let bytes = loca.get(4 * index..4 * index + 4)?;
                Some(u32::from_be_bytes(bytes.try_into().ok()?) as usize)
            }
        };
        glyf.get(end(at)?..end(at + 1)?)
    }

    /// All tables with their tags, in the order of the file.
    pub fn tables(self) -> Option<Vec<([u8; 4], &'a [u8])>> {
        let tag = |index: usize| self.data.get(12 + 16 * index..)?.first_chunk::<4>().copied();
        (0..usize::from(unsigned(self.data, 4)?)).map(|index| Some((tag(index)?, self.table(tag(index)?)?))).collect()
    }

    fn table(self, tag: [u8; 4]) -> Option<&'a [u8]> {
        let count = usize::from(unsigned(self.data, 4)?);
        let record = (0..count)
            .filter_map(|index| self.data.get(12 + 16 * index..28 + 16 * index))
            .find(|record| record[..4] == tag)?;
        let field =
            |at: usize| u32::from_be_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]) as usize;
        self.data.get(field(8)..)?.get(..field(12))
    }
}

/// A number of 16 bits.
pub fn unsigned(table: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(table.get(at..at + 2)?.try_into().ok()?))
}

/// A number of 16 bits with a sign.
pub fn signed(table: &[u8], at: usize) -> Option<i16> {
    Some(i16::from_be_bytes(table.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writers::pdf::fonts::Face;

    #[test]
    fn every_face_tells_its_metrics_and_widths() {
        for face in Face::ALL {
            let font = Sfnt::new(face.data());
            let metrics = font.metrics().unwrap();
            assert!((700.0..730.0).contains(&metrics.cap_height), "{metrics:?}");
            assert!(metrics.ascent > 1000.0 && metrics.descent < -200.0, "{metrics:?}");
            assert_eq!(metrics.italic_angle < 0.0, face == Face::Italic);
            assert_eq!(metrics.weight, if face == Face::Bold { 700 } else { 400 });
            let glyphs = font.widths().unwrap().len();
            assert!(glyphs > 2000);
            let outlines: usize =
                (0..u16::try_from(glyphs).unwrap()).map(|glyph| font.outline(glyph).unwrap().len()).sum();
            let (_, glyf) = font.tables().unwrap().into_iter().find(|(tag, _)| tag == b"glyf").unwrap();
            assert!(outlines <= glyf.len() && outlines + 4 > glyf.len());
        }
    }

    #[test]
    fn a_broken_file_is_none() {
        assert!(Sfnt::new(b"").metrics().is_none());
        let data = Face::Regular.data();
        assert!(Sfnt::new(&data[..200]).widths().is_none());
    }
}
