use super::{Found, Signs, Text};
use crate::diagnostic::RuleFault;
use crate::repertoire::is_covered;

rule! {
    /// Zeichen, das nicht gedruckt werden kann
    ///
    /// # Was
    /// Ein Text enthält ein Zeichen, das die Schrift des PDF nicht hat (Emoji, chinesische Zeichen).
    ///
    /// # Warum
    /// Im Druck stünde ein Fragezeichen, auch in der Fassung für die Aufsichtsbehörde (Art. 30 Abs. 4 DSGVO). Alle
    /// Buchstaben der DIN 91379 sind da.
    ///
    /// # Beispiel
    /// ```toml
    /// herkunft = "Formular 🙂"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// herkunft = "Formular"
    /// ```
    "character-not-printable" => Warning;
    Text(check)
}

fn check(text: &Text, found: &mut Found) {
    if !text.signs.has(Signs::RARE) {
        return;
    }
    if let Some(character) = text.words.chars().find(|character| !is_covered(*character) && *character != '\u{fffd}') {
        found.warning(text.place(), RuleFault::CharacterNotPrintable { character }, None);
    }
}
