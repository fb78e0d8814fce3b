use std::sync::LazyLock;

use super::names::Names;
use super::notice::{Notice, Sentence};
use super::words::{Words, stem};
use super::{Found, Signs, Text};
use crate::diagnostic::{Echo, LegalFault, ProseFault};

rule! {
    /// Platzhalter
    ///
    /// # Was
    /// Ein öffentlicher Text enthält XXX, TODO, „bitte ergänzen“, „Max Mustermann“, Lorem ipsum, leere Klammern oder
    /// Pünktchen in Klammern; in Datenschutzhinweisen auch, wenn eine Vorlage noch offen lässt, wessen Text es ist („Die Stadt
    /// / das Amt“).
    ///
    /// # Warum
    /// Ein Platzhalter ist keine Angabe (Art. 30 Abs. 1 DSGVO), und veröffentlicht schadet er dem Ansehen der Stelle.
    ///
    /// # Beispiel
    /// ```toml
    /// herkunft = "(Name des Verfahrens eintragen)"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// herkunft = "Antrag der Bürgerinnen und Bürger"
    /// ```
    "placeholder" => Error;
    Text(check), Notice(check_notice)
}

static WORDS: LazyLock<Names<()>> = LazyLock::new(|| {
    let words = [
        "XXX",
        "XXXX",
        "TODO",
        "TBD",
        "FIXME",
        "Mustermann",
        "Musterfrau",
        "Max Mustermann",
        "Erika Mustermann",
        "xxx",
    ];
    Names::new(words.map(|word| (word, ())))
});
const PIECES: [&str; 21] = [
    "[name]",
    "[anschrift]",
    "[datum]",
    "[ort]",
    "[stadt]",
    "lorem ipsum",
    "()",
    "[]",
    "[...]",
    "[…]",
    "(…)",
    "(...)",
    "bitte ergänzen",
    "bitte eintragen",
    "bitte ausfüllen",
    "____",
    "???",
    "(wird ergänzt)",
    "(wird noch ergänzt)",
    "(wird nachgetragen)",
    "(folgt)",
];
const ENDS: [&str; 4] = [" eintragen", " einfügen", " einsetzen", " ergänzen"];

fn check(text: &Text, found: &mut Found) {
    if text.is_internal() || !text.is_prose() {
        return;
    }
    if let Some(piece) = piece(text.split(), text.signs) {
        found.error(text.place(), LegalFault::Placeholder { piece: Echo::new(piece) }, Some("Art. 30 Abs. 1 DSGVO"));
    }
}

fn piece(words: &Words, signs: Signs) -> Option<String> {
    let text = words.text;
    let word = WORDS.longest(words).map(|(word, ())| word);
    // Most texts have no sign that a piece of a template has, and no word of one.
    let is_said = |(at, word): (usize, &str)| {
        // „bitte …“ and „lorem …“, however they begin.
        let end = word.as_bytes().last_chunk();
        matches!(end, Some(b"itte" | b"ITTE" | b"orem" | b"OREM")) && text[at + word.len()..].starts_with(' ')
    };
    let may_hold = || signs.has(Signs::BRACKET | Signs::GAP) || words.iter().any(is_said);
    word.map(str::to_owned).or_else(|| {
        let piece = may_hold().then(|| stem(text, &PIECES)).flatten();
        piece.map(str::to_owned).or_else(|| signs.has(Signs::BRACKET).then(|| bracketed(text)).flatten())
    })
}

fn check_notice(notice: &Notice, found: &mut Found) {
    for sentence in notice.sentences() {
        if let Some(piece) = piece(&Words::of(sentence.words), Signs::of(sentence.words)) {
            let at = sentence.words.find(&piece).or_else(|| sentence.small.find(&piece)).unwrap_or_default();
            let place = notice.place(&sentence, &(at..at + piece.len()));
            found.error(place, ProseFault::Placeholder { piece: Echo::new(piece) }, Some("Art. 12 Abs. 1 DSGVO"));
        }
    }
    // A template says it on every page; to be told once is enough.
    let open = notice.sentences().find_map(|sentence| alternatives(&sentence).map(|range| (sentence, range)));
    if let Some((sentence, range)) = open {
        let fault = ProseFault::Alternatives { piece: Echo::new(&sentence.words[range.clone()]) };
        found.warning(notice.place(&sentence, &range), fault, Some("Art. 13 Abs. 1 lit. a DSGVO"));
    }
}

const BODIES: [&str; 13] = [
    "stadt",
    "gemeinde",
    "amt",
    "amtes",
    "samtgemeinde",
    "verbandsgemeinde",
    "landkreis",
    "landkreises",
    "kreis",
    "kreises",
    "kommune",
    "markt",
    "verwaltungsgemeinschaft",
];
const ARTICLES: [&str; 4] = ["die", "das", "der", "des"];

/// „Die Stadt / das Amt“: two bodies, each with its article. „Stadt/Gemeinde“ may be what a form asks for.
fn alternatives(sentence: &Sentence) -> Option<std::ops::Range<usize>> {
    let small = sentence.small;
    small.match_indices('/').find_map(|(at, _)| {
        let mut before = small[..at].trim_end().rsplit(' ');
        let mut after = small[at + 1..].trim_start().split(|sign: char| !sign.is_alphanumeric());
        let (body, article) = (before.next()?, before.next()?);
        let (other_article, other) = (after.next()?, after.next()?);
        let is_open = BODIES.contains(&body) && BODIES.contains(&other) && body != other;
        let have_articles = ARTICLES.contains(&article) && ARTICLES.contains(&other_article);
        let start = small[..at].rfind(body).and_then(|at| small[..at].rfind(article))?;
        let end = at + small[at..].find(other)? + other.len();
        (is_open && have_articles).then_some(start..end)
    })
}

/// „(Name des Amtes eintragen)“, „(Name …)“: an instruction in brackets. „(ergänzende Angaben)“ is none.
fn bracketed(text: &str) -> Option<String> {
    let is_instruction = |inside: &&str| {
        let small = inside[1..inside.len() - 1].trim().to_lowercase();
        let is_cut = small.ends_with('…') || small.ends_with("...");
        inside.chars().count() <= 60
            && (ENDS.iter().any(|end| small.ends_with(end)) || (is_cut && small.starts_with("name ")))
    };
    let opened = text.match_indices(['(', '[', '<']).filter_map(|(at, _)| {
        let end = text[at..].find([')', ']', '>'])?;
        Some(&text[at..=at + end])
    });
    opened.into_iter().find(is_instruction).map(str::to_owned)
}
