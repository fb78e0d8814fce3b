//! Mail addresses and telephone numbers (Art. 30 Abs. 1 lit. a DSGVO: contact details).

use std::fmt;
use std::str::FromStr;

use super::plain_text::{PlainText, written_as_text};
use super::url::is_host;

/// A mail address: one `@`, printable ASCII, a domain with a dot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

impl Email {
    /// A necessary condition for the schema; `FromStr` asks more.
    pub const PATTERN: &'static str = "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$";

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A telephone number as people write it: digits, `+`, blanks, `-`, `/` and parentheses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

impl Phone {
    /// What [`FromStr`] accepts, as a regular expression for the schema: 3 to 20 digits.
    pub const PATTERN: &'static str = "^\\+?[ \\u00a0()/\\-]*(?:[0-9][ \\u00a0()/\\-]*){3,20}$";

    /// The number as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address `tel:+4929991000`: digits and a leading `+` alone, without the zero in „+49 (0) 2999“ (RFC 3966).
    pub fn dialled(&self) -> String {
        let international = self.0.starts_with('+');
        let written = if international { self.0.replace("(0)", "") } else { self.0.clone() };
        let digits = written.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        "tel:".chars().chain(digits).collect()
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PlainText for Email {
    fn to_plain(&self) -> String {
        self.0.clone()
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.replace(' ', "\u{a0}"))
    }
}

impl PlainText for Phone {
    fn to_plain(&self) -> String {
        self.0.clone()
    }
}

/// A text is not a mail address or not a telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactError {
    /// Not a mail address.
    Email,
    /// Not a telephone number; with the first character that cannot stand in one, if there is such.
    Phone(Option<char>),
}

impl fmt::Display for ContactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Email => write!(f, "not a mail address"),
            Self::Phone(None) => write!(f, "not a telephone number"),
            Self::Phone(Some(c)) => write!(f, "{c:?} cannot stand in a telephone number"),
        }
    }
}

impl std::error::Error for ContactError {}

impl FromStr for Email {
    type Err = ContactError;

    fn from_str(text: &str) -> Result<Self, ContactError> {
        let (local, domain) = text.split_once('@').ok_or(ContactError::Email)?;
        // The dot-atom of RFC 5322: quoted local parts exist on paper alone.
        let atom = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
        };
        let valid = text.len() <= 254 && local.len() <= 64 && local.split('.').all(atom) && is_host(domain);
        if valid { Ok(Self(text.to_owned())) } else { Err(ContactError::Email) }
    }
}

impl FromStr for Phone {
    type Err = ContactError;

    fn from_str(text: &str) -> Result<Self, ContactError> {
        let number = text.strip_prefix('+').unwrap_or(text);
        let foreign = number.chars().find(|c| !c.is_ascii_digit() && !" \u{a0}()/-".contains(*c));
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        match foreign {
            // One number, however its blanks were typed.
            None if (3..=20).contains(&digits) => Ok(Self(text.replace('\u{a0}', " "))),
            found => Err(ContactError::Phone(found)),
        }
    }
}

written_as_text!(Email, "E-Mail", { "type": "string", "format": "email", "pattern": Email::PATTERN });
written_as_text!(Phone, "Telefon", { "type": "string", "pattern": Phone::PATTERN });

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn mail_addresses() {
        for text in ["info@musterstadt.example", "a.b+c@sub.a-b.example"] {
            assert_eq!(text.parse::<Email>().expect(text).as_str(), text);
        }
        for text in [
            "",
            "info",
            "info@",
            "@a.example",
            "a b@c.example",
            "a@b@c.example",
            "a..b@c.example",
            "ü@c.example",
            "a@c",
            "a@c.example ",
        ] {
            assert_eq!(text.parse::<Email>(), Err(ContactError::Email), "{text}");
        }
    }

    #[test]
    fn telephone_numbers() {
        for (text, dialled) in [
            ("+49 2999 100-0", "tel:+4929991000"),
            ("+49 (0) 2999 100", "tel:+492999100"),
            ("02999/100 (12)", "tel:0299910012"),
            ("115", "tel:115"),
        ] {
            assert_eq!(text.parse::<Phone>().expect(text).dialled(), dialled);
        }
        assert_eq!("Durchwahl 214".parse::<Phone>(), Err(ContactError::Phone(Some('D'))));
        assert_eq!("49+2999".parse::<Phone>(), Err(ContactError::Phone(Some('+'))));
        assert_eq!("--".parse::<Phone>(), Err(ContactError::Phone(None)));
    }

    proptest! {
        #[test]
        fn the_patterns_accept_what_is_read(text in prop_oneof!["[a-z.@]{1,12}", "[+0-9 ()/-]{1,9}", "\\PC{0,10}"]) {
            let accepts = |pattern: &str| {
                jsonschema::is_valid(&serde_json::json!({ "pattern": pattern }), &serde_json::Value::from(text.as_str()))
            };
            prop_assert!(text.parse::<Email>().is_err() || accepts(Email::PATTERN));
            prop_assert!(text.parse::<Phone>().is_err() || accepts(Phone::PATTERN));
        }
    }
}
