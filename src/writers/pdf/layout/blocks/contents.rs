//! The table of contents: two columns, by unit, with page numbers.

use std::sync::Arc;

use crate::document::{ContentsEntry, ContentsGroup, Target};
use crate::writers::pdf::layout::compose::{Area, Composer, Place, lines};
use crate::writers::pdf::layout::flow::{Element, Piece, beside, height, merge};
use crate::writers::pdf::layout::ink::{Ink, PageNumber};
use crate::writers::pdf::layout::run::{Dress, Run};
use crate::writers::pdf::layout::style::SOFT;
use crate::writers::pdf::page::{LinkArea, Owner};
use crate::writers::pdf::structure::{NodeId, Role};

/// Room for leader dots that are worth having.
const LEAST_LEADER: f32 = 14.0;

/// Sets the contents in two columns; in one where there is little to list.
pub fn set(c: &mut Composer, groups: &[ContentsGroup], place: Place) -> Element {
    let full = c.full();
    let entries: usize = groups.iter().map(|group| group.entries.len()).sum();
    let number = if entries > 6 { 2 } else { 1 };
    let gutter = 2.0 * c.style.gutter;
    let width = if number == 2 { (full.width - gutter) / 2.0 } else { full.width.min(c.style.measure) };
    let area = Area { x: full.x, width };
    let mut pieces = Vec::new();
    if entries > 0 {
        let toc = c.structure.add(place.parent, Role::Contents);
        let highest = groups.iter().flat_map(|group| &group.entries).filter_map(|entry| entry.number).max();
        // An activity seldom takes more than five pages.
        let digits = Digits {
            number: digits(highest.unwrap_or(0) as usize).max(2),
            page: digits(entries.saturating_mul(5).saturating_add(50)).max(3),
        };
        for group in groups.iter().filter(|group| !group.entries.is_empty()) {
            pieces.extend(one(c, group, toc, area, digits));
        }
    }
    Element::Columns { pieces, number, pitch: width + gutter, before: 6.0 }
}

fn one(c: &mut Composer, group: &ContentsGroup, toc: NodeId, area: Area, digits: Digits) -> Vec<Piece> {
    let look = c.style.entry;
    let mut out = Vec::new();
    let mut list = toc;
    let mut resume = None;
    if let Some(title) = &group.title {
        let item = c.structure.add(toc, Role::ContentsItem);
        let node = c.structure.add(item, Role::Paragraph);
        let run = c.run(node, title, look.bold());
        out = c.lines(vec![run], area);
        for piece in &mut out {
            piece.keep = true;
        }
        if let Some(first) = out.first_mut() {
            first.before = 8.0;
        }
        list = c.structure.add(item, Role::Contents);
        resume = Some(Arc::new(c.resume(title, area)));
    }
    let titled = group.title.is_some();
    let final_entry = group.entries.len() - 1;
    for (index, entry) in group.entries.iter().enumerate() {
        let mut pieces = line(c, entry, list, area, digits);
        // A unit's title stands with two entries, and no entry stands alone.
        if final_entry > 0
            && (index == 0 || index + 1 == final_entry)
            && let Some(end) = pieces.last_mut()
        {
            end.keep = true;
        }
        if index == 0
            && !titled
            && let Some(first) = pieces.first_mut()
        {
            first.before = 8.0;
        }
        if index > 0 {
            for piece in &mut pieces {
                piece.resume.clone_from(&resume);
            }
        }
        out.append(&mut pieces);
    }
    out
}

/// Digits that there is room for.
#[derive(Clone, Copy)]
struct Digits {
    number: u8,
    page: u8,
}

fn digits(number: usize) -> u8 {
    u8::try_from(number.to_string().len()).unwrap_or(u8::MAX)
}

fn line(c: &mut Composer, entry: &ContentsEntry, list: NodeId, area: Area, digits: Digits) -> Vec<Piece> {
    let look = c.style.entry;
    let limit = c.limit();
    // All figures of Noto Sans are 0.572 em wide.
    let figure = look.size * 0.572;
    let number_width = figure * f32::from(digits.page);
    let room = Area { width: area.width - number_width - 6.0, ..area };
    let item = c.structure.add(list, Role::ContentsItem);
    let reference = c.structure.add(item, Role::Reference);
    let target = c.target(&Target::Section(entry.to.clone()));
    let holder = if target.is_some() { c.structure.add(reference, Role::Link) } else { reference };
    let owner = Owner::Content(c.structure.content(holder));
    let run = |text: String, look, owner| Run { text, look, owner, dress: Dress::Plain };
    let mut title = Vec::new();
    let mut indent = 0.0;
    if let Some(number) = entry.number {
        indent = figure * f32::from(digits.number) + 8.0;
        title = c.lines(vec![run(format!("{number} "), look.coloured(SOFT), owner)], Area { width: indent, ..room });
    }
    let paragraph = c.shape(vec![run(format!("{} ", entry.title), look, owner)]);
    let inner = room.indented(indent);
    let ends = paragraph.strip.lines(inner.width).last().map_or(inner.x, |line| inner.x + line.width);
    let mut text = lines(&paragraph, inner);
    for piece in text.iter_mut().rev().skip(1) {
        piece.keep = true;
    }
    if target.is_some()
        && let Some(last) = text.last_mut()
    {
        let (of, link, right) = (entry.to.0.clone(), Some(holder), area.right());
        last.ink.numbers.push(PageNumber { of, owner, link, look, right, y: 0.0 });
        // All leaders end alike, whatever the number.
        let dots = leader(c, ends + 4.0, right - number_width - 4.0);
        last.ink.take(dots, 0.0, 0.0);
    }
    let mut out = beside(title, text, limit);
    // One place to click for all its lines.
    if height(&out) < limit / 4.0 {
        out = vec![merge(out)];
    }
    if let Some(to) = target {
        let says = entry.number.map_or_else(|| entry.title.clone(), |number| format!("{number} {}", entry.title));
        for piece in &mut out {
            let area = (area.x, 0.0, area.width, piece.height);
            piece.ink.links.push(LinkArea { node: holder, area, to: to.clone(), says: says.clone() });
        }
    }
    out
}

/// Dots from `from` to `to`, on one grid for all lines.
fn leader(c: &mut Composer, from: f32, to: f32) -> Ink {
    let look = c.style.entry.coloured(super::super::style::HAIR);
    let mut ink = Ink::default();
    if to - from < LEAST_LEADER {
        return ink;
    }
    let dot = c.shape(vec![Run { text: ".".to_owned(), look, owner: Owner::Decoration, dress: Dress::Plain }]);
    let pitch = 4.0f32;
    let first = (from / pitch).ceil() * pitch;
    if let [line] = dot.strip.lines(pitch * 2.0).as_slice() {
        dot.set(line, first, 0.0, to, &mut ink);
    }
    if let Some((_, crate::writers::pdf::page::Mark::Text(run))) = ink.marks.first_mut()
        && let Some(glyph) = run.glyphs.first().copied()
    {
        let mut x = first;
        let spaced = crate::writers::pdf::page::Glyph { advance: pitch * 1000.0 / look.size, ..glyph };
        run.glyphs.clear();
        while x + pitch <= to {
            run.glyphs.push(spaced);
            x += pitch;
        }
    }
    ink
}
