//! One line a finding, as compilers print: editors and terminals make links of it.

use std::fmt;

use super::item::Item;
use crate::wording::{Language, report as words};

pub(super) fn print(items: &[Item], language: Language, out: &mut impl fmt::Write) -> fmt::Result {
    for item in items {
        let severity = words::severity(item.severity, language);
        match &item.place {
            Some(spot) => write!(out, "{}:{}:{}: ", item.path, spot.start.line, spot.start.column)?,
            None => write!(out, "{}: ", item.path)?,
        }
        writeln!(out, "{severity}[{}]: {}", item.code, item.told.message)?;
    }
    Ok(())
}
