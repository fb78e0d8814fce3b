//! Words between which no line ends: "§ 147", "Abs. 1", "lit. e", "10 Jahre", "z. B.", "1. Januar", "Tel. 02999 100".
//!
//! After Duden, "Abstände und Gliederung", and DIN 5008: what is said in one breath stands on one line. German and
//! English ways of writing hold together whatever the language of the frame, since records may be in either.

/// Whether a line must not end between two words.
pub fn binds(word: &str, next: &str) -> bool {
    if is_plain(word) {
        return false;
    }
    let (word, next) = (opened(word), opened(next));
    let digit_next = next.starts_with(|letter: char| letter.is_ascii_digit());
    match word {
        "§" | "§§" => true,
        // What is counted, and what a number belongs to.
        "Art." | "Artikel" | "Abs." | "Absatz" | "UAbs." | "S." | "Satz" | "Nr." | "Nrn." | "No." | "Ziff."
        | "Ziffer" | "Rn." | "Rdnr." | "Tz." | "Seite" | "Ausgabe" | "Art" | "Article" | "Articles" | "Section"
        | "Issue" | "Page" | "p." | "pp." | "bis" | "ca." | "rd." | "EUR" | "Euro" | "CHF" | "USD" | "€" | "$"
        | "£" | "Kl." | "Bl." | "Bd." | "Az." | "Stufe" | "PLZ" => digit_next,
        "Anlage" | "Anhang" | "Kapitel" | "Kap." | "Teil" | "Buch" | "Annex" | "Chapter" | "Part" => {
            digit_next || is_roman(next)
        }
        "Tel." | "Telefon" | "Fax" | "Mobil" | "Durchwahl" | "Apparat" | "App." => digit_next || next.starts_with('+'),
        "lit." | "Buchst." | "Buchstabe" | "point" => next.starts_with(|letter: char| letter.is_ascii_lowercase()),
        "Dr." | "Prof." | "St." | "Dipl.-Ing." | "Dr.-Ing." | "Mr" | "Ms" | "Mrs" => {
            next.starts_with(char::is_uppercase)
        }
        _ if is_initial(word) => is_initial(next),
        _ if is_number(word) => {
            is_unit(bare(next))
                || word.ends_with('.') && (is_month(bare(next)) || digit_next)
                || !word.ends_with('.') && is_month_in_english(bare(next))
                || matches!(bare(next), "ff" | "f")
                || goes_on(word, next)
        }
        _ => is_month_in_english(word) && digit_next && next.len() <= 3,
    }
}

/// Most words: those that begin with a letter of ASCII and have no full stop, of which the table below has few that are small and
/// none that is longer than „Durchwahl“.
fn is_plain(word: &str) -> bool {
    let letters = match word.as_bytes() {
        [b'a'..=b'z', ..] => !matches!(word, "bis" | "point"),
        [b'A'..=b'Z', ..] => word.len() > "Durchwahl".len(),
        _ => false,
    };
    letters && !word.contains('.')
}

/// Without the marks that may stand before a word.
fn opened(word: &str) -> &str {
    word.trim_start_matches(['(', '[', '„', '‚', '“', '‘', '»', '"'])
}

/// Without the marks that may stand behind a word.
fn bare(word: &str) -> &str {
    word.trim_end_matches([',', '.', ';', ':', ')', ']', '“', '‘', '”', '’', '«', '"', '!', '?'])
}

/// "z." of "z. B.", "V." of "i. V. m.".
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next() == Some('.')
}

/// "10", "1.", "1,5", "10.000", "3–5", "2025/26".
fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit() || letter == '+')
        && word.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '–' | '-' | '/' | '+'))
        && !word.ends_with([',', '/'])
}

/// A number in groups: "10 000", "+49 2999 100".
fn goes_on(word: &str, next: &str) -> bool {
    let digits = |text: &str| text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let grouped = digits(word) == word.len() && (1..=3).contains(&word.len()) && digits(next) == 3;
    grouped || (word.starts_with('+') || word.len() > 2 && word.starts_with('0')) && digits(next) > 0
}

fn is_roman(word: &str) -> bool {
    let word = bare(word);
    !word.is_empty() && word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'))
}

#[rustfmt::skip]
fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "Sekunde" | "Sekunden" | "Minute" | "Minuten" | "Stunde" | "Stunden" | "Tag" | "Tage" | "Tagen" | "Tages"
            | "Werktag" | "Werktage" | "Werktagen" | "Arbeitstag" | "Arbeitstage" | "Arbeitstagen" | "Kalendertage"
            | "Kalendertagen" | "Woche" | "Wochen" | "Monat" | "Monate" | "Monaten" | "Monats" | "Quartal" | "Quartale"
            | "Jahr" | "Jahre" | "Jahren" | "Jahres" | "Kalenderjahr" | "Kalenderjahre" | "Kalenderjahren" | "Uhr"
            | "Std" | "Min" | "h" | "min" | "s" | "ms"
            | "Euro" | "EUR" | "€" | "Cent" | "ct" | "CHF" | "USD" | "$" | "£" | "Mio" | "Mrd" | "Millionen"
            | "Milliarden" | "Tsd" | "Prozent" | "%" | "‰"
            | "Bit" | "Byte" | "Bytes" | "KB" | "kB" | "MB" | "GB" | "TB" | "dpi" | "Pixel" | "Punkt" | "pt"
            | "mm" | "cm" | "m" | "km" | "m²" | "km²" | "ha" | "m³" | "l" | "ml" | "mg" | "g" | "kg" | "t" | "km/h"
            | "W" | "kW" | "MW" | "kWh" | "V" | "A" | "Hz" | "MHz" | "GHz" | "°C" | "°" | "dB"
            | "second" | "seconds" | "minute" | "minutes" | "hour" | "hours" | "day" | "days" | "week" | "weeks"
            | "month" | "months" | "year" | "years" | "per" | "percent" | "euros"
    )
}

fn is_month(word: &str) -> bool {
    matches!(
        word,
        "Januar"
            | "Februar"
            | "März"
            | "April"
            | "Mai"
            | "Juni"
            | "Juli"
            | "August"
            | "September"
            | "Oktober"
            | "November"
            | "Dezember"
            | "Jan"
            | "Feb"
            | "Apr"
            | "Aug"
            | "Sept"
            | "Okt"
            | "Nov"
            | "Dez"
            | "Jänner"
    )
}

fn is_month_in_english(word: &str) -> bool {
    matches!(
        word,
        "January"
            | "February"
            | "March"
            | "April"
            | "May"
            | "June"
            | "July"
            | "August"
            | "September"
            | "October"
            | "November"
            | "December"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every pair of neighbours in a text, those that hold together with a tie.
    fn tied(text: &str) -> String {
        let words: Vec<&str> = text.split(' ').collect();
        let mut out = words[0].to_owned();
        for pair in words.windows(2) {
            out.push(if binds(pair[0], pair[1]) { '~' } else { ' ' });
            out.push_str(pair[1]);
        }
        out
    }

    #[test]
    fn no_word_that_binds_is_plain() {
        let own = include_str!("binding.rs");
        let table = own.split_once("match word {").and_then(|(_, rest)| rest.split_once("_ if is_initial(word)"));
        let words: Vec<&str> = table.expect("the table stands above").0.split('"').skip(1).step_by(2).collect();
        assert!(words.contains(&"Artikel") && words.contains(&"point") && words.contains(&"Durchwahl"));
        for word in words.into_iter().chain(["z.", "V.", "10", "May", "September"]) {
            assert!(!is_plain(word), "{word}");
        }
        assert!(is_plain("werden") && is_plain("Verarbeitungstätigkeit"));
    }

    #[test]
    fn what_is_said_in_one_breath_holds_together() {
        for text in [
            "§~147",
            "§§~97~ff. GWB",
            "Art.~6 Abs.~1 lit.~e DSGVO",
            "Art.~6 bis~11",
            "(§~3 Abs.~1 S.~2)",
            "UAbs.~2",
            "Nr.~3",
            "Nrn.~3",
            "Anlage~2",
            "Anhang~II",
            "Kapitel~V",
            "Buchst.~a",
            "10~Jahre",
            "(nach 6~Monaten)",
            "1,5~km",
            "10.000~Euro",
            "EUR~5",
            "5~EUR",
            "3–5~Jahre",
            "30~%",
            "18~Uhr",
            "1.~Januar 2026",
            "am 1.~1.~2026",
            "1~January 2026",
            "January~1, 2026",
            "z.~B. Namen",
            "d.~h. nie",
            "i.~V.~m. Art.~9",
            "e.~V.",
            "Dr.~Meier",
            "Prof.~Dr.~Meier",
            "St.~Martin",
            "Tel.~02999~100",
            "Telefon~+49~2999 100",
            "0299~9100",
            "10~000 Menschen",
            "ca.~50 Personen",
            "Seite~3",
            "Ausgabe~14",
            "„Nr.~3“",
            "5~years",
            "Article~6",
            "point~e",
        ] {
            assert_eq!(tied(&text.replace('~', " ")), text);
        }
    }

    #[test]
    fn all_else_may_part() {
        for text in [
            "Abs. und Satz",
            "Art. der Daten",
            "Teil der Stadt",
            "Rathausplatz 1, 49999 Musterstadt",
            "2018 Anträge",
            "Satz für Satz",
            "§§ 13, 14, 15 BMG".split_once(' ').expect("two words").1,
            "im Mai 2026",
            "Euro und Cent",
            "lit. Werke",
            "Dr. med.",
            "12 Stellen",
            "14 Daten",
            "bis heute",
            "Fax oder Brief",
            "am Ende",
        ] {
            assert_eq!(tied(text), text);
        }
    }
}
