//! The picture of the register: a bar a unit, between its name and its numbers. No mark needs a colour to be told:
//! the bar is an outline, filled as far as special categories go, and a stroke below it stands for third
//! countries.

use std::sync::Arc;

use super::table::{ROOM, row};
use crate::document::{Bar, Figure};
use crate::writers::pdf::layout::compose::{Area, Composer, Place, is_blank};
use crate::writers::pdf::layout::flow::{Piece, height, keep_together};
use crate::writers::pdf::layout::ink::Ink;
use crate::writers::pdf::layout::paragraph::Paragraph;
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::layout::style::Look;
use crate::writers::pdf::page::{Colour, Mark, Owner};
use crate::writers::pdf::structure::{NodeId, Role};

/// Room between name, bar and numbers.
const APART: f32 = 12.0;
/// Width of the short bar above a head.
const KEY: f32 = 18.0;
/// Width of a bar's outline.
const LINE: f32 = 0.7;

/// Sets a figure: on one page where it fits, else over several.
pub fn set(c: &mut Composer, figure: &Figure, place: Place, area: Area) -> Vec<Piece> {
    if figure.bars.is_empty() {
        return Vec::new();
    }
    let mut out = caption(c, figure, place, area);
    out.append(&mut drawing(c, figure, place, area));
    if let Some(last) = out.last_mut() {
        last.height += 8.0;
    }
    // With the heading above it, which does not leave it.
    if height(&out) <= c.limit() - 3.0 * c.style.part.leading {
        keep_together(&mut out);
    }
    out
}

/// Heads and bars, all of them content of one element.
fn drawing(c: &mut Composer, figure: &Figure, place: Place, area: Area) -> Vec<Piece> {
    let node = c.structure.add(place.parent, Role::Figure);
    c.structure.node_mut(node).extras_mut().alt = Some(figure.alternative());
    // All that is drawn is one piece of content before the words, which then need only one each.
    let pen = Pen { owner: Owner::Content(c.structure.content(node)), size: c.style.cell.size, colour: c.style.accent };
    let (head_look, look) = (c.style.column, c.style.cell);
    let heads = words(c, node, "", &figure.heads, head_look);
    let rows: Vec<Vec<Vec<Paragraph>>> =
        figure.bars.iter().map(|bar| words(c, node, &bar.label, &bar.numbers, look)).collect();
    let (bars, columns) = columns(area, &heads, &rows);
    let limit = c.limit();
    let mut head = row(&heads, &columns, limit / 3.0);
    if let Some(first) = head.first_mut() {
        let above = pen.height() + 5.0;
        first.ink.shift(0.0, above);
        first.height += above;
        keys(&pen, &mut first.ink, &columns[1..]);
    }
    let mut resume = c.resume(&figure.caption, area);
    if let [only] = head.as_slice() {
        resume.ink.take(only.ink.decoration(), 0.0, resume.height);
        resume.height += only.height;
    }
    keep_all(&mut head);
    let resume = Arc::new(resume);
    let room = limit - resume.height;
    let mut out = head;
    let first = out.len();
    for (bar, cells) in figure.bars.iter().zip(&rows) {
        let mut pieces = row(cells, &columns, room);
        if let Some(first) = pieces.first_mut() {
            let base = ROOM + look.base();
            draw(&pen, &mut first.ink, bar, (bars, figure.most()), base);
        }
        for piece in &mut pieces {
            piece.resume = Some(Arc::clone(&resume));
        }
        out.append(&mut pieces);
    }
    // No bar stands alone on a page.
    if out.len() > first + 2 {
        for index in [first, out.len() - 2] {
            out[index].keep |= out[index].height < 2.5 * look.leading;
        }
    }
    out
}

/// The caption stands beside the figure in the tree: of what is in a figure with `/Alt` a screen reader says
/// nothing.
fn caption(c: &mut Composer, figure: &Figure, place: Place, area: Area) -> Vec<Piece> {
    if is_blank(&figure.caption) {
        return Vec::new();
    }
    let node = c.structure.add(place.parent, Role::Caption);
    let run = c.run(node, &figure.caption, c.style.label);
    let mut out = c.lines(vec![run], area);
    keep_all(&mut out);
    if let Some(first) = out.first_mut() {
        first.before = 8.0;
    }
    out
}

fn keep_all(pieces: &mut [Piece]) {
    for piece in pieces {
        piece.keep = true;
    }
}

/// The words of a row, one piece of content with spaces between: a cell each.
fn words(c: &mut Composer, node: NodeId, label: &str, numbers: &[String; 3], look: Look) -> Vec<Vec<Paragraph>> {
    let [all, special, third] = numbers;
    let texts = [label, all, special, third];
    let owner = c.owner(node, &texts);
    let mut cells = Vec::new();
    for (index, text) in texts.into_iter().enumerate() {
        let last = index + 1 == texts.len();
        let text = if last || text.is_empty() { text.to_owned() } else { format!("{text} ") };
        let run = Run { text, look, owner, dress: Dress::Plain };
        cells.push(vec![c.shape(vec![run])]);
    }
    cells
}

/// Where the bars are, and where the names and the three numbers.
fn columns(area: Area, heads: &[Vec<Paragraph>], rows: &[Vec<Vec<Paragraph>>]) -> (Area, Vec<(Area, bool)>) {
    let widest = |index: usize, least: f32| {
        rows.iter().filter_map(|row| row.get(index)).flatten().map(|one| one.strip.widest()).fold(least, f32::max)
    };
    let head = |index: usize| heads[index].iter().map(|one| one.strip.narrowest(false)).fold(KEY, f32::max);
    let numbers = [1, 2, 3].map(|index| widest(index, head(index)).ceil().min(area.width * 0.22));
    let rest = area.width - numbers.iter().map(|width| width + APART).sum::<f32>() - APART;
    let label = widest(0, 0.0).ceil().min(rest * 0.7);
    let bars = Area { x: area.x + label + APART, width: rest - label };
    let mut columns = vec![(Area { x: area.x, width: label }, false)];
    let mut x = bars.right() + APART;
    for width in numbers {
        columns.push((Area { x, width }, true));
        x += width + APART;
    }
    (bars, columns)
}

/// Draws a bar whose words stand on a base line; `most` would fill the area.
fn draw(pen: &Pen, ink: &mut Ink, bar: &Bar, (area, most): (Area, u32), base: f32) {
    let length = |count: u32| area.width * share(count, most);
    let y = base - pen.size * 0.36 - pen.height() / 2.0;
    pen.bar(ink, (area.x, y), length(bar.total), length(bar.special));
    if bar.third > 0 {
        pen.stroke(ink, (area.x + length(bar.third_begins()), y), length(bar.third));
    }
}

/// Draws three short bars that show what the numbers below them count.
fn keys(pen: &Pen, ink: &mut Ink, columns: &[(Area, bool)]) {
    let parts = [(0.0, 0.0), (KEY / 2.0, 0.0), (0.0, KEY / 2.0)];
    for ((column, _), (filled, below)) in columns.iter().zip(parts) {
        let at = (column.right() - KEY, ROOM);
        pen.bar(ink, at, KEY, filled);
        if below > 0.0 {
            pen.stroke(ink, at, below);
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "a part of one, for a place on paper")]
fn share(count: u32, most: u32) -> f32 {
    (f64::from(count) / f64::from(most.max(1))) as f32
}

/// Draws what is content of the figure.
struct Pen {
    owner: Owner,
    /// Size of the words beside it.
    size: f32,
    colour: Colour,
}

impl Pen {
    /// Height of a bar.
    fn height(&self) -> f32 {
        self.size * 0.75
    }

    fn fill(&self, ink: &mut Ink, (x, y, width, height): (f32, f32, f32, f32)) {
        ink.marks.push((self.owner, Mark::Fill { x, y, width, height, colour: self.colour }));
    }

    /// An outline of which a part is filled.
    fn bar(&self, ink: &mut Ink, (x, y): (f32, f32), width: f32, filled: f32) {
        let (filled, height) = (filled.max(LINE), self.height());
        self.fill(ink, (x, y, filled, height));
        if width > filled {
            self.fill(ink, (x, y, width, LINE));
            self.fill(ink, (x, y + height - LINE, width, LINE));
            self.fill(ink, (x + width - LINE, y, LINE, height));
        }
    }

    /// A stroke below a bar whose top is at `y`.
    fn stroke(&self, ink: &mut Ink, (x, y): (f32, f32), width: f32) {
        self.fill(ink, (x, y + self.height() + 1.3, width.max(LINE), 2.0));
    }
}
