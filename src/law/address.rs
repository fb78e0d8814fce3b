//! Where the text of a law is free on the web: the one place that knows how addresses are made. Checked when this was
//! written:
//!
//! - Acts of the Federation: `https://www.gesetze-im-internet.de/bmg/__13.html`, articles `…/gg/art_6.html`, the whole
//!   act `…/bmg/`; the folder stands in `statutes.tsv`.
//! - Acts of the Union: `https://eur-lex.europa.eu/legal-content/DE/TXT/HTML/?uri=CELEX:32016R0679#art_6`. EUR-Lex
//!   promises that addresses with a CELEX number last (help, "permanent links"); every article is a `<div id="art_6">`,
//!   as published and as consolidated. Of an older act that has no such mark, the page opens at its beginning.
//!
//! The Länder have no address that can be made out of a number, and fedlex.admin.ch was not checked: their law is not
//! linked.

use super::statute::{Statute, statute};
use super::union::celex;

/// What is cited of a law: one section or article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Whether it is an article.
    pub is_article: bool,
    /// Its number.
    pub number: u16,
    /// The letter behind the number.
    pub letter: Option<char>,
}

/// The Introductory Act to the Civil Code has a page for each section of its articles, and none for an article.
const WITHOUT_ARTICLES: &str = "bgbeg";

/// The address of a law, or of a place in it, as it is cited in a register of `land`. None where the text is not known
/// to be free, or where the act is no longer in force.
pub fn address(law: &str, land: &'static str, place: Option<Place>, in_english: bool) -> Option<String> {
    match statute(law, land) {
        Some(Statute { until: Some(_), .. }) => None,
        Some(act) => {
            let free = act.free?;
            let has = |place: &Place| {
                act.by_article == Some(place.is_article) && act.last.is_none_or(|last| place.number <= last)
            };
            let place = place.filter(has);
            match act.level {
                "Bund" => Some(federal(free, place)),
                "EU" => Some(of_the_union(free, place, in_english)),
                _ => None,
            }
        }
        None => celex(law).map(|number| of_the_union(&number, place.filter(|place| place.is_article), in_english)),
    }
}

fn federal(folder: &str, place: Option<Place>) -> String {
    let page = match place {
        Some(Place { is_article, number, letter }) if !is_article || folder != WITHOUT_ARTICLES => {
            format!(
                "{}{number}{}.html",
                if is_article { "art_" } else { "__" },
                letter.map_or_else(String::new, String::from)
            )
        }
        Some(_) | None => String::new(),
    };
    format!("https://www.gesetze-im-internet.de/{folder}/{page}")
}

fn of_the_union(celex: &str, place: Option<Place>, in_english: bool) -> String {
    let language = if in_english { "EN" } else { "DE" };
    let anchor = place.map_or_else(String::new, |place| {
        format!("#art_{}{}", place.number, place.letter.map_or_else(String::new, String::from))
    });
    format!("https://eur-lex.europa.eu/legal-content/{language}/TXT/HTML/?uri=CELEX:{celex}{anchor}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn section(number: u16, letter: Option<char>) -> Place {
        Place { is_article: false, number, letter }
    }

    const fn article(number: u16) -> Place {
        Place { is_article: true, number, letter: None }
    }

    #[test]
    fn a_law_is_found_where_its_text_is() {
        let found = |law, place| address(law, "NW", place, false);
        let gii = "https://www.gesetze-im-internet.de";
        let celex = "https://eur-lex.europa.eu/legal-content/DE/TXT/HTML/?uri=CELEX:";
        for (law, place, page) in [
            ("BMG", Some(section(13, None)), format!("{gii}/bmg/__13.html")),
            ("SGB X", Some(section(67, Some('a'))), format!("{gii}/sgb_10/__67a.html")),
            ("BWahlG", None, format!("{gii}/bwahlg/")),
            ("GG", Some(article(6)), format!("{gii}/gg/art_6.html")),
            ("EGBGB", Some(article(229)), format!("{gii}/bgbeg/")),
            // What an act does not have, or does not count so, leads to the act.
            ("BMG", Some(section(99, None)), format!("{gii}/bmg/")),
            ("BMG", Some(article(3)), format!("{gii}/bmg/")),
            ("DSGVO", Some(article(6)), format!("{celex}32016R0679#art_6")),
            ("Durchführungsbeschluss (EU) 2025/2574", None, format!("{celex}32025D2574")),
        ] {
            assert_eq!(found(law, place), Some(page), "{law}");
        }
        assert!(address("DSGVO", "NW", None, true).is_some_and(|page| page.contains("/EN/")));
    }

    #[test]
    fn where_no_text_is_known_nothing_is_said() {
        for law in ["DSG NRW", "TMG", "TTDSG", "Hundesteuersatzung der Stadt Musterstadt", "XYZG", "DSG (CH)"] {
            assert_eq!(address(law, "NW", Some(section(1, None)), false), None, "{law}");
        }
        // In the Saarland, the KSVG is its law on local government.
        assert_eq!(address("KSVG", "SL", Some(section(1, None)), false), None);
        assert!(address("KSVG", "NW", Some(section(1, None)), false).is_some());
    }
}
