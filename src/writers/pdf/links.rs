//! Link annotations (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18; ISO 19005-2, 6.5).

use std::fmt::Write;

use lopdf::{Object, dictionary};

use super::file::File;
use super::objects::text;
use super::page::{A4, LinkArea, LinkTarget};

/// Writes an annotation under a reserved number, with its key in the parent tree.
pub fn link(file: &mut File, id: lopdf::ObjectId, area: &LinkArea, key: i64) {
    const PRINT: i64 = 1 << 2;

    let (left, top, width, height) = area.area;
    let corners = [left, A4.1 - top - height, left + width, A4.1 - top];
    let mut annotation = dictionary! {
        "Subtype" => "Link",
        "Rect" => corners.map(coordinate).to_vec(),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => PRINT,
        "StructParent" => key,
        "Contents" => text(&area.says),
    };
    match &area.to {
        LinkTarget::Url(address) => {
            annotation.set("A", dictionary! { "S" => "URI", "URI" => Object::string_literal(ascii(address)) });
        }
        LinkTarget::Destination(name) => annotation.set("Dest", text(name)),
    }
    file.put(id, annotation);
}

/// A place on a page, to a tenth of a point.
pub fn coordinate(value: f32) -> Object {
    let rounded = if value.is_finite() { (value * 10.0).round() / 10.0 + 0.0 } else { 0.0 };
    Object::Real(rounded)
}

/// An address in the seven bits that `/URI` allows (ISO 32000-1, table 206): what RFC 3986 has no place for is
/// percent-encoded as RFC 3987, 3.1 says.
fn ascii(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::ascii;

    #[test]
    fn addresses_stay_as_they_are_where_they_can() {
        assert_eq!(ascii("https://example.org/a?b=c#d%20e"), "https://example.org/a?b=c#d%20e");
        assert_eq!(ascii("https://münster.de/ä b"), "https://m%C3%BCnster.de/%C3%A4%20b");
    }

    proptest! {
        #[test]
        fn every_address_is_ascii(address: String) {
            prop_assert!(ascii(&address).bytes().all(|byte| byte.is_ascii_graphic()));
        }
    }
}
