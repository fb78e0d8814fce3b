//! What an officer meant who wrote a period in another way.

use super::{Period, PeriodError, PeriodFault, Unit};

pub(super) fn explain(text: &str) -> PeriodError {
    let words = words(text);
    if words.is_empty() {
        return PeriodError { fault: PeriodFault::Empty, suggestion: None };
    }
    if let Some(period) = phrase(&words.join(" ")) {
        return PeriodError { fault: PeriodFault::Spelling, suggestion: Some(period) };
    }
    let Some((number, rest)) = leading_number(&words) else {
        return PeriodError { fault: PeriodFault::NotAPeriod, suggestion: None };
    };
    let Some(unit) = rest.first().and_then(|word| unit(word)) else {
        return PeriodError { fault: PeriodFault::NotAPeriod, suggestion: None };
    };
    let suggestion = match number {
        Number::Whole(0) => Some(Period::WithoutUndueDelay),
        Number::Whole(number) => Period::of(number, unit),
        Number::AndAHalf(number) => half(number, unit),
        Number::TooLarge => None,
    };
    let fault = if suggestion.is_none() || number == Number::Whole(0) {
        PeriodFault::Number
    } else if rest.len() > 1 {
        PeriodFault::MoreWords { rest: rest[1..].join(" ") }
    } else {
        PeriodFault::Spelling
    };
    PeriodError { fault, suggestion }
}

/// The words of the text in small letters, with a number parted from the unit that sticks to it (`10J`, `10-Jahre`).
fn words(text: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut digit_before = false;
    for c in text.to_lowercase().chars() {
        let digit = c.is_ascii_digit();
        if digit_before && (c.is_alphabetic() || c == '-') {
            spaced.push(' ');
        }
        // NFD writes „ü“ as two characters; the second one alone would not be recognised.
        spaced.push(if c == '-' { ' ' } else { c });
        digit_before = digit;
    }
    let composed: String = unicode_normalization::UnicodeNormalization::nfc(spaced.as_str()).collect();
    composed.split(|c: char| c.is_whitespace()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn phrase(text: &str) -> Option<Period> {
    match text.trim_end_matches('.') {
        "unverzüglich"
        | "unverzueglich"
        | "sofort"
        | "sofortig"
        | "umgehend"
        | "ohne verzug"
        | "ohne verzögerung"
        | "unmittelbar"
        | "gleich"
        | "keine"
        | "immediately"
        | "without undue delay" => Some(Period::WithoutUndueDelay),
        "dauerhaft"
        | "dauernd"
        | "immer"
        | "für immer"
        | "unbegrenzt"
        | "unbefristet"
        | "ewig"
        | "permanent"
        | "permanently"
        | "auf dauer"
        | "zeitlich unbegrenzt"
        | "dauerhafte aufbewahrung" => Some(Period::Permanent),
        "halbes jahr" | "ein halbes jahr" | "halbjahr" | "1/2 jahr" | "½ jahr" => Period::of(6, Unit::Months),
        "quartal" | "ein quartal" | "1 quartal" | "vierteljahr" | "ein vierteljahr" => Period::of(3, Unit::Months),
        "anderthalb jahre" | "eineinhalb jahre" => Period::of(18, Unit::Months),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Number {
    Whole(u16),
    AndAHalf(u16),
    TooLarge,
}

fn leading_number(words: &[String]) -> Option<(Number, &[String])> {
    let (first, rest) = words.split_first()?;
    // „maximal 10 Jahre“: the number is the second word.
    if matches!(first.as_str(), "max." | "maximal" | "höchstens" | "mind." | "mindestens" | "ca." | "etwa" | "nach") {
        return if rest.is_empty() { None } else { leading_number(rest) };
    }
    let number = if first.bytes().all(|byte| byte.is_ascii_digit()) {
        first.parse().map_or(Number::TooLarge, Number::Whole)
    } else if let Some(whole) = first.strip_suffix(",5").or_else(|| first.strip_suffix(".5")) {
        Number::AndAHalf(whole.parse().ok()?)
    } else {
        Number::Whole(in_words(first)?)
    };
    Some((number, rest))
}

fn half(number: u16, unit: Unit) -> Option<Period> {
    let (factor, smaller) = match unit {
        Unit::Days => (24, Unit::Hours),
        Unit::Years | Unit::CalendarYears => (12, Unit::Months),
        Unit::Hours | Unit::Weeks | Unit::Months => return None,
    };
    Period::of(number.checked_mul(factor)?.checked_add(factor / 2)?, smaller)
}

fn in_words(word: &str) -> Option<u16> {
    Some(match word {
        "ein" | "eine" | "einen" | "einem" | "einer" | "eines" | "eins" | "one" => 1,
        "zwei" | "zwo" | "two" => 2,
        "drei" | "three" => 3,
        "vier" | "four" => 4,
        "fünf" | "five" => 5,
        "sechs" | "six" => 6,
        "sieben" | "seven" => 7,
        "acht" => 8,
        "neun" => 9,
        "zehn" | "ten" => 10,
        "elf" => 11,
        "zwölf" | "twelve" => 12,
        "dreizehn" => 13,
        "vierzehn" => 14,
        "fünfzehn" => 15,
        "achtzehn" => 18,
        "zwanzig" => 20,
        "dreißig" | "dreissig" => 30,
        "vierzig" => 40,
        "fünfzig" => 50,
        "sechzig" => 60,
        "siebzig" => 70,
        "achtzig" => 80,
        "neunzig" => 90,
        "hundert" => 100,
        _ => return None,
    })
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word.trim_end_matches(['.', ',', ';']) {
        "h" | "std" | "stunde" | "stunden" | "hour" | "hours" => Unit::Hours,
        "t" | "d" | "tg" | "tag" | "tage" | "tagen" | "tages" | "tägig" | "tägige" | "day" | "days" => Unit::Days,
        "w" | "wo" | "woche" | "wochen" | "wöchig" | "week" | "weeks" => Unit::Weeks,
        "m" | "mo" | "mon" | "monat" | "monate" | "monaten" | "monats" | "monatig" | "month" | "months" => Unit::Months,
        "j" | "jr" | "jahr" | "jahre" | "jahren" | "jahres" | "jährig" | "jährige" | "year" | "years" => Unit::Years,
        "kj" | "kalenderjahr" | "kalenderjahre" | "kalenderjahren" | "kalenderjahres" => Unit::CalendarYears,
        _ => return None,
    })
}
