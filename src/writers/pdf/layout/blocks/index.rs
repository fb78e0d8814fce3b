//! Short entries in columns: abbreviations. An entry is a list's item with one piece of content, the cheapest that a
//! screen reader still counts and steps through.

use crate::document::Inline;
use crate::writers::pdf::layout::columns::in_a_row;
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Element, keep_together};
use crate::writers::pdf::structure::Role;

/// Columns, and ems that each of them needs: narrower, and a statute's name takes more lines than it is worth.
const IN_A_ROW: usize = 2;
const LEAST: f32 = 20.0;

/// Sets entries.
pub fn set(c: &mut Composer, entries: &[Vec<Inline>], place: Place) -> Element {
    let (full, look) = (c.full(), c.style.index);
    let gutter = 2.0 * c.style.gutter;
    let number = in_a_row(IN_A_ROW, full.width, gutter, LEAST * look.size);
    let columns = f32::from(u8::try_from(number).unwrap_or(1));
    let width = (full.width + gutter) / columns - gutter;
    let mut pieces = Vec::new();
    if !entries.is_empty() {
        let list = c.structure.add(place.parent, Role::List);
        for entry in entries {
            let item = c.structure.add(list, Role::ListItem);
            let body = c.structure.add(item, Role::ListBody);
            let runs = c.inline(body, entry, look);
            let mut lines = c.lines(runs, Area { x: full.x, width });
            keep_together(&mut lines);
            if let Some(first) = lines.first_mut() {
                first.before = 2.0;
            }
            pieces.append(&mut lines);
        }
    }
    Element::Columns { pieces, number, pitch: width + gutter, before: 6.0 }
}
