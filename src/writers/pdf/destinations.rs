//! Named destinations (ISO 32000-1, 12.3.2.3): what links inside the file name, and what a browser goes to at
//! `register.pdf#webserver-protokolle`.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::file::File;
use super::links::coordinate;
use super::objects::{text, write_names};
use super::page::A4;

/// A name, the page, and the distance from its top.
pub type Named = (String, ObjectId, f32);

/// Writes the name tree; gives the catalog's `/Names`. Of several places with one name the first is meant.
pub fn names(file: &mut File, destinations: Vec<Named>) -> Option<Dictionary> {
    if destinations.is_empty() {
        return None;
    }
    // Sorted as readers compare: by the bytes of the string, not by character.
    let mut entries: Vec<(Vec<u8>, Object, Object)> = destinations
        .into_iter()
        .map(|(name, page, y)| {
            let key = text(&name);
            (key.as_str().map(<[u8]>::to_vec).unwrap_or_default(), key, destination(page, y).into())
        })
        .collect();
    entries.sort_by(|left, right| left.0.cmp(&right.0));
    entries.dedup_by(|later, earlier| later.0 == earlier.0);
    let entries: Vec<(Object, Object)> = entries.into_iter().map(|(_, key, place)| (key, place)).collect();
    Some(dictionary! { "Dests" => write_names(file, &entries) })
}

/// A place on a page; how large it is shown stays as it is.
pub fn destination(page: ObjectId, y: f32) -> Vec<Object> {
    vec![page.into(), "XYZ".into(), Object::Null, coordinate((A4.1 - y).ceil()), Object::Null]
}
