//! Where a line may end: Unicode's rules, less the breaks that tear apart what is read as one, more the
//! syllables of long words. The only file that names `icu_segmenter` and `hypher`.

use std::ops::Range;

use hypher::{Lang, hyphenate_bounded};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use crate::wording::Language;

/// A place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opportunity {
    /// The byte at which the next line would begin.
    pub at: usize,
    /// What happens there.
    pub kind: Kind,
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

/// Letters that stay on the line before, and that go to the next, in a hyphenated word.
const LEAST_BEFORE: usize = 3;
const LEAST_AFTER: usize = 3;
/// Letters of the shortest word that is hyphenated.
const LEAST_WORD: usize = 7;

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
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut found: Vec<Opportunity> = Vec::new();
    for at in segmenter.segment_str(text).filter(|at| *at > 0 && *at < text.len()) {
        let kind = if forced.contains(&at) { Some(Kind::Forced) } else { judge(text, at) };
        found.extend(kind.map(|kind| Opportunity { at, kind }));
    }
    found.extend(forced.iter().map(|at| Opportunity { at: *at, kind: Kind::Forced }));
    for (start, token) in tokens(text) {
        let is_address = !is_key(token) && is_address(token);
        if is_address || is_key(token) {
            found.retain(|one| one.at <= start || one.at >= start + token.len() || one.kind == Kind::Forced);
        }
        if is_address {
            found.extend(address_breaks(token).map(|at| Opportunity { at: start + at, kind: Kind::Unwelcome }));
        }
    }
    in_order(source, found)
}

/// The same with those within words.
pub fn within_words(source: &Source, language: Language, between: &[Opportunity]) -> Vec<Opportunity> {
    let mut found = between.to_vec();
    let mut soft: Vec<usize> = source.soft.clone();
    for (start, token) in tokens(&source.text) {
        if is_key(token) || is_address(token) {
            soft.retain(|at| *at <= start || *at >= start + token.len());
        } else {
            syllables(start, token, language, &mut found);
        }
    }
    found.extend(soft.into_iter().map(|at| Opportunity { at, kind: Kind::Hyphen }));
    in_order(source, found)
}

/// Each place once, in the order of the text; none in what is never broken.
fn in_order(source: &Source, mut found: Vec<Opportunity>) -> Vec<Opportunity> {
    let Source { text, whole, .. } = source;
    let is_inside = |one: &Opportunity| whole.iter().any(|range| range.start < one.at && one.at < range.end);
    found.retain(|one| one.at > 0 && one.at < text.len() && (one.kind == Kind::Forced || !is_inside(one)));
    found.sort_by_key(|one| (one.at, one.kind != Kind::Forced));
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

/// Unicode's break at `at`, as this page takes it.
fn judge(text: &str, at: usize) -> Option<Kind> {
    let before = &text[..at];
    let after = &text[at..];
    let trimmed = before.trim_end();
    if trimmed.len() < before.len() {
        return at_a_space(trimmed, after);
    }
    let mark = before.chars().next_back()?;
    let head = &before[..before.len() - mark.len_utf8()];
    let left = head.chars().rev().take_while(|c| c.is_alphanumeric()).count();
    let right = after.chars().take_while(|c| c.is_alphanumeric()).count();
    let digit_before = head.chars().next_back().is_some_and(char::is_numeric);
    let digit_after = after.chars().next().is_some_and(char::is_numeric);
    match mark {
        // "-ort", "E-Mail", "COVID-19", "K-1-Blatt".
        '-' | '\u{2010}' => (left >= 2 && right >= 3 && !digit_after).then_some(Kind::Compound),
        // "15–22", "a–c".
        '–' | '—' => (left >= 3 && right >= 3 && !digit_before && !digit_after).then_some(Kind::Word),
        // "c/o", "m/w/d", "2025/26".
        '/' => (left >= 3 && right >= 3 && !digit_after).then_some(Kind::Unwelcome),
        _ => Some(Kind::Word),
    }
}

/// A break at a space. References and abbreviations that an officer typed with an ordinary space hold
/// together as those of the citation printer do.
fn at_a_space(before: &str, after: &str) -> Option<Kind> {
    let last = before.rsplit(char::is_whitespace).next().unwrap_or(before).trim_start_matches(['(', '„', '[']);
    let next = after.split(char::is_whitespace).next().unwrap_or(after);
    let counts = next.starts_with(|c: char| c.is_ascii_digit() || c == '§')
        || next.trim_end_matches([',', ';', '.', ')']).chars().count() == 1;
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
    let core = next.trim_end_matches([',', ';', '.', ')', ':']);
    let law = core.chars().filter(|c| c.is_uppercase()).count() >= 2 && core.chars().all(char::is_alphanumeric);
    let number = last.starts_with(|c: char| c.is_ascii_digit()) || last.chars().count() == 1 || last == "ff.";
    if law && number && last.chars().all(|c| c.is_alphanumeric() || c == '.') {
        return None;
    }
    if matches!(next, "Abs." | "lit." | "Satz" | "Nr." | "UAbs." | "Buchst." | "ff." | "f.") {
        return Some(Kind::Unwelcome);
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
        return Some(Kind::Unwelcome);
    }
    // "Vor- und Nachname": programs that extract text take this hyphen for one that was added, and say "Vorund".
    if last.ends_with('-') && last.chars().count() > 1 {
        return None;
    }
    // "– " opens no line alone, but it is better at an end than at a beginning.
    if next.starts_with(['–', '·']) && next.chars().count() == 1 {
        return None;
    }
    Some(Kind::Word)
}

/// Whether a token is an e-mail address, a web address or a technical name: never hyphenated.
fn is_address(token: &str) -> bool {
    let core = token.trim_matches(|c: char| !c.is_alphanumeric());
    let inner_dot = core.split('.').filter(|part| part.chars().count() >= 2).count() >= 2
        && core.split('.').all(|part| !part.is_empty());
    core.contains('@') || core.contains("://") || core.contains('_') || inner_dot
}

/// Whether a token is a record's key, "online-formulare": a hyphen at the end of a line would not be known for one of
/// its own, and who types the key after it would type another.
fn is_key(token: &str) -> bool {
    let core = token.trim_matches(|c: char| !c.is_alphanumeric());
    core.contains('-')
        && core.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && core.chars().any(|c| c.is_ascii_lowercase())
}

/// Letters behind the `@` of an address that are broken further only where a line cannot hold them.
const SHORT_DOMAIN: usize = 40;

/// Where an address may be broken without a hyphen: behind a slash or an `@`, before a dot and the like. A hyphen
/// is none of these places, since a reader could not tell whether it belongs to the address. Of an e-mail address
/// the name and the domain stay whole, unless they are very long.
fn address_breaks(token: &str) -> impl Iterator<Item = usize> {
    let characters: Vec<(usize, char)> = token.char_indices().collect();
    let at_sign = characters.iter().position(|(_, character)| *character == '@');
    let whole = at_sign.is_some_and(|at| at.max(characters.len() - at) <= SHORT_DOMAIN);
    (2..characters.len().saturating_sub(1)).filter_map(move |index| {
        let ((_, before), (at, after)) = (characters[index - 1], characters[index]);
        let behind_slash = before == '/' && after != '/' && characters[index - 2].1 != '/';
        let inside = behind_slash || matches!(after, '.' | '_' | '?' | '&' | '#');
        (before == '@' || inside && !whole).then_some(at)
    })
}

/// Syllables of the words of a token; at hyphens it is already broken.
fn syllables(start: usize, token: &str, language: Language, found: &mut Vec<Opportunity>) {
    let lang = match language {
        Language::German => Lang::German,
        Language::English => Lang::English,
    };
    let mut from = None;
    let ends = token.char_indices().map(Some).chain([None]);
    for one in ends {
        match (one, from) {
            (Some((at, letter)), None) if letter.is_alphabetic() => from = Some(at),
            (Some((_, letter)), Some(_)) if letter.is_alphabetic() => {}
            (next, Some(begin)) => {
                let end = next.map_or(token.len(), |(at, _)| at);
                let word = &token[begin..end];
                if is_hyphenated(word) && !beside_digit(token, begin, end) {
                    let mut at = start + begin;
                    for syllable in hyphenate_bounded(word, lang, LEAST_BEFORE, LEAST_AFTER) {
                        at += syllable.len();
                        if at < start + end {
                            found.push(Opportunity { at, kind: Kind::Hyphen });
                        }
                    }
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

/// Abbreviations ("DSGVO", "BDSG") and short words stay whole; so does what no line could hold anyway.
fn is_hyphenated(word: &str) -> bool {
    let letters = word.chars().count();
    (LEAST_WORD..200).contains(&letters) && word.chars().skip(1).all(|letter| !letter.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(source: &Source) -> Vec<Opportunity> {
        within_words(source, Language::German, &between_words(source))
    }

    fn found(text: &str) -> Vec<Opportunity> {
        all(&Source { text: text.to_owned(), ..Source::default() })
    }

    fn split(text: &str) -> Vec<&str> {
        let mut from = 0;
        let mut out = Vec::new();
        for one in found(text) {
            out.push(&text[from..one.at]);
            from = one.at;
        }
        out.push(&text[from..]);
        out
    }

    fn whole(text: &str) {
        assert_eq!(split(text), [text]);
    }

    #[test]
    fn what_is_read_as_one_stays_together() {
        for text in [
            "-ort",
            "E-Mail",
            "15–22",
            "COVID-19",
            "c/o",
            "m/w/d",
            "2025/26",
            "§ 147",
            "§ 147",
            "Abs. 1",
            "lit. c",
            "Art. 6",
            "Nr. 3",
            "z. B.",
            "i. V. m.",
            "DSGVO",
            "a–c",
            "3–4",
            "§ 33 BMG",
            "lit. g DSGVO",
        ] {
            whole(text);
        }
    }

    #[test]
    fn words_break_between_and_within() {
        assert_eq!(split("Haus und Hof"), ["Haus ", "und ", "Hof"]);
        assert_eq!(split("Ver\u{a0}und"), ["Ver\u{a0}und"]);
        assert_eq!(split("Verarbeitung"), ["Ver", "ar", "bei", "tung"]);
        assert_eq!(split("E-Mail-Adresse")[0], "E-Mail-");
        assert_eq!(split("Bürgerbüro-Service")[..3], ["Bür", "ger", "büro-"][..]);
    }

    #[test]
    fn addresses_are_broken_without_a_hyphen() {
        for text in ["datenschutz@musterstadt.example", "https://www.ldi.nrw.de/beschwerde", "www.musterstadt.de"] {
            let kinds: Vec<Kind> = found(text).into_iter().map(|one| one.kind).collect();
            assert!(!kinds.is_empty() && kinds.iter().all(|kind| *kind == Kind::Unwelcome), "{text}: {kinds:?}");
        }
    }

    #[test]
    fn keys_are_never_broken() {
        for text in ["online-formulare", "bestellung-informationsmaterial", "melderegister-2"] {
            whole(text);
        }
        assert!(split("Online-Formulare").len() > 1);
    }

    #[test]
    fn no_line_ends_with_half_a_pair_of_words() {
        assert_eq!(split("Vor- und Ruf"), ["Vor- und ", "Ruf"]);
    }

    #[test]
    fn the_author_decides() {
        let mut source = Source { text: "eins zwei".to_owned(), forced: vec![5], soft: vec![2], ..Source::default() };
        let found = all(&source);
        assert_eq!(found[0], Opportunity { at: 2, kind: Kind::Hyphen });
        assert_eq!(found[1], Opportunity { at: 5, kind: Kind::Forced });
        assert_eq!(between_words(&source).len(), 1);
        source.whole.push(0..9);
        assert_eq!(all(&source).len(), 1);
    }
}
