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
    /// Whether this was found in no official source.
    pub doubt: bool,
}

static READ: LazyLock<Vec<Section>> = LazyLock::new(|| {
    let read = |[law, section, paragraph, level, until, instead, doubt, _]: [&'static str; 8]| {
        let letter = section.chars().last().filter(char::is_ascii_lowercase);
        let number = section.trim_end_matches(|sign: char| sign.is_ascii_lowercase()).parse().ok()?;
        let instead = Some(instead).filter(|instead| !instead.is_empty());
        let (paragraph, until) = (paragraph.parse().ok(), until.parse().ok());
        Some(Section { law, number: (number, letter), paragraph, level, until, instead, doubt: !doubt.is_empty() })
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
        crate::law::table::tests::hold(TABLE, 8, 1, 6);
        assert_eq!(sections().len(), rows::<8>(TABLE).count(), "every row is read");
    }
}
