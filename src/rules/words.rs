//! Words in running text.

/// Where a word, or several with blanks between, stands by itself; capitals count.
pub fn find(text: &str, word: &str) -> Option<usize> {
    let is_part = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .find(|(at, _)| !is_part(text[..*at].chars().last()) && !is_part(text[at + word.len()..].chars().next()))
        .map(|(at, _)| at)
}

/// The first of these beginnings of words that a text holds anywhere; the beginnings are in small letters.
pub fn stem<'a>(text: &str, stems: &[&'a str]) -> Option<&'a str> {
    let small = text.to_lowercase();
    stems.iter().copied().find(|stem| small.contains(stem))
}

/// The word of a text, as it stands there, in which the first of these beginnings is found.
pub fn word_with<'a>(text: &'a str, stems: &[&str]) -> Option<&'a str> {
    let of = |text: &'a str, stem: &str| {
        let mut words = text.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
        words.find(|word| word.to_lowercase().contains(stem))
    };
    // Of several words together, the text is told.
    stem(text, stems).map(|stem| of(text, stem).unwrap_or(text))
}

/// Whether a text itself says that it speaks of the past.
pub fn speaks_of_the_past(text: &str) -> bool {
    const SIGNS: [&str; 10] = [
        "früher",
        "ehemals",
        "ehemalig",
        "vormals",
        "bisherig",
        "abgelöst",
        "aufgehoben",
        "bis 20",
        "a. f.",
        "inzwischen",
    ];
    stem(text, &SIGNS).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stands_by_itself() {
        assert_eq!(find("nach § 13 TMG.", "TMG"), Some("nach § 13 ".len()));
        assert_eq!(find("ATMG, TMGX", "TMG"), None);
        assert_eq!(find("Skype for Business", "Skype for Business"), Some(0));
        assert_eq!(stem("Gesundheitsdaten", &["gesundheit"]), Some("gesundheit"));
        assert_eq!(
            word_with("Name, Religionszugehörigkeit (freiwillig)", &["religion"]),
            Some("Religionszugehörigkeit")
        );
        assert!(speaks_of_the_past("Twitter (früherer Name)") && !speaks_of_the_past("Twitter"));
    }
}
