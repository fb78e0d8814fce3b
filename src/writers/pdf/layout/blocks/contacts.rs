//! Names and addresses in three columns.

use crate::document::Contact;
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, height, keep_together, merge};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::structure::{NodeId, Role};

/// Contacts in a row.
const IN_A_ROW: usize = 3;

/// Sets contacts side by side, or below each other where one is very long.
pub fn set(c: &mut Composer, contacts: &[Contact], place: Place, area: Area) -> Vec<Piece> {
    if contacts.is_empty() {
        return Vec::new();
    }
    let list = c.structure.add(place.parent, Role::List);
    let gutter = c.style.gutter;
    let columns = if contacts.len() == 2 || contacts.len() == 4 { 2.0 } else { 3.0 };
    let width = (area.width - gutter * (columns - 1.0)) / columns;
    let mut out = Vec::new();
    let in_a_row = if columns < 2.5 { 2 } else { IN_A_ROW };
    for row in contacts.chunks(in_a_row) {
        let mut x = area.x;
        let mut cells = Vec::new();
        for contact in row {
            cells.push((x, one(c, contact, list, Area { x, width })));
            x += width + gutter;
        }
        let tallest = cells.iter().map(|(_, pieces)| height(pieces)).fold(0.0, f32::max);
        if tallest > c.limit() / 2.0 {
            for (x, pieces) in cells {
                out.extend(pieces.into_iter().enumerate().map(|(index, mut piece)| {
                    piece.ink.shift(area.x - x, 0.0);
                    piece.before = if index == 0 { 14.0 } else { 0.0 };
                    piece
                }));
            }
            continue;
        }
        let mut ink = Ink::default();
        for (_, pieces) in cells {
            ink.take(merge(pieces).ink, 0.0, 0.0);
        }
        out.push(Piece { before: 14.0, height: tallest, ink, ..Piece::default() });
    }
    out
}

fn one(c: &mut Composer, contact: &Contact, list: NodeId, area: Area) -> Vec<Piece> {
    let (label_look, look) = (c.style.label, c.style.address);
    let item = c.structure.add(list, Role::ListItem);
    let label = c.structure.add(item, Role::Label);
    let run = c.run(label, &contact.label, label_look);
    let mut out = c.lines(vec![run], area);
    keep_together(&mut out);
    if let Some(last) = out.last_mut() {
        last.keep = true;
        last.height += 1.5;
    }
    let body = c.structure.add(item, Role::ListBody);
    // Each line is a paragraph: a long one that is broken is then told from two.
    let several = contact.lines.len() > 1;
    for line in &contact.lines {
        let node = if several { c.structure.add(body, Role::Paragraph) } else { body };
        let runs = c.inline(node, line, look);
        out.extend(c.lines(runs, area));
    }
    out
}
