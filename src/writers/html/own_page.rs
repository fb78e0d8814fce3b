//! The page that one activity has alone, in a folder beside the register's page. It has the same head, style and policy;
//! around the document stand the way to it and the ways on. Under a former identifier it leads on.

use maud::{DOCTYPE, Markup, html};

use crate::{
    document::{Block, Id, OwnPage},
    wording::{Language, page as words},
    writers::html::{
        address,
        blocks::{Place, blocks},
        page,
    },
};

/// What an activity's page says of the files around it. All of them lie one folder up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnPageFacts<'a> {
    /// The register's page: `index.html`.
    pub register: &'a str,
    /// The PDF, if there is one.
    pub pdf: Option<&'a str>,
    /// The folder in which these pages are published, absolute and without a slash at its end, where it is known.
    /// Without it no page names an address as the one that counts: a relative one would say no more than where it lies.
    pub published: Option<&'a str>,
}

/// The file of an activity's page: `hundesteuer.html`.
pub fn file_name(id: &Id) -> String {
    address::file(&format!("{}.html", id.0))
}

/// Writes the page in UTF-8. The same page and facts give the same bytes.
pub fn write(page: &OwnPage, facts: &OwnPageFacts) -> Vec<u8> {
    markup(page, facts).into_string().into_bytes()
}

fn markup(own: &OwnPage, facts: &OwnPageFacts) -> Markup {
    let document = &own.document;
    let place = Place { language: document.language, level: 2, own_pages: None, keys: None };
    html! {
        (DOCTYPE)
        html lang=(document.language.tag()) {
            (page::head(document, None, &relations(own, facts)))
            body id=(page::TOP) {
                (page::skip_links(document))
                (page::warning(document))
                (trail(own, facts))
                main id=(page::MAIN) { (blocks(&document.body, place)) }
                (foot(own, facts))
            }
        }
    }
}

/// Which address counts, and where a former one leads. A static host sends no header that would lead on. The refresh
/// does, at once, which WCAG allows (technique H76) and search engines take for a move; whoever's browser does not
/// follow it finds the link. Where one activity has become several, the choice is the reader's.
fn relations(own: &OwnPage, facts: &OwnPageFacts) -> Markup {
    let counts = if own.is_current { Some(&own.id) } else { own.leads_to.as_ref() };
    // A draft is published nowhere.
    let published = facts.published.filter(|_| own.document.frame.warning.is_none());
    html! {
        @if let (Some(folder), Some(id)) = (published, counts) {
            link rel="canonical" href={ (folder) "/" (file_name(id)) };
        }
        @if let Some(id) = &own.leads_to {
            meta http-equiv="refresh" content={ "0; url=" (file_name(id)) };
        }
    }
}

/// The way from the register down, with the page itself at its end.
fn trail(own: &OwnPage, facts: &OwnPageFacts) -> Markup {
    let register = above(facts.register);
    html! {
        nav.trail aria-label=(words::trail(own.document.language)) data-frame {
            ol {
                @for crumb in &own.trail {
                    li {
                        @match &crumb.section {
                            Some(id) => a href={ (register) (address::fragment(&id.0)) } { (crumb.text) },
                            None => a href=(register) { (crumb.text) },
                        }
                    }
                }
                li { a href=(file_name(&own.id)) aria-current="page" { (title(own)) } }
            }
        }
    }
}

/// What the page is called on the way to it: its heading, or the identifier that is no more.
fn title(own: &OwnPage) -> &str {
    let heading = own.document.body.iter().find_map(|block| match block {
        Block::Title(title) => Some(title.title.as_str()),
        Block::Section(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Contacts(_)
        | Block::KeyFigures(_)
        | Block::Contents(_)
        | Block::Fields(_)
        | Block::Table(_)
        | Block::Definitions(_)
        | Block::Index(_)
        | Block::Figure(_) => None,
    });
    heading.filter(|_| own.is_current).unwrap_or(&own.id.0)
}

fn foot(own: &OwnPage, facts: &OwnPageFacts) -> Markup {
    let language = own.document.language;
    html! {
        footer data-frame {
            @if own.is_current { (elsewhere(&own.id, facts, language)) }
            p { (own.document.frame.standing) }
            p.back { (page::to_top(language)) }
        }
    }
}

/// The same entry in the register, on the page and in the PDF.
fn elsewhere(id: &Id, facts: &OwnPageFacts, language: Language) -> Markup {
    let anchor = address::fragment(&id.0);
    html! {
        ul {
            li { a href={ (above(facts.register)) (anchor) } { (words::in_register(language)) } }
            @if let Some(pdf) = facts.pdf {
                li {
                    a href={ (above(pdf)) (anchor) } type="application/pdf" hreflang=(language.tag()) {
                        (words::in_pdf(language))
                    }
                }
            }
        }
    }
}

/// A file one folder up.
fn above(file: &str) -> String {
    format!("../{}", address::file(file))
}
