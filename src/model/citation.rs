//! TEMPORARY until merged.
use super::plain_text::{PlainText, written_as_text};
/// x
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation(String);
impl std::fmt::Display for Citation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::str::FromStr for Citation {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        Ok(Self(s.to_owned()))
    }
}
impl PlainText for Citation {
    fn to_plain(&self) -> String {
        self.0.clone()
    }
}
written_as_text!(Citation, "Citation", { "type": "string", "format": "fundstelle", "minLength": 1 });
