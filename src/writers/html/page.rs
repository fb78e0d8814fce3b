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
            style,
        },
    },
};

/// The page's own anchors begin with two underscores; a document's begin with one at most.
const TOP: &str = "__top";
const MAIN: &str = "__main";

/// The whole page.
pub fn page(document: &Document, facts: &PageFacts) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(document.language.tag()) {
            (head(document))
            body id=(TOP) {
                (skip_links(document))
                @if let Some(warning) = &document.frame.warning {
                    header data-frame { p.warning { strong { (warning) } } }
                }
                main id=(MAIN) { (body(document, facts)) }
                (foot(document, facts))
            }
        }
    }
}

/// The quiet way back.
pub fn to_top(language: Language) -> Markup {
    html! { a href=(address::fragment(TOP)) { (words::to_top(language)) } }
}

/// Addresses of the page's visitors and of where they came from are no one's business: the page calls nothing
/// and says nothing of itself when a link is followed. What may not be published may not be indexed either.
fn head(document: &Document) -> Markup {
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
            style { (PreEscaped(style::STYLE)) }
        }
    }
}

fn skip_links(document: &Document) -> Markup {
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
fn body(document: &Document, facts: &PageFacts) -> Markup {
    let introduces = |block: &&Block| matches!(block, Block::Title(_) | Block::Paragraph(_));
    let (introduction, rest) = document.body.split_at(document.body.iter().take_while(introduces).count());
    let place = Place { language: document.language, level: 2 };
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
fn foot(document: &Document, facts: &PageFacts) -> Markup {
    let language = document.language;
    html! {
        footer data-frame {
            @if facts.pdf.is_some() || !facts.data.is_empty() {
                h2 { (words::files(language)) }
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
