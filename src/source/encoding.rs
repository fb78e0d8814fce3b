//! Bytes to text. What is not UTF-8 is refused, but decoded as far as it goes, so that the message can show
//! the place.

use std::ops::Range;

use super::{
    echo::Echo,
    fault::{FileFault, OtherFile},
};

/// A text to show, and what was wrong with the bytes.
pub(super) struct Decoded {
    /// The text, without byte order mark, lines ended by `\n` alone.
    pub text: String,
    /// What was wrong, and where in `text`.
    pub fault: Option<(FileFault, Range<usize>)>,
}

/// Decodes a file. Windows' line ends are read as any other: a value shall not depend on the editor.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    if is_utf16(bytes) {
        // No picture: a text of NULs and letters would help nobody.
        return Decoded { text: String::new(), fault: Some((FileFault::Utf16, 0..0)) };
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Err(_) => foreign(bytes),
        Ok(text) => {
            let text = unix_lines(text);
            let fault = if text.trim().is_empty() {
                Some((FileFault::Empty, 0..0))
            } else {
                text.find('\0').map(|at| (FileFault::NulByte, at..at + 1))
            };
            Decoded { text, fault }
        }
    }
}

/// Decodes a text that somebody else wrote, in whatever encoding offices use: UTF-8, UTF-16, Windows-1252. What is no
/// text is named.
pub(super) fn decode_prose(bytes: &[u8]) -> Decoded {
    let refused = |fault| Decoded { text: String::new(), fault: Some((fault, 0..0)) };
    if let Some(kind) = OtherFile::of(bytes) {
        return refused(FileFault::NotText { kind });
    }
    if is_utf16(bytes) {
        return utf16(bytes).map_or_else(|| refused(FileFault::Utf16), |text| decode(text.as_bytes()));
    }
    let Decoded { text, fault } = decode(bytes);
    match fault {
        Some((FileFault::NotUtf8 { places, .. }, range)) => {
            let is_control = |sign: char| sign.is_control() && !sign.is_whitespace();
            // A language that is written with few umlauts has few bytes beyond ASCII.
            let is_text = !text.contains(['\0', char::REPLACEMENT_CHARACTER]) && places * 3 < bytes.len();
            if is_text && !text.contains(is_control) {
                Decoded { text, fault: None }
            } else {
                Decoded { text, fault: Some((FileFault::NotText { kind: OtherFile::Unknown }, range)) }
            }
        }
        fault => Decoded { text, fault },
    }
}

/// What UTF-16 says; nothing where it is damaged. Without a mark, the half that is not NUL tells the order.
fn utf16(bytes: &[u8]) -> Option<String> {
    let big = match bytes {
        [0xFE, 0xFF, ..] => true,
        [0xFF, 0xFE, ..] => false,
        other => other.first() == Some(&0),
    };
    let unit = |pair: &[u8]| match pair {
        [high, low] if big => Some(u16::from_be_bytes([*high, *low])),
        [low, high] => Some(u16::from_le_bytes([*low, *high])),
        _ => None,
    };
    let units = bytes.chunks(2).map(unit).collect::<Option<Vec<u16>>>()?;
    String::from_utf16(&units).ok()
}

/// A byte order mark, or every other byte NUL as far as Latin letters go.
fn is_utf16(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return true;
    }
    let sample = &bytes[..bytes.len().min(512)];
    let nul = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let half = sample.len() / 2;
    half >= 2 && (nul(0) * 4 > half * 3) != (nul(1) * 4 > half * 3)
}

fn unix_lines(text: &str) -> String {
    if text.contains("\r\n") { text.replace("\r\n", "\n") } else { text.to_owned() }
}

/// Reads what is UTF-8 as such and the rest as Windows-1252, the likeliest origin on an office machine.
fn foreign(bytes: &[u8]) -> Decoded {
    let (mut text, mut places, mut first) = (String::new(), 0, None);
    for chunk in bytes.utf8_chunks() {
        text.push_str(&unix_lines(chunk.valid()));
        for byte in chunk.invalid() {
            let character = windows_1252(*byte);
            let start = text.len();
            text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
            places += 1;
            first.get_or_insert((start..text.len(), character));
        }
    }
    let (range, guess) = first.unwrap_or((0..0, None));
    let guess = guess.map(Echo::new);
    Decoded { text, fault: Some((FileFault::NotUtf8 { guess, places }, range)) }
}

/// The upper half of Windows-1252; five of its numbers are not given out.
fn windows_1252(byte: u8) -> Option<char> {
    const C1: [u16; 32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D,
        0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
        0x017E, 0x0178,
    ];
    match byte {
        0x80..=0x9F => match C1[usize::from(byte - 0x80)] {
            0 => None,
            code => char::from_u32(u32::from(code)),
        },
        other => Some(char::from(other)),
    }
}

/// The range, drawn in to character bounds of `text` and never beyond its end.
pub(super) fn clamp(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = floor(text, range.start);
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(bytes: &[u8]) -> Option<FileFault> {
        decode(bytes).fault.map(|(fault, _)| fault)
    }

    #[test]
    fn reads_what_editors_write() {
        assert_eq!(decode(b"\xEF\xBB\xBFa = 1\r\nb = 2\r\n").text, "a = 1\nb = 2\n");
        assert_eq!(fault("bezeichnung = \"Ämter\"".as_bytes()), None);
    }

    #[test]
    fn knows_utf16_with_and_without_its_mark() {
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        assert_eq!(fault(&utf16("\u{feff}bezeichnung = 1")), Some(FileFault::Utf16));
        assert_eq!(fault(&utf16("bezeichnung = \"Ämter\"")), Some(FileFault::Utf16));
        assert_eq!(fault(b"a = \"\0\""), Some(FileFault::NulByte));
        assert_eq!(fault(&[0; 40]), Some(FileFault::NulByte));
    }

    #[test]
    fn guesses_the_character_of_windows() {
        let decoded = decode(b"a = \"B\xFCrger\x80\"");
        assert_eq!(decoded.text, "a = \"Bürger€\"");
        let expected = FileFault::NotUtf8 { guess: Some(Echo::new("ü")), places: 2 };
        assert_eq!(decoded.fault, Some((expected, 6..8)));
        assert_eq!(fault(b"\x81"), Some(FileFault::NotUtf8 { guess: None, places: 1 }));
    }

    #[test]
    fn prose_is_read_as_offices_store_it() {
        let text = "Datenschutzerklärung für Bürgerinnen\n";
        let units: Vec<u16> = text.encode_utf16().collect();
        let big: Vec<u8> = units.iter().copied().flat_map(u16::to_be_bytes).collect();
        let little: Vec<u8> = [0xFEFF].into_iter().chain(units).flat_map(u16::to_le_bytes).collect();
        let ansi: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).expect("Latin-1")).collect();
        for bytes in [text.as_bytes(), &big, &little, &ansi, &[b"\xEF\xBB\xBF", text.as_bytes()].concat()] {
            let decoded = decode_prose(bytes);
            assert_eq!((decoded.text.as_str(), decoded.fault), (text, None));
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        let kind = |bytes: &[u8]| match decode_prose(bytes).fault {
            Some((FileFault::NotText { kind }, _)) => Some(kind),
            _ => None,
        };
        assert_eq!(kind(b"%PDF-1.7\n"), Some(OtherFile::Pdf));
        assert_eq!(kind(b"PK\x03\x04abc"), Some(OtherFile::Office));
        assert_eq!(kind(&[0x81, 0x8D, 0x90, 0x9D]), Some(OtherFile::Unknown));
        assert_eq!(kind(b"ein Wort"), None);
        assert_eq!(decode_prose(b"a\0b").fault, Some((FileFault::NulByte, 1..2)));
        assert_eq!(decode_prose(b"\xFF\xFEa").fault, Some((FileFault::Utf16, 0..0)), "half a character");
    }

    #[test]
    fn an_empty_file_is_a_fault() {
        for bytes in [&b""[..], b"\n \r\n", b"\xEF\xBB\xBF"] {
            assert_eq!(fault(bytes), Some(FileFault::Empty));
        }
    }

    #[test]
    fn a_range_ends_at_characters() {
        assert_eq!(clamp("aäb", &(2..2)), 1..3);
        assert_eq!(clamp("aäb", &(7..99)), 4..4);
    }
}
