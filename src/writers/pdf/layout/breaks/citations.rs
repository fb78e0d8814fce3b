//! What of a citation holds together: "§ 90 Abs. 1 LBG NRW" is read in one breath, and a line that ends behind "§ 90" sends
//! the reader to the wrong law for a moment. Where no line can hold it, it is opened at the best of its joints first:
//! in a list of numbers, but the last stays with the one before it and with the law; then before "lit.", "Nr.", "S."; between
//! "§ 90" and "Abs. 1" only when all else has failed.

use super::Resort;

/// Where a word begins that belongs to the citation that the word before it belongs to, and what must have failed before a
/// line ends there; nothing where none may.
pub fn gaps(words: &[(usize, &str)]) -> Vec<(usize, Option<Resort>)> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < words.len() {
        at = if words.get(at + 1).is_some_and(|(_, next)| is_number(next)) && begins(words[at].1) {
            citation(words, at, &mut out)
        } else {
            at + 1
        };
    }
    out
}

/// The gaps of the citation that begins with a word; gives the word behind it.
fn citation(words: &[(usize, &str)], begin: usize, out: &mut Vec<(usize, Option<Resort>)>) -> usize {
    let word = |index: usize| words.get(index).map_or("", |(_, word)| *word);
    let mut gap = |index: usize, resort| out.extend(words.get(index).map(|(at, _)| (*at, resort)));
    gap(begin + 1, None);
    let mut at = begin + 1;
    loop {
        let (last, next, after) = (word(at), word(at + 1), word(at + 2));
        let ordinal = last.ends_with('.') && is_number(last);
        if closes(last) && !(ordinal && is_law(next)) {
            return at + 1;
        }
        let listed = last.ends_with(',');
        if let Some(resort) = level(next)
            && is_value(after)
        {
            gap(at + 1, Some(if listed { Resort::First } else { resort }));
            gap(at + 2, None);
            at += 2;
        } else if matches!(next, "und" | "oder" | "bis" | "and" | "or" | "to") && is_value(after) {
            gap(at + 1, Some(Resort::Last));
            gap(at + 2, Some(Resort::Last));
            at += 2;
        } else if matches!(next, "und" | "oder" | "and" | "or") && level(after).is_some() && is_value(word(at + 3)) {
            gap(at + 1, Some(Resort::First));
            gap(at + 2, None);
            gap(at + 3, None);
            at += 3;
        } else if is_value(next) || matches!(bare(next), "ff" | "f") {
            let goes_on = listed && next.ends_with(',') && is_value(after);
            gap(at + 1, Some(if goes_on { Resort::First } else { Resort::Last }));
            at += 1;
        } else if is_law(next) && !listed {
            gap(at + 1, Some(Resort::Last));
            at += 1;
            // "DSG NRW", "SGB VIII".
            while !word(at).ends_with([',', ';', '.', ':', ')']) && is_name_of_a_land(word(at + 1)) {
                gap(at + 1, Some(Resort::Last));
                at += 1;
            }
            return at + 1;
        } else {
            return at + 1;
        }
    }
}

/// How a citation begins.
fn begins(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '[', '„', '“']);
    matches!(word, "§" | "§§" | "Art." | "Artikel" | "Article" | "Articles" | "Section" | "Sections")
}

/// Whether a word ends what it belongs to: "DSGVO)", "1;", "3." at the end of a sentence.
fn closes(word: &str) -> bool {
    let closed = word.matches(')').count() > word.matches('(').count();
    closed || word.ends_with([';', ':', '·']) || word.ends_with('.') && !matches!(word, "f." | "ff.")
}

/// What counts within a paragraph or an article, and what must have failed before a line ends before it.
fn level(word: &str) -> Option<Resort> {
    match word {
        "Abs." | "Absatz" => Some(Resort::Last),
        "UAbs." | "S." | "Satz" | "Nr." | "Nrn." | "Ziff." | "lit." | "Buchst." | "Buchstabe" | "Hs." | "Halbs."
        | "Anlage" => Some(Resort::Second),
        _ => None,
    }
}

fn bare(word: &str) -> &str {
    word.trim_end_matches([',', ';', '.', ':', ')', ']', '“', '”'])
}

/// "90", "97a", "1–3", "6(1)(e)".
fn is_number(word: &str) -> bool {
    word.starts_with(|one: char| one.is_ascii_digit())
}

/// The same, or "e", "aa".
fn is_value(word: &str) -> bool {
    let mut letters = bare(word).chars();
    let letter = letters.next().filter(char::is_ascii_lowercase);
    is_number(word) || letter.is_some() && letters.all(|other| Some(other) == letter) && bare(word).len() <= 2
}

/// "DSGVO", "KiBiz", "BauO", "2." of "2. BMeldDÜV" not.
pub fn is_law(word: &str) -> bool {
    let core = bare(word);
    core.chars().filter(|one| one.is_uppercase()).count() >= 2
        && core.chars().all(|one| one.is_alphanumeric() || one == '-')
}

/// "NRW", "VIII".
fn is_name_of_a_land(word: &str) -> bool {
    let core = bare(word);
    !core.is_empty() && core.chars().all(char::is_uppercase)
}
