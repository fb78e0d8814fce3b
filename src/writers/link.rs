//! The link: a fragment for the city's own page, whose text says what it leads to before anyone follows it.

use maud::html;

use crate::{
    wording::{Language, page as words},
    writers::{facts::PdfFacts, html},
};

/// Writes `link.html`, one `a` element in UTF-8 and a line feed.
///
/// `address` is where the register is published, a folder such as `https://www.musterstadt.example/datenschutz/`;
/// without one, or with one that is not `https:`, the link is relative. `title` is the link's text before the
/// brackets ([`words::public_register`] where a city has no words of its own), `date` the register's as `YYYY-MM-DD`.
pub fn write(address: Option<&str>, title: &str, pdf: &PdfFacts, date: &str, language: Language) -> Vec<u8> {
    let link = Link::to(address, title, pdf, date, language);
    let link = html! { a href=(link.address) type=(MEDIA_TYPE) hreflang=(language.tag()) { (link.text) } "\n" };
    link.into_string().into_bytes()
}

/// The media type of what the link leads to.
pub(super) const MEDIA_TYPE: &str = "application/pdf";

/// What the link is made of, for those who make it themselves.
pub(super) struct Link {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub text: String,
}

impl Link {
    /// As [`write`] writes it.
    pub fn to(address: Option<&str>, title: &str, pdf: &PdfFacts, date: &str, language: Language) -> Self {
        Self { address: pdf_address(address, pdf), text: words::link_text(language, title, pdf.bytes, date) }
    }
}

/// The folder in which the files are published, without a slash at its end; nothing if it is not `https:`.
pub fn folder(address: &str) -> Option<String> {
    let address = Some(address).filter(|address| address.starts_with("https://")).and_then(html::url)?;
    Some(address.trim_end_matches('/').to_owned())
}

/// Where the PDF is published, as far as the folder is known.
pub(super) fn pdf_address(address: Option<&str>, pdf: &PdfFacts) -> String {
    let file = html::file(&pdf.file_name);
    match address.and_then(folder) {
        Some(folder) => format!("{folder}/{file}"),
        None => file,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pdf() -> PdfFacts {
        PdfFacts {
            file_name: "verfahrensverzeichnis.pdf".to_owned(),
            bytes: 139_212,
            pages: 28,
            sha256: "0".repeat(64),
        }
    }

    fn link(address: Option<&str>, title: &str) -> String {
        String::from_utf8(write(address, title, &pdf(), "2026-11-01", Language::German)).expect("UTF-8")
    }

    #[test]
    fn the_link_says_format_size_and_day() {
        let title = words::public_register(Language::German);
        let address = Some("https://www.musterstadt.example/datenschutz/");
        assert_eq!(
            link(address, title).replace('\u{a0}', " "),
            "<a href=\"https://www.musterstadt.example/datenschutz/verfahrensverzeichnis.pdf\" \
             type=\"application/pdf\" hreflang=\"de\">Öffentliches Verzeichnis von Verarbeitungstätigkeiten \
             (PDF, 139 KB, barrierefrei, Stand 01.11.2026)</a>\n"
        );
    }

    #[test]
    fn a_folder_needs_no_slash_and_no_folder_gives_a_relative_link() {
        let without = link(Some("https://stadt.example/a"), "V");
        assert!(without.contains("href=\"https://stadt.example/a/verfahrensverzeichnis.pdf\""), "{without}");
        for none in
            [None, Some(""), Some("javascript:alert(1)//"), Some("mailto:a@b.example"), Some("http://a.example")]
        {
            assert!(link(none, "V").contains("href=\"verfahrensverzeichnis.pdf\""));
        }
    }

    #[test]
    fn hostile_text_stays_text() {
        let link = link(Some("https://x.example/\"onload=\"a"), "<script>alert(1)</script> & \"");
        assert!(link.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot; (PDF"), "{link}");
        assert!(link.contains("href=\"https://x.example/%22onload=%22a/"), "{link}");
    }
}
