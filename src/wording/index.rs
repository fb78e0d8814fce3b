//! The words of the index: the legal bases of the Regulation, letter by letter, and the names of laws.

use super::Language;
use super::abbreviation::statute;

/// A letter of the Regulation that allows processing, with what it is for in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GdprBasis {
    /// The article.
    pub article: u16,
    /// Its paragraph.
    pub paragraph: u16,
    /// The paragraph's letter.
    pub letter: char,
    german: &'static str,
    english: &'static str,
}

/// Art. 6 Abs. 1 and Art. 9 Abs. 2 DSGVO, in order.
pub const GDPR_BASES: &[GdprBasis] = &[
    lawful('a', "Einwilligung", "consent"),
    lawful('b', "Vertrag", "contract"),
    lawful('c', "rechtliche Verpflichtung", "legal obligation"),
    lawful('d', "lebenswichtige Interessen", "vital interests"),
    lawful('e', "öffentliche Aufgabe", "public task"),
    lawful('f', "berechtigte Interessen", "legitimate interests"),
    special('a', "ausdrückliche Einwilligung", "explicit consent"),
    special('b', "Arbeitsrecht und soziale Sicherheit", "employment and social security"),
    special('c', "lebenswichtige Interessen", "vital interests"),
    special('d', "Vereinigungen ohne Gewinnerzielungsabsicht", "not-for-profit bodies"),
    special('e', "von der Person selbst öffentlich gemacht", "made public by the data subject"),
    special('f', "Rechtsansprüche und Gerichte", "legal claims and courts"),
    special('g', "erhebliches öffentliches Interesse", "substantial public interest"),
    special('h', "Gesundheits- und Sozialwesen", "health and social care"),
    special('i', "öffentliche Gesundheit", "public health"),
    special('j', "Archiv, Forschung, Statistik", "archiving, research, statistics"),
];

const fn lawful(letter: char, german: &'static str, english: &'static str) -> GdprBasis {
    GdprBasis { article: 6, paragraph: 1, letter, german, english }
}

const fn special(letter: char, german: &'static str, english: &'static str) -> GdprBasis {
    GdprBasis { article: 9, paragraph: 2, letter, german, english }
}

/// "Art. 6 Abs. 1 lit. e – öffentliche Aufgabe".
pub fn basis(language: Language, basis: &GdprBasis) -> String {
    let GdprBasis { article, paragraph, letter, german, english } = basis;
    match language {
        Language::German => {
            format!("Art.\u{a0}{article} Abs.\u{a0}{paragraph} lit.\u{a0}{letter} – {german}")
        }
        Language::English => format!("Art.\u{a0}{article}({paragraph})({letter}) – {english}"),
    }
}

/// What heads the letters of the Regulation.
pub const fn gdpr(language: Language) -> &'static str {
    match language {
        Language::German => "DSGVO",
        Language::English => "GDPR",
    }
}

/// What heads all other laws.
pub const fn laws(language: Language) -> &'static str {
    match language {
        Language::German => "Gesetze, Satzungen und anderes",
        Language::English => "Statutes, by-laws and others",
    }
}

/// More characters of a long name than this make no entry clearer.
const LONGEST: usize = 60;

/// A law by its short name, with its long one where it is known; both are German in every language.
pub fn law(name: &str) -> String {
    let long = statute(name).filter(|long| long.chars().count() <= LONGEST);
    long.map_or_else(|| name.to_owned(), |long| format!("{name} – {long}"))
}

#[cfg(test)]
mod tests {
    use super::{GDPR_BASES, Language, basis, law};

    #[test]
    fn a_basis_says_where_it_stands_and_what_it_is() {
        let public_task = &GDPR_BASES[4];
        assert_eq!(basis(Language::German, public_task), "Art.\u{a0}6 Abs.\u{a0}1 lit.\u{a0}e – öffentliche Aufgabe");
        assert_eq!(basis(Language::English, public_task), "Art.\u{a0}6(1)(e) – public task");
        let letters: String = GDPR_BASES.iter().map(|one| one.letter).collect();
        assert_eq!(letters, "abcdefabcdefghij");
    }

    #[test]
    fn a_law_has_its_long_name_where_that_is_known() {
        assert_eq!(law("BMG"), "BMG – Bundesmeldegesetz");
        assert_eq!(law("ErfG"), "ErfG");
        assert_eq!(law("Hundesteuersatzung der Stadt Musterstadt"), "Hundesteuersatzung der Stadt Musterstadt");
    }
}
