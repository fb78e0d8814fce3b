//! The little of XML that a feed needs.

/// An element with text of ours or of the register.
pub fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>\n", escaped(text))
}

/// An element whose text is plain, as Atom calls it.
pub fn text(name: &str, text: &str) -> String {
    format!("<{name} type=\"text\">{}</{name}>\n", escaped(text))
}

/// A link to something of a type.
pub fn link(rel: &str, media_type: &str, to: &str) -> String {
    format!("<link rel=\"{rel}\" type=\"{media_type}\" href=\"{}\"/>\n", escaped(to))
}

/// Text as it may stand between tags and in an attribute. What XML cannot hold at all (XML 1.0, 2.2) is replaced by the
/// sign for what cannot be shown; a carriage return would be read as a line feed.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{element, escaped, link};

    #[test]
    fn text_stays_text() {
        assert_eq!(element("title", "a < b & \"c\" ]]>"), "<title>a &lt; b &amp; &quot;c&quot; ]]&gt;</title>\n");
        assert_eq!(link("self", "a/b", "x\"y"), "<link rel=\"self\" type=\"a/b\" href=\"x&quot;y\"/>\n");
        assert_eq!(escaped("a\rb\u{b}c\u{ffff}d\te\nf\u{2028}"), "a&#13;b\u{fffd}c\u{fffd}d\te\nf\u{2028}");
    }
}
