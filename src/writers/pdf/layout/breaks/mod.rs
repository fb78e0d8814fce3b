//! Where a line may end: Unicode's rules, less the breaks that tear apart what is read as one, more the places where long
//! words may be divided. The only file that names `icu_segmenter`.

mod addresses;
mod citations;
mod division;
mod plain;

use std::collections::BTreeSet;
use std::ops::Range;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use self::addresses::Token;
use self::citations::is_law;
use self::division::Ease;
use crate::wording::Language;

/// A place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opportunity {
    /// The byte at which the next line would begin.
    pub at: usize,
    /// What happens there.
    pub kind: Kind,
    /// What must have failed before.
    pub resort: Resort,
}

/// What happens at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Between words.
    Word,
    /// Behind a hyphen that is in the text. Programs that extract text often take such a hyphen for one that was
    /// added, and drop it.
    Compound,
    /// Allowed, but what follows should rather stay: "5 / Jahre", the parts of an address on the web.
    Unwelcome,
    /// Within a word: a hyphen is added.
    Hyphen,
    /// Within a word too long for any line.
    Emergency,
    /// The author's own.
    Forced,
}

/// What must have failed before a line ends at a place: what stands between two places of one resort is opened at those of
/// the next only where no line can hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resort {
    /// Nothing: lines end here as they come.
    Free,
    /// In what is better not parted: lists of numbers, items of a line of facts, a body's name from its legal form, the
    /// joints of words that stay whole, addresses.
    First,
    /// In what is read as one: citations before "lit.", words between syllables.
    Second,
    /// Anywhere that a reader could still bear.
    Last,
}

impl Resort {
    /// All of them, in the order in which they are tried.
    pub const ALL: [Self; 4] = [Self::Free, Self::First, Self::Second, Self::Last];
}

/// What is known of a document's words.
#[derive(Debug)]
pub struct Words {
    language: Language,
    /// Those of names.
    names: BTreeSet<String>,
}

/// Letters of the shortest word of a name that needs to be known for one: a shorter word is never divided.
const SHORTEST_NAME: usize = 7;

impl Words {
    /// Words in a language; no line ends within those of `names`, "Kommunales Rechenzentrum Beispielhausen AöR", where it can
    /// hold them.
    pub fn new<'a>(language: Language, names: impl IntoIterator<Item = &'a str>) -> Self {
        let words = names.into_iter().flat_map(|name| name.split(|letter: char| !letter.is_alphabetic()));
        let capital = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().count() >= SHORTEST_NAME;
        Self { language, names: words.filter(capital).map(str::to_owned).collect() }
    }

    /// Whether a word belongs to a name, in the genitive too.
    fn is_name(&self, word: &str) -> bool {
        let named = |word: &str| self.names.contains(word);
        named(word) || word.strip_suffix('s').is_some_and(named)
    }
}

/// A text, and what its author says about its lines.
#[derive(Debug, Default)]
pub struct Source {
    /// The text without soft hyphens.
    pub text: String,
    /// Where the author's own lines begin.
    pub forced: Vec<usize>,
    /// Where soft hyphens were.
    pub soft: Vec<usize>,
    /// What is never broken.
    pub whole: Vec<Range<usize>>,
}

/// The places between words where a line may end, without the end of the text.
pub fn between_words(source: &Source) -> Vec<Opportunity> {
    let Source { text, forced, soft: _, whole: _ } = source;
    let mut found: Vec<Opportunity> = Vec::new();
    let tokens: Vec<(usize, &str)> = tokens(text).collect();
    let mut cited = citations::gaps(&tokens).into_iter().peekable();
    let mut before = 0;
    for at in plain::breaks(text).unwrap_or_else(|| by_unicode(text)) {
        while cited.next_if(|(gap, _)| *gap < at).is_some() {}
        before += tokens[before..].iter().take_while(|(start, _)| *start < at).count();
        let (behind, ahead) = tokens.split_at(before);
        let judged = match cited.peek() {
            Some((gap, resort)) if *gap == at => resort.map(|resort| (Kind::Word, resort)),
            Some(_) | None if text[..at].ends_with(char::is_whitespace) => at_a_space(behind, ahead, &text[at..]),
            Some(_) | None => within_a_token(text, at),
        };
        found.extend(judged.map(|(kind, resort)| Opportunity { at, kind, resort }));
    }
    if text.contains(" · ") {
        items(text, &mut found);
    }
    found.extend(forced.iter().map(|at| Opportunity { at: *at, kind: Kind::Forced, resort: Resort::Free }));
    for (start, token) in tokens {
        let sort = Token::of(token);
        if matches!(sort, Token::Key | Token::Address) {
            found.retain(|one| one.at <= start || one.at >= start + token.len() || one.kind == Kind::Forced);
        }
        let unwelcome = |at, resort| Opportunity { at: start + at, kind: Kind::Unwelcome, resort };
        match sort {
            Token::Address => found.extend(addresses::breaks(token).map(|at| unwelcome(at, Resort::First))),
            Token::Fingerprint => found.extend(addresses::parts(token).map(|(at, resort)| unwelcome(at, resort))),
            Token::Word | Token::Key => {}
        }
    }
    in_order(source, found)
}

/// The places in a text, but its ends, where Unicode lets a line end.
fn by_unicode(text: &str) -> Vec<usize> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    segmenter.segment_str(text).filter(|at| *at > 0 && *at < text.len()).collect()
}

/// In a line of facts, "seit 01.01.2020 · Kennung hundesteuer", lines end behind the dots.
fn items(text: &str, found: &mut [Opportunity]) {
    for one in found.iter_mut().filter(|one| !text[..one.at].trim_end().ends_with('·')) {
        one.resort = one.resort.max(Resort::First);
    }
}

/// The same with those within words.
pub fn within_words(source: &Source, words: &Words, between: &[Opportunity]) -> Vec<Opportunity> {
    let mut found = between.to_vec();
    let mut soft: Vec<usize> = source.soft.clone();
    for (start, token) in tokens(&source.text) {
        if matches!(Token::of(token), Token::Key | Token::Address) {
            soft.retain(|at| *at <= start || *at >= start + token.len());
        } else {
            divisions(start, token, words, &mut found);
        }
    }
    found.extend(soft.into_iter().map(|at| Opportunity { at, kind: Kind::Hyphen, resort: Resort::Free }));
    in_order(source, found)
}

/// Each place once, in the order of the text; none in what is never broken.
fn in_order(source: &Source, mut found: Vec<Opportunity>) -> Vec<Opportunity> {
    let Source { text, whole, .. } = source;
    let is_inside = |one: &Opportunity| whole.iter().any(|range| range.start < one.at && one.at < range.end);
    found.retain(|one| one.at > 0 && one.at < text.len() && (one.kind == Kind::Forced || !is_inside(one)));
    found.sort_by_key(|one| (one.at, one.kind != Kind::Forced, one.resort));
    found.dedup_by_key(|one| one.at);
    found
}

/// What is written without a space, with the byte where it begins.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    text.split(char::is_whitespace)
        .filter(|token| !token.is_empty())
        .map(move |token| (token.as_ptr() as usize - start, token))
}

/// Unicode's break at `at`, where no space is, as this page takes it.
fn within_a_token(text: &str, at: usize) -> Option<(Kind, Resort)> {
    let (before, after) = text.split_at(at);
    let mark = before.chars().next_back()?;
    let head = &before[..before.len() - mark.len_utf8()];
    let left = head.chars().rev().take_while(|c| c.is_alphanumeric()).count();
    let right = after.chars().take_while(|c| c.is_alphanumeric()).count();
    let digit_before = head.chars().next_back().is_some_and(char::is_numeric);
    let digit_after = after.chars().next().is_some_and(char::is_numeric);
    let kind = match mark {
        // "-ort", "E-Mail", "COVID-19", "K-1-Blatt".
        '-' | '\u{2010}' => (left >= 2 && right >= 3 && !digit_after).then_some(Kind::Compound),
        // "15–22", "a–c".
        '–' | '—' => (left >= 3 && right >= 3 && !digit_before && !digit_after).then_some(Kind::Word),
        // "c/o", "m/w/d", "2025/26".
        '/' => (left >= 3 && right >= 3 && !digit_after).then_some(Kind::Unwelcome),
        // "6(1)(e)".
        ')' if after.starts_with('(') => None,
        _ => Some(Kind::Word),
    };
    kind.map(|kind| (kind, Resort::Free))
}

/// A break at a space outside of citations, between the tokens behind it and those ahead, which are of the text `after` it.
/// References and abbreviations that an officer typed with an ordinary space hold together as those of the citation printer
/// do.
fn at_a_space(behind: &[(usize, &str)], ahead: &[(usize, &str)], after: &str) -> Option<(Kind, Resort)> {
    let last = behind.last().map_or("", |(_, token)| token).trim_start_matches(['(', '„', '[']);
    let next = ahead.first().map_or(after, |(_, token)| *token);
    // "werden Daten": nothing below is about two such words, and most are such.
    let is_small =
        |word: &str| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_lowercase() || !byte.is_ascii());
    if is_small(last) && next.strip_prefix(|first: char| first.is_ascii_alphabetic()).is_some_and(is_small) {
        return Some((Kind::Word, Resort::Free));
    }
    let counts = next.starts_with(|c: char| c.is_ascii_digit() || c == '§')
        || next.trim_end_matches([',', ';', '.', ')']).chars().count() == 1;
    // "– " opens no line alone, but it is better at an end than at a beginning.
    if next.starts_with(['–', '·']) && next.chars().count() == 1 {
        return None;
    }
    if last == "·" {
        return Some((Kind::Word, Resort::Free));
    }
    if matches!(last, "§" | "§§") {
        return None;
    }
    if counts
        && matches!(
            last,
            "Art." | "Artikel" | "Abs." | "Nr." | "Nrn." | "lit." | "Satz" | "S." | "Buchst." | "Anlage" | "UAbs."
        )
    {
        return None;
    }
    // "lit. g DSGVO", "§ 33 BMG": a law's name alone on a line is nobody's.
    let number = last.starts_with(|c: char| c.is_ascii_digit()) || last.chars().count() == 1 || last == "ff.";
    if is_law(next) && number && last.chars().all(|c| c.is_alphanumeric() || c == '.') {
        return None;
    }
    if matches!(next, "Abs." | "lit." | "Satz" | "Nr." | "UAbs." | "Buchst." | "ff." | "f.") {
        return Some((Kind::Unwelcome, Resort::Free));
    }
    let letter = |word: &str| {
        let mut all = word.chars();
        all.next().is_some_and(char::is_alphabetic) && all.next() == Some('.')
    };
    // "z. B.", "d. h.", "i. V. m."
    if last.chars().count() == 2 && letter(last) && letter(next) {
        return None;
    }
    // "5 Jahre", "1. November".
    if last.chars().all(|c| c.is_ascii_digit() || c == '.') && last.starts_with(|c: char| c.is_ascii_digit()) {
        return Some((Kind::Unwelcome, Resort::Free));
    }
    // "Vor- und Nachname": programs that extract text take this hyphen for one that was added, and say "Vorund".
    if last.ends_with('-') && last.chars().count() > 1 {
        return None;
    }
    // "Rechenzentrum Beispielhausen AöR": what a body is belongs to its name.
    let named = last == "Co."
        || last.starts_with(|c: char| c.is_uppercase() || c == '&') && !last.ends_with([',', ';', '.', ':', ')']);
    if named && is_legal_form(next, ahead.get(1).map_or("", |(_, token)| *token)) {
        return Some((Kind::Word, Resort::First));
    }
    Some((Kind::Word, Resort::Free))
}

/// What a body is, or the Land it belongs to: "AöR", "e. V.", "GmbH & Co. KG", "NRW". The parts of an abbreviation hold
/// together by themselves.
fn is_legal_form(word: &str, next: &str) -> bool {
    match word.trim_end_matches([',', ';', '.', ':', ')', '“']) {
        "AöR" | "KdöR" | "SdöR" | "GmbH" | "gGmbH" | "mbH" | "gAG" | "AG" | "KG" | "KGaA" | "OHG" | "GbR" | "eGbR"
        | "eG" | "eK" | "SE" | "UG" | "SCE" | "Ltd" | "Inc" | "plc" | "LLC" | "LLP" | "GesmbH" | "NRW" | "NW"
        | "BW" | "RLP" | "SH" | "MV" | "LSA" => true,
        "e" => next.starts_with("V.") || next.starts_with("K.") || next.starts_with("G."),
        "&" => next.starts_with("Co"),
        "Co" => true,
        _ => false,
    }
}

/// Where the words of a token may be divided; at hyphens it is already broken.
fn divisions(start: usize, token: &str, words: &Words, found: &mut Vec<Opportunity>) {
    let mut from = None;
    let ends = token.char_indices().map(Some).chain([None]);
    for one in ends {
        match (one, from) {
            (Some((at, letter)), None) if letter.is_alphabetic() => from = Some(at),
            (Some((_, letter)), Some(_)) if letter.is_alphabetic() => {}
            (next, Some(begin)) => {
                let end = next.map_or(token.len(), |(at, _)| at);
                let word = &token[begin..end];
                if !beside_digit(token, begin, end) {
                    let places = division::places(word, words.language);
                    let name = !places.is_empty() && words.is_name(word);
                    found.extend(places.iter().map(|place| {
                        let resort = match place.ease {
                            Ease::Joint if !name => Resort::Free,
                            Ease::Syllable if name => Resort::Last,
                            Ease::Joint | Ease::Syllable => Resort::Second,
                            Ease::Scrap => Resort::Last,
                        };
                        Opportunity { at: start + begin + place.at, kind: Kind::Hyphen, resort }
                    }));
                }
                from = None;
            }
            (Some(_) | None, None) => {}
        }
    }
}

fn beside_digit(token: &str, begin: usize, end: usize) -> bool {
    token[..begin].ends_with(char::is_numeric) || token[end..].starts_with(char::is_numeric)
}

#[cfg(test)]
mod tests;
