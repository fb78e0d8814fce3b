use proptest::prelude::*;

use super::*;

fn suggestion(text: &str) -> Option<String> {
    text.parse::<Period>().expect_err(text).suggestion.map(|period| period.to_plain())
}

#[test]
fn every_period_of_the_design_is_read_and_printed() {
    for text in [
        "1 Stunde",
        "72 Stunden",
        "1 Tag",
        "7 Tage",
        "2 Wochen",
        "6 Monate",
        "1 Jahr",
        "10 Jahre",
        "1 Kalenderjahr",
        "3 Kalenderjahre",
        "999 Jahre",
        "unverzüglich",
        "dauerhaft",
    ] {
        let period: Period = text.parse().expect(text);
        assert_eq!(period.to_plain(), text);
        assert_eq!(period.to_string(), text.replace(' ', "\u{a0}"));
        assert_eq!(period.to_string().parse(), Ok(period));
    }
}

#[test]
fn slips_are_told_what_was_meant() {
    for (written, meant) in [
        ("1 Jahre", "1 Jahr"),
        ("2 Tag", "2 Tage"),
        ("6 monate", "6 Monate"),
        ("zehn Jahre", "10 Jahre"),
        ("5 J.", "5 Jahre"),
        ("10Jahre", "10 Jahre"),
        ("10  Jahre", "10 Jahre"),
        (" 10 Jahre", "10 Jahre"),
        ("010 Jahre", "10 Jahre"),
        ("14-Tage", "14 Tage"),
        ("72h", "72 Stunden"),
        ("einen Monat", "1 Monat"),
        ("maximal 10 Jahre", "10 Jahre"),
        ("6 Monate nach Abmeldung", "6 Monate"),
        ("1,5 Jahre", "18 Monate"),
        ("0 Tage", "unverzüglich"),
        ("sofort", "unverzüglich"),
        ("Unverzüglich", "unverzüglich"),
        ("unverzu\u{308}glich", "unverzüglich"),
        ("immer", "dauerhaft"),
        ("unbegrenzt", "dauerhaft"),
        ("dauernd", "dauerhaft"),
    ] {
        assert_eq!(suggestion(written).as_deref(), Some(meant), "{written}");
    }
    for hopeless in ["", "  ", "bis zum Widerruf", "1000 Jahre", "99999999 Jahre", "10", "Jahre", "nach", "1,5 Wochen"]
    {
        assert_eq!(suggestion(hopeless), None, "{hopeless}");
    }
}

#[test]
fn what_follows_the_period_is_named() {
    let error = "6 Monate nach Abmeldung".parse::<Period>().expect_err("more words");
    assert_eq!(error.fault, PeriodFault::MoreWords { rest: "nach abmeldung".to_owned() });
}

#[test]
fn lengths_compare_across_units() {
    let period = |text: &str| text.parse::<Period>().expect(text);
    let ascending = ["unverzüglich", "1 Stunde", "1 Tag", "72 Stunden", "1 Woche", "1 Monat", "1 Jahr", "dauerhaft"];
    for pair in ascending.windows(2) {
        assert_eq!(period(pair[0]).compare_length(&period(pair[1])), Ordering::Less, "{pair:?}");
    }
    assert_eq!(period("12 Monate").compare_length(&period("1 Jahr")), Ordering::Equal);
}

fn pattern_accepts(text: &str) -> bool {
    let schema = serde_json::json!({ "type": "string", "pattern": Period::PATTERN });
    jsonschema::is_valid(&schema, &serde_json::Value::from(text))
}

fn near_periods() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{0,4}[ \u{a0}\u{202f}]{0,2}(Stunde|Tag|Woche|Monat|Jahr|Kalenderjahr|jahr)(e|n|en)?[ \n]?",
        "(unverzüglich|dauerhaft|Dauerhaft|sofort) ?",
        ".{0,20}",
    ]
}

proptest! {
    #[test]
    fn the_pattern_accepts_exactly_what_is_read(text in near_periods()) {
        prop_assert_eq!(pattern_accepts(&text), text.parse::<Period>().is_ok());
    }

    #[test]
    fn every_length_is_read_as_printed(number in 1_u16..=999, unit in proptest::sample::select(Unit::ALL.as_slice())) {
        let period = Period::of(number, unit).expect("in range");
        prop_assert!(pattern_accepts(&period.to_plain()) && pattern_accepts(&period.to_string()));
        prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
        prop_assert_eq!(period.to_plain().parse::<Period>(), Ok(period));
    }

    #[test]
    fn a_suggestion_is_itself_a_period(text in "\\PC{0,24}") {
        if let Err(PeriodError { suggestion: Some(period), .. }) = text.parse::<Period>() {
            prop_assert_eq!(period.to_plain().parse::<Period>(), Ok(period));
        }
    }
}
