//! Text to glyphs, word by word.

mod work;

use std::sync::{Arc, Mutex};

use rustc_hash::FxHashMap;
use unicode_normalization::char::is_combining_mark;

use self::work::Work;
use super::breaks;
use super::run::Run;
use super::strip::{Known, Strip};
use crate::writers::pdf::fonts::Face;
use crate::writers::pdf::page::{Glyph, GlyphText};

/// The size, in points, from which all kerning is kept.
const FINE_KERNING: f32 = 12.5;

/// Glyphs that belong together, and the bytes of text they stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cluster {
    start: u32,
    glyph: u32,
    /// Sum of its glyphs' advances, in thousandths of the size.
    pub advance: f32,
}

impl Cluster {
    fn new(start: usize, glyph: usize, advance: f32) -> Self {
        let small = |number| u32::try_from(number).expect("no file of records has 2^32 bytes");
        Self { start: small(start), glyph: small(glyph), advance }
    }

    /// First byte of its text.
    pub const fn start(&self) -> usize {
        self.start as usize
    }

    /// Index of its first glyph.
    pub const fn glyph(&self) -> usize {
        self.glyph as usize
    }
}

/// Words that shapers have shaped: what one part has taught serves the next.
#[derive(Default)]
pub struct Lexicons(Mutex<Vec<Lexicon>>);

/// What was shaped before.
#[derive(Default)]
struct Lexicon {
    /// By face, then by whether kerning is fine.
    words: [[Words; 2]; 3],
    /// The hyphen that ends a line, by face.
    hyphens: [Option<Glyph>; 3],
    /// Whole strips.
    strips: Known,
}

type Words = FxHashMap<Box<str>, Word>;

impl Lexicons {
    /// A shaper with words that nobody else uses; when it is dropped they wait for the next.
    pub fn shaper(&self) -> Shaper<'_> {
        let known = self.0.lock().ok().and_then(|mut waiting| waiting.pop());
        Shaper { work: None, lexicon: known.unwrap_or_default(), home: self }
    }
}

/// Shapes text word by word, and remembers words: a register says the same ones again and again.
pub struct Shaper<'a> {
    /// Set up with the first word that is new.
    work: Option<Work>,
    lexicon: Lexicon,
    home: &'a Lexicons,
}

impl Drop for Shaper<'_> {
    fn drop(&mut self) {
        if let Ok(mut waiting) = self.home.0.lock() {
            waiting.push(std::mem::take(&mut self.lexicon));
        }
    }
}

/// A word as shaped; its clusters count from its own beginning.
#[derive(Default)]
struct Word {
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
}

/// How many words a shaper remembers, and how long they may be. Five thousand activities have twenty thousand; what is not
/// remembered takes thirty times as long.
const WORDS: usize = 32_768;
const WORD: usize = 48;

impl Shaper<'_> {
    /// Runs as a strip.
    pub fn strip(&mut self, runs: &mut [Run], words: &Arc<breaks::Words>) -> Arc<Strip> {
        let key = Known::key(runs);
        if let Some(known) = self.lexicon.strips.find(key, runs, words) {
            return known;
        }
        let strip = Arc::new(Strip::new(runs, self, words));
        self.lexicon.strips.note(key, &strip);
        strip
    }

    /// Shapes `text`, which begins at byte `offset` of its paragraph, behind what is already in `glyphs` and
    /// `clusters`. Words are shaped each with the blank behind it: no face kerns across one.
    pub fn shape(
        &mut self,
        (face, size): (Face, f32),
        text: &str,
        offset: usize,
        glyphs: &mut Vec<Glyph>,
        clusters: &mut Vec<Cluster>,
    ) {
        let known = &mut self.lexicon.words[face_index(face)][usize::from(size >= FINE_KERNING)];
        let mut start = offset;
        for word in words(text) {
            let first = glyphs.len();
            let place =
                |cluster: &Cluster| Cluster::new(cluster.start() + start, cluster.glyph() + first, cluster.advance);
            if let Some(Word { glyphs: own, clusters: theirs }) = known.get(word) {
                glyphs.extend_from_slice(own);
                clusters.extend(theirs.iter().map(place));
            } else {
                let mut new = Word::default();
                self.work.get_or_insert_with(Work::new).shape((face, size), word, &mut new.glyphs, &mut new.clusters);
                glyphs.extend_from_slice(&new.glyphs);
                clusters.extend(new.clusters.iter().map(place));
                if known.len() < WORDS && word.len() <= WORD {
                    known.insert(word.into(), new);
                }
            }
            start += word.len();
        }
    }

    /// The hyphen that ends a line of a look where its author wrote none.
    pub fn hyphen(&mut self, (face, size): (Face, f32)) -> Glyph {
        if let Some(known) = self.lexicon.hyphens[face_index(face)] {
            return known;
        }
        let (mut glyphs, mut clusters) = (Vec::new(), Vec::new());
        self.shape((face, size), "-", 0, &mut glyphs, &mut clusters);
        let hyphen = glyphs.pop().map_or_else(
            || Glyph { id: 0, advance: 0.0, shift: (0, 0), text: GlyphText::NONE },
            |glyph| Glyph { text: GlyphText::of('\u{ad}'), ..glyph },
        );
        *self.lexicon.hyphens[face_index(face)].insert(hyphen)
    }
}

/// Words, each with the blank behind it. A mark on a blank stays with it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let bytes = rest.as_bytes();
        let ends = |at: usize| {
            let after = match bytes[at] {
                b' ' => at + 1,
                // U+00A0.
                0xC2 if bytes.get(at + 1) == Some(&0xA0) => at + 2,
                _ => return None,
            };
            let marked = rest[after..].chars().next().is_some_and(is_combining_mark);
            (!marked).then_some(after)
        };
        let end = (0..bytes.len()).find_map(ends).unwrap_or(rest.len());
        let (word, later) = rest.split_at(end);
        rest = later;
        (!word.is_empty()).then_some(word)
    })
}

const fn face_index(face: Face) -> usize {
    match face {
        Face::Regular => 0,
        Face::Bold => 1,
        Face::Italic => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::work::MOST_OF_A_GLYPH;
    use super::*;
    use crate::repertoire::is_covered;

    fn shaped(text: &str) -> (Vec<Glyph>, Vec<Cluster>) {
        shaped_in(Face::Regular, text)
    }

    fn shaped_in(face: Face, text: &str) -> (Vec<Glyph>, Vec<Cluster>) {
        let (mut glyphs, mut clusters) = (Vec::new(), Vec::new());
        Lexicons::default().shaper().shape((face, 11.0), text, 0, &mut glyphs, &mut clusters);
        (glyphs, clusters)
    }

    fn text(glyphs: &[Glyph]) -> String {
        let mut out = String::new();
        for glyph in glyphs {
            glyph.text.push_to(&mut out);
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
            assert!(clusters.windows(2).all(|pair| pair[0].start() < pair[1].start()), "{sample}");
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
                let mut own = String::new();
                glyph.text.push_to(&mut own);
                assert!(own.encode_utf16().count() <= MOST_OF_A_GLYPH, "{own}");
            }
        }
    }

    #[test]
    fn a_mark_sits_on_its_letter() {
        let (glyphs, clusters) = shaped("M\u{302}");
        assert_eq!((glyphs.len(), clusters.len()), (2, 1));
        assert_eq!(glyphs[1].text, GlyphText::NONE);
        assert!(glyphs[1].shift != (0, 0));
    }

    #[test]
    fn pairs_are_kerned() {
        let alone: f32 = shaped("T").1[0].advance + shaped("o").1[0].advance;
        let together: f32 = shaped("To").1.iter().map(|cluster| cluster.advance).sum();
        assert!(together < alone);
    }
}
