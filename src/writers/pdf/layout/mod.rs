//! A document to pages of plain data. Two passes: the first sets every part on its own and only keeps on which
//! pages its sections begin; then all page numbers are known, and the second sets the parts again, a few at a
//! time, and hands out finished pages. Setting costs less than keeping: a register of 5,000 activities has
//! fifteen thousand pages.

mod blocks;
mod breaks;
mod columns;
mod compose;
mod fit;
mod flow;
mod furniture;
mod graft;
mod ink;
mod paginate;
mod paragraph;
mod parts;
mod shape;
mod style;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use self::compose::{Composer, Surroundings};
use self::flow::{Element, Piece};
use self::furniture::Folio;
use self::ink::Ink;
use self::paginate::{Paginator, Sheet};
use self::parts::{Part, Set};
use super::page::{Bookmark, Item, Owner, Page};
use super::structure::{NodeId, Structure};
use crate::document::Document;

pub use self::style::{BodySize, Options, Style};

/// Pages that are handed out together.
pub const CHUNK: usize = 32;
/// Parts that are set side by side.
const BATCH: usize = 32;

/// A whole document, for those small enough to be held.
#[derive(Debug)]
pub struct LaidOut {
    /// Its pages.
    pub pages: Vec<Page>,
    /// Its tag tree.
    pub structure: Structure,
    /// Its outline.
    pub bookmarks: Vec<Bookmark>,
}

/// Sets a whole document; `progress` hears how many steps of how many are done.
pub fn lay_out(document: &Document, options: &Options, progress: &dyn Fn(usize, usize)) -> LaidOut {
    let style = Style::new(*options);
    let measured = Measured::new(document, &style, progress);
    let mut pages = measured.pages(progress);
    let all = pages.by_ref().flatten().collect();
    let (structure, bookmarks) = pages.finish();
    LaidOut { pages: all, structure, bookmarks }
}

/// A document whose page breaks are known.
#[derive(Debug)]
pub struct Measured<'a> {
    document: &'a Document,
    style: &'a Style,
    parts: Vec<Part<'a>>,
    known: BTreeSet<&'a str>,
    places: BTreeMap<String, usize>,
    count: usize,
}

impl<'a> Measured<'a> {
    /// The first pass.
    pub fn new(document: &'a Document, style: &'a Style, progress: &dyn Fn(usize, usize)) -> Self {
        let mut known = BTreeSet::new();
        parts::anchors(&document.body, &mut known);
        let parts = parts::parts(&document.body);
        let mut out = Self { document, style, parts, known, places: BTreeMap::new(), count: 0 };
        let mut paginator = Paginator::new(style);
        for (index, batch) in out.parts.chunks(BATCH).enumerate() {
            let around = out.around(None);
            let set: Vec<Vec<Element>> = batch.par_iter().map(|part| blank(part.set(around).elements)).collect();
            set.into_iter().flatten().for_each(|element| paginator.push(element));
            paginator.take_full();
            progress((index * BATCH + batch.len()).min(out.parts.len()), out.parts.len() * 2);
        }
        paginator.finish();
        out.count = paginator.count();
        for (name, page) in paginator.places {
            out.places.entry(name).or_insert(page + 1);
        }
        out
    }

    /// How many pages there are.
    pub const fn page_count(&self) -> usize {
        self.count
    }

    /// The second pass, chunk by chunk.
    pub fn pages<'b>(&'b self, progress: &'b dyn Fn(usize, usize)) -> Pages<'b> {
        Pages {
            measured: self,
            progress,
            paginator: Some(Paginator::new(self.style)),
            next: 0,
            nodes: Vec::with_capacity(self.parts.len()),
            structure: Structure::new(),
            bookmarks: Vec::new(),
            ready: Vec::new(),
            done: 0,
        }
    }

    fn around<'b>(&'b self, pages: Option<&'b BTreeMap<String, usize>>) -> Surroundings<'b> {
        Surroundings { style: self.style, language: self.document.language, known: &self.known, pages }
    }
}

/// Without ink: what page breaks depend on, and no more.
fn blank(mut elements: Vec<Element>) -> Vec<Element> {
    for element in &mut elements {
        match element {
            Element::Piece(piece) => wipe(piece),
            Element::Columns { pieces, .. } => pieces.iter_mut().for_each(wipe),
        }
    }
    elements
}

fn wipe(piece: &mut Piece) {
    piece.ink = Ink::default();
    piece.divider = Ink::default();
}

/// The pages of a document, `CHUNK` at a time.
pub struct Pages<'a> {
    measured: &'a Measured<'a>,
    progress: &'a dyn Fn(usize, usize),
    paginator: Option<Paginator<'a>>,
    next: usize,
    /// The node of each part's section.
    nodes: Vec<NodeId>,
    structure: Structure,
    bookmarks: Vec<Bookmark>,
    ready: Vec<Sheet>,
    done: usize,
}

impl Pages<'_> {
    /// The tag tree and the outline; whole once all pages have been handed out.
    pub fn finish(self) -> (Structure, Vec<Bookmark>) {
        (self.structure, self.bookmarks)
    }

    /// Sets the next parts.
    fn advance(&mut self, paginator: &mut Paginator) {
        let parts = &self.measured.parts;
        let batch = &parts[self.next..(self.next + BATCH).min(parts.len())];
        let around = self.measured.around(Some(&self.measured.places));
        let all: Vec<Set> = batch.par_iter().map(|part| part.set(around)).collect();
        for (part, mut set) in batch.iter().zip(all) {
            let parent = part.parent.map_or(Structure::ROOT, |index| self.nodes[index]);
            let first = graft::graft(&mut self.structure, parent, &set.structure, &mut set.elements);
            self.nodes.push(first.unwrap_or(parent));
            set.elements.into_iter().for_each(|element| paginator.push(element));
        }
        self.next += batch.len();
        (self.progress)(parts.len() + self.next, parts.len() * 2);
    }

    /// Adds the running lines.
    fn dress(&self, sheets: Vec<Sheet>) -> Vec<Page> {
        let first = self.done;
        let measured = self.measured;
        let around = measured.around(None);
        sheets
            .into_par_iter()
            .enumerate()
            .map_init(
                || Composer::new(around),
                |c, (index, sheet)| {
                    let folio =
                        Folio { page: first + index + 1, pages: measured.count, running: sheet.running.as_deref() };
                    let mut page = sheet.page;
                    page.items.extend(furniture(furniture::set(c, &measured.document.frame, folio)));
                    page
                },
            )
            .collect()
    }
}

/// Running lines as items: the head's, then the foot's.
fn furniture(ink: Ink) -> impl Iterator<Item = Item> {
    let (head, foot): (Vec<_>, Vec<_>) = ink.marks.into_iter().partition(|(owner, _)| *owner == Owner::Header);
    [(Owner::Header, head), (Owner::Footer, foot)]
        .into_iter()
        .filter(|(_, marks)| !marks.is_empty())
        .map(|(owner, marks)| Item { owner, marks: marks.into_iter().map(|(_, mark)| mark).collect() })
}

impl Iterator for Pages<'_> {
    type Item = Vec<Page>;

    fn next(&mut self) -> Option<Vec<Page>> {
        while self.ready.len() < CHUNK
            && let Some(mut paginator) = self.paginator.take()
        {
            if self.next < self.measured.parts.len() {
                self.advance(&mut paginator);
                self.ready.append(&mut paginator.take_full());
                self.paginator = Some(paginator);
            } else {
                paginator.finish();
                self.ready.append(&mut paginator.take_full());
                self.bookmarks = paginator.bookmarks;
            }
        }
        if self.ready.is_empty() {
            return None;
        }
        let rest = self.ready.split_off(self.ready.len().min(CHUNK));
        let sheets = std::mem::replace(&mut self.ready, rest);
        let pages = self.dress(sheets);
        self.done += pages.len();
        Some(pages)
    }
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
