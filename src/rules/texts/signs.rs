//! The kinds of signs of a text, told in one reading of its bytes.

/// Which kinds of signs a text has. What most rules look for begins with a sign that most texts do not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs(u8);

impl Signs {
    /// An opening bracket of any kind.
    pub const BRACKET: u8 = 1;
    /// „_“ or „?“, which forms leave where somebody is to write.
    pub const GAP: u8 = 1 << 1;
    /// „@“.
    pub const AT: u8 = 1 << 2;
    /// A figure.
    pub const FIGURE: u8 = 1 << 3;
    /// What neither ASCII prints nor is a letter from „À“ to „ÿ“: only such a sign may be unprintable or foreign.
    pub const RARE: u8 = 1 << 4;

    /// Those of a text.
    pub fn of(text: &str) -> Self {
        Self(text.bytes().fold(0, |kinds, byte| kinds | KINDS[usize::from(byte)]))
    }

    /// Whether any of these kinds is there.
    pub const fn has(self, kinds: u8) -> bool {
        self.0 & kinds != 0
    }
}

/// What each byte of UTF-8 is a sign of.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte: u8 = 0;
    loop {
        kinds[byte as usize] = match byte {
            b'(' | b'[' | b'<' => Signs::BRACKET,
            b'_' | b'?' => Signs::GAP,
            b'@' => Signs::AT,
            b'0'..=b'9' => Signs::FIGURE,
            // 0xC3 begins the letters from „À“ to „ÿ“, and the bytes from 0x80 to 0xBF only go on with what is begun.
            b' '..=b'~' | 0x80..=0xBF | 0xC3 => 0,
            0..=0x1F | 0x7F | 0xC0..=0xFF => Signs::RARE,
        };
        if byte == u8::MAX {
            break kinds;
        }
        byte += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repertoire::{foreign_letter, is_covered};

    #[test]
    fn each_sign_is_of_its_kind() {
        assert_eq!(Signs::of("Müllabfuhr / Straße"), Signs(0));
        assert_eq!(Signs::of("[x] 1"), Signs(Signs::BRACKET | Signs::FIGURE));
        assert_eq!(Signs::of("a@b?"), Signs(Signs::AT | Signs::GAP));
        for rare in ["–", "§", "\n", "\u{7f}", "\u{ad}", "\u{fffd}", "Α", "ł", "🙂"] {
            assert_eq!(Signs::of(rare), Signs(Signs::RARE));
        }
    }

    #[test]
    fn what_is_not_rare_is_printed_and_at_home() {
        let signs = (' '..='~').chain('À'..='ÿ').collect::<String>();
        assert!(!Signs::of(&signs).has(Signs::RARE));
        assert!(signs.chars().all(is_covered));
        assert_eq!(foreign_letter(&signs), None);
    }
}
