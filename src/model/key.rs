//! Keys: the identifiers by which records, units and partners are named, and pages linked.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

use super::plain_text::{PlainText, written_as_text};

/// `[a-z0-9]+(-[a-z0-9]+)*`: safe as a file name, an anchor and a PDF destination. Ids that begin with `_` are the
/// page's own and can never collide with one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// What [`FromStr`] accepts, as a regular expression for the schema.
    pub const PATTERN: &'static str = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    /// The text of the key.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key nearest to any text: „Bürger Büro“ gives `buerger-buero`. `None` if nothing is left.
    pub fn slug(text: &str) -> Option<Self> {
        let mut slug = String::new();
        // Composed first: only then is „ü“ one character and not „u“ with a mark.
        for c in text.nfc().flat_map(char::to_lowercase) {
            match c {
                'a'..='z' | '0'..='9' => slug.push(c),
                'ä' | 'æ' => slug.push_str("ae"),
                'ö' | 'œ' => slug.push_str("oe"),
                'ü' => slug.push_str("ue"),
                'ß' => slug.push_str("ss"),
                'ø' => slug.push('o'),
                'ł' => slug.push('l'),
                '\'' | '’' => {}
                other => match other.nfd().next() {
                    Some(base @ ('a'..='z' | '0'..='9')) => slug.push(base),
                    _ if slug.ends_with('-') || slug.is_empty() => {}
                    _ => slug.push('-'),
                },
            }
        }
        let slug = slug.trim_end_matches('-');
        (!slug.is_empty()).then(|| Self(slug.to_owned()))
    }

    fn is_key(text: &str) -> bool {
        !text.is_empty()
            && text.split('-').all(|part| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            })
    }
}

impl AsRef<str> for Key {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PlainText for Key {
    fn to_plain(&self) -> String {
        self.0.clone()
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        if Self::is_key(text) { Ok(Self(text.to_owned())) } else { Err(KeyError { suggestion: Self::slug(text) }) }
    }
}

/// A text is not a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyError {
    /// The nearest key.
    pub suggestion: Option<Key>,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key has small letters a to z, digits, and single hyphens between them")?;
        match &self.suggestion {
            Some(key) => write!(f, "; for instance {key}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for KeyError {}

written_as_text!(Key, "Kennung", { "type": "string", "pattern": Key::PATTERN });

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keys_are_read() {
        for text in ["fb32", "it", "webserver-protokolle", "2-meldung", "a-b-c"] {
            assert_eq!(text.parse::<Key>().expect(text).as_str(), text);
        }
    }

    #[test]
    fn others_get_the_nearest_key() {
        for (text, key) in [
            ("Bürger Büro", "buerger-buero"),
            ("Bu\u{308}rgerbu\u{308}ro", "buergerbuero"),
            ("Straßenverkehr", "strassenverkehr"),
            ("fb_32", "fb-32"),
            ("-it-", "it"),
            ("a--b", "a-b"),
            ("Café (Žižkov)", "cafe-zizkov"),
        ] {
            let error = text.parse::<Key>().expect_err(text);
            assert_eq!(error.suggestion.as_ref().map(Key::as_str), Some(key), "{text}");
        }
        assert_eq!("".parse::<Key>().expect_err("empty").suggestion, None);
        assert_eq!("–".parse::<Key>().expect_err("dash").suggestion, None);
    }

    proptest! {
        #[test]
        fn the_pattern_accepts_exactly_what_is_read(text in prop_oneof!["[a-z0-9-]{0,8}", "\\PC{0,8}", "[a-z]\n"]) {
            let schema = serde_json::json!({ "pattern": Key::PATTERN });
            let accepted = jsonschema::is_valid(&schema, &serde_json::Value::from(text.as_str()));
            prop_assert_eq!(accepted, text.parse::<Key>().is_ok());
        }

        #[test]
        fn every_suggestion_is_a_key(text in "\\PC{0,16}") {
            if let Some(key) = Key::slug(&text) {
                prop_assert!(Key::is_key(key.as_str()));
            }
        }
    }
}
