//! Tables: one row of column headings, said again on every page; rows are divided only where one is higher
//! than a page.

use std::sync::Arc;

use super::paragraph::says_nothing;
use crate::document::{Cell, Inline, Table};
use crate::writers::pdf::layout::columns::{Wish, lowest, share};
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, Resume, height, merge};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::paragraph::{Paragraph, Run};
use crate::writers::pdf::layout::style::ACCENT;
use crate::writers::pdf::structure::{NodeId, Role};

/// Room above and below the text of a row.
pub const ROOM: f32 = 2.0;
/// Room between the paragraphs of a cell, and between a name and what is said below it.
const APART: f32 = 2.0;
/// How ill it is to divide a table: anywhere, where it is small, and where one row stands alone before or behind.
const DIVIDED: f32 = 0.01;
const SMALL_DIVIDED: f32 = 0.03;
const ROW_ALONE: f32 = 0.08;

/// Sets a table that stands alone.
pub fn alone(c: &mut Composer, table: &Table, place: Place, area: Area) -> Vec<Piece> {
    let title = table.caption.clone();
    let look = c.style.label;
    let mut out = captioned(c, table, place, area, title.as_deref().unwrap_or_default(), |c, caption, area| {
        let Some(title) = &title else { return Vec::new() };
        let run = c.run(caption, title, look);
        c.lines(vec![run], area)
    });
    if let Some(first) = out.first_mut() {
        first.before = 8.0;
    }
    out
}

/// Sets a table whose caption the caller sets; `name` is what a page says that goes on with it.
pub fn captioned(
    c: &mut Composer,
    table: &Table,
    place: Place,
    area: Area,
    name: &str,
    caption: impl FnOnce(&mut Composer, NodeId, Area) -> Vec<Piece>,
) -> Vec<Piece> {
    let node = c.structure.add(place.parent, Role::Table);
    let mut out = Vec::new();
    if !name.is_empty() {
        let holder = c.structure.add(node, Role::Caption);
        out = caption(c, holder, area);
        for piece in &mut out {
            piece.keep = true;
        }
    }
    // Without `THead` and `TBody`: what they say, the headings' scope says too.
    let head_row = c.structure.add(node, Role::TableRow);
    let look = c.style.column;
    let mut headings = Vec::new();
    for column in &table.columns {
        let cell = c.structure.add(head_row, Role::ColumnHeader);
        let run = c.run(cell, &column.heading, look);
        headings.push(vec![c.shape(vec![run])]);
    }
    let links: Vec<bool> = (0..table.columns.len()).map(|index| links_alone(table, index)).collect();
    let rows: Vec<_> = table.rows.iter().map(|row| cells(c, row, &links, node)).collect();
    let column = |index| std::iter::once(&headings).chain(&rows).filter_map(move |row| row.get(index)).flatten();
    let wishes: Vec<Wish> = (0..table.columns.len())
        .map(|index| Wish {
            words: column(index).map(|one| one.narrowest(false)).fold(0.0, f32::max),
            most: column(index).map(Paragraph::widest).fold(0.0, f32::max),
            numeric: table.columns[index].numeric,
        })
        .collect();
    let room = area.width - 2.0 * c.style.cell_side * between(table.columns.len());
    let widths = share(&wishes, room, |index| column(index).map(|one| one.narrowest(true)).fold(0.0, f32::max));
    let widths = lowest(&wishes, widths, rows.len() + 1, |row, column, width| {
        let row = row.checked_sub(1).map_or(&headings, |row| &rows[row]);
        row.get(column).map_or(0.0, |cell| height_about(cell, width))
    });
    let mut columns = Vec::new();
    let mut x = area.x;
    for (width, column) in widths.iter().zip(&table.columns) {
        columns.push((Area { x, width: *width }, column.numeric));
        x += width + 2.0 * c.style.cell_side;
    }
    let limit = c.limit();
    let mut head = row(&headings, &columns, limit / 3.0);
    let repeat = head.len() == 1;
    for piece in &mut head {
        piece.keep = true;
    }
    if let Some(last) = head.last_mut() {
        last.ink.fill((area.x, last.height - 0.8, area.width, 0.8), ACCENT);
    }
    if let Some(first) = head.first_mut() {
        first.before = 0.0;
    }
    let resume = Arc::new(resume(c, name, area, repeat.then_some(&head[..])));
    let room = limit - resume.height;
    out.append(&mut head);
    let captions = out.len();
    for cells in &rows {
        let mut pieces = row(cells, &columns, room);
        for piece in &mut pieces {
            piece.resume = Some(Arc::clone(&resume));
        }
        out.append(&mut pieces);
    }
    if rows.is_empty()
        && let Some(end) = out.last_mut()
    {
        end.keep = false;
    }
    let rows = out.len() - captions;
    let ill = if height(&out) < 8.0 * c.style.cell.leading { SMALL_DIVIDED } else { DIVIDED };
    let last = out.len().saturating_sub(1);
    for (index, piece) in out[..last].iter_mut().enumerate().skip(captions) {
        let alone = rows > 1 && (index == captions || index + 1 == last);
        piece.ill = if alone { ROW_ALONE } else { ill };
    }
    out
}

fn resume(c: &mut Composer, name: &str, area: Area, head: Option<&[Piece]>) -> Resume {
    let mut out = if name.is_empty() { Resume::default() } else { c.resume(name, area) };
    for piece in head.unwrap_or_default() {
        out.ink.take(piece.ink.decoration(), 0.0, out.height);
        out.height += piece.height;
    }
    out
}

/// Whether all cells of a column are a link and nothing else.
fn links_alone(table: &Table, column: usize) -> bool {
    table.rows.iter().all(|row| {
        row.get(column).is_some_and(|Cell(paragraphs)| {
            paragraphs.iter().flatten().all(|piece| match piece {
                Inline::Link { .. } => true,
                Inline::Text(_)
                | Inline::Strong(_)
                | Inline::Tag(_)
                | Inline::Code(_)
                | Inline::Spoken(_)
                | Inline::Break => false,
            })
        })
    })
}

fn height_about(cell: &[Paragraph], width: f32) -> f32 {
    let lines = |one: &Paragraph| one.lines_about(width) * one.leading();
    cell.iter().map(lines).sum::<f32>() + APART * between(cell.len()) + 2.0 * ROOM
}

/// Shapes the cells of a row: paragraphs a cell; the first cell heads the row.
fn cells<'a>(c: &mut Composer<'a>, row: &[Cell], links: &[bool], table: NodeId) -> Vec<Vec<Paragraph<'a>>> {
    let node = c.structure.add(table, Role::TableRow);
    let mut out = Vec::new();
    for (index, Cell(paragraphs)) in row.iter().enumerate() {
        let role = if index == 0 { Role::RowHeader } else { Role::TableCell };
        let cell = c.structure.add(node, role);
        let mut shaped = Vec::new();
        for (number, paragraph) in paragraphs.iter().filter(|one| !says_nothing(one)).enumerate() {
            // A cell's first paragraph is the cell's own content: that is what most cells hold, and it needs no
            // element of its own.
            let holder = if number > 0 { c.structure.add(cell, Role::Paragraph) } else { cell };
            let names = matches!(paragraph.first(), Some(Inline::Strong(_)));
            let look = if index == 0 && number > 0 && !names { c.style.aside } else { c.style.cell };
            let mut runs = c.inline(holder, paragraph, look);
            if links.get(index) == Some(&true) {
                runs.iter_mut().for_each(Run::without_line);
            }
            shaped.push(c.shape(runs));
        }
        out.push(shaped);
    }
    out
}

fn between(columns: usize) -> f32 {
    f32::from(u16::try_from(columns.saturating_sub(1)).unwrap_or(u16::MAX))
}

/// Sets a row as one piece, or, where it is higher than `limit`, as one piece a line.
pub fn row(cells: &[Vec<Paragraph>], columns: &[(Area, bool)], limit: f32) -> Vec<Piece> {
    let set: Vec<Vec<Piece>> =
        cells.iter().zip(columns).map(|(paragraphs, (area, numeric))| cell(paragraphs, *area, *numeric)).collect();
    let tallest = set.iter().map(|pieces| height(pieces)).fold(0.0, f32::max) + 2.0 * ROOM;
    if tallest <= limit {
        let mut ink = Ink::default();
        for pieces in set {
            ink.take(merge(pieces).ink, 0.0, ROOM);
        }
        return vec![Piece { height: tallest, ink, ..Piece::default() }];
    }
    // Lines of all cells on one grid; paragraphs are told apart by an empty line.
    let step = set.iter().flatten().map(|piece| piece.height).fold(0.0, f32::max);
    let mut grid: Vec<Piece> = Vec::new();
    for pieces in set {
        let mut at = 0;
        for piece in pieces {
            if piece.before > 0.0 && at > 0 {
                at += 1;
            }
            while grid.len() <= at {
                grid.push(Piece { height: step, ..Piece::default() });
            }
            grid[at].ink.take(piece.ink, 0.0, 0.0);
            at += 1;
        }
    }
    if let Some(first) = grid.first_mut() {
        first.ink.shift(0.0, ROOM);
        first.height += ROOM;
    }
    if let Some(last) = grid.last_mut() {
        last.height += ROOM;
    }
    grid
}

fn cell(paragraphs: &[Paragraph], area: Area, numeric: bool) -> Vec<Piece> {
    let mut out = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        for (number, line) in paragraph.lines(area.width).iter().enumerate() {
            let x = if numeric { (area.right() - line.width).max(area.x) } else { area.x };
            let mut ink = Ink::default();
            paragraph.set(line, x, 0.0, area.right(), &mut ink);
            let before = if index > 0 && number == 0 { APART } else { 0.0 };
            out.push(Piece { before, height: line.leading, ink, ..Piece::default() });
        }
    }
    out
}
