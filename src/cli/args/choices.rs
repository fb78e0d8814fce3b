//! The words that an option knows, each with what it means.

use super::{PlanFormat, VerdictFormat};
use crate::{
    diagnostic::Severity,
    model::Outline,
    pipeline::{EditionKind, Output, notice::PARTS},
    report::Format,
    reviews::State,
    wording::Language,
};

/// The shapes of findings.
pub const FORMATS: [(&str, Format); 6] = [
    ("human", Format::Human),
    ("short", Format::Short),
    ("narrated", Format::Narrated),
    ("json", Format::Json),
    ("github", Format::Github),
    ("gitlab", Format::Gitlab),
];
/// The shapes of what came of comparing a publication.
pub const VERDICT_FORMATS: [(&str, VerdictFormat); 2] =
    [("human", VerdictFormat::Human), ("json", VerdictFormat::Json)];
/// The shapes of a plan of reviews.
pub const PLAN_FORMATS: [(&str, PlanFormat); 3] =
    [("human", PlanFormat::Human), ("json", PlanFormat::Json), ("ical", PlanFormat::Calendar)];
/// What of a plan of reviews can be told to fail: this and all that is more urgent.
pub const DUE: [(&str, State); 2] = [("overdue", State::Overdue), ("due", State::Due)];
/// From which severity on a check can be told to fail.
pub const SEVERITIES: [(&str, Severity); 2] = [("warning", Severity::Warning), ("hint", Severity::Hint)];
/// The editions.
pub const EDITIONS: [(&str, EditionKind); 2] = [("public", EditionKind::Public), ("internal", EditionKind::Internal)];
/// The parts of a publication.
pub const OUTPUTS: [(&str, Output); Output::ALL.len()] = {
    let mut named = [("", Output::Pdf); Output::ALL.len()];
    let mut index = 0;
    while index < named.len() {
        named[index] = (Output::ALL[index].name(), Output::ALL[index]);
        index += 1;
    }
    named
};
/// The parts of a notice.
pub const NOTICE_OUTPUTS: [(&str, Output); PARTS.len()] = [(PARTS[0].name(), PARTS[0]), (PARTS[1].name(), PARTS[1])];
/// The outlines.
pub const OUTLINES: [(&str, Outline); Outline::ALL.len()] = {
    let mut named = [("", Outline::Controller); Outline::ALL.len()];
    let mut index = 0;
    while index < named.len() {
        named[index] = (Outline::ALL[index].name(), Outline::ALL[index]);
        index += 1;
    }
    named
};
/// The sizes of the PDF's body text, in points.
pub const SIZES: [(&str, u8); 10] = [
    ("9", 9),
    ("10", 10),
    ("11", 11),
    ("12", 12),
    ("13", 13),
    ("14", 14),
    ("15", 15),
    ("16", 16),
    ("17", 17),
    ("18", 18),
];
/// The levels of the fragment's first heading.
pub const LEVELS: [(&str, u8); 3] = [("2", 2), ("3", 3), ("4", 4)];
/// The languages of messages.
pub const LANGUAGES: [(&str, Language); 2] = [("de", Language::German), ("en", Language::English)];

/// The words of a choice.
pub const fn words<T, const N: usize>(choices: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut index = 0;
    while index < N {
        words[index] = choices[index].0;
        index += 1;
    }
    words
}

/// What a word means; nothing where it is none of them.
pub fn chosen<T: Copy>(choices: &[(&str, T)], word: &str) -> Option<T> {
    choices.iter().find(|(name, _)| *name == word).map(|&(_, choice)| choice)
}
