//! Headings of sections. They never end a page.

use crate::document::{Section, SectionKind};
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Element, Piece};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::layout::style::{PANEL, SOFT};
use crate::writers::pdf::page::Colour;
use crate::writers::pdf::structure::{NodeId, Role};

/// Sets a section's heading; gives the section's node.
pub fn set(c: &mut Composer, section: &Section, place: Place, area: Area) -> (NodeId, Vec<Piece>) {
    let node = c.structure.add(place.parent, Role::Sect);
    let heading = c.structure.add(node, place.heading());
    let style = c.style;
    let (look, before, after) = match section.kind {
        SectionKind::Part => (style.part, 22.0, 3.0),
        SectionKind::Unit => (style.unit, 26.0, 0.0),
        SectionKind::Activity if place.leads => (style.activity, 10.0, 1.0),
        SectionKind::Activity => (style.activity, 24.0, 1.0),
    };
    let number = section.number.map_or_else(String::new, |number| number.to_string());
    let pad = if section.kind == SectionKind::Unit { 9.0 } else { 0.0 };
    let inner = Area { x: area.x + pad, width: area.width - 2.0 * pad };
    let numbered = format!("{number} {}", section.title);
    let look = c.fitting(numbered.trim(), look, inner.width, (look.size * 0.94, look.size * 0.75));
    let owner = c.owner(heading, &[&number, &section.title]);
    let run = |text: String, look| Run { text, look, owner, dress: Dress::Plain };
    let mut runs = Vec::new();
    if !number.is_empty() {
        runs.push(run(number, look.coloured(style.accent)));
        runs.push(run(" ".to_owned(), look));
    }
    runs.push(run(section.title.clone(), look));
    let mut pieces = c.lines(runs, inner);
    for piece in &mut pieces {
        piece.keep = true;
    }
    match section.kind {
        SectionKind::Part => {}
        SectionKind::Unit => panel(&mut pieces, area, style.accent),
        SectionKind::Activity if place.leads => {}
        SectionKind::Activity => rule(&mut pieces, area),
    }
    let title = section.number.map_or_else(|| section.title.clone(), |number| format!("{number} {}", section.title));
    if pieces.is_empty() {
        pieces.push(Piece { keep: true, ..Piece::default() });
    }
    if let Some(first) = pieces.first_mut() {
        first.before = before;
        first.opens = Some(Box::new(c.opening(section, place.depth.saturating_add(1), title)));
    }
    if let Some(last) = pieces.last_mut() {
        last.height += after;
    }
    (node, pieces)
}

/// A light panel behind the heading of a unit: the divider of the register.
fn panel(pieces: &mut [Piece], area: Area, accent: Colour) {
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
        ground.fill((area.x, 0.0, 3.0, piece.height), accent);
        piece.ink.marks.splice(0..0, ground.marks);
    }
}

/// A rule above the heading of an activity: here another begins.
fn rule(pieces: &mut [Piece], area: Area) {
    if let Some(first) = pieces.first_mut() {
        first.divider.fill((area.x, -9.0, area.width, 1.0), SOFT);
    }
}

/// The part of a page that heading, summary and facts may fill and still not be parted.
const OPENING: f32 = 0.4;
/// How ill a page ends with an activity of which no answer stands on it.
const UNANSWERED: f32 = 0.7;

/// A heading keeps with what comes next: an activity's with all that stands `above` its answers and the beginning of the
/// first of them, or, where that is long, with the beginning of its summary; any other with two lines.
pub fn keep_with(kind: SectionKind, body: &mut [Element], above: usize, c: &Composer) {
    let opening = body.iter().take(above).map(|element| match element {
        Element::Piece(piece) => piece.before + piece.height,
        Element::Columns { .. } => f32::INFINITY,
    });
    let whole = opening.sum::<f32>() < OPENING * c.style.height;
    if above < body.len() {
        for element in body[..above].iter_mut().skip(if whole { 0 } else { above.saturating_sub(1) }) {
            if let Element::Piece(piece) = element {
                piece.ill = piece.ill.max(UNANSWERED);
            }
        }
    }
    let enough = match kind {
        SectionKind::Activity => c.style.lead.leading * 3.0,
        SectionKind::Part | SectionKind::Unit => c.style.body.leading * 1.5,
    };
    let mut height = 0.0;
    let last = body.len().saturating_sub(1);
    for element in &mut body[..last] {
        let Element::Piece(piece) = element else { return };
        height += piece.before + piece.height;
        if height > enough {
            return;
        }
        piece.keep = true;
    }
}
