//! What a writer has to know of files that were written before it. The pipeline measures them once, and no
//! writer measures again, so the page, the link and the manifest cannot tell different sizes.

use sha2::{Digest, Sha256};

use super::pdf::Pdf;
use crate::wording::page::DataFile;

/// The finished PDF, as others speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfFacts {
    /// Its name beside the page: `verfahrensverzeichnis.pdf`.
    pub file_name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// How many pages it has.
    pub pages: u32,
    /// Its SHA-256 in 64 lower-case hexadecimal digits.
    pub sha256: String,
}

impl PdfFacts {
    /// What is known of a PDF that is published under this name.
    pub fn of(file_name: String, pdf: &Pdf) -> Self {
        Self {
            file_name,
            bytes: pdf.bytes.len() as u64,
            pages: u32::try_from(pdf.pages).unwrap_or(u32::MAX),
            sha256: pdf.sha256.clone(),
        }
    }
}

/// A file for machines, beside the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFacts {
    /// What it is.
    pub file: DataFile,
    /// Its name beside the page: `verzeichnis.json`.
    pub file_name: String,
    /// Its media type: `application/json`.
    pub media_type: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in 64 lower-case hexadecimal digits.
    pub sha256: String,
}

/// The SHA-256 (FIPS 180-4) of a file in lower-case hexadecimal digits, as all facts state it.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hexadecimal(&sha256(bytes))
}

/// The same as bytes.
fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 0x0f]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// A name that nobody else gives, and that is the same for the same seed (RFC 9562, version 8).
pub(super) fn uuid(seed: &str) -> String {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&sha256(seed.as_bytes())[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = hexadecimal(&bytes);
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::sha256_hex;

    /// The example of FIPS 180-4.
    #[test]
    fn digests_are_written_in_hexadecimal() {
        assert_eq!(sha256_hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
