//! What a voice must be told: the finished document is gone through in reading order, and in its running text every
//! known abbreviation gets its long form where it is used for the first time (WCAG 2.2, 3.1.4), every known phrase of
//! another language that language (3.1.2). Titles, contents, links and marks stay as they are: they are heard out of
//! their place too, and should be short; but the abbreviations in titles and links are met, and listed with the others.

mod citations;
mod lexicon;

use std::ops::Range;

use self::lexicon::{Entry, Lexicon};
use super::super::{Block, FieldBody, Inline, Paragraph, Rank, Spoken, Table};
use crate::wording::Language;
use crate::wording::abbreviation::Abbreviation;

/// Marks what has to be marked in a whole document; gives the abbreviations that it uses.
pub fn mark(body: &mut [Block], language: Language) -> Vec<Abbreviation> {
    let mut marker = Marker::new(language);
    marker.blocks(body);
    marker.met()
}

/// The way through a document.
pub struct Marker {
    own: Lexicon,
    /// For citations of German law in a text of another language.
    german: Option<Lexicon>,
}

impl Marker {
    /// At the beginning of a document.
    pub fn new(language: Language) -> Self {
        let german = (language != Language::German).then(|| Lexicon::new(Language::German));
        Self { own: Lexicon::new(language), german }
    }

    /// The abbreviations that were used so far.
    pub fn met(&self) -> Vec<Abbreviation> {
        self.own.met().chain(self.german.iter().flat_map(Lexicon::met)).collect()
    }

    /// Marks what has to be marked in the blocks that follow.
    pub fn blocks(&mut self, all: &mut [Block]) {
        for block in all {
            match block {
                Block::Title(_) | Block::Contents(_) | Block::Figure(_) => {}
                Block::Section(section) => {
                    self.own.meet(&section.title);
                    self.blocks(&mut section.blocks);
                }
                Block::Paragraph(paragraph) => self.paragraph(paragraph),
                Block::List(items) | Block::Index(items) => items.iter_mut().for_each(|item| self.inline(item)),
                Block::Contacts(contacts) => {
                    contacts.iter_mut().flat_map(|contact| &mut contact.lines).for_each(|line| self.inline(line));
                }
                Block::KeyFigures(figures) => figures.iter_mut().for_each(|figure| self.inline(&mut figure.label)),
                Block::Fields(fields) => fields.iter_mut().for_each(|field| {
                    self.inline(&mut field.reference);
                    match &mut field.body {
                        FieldBody::Blocks(blocks) => self.blocks(blocks),
                        FieldBody::Table { table, notes } => {
                            self.table(table);
                            for note in notes {
                                self.paragraph(note);
                            }
                        }
                    }
                }),
                Block::Table(table) => self.table(table),
                Block::Definitions(all) => all.iter_mut().for_each(|definition| self.inline(&mut definition.text)),
            }
        }
    }

    fn paragraph(&mut self, paragraph: &mut Paragraph) {
        self.inline(&mut paragraph.content);
    }

    fn table(&mut self, table: &mut Table) {
        table.rows.iter_mut().flatten().flat_map(|cell| &mut cell.0).for_each(|paragraph| self.inline(paragraph));
    }

    fn inline(&mut self, content: &mut Vec<Inline>) {
        let mut at = 0;
        while let Some(piece) = content.get(at) {
            let (text, rank) = match piece {
                Inline::Text(text) => (text, Rank::Plain),
                Inline::Strong(text) => (text, Rank::Strong),
                Inline::Small(text) => (text, Rank::Small),
                Inline::Link { text, .. } => {
                    self.own.meet(text);
                    at += 1;
                    continue;
                }
                Inline::Cited { .. } => {
                    if let Some(Inline::Cited { content, .. }) = content.get_mut(at) {
                        self.inline(content);
                    }
                    at += 1;
                    continue;
                }
                Inline::Tag(_) | Inline::Code(_) | Inline::Spoken(_) | Inline::Break => {
                    at += 1;
                    continue;
                }
            };
            let is_cited = |at: Option<usize>| {
                at.and_then(|at| content.get(at)).is_some_and(|piece| matches!(piece, Inline::Cited { .. }))
            };
            let around = (is_cited(at.checked_sub(1)), is_cited(Some(at + 1)));
            let pieces = self.split(text, rank, around);
            if pieces.is_empty() {
                at += 1;
            } else {
                let count = pieces.len();
                content.splice(at..=at, pieces);
                at += count;
            }
        }
    }

    /// A text in pieces; none where it may stay as it is. `around` says whether a citation stands before and behind it.
    fn split(&mut self, text: &str, rank: Rank, around: (bool, bool)) -> Vec<Inline> {
        let mut told = Vec::new();
        let mut done = 0;
        if let Some(german) = &mut self.german {
            for range in citations::german(text, around) {
                self.own.tell(text, done..range.start, None, &mut told);
                german.tell(text, range.clone(), Some(Language::German), &mut told);
                done = range.end;
            }
        }
        self.own.tell(text, done..text.len(), None, &mut told);
        // Nearly every text is told as it is written: none is copied before that is known.
        if told.is_empty() { Vec::new() } else { pieces(text, rank, told) }
    }
}

/// A part of a text of which something is to be told.
struct Told {
    range: Range<usize>,
    long: Option<&'static str>,
    language: Option<Language>,
}

impl Lexicon {
    /// What is to be told of a part of a text; `around` is that part's language where it is not the document's.
    fn tell(&mut self, text: &str, part: Range<usize>, around: Option<Language>, told: &mut Vec<Told>) {
        let mut done = part.start;
        while let Some((range, entry)) = self.next(&text[..part.end], done) {
            let (long, language) = match entry {
                Entry::Abbreviation(Abbreviation { long, language, .. }) => {
                    (Some(long), (language != around.unwrap_or(self.language)).then_some(language))
                }
                Entry::Phrase(language) => (None, Some(language)),
            };
            if around.is_some() && done < range.start {
                told.push(Told { range: done..range.start, long: None, language: around });
            }
            done = range.end;
            told.push(Told { range, long, language: language.or(around) });
        }
        if around.is_some() && done < part.end {
            told.push(Told { range: done..part.end, long: None, language: around });
        }
    }
}

/// The pieces of a text of which something is to be told.
fn pieces(text: &str, rank: Rank, told: Vec<Told>) -> Vec<Inline> {
    let plain = |text: &str| match rank {
        Rank::Plain => Inline::Text(text.to_owned()),
        Rank::Strong => Inline::Strong(text.to_owned()),
        Rank::Small => Inline::Small(text.to_owned()),
    };
    let mut out = Vec::new();
    let mut done = 0;
    for Told { range, long, language } in told {
        if done < range.start {
            out.push(plain(&text[done..range.start]));
        }
        done = range.end;
        out.push(Inline::Spoken(Spoken { text: text[range].to_owned(), rank, long, language }));
    }
    if done < text.len() {
        out.push(plain(&text[done..]));
    }
    out
}

#[cfg(test)]
mod tests;
