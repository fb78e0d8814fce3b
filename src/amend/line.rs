//! A new line that looks like its neighbour.

use std::ops::Range;

use crate::model::Date;

/// Where a line with a key and a day comes, and what is put there: below the line on which the neighbour (its key and its
/// value) ends, or first of all where there is none.
pub fn after(
    text: &str,
    neighbour: Option<(Range<usize>, Range<usize>)>,
    key: &str,
    day: Date,
) -> (Range<usize>, String) {
    let end = line_end(text);
    let Some((name, value)) = neighbour else { return (0..0, format!("{key} = {day}{end}")) };
    let line = manner(text, &name, &value, key, day);
    match text[value.end..].find('\n') {
        Some(length) => {
            let at = value.end + length + 1;
            (at..at, format!("{line}{end}"))
        }
        None => (text.len()..text.len(), format!("{end}{line}")),
    }
}

/// As lines end in this text.
fn line_end(text: &str) -> &'static str {
    if text.find('\n').is_some_and(|at| text[..at].ends_with('\r')) { "\r\n" } else { "\n" }
}

/// The key and the day, indented and with blanks around the equals sign as the neighbour has them; where keys stand in a
/// column, the sign comes below the sign.
fn manner(text: &str, name: &Range<usize>, value: &Range<usize>, key: &str, day: Date) -> String {
    let start = text[..name.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = Some(&text[start..name.start]).filter(|blank| blank.trim().is_empty()).unwrap_or("");
    let between = &text[name.end..value.start];
    let (before, behind) = between.split_once('=').unwrap_or((" ", " "));
    let width = text[name.clone()].chars().count() + before.chars().count();
    let before = if before.chars().count() > 1 {
        " ".repeat(width.saturating_sub(key.chars().count()).max(1))
    } else {
        before.to_owned()
    };
    format!("{indent}{key}{before}={behind}{day}")
}
