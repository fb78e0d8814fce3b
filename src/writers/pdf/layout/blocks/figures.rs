//! Key figures: light panels, four in a row, in large print two.

use crate::document::KeyFigure;
use crate::writers::pdf::layout::columns::in_a_row;
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, height, merge};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::layout::style::PANEL;
use crate::writers::pdf::page::Owner;
use crate::writers::pdf::structure::{NodeId, Role};

/// Panels in a row, and ems that each of them needs inside: narrower, and "Kategorien" and "(Art. 9 DSGVO)" fall apart.
const IN_A_ROW: usize = 4;
const LEAST: f32 = 8.0;
/// Room between a panel's edge and its text.
const PAD: f32 = 8.0;

/// Sets key figures.
pub fn set(c: &mut Composer, figures: &[KeyFigure], place: Place, area: Area) -> Vec<Piece> {
    if figures.is_empty() {
        return Vec::new();
    }
    let list = c.structure.add(place.parent, Role::List);
    let gap = 8.0;
    let least = LEAST * c.style.figure_label.size + 2.0 * PAD;
    let in_a_row = in_a_row(figures.len().min(IN_A_ROW), area.width, gap, least);
    let columns = f32::from(u8::try_from(in_a_row).unwrap_or(4));
    let width = (area.width - gap * (columns - 1.0)) / columns;
    let mut out = Vec::new();
    for (index, row) in figures.chunks(in_a_row).enumerate() {
        let mut x = area.x;
        let mut panels = Vec::new();
        for figure in row {
            panels.push((x, one(c, figure, list, Area { x: x + PAD, width: width - 2.0 * PAD })));
            x += width + gap;
        }
        let before = if index == 0 { 16.0 } else { gap };
        let tallest = panels.iter().map(|(_, pieces)| height(pieces)).fold(0.0, f32::max) + 2.0 * PAD - 3.0;
        if tallest > c.limit() / 2.0 {
            for (x, pieces) in panels {
                out.extend(pieces.into_iter().enumerate().map(|(index, mut piece)| {
                    piece.ink.shift(area.x - x - PAD, 0.0);
                    piece.before = if index == 0 { before } else { 0.0 };
                    piece
                }));
            }
            continue;
        }
        let mut ink = Ink::default();
        for (x, pieces) in panels {
            ink.fill((x, 0.0, width, tallest), PANEL);
            ink.fill((x, 0.0, width, 1.5), c.style.accent);
            ink.take(merge(pieces).ink, 0.0, PAD - 3.0);
        }
        out.push(Piece { before, height: tallest, ink, ..Piece::default() });
    }
    out
}

fn one(c: &mut Composer, figure: &KeyFigure, list: NodeId, area: Area) -> Vec<Piece> {
    let item = c.structure.add(list, Role::ListItem);
    let body = c.structure.add(item, Role::ListBody);
    let owner = Owner::Content(c.structure.content(body));
    let (value, label) = (c.style.figure, c.style.figure_label);
    let mut runs = vec![
        Run { text: figure.value.to_string(), look: value, owner, dress: Dress::Plain },
        Run { text: " ".to_owned(), look: value, owner, dress: Dress::Break },
    ];
    runs.extend(c.inline(body, &figure.label, label));
    c.lines(runs, area)
}
