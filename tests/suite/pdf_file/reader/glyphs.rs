//! What the codes of the embedded fonts paint.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use super::{Reader, name};

impl Reader {
    /// The codes that have a text to show and paint `.notdef` or nothing, as font, code and text.
    pub fn unpainted(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let mut out = Vec::new();
        for page in &self.pages {
            let resources = self.dictionary(*page).get_deref(b"Resources", &self.document).unwrap().as_dict().unwrap();
            let fonts = resources.get_deref(b"Font", &self.document).unwrap().as_dict().unwrap();
            for (resource, font) in fonts {
                if seen.insert(resource.clone()) {
                    self.unpainted_of(font, &mut out);
                }
            }
        }
        assert!(!seen.is_empty(), "no font");
        out
    }

    fn unpainted_of(&self, font: &Object, out: &mut Vec<String>) {
        let (_, font) = self.document.dereference(font).unwrap();
        let texts = self.to_unicode(font);
        let descendants = font.as_dict().unwrap().get_deref(b"DescendantFonts", &self.document).unwrap();
        let (_, descendant) = self.document.dereference(&descendants.as_array().unwrap()[0]).unwrap();
        let descendant = descendant.as_dict().unwrap();
        let map = self.stream(descendant, b"CIDToGIDMap");
        let descriptor = descendant.get_deref(b"FontDescriptor", &self.document).unwrap().as_dict().unwrap();
        let lengths = outline_lengths(&self.stream(descriptor, b"FontFile2"));
        let font = name(descendant, b"BaseFont");
        for (code, text) in texts {
            let shows = text.chars().any(|one| !one.is_whitespace() && !matches!(one, '\u{200B}'..='\u{200F}'));
            let glyph = map.get(2 * usize::from(code)..).map_or(0, |bytes| usize::from(u16_at(bytes, 0)));
            if shows && (glyph == 0 || lengths.get(glyph).is_none_or(|length| *length == 0)) {
                out.push(format!("{font} {code:02X} {text}"));
            }
        }
    }

    fn stream(&self, dictionary: &Dictionary, key: &[u8]) -> Vec<u8> {
        let stream = dictionary.get_deref(key, &self.document).unwrap().as_stream().unwrap();
        stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
    }
}

/// How many bytes the outline of each glyph has (ISO/IEC 14496-22, `loca`).
fn outline_lengths(font: &[u8]) -> Vec<u32> {
    let table = |tag: &[u8]| {
        let entry = (0..usize::from(u16_at(font, 4))).map(|index| &font[12 + 16 * index..][..16]);
        let entry = entry.into_iter().find(|entry| &entry[..4] == tag).expect("a table of the font");
        &font[u32_at(entry, 8) as usize..][..u32_at(entry, 12) as usize]
    };
    let (locations, is_long) = (table(b"loca"), u16_at(table(b"head"), 50) == 1);
    let at: Vec<u32> = if is_long {
        locations.chunks_exact(4).map(|entry| u32_at(entry, 0)).collect()
    } else {
        locations.chunks_exact(2).map(|entry| 2 * u32::from(u16_at(entry, 0))).collect()
    };
    at.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) << 16 | u32::from(u16_at(bytes, at + 2))
}
