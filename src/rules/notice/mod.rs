//! A privacy notice as rules look at it: sentence by sentence, each with what stands around it.

pub mod citations;
pub mod dates;
pub mod ends;
mod judged;
pub mod parts;
pub mod periods;
pub mod purposes;
pub mod topics;

use std::cell::OnceCell;
use std::ops::Range;

use citations::Cited;

use super::words::{has, place};
use crate::diagnostic::{Echo, Part, Place};
use crate::model::{Date, Jurisdiction, Register};
use crate::prose::{self, Block, Kind, Prose};

/// A text, and the register that it is held against.
pub struct Notice<'a> {
    /// The register; nothing where none is named.
    pub register: Option<&'a Register>,
    /// Whether it is a privacy notice at all.
    pub fits: bool,
    file: &'a str,
    prose: &'a Prose,
    headings: Vec<&'a str>,
    /// For every block the one that leads to it.
    leads: Vec<usize>,
    /// What it cites: read once, since trying where each citation ends takes long.
    cited: OnceCell<Vec<(Sentence<'a>, Cited)>>,
}

/// Around a sentence nobody reads further, in sentences of its section.
const AROUND: usize = 120;
/// Nor what leads to it, in bytes.
const LEAD: usize = 4000;

/// A sentence of it.
#[derive(Clone, Copy)]
pub struct Sentence<'a> {
    /// The words.
    pub words: &'a str,
    /// The same in small letters, byte by byte.
    pub small: &'a str,
    /// What it stands in.
    pub kind: Kind,
    /// The number of headings before it.
    pub section: usize,
    block: usize,
    start: usize,
}

impl<'a> Notice<'a> {
    /// Judges a text.
    pub fn new(file: &'a str, prose: &'a Prose, register: Option<&'a Register>) -> Self {
        let sections = prose.blocks().last().map_or(0, |block| block.section);
        let mut headings = vec![""; sections + 1];
        for block in prose.blocks().iter().filter(|block| block.kind == Kind::Heading) {
            headings[block.section] = &prose.small()[block.range.clone()];
        }
        let mut lead = 0;
        let of = |(index, block): (usize, &Block)| {
            // An item without a paragraph before it is its own.
            let is_led = block.kind == Kind::Item && prose.blocks()[lead].section == block.section;
            if !is_led {
                lead = index;
            }
            lead
        };
        let leads = prose.blocks().iter().enumerate().map(of).collect();
        Self { register, fits: judged::is_notice(prose.small()), file, prose, headings, leads, cited: OnceCell::new() }
    }

    /// The whole of it in small letters.
    pub fn small(&self) -> &'a str {
        self.prose.small()
    }

    /// Every sentence, headings and items included.
    pub fn sentences(&self) -> impl Iterator<Item = Sentence<'a>> {
        self.prose.sentences().iter().map(|one| self.sentence(one))
    }

    fn sentence(&self, one: &prose::Sentence) -> Sentence<'a> {
        let block = &self.prose.blocks()[one.block];
        Sentence {
            words: &self.prose.text()[one.range.clone()],
            small: &self.prose.small()[one.range.clone()],
            kind: block.kind,
            section: block.section,
            block: one.block,
            start: one.range.start,
        }
    }

    /// Every citation with its sentence, in order.
    pub fn citations(&self) -> &[(Sentence<'a>, Cited)] {
        self.cited.get_or_init(|| citations::read(self))
    }

    /// The sentences of a section.
    pub fn section(&self, section: usize) -> impl Iterator<Item = Sentence<'a>> {
        let all = self.prose.sentences();
        let of = |one: &prose::Sentence| self.prose.blocks()[one.block].section;
        let start = all.partition_point(|one| of(one) < section);
        let within = all[start..].iter().take(AROUND).map(|one| self.sentence(one));
        within.take_while(move |sentence| sentence.section == section)
    }

    /// The sentences of the paragraph or item in which a sentence stands.
    pub fn block(&self, sentence: &Sentence) -> impl Iterator<Item = Sentence<'a>> + use<'a, '_> {
        let all = self.prose.sentences();
        let block = sentence.block;
        let start = all.partition_point(|one| one.block < block);
        let within = all[start..].iter().take(AROUND).take_while(move |one| one.block == block);
        within.map(|one| self.sentence(one))
    }

    /// The heading of a section, in small letters.
    pub fn heading(&self, section: usize) -> &'a str {
        self.headings.get(section).copied().unwrap_or_default()
    }

    /// Of an item, the paragraph that leads to its list; of anything else, its own block. In small letters.
    pub fn lead(&self, sentence: &Sentence) -> &'a str {
        let lead = &self.prose.small()[self.prose.blocks()[self.leads[sentence.block]].range.clone()];
        // Of an endless paragraph the end: every sentence of it asks.
        let from = lead.len().saturating_sub(LEAD);
        let start = (from..lead.len()).find(|at| lead.is_char_boundary(*at));
        &lead[start.unwrap_or_default()..]
    }

    /// The file as a whole.
    pub fn whole(&self) -> Place {
        Place::file(self.file)
    }

    /// These bytes of a sentence.
    pub fn place(&self, sentence: &Sentence, range: &Range<usize>) -> Place {
        let range = self.prose.origin(&(sentence.start + range.start..sentence.start + range.end));
        Place { file: self.file.to_owned(), pointer: None, part: Part::Bytes(range) }
    }

    /// The first of these words in a sentence, or the sentence.
    pub fn at(&self, sentence: &Sentence, stems: &[&str]) -> Place {
        self.place(sentence, &place(sentence.small, stems).unwrap_or(0..sentence.words.len()))
    }

    /// The Land whose law is meant, and the day that counts; nothing where no register says so.
    pub fn measure(&self) -> (Option<Jurisdiction>, Option<Date>) {
        self.register.map_or((None, None), |register| (register.head.jurisdiction, Some(register.head.stand)))
    }
}

impl Sentence<'_> {
    /// Whether one of these beginnings of words stands in it.
    pub fn says(&self, stems: &[&str]) -> bool {
        has(self.small, stems).is_some()
    }

    /// Its words around one of these beginnings, so that a quotation, which is cut, shows it.
    pub fn around(&self, stems: &[&str]) -> Echo {
        const SHOWN: usize = 60;
        const BEFORE: usize = 40;
        let at = has(self.small, stems).and_then(|stem| self.small.find(stem)).filter(|at| *at > SHOWN);
        let start = at.and_then(|at| {
            self.small[..at].char_indices().rev().find(|(start, sign)| *sign == ' ' && at - start >= BEFORE)
        });
        start.map_or_else(|| Echo::new(self.words), |(start, _)| Echo::new(format!("… {}", &self.words[start + 1..])))
    }

    /// Where a beginning of a word stands in the text, or else the sentence.
    pub fn position(&self, stem: &str) -> usize {
        self.start + self.small.find(stem).unwrap_or_default()
    }

    /// Whether it stands before another.
    pub const fn is_before(&self, other: &Self) -> bool {
        self.start < other.start
    }

    /// Whether it is no heading.
    pub fn is_told(&self) -> bool {
        self.kind != Kind::Heading
    }

    /// Whether it is an item of a list.
    pub fn is_item(&self) -> bool {
        self.kind == Kind::Item
    }

    /// Whether it stands in the same paragraph or item as another.
    pub const fn is_same_block(&self, other: &Self) -> bool {
        self.block == other.block
    }

    /// Whether it says that there is none of what it names.
    pub fn denies(&self, stems: &[&str]) -> bool {
        const NOT_THERE: [&str; 12] = [
            "eingesetzt",
            "verwende",
            "nutzen",
            "setzen",
            "betreiben",
            "genutzt",
            "bieten",
            "gibt es",
            "angeboten",
            "findet",
            "finden",
            "verzicht",
        ];
        // „Sofern Sie nicht widersprechen“ denies nothing.
        let stated: Vec<&str> = clauses(self.small).filter(|clause| !is_condition(clause)).collect();
        let is_none = |clause: &&str| {
            let before = stems.iter().flat_map(|stem| clause.match_indices(stem)).map(|(at, _)| &clause[..at]);
            before.into_iter().any(ends_with_none)
        };
        let is_not_there = || {
            let has_any = |words: &[&str]| stated.iter().any(|clause| has(clause, words).is_some());
            has_any(&["nicht"]) && has_any(&NOT_THERE)
        };
        stated.iter().any(is_none) || is_not_there()
    }
}

/// The parts of a sentence between its commas, semicolons and colons.
pub fn clauses(small: &str) -> impl Iterator<Item = &str> {
    small.split([',', ';', ':']).map(str::trim)
}

fn is_condition(clause: &str) -> bool {
    const CONDITIONS: [&str; 8] =
        ["sofern ", "soweit ", "wenn ", "falls ", "es sei denn", "if ", "unless ", "solange "];
    CONDITIONS.iter().any(|word| clause.starts_with(word))
}

/// Whether words before what they name say that there is none: „keine eigenen Cookies“.
fn ends_with_none(before: &str) -> bool {
    const NEAR: usize = 4;
    let is_none = |word: &str| word.starts_with("kein") || word == "no";
    has(before, &["verzicht", "weder ", "do not use", "does not use"]).is_some()
        || before.split_whitespace().rev().take(NEAR).any(is_none)
}
