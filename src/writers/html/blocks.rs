//! The blocks of a document, each to its markup.

use maud::{Markup, html};

use crate::{
    document::{Block, Title},
    wording::Language,
    writers::html::{
        contents::contents,
        fields::fields,
        figure::figure,
        filter::Keys,
        inline::paragraph,
        lists::{contacts, definitions, index, key_figures, list},
        sections::{heading, section},
        tables::table,
    },
};

/// Where a block stands.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The language of the frame.
    pub language: Language,
    /// The level of a heading that begins here; the title's is one above it.
    pub level: u8,
    /// The folder beside the page in which every activity has a page alone, if there is one.
    pub own_pages: Option<&'static str>,
    /// By what activities are found; nothing where the page has no filter.
    pub keys: Option<&'a Keys<'a>>,
}

impl Place<'_> {
    /// The place inside of what begins here. HTML knows six levels; what lies deeper stays on the sixth.
    pub const fn deeper(self) -> Self {
        Self { level: if self.level < 6 { self.level + 1 } else { 6 }, ..self }
    }
}

/// Block by block.
pub fn blocks(all: &[Block], place: Place) -> Markup {
    html! { @for one in all { (block(one, place)) } }
}

fn block(block: &Block, place: Place) -> Markup {
    match block {
        Block::Title(one) => title(one, place),
        Block::Section(one) => section(one, place),
        Block::Paragraph(one) => paragraph(one),
        Block::List(items) => list(items),
        Block::Contacts(all) => contacts(all),
        Block::KeyFigures(figures) => key_figures(figures),
        Block::Contents(groups) => contents(groups, place.language),
        Block::Fields(all) => fields(all, place),
        Block::Table(one) => table(one),
        Block::Definitions(all) => definitions(all),
        Block::Index(entries) => index(entries),
        Block::Figure(one) => figure(one),
    }
}

/// The lines above and below are part of the title block, but not of the heading (HTML's `hgroup`).
fn title(title: &Title, place: Place) -> Markup {
    html! {
        hgroup {
            p { (title.above) }
            (heading(place.level.saturating_sub(1), &html! { (title.title) }))
            p { (title.below) }
        }
    }
}
