//! Citations of German law in a text of another language: the only German there of which it is known that it is
//! German. They stand alone, between dots, or in brackets.

use std::ops::Range;

use crate::model::Citation;

/// What joins two laws.
const JOINT: &str = "i.\u{a0}V.\u{a0}m.";

/// Where German citations stand, in order. `around` says whether a citation that is known already stands before and
/// behind the text: then what joins it with them is German too.
pub fn german(text: &str, around: (bool, bool)) -> Vec<Range<usize>> {
    let (before, behind) = around;
    let leads = (before && text.trim_start().starts_with(JOINT)).then(|| text.len() - text.trim_start().len());
    let leads = leads.map(|start| start..start + JOINT.len());
    let begin = leads.as_ref().map_or(0, |joint| joint.end);
    let mut end = text.len();
    let mut ends = None;
    if behind {
        end = text.trim_end_matches([' ', ',', ';', '/']).len().max(begin);
        if let Some(rest) = text[begin..end].strip_suffix(JOINT) {
            ends = Some(begin + rest.len()..end);
            end = begin + rest.trim_end().len();
        }
    }
    let inside = inside(&text[begin..end]).into_iter().map(|range| begin + range.start..begin + range.end);
    leads.into_iter().chain(inside).chain(ends).collect()
}

fn inside(text: &str) -> Vec<Range<usize>> {
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
    !is_english(text) && text.trim_end_matches('.').parse::<Citation>().is_ok()
}

/// "Art. 9 GDPR", "Art. 31(1)(a) Regulation (EU) 2018/1725".
fn is_english(text: &str) -> bool {
    let brackets = |pair: &[u8]| matches!(pair, [digit, b'('] if digit.is_ascii_digit());
    text.starts_with("Art.")
        && (text.contains("GDPR") || text.contains("Regulation") || text.as_bytes().windows(2).any(brackets))
}
