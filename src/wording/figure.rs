//! The words of the picture in the overview, and what it says to those who do not see it.

use super::Language;

/// How many activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// All of them.
    pub total: u32,
    /// With special categories of personal data (Art. 9 DSGVO).
    pub special: u32,
    /// With a transfer to a third country.
    pub third: u32,
    /// With both.
    pub both: u32,
}

/// The picture's caption.
pub const fn caption(language: Language) -> &'static str {
    match language {
        Language::German => "Verarbeitungstätigkeiten nach Stellen",
        Language::English => "Processing activities by unit",
    }
}

/// The head of the numbers that count all activities.
pub const fn all(language: Language) -> &'static str {
    match language {
        Language::German => "alle",
        Language::English => "all",
    }
}

/// The whole picture in a sentence; it has two units at least. `cites` says whether the norm of the DSGVO is cited.
pub fn whole(language: Language, units: usize, tally: Tally, cites: bool) -> String {
    let Tally { total, special, third, both } = tally;
    match language {
        Language::German => format!(
            "Das Balkendiagramm zeigt {total} Verarbeitungstätigkeiten in {units} Stellen, davon {} mit besonderen \
             Kategorien{} und {} mit Übermittlung in ein Drittland{}.",
            german(special),
            if cites { " (Art. 9 DSGVO)" } else { "" },
            german(third),
            with_both(language, both),
        ),
        Language::English => format!(
            "The bar chart shows {total} processing activities in {units} units, {} of them with special categories \
             {}and {} with a transfer to a third country{}.",
            english(special),
            if cites { "(Art. 9 GDPR) " } else { "" },
            english(third),
            with_both(language, both),
        ),
    }
}

/// A bar in a sentence; of what a unit has none nothing is said, as nothing is drawn.
pub fn bar(language: Language, unit: &str, tally: Tally) -> String {
    let Tally { total, special, third, both } = tally;
    match (language, total) {
        (Language::German, 1) => {
            let parts = [(special, "mit besonderen Kategorien"), (third, "mit Drittland")];
            format!("{unit}: 1 Tätigkeit{}.", listed(" ", " und ", parts, |_, what| what.to_owned()))
        }
        (Language::German, _) => {
            let parts = [(special, "mit besonderen Kategorien"), (third, "mit Drittland")];
            let parts = listed(", davon ", " und ", parts, |count, what| format!("{} {what}", german(count)));
            format!("{unit}: {total} Tätigkeiten{parts}{}.", with_both(language, both))
        }
        (Language::English, 1) => {
            let parts = [(special, "with special categories"), (third, "with a third country")];
            format!("{unit}: 1 activity{}.", listed(" ", " and ", parts, |_, what| what.to_owned()))
        }
        (Language::English, _) => {
            let parts = [(special, "of them with special categories"), (third, "of them with a third country")];
            let parts = listed(", ", " and ", parts, |count, what| format!("{count} {what}"));
            format!("{unit}: {total} activities{parts}{}.", with_both(language, both))
        }
    }
}

/// The parts that there are, with what stands before them and between.
fn listed(before: &str, between: &str, parts: [(u32, &str); 2], say: fn(u32, &str) -> String) -> String {
    let said: Vec<String> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| say(count, what)).collect();
    if said.is_empty() { String::new() } else { format!("{before}{}", said.join(between)) }
}

fn with_both(language: Language, both: u32) -> String {
    match (language, both) {
        (_, 0) => String::new(),
        (Language::German, _) => format!(", {} mit beidem", german(both)),
        (Language::English, _) => format!(", {both} with both"),
    }
}

fn german(count: u32) -> String {
    match count {
        0 => "keine".to_owned(),
        1 => "eine".to_owned(),
        _ => count.to_string(),
    }
}

fn english(count: u32) -> String {
    if count == 0 { "none".to_owned() } else { count.to_string() }
}

#[cfg(test)]
mod tests {
    use super::{Language, Tally, bar, whole};

    #[test]
    fn a_bar_is_said_with_all_its_numbers() {
        let tally = |total, special, third, both| Tally { total, special, third, both };
        let german = |tally| bar(Language::German, "Rat", tally);
        assert_eq!(
            german(tally(8, 4, 1, 1)),
            "Rat: 8 Tätigkeiten, davon 4 mit besonderen Kategorien und eine mit Drittland, eine mit beidem."
        );
        assert_eq!(german(tally(5, 2, 0, 0)), "Rat: 5 Tätigkeiten, davon 2 mit besonderen Kategorien.");
        assert_eq!(german(tally(2, 0, 1, 0)), "Rat: 2 Tätigkeiten, davon eine mit Drittland.");
        assert_eq!(german(tally(2, 0, 0, 0)), "Rat: 2 Tätigkeiten.");
        assert_eq!(german(tally(1, 0, 0, 0)), "Rat: 1 Tätigkeit.");
        assert_eq!(german(tally(1, 1, 1, 1)), "Rat: 1 Tätigkeit mit besonderen Kategorien und mit Drittland.");
        let english = |tally| bar(Language::English, "Council", tally);
        assert_eq!(
            english(tally(8, 4, 1, 1)),
            "Council: 8 activities, 4 of them with special categories and 1 of them with a third country, 1 with both."
        );
        assert_eq!(english(tally(1, 0, 1, 0)), "Council: 1 activity with a third country.");
    }

    #[test]
    fn the_whole_is_a_sentence() {
        let tally = Tally { total: 48, special: 24, third: 2, both: 1 };
        assert_eq!(
            whole(Language::German, 12, tally, true),
            "Das Balkendiagramm zeigt 48 Verarbeitungstätigkeiten in 12 Stellen, davon 24 mit besonderen Kategorien \
             (Art. 9 DSGVO) und 2 mit Übermittlung in ein Drittland, eine mit beidem."
        );
        assert!(
            whole(Language::English, 12, tally, true).ends_with("with a transfer to a third country, 1 with both.")
        );
    }
}
