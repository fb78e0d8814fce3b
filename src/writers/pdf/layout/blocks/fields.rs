//! Labelled answers. A label is a heading; its answer stands beside it, a table below it over the full width.

use std::sync::Arc;

use super::{paragraph, table};
use crate::document::{Field, FieldBody};
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, beside, height, keep_together};
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::layout::style::HAIR;
use crate::writers::pdf::page::Owner;
use crate::writers::pdf::structure::NodeId;

/// Room between the hairline and what it divides.
const ROOM: f32 = 3.0;
/// How ill a page begins with the last answer of an activity alone, with what remains of its first, or of a short one.
const LAST_ALONE: f32 = 0.15;
const FIRST_PARTED: f32 = 0.01;
const SHORT_PARTED: f32 = 0.03;

/// Sets fields with a hairline above each.
pub fn set(c: &mut Composer, fields: &[Field], place: Place, area: Area) -> Vec<Piece> {
    let mut out = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        let mut pieces = match &field.body {
            FieldBody::Blocks(_) => answer(c, field, place, area),
            FieldBody::Table { .. } => tabled(c, field, place, area),
        };
        if let Some(first) = pieces.first_mut() {
            first.before = ROOM + if index == 0 { 7.0 } else { ROOM + 0.5 };
            first.divider.fill((area.x, -ROOM, area.width, 0.5), HAIR);
        }
        if pieces.iter().skip(1).any(|piece| piece.resume.is_none()) {
            let resume = Arc::new(c.resume(&field.label, c.full()));
            for piece in pieces.iter_mut().skip(1) {
                piece.resume.get_or_insert_with(|| Arc::clone(&resume));
            }
        }
        let short = height(&pieces) < 6.0 * c.style.body.leading;
        if short {
            let last = pieces.len().saturating_sub(1);
            pieces[..last].iter_mut().for_each(|piece| piece.ill = SHORT_PARTED);
        }
        if index == 0 {
            for piece in &mut pieces {
                piece.ill = piece.ill.max(FIRST_PARTED);
            }
        } else if short && index + 1 == fields.len() {
            before_last(&mut out);
        }
        out.append(&mut pieces);
    }
    out
}

/// What stands before a short last answer.
fn before_last(out: &mut [Piece]) {
    if let Some(end) = out.last_mut() {
        end.ill = end.ill.max(LAST_ALONE);
    }
}

fn label(c: &mut Composer, field: &Field, node: NodeId, area: Area, inline: bool) -> Vec<Piece> {
    let (look, small) = (c.style.label, c.style.reference);
    let has_reference = !paragraph::says_nothing(&field.reference);
    let owner = c.owner(node, &[&field.label, if has_reference { " " } else { "" }]);
    let own = match owner {
        Owner::Content(own) => Some(own),
        Owner::Header | Owner::Footer | Owner::Decoration => None,
    };
    let mut runs = vec![Run { text: field.label.clone(), look, owner, dress: Dress::Plain }];
    if has_reference {
        // Below the label, unless there is room beside it.
        let space = Run { text: " ".to_owned(), look, owner, dress: Dress::Plain };
        let reference = c.inline_after(own, node, &field.reference, small);
        let all: Vec<Run> = runs.iter().chain([&space]).chain(&reference).cloned().collect();
        let one_line = c.shape(all).strip.widest() <= area.width;
        let dress = if inline || one_line { Dress::Plain } else { Dress::Break };
        runs.push(Run { dress, ..space });
        runs.extend(reference);
    }
    let mut out = c.lines(runs, area);
    keep_together(&mut out);
    out
}

fn answer(c: &mut Composer, field: &Field, place: Place, area: Area) -> Vec<Piece> {
    let FieldBody::Blocks(blocks) = &field.body else { return Vec::new() };
    let node = c.structure.add(place.parent, place.heading());
    let (column, gutter, limit) = (c.style.label_column, c.style.gutter, c.limit() - ROOM);
    let mut label = label(c, field, node, Area { x: area.x, width: column - gutter }, false);
    // The label is smaller than the answer: this brings their first base lines together.
    let drop = c.style.body.base() - c.style.label.base();
    if let Some(first) = label.first_mut() {
        first.ink.shift(0.0, drop);
        first.height += drop;
    }
    let inner = area.indented(column);
    let below = Place { parent: place.parent, depth: place.depth.saturating_add(1), leads: false };
    let mut right = c.column(blocks, below, inner);
    if let Some(first) = right.first_mut() {
        first.before = 0.0;
    }
    beside(label, right, limit)
}

fn tabled(c: &mut Composer, field: &Field, place: Place, area: Area) -> Vec<Piece> {
    let FieldBody::Table { table: one, notes } = &field.body else { return Vec::new() };
    let heading = place.heading();
    let mut out = table::captioned(c, one, place, area, &field.label, |c, caption, area| {
        let node = c.structure.add(caption, heading);
        label(c, field, node, area, true)
    });
    for note in notes {
        out.extend(paragraph::set(c, note, place, area));
    }
    out
}
