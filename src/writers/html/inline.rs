//! Running text and paragraphs.

use maud::{Markup, html};

use crate::{
    document::{Inline, Paragraph, ParagraphStyle, Rank, Spoken, Target},
    wording::Language,
    writers::html::{address, own_page},
};

/// The pieces of a text, one after the other.
pub fn inline(pieces: &[Inline]) -> Markup {
    html! {
        @for piece in pieces {
            @match piece {
                Inline::Text(text) => (text),
                Inline::Strong(text) => strong { (text) },
                Inline::Small(text) => small { (text) },
                Inline::Tag(text) => (tag(text)),
                Inline::Code(text) => code translate="no" { (text) },
                Inline::Spoken(one) => (spoken(one)),
                Inline::Link { to, text } => (link(to, text)),
                Inline::Cited { to, content } => (cited(to, content)),
                Inline::Break => br;,
            }
        }
    }
}

/// A paragraph in its rank. A warning is bold and framed, so that it stands out without colour (WCAG 1.4.1)
/// and without style.
pub fn paragraph(paragraph: &Paragraph) -> Markup {
    let content = inline(&paragraph.content);
    match paragraph.style {
        ParagraphStyle::Lead => html! { p.lead { (content) } },
        ParagraphStyle::Body => html! { p { (content) } },
        ParagraphStyle::Small => html! { p.small { (content) } },
        ParagraphStyle::Marks => html! { p.marks { (content) } },
        ParagraphStyle::Warning => html! { p.warning { strong { (content) } } },
    }
}

/// A mark with a line around it.
fn tag(text: &str) -> Markup {
    html! { span.tag { (text) } }
}

/// An abbreviation with its long form, or words of another language (WCAG 2.2, 3.1.2 and 3.1.4).
fn spoken(spoken: &Spoken) -> Markup {
    let language = spoken.language.map(Language::tag);
    let words = html! {
        @if let Some(long) = spoken.long {
            abbr title=(long) lang=[language] { (spoken.text) }
        } @else {
            span lang=[language] { (spoken.text) }
        }
    };
    match spoken.rank {
        Rank::Plain => words,
        Rank::Strong => html! { strong { (words) } },
        Rank::Small => html! { small { (words) } },
    }
}

/// A citation as a link to the text of the law. That the link leads out of this register is said to browsers, and tells
/// the style to keep it quiet: a page of law would else be a page of links.
fn cited(to: &str, content: &[Inline]) -> Markup {
    let words = inline(content);
    html! {
        @if let Some(address) = address::url(to) {
            a rel="external" href=(address) { (words) }
        } @else {
            (words)
        }
    }
}

fn link(to: &Target, text: &str) -> Markup {
    let address = match to {
        Target::Url(url) => address::url(url),
        Target::Section(id) => Some(address::fragment(&id.0)),
        Target::OwnPage(id) => Some(own_page::file_name(id)),
    };
    html! {
        @if let Some(address) = address {
            a href=(address) { (text) }
        } @else {
            (text)
        }
    }
}
