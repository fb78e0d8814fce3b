//! `verzeichnis.json`: the public register as data, after `verzeichnis.schema.json`. Its SHA-256 is the register's
//! fingerprint.

use crate::edition::PublicRegister;

/// Writes the data: UTF-8, indented by two spaces, a line feed at the end.
pub fn write(register: &PublicRegister) -> Vec<u8> {
    // Only maps with keys that are not text, or a writer that fails, could make this fail; there is neither.
    let text = serde_json::to_string_pretty(register).expect("a public register is JSON");
    format!("{text}\n").into_bytes()
}
