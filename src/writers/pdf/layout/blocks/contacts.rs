//! Names and addresses in three columns.

use crate::document::{Contact, words};
use crate::writers::pdf::layout::columns::{Wish, in_a_row, lowest, share};
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, height, keep_together, merge};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::paragraph::Paragraph;
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::layout::style::Look;
use crate::writers::pdf::page::Owner;
use crate::writers::pdf::structure::{NodeId, Role};

/// Contacts in a row, and ems that each of them needs: narrower, and most addresses would be broken.
const IN_A_ROW: usize = 3;
const LEAST: f32 = 12.5;

/// Sets contacts side by side, or below each other where one is very long.
pub fn set(c: &mut Composer, contacts: &[Contact], place: Place, area: Area) -> Vec<Piece> {
    if contacts.is_empty() {
        return Vec::new();
    }
    let list = c.structure.add(place.parent, Role::List);
    let gutter = c.style.gutter;
    let mut out = Vec::new();
    let most = if contacts.len() == 2 || contacts.len() == 4 { 2 } else { IN_A_ROW };
    let in_a_row = in_a_row(most, area.width, gutter, LEAST * c.style.address.size);
    let (widths, look) = widths(c, contacts, area.width - gutter * between(in_a_row), in_a_row);
    for row in contacts.chunks(in_a_row) {
        let mut x = area.x;
        let mut cells = Vec::new();
        for (contact, width) in row.iter().zip(&widths) {
            cells.push((x, one(c, contact, list, Area { x, width: *width }, look)));
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

/// The columns of all rows: wide enough for the longest address, in small type if need be, and so wide that all
/// take few lines. Where nothing needs more than its part, all are alike.
#[allow(clippy::redundant_closure_for_method_calls, reason = "the method is of one lifetime, what is asked for of all")]
fn widths(c: &mut Composer, contacts: &[Contact], width: f32, in_a_row: usize) -> (Vec<f32>, Look) {
    let even = vec![width / (between(in_a_row) + 1.0); in_a_row];
    let (look, small) = (c.style.address, c.style.small_address);
    let whole: fn(&Paragraph) -> f32 = |one| one.strip.narrowest(false);
    for (look, least) in [(look, whole), (small, whole), (small, |one| one.strip.narrowest_with_addresses())] {
        let mut columns: Vec<Vec<Paragraph>> = Vec::new();
        columns.resize_with(in_a_row, Vec::new);
        for (index, line) in
            contacts.iter().enumerate().flat_map(|(index, contact)| contact.lines.iter().map(move |line| (index, line)))
        {
            let text = words(line);
            let run = Run { text, look, owner: Owner::Decoration, dress: Dress::Plain };
            columns[index % in_a_row].push(c.shape(vec![run]));
        }
        let most = |all: &[Paragraph], width: fn(&Paragraph) -> f32| all.iter().map(width).fold(0.0, f32::max);
        let wishes: Vec<Wish> = columns
            .iter()
            .map(|all| Wish { words: most(all, least), most: most(all, |one| one.strip.widest()), numeric: false })
            .collect();
        if wishes.iter().zip(&even).all(|(wish, even)| wish.words <= *even) {
            return (even, look);
        }
        if wishes.iter().map(|wish| wish.words.ceil()).sum::<f32>() <= width {
            let start = share(&wishes, width, |_| 0.0);
            // Each contact counts for itself, and the tallest once more.
            let widths = lowest(&wishes, start, in_a_row + 1, |row, column, width| {
                let counts = row == column || row == in_a_row;
                if counts {
                    columns[column].iter().map(|one| one.strip.lines_about(width)).sum::<f32>() * look.leading
                } else {
                    0.0
                }
            });
            return (widths, look);
        }
    }
    (even, c.style.small_address)
}

fn between(columns: usize) -> f32 {
    f32::from(u8::try_from(columns.saturating_sub(1)).unwrap_or(u8::MAX))
}

fn one(c: &mut Composer, contact: &Contact, list: NodeId, area: Area, look: Look) -> Vec<Piece> {
    let label_look = c.style.label;
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
