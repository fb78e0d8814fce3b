//! The page around the document: head, skip links, warning, button, foot. All of it is frame.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{
    document::{Block, Document, Id, SectionKind},
    wording::{Language, page as words},
    writers::{
        facts::PdfFacts,
        html::{
            PageFacts, address,
            blocks::{Place, blocks},
            sections::heading,
            style,
        },
    },
};

/// Where the page begins. Its own anchors begin with two underscores; a document's begin with one at most.
pub const TOP: &str = "__top";
/// Where the text begins.
pub const MAIN: &str = "__main";

/// The whole page.
pub fn page(document: &Document, facts: &PageFacts) -> Markup {
    let place = Place { language: document.language, level: 2, own_pages: facts.own_pages };
    html! {
        (DOCTYPE)
        html lang=(document.language.tag()) {
            (head(document, &html! {}))
            body id=(TOP) {
                (skip_links(document))
                (warning(document))
                main id=(MAIN) { (body(document, facts, place)) }
                (foot(document, facts, place))
            }
        }
    }
}

/// The quiet way back.
pub fn to_top(language: Language) -> Markup {
    html! { a href=(address::fragment(TOP)) { (words::to_top(language)) } }
}

/// Addresses of the page's visitors and of where they came from are no one's business: the page calls nothing
/// and says nothing of itself when a link is followed. What may not be published may not be indexed either. `more` is
/// what a page of its own kind adds.
pub fn head(document: &Document, more: &Markup) -> Markup {
    let frame = &document.frame;
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(style::policy());
            meta name="referrer" content="no-referrer";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (frame.title) }
            meta name="description" content=(frame.subject);
            meta name="author" content=(frame.author);
            @if frame.warning.is_some() { meta name="robots" content="noindex"; }
            (more)
            style { (PreEscaped(style::STYLE)) }
        }
    }
}

/// What may not be overlooked, before everything else.
pub fn warning(document: &Document) -> Markup {
    html! {
        @if let Some(warning) = &document.frame.warning {
            header data-frame { p.warning { strong { (warning) } } }
        }
    }
}

/// The way past what stands before the text.
pub fn skip_links(document: &Document) -> Markup {
    let language = document.language;
    html! {
        nav.skip aria-label=(words::skip_links(language)) data-frame {
            a href=(address::fragment(MAIN)) { (words::skip_to_text(language)) }
            @if let Some(unit) = first_unit(&document.body) {
                " " a href=(address::fragment(&unit.0)) { (words::skip_to_activities(language)) }
            }
        }
    }
}

fn first_unit(blocks: &[Block]) -> Option<&Id> {
    blocks.iter().filter_map(Block::as_section).find_map(|section| match section.kind {
        SectionKind::Unit => Some(&section.id),
        SectionKind::Part | SectionKind::Activity => first_unit(&section.blocks),
    })
}

/// The document, with the one button after its title and introduction.
pub fn body(document: &Document, facts: &PageFacts, place: Place) -> Markup {
    let introduces = |block: &&Block| matches!(block, Block::Title(_) | Block::Paragraph(_));
    let (introduction, rest) = document.body.split_at(document.body.iter().take_while(introduces).count());
    html! {
        (blocks(introduction, place))
        @if let Some(pdf) = &facts.pdf { p.get data-frame { (button(pdf, document.language)) } }
        (blocks(rest, place))
    }
}

fn button(pdf: &PdfFacts, language: Language) -> Markup {
    html! {
        a href=(address::file(&pdf.file_name)) type="application/pdf" hreflang=(language.tag()) {
            (words::load_pdf(language, pdf.bytes))
        }
    }
}

/// Which edition this is, and what lies beside it with size and hash, so that a copy can be told from the original.
pub fn foot(document: &Document, facts: &PageFacts, place: Place) -> Markup {
    let language = place.language;
    html! {
        footer data-frame {
            @if facts.pdf.is_some() || !facts.data.is_empty() {
                (heading(place.level, &html! { (words::files(language)) }))
                ul {
                    @if let Some(pdf) = &facts.pdf {
                        li {
                            a href=(address::file(&pdf.file_name)) type="application/pdf" hreflang=(language.tag()) {
                                (pdf.file_name)
                            }
                            " (" (words::pages_and_size(language, pdf.pages, pdf.bytes)) ")"
                            (hash(&pdf.sha256))
                        }
                    }
                    @for data in &facts.data {
                        li {
                            a href=(address::file(&data.file_name)) type=(data.media_type) { (data.file_name) }
                            " (" (words::size(language, data.bytes)) ")"
                            (hash(&data.sha256))
                        }
                    }
                }
            }
            p { (document.frame.standing) }
            p.back { (to_top(language)) }
        }
    }
}

fn hash(sha256: &str) -> Markup {
    html! { br; "SHA-256: " code { (sha256) } }
}
