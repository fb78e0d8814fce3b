//! Acts that are no longer in force, and sections that are gone from acts that are.

use std::sync::LazyLock;

use super::table::{parts, rows};
use crate::model::Date;

const ACTS: &str = include_str!("repealed.tsv");
const SECTIONS: &str = include_str!("sections.tsv");

/// An act that is no longer in force.
#[derive(Debug)]
pub struct Repealed {
    /// As it is cited.
    pub short: &'static str,
    /// As it is cited too.
    pub spellings: Vec<&'static str>,
    /// EU, Bund, the code of a Land and so on.
    pub level: &'static str,
    /// The last day in force.
    pub until: Date,
    /// What took its place.
    pub successors: Vec<&'static str>,
    /// Whether this was found in no official source.
    pub doubt: bool,
}

/// A section that can no longer be cited so.
#[derive(Debug)]
pub struct Section {
    /// The act.
    pub law: &'static str,
    /// The number, and the letter behind it.
    pub number: (u16, Option<char>),
    /// The paragraph; nothing for the whole section.
    pub paragraph: Option<u16>,
    /// EU, Bund, the code of a Land and so on.
    pub level: &'static str,
    /// The last day, where a source gives it.
    pub until: Option<Date>,
    /// What to cite instead.
    pub instead: Option<&'static str>,
    /// Where the number goes on with another content: a word, in small letters, that shows that the old one is meant.
    pub beside: Option<&'static str>,
    /// Whether this was found in no official source.
    pub doubt: bool,
}

static READ_ACTS: LazyLock<Vec<Repealed>> = LazyLock::new(|| {
    let read = |[short, spellings, level, until, successor, doubt, _]: [&'static str; 7]| {
        let until = until.parse().ok()?;
        let (spellings, successors) = (parts(spellings), parts(successor));
        Some(Repealed { short, spellings, level, until, successors, doubt: !doubt.is_empty() })
    };
    rows(ACTS).filter_map(read).collect()
});

static READ_SECTIONS: LazyLock<Vec<Section>> = LazyLock::new(|| {
    let read = |[law, section, paragraph, level, until, instead, doubt, beside, _]: [&'static str; 9]| {
        let letter = section.chars().last().filter(char::is_ascii_lowercase);
        let number = section.trim_end_matches(|sign: char| sign.is_ascii_lowercase()).parse().ok()?;
        let some = |cell: &'static str| Some(cell).filter(|cell| !cell.is_empty());
        let (paragraph, until) = (paragraph.parse().ok(), until.parse().ok());
        let (instead, beside, doubt) = (some(instead), some(beside), !doubt.is_empty());
        Some(Section { law, number: (number, letter), paragraph, level, until, instead, beside, doubt })
    };
    rows(SECTIONS).filter_map(read).collect()
});

/// Every act of the table.
pub fn repealed() -> &'static [Repealed] {
    &READ_ACTS
}

/// Every section of the table.
pub fn sections() -> &'static [Section] {
    &READ_SECTIONS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::table::tests::hold;

    #[test]
    fn the_tables_are_whole() {
        hold(ACTS, 7, 1, 5);
        hold(SECTIONS, 9, 1, 6);
        assert_eq!(repealed().len(), rows::<7>(ACTS).count(), "every row of acts is read");
        assert_eq!(sections().len(), rows::<9>(SECTIONS).count(), "every row of sections is read");
    }

    #[test]
    fn no_spelling_means_two_acts() {
        let all =
            repealed().iter().flat_map(|act| act.spellings.iter().chain([&act.short]).map(|name| (*name, act.short)));
        let mut seen = std::collections::BTreeMap::new();
        for (name, act) in all {
            if let Some(other) = seen.insert(name, act) {
                assert_eq!(other, act, "{name} means two acts");
            }
        }
    }
}
