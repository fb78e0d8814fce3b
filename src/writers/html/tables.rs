//! Tables. Every cell carries its column's heading in `data-h`: on a phone the rows are restacked, and the style
//! sets that word before the answer, where a region that scrolls sideways would hide it.

use maud::{Markup, html};

use crate::{
    document::{Cell, Column, Inline, Table},
    writers::html::{contents::MANY, inline::inline},
};

/// A table under its own caption. A long one is folded, with its caption as what unfolds it.
pub fn table(table: &Table) -> Markup {
    match &table.caption {
        Some(caption) if table.rows.len() >= MANY => {
            html! { details { summary { (caption) } (grid(table, None, Some(caption))) } }
        }
        Some(caption) => captioned(table, Some(&html! { (caption) })),
        None => captioned(table, None),
    }
}

/// A table under a caption that was made elsewhere.
pub fn captioned(table: &Table, caption: Option<&Markup>) -> Markup {
    grid(table, caption, None)
}

/// A table with a caption, or with a name where its caption stands outside.
fn grid(table: &Table, caption: Option<&Markup>, name: Option<&str>) -> Markup {
    html! {
        table aria-label=[name] {
            @if let Some(caption) = caption { caption { (caption) } }
            thead {
                tr { @for column in &table.columns { th scope="col" class=[class(column)] { (column.heading) } } }
            }
            @if !table.rows.is_empty() {
                tbody { @for row in &table.rows { (cells(row, &table.columns)) } }
            }
        }
    }
}

fn cells(row: &[Cell], columns: &[Column]) -> Markup {
    html! {
        tr {
            @for (index, (cell, column)) in row.iter().zip(columns).enumerate() {
                @if index == 0 {
                    th scope="row" abbr=[name(cell)] class=[class(column)] data-h=(column.heading) {
                        (paragraphs(cell))
                    }
                } @else {
                    td class=[class(column)] data-h=(column.heading) { (paragraphs(cell)) }
                }
            }
        }
    }
}

/// What heads a row, where its cell says more: a screen reader says that alone before every cell of the row.
fn name(Cell(paragraphs): &Cell) -> Option<String> {
    let first = paragraphs.first()?;
    let strong = first.iter().map_while(|piece| match piece {
        Inline::Strong(text) => Some(text.as_str()),
        Inline::Spoken(spoken) => spoken.strong.then_some(spoken.text.as_str()),
        Inline::Text(_) | Inline::Tag(_) | Inline::Code(_) | Inline::Link { .. } | Inline::Break => None,
    });
    let strong: Vec<&str> = strong.collect();
    let more = paragraphs.len() > 1 || strong.len() < first.len();
    (more && !strong.is_empty()).then(|| strong.concat())
}

/// A cell of one paragraph needs no element for it.
fn paragraphs(Cell(paragraphs): &Cell) -> Markup {
    html! {
        @if let [one] = paragraphs.as_slice() {
            (inline(one))
        } @else {
            @for paragraph in paragraphs { p { (inline(paragraph)) } }
        }
    }
}

const fn class(column: &Column) -> Option<&'static str> {
    if column.numeric { Some("num") } else { None }
}
