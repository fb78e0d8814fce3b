//! Findings in sentences, for ears and fingers: number and place first, no pictures, no symbols that a screen
//! reader would spell out.

use std::fmt;

use super::item::{Item, Tally};
use crate::wording::{Language, report as words};

pub(super) fn print(items: &[Item], tally: &Tally, language: Language, out: &mut impl fmt::Write) -> fmt::Result {
    let mut numbers = [0_usize; 3];
    for item in items {
        let number = &mut numbers[item.severity as usize];
        *number += 1;
        let at = item.place.as_ref().map(|spot| (spot.start.line, spot.start.column));
        let opening = words::announced(item.severity, *number, tally.number(item.severity), &item.path, at, language);
        write!(out, "{opening}: {}", item.told.message)?;
        if let Some(help) = &item.told.help {
            write!(out, " {}: {}", words::help(language), help)?;
        }
        if let Some(replacement) = item.readable_replacement() {
            write!(out, " {}: {replacement}", words::instead(language))?;
        }
        if let Some(basis) = &item.basis {
            write!(out, " {}: {basis}.", words::basis(language))?;
        }
        writeln!(out)?;
    }
    Ok(())
}
