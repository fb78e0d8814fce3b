//! Adequacy decisions (Art. 45 Abs. 3 DSGVO), and the states that need none.

use std::sync::LazyLock;

use super::table::{parts, rows};
use crate::model::Date;

const TABLE: &str = include_str!("adequacy.tsv");

/// The day up to which the table was compared with what is published.
pub const VERIFIED: &str = "2026-10-08";

/// A decision of the Commission.
#[derive(Debug)]
pub struct Decision {
    /// The country's code.
    pub code: &'static str,
    /// Its name in German.
    pub name: &'static str,
    /// The decision's number.
    pub number: &'static str,
    /// As it is called too.
    pub names: Vec<&'static str>,
    /// The last day, where there is one.
    pub until: Option<Date>,
    /// Whether it holds for some recipients only.
    pub limited: bool,
}

static READ: LazyLock<Vec<Decision>> = LazyLock::new(|| {
    let read = |[code, name, number, names, _, until, limited, _, _]: [&'static str; 9]| Decision {
        code,
        name,
        number,
        names: parts(names),
        until: until.parse().ok(),
        limited: !limited.is_empty(),
    };
    rows(TABLE).map(read).collect()
});

/// The European Economic Area: the Union, Iceland, Liechtenstein, Norway.
const AREA: [(&str, &str); 30] = [
    ("AT", "Österreich"),
    ("BE", "Belgien"),
    ("BG", "Bulgarien"),
    ("CY", "Zypern"),
    ("CZ", "Tschechien"),
    ("DE", "Deutschland"),
    ("DK", "Dänemark"),
    ("EE", "Estland"),
    ("ES", "Spanien"),
    ("FI", "Finnland"),
    ("FR", "Frankreich"),
    ("GR", "Griechenland"),
    ("HR", "Kroatien"),
    ("HU", "Ungarn"),
    ("IE", "Irland"),
    ("IS", "Island"),
    ("IT", "Italien"),
    ("LI", "Liechtenstein"),
    ("LT", "Litauen"),
    ("LU", "Luxemburg"),
    ("LV", "Lettland"),
    ("MT", "Malta"),
    ("NL", "Niederlande"),
    ("NO", "Norwegen"),
    ("PL", "Polen"),
    ("PT", "Portugal"),
    ("RO", "Rumänien"),
    ("SE", "Schweden"),
    ("SI", "Slowenien"),
    ("SK", "Slowakei"),
];

/// Names of third countries that are written in several ways.
const NAMES: [(&str, &[&str]); 4] = [
    ("US", &["USA", "Vereinigte Staaten von Amerika", "Vereinigte Staaten", "U.S.A."]),
    ("GB", &["Großbritannien", "England", "UK", "Vereinigtes Königreich"]),
    ("KR", &["Südkorea", "Republik Korea"]),
    ("EPO", &["Europäisches Patentamt", "EPA", "Europäische Patentorganisation"]),
];

/// Every decision of the table, also those that are void.
pub fn decisions() -> &'static [Decision] {
    &READ
}

/// Whether a country, by code or name, is of the European Economic Area.
pub fn is_in_the_area(country: &str) -> bool {
    AREA.iter().any(|(code, name)| *code == country || *name == country)
}

/// Whether a country is known by code or name, or written as a code; other words may be another name of any.
pub fn is_recognised(country: &str) -> bool {
    let is_code = country.len() == 2 && country.bytes().all(|sign| sign.is_ascii_uppercase());
    is_code || third_country(country) != country || decisions().iter().any(|decision| decision.code == country)
}

/// The code of a third country; the country as written where the table does not have it.
pub fn third_country(country: &str) -> &str {
    let named = NAMES.iter().find(|(_, names)| names.contains(&country)).map(|(code, _)| *code);
    let listed = || decisions().iter().find(|decision| decision.name == country).map(|decision| decision.code);
    named.or_else(listed).unwrap_or(country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        crate::law::table::tests::hold(TABLE, 9, 1, 7);
        assert!(TABLE.contains(&format!("Verified up to {VERIFIED}")), "the day stands in the table too");
        for decision in decisions() {
            assert!(!is_in_the_area(decision.code), "{decision:?}");
        }
        assert_eq!(third_country("USA"), "US");
        assert_eq!(third_country("Schweiz"), "CH");
        assert_eq!(third_country("IN"), "IN");
    }
}
