//! Which program made a file, and how: equal bytes are promised where all of this is equal.

use std::fmt;

use super::compress;

/// The line of a file's metadata that names its maker: `verzeichnis 0.1.0 (libdeflate, 11 pt)`, of a single sheet
/// `verzeichnis 0.1.0 (libdeflate, 11 pt, hundesteuer)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Producer {
    /// The program's version.
    pub version: String,
    /// Its implementation of Deflate.
    pub deflate: String,
    /// The size of body text, in points.
    pub points: u8,
    /// The activity of which the file speaks alone, if it is a single sheet.
    pub sheet: Option<String>,
}

impl Producer {
    /// This program, with a size of body text in points, and the activity of a single sheet.
    pub fn own(points: u8, sheet: Option<&str>) -> Self {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Self { version, deflate: compress::NAME.to_owned(), points, sheet: sheet.map(str::to_owned) }
    }

    /// What a finished file says, whoever has it; nothing if another program made it. The line stands outside of all
    /// compression, so that nobody needs to unpack a file that may be anybody's.
    pub fn read(file: &[u8]) -> Option<Self> {
        const KEY: &[u8] = b"/Producer(";
        /// No line of ours is longer: an identifier is a file's name, and no system has longer ones.
        const LONGEST: usize = 500;
        let at = file.windows(KEY.len()).rposition(|bytes| bytes == KEY)? + KEY.len();
        let line = &file[at..file.len().min(at + LONGEST)];
        Self::parse(std::str::from_utf8(line.split(|byte| *byte == b'/').next()?).ok()?)
    }

    fn parse(line: &str) -> Option<Self> {
        // Brackets in a string of a PDF have a backslash before them.
        let line = line.replace('\\', "");
        let (version, rest) = line.strip_prefix(concat!(env!("CARGO_PKG_NAME"), " "))?.split_once(" (")?;
        let (deflate, rest) = rest.split_once(", ")?;
        let (points, rest) = rest.split_once(" pt")?;
        let (sheet, _) = rest.split_once(')')?;
        let sheet = if sheet.is_empty() { None } else { Some(sheet.strip_prefix(", ")?.to_owned()) };
        Some(Self { version: version.to_owned(), deflate: deflate.to_owned(), points: points.parse().ok()?, sheet })
    }
}

impl fmt::Display for Producer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { version, deflate, points, sheet } = self;
        write!(f, "{} {version} ({deflate}, {points} pt", env!("CARGO_PKG_NAME"))?;
        match sheet {
            Some(sheet) => write!(f, ", {sheet})"),
            None => write!(f, ")"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_read_as_it_was_written() {
        let own = Producer::own(18, None);
        assert_eq!(Producer::parse(&own.to_string()), Some(own.clone()));
        let sheet = Producer::own(9, Some("a-1"));
        assert_eq!(Producer::parse(&sheet.to_string()), Some(sheet));
        let line = own.to_string().replace('(', "\\(").replace(')', "\\)");
        let file = format!("%PDF-1.7\n/Producer(Other 1 (x, 9 pt))\n1 0 obj\n<</Producer({line})/CreationDate(D:)>>");
        assert_eq!(Producer::read(file.as_bytes()), Some(own));
    }

    #[test]
    fn what_another_program_says_is_not_ours() {
        for other in [
            "",
            "Acrobat 9",
            "verzeichnis",
            "verzeichnis 1 (a)",
            "verzeichnis 1 (a, b pt)",
            "verzeichnis 1 (a, 300 pt)",
        ] {
            assert_eq!(Producer::read(format!("<</Producer({other})>>").as_bytes()), None, "{other}");
        }
        assert_eq!(Producer::read(b"/Producer(\xff\xfe"), None);
        assert_eq!(Producer::read(b"/Producer("), None);
    }
}
