//! Unicode's line breaks (UAX #14) of plain text: Latin letters, digits, spaces and the commonest marks. Nearly every text
//! is plain, and is gone through at a glance; what is not is left to the whole algorithm, to which a test compares this.

/// What a character is to the rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter of Latin script, or what is treated like one.
    Letter,
    Digit,
    Space,
    /// A comma, a full stop, a semicolon, a colon.
    Mark,
    /// `(` or `„`
    Open,
    Close,
    /// `“`, which closes what `„` has opened.
    Quote,
    /// `§`
    Section,
    /// `-`
    Hyphen,
    /// `/`
    Slash,
    /// `–`
    Dash,
    /// A space that does not break.
    Glue,
}

use Class::{Close, Dash, Digit, Glue, Hyphen, Letter, Mark, Open, Quote, Section, Slash, Space};

/// The places in a text, but its ends, where Unicode lets a line end; nothing where the text is not plain.
pub fn breaks(text: &str) -> Option<Vec<usize>> {
    let mut found = Vec::with_capacity(text.len() / 6);
    let mut characters = text.char_indices();
    let Some((_, first)) = characters.next() else { return Some(found) };
    let mut last = class(first).filter(|first| matches!(first, Letter | Digit | Open | Section))?;
    // What stands before the spaces.
    let mut behind = last;
    for (at, character) in characters {
        let next = class(character)?;
        let may_end = match (last, next) {
            (_, Space) => false,
            // No line ends behind an opening bracket, spaces or not.
            (Space, Letter | Digit | Open | Section | Dash) if behind != Open => true,
            (Letter | Digit | Mark | Open | Close | Quote | Glue, Letter | Digit)
            | (Letter | Digit | Open | Glue, Open)
            | (Letter | Digit | Mark | Open | Close | Quote | Glue | Hyphen | Slash, Mark | Close)
            | (Letter | Digit | Mark | Close, Quote)
            | (Open | Glue | Section, Section)
            | (Letter | Digit, Hyphen | Slash | Dash)
            | (Letter | Digit | Mark | Close | Quote | Section | Glue, Glue)
            | (Hyphen, Digit) => false,
            (Hyphen | Slash | Dash, Letter) | (Dash, Digit) => true,
            _ => return None,
        };
        if may_end {
            found.push(at);
        }
        last = next;
        if next != Space {
            behind = next;
        }
    }
    Some(found)
}

fn class(character: char) -> Option<Class> {
    Some(match character {
        'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ſ' => Letter,
        '·' | '&' | '@' | '_' | '=' | '*' | '#' => Letter,
        '0'..='9' => Digit,
        ' ' => Space,
        ',' | '.' | ';' | ':' => Mark,
        '(' | '„' => Open,
        ')' => Close,
        '“' => Quote,
        '§' => Section,
        '-' => Hyphen,
        '/' => Slash,
        '–' => Dash,
        '\u{a0}' => Glue,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::breaks;
    use crate::writers::pdf::layout::breaks::by_unicode;

    #[test]
    fn plain_text_is_plain() {
        let text = "§ 6 Abs. 1 lit.\u{a0}e DSGVO („E-Mail“ & Name, 5–10 Jahre) – oder m/w · Stand";
        assert_eq!(breaks(text), Some(by_unicode(text)));
        assert_eq!(breaks("Amt! 漢字"), None);
        assert_eq!(breaks(""), Some(Vec::new()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]
        #[test]
        fn plain_text_breaks_as_unicode_has_it(text in "[aZäß7 ,.:()/–„“§·@\u{a0}-]{0,8}") {
            if let Some(found) = breaks(&text) {
                prop_assert_eq!(found, by_unicode(&text), "{:?}", text);
            }
        }

        #[test]
        fn all_letters_are_letters(text in "[A-Za-zÀ-ſ]{0,4}") {
            prop_assert!(breaks(&text).is_none_or(|found| found == by_unicode(&text)));
        }
    }
}
