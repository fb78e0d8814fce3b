//! A text to a value, or to everything that is wrong with its notation.

use std::ops::Range;

use serde_json::Value;
use toml::de::DeTable;

use super::{
    echo::Echo,
    encoding::clamp,
    fault::{FileFault, Problem, ProblemFault, SyntaxFault},
    limits,
    pieces::pieces,
    position::Lines,
    slips,
    strict::{Scan, beyond_toml_1_0},
    tokens::tokens,
    value::Walk,
};

/// The most faults of one file that are told at once; who mends twenty runs the program again anyway.
const MOST: usize = 20;

/// A text as it was understood.
pub(super) struct Parsed {
    /// Its value, only where nothing is wrong: what a parser recovers from a faulty file goes no further.
    pub value: Option<Value>,
    /// Sorted by place.
    pub problems: Vec<Problem>,
}

/// Reads a text, or says which of the [`limits`] it exceeds: what is beyond them no parser may see.
pub(super) fn read(text: &str) -> Result<Parsed, (FileFault, Range<usize>)> {
    let (mut count, mut scan) = (limits::Count::default(), Scan::of(text));
    for token in tokens(text, 0) {
        if let Some(fault) = count.token(&token) {
            return Err((fault, token.range));
        }
        scan.token(&token);
    }
    Ok(parse(text, scan.faults))
}

/// Parses a text. `novelties` are what it would be refused for by TOML 1.0, if it parses.
fn parse(text: &str, novelties: Vec<(SyntaxFault, Range<usize>)>) -> Parsed {
    let mut walk = Walk::default();
    let (mut value, faults) = match DeTable::parse(text) {
        Ok(table) => (Some(walk.table(table.into_inner())), novelties),
        Err(_) => (None, faulty(text)),
    };
    let mut problems: Vec<Problem> = faults
        .into_iter()
        .map(|(fault, range)| Problem { fault: ProblemFault::Syntax(fault), range: clamp(text, &range) })
        .chain(walk.problems)
        .collect();
    problems.sort_by_key(|problem| (problem.range.start, problem.range.end));
    shorten(&mut problems);
    if !problems.is_empty() {
        value = None;
    }
    Parsed { value, problems }
}

/// Says that there are more, instead of telling them all.
fn shorten(problems: &mut Vec<Problem>) {
    if let Some(next) = problems.get(MOST) {
        let range = next.range.clone();
        problems.truncate(MOST);
        problems.push(Problem { fault: ProblemFault::Syntax(SyntaxFault::MoreFaults { told: MOST }), range });
    }
}

/// One fault for each piece that does not parse, those against TOML 1.0 in the others, and the keys that occur
/// twice in what is left.
fn faulty(text: &str) -> Vec<(SyntaxFault, Range<usize>)> {
    let (mut faults, mut sound, mut headless) = (Vec::new(), String::with_capacity(text.len()), false);
    for piece in pieces(text) {
        let body = &text[piece.range.clone()];
        let start = piece.range.start;
        let shift = |range: Range<usize>| start + range.start..start + range.end;
        let error = DeTable::parse(body).err();
        if piece.header {
            // Below a header that cannot be read nobody knows which keys would be the same.
            headless = error.is_some();
        }
        if let Some(error) = &error {
            let range = clamp(body, &error.span().unwrap_or(0..0));
            let (fault, range) = slips::explain(body, error.message(), range);
            faults.push((fault, shift(range)));
        } else {
            faults.extend(beyond_toml_1_0(body).into_iter().map(|(fault, range)| (fault, shift(range))));
        }
        if faults.len() > MOST {
            return faults;
        }
        if error.is_some() || headless {
            sound.extend(body.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        } else {
            sound.push_str(body);
        }
    }
    faults.extend(twice(&sound));
    faults
}

/// The keys that occur twice in a text whose pieces parse one by one.
fn twice(text: &str) -> Vec<(SyntaxFault, Range<usize>)> {
    let lines = Lines::of(text);
    let (_, errors) = DeTable::parse_recoverable(text);
    let found = errors.into_iter().take(MOST + 1).map(|error| {
        let range = clamp(text, &error.span().unwrap_or(0..0));
        let key = Echo::new(&text[range.clone()]);
        let fault = match error.message() {
            "duplicate key" => SyntaxFault::DuplicateKey { key, first_line: first_line(text, &lines, &range) },
            extend if extend.starts_with("cannot extend value") => SyntaxFault::KeyBelowValue { key },
            other => SyntaxFault::Other { sentence: other.to_owned() },
        };
        (fault, range)
    });
    found.collect()
}

/// The line of the first key of this name in the same section, if there is one.
fn first_line(text: &str, lines: &Lines, second: &Range<usize>) -> Option<usize> {
    let key = &text[second.clone()];
    let this = lines.index(second.start);
    let words = |line: usize| text[lines.range(text, line)].trim_start();
    let is_header = words(this).starts_with('[');
    let same = |line: usize| {
        if is_header {
            words(line).split('#').next().map(str::trim_end) == words(this).split('#').next().map(str::trim_end)
        } else {
            words(line).strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(['=', '.']))
        }
    };
    let line = if is_header {
        (0..this).find(|line| same(*line))
    } else {
        (0..this).rev().take_while(|line| !words(*line).starts_with('[')).filter(|line| same(*line)).last()
    };
    line.map(|line| line + 1)
}
