//! Periods in running text: „nach 7 Tagen“, „drei Jahre“, „30 days“.

use std::ops::Range;

use super::Sentence;
use crate::model::Period;

/// What is said of the end of data, in German and English.
pub const ENDS: [&str; 19] = [
    "lösch",
    "gelöscht",
    "aufbewahr",
    "gespeichert",
    "speicherung",
    "speichern",
    "speicherdauer",
    "vorgehalten",
    "vernichtet",
    "protokolliert",
    "delet",
    "erase",
    "erasure",
    "retain",
    "retention",
    "stored",
    "kept",
    "storage",
    "entfernt",
];

/// What sounds like the end of data, and is none.
pub const SOME_TIME: [&str; 4] = ["sobald es geht", "sobald wie möglich", "so bald wie möglich", "sobald möglich"];

/// The periods of a sentence that says when data end; nothing of any other sentence.
pub fn of_erasure(sentence: &Sentence) -> Vec<(Range<usize>, Period)> {
    if sentence.says(&ENDS) { all(sentence.small) } else { Vec::new() }
}

/// Every period of a text in small letters, as number and unit stand beside each other.
pub fn all(small: &str) -> Vec<(Range<usize>, Period)> {
    let mut found = Vec::new();
    let mut before: Option<Range<usize>> = None;
    let mut at = 0;
    for word in small.split(' ') {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        let start = at + word.find(bare).unwrap_or_default();
        at += word.len() + 1;
        let here = start..start + bare.len();
        // „7 Tagen“; „d“ and „m“ are units of tables alone.
        if let Some(number) = before.filter(|_| bare.chars().count() > 2) {
            let written = format!("{} {bare}", &small[number.clone()]);
            let period = written.parse::<Period>().or_else(|error| error.suggestion.ok_or(error));
            if let Ok(period @ Period::Length(_)) = period {
                found.push((number.start..here.end, period));
            }
        }
        before = (!bare.is_empty()).then_some(here);
    }
    found
}

/// Whether two periods are equally long.
pub fn agree(one: Period, other: Period) -> bool {
    // 4 weeks are 28 days, and people mean a month by it.
    let (one, other) = (one.approximate_days(), other.approximate_days());
    (one - other).abs() <= one.max(other) * 0.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::period::Unit;

    #[test]
    fn periods_stand_in_running_text() {
        let found = |text: &str| {
            all(text).into_iter().map(|(range, period)| (text[range].to_owned(), period)).collect::<Vec<_>>()
        };
        let days = |number| Period::of(number, Unit::Days).expect("a period");
        assert_eq!(found("nach 7 tagen werden sie"), [("7 tagen".to_owned(), days(7))]);
        assert_eq!(found("(spätestens nach sieben tagen)."), [("sieben tagen".to_owned(), days(7))]);
        assert_eq!(
            found("deleted after 30 days, or one year"),
            [("30 days".to_owned(), days(30)), ("one year".to_owned(), Period::of(1, Unit::Years).expect("a period"))]
        );
        assert_eq!(found("am 7. mai 2026, § 7 bmg, jederzeit"), []);
        let period = |number, unit| Period::of(number, unit).expect("a period");
        assert!(
            agree(period(12, Unit::Months), period(1, Unit::Years))
                && agree(period(4, Unit::Weeks), period(1, Unit::Months))
        );
        assert!(!agree(days(7), days(14)));
    }
}
