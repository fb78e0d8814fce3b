//! Lines of a calendar, as RFC 5545 writes them (section 3.1, and 3.3.11 for texts).

/// The most bytes of a line, without its end.
const MOST: usize = 75;

/// A property and its value.
pub struct Line(String);

impl Line {
    /// A line of this name, with its parameters, and a value that is fit to stand there.
    pub fn new(name: &str, value: &str) -> Self {
        Self(format!("{name}:{value}"))
    }

    /// The line in pieces of [`MOST`] bytes, none of them within a character; a blank begins what continues.
    pub fn folded(&self) -> String {
        let mut out = String::with_capacity(self.0.len() + 2);
        let mut length = 0;
        for sign in self.0.chars() {
            if length + sign.len_utf8() > MOST {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(sign);
            length += sign.len_utf8();
        }
        out.push_str("\r\n");
        out
    }
}

/// A text as a value.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(sign),
            // No calendar can hold the others.
            sign if sign.is_ascii_control() => out.push('\u{fffd}'),
            sign => out.push(sign),
        }
    }
    out
}
