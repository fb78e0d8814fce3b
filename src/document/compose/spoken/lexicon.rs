//! Finding abbreviations and phrases in a text. A text of a thousand pages is read word by word, so a word is looked
//! up by its first letters and digits.

use std::ops::Range;

use crate::wording::Language;
use crate::wording::abbreviation::{Abbreviation, Context, LAENDER, abbreviations};
use crate::wording::foreign::phrases;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// An abbreviation, for the first time.
    Abbreviation(Abbreviation),
    /// A phrase of another language.
    Phrase(Language),
}

/// What can be found in texts of a language. An abbreviation is found once.
pub struct Lexicon {
    /// The language of the texts.
    pub language: Language,
    /// By the first letters and digits, then the longest first.
    known: Vec<Known>,
    /// By first byte: which lengths the first letters and digits can have, a bit each. Most words end here.
    lengths: [u32; 256],
}

/// What can be found.
struct Known {
    /// The letters and digits that it begins with.
    head: &'static str,
    /// As it is written.
    written: &'static str,
    entry: Entry,
    /// An abbreviation that was met before.
    met: bool,
    /// An abbreviation that was told before.
    told: bool,
}

impl Lexicon {
    /// All that a text in `language` may hold.
    pub fn new(language: Language) -> Self {
        let (foreign, other) = phrases(language);
        let short = abbreviations(language).map(|one| (one.short, Entry::Abbreviation(one)));
        let all = foreign.iter().map(|phrase| (*phrase, Entry::Phrase(other))).chain(short);
        let known = |(written, entry)| Known { head: head(written), written, entry, met: false, told: false };
        let mut known: Vec<Known> = all.map(known).collect();
        known.sort_by_key(|one| (one.head, std::cmp::Reverse(one.written.len()), one.written));
        let mut lengths = [0; 256];
        for Known { head, .. } in &known {
            lengths[usize::from(head.as_bytes().first().copied().unwrap_or_default())] |= bit(head);
        }
        Self { language, known, lengths }
    }

    /// The abbreviations that were met.
    pub fn met(&self) -> impl Iterator<Item = Abbreviation> {
        self.known.iter().filter(|one| one.met).filter_map(|one| match one.entry {
            Entry::Abbreviation(abbreviation) => Some(abbreviation),
            Entry::Phrase(_) => None,
        })
    }

    /// Meets the abbreviations of a text in which nothing can be told.
    pub fn meet(&mut self, text: &str) {
        let mut at = 0;
        while let Some((start, head)) = self.candidate(text, at) {
            at = start + self.at(text, start, head, false).map_or(head.len(), |(length, _)| length);
        }
    }

    /// The next entry in `text` from `from` on.
    pub fn next(&mut self, text: &str, from: usize) -> Option<(Range<usize>, Entry)> {
        let mut at = from;
        loop {
            let (start, head) = self.candidate(text, at)?;
            match self.at(text, start, head, true) {
                Some((length, Some(entry))) => return Some((start..start + length, entry)),
                Some((length, None)) => at = start + length,
                None => at = start + head.len(),
            }
        }
    }

    /// The next place from `from` on where an entry may stand, and the letters and digits there.
    fn candidate<'a>(&self, text: &'a str, from: usize) -> Option<(usize, &'a str)> {
        let mut at = from;
        loop {
            at += text[at..].find(char::is_alphanumeric)?;
            let head = head(&text[at..]);
            if self.lengths[usize::from(text.as_bytes()[at])] & bit(head) != 0 && begins(&text[..at]) {
                return Some((at, head));
            }
            at += head.len();
        }
    }

    /// How long the entry is that stands at a place, and the entry if it is to be told.
    fn at(&mut self, text: &str, at: usize, head: &str, tells: bool) -> Option<(usize, Option<Entry>)> {
        let first = self.known.partition_point(|one| one.head < head);
        for Known { written, entry, met, told, .. } in self.known[first..].iter_mut().take_while(|one| one.head == head)
        {
            let Some(length) = length(&text[at..], written) else { continue };
            let after = &text[at + length..];
            // What is longer is what is meant, whether it was met before or not: "VwVG NRW", not "VwVG".
            match entry {
                Entry::Phrase(_) if ends(after, true) => return Some((length, Some(*entry))),
                Entry::Abbreviation(one) if fits(one.context, &text[..at], after) => {
                    *met = true;
                    let first = tells && !std::mem::replace(told, true);
                    return Some((length, first.then_some(*entry)));
                }
                Entry::Phrase(_) | Entry::Abbreviation(_) => {}
            }
        }
        None
    }
}

/// A bit for a word's length.
const fn bit(head: &str) -> u32 {
    1 << if head.len() < 31 { head.len() } else { 31 }
}

/// The letters and digits that a text begins with.
fn head(text: &str) -> &str {
    &text[..text.find(|one: char| !one.is_alphanumeric()).unwrap_or(text.len())]
}

/// How long `written` is at the beginning of `text`, if it stands there; a space stands for one that does not break.
fn length(text: &str, written: &str) -> Option<usize> {
    let mut rest = text.chars();
    for wanted in written.chars() {
        let found = rest.next()?;
        if found != wanted && !(wanted == ' ' && found == '\u{a0}') {
            return None;
        }
    }
    Some(text.len() - rest.as_str().len())
}

/// Whether a word can begin behind this text: not inside an address, a number or a compound.
fn begins(before: &str) -> bool {
    before.chars().next_back().is_none_or(|last| !"-–_/@.&+#".contains(last) && !last.is_alphanumeric())
}

/// Whether a word can end before this text.
fn ends(after: &str, first_part: bool) -> bool {
    let mut rest = after.chars();
    match rest.next() {
        None => true,
        Some('-') => first_part,
        // "it.nrw.de", "a@eu.example"; a full stop ends a sentence.
        Some('.' | '@' | '/' | '_' | '\u{ad}') => !rest.next().is_some_and(char::is_alphanumeric),
        Some(next) => !next.is_alphanumeric(),
    }
}

fn fits(context: Context, before: &str, after: &str) -> bool {
    let next = after.strip_prefix([' ', '\u{a0}']);
    let counts = next.is_some_and(|next| next.starts_with(|one: char| one.is_ascii_digit()));
    let cited = || before.contains('§') || before.contains("Art.");
    match context {
        Context::Word => ends(after, false),
        Context::Part => ends(after, true),
        Context::Number => counts,
        Context::CitedNumber => counts && cited(),
        Context::Letter => next.is_some_and(|next| head(next).chars().count() == 1),
        Context::Statute => ends(after, false) && !next.is_some_and(is_land),
        Context::Cited => cited() && ends(after, false) && !next.is_some_and(is_land),
    }
}

fn is_land(next: &str) -> bool {
    LAENDER.iter().any(|land| next.strip_prefix(land).is_some_and(|after| ends(after, false)))
}
