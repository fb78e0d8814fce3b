//! Labelled answers: the label as a heading beside its answer, or as the heading in its table's caption.

use maud::{Markup, html};

use crate::{
    document::{Field, FieldBody},
    writers::html::{
        blocks::{Place, blocks},
        inline::{inline, paragraph},
        sections::heading,
        tables::captioned,
    },
};

/// Field by field.
pub fn fields(fields: &[Field], place: Place) -> Markup {
    html! { @for one in fields { (field(one, place)) } }
}

fn field(field: &Field, place: Place) -> Markup {
    let label = heading(
        place.level,
        &html! {
            (field.label)
            @if !field.reference.is_empty() { " " small { (inline(&field.reference)) } }
        },
    );
    match &field.body {
        FieldBody::Blocks(all) => html! {
            div.field {
                (label)
                div { (blocks(all, place.deeper())) }
            }
        },
        FieldBody::Table { table, notes } => html! {
            div.field.wide {
                // The field's label comes first, as in the document; the table's own caption is empty here.
                (captioned(table, Some(&html! { (label) @if let Some(caption) = &table.caption { (caption) } })))
                @for note in notes { (paragraph(note)) }
            }
        },
    }
}
