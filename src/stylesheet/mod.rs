//! A city's own style for the page. It comes after ours and may change every look; what it may not do is make the page
//! call somebody: it is read as a browser reads it, so that no escape hides an address.

mod search;

#[cfg(test)]
mod tests;

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The largest style, in bytes: ten times ours.
pub const MAX_BYTES: usize = 100 * 1024;

/// A style that may stand in the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stylesheet {
    /// The name of its file.
    pub name: String,
    /// Its text, with line feeds alone and no white space at its ends: so that the browser computes the same hash of it.
    pub text: String,
    /// The SHA-256 of the text, in hexadecimal digits.
    pub sha256: String,
}

/// Why a style may not stand in the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub kind: StyleFaultKind,
}

/// What is wrong with a style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StyleFaultKind {
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// There is no rule in it.
    Empty,
    /// Not UTF-8.
    NotUtf8,
    /// A control character.
    Control,
    /// `</style`, which would end the style and begin markup.
    EndsElement,
    /// `@import`.
    Import,
    /// `@charset`, which has no meaning in a page.
    Charset,
    /// `url(…)`, `src(…)`, `image(…)`, `image-set(…)`: it would be loaded.
    Address,
    /// A text or an address that is not closed.
    Unclosed,
    /// A bracket that closes what was not opened.
    Unopened,
    /// Brackets in brackets beyond all measure.
    TooDeep,
}

impl Stylesheet {
    /// Reads a style.
    ///
    /// # Errors
    /// It is no text, too large, or would load something.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, StyleFault> {
        let at = |line: usize, kind| StyleFault { line, kind };
        if bytes.len() > MAX_BYTES {
            return Err(at(1, StyleFaultKind::TooLarge));
        }
        let line_of = |end: usize| bytes[..end].split(|byte| *byte == b'\n').count();
        let text =
            std::str::from_utf8(bytes).map_err(|error| at(line_of(error.valid_up_to()), StyleFaultKind::NotUtf8))?;
        let text = without_marks(text).replace("\r\n", "\n").replace(['\r', '\u{C}'], "\n");
        for (index, line) in text.split('\n').enumerate() {
            if line.contains(|one: char| one.is_control() && one != '\t') {
                return Err(at(index + 1, StyleFaultKind::Control));
            }
            if line.to_ascii_lowercase().contains("</style") {
                return Err(at(index + 1, StyleFaultKind::EndsElement));
            }
        }
        search::search(&text)?;
        let text = text.trim().to_owned();
        let sha256 = Sha256::digest(&text).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        Ok(Self { name: name.to_owned(), text, sha256 })
    }
}

/// A text without the byte order marks that it begins with, behind blanks too: those are left out later, and what stood behind
/// them would be the begin. Lines are still counted as in the file.
fn without_marks(text: &str) -> String {
    let rest = text.trim_start_matches(|one: char| one.is_whitespace() || one == '\u{FEFF}');
    let begin = text[..text.len() - rest.len()].replace('\u{FEFF}', "");
    begin + rest
}
