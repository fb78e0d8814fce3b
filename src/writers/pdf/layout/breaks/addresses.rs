//! What is typed or compared as it stands: addresses of e-mail and on the web, technical names, keys of records, fingerprints.
//! None is ever hyphenated.

use super::Resort;

/// What is written without a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// A word, with the marks around it.
    Word,
    /// A record's key, "online-formulare": a hyphen at the end of a line would not be known for one of its own, and who
    /// types the key after it would type another.
    Key,
    /// An e-mail address, a web address or a technical name.
    Address,
    /// Hexadecimal digits that nobody reads as a word.
    Fingerprint,
}

impl Token {
    /// Judges a token.
    pub fn of(token: &str) -> Self {
        // Nearly every token is a plain word.
        let (mut hyphen, mut sign) = (false, false);
        for byte in token.bytes() {
            hyphen |= byte == b'-';
            sign |= matches!(byte, b'.' | b'@' | b'_' | b':');
        }
        if hyphen && is_key(token) {
            Self::Key
        } else if sign && is_address(token) {
            Self::Address
        } else if token.len() >= FINGERPRINT && is_fingerprint(token) {
            Self::Fingerprint
        } else {
            Self::Word
        }
    }
}

fn is_address(token: &str) -> bool {
    let core = token.trim_matches(|c: char| !c.is_alphanumeric());
    let inner_dot = core.split('.').filter(|part| part.chars().count() >= 2).count() >= 2
        && core.split('.').all(|part| !part.is_empty())
        && core.contains(char::is_alphabetic);
    core.contains('@') || core.contains("://") || core.contains('_') || inner_dot
}

fn is_key(token: &str) -> bool {
    let core = token.trim_matches(|c: char| !c.is_alphanumeric());
    core.contains('-')
        && core.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && core.chars().any(|c| c.is_ascii_lowercase())
}

/// Letters behind the `@` of an address that are broken further only where a line cannot hold them.
const SHORT_DOMAIN: usize = 40;

/// Where an address may be broken without a hyphen: behind a slash or an `@`, before a dot and the like. A hyphen
/// is none of these places, since a reader could not tell whether it belongs to the address. Of an e-mail address
/// the name and the domain stay whole, unless they are very long.
pub fn breaks(token: &str) -> impl Iterator<Item = usize> {
    let characters: Vec<(usize, char)> = token.char_indices().collect();
    let at_sign = characters.iter().position(|(_, character)| *character == '@');
    let whole = at_sign.is_some_and(|at| at.max(characters.len() - at) <= SHORT_DOMAIN);
    (2..characters.len().saturating_sub(1)).filter_map(move |index| {
        let ((_, before), (at, after)) = (characters[index - 1], characters[index]);
        let behind_slash = before == '/' && after != '/' && characters[index - 2].1 != '/';
        let inside = behind_slash || matches!(after, '.' | '_' | '?' | '&' | '#');
        (before == '@' || inside && !whole).then_some(at)
    })
}

/// Digits of the shortest fingerprint.
const FINGERPRINT: usize = 32;

fn is_fingerprint(token: &str) -> bool {
    token.bytes().all(|one| one.is_ascii_hexdigit()) && token.bytes().any(|one| one.is_ascii_digit())
}

/// Where a fingerprint is parted if no line holds it: into halves, else quarters, else eighths, so that lines to be
/// compared are alike.
pub fn parts(token: &str) -> impl Iterator<Item = (usize, Resort)> {
    let eighth = token.len().div_ceil(8).max(1);
    (1..8).map(move |index| {
        let resort = match index % 4 {
            0 => Resort::First,
            2 => Resort::Second,
            _ => Resort::Last,
        };
        (index * eighth, resort)
    })
}
