//! Colours of the page's frame: `#1a5f7a`.

use std::fmt;
use std::str::FromStr;

use super::plain_text::{PlainText, written_as_text};

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// What [`FromStr`] accepts, as a regular expression for the schema.
    pub const PATTERN: &'static str = "^#[0-9A-Fa-f]{6}$";

    /// Red, green and blue, 0 to 255 each.
    pub const fn rgb(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl PlainText for Colour {
    fn to_plain(&self) -> String {
        self.to_string()
    }
}

/// A text is not a colour `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColourError {
    /// What was probably meant: three digits doubled, or the number sign added.
    pub suggestion: Option<Colour>,
}

impl fmt::Display for ColourError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a colour is written #rrggbb")?;
        match self.suggestion {
            Some(colour) => write!(f, "; meant is perhaps {colour}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ColourError {}

fn read(digits: &str) -> Option<Colour> {
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some(Colour { red, green, blue })
}

impl FromStr for Colour {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        text.strip_prefix('#').and_then(read).ok_or_else(|| {
            let digits = text.trim().trim_start_matches('#');
            let doubled: String = digits.chars().flat_map(|c| [c, c]).collect();
            ColourError { suggestion: read(digits).or_else(|| read(&doubled)) }
        })
    }
}

written_as_text!(Colour, "Farbe", { "type": "string", "pattern": Colour::PATTERN });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read() {
        let colour: Colour = "#1A5f7a".parse().expect("a colour");
        assert_eq!((colour.rgb(), colour.to_string()), ([0x1a, 0x5f, 0x7a], "#1a5f7a".to_owned()));
    }

    #[test]
    fn others_are_told_what_was_meant() {
        for (text, meant) in
            [("1a5f7a", Some("#1a5f7a")), ("#abc", Some("#aabbcc")), ("blau", None), ("#üüü", None), ("", None)]
        {
            let error = text.parse::<Colour>().expect_err(text);
            assert_eq!(error.suggestion.map(|colour| colour.to_string()).as_deref(), meant, "{text}");
        }
    }
}
