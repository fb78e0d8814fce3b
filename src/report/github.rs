//! Findings as workflow commands: GitHub and Forgejo show them beside the changed line.
//! <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>

use std::fmt;

use super::item::Item;
use crate::{
    diagnostic::Severity,
    wording::{Language, report as words},
};

pub(super) fn print(items: &[Item], language: Language, out: &mut impl fmt::Write) -> fmt::Result {
    for item in items {
        let command = match item.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "notice",
        };
        write!(out, "::{command} file={}", property(&item.path))?;
        if let Some(spot) = &item.place {
            write!(out, ",line={},col={}", spot.start.line, spot.start.column)?;
            // A column at the end is only understood within one line, and is the last one covered.
            if spot.end.line == spot.start.line && spot.end.column > spot.start.column {
                write!(out, ",endColumn={}", spot.end.column - 1)?;
            }
        }
        let mut text = item.told.message.clone();
        for (label, more) in [
            (words::help(language), item.told.help.as_deref()),
            (words::instead(language), item.readable_replacement()),
            (words::basis(language), item.basis.as_deref()),
        ] {
            if let Some(more) = more {
                text.extend(["\n", label, ": ", more]);
            }
        }
        writeln!(out, ",title={}::{}", property(item.code), data(&text))?;
    }
    Ok(())
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
