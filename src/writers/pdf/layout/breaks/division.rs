//! Where a word may be divided. The only file that names `hypher`.
//!
//! Its patterns know syllables, not joints: "Jahresab-schluss" is as good to them as "Jahres-abschluss", and whoever reads
//! the first stumbles. No rule of vowels and consonants tells the two apart, so two witnesses are heard: a place is a
//! joint where the patterns allow a hyphen and a word of `compounds.txt` begins that goes on to the next joint or to the
//! end. Of all ways to read a word as parts, the one with the fewest wins ("Daten|schutz|beauftragte", not
//! "Daten|schutz|be|auf|trag|te"); what the list does not know may stand before a part that is long enough to be no
//! accident ("Beispielhausen|satzung").

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::OnceLock;

use hypher::{Lang, hyphenate_bounded};
use rustc_hash::FxHashMap;

use crate::wording::Language;

/// A place where a word may be divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The byte at which the next line would begin.
    pub at: usize,
    /// How well.
    pub ease: Ease,
}

/// How well a word is divided at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ease {
    /// Between the parts of a compound.
    Joint,
    /// Between syllables, and neither too near to an end nor to a joint.
    Syllable,
    /// Between syllables, but the eye reads something else first: "Jahresab-", "Ver-".
    Scrap,
}

/// Letters of the shortest word that is divided, and of the longest: no line holds that anyway.
const WORD: std::ops::Range<usize> = 7..200;
/// Letters that stay on the line before a joint, and that go to the next.
const AT_JOINTS: (usize, usize) = (3, 4);
/// The same at a syllable.
const AT_SYLLABLES: (usize, usize) = (4, 4);
/// The same where nothing else helps.
const AT_SCRAPS: usize = 3;
/// A syllable's end that is no more letters than these from a joint would be read for it.
const NEAR_A_JOINT: usize = 2;
/// Letters of what is taken for a part though the list does not have it, and of the part behind it.
const UNKNOWN: usize = 4;
const TELLING: usize = 5;

/// What links a part with the next, and how the last may end.
const LINKS: [&str; 6] = ["s", "es", "n", "en", "er", "e"];
const ENDINGS: [&str; 11] = ["e", "en", "er", "es", "em", "n", "s", "se", "sen", "in", "innen"];
/// Syllables that begin a word: none is read as its end.
const BEGINNINGS: [&str; 20] = [
    "ab", "an", "auf", "aus", "be", "bei", "ein", "emp", "ent", "er", "ge", "mit", "nach", "um", "un", "ver", "vor",
    "zer", "zu", "über",
];

type Known = FxHashMap<Box<str>, Rc<[Place]>>;

/// How many words a thread remembers: a register says the same ones again and again.
const REMEMBERED: usize = 8_192;

thread_local! {
    static GERMAN: RefCell<Known> = RefCell::default();
    static ENGLISH: RefCell<Known> = RefCell::default();
}

/// Where a word of letters may be divided, in its order. Abbreviations ("DSGVO", "BDSG") and short words stay whole.
pub fn places(word: &str, language: Language) -> Rc<[Place]> {
    let known = match language {
        Language::German => &GERMAN,
        Language::English => &ENGLISH,
    };
    known.with_borrow_mut(|known| {
        if let Some(places) = known.get(word) {
            return Rc::clone(places);
        }
        let places: Rc<[Place]> = find(word, language).into();
        if known.len() < REMEMBERED {
            known.insert(word.into(), Rc::clone(&places));
        }
        places
    })
}

fn find(word: &str, language: Language) -> Vec<Place> {
    if !WORD.contains(&word.chars().count()) || word.chars().skip(1).any(char::is_uppercase) {
        return Vec::new();
    }
    let (lang, joints): (_, fn(&Syllables) -> Vec<usize>) = match language {
        Language::German => (Lang::German, joints),
        Language::English => (Lang::English, |_| Vec::new()),
    };
    let mut at = 0;
    let mut starts = vec![0];
    let mut syllables = Syllables { text: String::with_capacity(word.len()), ends: vec![0] };
    for syllable in hyphenate_bounded(word, lang, 2, 2) {
        at += syllable.len();
        starts.push(at);
        syllables.text.extend(syllable.chars().flat_map(char::to_lowercase));
        syllables.ends.push(syllables.text.len());
    }
    let joints = joints(&syllables);
    let inner = 1..starts.len() - 1;
    inner.filter_map(|index| Some(Place { at: starts[index], ease: syllables.ease(index, &joints)? })).collect()
}

/// A word in small letters, and the ends of its syllables; the first of them is its beginning.
struct Syllables {
    text: String,
    ends: Vec<usize>,
}

impl Syllables {
    fn between(&self, from: usize, to: usize) -> &str {
        &self.text[self.ends[from]..self.ends[to]]
    }

    fn letters(&self, from: usize, to: usize) -> usize {
        self.between(from, to).chars().count()
    }

    fn last(&self) -> usize {
        self.ends.len() - 1
    }

    /// Whether a syllable ends here that begins a word, and another stands before it.
    fn is_beginning(&self, index: usize, from: usize) -> bool {
        index > from + 1 && BEGINNINGS.contains(&self.between(index - 1, index))
    }

    /// How well the word is divided behind a syllable.
    fn ease(&self, index: usize, joints: &[usize]) -> Option<Ease> {
        let (before, after) = (self.letters(0, index), self.letters(index, self.last()));
        let leaves = |(least_before, least_after)| before >= least_before && after >= least_after;
        if joints.contains(&index) && leaves(AT_JOINTS) {
            return Some(Ease::Joint);
        }
        let near = joints.iter().any(|joint| self.letters(index.min(*joint), index.max(*joint)) <= NEAR_A_JOINT);
        let from = joints.iter().copied().filter(|joint| *joint < index).max().unwrap_or(0);
        if leaves(AT_SYLLABLES) && !near && !self.is_beginning(index, from) {
            return Some(Ease::Syllable);
        }
        leaves((AT_SCRAPS, AT_SCRAPS)).then_some(Ease::Scrap)
    }
}

/// A reading of a word's beginning as parts: what it costs, where its last part begins, and whether that is known.
#[derive(Clone, Copy)]
struct Reading {
    cost: usize,
    from: usize,
    part: Option<Part>,
}

/// The syllables behind which parts of a compound meet.
fn joints(word: &Syllables) -> Vec<usize> {
    let mut best = vec![Reading { cost: 0, from: 0, part: None }];
    for to in 1..=word.last() {
        let readings = (0..to).map(|from| {
            let part = part(word.between(from, to), to == word.last());
            let letters = word.letters(from, to);
            let cost = match part {
                // "Amt", "Bau", "Rat" are found in too many words to be told by themselves.
                Some(_) if letters < UNKNOWN => 6,
                Some(_) => 2,
                None if letters < UNKNOWN => 100,
                None => 5 + letters,
            };
            Reading { cost: best[from].cost + cost, from, part }
        });
        best.extend(readings.min_by_key(|one| one.cost));
    }
    let mut out = Vec::new();
    let mut at = word.last();
    let Reading { from, part, .. } = best[at];
    if let (0, Some(Part { joint: Some(joint), .. })) = (from, part) {
        out.extend(word.ends.iter().position(|end| *end == joint));
    }
    while best[at].from > 0 {
        let (right, from) = (best[at].part, best[at].from);
        let left = best[from];
        let told = right.is_some_and(|right| right.letters >= TELLING)
            && word.letters(left.from, from) >= UNKNOWN
            && !word.is_beginning(from, left.from);
        if right.is_some() && (left.part.is_some() || told) {
            out.push(from);
        }
        at = from;
    }
    out
}

/// A part of the list.
#[derive(Clone, Copy)]
struct Part {
    /// How many letters it has without what links or ends it.
    letters: usize,
    /// The byte of its own joint.
    joint: Option<usize>,
}

/// The part of the list that a text is, with what links it to the next, or ends it.
fn part(text: &str, last: bool) -> Option<Part> {
    static PARTS: OnceLock<FxHashMap<Cow<'static, str>, Part>> = OnceLock::new();
    let parts = PARTS.get_or_init(|| {
        let words = include_str!("compounds.txt").lines().filter(|line| !line.starts_with('#'));
        let words = words.flat_map(str::split_whitespace);
        words
            .map(|word| {
                let joint = word.find('|');
                let bare = joint.map_or(Cow::Borrowed(word), |_| word.replace('|', "").into());
                let letters = bare.chars().count();
                (bare, Part { letters, joint })
            })
            .collect()
    });
    let more: &[&str] = if last { &ENDINGS } else { &LINKS };
    let find = |text: &str| parts.get(text).copied();
    find(text).or_else(|| more.iter().filter_map(|more| text.strip_suffix(more)).find_map(find))
}

#[cfg(test)]
mod tests;
