//! Headings of sections. They never end a page.

use crate::document::{Section, SectionKind};
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Element, Piece};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::paragraph::Run;
use crate::writers::pdf::layout::style::{ACCENT, PANEL, SOFT};
use crate::writers::pdf::page::Owner;
use crate::writers::pdf::structure::{NodeId, Role};

/// Sets a section's heading; gives the section's node.
pub fn set(c: &mut Composer, section: &Section, place: Place, area: Area) -> (NodeId, Vec<Piece>) {
    let node = c.structure.add(place.parent, Role::Sect);
    let heading = c.structure.add(node, place.heading());
    let style = c.style;
    let (look, before, after) = match section.kind {
        SectionKind::Part => (style.part, 24.0, 4.0),
        SectionKind::Unit => (style.unit, 30.0, 0.0),
        SectionKind::Activity => (style.activity, 26.0, 2.0),
    };
    let owner = Owner::Content(c.structure.content(heading));
    let run = |text: String, look| Run { text, look, owner, dress: super::super::paragraph::Dress::Plain };
    let mut runs = Vec::new();
    if let Some(number) = section.number {
        runs.push(run(format!("{number}"), look.coloured(ACCENT)));
        runs.push(run(" ".to_owned(), look));
    }
    runs.push(run(section.title.clone(), look));
    for tag in section.tags.iter().filter(|tag| !tag.is_empty()) {
        runs.push(run(" ".to_owned(), look));
        runs.push(c.tag(heading, tag));
    }
    let pad = if section.kind == SectionKind::Unit { 9.0 } else { 0.0 };
    let inner = Area { x: area.x + pad, width: area.width - 2.0 * pad };
    let mut pieces = c.lines(runs, inner);
    for piece in &mut pieces {
        piece.keep = true;
    }
    match section.kind {
        SectionKind::Part => {}
        SectionKind::Unit => panel(&mut pieces, area),
        SectionKind::Activity => rule(&mut pieces, area),
    }
    let title = section.number.map_or_else(|| section.title.clone(), |number| format!("{number} {}", section.title));
    if pieces.is_empty() {
        pieces.push(Piece { keep: true, ..Piece::default() });
    }
    if let Some(first) = pieces.first_mut() {
        first.before = before;
        first.opens = Some(c.opening(&section.id.0, place.depth + 1, title));
    }
    if let Some(last) = pieces.last_mut() {
        last.height += after;
    }
    (node, pieces)
}

/// A light panel behind the heading of a unit: the divider of the register.
fn panel(pieces: &mut [Piece], area: Area) {
    let (above, below) = (5.0, 5.0);
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.iter_mut().enumerate() {
        if index == 0 {
            piece.ink.shift(0.0, above);
            piece.height += above;
        }
        if index == last {
            piece.height += below;
        }
        let mut ground = Ink::default();
        ground.fill((area.x, 0.0, area.width, piece.height), PANEL);
        ground.fill((area.x, 0.0, 3.0, piece.height), ACCENT);
        piece.ink.marks.splice(0..0, ground.marks);
    }
}

/// A rule above the heading of an activity: here another begins.
fn rule(pieces: &mut [Piece], area: Area) {
    if let Some(first) = pieces.first_mut() {
        let room = 7.0;
        first.ink.shift(0.0, room);
        first.height += room;
        first.ink.fill((area.x, 0.0, area.width, 1.0), SOFT);
    }
}

/// A heading keeps with at least two lines: where only one follows, with what comes after it too.
pub fn keep_with(body: &mut [Element]) {
    let Some((last, before)) = body.split_last_mut() else { return };
    let _ = last;
    if let [Element::Piece(first), ..] = before {
        first.keep = true;
    }
}
