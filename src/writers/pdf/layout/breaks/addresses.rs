//! What is typed or compared as it stands: addresses of e-mail and on the web, technical names, keys of records, fingerprints.
//! None is ever hyphenated.

use super::Resort;

/// Whether a token is an e-mail address, a web address or a technical name.
pub fn is_address(token: &str) -> bool {
    // Nearly every token is a plain word.
    if !token.bytes().any(|one| matches!(one, b'.' | b'@' | b'_' | b':')) {
        return false;
    }
    let core = token.trim_matches(|c: char| !c.is_alphanumeric());
    let inner_dot = core.split('.').filter(|part| part.chars().count() >= 2).count() >= 2
        && core.split('.').all(|part| !part.is_empty())
        && core.contains(char::is_alphabetic);
    core.contains('@') || core.contains("://") || core.contains('_') || inner_dot
}

/// Whether a token is a record's key, "online-formulare": a hyphen at the end of a line would not be known for one of
/// its own, and who types the key after it would type another.
pub fn is_key(token: &str) -> bool {
    if !token.bytes().any(|one| one == b'-') {
        return false;
    }
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

/// Whether a token is a fingerprint: hexadecimal digits that nobody reads as a word.
pub fn is_fingerprint(token: &str) -> bool {
    token.len() >= FINGERPRINT
        && token.bytes().all(|one| one.is_ascii_hexdigit())
        && token.bytes().any(|one| one.is_ascii_digit())
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
