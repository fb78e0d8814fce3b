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
    /// By first byte.
    begun: [Begun; 256],
    /// By last byte: which lengths the first letters and digits can have, a bit each.
    ended: [u32; 256],
}

/// What begins with a byte.
#[derive(Debug, Clone, Copy, Default)]
struct Begun {
    /// Where it begins in what is known.
    from: usize,
    /// Where it ends there.
    to: usize,
    /// Which lengths the first letters and digits can have, a bit each, where finding them still makes a difference. Most
    /// words end here.
    lengths: u32,
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

impl Known {
    /// Whether it makes no difference any more whether it is found: it was told, and nothing in it begins a word but its
    /// head.
    fn is_settled(&self) -> bool {
        self.told && !self.written[self.head.len()..].contains(char::is_alphanumeric)
    }
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
        let mut begun = [Begun::default(); 256];
        let mut from = 0;
        for of_a_byte in known.chunk_by(|one, other| first_byte(one.head) == first_byte(other.head)) {
            let to = from + of_a_byte.len();
            begun[first_byte(of_a_byte[0].head)] = Begun { from, to, lengths: lengths(of_a_byte) };
            from = to;
        }
        let mut ended = [0; 256];
        for Known { head, .. } in &known {
            ended[last_byte(head)] |= bit(head);
        }
        Self { language, known, begun, ended }
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
            let lengths = self.begun[first_byte(head)].lengths & self.ended[last_byte(head)];
            if lengths & bit(head) != 0 && begins(&text[..at]) {
                return Some((at, head));
            }
            at += head.len();
        }
    }

    /// How long the entry is that stands at a place, and the entry if it is to be told.
    fn at(&mut self, text: &str, at: usize, head: &str, tells: bool) -> Option<(usize, Option<Entry>)> {
        let Begun { from, to, lengths: left } = &mut self.begun[first_byte(head)];
        let begun = &mut self.known[*from..*to];
        let first = begun.partition_point(|one| one.head < head);
        for index in first..begun.len() {
            let Known { head: known, written, entry, met, told } = &mut begun[index];
            if *known != head {
                break;
            }
            let Some(length) = length(&text[at..], written) else { continue };
            let after = &text[at + length..];
            // What is longer is what is meant, whether it was met before or not: "VwVG NRW", not "VwVG".
            match entry {
                Entry::Phrase(_) if ends(after, true) => return Some((length, Some(*entry))),
                Entry::Abbreviation(one) if fits(one.context, &text[..at], after) => {
                    *met = true;
                    let found = (tells && !std::mem::replace(told, true)).then_some(*entry);
                    if found.is_some() {
                        *left = lengths(begun);
                    }
                    return Some((length, found));
                }
                Entry::Phrase(_) | Entry::Abbreviation(_) => {}
            }
        }
        None
    }
}

fn first_byte(head: &str) -> usize {
    usize::from(head.as_bytes().first().copied().unwrap_or_default())
}

fn last_byte(head: &str) -> usize {
    usize::from(head.as_bytes().last().copied().unwrap_or_default())
}

/// The lengths of the heads of what is not settled, a bit each.
fn lengths(all: &[Known]) -> u32 {
    all.iter().filter(|one| !one.is_settled()).fold(0, |lengths, one| lengths | bit(one.head))
}

/// A bit for a word's length.
const fn bit(head: &str) -> u32 {
    1 << if head.len() < 31 { head.len() } else { 31 }
}

/// The letters and digits of ASCII, by their byte: every byte of a register's text is asked for here.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte: u8 = 0;
    while byte.is_ascii() {
        plain[byte as usize] = byte.is_ascii_alphanumeric();
        byte += 1;
    }
    plain
};

/// The letters and digits that a text begins with.
fn head(text: &str) -> &str {
    let mut end = 0;
    loop {
        let rest = &text.as_bytes()[end..];
        end += rest.iter().position(|byte| !PLAIN[usize::from(*byte)]).unwrap_or(rest.len());
        match text[end..].chars().next() {
            Some(other) if !other.is_ascii() && other.is_alphanumeric() => end += other.len_utf8(),
            Some(_) | None => return &text[..end],
        }
    }
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
    let divides =
        |last: char| !matches!(last, '-' | '–' | '_' | '/' | '@' | '.' | '&' | '+' | '#') && !last.is_alphanumeric();
    before.chars().next_back().is_none_or(divides)
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
