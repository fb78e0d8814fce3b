//! The data of an edition that came before, as they were published: `verzeichnis.json`. Where the file was since then,
//! and who wrote in it, nobody knows.

use serde::Deserialize;
use serde_json::error::Category;

use super::{PublicRegister, Regime};
use crate::model::Controller;

/// The format of `verzeichnis.json` that this version writes and reads.
const FORMAT: u64 = 1;

/// Why bytes are not the data of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRegister {
    /// Not text in UTF-8.
    NotUtf8,
    /// Text, but not JSON.
    NotJson {
        /// The line in which that shows, from 1.
        line: usize,
    },
    /// JSON, but no `verzeichnis.json`.
    OtherData,
    /// Written by a version of this program that knows more.
    NewerFormat {
        /// Its number.
        found: u64,
    },
}

/// The number by which the rest is understood.
#[derive(Deserialize)]
struct Numbered {
    format: u64,
}

impl PublicRegister {
    /// Reads `verzeichnis.json`. Keys that this version does not know are passed over: the same format may gain some.
    ///
    /// # Errors
    /// Bytes that this program has not written, or has written in a newer version.
    pub fn read(bytes: &[u8]) -> Result<Self, NoRegister> {
        let text = std::str::from_utf8(bytes).map_err(|_| NoRegister::NotUtf8)?;
        let Numbered { format } = serde_json::from_str(text).map_err(|error| NoRegister::of(&error))?;
        if format > FORMAT {
            // Anything else that is strange in it may be right there.
            return Err(NoRegister::NewerFormat { found: format });
        }
        let mut register: Self = serde_json::from_str(text).map_err(|error| NoRegister::of(&error))?;
        register.usual = Regime::usual(&register.activities);
        if format < FORMAT { Err(NoRegister::OtherData) } else { Ok(register) }
    }

    /// Whether another edition is of the same body: bodies are renamed, and they move, but not all at once.
    pub fn is_of_same_body(&self, other: &Self) -> bool {
        let Controller { name, kind: _, represented_by: _, address, phone, email, web } = &self.controller;
        let theirs = &other.controller;
        *name == theirs.name
            || address.is_some() && *address == theirs.address
            || phone.is_some() && *phone == theirs.phone
            || email.is_some() && *email == theirs.email
            || web.is_some() && *web == theirs.web
    }
}

impl NoRegister {
    fn of(error: &serde_json::Error) -> Self {
        match error.classify() {
            Category::Data => Self::OtherData,
            // Reading from memory fails for no reason of the machine's.
            Category::Syntax | Category::Eof | Category::Io => Self::NotJson { line: error.line() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALLEST: &str = r#"{ "format": 1, "titel": "Verzeichnis", "sprache": "de", "stand": "2026-11-01",
        "verantwortlicher": { "name": "Stadt Musterstadt", "web": "https://www.musterstadt.example" },
        "stellen": [], "taetigkeiten": [], "zurueckgehalten": 0 }"#;

    #[test]
    fn what_is_no_register_is_told_apart() {
        let read = |text: &str| PublicRegister::read(text.as_bytes()).expect_err(text);
        assert_eq!(PublicRegister::read(b"\xff\xfe{").expect_err("UTF-16"), NoRegister::NotUtf8);
        assert_eq!(read(""), NoRegister::NotJson { line: 1 });
        assert_eq!(read("titel = \"Verzeichnis\""), NoRegister::NotJson { line: 1 });
        assert_eq!(read("{ \"format\": 1,\n  \"titel\": "), NoRegister::NotJson { line: 2 });
        assert_eq!(read(&"[".repeat(100_000)), NoRegister::OtherData);
        assert_eq!(read("{ \"format\": 2 }"), NoRegister::NewerFormat { found: 2 });
        for text in ["[]", "1", "{}", "{ \"format\": 1 }", "{ \"format\": \"1\" }", "{ \"format\": -1 }"] {
            assert_eq!(read(text), NoRegister::OtherData, "{text}");
        }
        assert_eq!(read(&SMALLEST.replace(": 1,", ": 0,")), NoRegister::OtherData);
        assert_eq!(read(&SMALLEST.replace("www.", "javascript:")), NoRegister::OtherData);
    }

    #[test]
    fn a_body_is_known_by_what_it_keeps() {
        let read = |text: &str| PublicRegister::read(text.as_bytes()).expect(text);
        let ours = read(SMALLEST);
        assert!(ours.is_of_same_body(&read(&SMALLEST.replace("Stadt", "Kreisstadt"))));
        assert!(ours.is_of_same_body(&read(&SMALLEST.replace("www.", "neu."))));
        assert!(!ours.is_of_same_body(&read(&SMALLEST.replace("Stadt", "Kreisstadt").replace("www.", "neu."))));
        let without = read(&SMALLEST.replace(", \"web\": \"https://www.musterstadt.example\"", ""));
        let other = PublicRegister {
            controller: Controller { name: "Kreis".to_owned(), ..without.controller.clone() },
            ..without.clone()
        };
        assert!(!without.is_of_same_body(&other), "what neither says is nothing in common");
    }
}
