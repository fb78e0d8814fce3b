//! Many beginnings of words that are looked for at once.

use super::words::{stem, word_with};

/// Beginnings of words, in small letters. That a text holds none of them, whatever its capitals, one reading tells of
/// most.
pub struct Stems {
    /// One by one, in the order in which they are told.
    pub all: &'static [&'static str],
    /// By the first byte that a stem may have in a text, the second ones: each a bit, told by its last five.
    seconds: [u32; 256],
}

impl Stems {
    /// These, each of two letters or more, none of which is beyond the Latin of German („ÿ“): of those beyond it, capitals
    /// are told otherwise.
    pub const fn of(all: &'static [&'static str]) -> Self {
        let mut seconds = [0; 256];
        let mut at = 0;
        while at < all.len() {
            let stem = all[at].as_bytes();
            let mut letter = 0;
            while letter < stem.len() {
                assert!(stem[letter] < 0xC4, "a stem has a letter beyond U+00FF");
                letter += 1;
            }
            // A capital and its small letter end in the same five bits, and so do the second bytes of „Ö“ and „ö“.
            let second = 1 << (stem[1] & 31);
            seconds[stem[0] as usize] |= second;
            seconds[stem[0].to_ascii_uppercase() as usize] |= second;
            at += 1;
        }
        let mut odd = 0;
        while odd < ODD.len() {
            seconds[ODD[odd].0 as usize] |= 1 << (ODD[odd].1 & 31);
            odd += 1;
        }
        Self { all, seconds }
    }

    /// The first of them that a text holds anywhere.
    pub fn first(&self, text: &str) -> Option<&'static str> {
        self.may_be_in(text).then(|| stem(text, self.all)).flatten()
    }

    /// The word of a text, as it stands there, in which the first of them is found.
    pub fn word<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.may_be_in(text).then(|| word_with(text, self.all)).flatten()
    }

    /// Whether a text may hold one of them; where it does, always.
    pub fn may_be_in(&self, text: &str) -> bool {
        let text = text.as_bytes();
        text.windows(2).enumerate().any(|(at, pair)| {
            let begins = self.seconds[usize::from(pair[0])] >> (pair[1] & 31) & 1 == 1;
            begins && self.all.iter().any(|stem| may_begin(&text[at..], stem.as_bytes()))
        })
    }
}

/// How the few signs begin that become another kind of letter when they are made small, and one of another length: „İ“,
/// „Ÿ“, „ẞ“, the signs of Kelvin and Ångström.
const ODD: [(u8, u8); 4] = [(0xC4, 0xB0), (0xC5, 0xB8), (0xE1, 0xBA), (0xE2, 0x84)];

/// Whether a text may begin with a stem; with an odd sign, anything may.
fn may_begin(text: &[u8], stem: &[u8]) -> bool {
    let is_odd = |sign: u8| ODD.iter().any(|(first, _)| *first == sign);
    // „Ö“ and „ö“ are two bytes each, the second of which differ in the bit in which „O“ and „o“ do.
    let is_alike = |sign: u8, letter: u8| sign == letter || (sign | 32 == letter | 32 && (sign | letter) > b'@');
    for (at, letter) in stem.iter().enumerate() {
        match text.get(at) {
            Some(sign) if is_odd(*sign) => return true,
            Some(sign) if is_alike(*sign, *letter) => {}
            Some(_) | None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    static SOME: Stems = Stems::of(&["kind", "ärztlich", "fuß", "år", "ohne cookie", "igel"]);

    #[test]
    fn what_a_text_holds_is_found() {
        assert_eq!(SOME.first("Kindeskinder, Ärztliche Atteste"), Some("kind"));
        assert_eq!(SOME.word("Name, Ärztliche Atteste"), Some("Ärztliche"));
        assert_eq!(SOME.first("OHNE COOKIES"), Some("ohne cookie"));
        for there in ["\u{212a}ind", "\u{212b}r", "FU\u{1e9e}"] {
            assert!(SOME.first(there).is_some(), "{there}");
        }
        for other in ["", "k", "Kin", "Oh, ne", "Arzt"] {
            assert!(!SOME.may_be_in(other), "{other}");
        }
    }

    #[test]
    fn odd_signs_are_all_that_are_made_small_into_ours() {
        for sign in '\u{100}'..=char::MAX {
            let is_ours = sign.to_lowercase().any(|small| small < '\u{100}');
            let mut bytes = [0; 4];
            sign.encode_utf8(&mut bytes);
            assert!(!is_ours || ODD.contains(&(bytes[0], bytes[1])), "{sign}");
        }
    }

    proptest! {
        #[test]
        fn none_is_missed(text in "([kK\u{212a}iIİnNdD]|[äÄ]rztlich|fu[ßẞ]|[åÅ\u{212b}]r|[„– .a]){0,12}") {
            prop_assert_eq!(SOME.first(&text), stem(&text, SOME.all));
        }
    }
}
