//! The filter above the activities: by words, unit, legal basis and marks. It is hidden until its script runs, so that
//! nothing is offered that does not work. Without it all activities are there.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use maud::{Markup, PreEscaped, html};

use crate::{
    document::{Block, Document, Id, IndexEntry, Section, SectionKind},
    wording::{Language, filter as words},
    writers::html::{address, compact::compact},
};

/// The script, as it stands in the page.
pub static SCRIPT: LazyLock<String> = LazyLock::new(|| compact(include_str!("filter.js")));

/// The anchor of the field for words.
const WORDS: &str = "__words";

/// By what an activity is found: the numbers of its entries in the index, with a space between two.
pub type Keys<'a> = BTreeMap<&'a Id, String>;

/// A filter for a document.
#[derive(Debug)]
pub struct Filter<'a> {
    language: Language,
    activities: usize,
    /// The units, in the order of the document.
    units: Vec<&'a Section>,
    /// Marks and their numbers.
    marks: Vec<(&'a IndexEntry, usize)>,
    /// Legal bases and their numbers, in groups.
    legal_bases: Vec<(&'a str, Vec<(&'a IndexEntry, usize)>)>,
}

impl<'a> Filter<'a> {
    /// The filter of a document; nothing where there are not two activities to choose from.
    pub fn of(document: &'a Document) -> Option<Self> {
        let units: Vec<&Section> = of_kind(&document.body, SectionKind::Unit).collect();
        let activities = units.iter().map(|unit| of_kind(&unit.blocks, SectionKind::Activity).count()).sum();
        let mut numbers = 0..;
        // What all have, or nothing else can be chosen, tells no two activities apart.
        let marks = document.index.marks.iter().filter(|mark| mark.activities.len() < activities);
        let marks = marks.zip(numbers.by_ref()).collect();
        let groups = &document.index.legal_bases;
        let tells_apart = groups.iter().map(|group| group.entries.len()).sum::<usize>() > 1;
        let groups = groups.iter().filter(|_| tells_apart);
        let legal_bases =
            groups.map(|group| (group.label.as_str(), group.entries.iter().zip(numbers.by_ref()).collect())).collect();
        (activities > 1).then_some(Self { language: document.language, activities, units, marks, legal_bases })
    }

    /// The keys of every activity that has any.
    pub fn keys(&self) -> Keys<'a> {
        let mut keys: BTreeMap<&Id, Vec<String>> = BTreeMap::new();
        for (entry, number) in self.marks.iter().chain(self.legal_bases.iter().flat_map(|(_, entries)| entries)) {
            for activity in &entry.activities {
                keys.entry(activity).or_default().push(number.to_string());
            }
        }
        keys.into_iter().map(|(activity, numbers)| (activity, numbers.join(" "))).collect()
    }

    /// The link to it from the head of the page, hidden as long as it is.
    pub fn link(&self) -> Markup {
        html! { a href=(address::fragment(WORDS)) hidden { (words::to_filter(self.language)) } }
    }

    /// The filter; its script stands at its end. What the script filters are the two elements behind it.
    pub fn markup(&self) -> Markup {
        let language = self.language;
        html! {
            search hidden data-frame data-some=(words::some(language, self.activities))
                data-none=(words::none(language, self.activities)) {
                h2.heard { (words::filter(language)) }
                div.choices {
                    label {
                        span { (words::words(language)) }
                        input id=(WORDS) type="search" autocomplete="off" spellcheck="false" enterkeyhint="search";
                    }
                    (self.units())
                    (self.legal_bases())
                    (self.marks())
                }
                div.result {
                    p role="status" { (words::total(language, self.activities)) }
                    button type="button" { (words::unfold(language)) }
                    button type="button" { (words::fold(language)) }
                    button type="button" hidden { (words::clear(language)) }
                }
                script { (PreEscaped(SCRIPT.as_str())) }
            }
        }
    }

    fn units(&self) -> Markup {
        html! {
            @if self.units.len() > 1 {
                label {
                    span { (words::unit(self.language)) }
                    select {
                        option value="" { (words::all(self.language)) }
                        @for unit in &self.units { option value=(unit.id.0) { (unit.title) } }
                    }
                }
            }
        }
    }

    fn legal_bases(&self) -> Markup {
        html! {
            @if !self.legal_bases.is_empty() {
                label {
                    span { (words::legal_basis(self.language)) }
                    select {
                        option value="" { (words::all(self.language)) }
                        @for (label, entries) in &self.legal_bases {
                            optgroup label=(label) {
                                @for (entry, number) in entries { option value=(number) { (entry.label) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn marks(&self) -> Markup {
        html! {
            @if !self.marks.is_empty() {
                fieldset {
                    legend { (words::only_with(self.language)) }
                    @for (mark, number) in &self.marks {
                        label { input type="checkbox" value=(number); span { (mark.label) } }
                    }
                }
            }
        }
    }
}

/// The sections of a kind among blocks.
fn of_kind(blocks: &[Block], kind: SectionKind) -> impl Iterator<Item = &Section> {
    blocks.iter().filter_map(Block::as_section).filter(move |section| section.kind == kind)
}
