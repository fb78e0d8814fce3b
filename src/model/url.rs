//! Web addresses.

use std::fmt;
use std::str::FromStr;

use super::plain_text::{PlainText, is_invisible, written_as_text};

/// An address that begins with `https://`, in the characters of RFC 3986, without credentials.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpsUrl(String);

impl HttpsUrl {
    /// A necessary condition for the schema; `FromStr` asks more.
    pub const PATTERN: &'static str = "^https://";

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, as a short name of the address: `www.ldi.nrw.de`.
    pub fn host(&self) -> &str {
        let rest = self.0.strip_prefix("https://").unwrap_or(&self.0);
        rest.split([':', '/', '?', '#']).next().unwrap_or(rest)
    }
}

impl fmt::Display for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PlainText for HttpsUrl {
    fn to_plain(&self) -> String {
        self.0.clone()
    }
}

/// A text is not a usable address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrlError {
    /// What is wrong.
    pub fault: UrlFault,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

/// Why a text is not a usable address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UrlFault {
    /// Nothing was written.
    Empty,
    /// The address does not begin with `https://`.
    Scheme,
    /// No host, or a host that is none.
    Host,
    /// A user name or password before the host.
    Credentials,
    /// A blank, or a character that nobody sees.
    Invisible,
    /// A character that an address must write as `%..` (or, in the host, in its `xn--` form).
    Character(char),
}

impl fmt::Display for UrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fault {
            UrlFault::Empty => write!(f, "the address is empty"),
            UrlFault::Scheme => write!(f, "the address does not begin with https://"),
            UrlFault::Host => write!(f, "the address has no valid host"),
            UrlFault::Credentials => write!(f, "the address holds credentials"),
            UrlFault::Invisible => write!(f, "the address holds a blank or an invisible character"),
            UrlFault::Character(c) => write!(f, "the address holds the character {c:?}"),
        }?;
        match &self.suggestion {
            Some(url) => write!(f, "; meant is perhaps {url}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UrlError {}

impl FromStr for HttpsUrl {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        match fault_of(text) {
            None => Ok(Self(text.to_owned())),
            Some(fault) => Err(UrlError { fault, suggestion: suggest(text) }),
        }
    }
}

fn fault_of(text: &str) -> Option<UrlFault> {
    if text.is_empty() {
        return Some(UrlFault::Empty);
    }
    if text.chars().any(|c| c.is_whitespace() || is_invisible(c)) {
        return Some(UrlFault::Invisible);
    }
    let Some(rest) = text.strip_prefix("https://") else {
        return Some(UrlFault::Scheme);
    };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if authority.contains('@') {
        return Some(UrlFault::Credentials);
    }
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    if let Some(c) = host.chars().find(|c| !c.is_ascii()) {
        return Some(UrlFault::Character(c));
    }
    let valid_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number.to_string() == port));
    if !is_host(host) || !valid_port {
        return Some(UrlFault::Host);
    }
    path.char_indices().find(|&(at, c)| !is_path_character(path, at, c)).map(|(_, c)| UrlFault::Character(c))
}

/// A domain name of at least two labels (RFC 1123), ASCII only.
pub(super) fn is_host(host: &str) -> bool {
    host.len() <= 253
        && host.contains('.')
        && host.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
}

/// `pchar`, `/`, `?` and `#` of RFC 3986; the number sign may begin the fragment once.
fn is_path_character(path: &str, at: usize, c: char) -> bool {
    match c {
        '%' => path.as_bytes().get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)),
        '#' => !path[..at].contains('#'),
        _ => c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?".contains(c),
    }
}

fn suggest(text: &str) -> Option<String> {
    let trimmed: String = text.trim().chars().filter(|c| !is_invisible(*c)).collect();
    let rest = ["https://", "http://", "HTTPS://", "HTTP://", "https:/", "//"]
        .iter()
        .find_map(|scheme| trimmed.strip_prefix(scheme))
        .unwrap_or(&trimmed);
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let mut url = format!("https://{}", host.to_ascii_lowercase());
    for (at, c) in path.char_indices() {
        if is_path_character(path, at, c) {
            url.push(c);
        } else {
            let mut buffer = [0; 4];
            url.extend(c.encode_utf8(&mut buffer).bytes().map(|byte| format!("%{byte:02X}")));
        }
    }
    fault_of(&url).is_none().then_some(url)
}

written_as_text!(HttpsUrl, "Adresse", { "type": "string", "format": "uri", "pattern": HttpsUrl::PATTERN });
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refused(text: &str) -> (UrlFault, Option<String>) {
        let error = text.parse::<HttpsUrl>().expect_err(text);
        (error.fault, error.suggestion)
    }

    #[test]
    fn addresses_are_read() {
        for text in [
            "https://www.musterstadt.example/datenschutz/verzeichnis/",
            "https://www.musterstadt.example",
            "https://a.example:8443/x?y=%C3%BC&z=(1)#teil-2",
        ] {
            assert_eq!(text.parse::<HttpsUrl>().expect(text).as_str(), text);
        }
        assert_eq!("https://a.example:8443/x".parse::<HttpsUrl>().expect("port").host(), "a.example");
    }

    #[test]
    fn faults_are_named_and_mended() {
        let mended = |text: &str| Some(text.to_owned());
        assert_eq!(refused("http://a.example/x"), (UrlFault::Scheme, mended("https://a.example/x")));
        assert_eq!(refused("www.a.example"), (UrlFault::Scheme, mended("https://www.a.example")));
        assert_eq!(
            refused("https://a.example/über uns"),
            (UrlFault::Invisible, mended("https://a.example/%C3%BCber%20uns"))
        );
        assert_eq!(refused("https://a.example/ü"), (UrlFault::Character('ü'), mended("https://a.example/%C3%BC")));
        assert_eq!(refused("https://a.example/100%"), (UrlFault::Character('%'), mended("https://a.example/100%25")));
        assert_eq!(refused("https://müller.example"), (UrlFault::Character('ü'), None));
        assert_eq!(refused("https://name:geheim@a.example"), (UrlFault::Credentials, None));
        assert_eq!(refused("https://a.example/\u{202e}x").0, UrlFault::Invisible);
        assert_eq!(refused("javascript:alert(1)"), (UrlFault::Scheme, None));
        assert_eq!(refused("https:///pfad").0, UrlFault::Host);
        assert_eq!(refused("https://rechner/pfad").0, UrlFault::Host);
        assert_eq!(refused("https://a.example:99999/").0, UrlFault::Host);
        assert_eq!(refused(""), (UrlFault::Empty, None));
    }

    proptest! {
        #[test]
        fn what_is_read_is_printable_ascii(text in prop_oneof!["https://[a-z.:@\\[\\]-]{1,12}\\PC{0,8}", "\\PC{0,20}"]) {
            match text.parse::<HttpsUrl>() {
                Ok(url) => prop_assert!(url.as_str().bytes().all(|byte| byte.is_ascii_graphic())),
                Err(UrlError { suggestion: Some(mended), .. }) => prop_assert!(mended.parse::<HttpsUrl>().is_ok()),
                Err(_) => {}
            }
        }
    }
}
