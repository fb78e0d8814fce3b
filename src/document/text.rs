//! The words of a document in reading order, one line a heading, paragraph, list entry or cell. Every writer's
//! output must say exactly these lines: the parity test compares.

use super::{Block, Cell, ColumnKind, Document, Field, FieldBody, Figure, Inline, Section, Table};

/// The words of a document, line by line.
pub fn lines(document: &Document) -> Vec<String> {
    let mut out: Vec<String> = document.look.logo.iter().map(|logo| logo.alternative.clone()).collect();
    blocks(&document.body, &mut out);
    out
}

fn blocks(all: &[Block], out: &mut Vec<String>) {
    for block in all {
        match block {
            Block::Title(title) => out.extend([title.above.clone(), title.title.clone(), title.below.clone()]),
            Block::Section(part) => section(part, out),
            Block::Paragraph(paragraph) => out.push(inline(&paragraph.content)),
            Block::List(items) | Block::Index(items) => out.extend(items.iter().map(|item| inline(item))),
            Block::Contacts(contacts) => {
                for contact in contacts {
                    out.push(contact.label.clone());
                    out.extend(contact.lines.iter().map(|line| inline(line)));
                }
            }
            Block::KeyFigures(figures) => {
                out.extend(figures.iter().map(|figure| format!("{} {}", figure.value, inline(&figure.label))));
            }
            Block::Contents(groups) => {
                for group in groups {
                    out.extend(group.title.clone());
                    out.extend(group.entries.iter().map(|entry| numbered(entry.number, &entry.title)));
                }
            }
            Block::Fields(fields) => fields.iter().for_each(|one| field(one, out)),
            Block::Table(one) => table(one, out),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    out.push(definition.term.clone());
                    out.push(inline(&definition.text));
                }
            }
            Block::Figure(one) => figure(one, out),
        }
    }
}

fn section(section: &Section, out: &mut Vec<String>) {
    out.push(numbered(section.number, &section.title));
    blocks(&section.blocks, out);
}

fn field(field: &Field, out: &mut Vec<String>) {
    let reference = inline(&field.reference);
    out.push(if reference.is_empty() { field.label.clone() } else { format!("{} {reference}", field.label) });
    match &field.body {
        FieldBody::Blocks(all) => blocks(all, out),
        FieldBody::Table { table: one, notes } => {
            table(one, out);
            out.extend(notes.iter().map(|note| inline(&note.content)));
        }
    }
}

fn table(table: &Table, out: &mut Vec<String>) {
    out.extend(table.caption.clone());
    let headed = table.columns.iter().filter(|column| column.kind != ColumnKind::Details);
    out.extend(headed.map(|column| column.heading.clone()));
    for Cell(paragraphs) in table.rows.iter().flatten() {
        out.extend(paragraphs.iter().map(|paragraph| inline(paragraph)));
    }
}

/// What is heard, then what is seen.
fn figure(figure: &Figure, out: &mut Vec<String>) {
    out.push(figure.caption.clone());
    out.push(figure.alternative());
    out.push(figure.heads.join(" "));
    out.extend(figure.bars.iter().map(|bar| format!("{} {}", bar.label, bar.numbers.join(" "))));
}

fn numbered(number: Option<u32>, title: &str) -> String {
    number.map_or_else(|| title.to_owned(), |number| format!("{number} {title}"))
}

/// The words of running text; a line break counts as a space.
pub fn inline(all: &[Inline]) -> String {
    let mut out = String::new();
    for piece in all {
        match piece {
            Inline::Text(text)
            | Inline::Strong(text)
            | Inline::Small(text)
            | Inline::Tag(text)
            | Inline::Code(text)
            | Inline::Link { text, .. } => out.push_str(text),
            Inline::Spoken(spoken) => out.push_str(&spoken.text),
            Inline::Cited { content, .. } => out.push_str(&inline(content)),
            Inline::Break => out.push(' '),
        }
    }
    out
}
