//! The fragment: the page's content for a content system's own page, without head, style or script.
//!
//! There it stands among things that are not ours. So its headings begin at a chosen level, every id and class has a
//! prefix, and links to files beside it are whole addresses where the address is known.

use maud::html;

use crate::{
    document::Document,
    writers::html::{PageFacts, blocks::Place, page},
};

/// What stands before every id and class: what a city has in its page may have the same name.
pub const PREFIX: &str = "verzeichnis-";

/// The level of the fragment's first heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FragmentLevel(u8);

impl FragmentLevel {
    /// The highest: the page around it has a heading of the first level.
    pub const LEAST: Self = Self(2);
    /// The lowest: HTML knows six levels, and units and activities stand below the title.
    pub const MOST: Self = Self(4);

    /// A level; nothing outside [`Self::LEAST`] to [`Self::MOST`].
    pub const fn new(level: u8) -> Option<Self> {
        if Self::LEAST.0 <= level && level <= Self::MOST.0 { Some(Self(level)) } else { None }
    }

    /// As a number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Default for FragmentLevel {
    fn default() -> Self {
        Self::LEAST
    }
}

/// Writes the fragment: one `section` in UTF-8 and a line feed. `folder` is where the files beside it are published, as
/// [`crate::writers::link::folder`] gives it; where it is not known, links to them are relative.
pub fn write(document: &Document, facts: &PageFacts, folder: Option<&str>, level: FragmentLevel) -> Vec<u8> {
    let language = document.language;
    let place = Place { language, level: level.0 + 1, own_pages: facts.own_pages, keys: None };
    let markup = html! {
        section id=(page::TOP) class="all" lang=(language.tag()) {
            (page::body(document, facts, None, place))
            (page::foot(document, facts, place))
        }
        "\n"
    };
    transplanted(&markup.into_string(), folder).into_bytes()
}

/// The attributes whose words are names of ours.
const NAMING: [&str; 6] = ["id", "class", "for", "aria-labelledby", "aria-describedby", "aria-controls"];

/// Markup of ours made fit for somebody else's page. Where text or values hold a quotation mark, it is escaped: `="`
/// begins a value and nothing else.
fn transplanted(markup: &str, folder: Option<&str>) -> String {
    let mut out = String::with_capacity(markup.len() + markup.len() / 8);
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once("=\"") {
        let name = before.rsplit(' ').next().unwrap_or(before);
        let (value, tail) = after.split_once('"').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str("=\"");
        if NAMING.contains(&name) {
            let names: Vec<String> = value.split(' ').map(|name| format!("{PREFIX}{name}")).collect();
            out.push_str(&names.join(" "));
        } else if name == "href" {
            out.push_str(&moved(value, folder));
        } else {
            out.push_str(value);
        }
        out.push('"');
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// An address as it must be on another page.
fn moved(href: &str, folder: Option<&str>) -> String {
    if let Some(anchor) = href.strip_prefix('#') {
        return format!("#{PREFIX}{anchor}");
    }
    // What names a file beside the page has no colon: `address::file` leaves none.
    match folder {
        Some(folder) if !href.contains(':') => format!("{folder}/{href}"),
        Some(_) | None => href.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{FragmentLevel, transplanted};

    #[test]
    fn names_are_ours_and_links_follow() {
        let markup = "<p id=\"a\" class=\"b c\" title=\"id=&quot;a&quot;\">id=&quot;a&quot; <a href=\"#a\">x</a>\
                      <a href=\"v.pdf\" type=\"t\">y</a><a href=\"tel:1\">z</a></p>";
        assert_eq!(
            transplanted(markup, Some("https://stadt.example/v")),
            "<p id=\"verzeichnis-a\" class=\"verzeichnis-b verzeichnis-c\" title=\"id=&quot;a&quot;\">\
             id=&quot;a&quot; <a href=\"#verzeichnis-a\">x</a>\
             <a href=\"https://stadt.example/v/v.pdf\" type=\"t\">y</a><a href=\"tel:1\">z</a></p>"
        );
        assert!(transplanted(markup, None).contains("<a href=\"v.pdf\" type=\"t\">"));
    }

    #[test]
    fn levels_are_those_that_a_page_has_room_for() {
        let levels: Vec<u8> = (0..=9).filter_map(FragmentLevel::new).map(FragmentLevel::number).collect();
        assert_eq!(levels, [2, 3, 4]);
        assert_eq!(FragmentLevel::default().number(), 2);
    }
}
