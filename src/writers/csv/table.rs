//! A table as a spreadsheet reads it, and as no spreadsheet computes it.

/// A table of `N` columns: each row has as many cells as there are names.
pub struct Table<const N: usize>(String);

impl<const N: usize> Table<N> {
    /// A table with its head.
    pub fn new(columns: [&str; N]) -> Self {
        // Without the mark Excel takes UTF-8 for something else.
        let mut table = Self("\u{feff}".to_owned());
        table.row(&columns.map(str::to_owned));
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[String; N]) {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.0.push(';');
            }
            self.0.push_str(&written(cell));
        }
        self.0.push_str("\r\n");
    }

    /// The finished file.
    pub fn finish(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// A cell as it stands in the file. Inside a cell a line ends with a line feed alone, which spreadsheets keep as such.
fn written(text: &str) -> String {
    let text = defused(&text.replace("\r\n", "\n").replace('\r', "\n"));
    if text.contains([';', '"', '\n']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// A text that a spreadsheet would take for a formula (OWASP, CSV Injection) gets an apostrophe before it. So does one
/// that would look like that: whoever takes one apostrophe away from what then begins with a sign has what was typed.
fn defused(text: &str) -> String {
    let begins = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠']);
    if begins { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Table, defused, written};

    #[test]
    fn a_table_is_what_excel_opens() {
        let mut table = Table::new(["kennung", "name"]);
        table.row(&["a".to_owned(), "Amt; \"Straße\"\nzwei".to_owned()]);
        table.row(&[String::new(), " ".to_owned()]);
        let text = String::from_utf8(table.finish()).expect("UTF-8");
        assert_eq!(text, "\u{feff}kennung;name\r\na;\"Amt; \"\"Straße\"\"\nzwei\"\r\n;\" \"\r\n");
    }

    #[test]
    fn nothing_is_a_formula() {
        for (typed, expected) in [
            ("=1+1", "'=1+1"),
            ("+49 2999 100", "'+49 2999 100"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("'=1", "''=1"),
            ("'s Gravenhage", "'s Gravenhage"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(written(typed), expected);
        }
        // A carriage return is a line's end here, and that would be a sign as well.
        assert_eq!(written("\rx"), "\"'\nx\"");
    }

    proptest! {
        #[test]
        fn what_was_typed_can_be_had_again(text in "['=+@a-]{0,4}.{0,8}") {
            let cell = defused(&text);
            let bare = cell.strip_prefix('\'').filter(|rest| {
                rest.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠'])
            });
            prop_assert_eq!(bare.unwrap_or(&cell), text);
        }
    }
}
