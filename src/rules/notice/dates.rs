//! Of which day a notice is: „Stand: Mai 2026“, „last updated on 1 May 2026“.

use super::{Notice, Sentence};
use crate::prose::is_month;
use crate::rules::words::{find, has, words};

/// What says of which day a text is.
const CLEAR: [&str; 16] = [
    "stand",
    "zuletzt",
    "letzte aktualisierung",
    "letzte änderung",
    "letzte bearbeitung",
    "aktualisiert am",
    "aktualisiert:",
    "geändert am",
    "as of",
    "last updated",
    "last update",
    "last modified",
    "last changed",
    "last revised",
    "updated on",
    "updated:",
];
/// What says so of other things too: of laws, of products.
const OF_MANY: [&str; 9] =
    ["gültig ab", "gültig seit", "fassung", "version", "datum", "effective", "dated", "in kraft", "überarbeitet"];
const ITSELF: [&str; 6] = ["hinweis", "datenschutzerklärung", "erklärung", "information", "notice", "policy"];
/// Then it is law that is of this day, or no day at all.
const NOT_ITS_OWN: [&str; 7] = ["gesetz", "verordnung", "richtlinie", "der technik", "bgbl", "durch art", "act of"];
/// From the word to its day, in bytes.
const NEAR: usize = 60;
/// A line that is a day alone is no longer, nor one that tells its version.
const LINE: usize = 48;

/// Whether a notice says of which day it is.
pub fn is_dated(notice: &Notice) -> bool {
    let mut is_awaited = false;
    notice.sentences().any(|sentence| {
        let is_day = is_day(sentence.small);
        let answers = std::mem::take(&mut is_awaited) && has_date(sentence.small);
        let told = tells(&sentence);
        is_awaited = told == Told::Before;
        is_day || answers || told == Told::Here
    })
}

#[derive(PartialEq, Eq)]
enum Told {
    Nothing,
    Here,
    /// „Stand:“, and the day in the next cell.
    Before,
}

fn tells(sentence: &Sentence) -> Told {
    let small = sentence.small;
    let is_own = small.len() <= LINE || sentence.says(&ITSELF);
    let stems = CLEAR.iter().chain(OF_MANY.iter().filter(|_| is_own));
    let mut told = Told::Nothing;
    for stem in stems {
        let Some(at) = find(small, stem) else { continue };
        let after = head(&small[at + stem.len()..], NEAR);
        if has(after, &NOT_ITS_OWN).is_some() {
            continue;
        }
        if has_date(after) {
            return Told::Here;
        }
        if after.chars().all(|sign| !sign.is_alphanumeric()) {
            told = Told::Before;
        }
    }
    told
}

/// The beginning of a text.
fn head(text: &str, length: usize) -> &str {
    let end = (0..=length.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

/// A line that holds a day and nothing else.
fn is_day(small: &str) -> bool {
    if small.len() > LINE || small.split(' ').count() > 4 || !has_date(small) {
        return false;
    }
    // „§ 5, 2018“, „BGBl. I 2016“: a day has no other words than its month.
    let named = || {
        words(small).map(|(_, word)| word).filter(|word| word.chars().filter(|sign| sign.is_alphabetic()).count() > 2)
    };
    let is_whole = named().next().is_some() || small.matches(['.', '-', '/']).count() >= 2;
    is_whole && named().all(is_month)
}

/// Whether a year or a day in figures stands in a text.
fn has_date(text: &str) -> bool {
    let is_digit = |sign: char| sign.is_ascii_digit();
    let mut rest = text;
    while let Some(at) = rest.find(is_digit) {
        let run = rest[at..].find(|sign: char| !is_digit(sign) && sign != '.').unwrap_or(rest.len() - at);
        let (written, after) = (rest[at..at + run].trim_end_matches('.'), &rest[at + run..]);
        let parts: Vec<&str> = written.split('.').take(4).collect();
        let is_year = |part: &&str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
        let is_short = parts.len() == 3 && parts.iter().all(|part| (1..=2).contains(&part.len()));
        // „(EU) 2016/679“ is no year.
        if (parts.last().is_some_and(is_year) && !after.starts_with('/')) || is_short {
            return true;
        }
        rest = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_known_from_law() {
        for dated in ["mai 2026", "01.05.2026", "1. mai 2026", "05/2026", "2026-05-01", "1.5.26"] {
            assert!(has_date(dated), "{dated}");
        }
        for other in ["(eu) 2016/679", "§ 13", "7 tage", "1.2", "10.000"] {
            assert!(!has_date(other), "{other}");
        }
        assert!(
            is_day("mai 2026")
                && is_day("1 june 2026")
                && is_day("1. mai 2026")
                && is_day("01.05.2026")
                && is_day("2026-05-01")
        );
        assert!(!is_day("bgbl. i 2016") && !is_day("seit 2018") && !is_day("2018"));
    }
}
