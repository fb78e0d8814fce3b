//! Sections and activities. An activity's heading stands before its disclosure, never inside `summary`: JAWS
//! drops headings there.

use maud::{Markup, html};

use crate::{
    document::{Block, Field, FieldBody, ParagraphStyle, Section, SectionKind},
    wording::page as words,
    writers::html::{
        address,
        blocks::{Place, blocks},
        own_page, page,
    },
};

/// A heading and what belongs to it, under its anchor.
pub fn section(section: &Section, place: Place) -> Markup {
    let heading = heading(
        place.level,
        &html! {
            @if let Some(number) = section.number { span.n { (number) } " " }
            (section.title)
        },
    );
    match section.kind {
        SectionKind::Part => html! {
            section.part id=(section.id.0) {
                (heading)
                (blocks(&section.blocks, place.deeper()))
            }
        },
        SectionKind::Unit => html! {
            section.unit id=(section.id.0) {
                (heading)
                (blocks(&section.blocks, place.deeper()))
                p.back data-frame { (page::to_top(place.language)) }
            }
        },
        SectionKind::Activity => html! {
            article id=(section.id.0) data-keys=[keys(section, place)] {
                (heading)
                (activity(section, place.deeper()))
            }
        },
    }
}

/// By what the page's filter finds an activity, if only by words.
fn keys<'a>(section: &Section, place: Place<'a>) -> Option<&'a str> {
    place.keys.map(|keys| keys.get(&section.id).map_or("", String::as_str))
}

/// What an activity is in a sentence stays in sight, the rest unfolds. A warning may not be folded away.
fn activity(section: &Section, place: Place) -> Markup {
    let in_sight = section.blocks.iter().take_while(|block| is_in_sight(block)).count();
    let (summary, rest) = section.blocks.split_at(in_sight);
    html! {
        (blocks(summary, place))
        @if !rest.is_empty() {
            details open[warns(rest)] {
                summary data-frame {
                    (words::details(place.language))
                    span.heard { " " (words::details_of(place.language, &section.title)) }
                }
                (blocks(rest, place))
                p.back data-frame {
                    a href=(address::fragment(&section.id.0)) { (words::link_to_entry(place.language)) }
                    @if let Some(folder) = place.own_pages {
                        " " a href={ (folder) "/" (own_page::file_name(&section.id)) } { (words::own_page(place.language)) }
                    }
                    " " (page::to_top(place.language))
                }
            }
        }
    }
}

fn is_in_sight(block: &Block) -> bool {
    match block {
        Block::Paragraph(paragraph) => match paragraph.style {
            ParagraphStyle::Marks | ParagraphStyle::Lead | ParagraphStyle::Warning => true,
            ParagraphStyle::Body | ParagraphStyle::Small => false,
        },
        Block::Title(_)
        | Block::Section(_)
        | Block::List(_)
        | Block::Contacts(_)
        | Block::KeyFigures(_)
        | Block::Contents(_)
        | Block::Fields(_)
        | Block::Table(_)
        | Block::Definitions(_)
        | Block::Index(_)
        | Block::Figure(_) => false,
    }
}

fn warns(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::Paragraph(paragraph) => paragraph.style == ParagraphStyle::Warning,
        Block::Section(section) => warns(&section.blocks),
        Block::Fields(fields) => fields.iter().any(field_warns),
        Block::Title(_)
        | Block::List(_)
        | Block::Contacts(_)
        | Block::KeyFigures(_)
        | Block::Contents(_)
        | Block::Table(_)
        | Block::Definitions(_)
        | Block::Index(_)
        | Block::Figure(_) => false,
    })
}

fn field_warns(field: &Field) -> bool {
    match &field.body {
        FieldBody::Blocks(blocks) => warns(blocks),
        FieldBody::Table { notes, .. } => notes.iter().any(|note| note.style == ParagraphStyle::Warning),
    }
}

/// A heading of a level from 1 to 6.
pub fn heading(level: u8, content: &Markup) -> Markup {
    match level {
        0 | 1 => html! { h1 { (content) } },
        2 => html! { h2 { (content) } },
        3 => html! { h3 { (content) } },
        4 => html! { h4 { (content) } },
        5 => html! { h5 { (content) } },
        6.. => html! { h6 { (content) } },
    }
}
