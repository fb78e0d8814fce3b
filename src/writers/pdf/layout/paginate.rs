//! Pieces to pages, in one pass.

use std::collections::VecDeque;
use std::sync::Arc;

use super::ends::{Chain, Ends};
use super::flow::{Element, Piece};
use super::ink::Ink;
use super::style::Style;
use crate::writers::pdf::page::{Bookmark, Destination, Item, Mark, Owner};

/// A page that is full, still without its running lines.
#[derive(Debug, Default)]
pub struct Sheet {
    /// What stands on it.
    pub ink: Ink,
    /// The sections that begin on it.
    pub destinations: Vec<Destination>,
    /// What its running head says.
    pub running: Option<Arc<str>>,
}

/// Fills pages.
pub struct Paginator<'a> {
    style: &'a Style,
    sheet: Open,
    /// Pieces that stand on one page with what comes next.
    pending: Vec<Piece>,
    /// What stands together, still without a page.
    chains: VecDeque<Vec<Piece>>,
    ends: Ends,
    full: Vec<Sheet>,
    /// Pages so far, the open one not among them.
    count: usize,
    running: Option<Arc<str>>,
    /// Sections in reading order, with the page where they begin.
    pub bookmarks: Vec<Bookmark>,
    /// The same, by anchor: name and index of the page.
    pub places: Vec<(String, usize)>,
}

/// How ill it is to part what stands together but is higher than a page.
const TORN: f32 = 0.3;

/// The page that is being filled.
#[derive(Debug, Default)]
struct Open {
    y: f32,
    begun: bool,
    ink: Ink,
    destinations: Vec<Destination>,
    running: Option<Arc<str>>,
}

impl<'a> Paginator<'a> {
    /// An empty first page.
    pub fn new(style: &'a Style) -> Self {
        Self {
            style,
            sheet: Open::default(),
            pending: Vec::new(),
            chains: VecDeque::new(),
            ends: Ends::new(style.height, None),
            full: Vec::new(),
            count: 0,
            running: None,
            bookmarks: Vec::new(),
            places: Vec::new(),
        }
    }

    /// Takes what comes next in reading order.
    pub fn push(&mut self, element: Element) {
        match element {
            Element::Piece(piece) => {
                let keep = piece.keep;
                self.pending.push(piece);
                if !keep {
                    self.settle();
                }
            }
            Element::Columns { pieces, number, pitch, before } => self.columns(pieces, number, pitch, before),
        }
    }

    /// The pages that are full.
    pub fn take_full(&mut self) -> Vec<Sheet> {
        std::mem::take(&mut self.full)
    }

    /// Sets what is left and closes the last page; a document without a word has one empty page.
    pub fn finish(&mut self) {
        self.settle();
        self.flush();
        if self.sheet.begun || self.count == 0 {
            self.turn();
        }
    }

    fn room(&self) -> f32 {
        self.style.height - self.sheet.y
    }

    /// Takes the pieces that wait for each other as one; each alone if no page holds them.
    fn settle(&mut self) {
        let chain = std::mem::take(&mut self.pending);
        if chain.is_empty() {
            return;
        }
        if needed(&chain) + resumed(&chain) <= self.style.height {
            self.chain(chain);
        } else {
            for piece in chain {
                self.chain(vec![Piece { ill: piece.ill.max(TORN), ..piece }]);
            }
        }
    }

    fn chain(&mut self, chain: Vec<Piece>) {
        self.ends.push(Chain {
            height: needed(&chain),
            before: chain.first().map_or(0.0, |piece| piece.before),
            resume: resumed(&chain),
            ill: chain.last().map_or(0.0, |piece| piece.ill),
        });
        self.chains.push_back(chain);
        while let Some(count) = self.ends.settled() {
            self.fill(count);
            self.turn();
        }
    }

    /// Gives every chain a page; the last page stays open.
    fn flush(&mut self) {
        let ends = std::mem::replace(&mut self.ends, Ends::new(self.style.height, None));
        for (index, count) in ends.finish().into_iter().enumerate() {
            if index > 0 {
                self.turn();
            }
            self.fill(count);
        }
        self.reopen();
    }

    /// What comes next stands behind what is on the page.
    fn reopen(&mut self) {
        self.ends = Ends::new(self.style.height, self.sheet.begun.then_some(self.sheet.y));
    }

    /// Sets the next chains on the open page.
    fn fill(&mut self, count: usize) {
        for piece in self.chains.drain(..count).flatten().collect::<Vec<_>>() {
            self.place(piece);
        }
    }

    fn place(&mut self, piece: Piece) {
        if self.sheet.begun {
            self.sheet.y += piece.before;
            self.sheet.ink.take(piece.divider.clone(), 0.0, self.style.top + self.sheet.y);
        } else {
            self.begin(&piece);
        }
        let y = self.sheet.y;
        self.sheet.y += piece.height;
        self.ink(piece, 0.0, y);
    }

    /// Opens a page whose first piece is `piece`.
    fn begin(&mut self, piece: &Piece) {
        self.sheet.begun = true;
        self.sheet.running = match &piece.opens {
            Some(opening) => opening.running.clone(),
            None => self.running.clone(),
        };
        if let Some(resume) = &piece.resume {
            self.sheet.ink.take(resume.ink.clone(), 0.0, self.style.top);
            self.sheet.y += resume.height;
        }
    }

    fn ink(&mut self, piece: Piece, dx: f32, y: f32) {
        let top = self.style.top + y;
        if let Some(opening) = piece.opens {
            self.sheet.destinations.push(Destination { name: opening.id.clone(), y: top });
            self.places.push((opening.id, self.count));
            self.bookmarks.push(Bookmark { level: opening.level, title: opening.title, page: self.count, y: top });
            self.running = opening.goes_on;
        }
        self.sheet.ink.take(piece.ink, dx, top);
    }

    fn turn(&mut self) {
        let sheet = std::mem::take(&mut self.sheet);
        self.full.push(Sheet { ink: sheet.ink, destinations: sheet.destinations, running: sheet.running });
        self.count += 1;
    }

    /// Sets narrow pieces in columns, evenly on the last page that they reach.
    fn columns(&mut self, pieces: Vec<Piece>, number: usize, pitch: f32, before: f32) {
        if pieces.is_empty() {
            return;
        }
        let pending = std::mem::take(&mut self.pending);
        self.flush();
        let ahead = needed(&pending) + before;
        let some = pieces.iter().take(8).map(|piece| piece.before + piece.height).sum::<f32>();
        if self.sheet.begun && ahead + some > self.room() {
            self.turn();
        }
        for piece in pending {
            self.place(piece);
        }
        if self.sheet.begun {
            self.sheet.y += before;
        }
        let mut rest = pieces;
        while !rest.is_empty() {
            if !self.sheet.begun
                && let Some(first) = rest.first()
            {
                let opened = Piece { opens: first.opens.clone(), ..Piece::default() };
                self.begin(&opened);
            }
            let room = self.room();
            let height = even_height(&rest, number, room);
            let start = self.sheet.y;
            let mut bottom = start;
            for column in 0..number {
                let taken = fill(&rest, height, column == 0);
                let later = rest.split_off(taken);
                let mut y = start;
                for (index, piece) in rest.into_iter().enumerate() {
                    if index > 0 {
                        y += piece.before;
                    } else if let Some(resume) = &piece.resume {
                        self.sheet.ink.take(resume.ink.clone(), pitch * number_f32(column), self.style.top + y);
                        y += resume.height;
                    }
                    let height = piece.height;
                    self.ink(piece, pitch * number_f32(column), y);
                    y += height;
                }
                bottom = bottom.max(y);
                rest = later;
            }
            self.sheet.y = bottom;
            if !rest.is_empty() {
                self.turn();
            }
        }
        self.reopen();
    }
}

fn number_f32(number: usize) -> f32 {
    f32::from(u8::try_from(number).unwrap_or(u8::MAX))
}

/// Height of pieces that stay together, with the space above the first.
fn needed(chain: &[Piece]) -> f32 {
    chain.iter().map(|piece| piece.before + piece.height).sum()
}

/// Height of what a page says first that begins with them.
fn resumed(chain: &[Piece]) -> f32 {
    chain.first().and_then(|piece| piece.resume.as_ref()).map_or(0.0, |resume| resume.height)
}

/// How many pieces a column of a height takes; at least one if it is the first, so that there is an end.
fn fill(pieces: &[Piece], height: f32, first: bool) -> usize {
    let mut y = 0.0;
    let (mut fit, mut allowed) = (0, 0);
    for (index, piece) in pieces.iter().enumerate() {
        y += match (index, &piece.resume) {
            (0, Some(resume)) => resume.height,
            (0, None) => 0.0,
            (_, _) => piece.before,
        } + piece.height;
        if y > height + 0.01 {
            break;
        }
        fit = index + 1;
        if !piece.keep || fit == pieces.len() {
            allowed = fit;
        }
    }
    if allowed == 0 && first { fit.max(1) } else { allowed }
}

/// The least height at which all pieces fit the columns, or all there is.
fn even_height(pieces: &[Piece], number: usize, room: f32) -> f32 {
    let total = needed(pieces);
    let mut height = total / number_f32(number);
    while height < room {
        let mut from = 0;
        for column in 0..number {
            from += fill(&pieces[from..], height, column == 0);
        }
        if from >= pieces.len() {
            return height;
        }
        height += 3.0;
    }
    room
}

/// Marks to items: decoration first, since panels lie under text, then content in reading order.
pub fn items(marks: Vec<(Owner, Mark)>) -> Vec<Item> {
    let mut decoration = Vec::new();
    let mut content = Vec::new();
    for (owner, mark) in marks {
        match owner {
            Owner::Content(id) => content.push((id, mark)),
            Owner::Decoration | Owner::Header | Owner::Footer => decoration.push(mark),
        }
    }
    content.sort_by_key(|(id, _)| *id);
    let mut out = Vec::new();
    if !decoration.is_empty() {
        out.push(Item { owner: Owner::Decoration, marks: decoration });
    }
    for (id, mark) in content {
        match out.last_mut() {
            Some(Item { owner: Owner::Content(last), marks }) if *last == id => marks.push(mark),
            Some(_) | None => out.push(Item { owner: Owner::Content(id), marks: vec![mark] }),
        }
    }
    out
}
