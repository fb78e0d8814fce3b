//! The key of an administrative service in the German catalogue of services (LeiKa).

use std::fmt;
use std::str::FromStr;

use super::plain_text::{PlainText, written_as_text};

/// Fourteen digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LeikaKey(String);

impl LeikaKey {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LeikaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PlainText for LeikaKey {
    fn to_plain(&self) -> String {
        self.0.clone()
    }
}

/// A text is not fourteen digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeikaError;

impl fmt::Display for LeikaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("kein LeiKa-Schlüssel: 14 Ziffern ohne Leerzeichen")
    }
}

impl std::error::Error for LeikaError {}

impl FromStr for LeikaKey {
    type Err = LeikaError;

    fn from_str(text: &str) -> Result<Self, LeikaError> {
        let digits = text.len() == 14 && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { Ok(Self(text.to_owned())) } else { Err(LeikaError) }
    }
}

written_as_text!(LeikaKey, "LeikaKey", { "type": "string", "pattern": "^[0-9]{14}$" });
