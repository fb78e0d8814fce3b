use std::sync::LazyLock;

use super::words::{Names, stem};
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

static WORDS: LazyLock<Names<()>> = LazyLock::new(|| {
    let words = [
        "XXX", "XXXX", "TODO", "TBD", "FIXME", "Mustermann", "Musterfrau", "Max Mustermann", "Erika Mustermann", "xxx",
    ];
    Names::new(words.map(|word| (word, ())))
});
const PIECES: [&str; 16] = [
    "lorem ipsum", "()", "[]", "[...]", "[…]", "(…)", "(...)", "bitte ergänzen", "bitte eintragen", "bitte ausfüllen", "____", "???",
    "(wird ergänzt)", "(wird noch ergänzt)", "(wird nachgetragen)", "(folgt)",
];
const ENDS: [&str; 4] = [" eintragen", " einfügen", " einsetzen", " ergänzen"];

fn check(text: &Text, found: &mut Found) {
    if text.is_internal() || !text.is_prose() {
        return;
    }
    let word = WORDS.longest(text.words).map(|(word, ())| word);
    let piece = word.or_else(|| stem(text.words, &PIECES)).map(str::to_owned).or_else(|| bracketed(text.words));
    if let Some(piece) = piece {
        found.error(text.place(), LegalFault::Placeholder { piece: Echo::new(piece) }, Some("Art. 30 Abs. 1 DSGVO"));
    }
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
