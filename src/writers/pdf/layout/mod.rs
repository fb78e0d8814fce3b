//! A document to pages of plain data, in one pass: parts are set side by side, a few at a time, and a page is handed
//! out as soon as it is full, so that no more than a chunk of pages is held. Only what names pages waits for the last
//! of them: the lines of the contents, which break alike whatever the numbers are, and the total in the foot.

mod blocks;
mod bounds;
mod breaks;
mod columns;
mod compose;
mod ends;
mod fit;
mod flow;
mod furniture;
mod graft;
mod ink;
mod one_line;
mod paginate;
mod paragraph;
mod parts;
mod run;
mod shape;
mod strip;
mod style;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use self::bounds::Figures;
use self::breaks::Words;
use self::compose::{Composer, Surroundings};
use self::furniture::Folio;
use self::ink::Ink;
use self::paginate::{Paginator, Sheet};
use self::parts::{Part, Set};
use self::shape::Lexicons;
use super::page::{Bookmark, Item, Owner, Page, TextRun};
use super::structure::{NodeId, Structure};
use crate::document::Document;
use crate::wording::paper;

pub use self::style::{BodySize, Options, Style};

/// Pages that are handed out together.
pub const CHUNK: usize = 32;
/// Parts that are set side by side.
const BATCH: usize = 32;

/// What is whole once all pages have been handed out.
#[derive(Debug)]
pub struct Finished {
    /// The tag tree.
    pub structure: Structure,
    /// The outline.
    pub bookmarks: Vec<Bookmark>,
    /// How many pages there are.
    pub pages: usize,
    /// " von 46", to stand behind every folio.
    pub total: Option<TextRun>,
}

/// What is the same for every part.
struct Common<'a> {
    document: &'a Document,
    style: &'a Style,
    known: BTreeSet<&'a str>,
    lexicons: Lexicons,
    words: Arc<Words>,
}

impl Common<'_> {
    fn around(&self) -> Surroundings<'_> {
        let language = self.document.language;
        let Self { style, known, lexicons, words, .. } = self;
        Surroundings { style, language, known, lexicons, words, logo: self.document.look.logo.as_ref() }
    }
}

/// The pages of a document, `CHUNK` at a time, each with its index. Those that name pages come last.
pub struct Pages<'a> {
    common: Common<'a>,
    progress: &'a (dyn Fn(usize, usize) + Sync),
    parts: Vec<Part<'a>>,
    paginator: Option<Paginator<'a>>,
    /// Parts that are set and stand on no page yet.
    set: Vec<Set>,
    /// The node of each part's section.
    nodes: Vec<NodeId>,
    structure: Structure,
    bookmarks: Vec<Bookmark>,
    /// By anchor: the index of the page.
    places: BTreeMap<String, usize>,
    figures: Figures,
    ready: Vec<(usize, Sheet)>,
    /// Sheets whose page numbers are filled in at the end.
    waiting: Vec<(usize, Sheet)>,
    count: usize,
}

impl<'a> Pages<'a> {
    /// Begins to set a document; `progress` hears how many steps of how many are done.
    pub fn new(document: &'a Document, style: &'a Style, progress: &'a (dyn Fn(usize, usize) + Sync)) -> Self {
        let mut known = BTreeSet::new();
        parts::anchors(&document.body, &mut known);
        let parts = parts::parts(&document.body);
        let words = Arc::new(Words::new(document.language, document.names.iter().map(String::as_str)));
        Self {
            common: Common { document, style, known, lexicons: Lexicons::default(), words },
            progress,
            nodes: Vec::with_capacity(parts.len()),
            parts,
            paginator: Some(Paginator::new(style)),
            set: Vec::new(),
            structure: Structure::new(),
            bookmarks: Vec::new(),
            places: BTreeMap::new(),
            figures: Figures::default(),
            ready: Vec::new(),
            waiting: Vec::new(),
            count: 0,
        }
    }

    /// What is whole now.
    pub fn finish(self) -> Finished {
        let total = furniture::total(&mut Composer::new(self.common.around()), self.count);
        Finished { structure: self.structure, bookmarks: self.bookmarks, pages: self.count, total }
    }

    /// Sets the next parts, and beside it puts on pages what was set before. Whether any are left.
    fn advance(&mut self, paginator: &mut Paginator) -> bool {
        let set = std::mem::take(&mut self.set);
        let first = self.nodes.len() + set.len();
        let end = (first + BATCH).min(self.parts.len());
        let Self { common, parts, nodes, structure, .. } = self;
        let (next, ()) = rayon::join(
            || parts[first..end].par_iter().with_max_len(1).map(|part| part.set(common.around())).collect::<Vec<_>>(),
            || {
                for mut one in set {
                    let parent = parts[nodes.len()].parent.map_or(Structure::ROOT, |index| nodes[index]);
                    let first = graft::graft(structure, parent, &one.structure, &mut one.elements);
                    nodes.push(first.unwrap_or(parent));
                    one.elements.into_iter().for_each(|element| paginator.push(element));
                }
            },
        );
        self.set = next;
        self.collect(paginator);
        (self.progress)(self.nodes.len(), self.parts.len());
        self.nodes.len() < self.parts.len()
    }

    /// Ends the last page; now every page number is known.
    fn close(&mut self, mut paginator: Paginator) {
        paginator.finish();
        self.collect(&mut paginator);
        self.bookmarks = paginator.bookmarks;
        for (name, page) in paginator.places {
            self.places.entry(name).or_insert(page);
        }
    }

    fn collect(&mut self, paginator: &mut Paginator) {
        for sheet in paginator.take_full() {
            let list = if sheet.ink.numbers.is_empty() { &mut self.ready } else { &mut self.waiting };
            list.push((self.count, sheet));
            self.count += 1;
        }
    }

    /// Sheets to pages: page numbers filled in, running lines added.
    fn dress(&self, sheets: Vec<(usize, Sheet)>) -> Vec<(usize, Page)> {
        let (around, frame, places) = (self.common.around(), &self.common.document.frame, &self.places);
        let dress = |(index, sheet)| {
            let c = &mut Composer::new(around);
            let Sheet { mut ink, destinations, running } = sheet;
            for number in std::mem::take(&mut ink.numbers) {
                if let Some(page) = places.get(&number.of) {
                    c.number(page + 1, &number, &mut ink);
                    for link in ink.links.iter_mut().filter(|link| Some(link.node) == number.link) {
                        link.says.push_str(&paper::link_to_page(around.language, page + 1));
                    }
                }
            }
            let mut items = paginate::items(ink.marks);
            let folio = Folio { page: index + 1, running: running.as_deref() };
            items.extend(running_lines(furniture::set(c, frame, folio)));
            (index, Page { items, links: ink.links, destinations, folio: furniture::folio(c, index + 1) })
        };
        sheets.into_par_iter().with_max_len(4).map(dress).collect()
    }
}

/// Running lines as items: the head's, then the foot's.
fn running_lines(ink: Ink) -> impl Iterator<Item = Item> {
    let (head, foot): (Vec<_>, Vec<_>) = ink.marks.into_iter().partition(|(owner, _)| *owner == Owner::Header);
    [(Owner::Header, head), (Owner::Footer, foot)]
        .into_iter()
        .filter(|(_, marks)| !marks.is_empty())
        .map(|(owner, marks)| Item { owner, marks: marks.into_iter().map(|(_, mark)| mark).collect() })
}

impl Iterator for Pages<'_> {
    type Item = Vec<(usize, Page)>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.len() < CHUNK
            && let Some(mut paginator) = self.paginator.take()
        {
            if self.advance(&mut paginator) {
                self.paginator = Some(paginator);
            } else {
                self.close(paginator);
            }
        }
        if self.ready.len() < CHUNK {
            self.ready.append(&mut self.waiting);
        }
        if self.ready.is_empty() {
            return None;
        }
        let rest = self.ready.split_off(self.ready.len().min(CHUNK));
        let sheets = std::mem::replace(&mut self.ready, rest);
        let pages = self.dress(sheets);
        for (_, page) in &pages {
            self.figures.note(page, &mut self.structure);
        }
        Some(pages)
    }
}

/// A whole document, for those small enough to be held.
#[cfg(test)]
#[derive(Debug)]
pub struct LaidOut {
    /// Its pages.
    pub pages: Vec<Page>,
    /// Its tag tree.
    pub structure: Structure,
    /// Its outline.
    pub bookmarks: Vec<Bookmark>,
}

/// Sets a whole document.
#[cfg(test)]
pub fn lay_out(document: &Document, options: &Options, progress: &(dyn Fn(usize, usize) + Sync)) -> LaidOut {
    let style = Style::new(*options);
    let mut pages = Pages::new(document, &style, progress);
    let mut all: Vec<(usize, Page)> = pages.by_ref().flatten().collect();
    all.sort_by_key(|(index, _)| *index);
    let Finished { structure, bookmarks, .. } = pages.finish();
    LaidOut { pages: all.into_iter().map(|(_, page)| page).collect(), structure, bookmarks }
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
