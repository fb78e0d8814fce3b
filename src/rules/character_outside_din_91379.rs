use super::{Found, Signs, Text};
use crate::diagnostic::{Echo, LegalFault};
use crate::repertoire::foreign_letter;

rule! {
    /// Zeichen außerhalb der DIN 91379
    ///
    /// # Was
    /// Ein Name (`name`, `bezeichnung`) enthält einen Buchstaben, den DIN 91379 nicht hat (Warnung); irgendein Text
    /// enthält einen weichen Trennstrich (U+00AD) oder das Ersatzzeichen (U+FFFD) einer misslungenen Umwandlung
    /// (Fehler).
    ///
    /// # Warum
    /// Register und Verfahren der Verwaltung tauschen Namen in den Zeichen der DIN 91379 aus; was darüber hinausgeht,
    /// kommt anderswo nicht an (Art. 5 Abs. 1 lit. d DSGVO, Richtigkeit). Weiche Trennstriche verbergen Wörter vor
    /// der Suche und werden vorgelesen.
    ///
    /// # Beispiel
    /// ```toml
    /// name = "Büro Αthen" # mit griechischem Alpha
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// name = "Büro Athen"
    /// ```
    "character-outside-din-91379" => Error;
    Text(check)
}

const LAW: Option<&str> = Some("Art. 5 Abs. 1 lit. d DSGVO");

fn check(text: &Text, found: &mut Found) {
    if !text.signs.has(Signs::RARE) {
        return;
    }
    if let Some(character) = text.words.chars().find(|character| matches!(character, '\u{ad}' | '\u{fffd}')) {
        found.error(text.place(), LegalFault::BrokenCharacter { character }, LAW);
    } else if matches!(text.key(), "name" | "bezeichnung")
        && let Some(letter) = foreign_letter(text.words).filter(|_| !has_quotation(text.words))
    {
        found.warning(text.place(), LegalFault::OutsideDin91379 { letter: Echo::new(letter) }, LAW);
    }
}

/// „Kita „Regenbogen““: quotation marks and the ellipsis are of running text, not of a name's letters.
fn has_quotation(text: &str) -> bool {
    let without: String = text.chars().filter(|sign| !"„“”‚‘’»«…—•".contains(*sign)).collect();
    foreign_letter(&without).is_none()
}
