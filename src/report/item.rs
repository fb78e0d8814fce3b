//! Findings made ready to print: told, placed, sorted, and cleared of everything internal.

use std::{collections::BTreeSet, ops::Range};

use super::Manner;
use crate::{
    diagnostic::{Discretion, Finding, Severity},
    source::{Position, Source, Sources, one_line, pointer::Pointer},
    wording::fault::{Told, tell},
};

/// A finding ready to print.
pub(super) struct Item {
    pub severity: Severity,
    pub code: &'static str,
    pub told: Told,
    pub basis: Option<String>,
    /// The path, fit for one line.
    pub path: String,
    /// The record's `kennung`.
    pub stem: String,
    /// The way to the value; below `[intern]` with free names left out.
    pub pointer: Option<String>,
    pub place: Option<Spot>,
}

impl Item {
    /// What to write instead, where reading it helps: a comma or a blank is said in words already.
    pub fn readable_replacement(&self) -> Option<&str> {
        self.told.replacement.as_deref().filter(|replacement| replacement.contains(char::is_alphanumeric))
    }
}

/// Where an item stands in its file.
pub(super) struct Spot {
    /// The sheet that shows it.
    pub sheet: usize,
    pub start: Position,
    pub end: Position,
}

/// The lines of a file that may be shown, each as wide as the original.
pub(super) struct Sheet {
    lines: Vec<String>,
}

impl Sheet {
    fn of(source: &Source) -> Self {
        Self { lines: source.shown().split('\n').map(ToOwned::to_owned).collect() }
    }

    /// A line, from 1.
    pub fn line(&self, line: usize) -> &str {
        self.lines.get(line.saturating_sub(1)).map_or("", String::as_str)
    }
}

/// How many findings there are.
pub(super) struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub hints: usize,
    /// Files with findings.
    pub files: usize,
}

impl Tally {
    pub fn of(items: &[Item]) -> Self {
        let count = |severity| items.iter().filter(|item| item.severity == severity).count();
        let files: BTreeSet<&str> = items.iter().map(|item| item.path.as_str()).collect();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            hints: count(Severity::Hint),
            files: files.len(),
        }
    }

    pub const fn number(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Hint => self.hints,
        }
    }
}

/// All findings as items, in file order and then by place, and the sheets of the files that they show.
pub(super) fn items(findings: &[Finding], sources: &Sources, manner: Manner) -> (Vec<Item>, Vec<Sheet>) {
    let mut placed: Vec<(usize, Range<usize>, &Finding)> = findings
        .iter()
        .map(|finding| {
            let file = sources.place(&finding.place.file);
            let range = sources.get(&finding.place.file).and_then(|source| finding.place.range(source));
            // A finding about a file as a whole stands before those inside it; one about no file read, at the end.
            (file.unwrap_or(usize::MAX), range.unwrap_or(0..0), finding)
        })
        .collect();
    placed.sort_by(|(file, range, finding), (other_file, other_range, other)| {
        let key =
            |range: &Range<usize>, finding: &Finding| (range.start, range.end, finding.severity, finding.fault.code());
        file.cmp(other_file)
            .then_with(|| finding.place.file.cmp(&other.place.file))
            .then_with(|| key(range, finding).cmp(&key(other_range, other)))
    });
    let (mut sheets, mut last, mut items) = (Vec::new(), None, Vec::with_capacity(placed.len()));
    for (file, range, finding) in placed {
        let source = sources.get(&finding.place.file);
        if source.is_some() && last != Some(file) {
            last = Some(file);
            sheets.extend(source.map(Sheet::of));
        }
        items.push(item(finding, source, range, sheets.len().saturating_sub(1), manner));
    }
    (items, sheets)
}

fn item(finding: &Finding, source: Option<&Source>, range: Range<usize>, sheet: usize, manner: Manner) -> Item {
    let internal = finding.place.pointer.as_ref().is_some_and(Pointer::is_internal);
    let hidden = source.is_some_and(|source| source.discretion(&range) == Discretion::Hidden);
    let discretion = if internal || hidden { Discretion::Hidden } else { Discretion::Open };
    let place = source.filter(|source| finding.place.range(source).is_some()).map(|source| Spot {
        sheet,
        start: source.position(range.start),
        end: source.position(range.end),
    });
    Item {
        severity: finding.severity,
        code: finding.fault.code(),
        told: tell(&finding.fault, manner.language, discretion),
        basis: finding.basis.clone(),
        path: one_line(below(manner.folder, &finding.place.file).chars()),
        stem: one_line(stem(&finding.place.file).chars()),
        pointer: finding.place.pointer.as_ref().map(shown),
        place,
    }
}

/// The path as the person would type it.
fn below(folder: &str, path: &str) -> String {
    match folder.trim_end_matches('/') {
        "" | "." => path.to_owned(),
        folder => format!("{folder}/{path}"),
    }
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".toml").unwrap_or(name)
}

/// The pointer for eyes: below `[intern]` only row numbers and what is spelled like a key.
fn shown(pointer: &Pointer) -> String {
    if !pointer.is_internal() {
        return one_line(pointer.as_str().chars());
    }
    let plain = |segment: &str| {
        segment.len() <= 40
            && segment.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte))
    };
    pointer.segments().fold(
        String::new(),
        |shown, segment| {
            if plain(&segment) { shown + "/" + &segment } else { shown + "/…" }
        },
    )
}
