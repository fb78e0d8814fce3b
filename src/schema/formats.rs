//! The spellings that the model's own parsers decide on: those that JSON Schema does not know, and those that it
//! knows more loosely than we do (no user names in addresses, no year before 1000).

use super::validate::FormatCheck;
use crate::model::{Citation, Date, Email, HttpsUrl, Period};

/// The `format`s of our schemas and what checks them.
pub fn formats() -> [(&'static str, FormatCheck); 6] {
    [
        ("fundstelle", |text| text.parse::<Citation>().is_ok()),
        ("frist", |text| text.parse::<Period>().is_ok()),
        ("datum", |text| text.parse::<Date>().is_ok()),
        ("date", |text| text.parse::<Date>().is_ok()),
        ("email", |text| text.parse::<Email>().is_ok()),
        ("uri", |text| text.parse::<HttpsUrl>().is_ok()),
    ]
}
