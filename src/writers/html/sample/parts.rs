//! Short ways to write a document by hand.

use crate::document::{
    Block, Cell, Column, ColumnKind, ContentsEntry, Field, FieldBody, Id, Inline, KeyFigure, Paragraph, ParagraphStyle,
    Section, SectionKind,
};

pub fn unit(id: &str, title: &str, activities: Vec<Section>) -> Section {
    section(SectionKind::Unit, id, title, activities.into_iter().map(Block::Section).collect())
}

pub fn section(kind: SectionKind, id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: Id(id.to_owned()), kind, number: None, title: title.to_owned(), blocks }
}

pub fn fields_of(label: &str, value: &str) -> Block {
    Block::Fields(vec![field(label, None, answer(value))])
}

pub fn field(label: &str, reference: Option<&str>, body: FieldBody) -> Field {
    Field { label: label.to_owned(), reference: reference.map(text).into_iter().collect(), body }
}

pub fn answer(value: &str) -> FieldBody {
    FieldBody::Blocks(vec![paragraph(ParagraphStyle::Body, vec![text(value)])])
}

pub fn paragraph(style: ParagraphStyle, content: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { style, content })
}

pub fn entry(number: Option<u32>, title: &str, to: &str) -> ContentsEntry {
    ContentsEntry { number, title: title.to_owned(), to: Id(to.to_owned()) }
}

pub fn figure(value: u32, label: &str) -> KeyFigure {
    KeyFigure { value, label: vec![text(label)] }
}

pub fn column(heading: &str) -> Column {
    Column { heading: heading.to_owned(), kind: ColumnKind::Words }
}

pub fn cell(value: &str) -> Cell {
    Cell(vec![vec![text(value)]])
}

pub fn text(value: &str) -> Inline {
    Inline::Text(value.to_owned())
}

pub fn strong(value: &str) -> Inline {
    Inline::Strong(value.to_owned())
}

/// What is remarkable, below a heading.
pub fn marks(all: &[&str]) -> Block {
    let mut content = vec![text("Merkmale: ")];
    content.extend(all.iter().map(|mark| Inline::Tag((*mark).to_owned())));
    paragraph(ParagraphStyle::Marks, content)
}
