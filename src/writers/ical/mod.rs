//! The plan of reviews as a calendar (RFC 5545): an entry of a whole day for each record, which a later calendar moves
//! and does not repeat.

mod line;
#[cfg(test)]
mod tests;

use crate::model::Date;
use crate::reviews::{OfUnit, Plan, Review};
use crate::wording::{Language, reviews as words};

use self::line::{Line, text};

/// A component that every calendar may have: without any, it would be none.
const NOTHING_DUE: &str = "BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n\
     TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// Writes the calendar. `folder` is that of the records, as the officer calls it.
pub fn write(plan: &Plan, folder: &str, language: Language) -> String {
    let mut lines = vec![
        Line::new("BEGIN", "VCALENDAR"),
        Line::new("VERSION", "2.0"),
        Line::new("PRODID", concat!("-//verzeichnis//verzeichnis ", env!("CARGO_PKG_VERSION"), "//DE")),
        Line::new("CALSCALE", "GREGORIAN"),
        Line::new("METHOD", "PUBLISH"),
        // The name by which programs list it: of RFC 7986, and what they knew before.
        Line::new("NAME", &text(&words::calendar(plan.controller, language))),
        Line::new("X-WR-CALNAME", &text(&words::calendar(plan.controller, language))),
    ];
    let whose = plan.address.as_deref().unwrap_or(plan.controller);
    for OfUnit { unit, reviews } in &plan.units {
        let unit = unit.map(|unit| unit.name.as_str());
        for review in reviews {
            entry(review, unit, plan.as_of, whose, folder, language, &mut lines);
        }
    }
    let is_empty = plan.units.is_empty();
    let mut out: String = lines.iter().map(Line::folded).collect();
    if is_empty {
        out.push_str(NOTHING_DUE);
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}

fn entry(
    review: &Review,
    unit: Option<&str>,
    as_of: Date,
    whose: &str,
    folder: &str,
    language: Language,
    lines: &mut Vec<Line>,
) {
    let record = review.record;
    let (key, activity) = (record.key.as_str(), &record.activity);
    let name = crate::writers::facts::uuid(&format!("verzeichnis\n{whose}\nreview\n{key}"));
    // What was never reviewed was always due: it stands on the day that asks.
    let day = review.due().unwrap_or(as_of);
    let about = format!(
        "{}\n{}",
        words::dates(review.next, activity.reviewed, language),
        words::steps(&format!("{folder}/{}", record.file), key, language)
    );
    lines.extend([
        Line::new("BEGIN", "VEVENT"),
        Line::new("UID", &name),
        Line::new("DTSTAMP", &format!("{}T000000Z", basic(as_of))),
        Line::new("DTSTART;VALUE=DATE", &basic(day)),
        Line::new("SUMMARY", &text(&words::entry(&activity.designation, language))),
        Line::new("DESCRIPTION", &text(&about)),
    ]);
    lines.extend(unit.map(|unit| Line::new("CATEGORIES", &text(unit))));
    // Calendars are shared: of what is withheld, others shall see nothing.
    lines.extend(activity.is_withheld().then(|| Line::new("CLASS", "CONFIDENTIAL")));
    lines.extend([Line::new("TRANSP", "TRANSPARENT"), Line::new("END", "VEVENT")]);
}

/// "20261101".
fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}
