//! Lists, contacts, key figures and definitions. Where nothing is listed, no empty list is announced.

use maud::{Markup, html};

use crate::{
    document::{Contact, Definition, Inline, KeyFigure},
    writers::html::inline::inline,
};

/// A list without order.
pub fn list(items: &[Vec<Inline>]) -> Markup {
    html! {
        @if !items.is_empty() {
            ul { @for item in items { li { (inline(item)) } } }
        }
    }
}

/// Short entries in columns.
pub fn index(entries: &[Vec<Inline>]) -> Markup {
    html! {
        @if !entries.is_empty() {
            ul.index { @for entry in entries { li { (inline(entry)) } } }
        }
    }
}

/// Names and addresses: a term, and one description of several lines.
pub fn contacts(contacts: &[Contact]) -> Markup {
    html! {
        @if !contacts.is_empty() {
            dl.contacts {
                @for contact in contacts {
                    div {
                        dt { (contact.label) }
                        dd { @for line in &contact.lines { div { (inline(line)) } } }
                    }
                }
            }
        }
    }
}

/// A few numbers, each with what it counts.
pub fn key_figures(figures: &[KeyFigure]) -> Markup {
    html! {
        @if !figures.is_empty() {
            ul.figures {
                @for figure in figures { li { strong { (figure.value) } " " span { (inline(&figure.label)) } } }
            }
        }
    }
}

/// Terms and what they mean.
pub fn definitions(definitions: &[Definition]) -> Markup {
    html! {
        @if !definitions.is_empty() {
            dl.terms {
                @for definition in definitions {
                    div {
                        dt { (definition.term) }
                        dd { (inline(&definition.text)) }
                    }
                }
            }
        }
    }
}
