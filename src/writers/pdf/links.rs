//! Link annotations (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18; ISO 19005-2, 6.5).

use std::fmt::Write;

use lopdf::{Object, dictionary};

use super::file::File;
use super::objects::{spoken, text};
use super::page::{A4, LinkArea, LinkTarget};

/// Writes the annotation of a link's areas on a page, a line each, under a reserved number, with its key in the
/// parent tree. One annotation is one stop of the tab key, and heard once.
pub fn link(file: &mut File, id: lopdf::ObjectId, areas: &[LinkArea], key: i64) {
    const PRINT: i64 = 1 << 2;

    let Some(area) = areas.first() else { return };
    let corners = areas.iter().map(corners).fold(corners(area), |all, one| {
        [all[0].min(one[0]), all[1].min(one[1]), all[2].max(one[2]), all[3].max(one[3])]
    });
    let mut annotation = dictionary! {
        "Subtype" => "Link",
        "Rect" => around(corners).to_vec(),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => PRINT,
        "StructParent" => key,
        "Contents" => spoken(&area.says),
    };
    if areas.len() > 1 {
        annotation.set("QuadPoints", areas.iter().flat_map(quad).map(coordinate).collect::<Vec<_>>());
    }
    match &area.to {
        LinkTarget::Url(address) => {
            annotation.set("A", dictionary! { "S" => "URI", "URI" => Object::string_literal(ascii(address)) });
        }
        LinkTarget::Destination(name) => annotation.set("Dest", text(name)),
    }
    file.put(id, annotation);
}

/// Whole points around: a place to click may be a hair larger than its text.
fn around([left, bottom, right, top]: [f32; 4]) -> [Object; 4] {
    [left.floor(), bottom.floor(), right.ceil(), top.ceil()].map(coordinate)
}

/// Left, bottom, right, top.
fn corners(area: &LinkArea) -> [f32; 4] {
    let (left, top, width, height) = area.area;
    [left, A4.1 - top - height, left + width, A4.1 - top]
}

/// The corners in the order in which readers expect them: above from the left, then below.
fn quad(area: &LinkArea) -> [f32; 8] {
    let [left, bottom, right, top] = corners(area);
    [left, top, right, top, left, bottom, right, bottom]
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
