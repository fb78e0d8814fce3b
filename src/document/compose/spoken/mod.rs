//! What a voice must be told: the finished document is gone through in reading order, and in its running text every
//! known abbreviation gets its long form where it is used for the first time (WCAG 2.2, 3.1.4), every known phrase of
//! another language that language (3.1.2). Headings, contents, links and marks stay as they are: they are heard out of
//! their place too, and should be short.

mod citations;
mod lexicon;

use self::lexicon::{Entry, Lexicon};
use super::super::{Block, FieldBody, Inline, Paragraph, Spoken, Table};
use crate::wording::Language;
use crate::wording::abbreviation::Abbreviation;

/// Marks what has to be marked; gives the abbreviations that were met, sorted.
pub fn mark(body: &mut [Block], language: Language) -> Vec<Abbreviation> {
    let german = (language != Language::German).then(|| Lexicon::new(Language::German));
    let mut marker = Marker { own: Lexicon::new(language), german, met: Vec::new() };
    marker.blocks(body);
    let mut met = marker.met;
    met.sort_by_key(|one| (lexicon::folded(one.short), one.short));
    met
}

/// The way through a document.
struct Marker {
    own: Lexicon,
    /// For citations of German law in a text of another language.
    german: Option<Lexicon>,
    met: Vec<Abbreviation>,
}

impl Marker {
    fn blocks(&mut self, all: &mut [Block]) {
        for block in all {
            match block {
                Block::Title(_) | Block::Contents(_) => {}
                Block::Section(section) => self.blocks(&mut section.blocks),
                Block::Paragraph(paragraph) => self.paragraph(paragraph),
                Block::List(items) => items.iter_mut().for_each(|item| self.inline(item)),
                Block::Contacts(contacts) => {
                    contacts.iter_mut().flat_map(|contact| &mut contact.lines).for_each(|line| self.inline(line));
                }
                Block::KeyFigures(figures) => figures.iter_mut().for_each(|figure| self.inline(&mut figure.label)),
                Block::Fields(fields) => fields.iter_mut().for_each(|field| match &mut field.body {
                    FieldBody::Blocks(blocks) => self.blocks(blocks),
                    FieldBody::Table { table, notes } => {
                        self.table(table);
                        for note in notes {
                            self.paragraph(note);
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
            let (text, strong) = match piece {
                Inline::Text(text) => (text, false),
                Inline::Strong(text) => (text, true),
                Inline::Tag(_) | Inline::Spoken(_) | Inline::Link { .. } | Inline::Break => {
                    at += 1;
                    continue;
                }
            };
            let pieces = self.split(text, strong);
            if pieces.is_empty() {
                at += 1;
            } else {
                let count = pieces.len();
                content.splice(at..=at, pieces);
                at += count;
            }
        }
    }

    /// A text in pieces; none where it may stay as it is.
    fn split(&mut self, text: &str, strong: bool) -> Vec<Inline> {
        let mut out = Pieces { strong, all: Vec::new() };
        let mut done = 0;
        if self.german.is_some() {
            for range in citations::german(text) {
                let (before, cited) = (&text[done..range.start], &text[range.clone()]);
                Self::words(&mut self.own, &mut self.met, before, None, &mut out);
                if let Some(german) = &mut self.german {
                    Self::words(german, &mut self.met, cited, Some(Language::German), &mut out);
                }
                done = range.end;
            }
        }
        Self::words(&mut self.own, &mut self.met, &text[done..], None, &mut out);
        if out.all.iter().any(|piece| matches!(piece, Inline::Spoken(_))) { out.all } else { Vec::new() }
    }

    /// The pieces of a text in one language, `around` where that is not the document's.
    fn words(
        lexicon: &mut Lexicon,
        met: &mut Vec<Abbreviation>,
        text: &str,
        around: Option<Language>,
        out: &mut Pieces,
    ) {
        let mut done = 0;
        while let Some((range, entry)) = lexicon.next(text, done) {
            out.plain(&text[done..range.start], around);
            let (long, language) = match entry {
                Entry::Abbreviation(abbreviation) => {
                    met.push(abbreviation);
                    let own = around.unwrap_or(lexicon.language);
                    (Some(abbreviation.long), (abbreviation.language != own).then_some(abbreviation.language))
                }
                Entry::Phrase(language) => (None, Some(language)),
            };
            out.spoken(&text[range.clone()], long, language.or(around));
            done = range.end;
        }
        out.plain(&text[done..], around);
    }
}

/// The pieces that a text becomes.
struct Pieces {
    strong: bool,
    all: Vec<Inline>,
}

impl Pieces {
    fn plain(&mut self, text: &str, language: Option<Language>) {
        match (text.is_empty(), language, self.strong) {
            (true, _, _) => {}
            (false, Some(_), _) => self.spoken(text, None, language),
            (false, None, false) => self.all.push(Inline::Text(text.to_owned())),
            (false, None, true) => self.all.push(Inline::Strong(text.to_owned())),
        }
    }

    fn spoken(&mut self, text: &str, long: Option<&'static str>, language: Option<Language>) {
        self.all.push(Inline::Spoken(Spoken { text: text.to_owned(), strong: self.strong, long, language }));
    }
}

#[cfg(test)]
mod tests;
