//! Statutes by the names under which they are cited. `statutes.tsv` is the table that a person reads and renews. Two
//! files are made of it: `spellings.txt`, what the program needs, in the order of names, so that it is found without
//! reading the whole; and `ended.txt`, the acts that are no longer in force.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::table::parts;
use crate::model::Date;

/// Cells as in [`cells`], first the name; an act's other names have three alone: name, short name, level.
const SPELLINGS: &str = include_str!("spellings.txt");
const ENDED: &str = include_str!("ended.txt");

/// What is known of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statute {
    /// As it is cited.
    pub short: &'static str,
    /// EU, Bund, the code of a Land and so on.
    pub level: &'static str,
    /// Whether it counts articles; none where that was found in no source.
    pub by_article: Option<bool>,
    /// The last day in force, where there is one.
    pub until: Option<Date>,
    /// What took its place, with semicolons between.
    successors: &'static str,
    /// Its highest number, where a source gives it.
    pub last: Option<u16>,
    /// Where its text is free: a folder or a CELEX number.
    pub free: Option<&'static str>,
    /// Whether its end or its successor was found in no official source.
    pub doubt: bool,
}

impl Statute {
    fn read(cells: &mut dyn Iterator<Item = &'static str>) -> Self {
        let mut cell = || cells.next().unwrap_or_default();
        let filled = |cell: &'static str| Some(cell).filter(|cell| !cell.is_empty());
        Self {
            short: cell(),
            level: cell(),
            by_article: filled(cell()).map(|unit| unit == "Art."),
            until: cell().parse().ok(),
            successors: cell(),
            last: cell().parse().ok(),
            free: filled(cell()),
            doubt: !cell().is_empty(),
        }
    }

    /// What took its place.
    pub fn successors(&self) -> Vec<&'static str> {
        parts(self.successors)
    }
}

/// Whether law of a level is meant in a register of `land`: law of a Land in a register of that Land alone, others may
/// have an act of the same name.
pub fn is_meant(level: &str, land: &str) -> bool {
    ["EU", "Bund", "Länder", "Europarat", "church", land].contains(&level)
}

/// By name, the Land for which it was asked, and the answer.
type Met = FxHashMap<Box<str>, (&'static str, Option<Statute>)>;

thread_local! {
    /// What was asked before: a register cites few acts, and those again and again.
    static MET: RefCell<Met> = RefCell::default();
}

/// How many names a thread remembers.
const MOST: usize = 4_096;

/// The act that a name means in a register of `land`, as the register gives its code. An act of that Land before one of
/// the Federation of the same name.
pub fn statute(name: &str, land: &'static str) -> Option<Statute> {
    MET.with_borrow_mut(|met| {
        if let Some((_, act)) = met.get(name).filter(|(of, _)| *of == land) {
            return *act;
        }
        let meant: Vec<Statute> = named(name).filter(|act| is_meant(act.level, land)).collect();
        let act = meant.iter().find(|act| act.level == land).or(meant.first()).copied();
        if met.len() < MOST {
            met.insert(name.into(), (land, act));
        }
        act
    })
}

/// Whether there is an act of this name anywhere; „a. F.“ and a year behind it count for nothing, and of „LWahlG/LWahlO
/// NRW“ both must be known.
pub fn is_known(name: &str) -> bool {
    let bare =
        ["a. F.", "n. F.", "a.F.", "n.F."].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name).trim_end();
    let year = |end: &str| end.len() == 4 && end.bytes().all(|byte| byte.is_ascii_digit());
    let bare = bare.rsplit_once(' ').filter(|(_, end)| year(end)).map_or(bare, |(bare, _)| bare);
    if named(name).next().is_some() || named(bare).next().is_some() {
        return true;
    }
    let Some((first, second)) = bare.split_once('/') else { return false };
    let (first, second) = (first.trim(), second.trim());
    let land = second.rsplit_once(' ').map(|(_, land)| format!("{first} {land}"));
    let first = named(first).next().is_some() || land.is_some_and(|first| named(&first).next().is_some());
    first && is_known(second)
}

/// The short name that was perhaps meant: the act in force, meant in a register of `land`, whose name differs least,
/// and in few letters.
pub fn nearest(name: &str, land: &'static str) -> Option<&'static str> {
    let plain = plain(name);
    let most = if plain.chars().count() < 8 { 1 } else { 2 };
    let near = lines(SPELLINGS).map(key).filter_map(|known| {
        // Most names are too long or too short to be compared letter by letter.
        let known = Some(known).filter(|known| known.len().abs_diff(name.len()) <= most + 3)?;
        let far = strsim::damerau_levenshtein(&self::plain(known), &plain);
        // „BGM“ is rather „BMG“, with its letters in another order, than „BGB“.
        (far <= most).then_some((far, letters(known) != letters(name), known))
    });
    let in_force = |name| statute(name, land).filter(|act| act.until.is_none()).map(|act| act.short);
    let meant = near.filter_map(|(far, other, known)| in_force(known).map(|short| (far, other, short)));
    meant.min().map(|(_, _, short)| short)
}

/// Every name of an act that is no longer in force, with the act.
pub fn ended() -> impl Iterator<Item = (&'static str, Statute)> {
    lines(ENDED).map(|line| {
        let mut cells = line.split('\t');
        (cells.next().unwrap_or_default(), Statute::read(&mut cells))
    })
}

/// Small letters without what people write or leave out.
fn plain(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn letters(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = plain(name).chars().collect();
    letters.sort_unstable();
    letters
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

/// The acts of a name.
fn named(name: &str) -> impl Iterator<Item = Statute> {
    lines_of(name).filter_map(|line| {
        let mut cells = line.split('\t').skip(1);
        if line.matches('\t').count() > 2 {
            return Some(Statute::read(&mut cells));
        }
        let (short, level) = (cells.next()?, cells.next()?);
        lines_of(short).filter(|line| line.matches('\t').count() > 2).find_map(|line| {
            let act = Statute::read(&mut line.split('\t').skip(1));
            (act.level == level).then_some(act)
        })
    })
}

/// The lines that begin with a name.
fn lines_of(name: &str) -> impl Iterator<Item = &'static str> {
    let (mut low, mut high) = (0, SPELLINGS.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = SPELLINGS.as_bytes()[..middle].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let line = SPELLINGS[start..].lines().next().unwrap_or_default();
        if key(line) < name {
            low = (start + line.len() + 1).min(SPELLINGS.len());
        } else {
            high = start;
        }
    }
    let name = name.to_owned();
    SPELLINGS[low..].lines().take_while(move |line| key(line) == name)
}

fn key(line: &str) -> &str {
    line.split('\t').next().unwrap_or_default()
}

#[cfg(test)]
mod tests;
