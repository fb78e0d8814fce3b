//! The contents: links, grouped by unit.

use maud::{Markup, html};

use crate::{
    document::{ContentsEntry, ContentsGroup},
    wording::{Language, page as words},
    writers::html::address,
};

/// From this number of entries on, they are folded, so that the first activity is not pages away.
pub const MANY: usize = 80;

/// The contents as a landmark.
pub fn contents(groups: &[ContentsGroup], language: Language) -> Markup {
    let many = groups.iter().map(|group| group.entries.len()).sum::<usize>() >= MANY;
    html! {
        @if !groups.is_empty() {
            nav.contents aria-label=(words::contents(language)) {
                @for group in groups {
                    @match &group.title {
                        Some(title) if many => details { summary { (title) } (entries(&group.entries)) },
                        Some(title) => div { p { strong { (title) } } (entries(&group.entries)) },
                        None => div { (entries(&group.entries)) },
                    }
                }
            }
        }
    }
}

/// The numbers are the register's own, so the list counts none.
fn entries(entries: &[ContentsEntry]) -> Markup {
    html! {
        @if !entries.is_empty() {
            ul {
                @for entry in entries {
                    li {
                        a href=(address::fragment(&entry.to.0)) {
                            @if let Some(number) = entry.number { span.n { (number) } " " }
                            (entry.title)
                        }
                    }
                }
            }
        }
    }
}
