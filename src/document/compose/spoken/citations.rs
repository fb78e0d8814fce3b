//! Citations of German law in a text of another language: the only German there of which it is known that it is
//! German. They stand alone, between dots, or in brackets.

use std::ops::Range;

use crate::model::Citation;

/// Where German citations stand, in order.
pub fn german(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next(text, at) {
        let end = ends(&text[start..]).map(|length| start + length).find(|end| is_citation(&text[start..*end]));
        at = end.unwrap_or(start + "§".len());
        found.extend(end.map(|end| start..end));
    }
    found
}

/// Where a citation may begin.
fn next(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    ["§", "Art."].into_iter().filter_map(|sign| rest.find(sign)).min().map(|at| from + at)
}

/// Where a citation at the beginning of a text may end: the furthest place first.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let stops = text.char_indices().filter(|(_, one)| matches!(one, ')' | '·' | ';'));
    let mut ends: Vec<usize> = stops.map(|(at, _)| text[..at].trim_end().len()).chain([text.len()]).collect();
    ends.reverse();
    // More stops than a citation can hold are not its own.
    let far = ends.len().saturating_sub(4);
    ends.into_iter().skip(far)
}

fn is_citation(text: &str) -> bool {
    // "Art. 9 GDPR" is an English citation.
    !text.contains("GDPR") && text.trim_end_matches('.').parse::<Citation>().is_ok()
}
