//! Why a word with a grammar does not read: citations, periods, dates, addresses. One sentence each, and what was
//! probably meant.

mod citation;

use std::ops::Range;
use std::str::FromStr;

use super::Language;
use crate::diagnostic::Format;
use crate::model::contact::ContactError;
use crate::model::date::{DateError, DateFault};
use crate::model::period::{PeriodError, PeriodFault};
use crate::model::url::{UrlError, UrlFault};
use crate::model::{Citation, Date, Email, HttpsUrl, Period, PlainText};

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// One sentence: what is wrong, and why.
    pub reason: String,
    /// The bytes of the text that it is about, where it is not the whole.
    pub place: Option<Range<usize>>,
    /// What was probably meant, in its normal form.
    pub meant: Option<String>,
}

/// Reads the text again as what the schema wants; `None` if it is well formed, or if nothing more is known.
pub fn malformed(format: &Format, text: &str, language: Language) -> Option<Malformed> {
    let whole = |reason: &str, meant| Malformed { reason: reason.to_owned(), place: None, meant };
    match format {
        Format::Citation => refusal::<Citation>(text).map(|error| Malformed {
            reason: citation::reason(&error.fault, language),
            place: Some(error.range),
            meant: error.suggestion,
        }),
        Format::Period => refusal::<Period>(text).map(|error| {
            let meant = error.suggestion.map(|period| period.to_plain());
            Malformed { reason: period(&error, language), place: None, meant }
        }),
        Format::Date => refusal::<Date>(text)
            .map(|error| whole(date(&error, language), error.suggestion.map(|date| date.to_plain()))),
        Format::Url => refusal::<HttpsUrl>(text).map(|error| Malformed {
            reason: url(&error, language),
            place: None,
            meant: error.suggestion,
        }),
        Format::Email => refusal::<Email>(text).map(|error| whole(email(&error, language), None)),
        Format::Other(_) => None,
    }
}

fn refusal<T: FromStr>(text: &str) -> Option<T::Err> {
    text.parse::<T>().err()
}

fn period(error: &PeriodError, language: Language) -> String {
    match (language, &error.fault) {
        (Language::German, PeriodFault::Empty) => "Die Frist ist leer.".to_owned(),
        (Language::English, PeriodFault::Empty) => "The period is empty.".to_owned(),
        (Language::German, PeriodFault::Spelling) => {
            "Die Frist ist anders geschrieben, als das Programm sie liest.".to_owned()
        }
        (Language::English, PeriodFault::Spelling) => {
            "The period is spelled in another way than the program reads it.".to_owned()
        }
        (Language::German, PeriodFault::MoreWords { rest }) => format!(
            "Hinter der Frist steht „{rest}“: Womit sie beginnt, gehört unter `ab`, ein besonderer Fall unter `wenn`."
        ),
        (Language::English, PeriodFault::MoreWords { rest }) => format!(
            "The period is followed by “{rest}”: what it begins with belongs under `ab`, a special case under `wenn`."
        ),
        (Language::German, PeriodFault::Number) => "Die Zahl einer Frist liegt zwischen 1 und 999.".to_owned(),
        (Language::English, PeriodFault::Number) => "The number of a period lies between 1 and 999.".to_owned(),
        (Language::German, PeriodFault::NotAPeriod) => {
            "Eine Frist besteht aus einer Zahl und einer Einheit, oder sie heißt „unverzüglich“ oder „dauerhaft“."
                .to_owned()
        }
        (Language::English, PeriodFault::NotAPeriod) => {
            "A period is a number and a unit, or the word „unverzüglich“ or „dauerhaft“.".to_owned()
        }
    }
}

const fn date(error: &DateError, language: Language) -> &'static str {
    match (language, error.fault) {
        (Language::German, DateFault::Empty) => "Das Datum ist leer.",
        (Language::English, DateFault::Empty) => "The date is empty.",
        (Language::German, DateFault::NoSuchDay) => "Diesen Tag gibt es im Kalender nicht.",
        (Language::English, DateFault::NoSuchDay) => "The calendar has no such day.",
        (Language::German, DateFault::Notation) => "Ein Datum wird als Jahr-Monat-Tag geschrieben, ohne Uhrzeit.",
        (Language::English, DateFault::Notation) => "A date is written year-month-day, without a time.",
        (Language::German, DateFault::NotADate) => "Das ist kein Datum.",
        (Language::English, DateFault::NotADate) => "This is not a date.",
    }
}

fn url(error: &UrlError, language: Language) -> String {
    let text = match (language, error.fault) {
        (Language::German, UrlFault::Empty) => "Die Adresse ist leer.",
        (Language::English, UrlFault::Empty) => "The address is empty.",
        (Language::German, UrlFault::Scheme) => "Eine Internetadresse beginnt hier mit https://.",
        (Language::English, UrlFault::Scheme) => "A web address begins with https:// here.",
        (Language::German, UrlFault::Host) => {
            "Der Adresse fehlt ein gültiger Name des Servers, etwa www.musterstadt.example."
        }
        (Language::English, UrlFault::Host) => "The address lacks a valid host, such as www.musterstadt.example.",
        (Language::German, UrlFault::Credentials) => {
            "In der Adresse steht ein Benutzername oder Kennwort; das darf nicht veröffentlicht werden."
        }
        (Language::English, UrlFault::Credentials) => {
            "The address holds a user name or a password, which must not be published."
        }
        (Language::German, UrlFault::Invisible) => {
            "In der Adresse steht ein Leerzeichen oder ein unsichtbares Zeichen."
        }
        (Language::English, UrlFault::Invisible) => "The address holds a blank or an invisible character.",
        (Language::German, UrlFault::Character(c)) => {
            return format!("Das Zeichen „{c}“ kann in einer Adresse nicht stehen; es wird dort umschrieben.");
        }
        (Language::English, UrlFault::Character(c)) => {
            return format!("The character “{c}” cannot stand in an address; it is encoded there.");
        }
    };
    text.to_owned()
}

const fn email(error: &ContactError, language: Language) -> &'static str {
    match (language, error) {
        (Language::German, ContactError::Email) => {
            "Eine E-Mail-Adresse hat genau ein @, keine Leerzeichen und Umlaute, und hinter dem @ einen Punkt."
        }
        (Language::English, ContactError::Email) => {
            "A mail address has one @, no blanks or accented letters, and a dot behind the @."
        }
        (Language::German, ContactError::Phone(_)) => {
            "Eine Telefonnummer hat nur Ziffern, +, -, /, Klammern und Leerzeichen."
        }
        (Language::English, ContactError::Phone(_)) => {
            "A telephone number has digits, +, -, /, brackets and blanks alone."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Discretion, Echo, Fault, SchemaFault};
    use crate::wording::fault::tell;

    fn told(format: &Format, text: &str) -> Malformed {
        malformed(format, text, Language::German).expect(text)
    }

    #[test]
    fn the_reason_comes_with_what_was_meant() {
        let citation = told(&Format::Citation, "§ 13 DSGVO");
        assert_eq!(citation.reason, "Die DSGVO hat Artikel, keine Paragrafen.");
        assert_eq!((citation.place, citation.meant.as_deref()), (Some(0..2), Some("Art. 13 DSGVO")));
        let letter = told(&Format::Citation, "Art. 6 Abs. 1 lit. g DSGVO");
        assert_eq!(letter.reason, "Art. 6 Abs. 1 DSGVO hat keinen Buchstaben g; der letzte ist f.");
        assert_eq!(told(&Format::Period, "5 J.").meant.as_deref(), Some("5 Jahre"));
        assert_eq!(told(&Format::Date, "01.11.2026").meant.as_deref(), Some("2026-11-01"));
        assert_eq!(told(&Format::Url, "www.a.example").meant.as_deref(), Some("https://www.a.example"));
        assert_eq!(told(&Format::Email, "info").meant, None);
        assert_eq!(malformed(&Format::Citation, "§ 3 DSG NRW", Language::German), None);
    }

    #[test]
    fn a_finding_says_it_and_hides_it() {
        let (written, format) = (Echo::new("§ 13 DSGVO"), Format::Citation);
        let fault = Fault::Schema(SchemaFault::InvalidFormat { format, written, corrected: None, example: None });
        let open = tell(&fault, Language::German, Discretion::Open);
        assert!(open.message.ends_with("Die DSGVO hat Artikel, keine Paragrafen."), "{}", open.message);
        assert_eq!(open.replacement.as_deref(), Some("\"Art. 13 DSGVO\""));
        let hidden = tell(&fault, Language::German, Discretion::Hidden);
        assert!(hidden.replacement.is_none() && !format!("{hidden:?}").contains("13"));
    }

    #[test]
    fn every_sentence_ends() {
        for language in [Language::German, Language::English] {
            for text in [
                "",
                "§",
                "Abs. 1 X",
                "§ 0 BMG",
                "6 BMG",
                "§ 3 Abs. BMG",
                "Art. 6 I e DSGVO",
                "§ 3 §",
                "Vertrag",
                "§ 1",
                "\u{ad}",
            ] {
                let told = malformed(&Format::Citation, text, language).expect(text);
                assert!(
                    told.reason.ends_with('.')
                        && told.reason.starts_with(|c: char| c.is_uppercase() || "„“".contains(c)),
                    "{}",
                    told.reason
                );
            }
        }
    }
}
