//! Tables. Every cell carries its column's heading in `data-h`: on a phone the rows are restacked, and the style
//! sets that word before the answer, where a region that scrolls sideways would hide it.

use maud::{Markup, html};

use crate::{
    document::{Cell, Column, ColumnKind, Inline, Rank, Table},
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
                tr {
                    @for (index, column) in table.columns.iter().enumerate().filter(|(_, column)| !is_details(column)) {
                        th scope="col" colspan=[table.columns.get(index + 1).filter(|next| is_details(next)).map(|_| "2")]
                            class=[class(column)] { (column.heading) }
                    }
                }
            }
            @if !table.rows.is_empty() {
                tbody { @for row in &table.rows { (cells(row, &table.columns)) } }
            }
        }
    }
}

fn cells(row: &[Cell], columns: &[Column]) -> Markup {
    // A name without details spans their column.
    let spans = matches!((row, columns), ([_, Cell(said), ..], [_, two, ..]) if is_details(two) && said.is_empty());
    html! {
        tr {
            @for (index, (cell, column)) in row.iter().zip(columns).enumerate() {
                @if index == 0 {
                    th scope="row" colspan=[spans.then_some("2")] abbr=[name(cell)] class=[class(column)]
                        data-h=(column.heading) { (paragraphs(cell)) }
                } @else if index > 1 || !spans {
                    td class=[class(column)] data-h=[Some(&column.heading).filter(|_| !is_details(column))] {
                        (paragraphs(cell))
                    }
                }
            }
        }
    }
}

const fn is_details(column: &Column) -> bool {
    matches!(column.kind, ColumnKind::Details)
}

/// What heads a row, where its cell says more: a screen reader says that alone before every cell of the row.
fn name(Cell(paragraphs): &Cell) -> Option<String> {
    let first = paragraphs.first()?;
    let strong = first.iter().map_while(|piece| match piece {
        Inline::Strong(text) => Some(text.as_str()),
        Inline::Spoken(spoken) => (spoken.rank == Rank::Strong).then_some(spoken.text.as_str()),
        Inline::Text(_)
        | Inline::Small(_)
        | Inline::Tag(_)
        | Inline::Code(_)
        | Inline::Link { .. }
        | Inline::Cited { .. }
        | Inline::Break => None,
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
    match column.kind {
        ColumnKind::Words | ColumnKind::Details => None,
        ColumnKind::Numbers => Some("num"),
    }
}
