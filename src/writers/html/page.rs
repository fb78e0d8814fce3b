//! The page around the document: head, skip links, warning, button, foot. All of it is frame.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{
    document::{Block, Document, SectionKind},
    wording::{Label, Language, page as words},
    writers::{
        atom,
        facts::PdfFacts,
        html::{
            PageFacts, address,
            blocks::{Place, blocks},
            filter::{Filter, SCRIPT},
            logo,
            policy::policy,
            sections::heading,
            style::style,
        },
        jsonld,
    },
};

/// Where the page begins. Its own anchors begin with two underscores; a document's begin with one at most.
pub const TOP: &str = "__top";
/// Where the text begins.
pub const MAIN: &str = "__main";
/// Where the activities stand.
const ACTIVITIES: &str = "__activities";

/// The whole page.
pub fn page(document: &Document, facts: &PageFacts) -> Markup {
    let filter = Filter::of(document);
    let place = Place { language: document.language, level: 2, own_pages: facts.own_pages, keys: None };
    html! {
        (DOCTYPE)
        html lang=(document.language.tag()) {
            (head(document, filter.as_ref().map(|_| SCRIPT.as_str()), &feed(document, facts)))
            body id=(TOP) {
                (skip_links(document))
                (warning(document))
                main id=(MAIN) {
                    @if let Some(one) = &document.look.logo { (logo::logo(one)) }
                    (body(document, facts, filter.as_ref(), place))
                }
                (foot(document, facts, place))
                @if let Some(graph) = &facts.graph { (linked_data(graph)) }
            }
        }
    }
}

/// Where a reader of feeds learns of changes.
fn feed(document: &Document, facts: &PageFacts) -> Markup {
    html! {
        @if let Some(feed) = &facts.feed {
            link rel="alternate" type=(atom::MEDIA_TYPE) title=(Label::Changes.print(document.language))
                href=(address::file(feed));
        }
    }
}

/// The register for programs. A browser runs nothing that has this type and asks no policy about it (HTML, 4.12.1.1).
fn linked_data(graph: &str) -> Markup {
    html! { script type=(jsonld::MEDIA_TYPE) { (PreEscaped(graph)) } }
}

/// The quiet way back.
pub fn to_top(language: Language) -> Markup {
    html! { a href=(address::fragment(TOP)) { (words::to_top(language)) } }
}

/// Addresses of the page's visitors and of where they came from are no one's business: the page calls nothing
/// and says nothing of itself when a link is followed. What may not be published may not be indexed either. `script` may
/// run, and `more` is what a page of its own kind adds.
pub fn head(document: &Document, script: Option<&str>, more: &Markup) -> Markup {
    let frame = &document.frame;
    let style = style(&document.look);
    let policy = policy(&style, script, document.look.logo.as_ref().is_some_and(logo::is_data));
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(policy);
            meta name="referrer" content="no-referrer";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (frame.title) }
            meta name="description" content=(frame.subject);
            meta name="author" content=(frame.author);
            @if frame.warning.is_some() { meta name="robots" content="noindex"; }
            (more)
            style { (PreEscaped(style)) }
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
            @if document.body.iter().any(is_unit) {
                " " a href=(address::fragment(ACTIVITIES)) { (words::skip_to_activities(language)) }
            }
        }
    }
}

/// Whether activities stand in it.
fn is_unit(block: &Block) -> bool {
    block.as_section().is_some_and(|section| section.kind == SectionKind::Unit)
}

/// The document, with the one button after its title and introduction, and the filter before its first section. What
/// stands between filter and activities, and the activities, are each in an element of their own: the one goes and the
/// others are chosen from while the filter is used.
pub fn body(document: &Document, facts: &PageFacts, filter: Option<&Filter>, place: Place) -> Markup {
    let all = &document.body;
    let at = |found: fn(&Block) -> bool| all.iter().position(found).unwrap_or(all.len());
    let introduced = at(|block| !matches!(block, Block::Title(_) | Block::Paragraph(_)));
    let sections = at(|block| block.as_section().is_some());
    let units = at(is_unit);
    let rest = all.iter().rposition(is_unit).map_or(units, |last| last + 1);
    let keys = filter.map(Filter::keys);
    let place = Place { keys: keys.as_ref(), ..place };
    html! {
        (blocks(&all[..introduced], place))
        @if facts.pdf.is_some() || filter.is_some() {
            p.get data-frame {
                @if let Some(pdf) = &facts.pdf { (button(pdf, document.language)) }
                @if let Some(filter) = filter { " " (filter.link()) }
            }
        }
        (blocks(&all[introduced..sections], place))
        @if let Some(filter) = filter { (filter.markup()) }
        div { (blocks(&all[sections..units], place)) }
        div id=(ACTIVITIES) { (blocks(&all[units..rest], place)) }
        (blocks(&all[rest..], place))
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
                            ": " (words::what_for(language, data.file)) " (" (words::size(language, data.bytes)) ")"
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
