//! Findings with the line and a caret below the place.

use std::{fmt, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle};

use super::{
    Manner,
    item::{Item, Sheet, Spot},
};
use crate::{
    diagnostic::Severity,
    wording::{Language, report as words},
};

/// Beyond this many characters a line is not drawn: the renderer would read all of it for each finding.
const LONGEST: usize = 4_000;

pub(super) fn print(items: &[Item], sheets: &[Sheet], manner: Manner, out: &mut impl fmt::Write) -> fmt::Result {
    let renderer = if manner.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    for item in items {
        writeln!(out, "{}\n", picture(item, sheets, &renderer, manner.language))?;
    }
    Ok(())
}

fn picture(item: &Item, sheets: &[Sheet], renderer: &Renderer, language: Language) -> String {
    let level = match item.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE,
    };
    let title =
        level.with_name(words::severity(item.severity, language)).primary_title(&item.told.message).id(item.code);
    let mut group = Group::with_title(title);
    group = match &item.place {
        None => group.element(Origin::path(&item.path)),
        Some(spot) if spot.end.column > LONGEST || spot.start.column > LONGEST => {
            group.element(Origin::path(&item.path).line(spot.start.line).char_column(spot.start.column))
        }
        Some(spot) => {
            let (line, span) = excerpt(spot, sheets[spot.sheet].line(spot.start.line));
            let annotation = AnnotationKind::Primary.span(span);
            group.element(Snippet::source(line).path(&item.path).line_start(spot.start.line).annotation(annotation))
        }
    };
    if let Some(help) = &item.told.help {
        group = group.element(Level::HELP.with_name(words::help(language)).message(help));
    }
    if let Some(replacement) = item.readable_replacement() {
        group = group.element(Level::HELP.with_name(words::instead(language)).message(replacement));
    }
    if let Some(basis) = &item.basis {
        group = group.element(Level::NOTE.with_name(words::basis(language)).message(basis));
    }
    renderer.render(&[group])
}

/// The line, and the place in it in bytes: those of the line as shown, where a blotted character takes more bytes
/// than the one it hides.
fn excerpt(spot: &Spot, line: &str) -> (String, Range<usize>) {
    let line: String = line.chars().take(LONGEST).collect();
    let byte = |column: usize| line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at);
    let start = byte(spot.start.column);
    let end = if spot.end.line == spot.start.line { byte(spot.end.column).max(start) } else { start };
    (line, start..end)
}
