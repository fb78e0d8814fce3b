//! What a file says of itself, in its three places.

use html5gum::{Token, Tokenizer};

use super::{Reader, name, text};

/// What all three places can say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Claims {
    pub title: String,
    pub author: String,
    pub subject: String,
    pub producer: String,
    pub creator: String,
    /// `YYYYMMDDhhmmss`, of creation and of change.
    pub dates: [String; 2],
}

impl Reader {
    /// The information dictionary.
    pub fn information_claims(&self) -> Claims {
        let said = |key: &[u8]| self.information(key);
        let date = |key: &[u8]| said(key).trim_start_matches("D:").trim_end_matches('Z').to_owned();
        Claims {
            title: said(b"Title"),
            author: said(b"Author"),
            subject: said(b"Subject"),
            producer: said(b"Producer"),
            creator: said(b"Creator"),
            dates: [date(b"CreationDate"), date(b"ModDate")],
        }
    }

    /// The XMP packet.
    pub fn packet_claims(&self) -> Claims {
        let date = |element| self.in_packet(element).replace(['-', ':', 'T', 'Z'], "");
        Claims {
            title: self.in_packet("dc:title"),
            author: self.in_packet("dc:creator"),
            subject: self.in_packet("dc:description"),
            producer: self.in_packet("pdf:producer"),
            creator: self.in_packet("xmp:creatortool"),
            dates: [date("xmp:createdate"), date("xmp:modifydate")],
        }
    }

    /// The text of an element of the XMP packet, whose name is written in small letters; nothing if there is none.
    pub fn in_packet(&self, element: &str) -> String {
        let packet = self.packet();
        let (mut inside, mut found, mut out) = (false, 0, String::new());
        for token in Tokenizer::new(&packet) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) if tag.name.as_slice() == element.as_bytes() => {
                    (inside, found) = (true, found + 1);
                }
                Token::EndTag(tag) if tag.name.as_slice() == element.as_bytes() => inside = false,
                Token::String(words) if inside => out.push_str(std::str::from_utf8(&words).unwrap()),
                _ => {}
            }
        }
        assert!(found <= 1, "{element} is said twice");
        out
    }

    /// The catalogue: the language, and whether the window shows the title, the file is tagged and has an identifier.
    pub fn catalogue_claims(&self) -> (String, [bool; 3]) {
        let catalogue = self.document.catalog().unwrap();
        let is_true = |dictionary: &[u8], key: &[u8]| {
            self.catalog_entry(dictionary).get(key).is_ok_and(|value| value.as_bool().unwrap())
        };
        assert_eq!(name(catalogue, b"Type"), "Catalog");
        let has_identifier = self.document.trailer.get(b"ID").is_ok_and(|id| id.as_array().unwrap().len() == 2);
        let claims =
            [is_true(b"ViewerPreferences", b"DisplayDocTitle"), is_true(b"MarkInfo", b"Marked"), has_identifier];
        (text(catalogue.get(b"Lang").unwrap()), claims)
    }
}
