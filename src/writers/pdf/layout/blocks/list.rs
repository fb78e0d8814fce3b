//! Lists without order. The bullet is text, so that it is read and seen.

use crate::document::Inline;
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, beside};
use crate::writers::pdf::structure::Role;

/// Sets a list.
pub fn set(c: &mut Composer, items: &[Vec<Inline>], place: Place, area: Area) -> Vec<Piece> {
    if items.is_empty() {
        return Vec::new();
    }
    let list = c.structure.add(place.parent, Role::List);
    let (look, limit) = (c.style.body, c.limit());
    let area = area.at_most(c.style.measure);
    let indent = look.size * 1.15;
    let mut out = Vec::new();
    for (index, content) in items.iter().enumerate() {
        let item = c.structure.add(list, Role::ListItem);
        let label = c.structure.add(item, Role::Label);
        let bullet = c.run(label, "•", look);
        let mut bullet = c.lines(vec![bullet], area);
        let body = c.structure.add(item, Role::ListBody);
        let runs = c.inline(body, content, look);
        let text = c.lines(runs, area.indented(indent));
        if let Some(first) = bullet.first_mut() {
            first.before = if index == 0 { 6.0 } else { 1.5 };
        }
        out.extend(beside(bullet, text, limit));
    }
    out
}
