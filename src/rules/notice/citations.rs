//! Citations of law in running text. Where one ends nobody marks: it is read as far as it makes sense.

use std::ops::Range;

use super::{Notice, Sentence};
use crate::model::Citation;
use crate::model::citation::{CitationError, CitationFault};

/// A citation is read no further, in words.
const WORDS: usize = 24;
/// Behind what makes sense nothing more is looked for beyond these words: „i. V. m. § 3 Abs. 1 DSG NRW“.
const MORE: usize = 10;
/// No notice cites more often.
const MOST: usize = 500;

/// A place that cites law, or means to.
pub enum Cited {
    /// What is cited, and the bytes of the sentence.
    Well(Citation, Range<usize>),
    /// A citation of the Regulation that cannot be right.
    Badly(CitationError, Range<usize>),
}

/// All citations of a notice, in order.
pub fn read<'a>(notice: &Notice<'a>) -> Vec<(Sentence<'a>, Cited)> {
    let of = |sentence: Sentence<'a>| of(&sentence).into_iter().map(move |cited| (sentence, cited));
    notice.sentences().filter(|sentence| has_sign(sentence.small)).flat_map(of).take(MOST).collect()
}

fn has_sign(small: &str) -> bool {
    small.contains(['§']) || small.contains("art")
}

fn of(sentence: &Sentence) -> Vec<Cited> {
    let (mut all, mut at) = (Vec::new(), 0);
    while let Some(start) = sign(sentence, at).filter(|_| all.len() < MOST) {
        let cited = well(sentence.words, start).or_else(|| badly(sentence.words, start));
        at = match &cited {
            Some(Cited::Well(_, range) | Cited::Badly(_, range)) => range.end,
            None => start + 1,
        };
        all.extend(cited);
    }
    all
}

/// Where the next „§“ or „Art.“ with a number stands.
fn sign(sentence: &Sentence, from: usize) -> Option<usize> {
    let signs = ["§", "art. ", "art ", "artikel ", "article "];
    let begins = |at: usize| {
        let rest = &sentence.small[at..];
        let sign = signs.iter().find(|sign| rest.starts_with(**sign))?;
        let after = rest[sign.len()..].trim_start_matches(['§', ' ']);
        let before = sentence.small[..at].chars().next_back();
        let is_word = before.is_some_and(char::is_alphanumeric);
        (!is_word && after.starts_with(|sign: char| sign.is_ascii_digit())).then_some(at)
    };
    let places = (from..sentence.small.len()).filter(|at| sentence.small.is_char_boundary(*at));
    places.into_iter().find_map(begins)
}

/// The ends of the words behind a place, without the marks that close them.
fn ends(words: &str, start: usize) -> impl Iterator<Item = usize> {
    let marks = ['.', ',', ';', ':', ')', '“', '"', '!', '?'];
    let parts = words[start..].split(' ').scan(start, |at, word| {
        let end = *at + word.len();
        *at = end + 1;
        Some((end, word))
    });
    parts.take(WORDS).map(move |(end, word)| {
        let bare = word.trim_end_matches(marks);
        // „BDSG a. F.“
        let dot = usize::from(bare == "F" && word.starts_with("F."));
        end - (word.len() - bare.len()) + dot
    })
}

fn well(words: &str, start: usize) -> Option<Cited> {
    let (mut best, mut left): (Option<(Citation, usize)>, usize) = (None, WORDS);
    for end in ends(words, start) {
        let Some(fewer) = left.checked_sub(1) else { break };
        left = fewer;
        let Ok(citation) = words[start..end].parse::<Citation>() else { continue };
        let goes_on = match &best {
            None => true,
            Some((before, last)) => {
                let added = words[*last..end].trim();
                citation.sources().count() > before.sources().count()
                    && before.sources().zip(citation.sources()).all(|(one, other)| one == other)
                    || (added.len() <= 5 && added.chars().all(|sign| sign.is_uppercase() || ".-aF ".contains(sign)))
            }
        };
        if goes_on {
            best = Some((citation, end));
            left = MORE;
        }
    }
    best.map(|(citation, end)| Cited::Well(citation, start..end))
}

/// A citation of the Regulation that names what it does not have. Other spellings are understood by people, and not told.
fn badly(words: &str, start: usize) -> Option<Cited> {
    for end in ends(words, start) {
        let text = &words[start..end];
        let last = text.rsplit(' ').next()?.to_lowercase().replace('-', "");
        if ["dsgvo", "gdpr", "eudsgvo", "datenschutzgrundverordnung"].contains(&last.as_str()) {
            let error = text.parse::<Citation>().err()?;
            return is_certain(&error.fault).then(|| Cited::Badly(error, start..start + text.len()));
        }
        // Another sentence's worth of words stands between: the number is of another law.
        let is_of_a_citation =
            last.chars().count() <= 4 || CITING.contains(&last.trim_matches(|sign: char| !sign.is_alphanumeric()));
        if !is_of_a_citation {
            return None;
        }
    }
    None
}

const CITING: [&str; 10] =
    ["absatz", "buchstabe", "buchst", "artikel", "nummer", "unterabsatz", "halbsatz", "alternative", "satz", "article"];

const fn is_certain(fault: &CitationFault) -> bool {
    matches!(
        fault,
        CitationFault::ArticleExpected
            | CitationFault::NoSuchArticle(_)
            | CitationFault::NoSuchParagraph { .. }
            | CitationFault::NoSuchLetter { .. }
            | CitationFault::NoSuchPoint { .. }
    )
}
