//! Every piece of running text in some blocks, to be changed where it stands.

use super::super::{Block, Cell, Field, FieldBody, Inline, Table};

/// Changes every piece.
pub fn each(all: &mut [Block], change: &impl Fn(&mut Inline)) {
    for block in all {
        match block {
            Block::Section(section) => each(&mut section.blocks, change),
            Block::Paragraph(paragraph) => paragraph.content.iter_mut().for_each(change),
            Block::List(items) | Block::Index(items) => items.iter_mut().flatten().for_each(change),
            Block::Contacts(contacts) => {
                contacts.iter_mut().flat_map(|contact| &mut contact.lines).flatten().for_each(change);
            }
            Block::KeyFigures(figures) => figures.iter_mut().flat_map(|figure| &mut figure.label).for_each(change),
            Block::Fields(fields) => fields.iter_mut().for_each(|field| in_field(field, change)),
            Block::Table(table) => in_table(table, change),
            Block::Definitions(all) => all.iter_mut().flat_map(|definition| &mut definition.text).for_each(change),
            Block::Title(_) | Block::Contents(_) | Block::Figure(_) => {}
        }
    }
}

fn in_field(field: &mut Field, change: &impl Fn(&mut Inline)) {
    match &mut field.body {
        FieldBody::Blocks(blocks) => each(blocks, change),
        FieldBody::Table { table, notes } => {
            in_table(table, change);
            notes.iter_mut().flat_map(|note| &mut note.content).for_each(change);
        }
    }
}

fn in_table(table: &mut Table, change: &impl Fn(&mut Inline)) {
    let cells = table.rows.iter_mut().flatten();
    cells.flat_map(|Cell(paragraphs)| paragraphs).flatten().for_each(change);
}
