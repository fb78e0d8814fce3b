//! Tables: one row of column headings, said again on every page; rows are divided only where one is higher
//! than a page.

use std::sync::Arc;

use super::paragraph::says_nothing;
use crate::document::{Cell, Column, ColumnKind, Inline, Table};
use crate::writers::pdf::layout::columns::{Wish, lowest, share};
use crate::writers::pdf::layout::compose::{Area, Composer, Place};
use crate::writers::pdf::layout::flow::{Piece, Resume, height, merge};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::paragraph::Paragraph;
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::layout::style::HAIR;
use crate::writers::pdf::structure::{NodeId, Role};

/// Room above and below the text of a row: with the hairline between rows, clearly more than within one.
pub const ROOM: f32 = 2.5;
/// Room between the paragraphs of a cell, and between a name and what is said below it.
const APART: f32 = 2.5;
/// How ill it is to divide a table: anywhere, where it is small, and where one row stands alone before or behind.
const DIVIDED: f32 = 0.01;
const SMALL_DIVIDED: f32 = 0.03;
const ROW_ALONE: f32 = 0.12;

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
    let headings = headings(c, &table.columns, head_row);
    let shown: Vec<&Column> = table.columns.iter().filter(|column| column.kind != ColumnKind::Details).collect();
    let links: Vec<bool> = (0..table.columns.len()).map(|index| links_alone(table, index)).collect();
    let rows: Vec<_> = table.rows.iter().map(|row| cells(c, row, &table.columns, &links, node)).collect();
    let column = |index| std::iter::once(&headings).chain(&rows).filter_map(move |row| row.get(index)).flatten();
    let wishes: Vec<Wish> = (0..shown.len())
        .map(|index| Wish {
            words: column(index).map(|one| one.strip.narrowest(false)).fold(0.0, f32::max),
            most: column(index).map(|one| one.strip.widest()).fold(0.0, f32::max),
            numeric: shown[index].kind == ColumnKind::Numbers,
        })
        .collect();
    let room = area.width - 2.0 * c.style.cell_side * between(shown.len());
    let widths = share(&wishes, room, |index| column(index).map(|one| one.strip.narrowest(true)).fold(0.0, f32::max));
    let widths = lowest(&wishes, widths, rows.len() + 1, |row, column, width| {
        let row = row.checked_sub(1).map_or(&headings, |row| &rows[row]);
        row.get(column).map_or(0.0, |cell| height_about(cell, width))
    });
    let mut columns = Vec::new();
    let mut x = area.x;
    for (width, wish) in widths.iter().zip(&wishes) {
        columns.push((Area { x, width: *width }, wish.numeric));
        x += width + 2.0 * c.style.cell_side;
    }
    let limit = c.limit();
    let mut head = row(&headings, &columns, limit / 3.0);
    let repeat = head.len() == 1;
    for piece in &mut head {
        piece.keep = true;
    }
    if let Some(last) = head.last_mut() {
        last.ink.fill((area.x, last.height - 0.8, area.width, 0.8), c.style.accent);
    }
    if let Some(first) = head.first_mut() {
        first.before = 0.0;
    }
    let resume = Arc::new(resume(c, name, area, repeat.then_some(&head[..])));
    let room = limit - resume.height;
    out.append(&mut head);
    let captions = out.len();
    for (index, cells) in rows.iter().enumerate() {
        let mut pieces = row(cells, &columns, room);
        // What shares a row and what does not is seen, however many lines a cell has.
        if let Some(first) = pieces.first_mut().filter(|_| index > 0) {
            first.divider.fill((area.x, 0.0, area.width, 0.5), HAIR);
        }
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
                | Inline::Small(_)
                | Inline::Tag(_)
                | Inline::Code(_)
                | Inline::Spoken(_)
                | Inline::Cited { .. }
                | Inline::Break => false,
            })
        })
    })
}

fn height_about(cell: &[Paragraph], width: f32) -> f32 {
    let lines = |one: &Paragraph| one.strip.lines_about(width) * one.strip.leading();
    cell.iter().map(lines).sum::<f32>() + APART * between(cell.len()) + 2.0 * ROOM
}

/// Shapes the headings, one a column that is shown; that of the names spans their details.
fn headings(c: &mut Composer, columns: &[Column], row: NodeId) -> Vec<Vec<Paragraph>> {
    let mut out = Vec::new();
    for (index, column) in columns.iter().enumerate().filter(|(_, column)| column.kind != ColumnKind::Details) {
        let spans = columns.get(index + 1).is_some_and(|next| next.kind == ColumnKind::Details);
        let cell = c.structure.add(row, if spans { Role::WideColumnHeader } else { Role::ColumnHeader });
        let run = c.run(cell, &column.heading, c.style.column);
        out.push(vec![c.shape(vec![run])]);
    }
    out
}

/// Adds runs on the same line.
fn goes_on(runs: &mut Vec<Run>, mut more: Vec<Run>) {
    if let Some(last) = runs.last() {
        let space = Run { text: " ".to_owned(), dress: Dress::Plain, ..last.clone() };
        runs.push(space);
    }
    runs.append(&mut more);
}

/// Shapes the cells of a row: paragraphs a column that is shown; the first cell heads the row.
fn cells(c: &mut Composer, row: &[Cell], columns: &[Column], links: &[bool], table: NodeId) -> Vec<Vec<Paragraph>> {
    let node = c.structure.add(table, Role::TableRow);
    let mut out: Vec<Vec<Vec<Run>>> = Vec::new();
    let is_details = |index: usize| columns.get(index).is_some_and(|column| column.kind == ColumnKind::Details);
    for (index, cell) in row.iter().enumerate() {
        let says_more = |Cell(paragraphs): &Cell| !paragraphs.iter().all(|one| says_nothing(one));
        let role = match index {
            // Without details, the name's cell spans their column.
            0 if is_details(1) && !row.get(1).is_some_and(says_more) => Role::WideRowHeader,
            0 => Role::RowHeader,
            1 if is_details(1) && !says_more(cell) => continue,
            _ => Role::TableCell,
        };
        let mut set = paragraphs(c, cell, (node, role), index == 0, links.get(index) == Some(&true));
        match out.last_mut() {
            // The details of one name stand behind it, those of several below, where each says whose it is.
            Some(names) if is_details(index) => match (names.as_mut_slice(), set.len()) {
                ([name], 1) if !is_list(&row[0]) => goes_on(name, set.remove(0)),
                (_, _) => names.append(&mut set),
            },
            Some(_) | None => out.push(set),
        }
    }
    out.into_iter().map(|cell| cell.into_iter().map(|runs| c.shape(runs)).collect()).collect()
}

/// Whether a cell names more than one thing, with a semicolon between them.
fn is_list(Cell(paragraphs): &Cell) -> bool {
    paragraphs.iter().flatten().any(|piece| matches!(piece, Inline::Strong(text) if text.contains("; ")))
}

/// The runs of a cell's paragraphs.
fn paragraphs(
    c: &mut Composer,
    Cell(paragraphs): &Cell,
    (row, role): (NodeId, Role),
    heads: bool,
    links: bool,
) -> Vec<Vec<Run>> {
    let cell = c.structure.add(row, role);
    let said: Vec<_> = paragraphs.iter().filter(|one| !says_nothing(one)).collect();
    let mut out = Vec::new();
    for (number, paragraph) in said.iter().enumerate() {
        // A cell's only paragraph is the cell's own content: that is what most cells hold, and it needs no element of
        // its own.
        let holder = if said.len() > 1 { c.structure.add(cell, Role::Paragraph) } else { cell };
        let names = matches!(paragraph.first(), Some(Inline::Strong(_)));
        let look = if heads && number > 0 && !names { c.style.aside } else { c.style.cell };
        let mut runs = c.inline(holder, paragraph, look);
        if links {
            runs.iter_mut().for_each(Run::without_line);
        }
        out.push(runs);
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
        for (number, line) in paragraph.strip.lines(area.width).iter().enumerate() {
            let x = if numeric { (area.right() - line.width).max(area.x) } else { area.x };
            let mut ink = Ink::default();
            paragraph.set(line, x, 0.0, area.right(), &mut ink);
            let before = if index > 0 && number == 0 { APART } else { 0.0 };
            out.push(Piece { before, height: line.leading, ink, ..Piece::default() });
        }
    }
    out
}
