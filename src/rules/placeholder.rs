use super::words::{find, stem};
use super::{Found, Text};
use crate::diagnostic::{Echo, LegalFault};

rule! {
    /// Platzhalter
    ///
    /// # Was
    /// Ein öffentlicher Text enthält XXX, TODO, „bitte ergänzen“, „Max Mustermann“, Lorem ipsum, leere Klammern oder
    /// Pünktchen in Klammern.
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
    Text(check)
}

const WORDS: [&str; 10] =
    ["XXX", "XXXX", "TODO", "TBD", "FIXME", "Mustermann", "Musterfrau", "Max Mustermann", "Erika Mustermann", "xxx"];
const PIECES: [&str; 12] = [
    "lorem ipsum", "()", "[]", "[...]", "[…]", "(…)", "(...)", "bitte ergänzen", "bitte eintragen", "bitte ausfüllen", "____", "???",
];
const IN_BRACKETS: [&str; 5] = ["eintragen", "einfügen", "einsetzen", "ergänzen", "(name "];

fn check(text: &Text, found: &mut Found) {
    if text.is_internal() || !text.is_prose() {
        return;
    }
    let words = WORDS.iter().copied().find(|word| find(text.text, word).is_some());
    let piece = words.or_else(|| stem(text.text, &PIECES)).map(str::to_owned).or_else(|| bracketed(text.text));
    if let Some(piece) = piece {
        found.error(text.place(), LegalFault::Placeholder { piece: Echo::new(piece) }, Some("Art. 30 Abs. 1 DSGVO"));
    }
}

/// „(Name des Amtes eintragen)“: an instruction in brackets.
fn bracketed(text: &str) -> Option<String> {
    let is_instruction = |inside: &&str| {
        let asks = stem(inside, &IN_BRACKETS).is_some();
        asks && (inside.contains('…') || inside.contains("...") || stem(inside, &IN_BRACKETS[..4]).is_some())
    };
    let opened = text.match_indices(['(', '[', '<']).filter_map(|(at, _)| {
        let end = text[at..].find([')', ']', '>'])?;
        Some(&text[at..=at + end])
    });
    let short = |inside: &&str| inside.chars().count() <= 60;
    opened.into_iter().filter(short).find(is_instruction).map(str::to_owned)
}
