//! `verzeichnis.json`: the public register as data, after `verzeichnis.schema.json`. Its SHA-256 is the register's
//! fingerprint.

use std::io::{BufWriter, Write};

use sha2::{Digest, Sha256};

use super::facts::{hexadecimal, sha256_hex};
use crate::edition::PublicRegister;

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/json";

/// How many bytes are digested at a time.
const TOGETHER: usize = 1 << 14;

/// The data, and what they are known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file, where it is kept.
    pub bytes: Option<Vec<u8>>,
    /// Its SHA-256 in hexadecimal digits.
    pub fingerprint: String,
}

impl Written {
    /// A file to be published.
    pub fn kept(register: &PublicRegister) -> Self {
        let bytes = write(register);
        Self { fingerprint: sha256_hex(&bytes), bytes: Some(bytes) }
    }

    /// The fingerprint alone, without ever holding the file.
    pub fn digested(register: &PublicRegister) -> Self {
        Self { bytes: None, fingerprint: fingerprint(register) }
    }
}

/// Writes the data: UTF-8, indented by two spaces, a line feed at the end.
pub fn write(register: &PublicRegister) -> Vec<u8> {
    // Only maps with keys that are not text, or a writer that fails, could make this fail; there is neither.
    let text = serde_json::to_string_pretty(register).expect("a public register is JSON");
    format!("{text}\n").into_bytes()
}

/// The SHA-256 of what [`write`] writes, without holding it.
fn fingerprint(register: &PublicRegister) -> String {
    let mut digest = Digesting(Sha256::new());
    // JSON comes in pieces of a few bytes.
    let mut text = BufWriter::with_capacity(TOGETHER, &mut digest);
    // The same as above, and a digest does not fail.
    serde_json::to_writer_pretty(&mut text, register).expect("a public register is JSON");
    text.write_all(b"\n").and_then(|()| text.flush()).expect("a digest does not fail");
    drop(text);
    hexadecimal(&digest.0.finalize())
}

/// A digest as something that can be written to.
struct Digesting(Sha256);

impl Write for Digesting {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{edition::Edition, pipeline, writers::facts::sha256_hex};

    #[test]
    fn the_fingerprint_is_that_of_the_file() {
        let head = include_str!("../../tests/cli/stadt/records/register.toml");
        let record = include_str!("../../tests/cli/stadt/records/hundesteuer.toml");
        let files = [("register.toml", head), ("hundesteuer.toml", record)];
        let files = files.map(|(path, text)| pipeline::InputFile { path: path.to_owned(), content: Ok(text.into()) });
        let register = pipeline::check(files.into()).register.expect("a register without errors");
        let edition = Edition::public(&register);
        assert_eq!(fingerprint(edition.shown()), sha256_hex(&write(edition.shown())));
    }
}
