//! Where a law asks a question, in the manner of citing of each language.

use super::Language;

/// A place in a law from its German citation: "Art. 30 Abs. 1 lit. a" is "Art. 30(1)(a)" in English. Sections of
/// German statutes are cited in German everywhere.
pub fn reference(language: Language, german: &str) -> String {
    match language {
        Language::German => german.to_owned(),
        Language::English if german.contains('§') => german.to_owned(),
        Language::English => english(german),
    }
}

fn english(german: &str) -> String {
    let mut out = String::with_capacity(german.len());
    let mut words = german.split(' ');
    while let Some(word) = words.next() {
        match word {
            "Abs." | "lit." => {
                let place = words.next().unwrap_or_default();
                let (place, comma) = place.strip_suffix(',').map_or((place, ""), |place| (place, ","));
                if out.ends_with(',') {
                    out.push(' ');
                }
                out.push_str(&format!("({place}){comma}"));
            }
            // "lit. c, f": the second letter stands alone.
            letter if out.ends_with("),") && letter.trim_end_matches(',').len() == 1 => {
                let (place, comma) = letter.strip_suffix(',').map_or((letter, ""), |place| (place, ","));
                push(&mut out, &format!("({place}){comma}"));
            }
            "VO" => push(&mut out, "Regulation"),
            "wie" => push(&mut out, "as"),
            _ => push(&mut out, word),
        }
    }
    out.replace("DSGVO", "GDPR")
}

fn push(out: &mut String, word: &str) {
    if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::{Language, reference};

    #[test]
    fn english_cites_in_brackets() {
        for (german, english) in [
            ("Art. 30 Abs. 1 lit. a", "Art. 30(1)(a)"),
            ("lit. c, lit. f", "(c), (f)"),
            ("lit. c, f", "(c), (f)"),
            ("Art. 31 Abs. 1 VO (EU) 2018/1725", "Art. 31(1) Regulation (EU) 2018/1725"),
            ("Art. 31 Abs. 1 lit. b VO (EU) 2018/1725", "Art. 31(1)(b) Regulation (EU) 2018/1725"),
            ("wie Art. 30 Abs. 1 lit. b", "as Art. 30(1)(b)"),
            ("lit. g, Art. 16 Abs. 2 DSG", "(g), Art. 16(2) DSG"),
            ("Art. 12, Art. 8 DSG", "Art. 12, Art. 8 DSG"),
            ("§ 70 Abs. 1 Nr. 1 BDSG", "§ 70 Abs. 1 Nr. 1 BDSG"),
        ] {
            assert_eq!(reference(Language::English, german), english);
            assert_eq!(reference(Language::German, german), german);
        }
    }
}
