//! Sections that are gone from acts that are in force.

use std::sync::LazyLock;

use super::table::rows;
use crate::model::Date;

const TABLE: &str = include_str!("sections.tsv");

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

static READ: LazyLock<Vec<Section>> = LazyLock::new(|| {
    let read = |[law, section, paragraph, level, until, instead, doubt, beside, _]: [&'static str; 9]| {
        let letter = section.chars().last().filter(char::is_ascii_lowercase);
        let number = section.trim_end_matches(|sign: char| sign.is_ascii_lowercase()).parse().ok()?;
        let some = |cell: &'static str| Some(cell).filter(|cell| !cell.is_empty());
        let (paragraph, until) = (paragraph.parse().ok(), until.parse().ok());
        let (instead, beside, doubt) = (some(instead), some(beside), !doubt.is_empty());
        Some(Section { law, number: (number, letter), paragraph, level, until, instead, beside, doubt })
    };
    rows(TABLE).filter_map(read).collect()
});

/// Every section of the table.
pub fn sections() -> &'static [Section] {
    &READ
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        crate::law::table::tests::hold(TABLE, 9, 1, 6);
        assert_eq!(sections().len(), rows::<9>(TABLE).count(), "every row is read");
    }
}
