use std::ops::Range;

use super::Found;
use super::notice::{Notice, Sentence};
use super::words::{has, words};
use crate::diagnostic::ProseFault;

rule! {
    /// Zu enger Begriff der personenbezogenen Daten
    ///
    /// # Was
    /// Ein Datenschutzhinweis erklärt, personenbezogene Daten seien die, die die Stelle braucht, um jemanden zu erreichen oder
    /// etwas zu leisten.
    ///
    /// # Warum
    /// Personenbezogen sind alle Informationen, die sich auf eine identifizierte oder identifizierbare natürliche Person beziehen
    /// (Art. 4 Nr. 1 DSGVO), auch die IP-Adresse im Protokoll. Wer den Begriff enger fasst, lässt Menschen glauben, dass der Rest
    /// nicht geschützt ist.
    ///
    /// # Beispiel
    /// ```text
    /// Personenbezogene Daten, d. h. Angaben, die wir zur Kontaktaufnahme mit Ihnen benötigen, speichern wir nur …
    /// ```
    ///
    /// # Stattdessen
    /// ```text
    /// Personenbezogene Daten sind alle Informationen, die sich auf eine identifizierte oder identifizierbare Person beziehen.
    /// ```
    "narrow-personal-data" => Warning;
    Notice(check)
}

const TERMS: [&str; 4] = ["personenbezogene daten", "personenbezogenen daten", "persönliche daten", "personal data"];
/// „Ihre personenbezogenen Daten, also …“ says which, not what.
const BEFORE: [&str; 4] = ["unter", "als", "by", "wort"];
const MEANS: [&str; 17] = [
    "d.h.",
    "d. h.",
    "das heißt",
    "das heisst",
    "also ",
    "nämlich ",
    "sind ",
    "das sind ",
    "meint ",
    "meinen ",
    "bezeichnen ",
    "bedeute",
    "verstehen wir ",
    "i.e.",
    "that is",
    "are ",
    "means ",
];
const ARTICLES: [&str; 16] = [
    "nur",
    "alle",
    "solche",
    "diejenigen",
    "jene",
    "die",
    "jede",
    "hier",
    "all",
    "any",
    "only",
    "those",
    "the",
    "we",
    "mean",
    "is",
];
const HEADS: [&str; 5] = ["informationen", "angaben", "daten", "information", "data"];
const NEEDED: [&str; 8] = [
    "die wir ",
    "mit denen wir ",
    "welche wir ",
    "die die stadt ",
    "die die gemeinde ",
    "that we ",
    "which we ",
    "we need",
];
const FOR: [&str; 10] =
    ["benötig", "brauch", "kontakt", "erreich", "dienst", "leist", "bearbeit", "need", "contact", "service"];
/// The law's own words, or near to them.
const BY_PERSON: [&str; 14] = [
    "identif",
    "identität",
    "bezieh",
    "bezug",
    "bestimmbar",
    "bestimmte",
    "zuordn",
    "zugeordnet",
    "rückschl",
    "art. 4",
    "artikel 4",
    "sachliche",
    "relat",
    "zu ihrer person",
];
/// A definition is read no further, in bytes.
const FAR: usize = 300;

fn check(notice: &Notice, found: &mut Found) {
    for sentence in notice.sentences().filter(|_| notice.fits).filter(Sentence::is_told) {
        if let Some(range) = defined_by_need(sentence.small) {
            let place = notice.place(&sentence, &range);
            found.warning(place, ProseFault::NarrowPersonalData, Some("Art. 4 Nr. 1 DSGVO"));
        }
    }
}

/// Where a sentence in small letters defines the term by what the data are needed for.
fn defined_by_need(small: &str) -> Option<Range<usize>> {
    let (at, term) = TERMS.iter().find_map(|term| Some((small.find(term)?, *term)))?;
    let before = small[..at].split_whitespace().next_back();
    let before = before.map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
    let is_bare = before.is_none_or(|word| word.is_empty() || BEFORE.contains(&word));
    let rest = small[at + term.len()..].trim_start_matches([' ', ',', '(', '–', '-', '„', '“', '"', ':']);
    let said = MEANS.iter().find_map(|means| rest.strip_prefix(means))?;
    let end = (0..=FAR.min(said.len())).rev().find(|end| said.is_char_boundary(*end))?;
    let said = &said[..end];
    let head = words(said).map(|(_, word)| word).take(5).find(|word| !ARTICLES.contains(word))?;
    let is_narrow = has(said, &NEEDED).is_some() && has(said, &FOR).is_some() && has(said, &BY_PERSON).is_none();
    (is_bare && HEADS.contains(&head) && is_narrow).then(|| at..at + term.len())
}

#[cfg(test)]
mod tests {
    use super::defined_by_need;

    #[test]
    fn a_definition_is_told_from_a_restriction() {
        for narrow in [
            "personenbezogene daten, d.h. informationen, die wir zur kontaktaufnahme mit ihnen benötigen, werden verarbeitet.",
            "personenbezogene daten sind nur die angaben, die wir brauchen, um ihren antrag zu bearbeiten.",
            "unter personenbezogenen daten verstehen wir angaben, mit denen wir sie erreichen.",
            "personal data, i.e. information that we need to contact you, are stored.",
        ] {
            assert!(defined_by_need(narrow).is_some(), "{narrow}");
        }
        for right in [
            "personenbezogene daten sind alle informationen, die sich auf eine identifizierte person beziehen.",
            "personenbezogene daten sind daten, mit denen sie persönlich identifiziert werden können.",
            "ihre personenbezogenen daten, also die angaben, die wir für den antrag benötigen, löschen wir.",
            "personenbezogene daten, die wir zur kontaktaufnahme benötigen, löschen wir nach einem jahr.",
            "personenbezogene daten sind für die bearbeitung erforderlich, die wir leisten.",
            "personenbezogene daten sind angaben über ihre identität, die wir benötigen.",
        ] {
            assert!(defined_by_need(right).is_none(), "{right}");
        }
    }
}
