//! What is due for review.

use std::path::Path;

use super::{error, plain, quoted_path};
use crate::{
    model::{Date, Period},
    reviews::{Basis, OfUnit, Plan, Review, State},
    wording::{Language, reviews as words},
};

/// The list: what is due, and what falls due until a day; in the end, all in numbers.
pub fn told(plan: &Plan, until: Option<Date>, folder: &str, language: Language) -> String {
    let mut text = headline(plan, language);
    let is_shown = |review: &&Review| {
        review.state != State::Later || until.is_some_and(|last| review.due().is_some_and(|day| day <= last))
    };
    for OfUnit { unit, reviews } in &plan.units {
        let shown: Vec<&Review> = reviews.iter().filter(is_shown).collect();
        if shown.is_empty() {
            continue;
        }
        let name = unit.map_or_else(|| without_unit(language).to_owned(), |unit| plain(&unit.name));
        text.push_str(&format!("\n{name}\n"));
        for review in shown {
            let record = review.record;
            text.push_str(&format!(
                "  {} ({})\n    {}\n    {}\n",
                plain(&record.activity.designation),
                record.key,
                state(review, language),
                plain(&format!("{folder}/{}", record.file)),
            ));
        }
    }
    text.push('\n');
    text.push_str(&numbers(plan, language));
    text
}

/// There is no register, since files cannot be read.
pub fn unreadable(folder: &Path, language: Language) -> String {
    let folder = quoted_path(folder, language);
    match language {
        Language::German => error(
            &format!("Was zu prüfen ist, lässt sich nicht sagen: In {folder} sind Fehler in Schreibweise oder Aufbau."),
            "Alle Fehler zeigt: verzeichnis check",
            language,
        ),
        Language::English => error(
            &format!("What is due cannot be told: in {folder} there are errors of notation or shape."),
            "All errors are shown by: verzeichnis check --lang en",
            language,
        ),
    }
}

fn headline(plan: &Plan, language: Language) -> String {
    let day = plan.as_of.long(language);
    let day = match (plan.basis, language) {
        (Basis::Stand, Language::German) => format!("Zu prüfen am {day}, dem Stand des Verzeichnisses"),
        (Basis::Stand, Language::English) => format!("To be reviewed on {day}, the register's own day (stand)"),
        (Basis::Named, Language::German) => format!("Zu prüfen am {day}"),
        (Basis::Named, Language::English) => format!("To be reviewed on {day}"),
    };
    let often = match (plan.every, language) {
        (Period::Permanent, Language::German) => "wiederkehrend geprüft wird nicht".to_owned(),
        (Period::Permanent, Language::English) => "reviews do not recur".to_owned(),
        (Period::WithoutUndueDelay, Language::German) => "geprüft wird unentwegt".to_owned(),
        (Period::WithoutUndueDelay, Language::English) => "reviews never rest".to_owned(),
        (Period::Length(_), Language::German) => format!("geprüft wird alle {}", plan.every),
        (Period::Length(_), Language::English) => format!("reviews recur every {}", plan.every.print(language)),
    };
    format!("{day}; {often}.\n")
}

const fn without_unit(language: Language) -> &'static str {
    match language {
        Language::German => "Ohne Stelle",
        Language::English => "Without a unit",
    }
}

/// How it stands, and since when: "überfällig: Fällig am …".
fn state(review: &Review, language: Language) -> String {
    let dates = words::dates(review.next, review.record.activity.reviewed, language);
    let state = match (review.state, language) {
        (State::Never, _) => return dates,
        (State::Overdue, Language::German) => "Überfällig",
        (State::Overdue, Language::English) => "Overdue",
        (State::Due, Language::German) => "Jetzt",
        (State::Due, Language::English) => "Now",
        (State::Later, Language::German) => "Demnächst",
        (State::Later, Language::English) => "Soon",
    };
    format!("{state}. {dates}")
}

fn numbers(plan: &Plan, language: Language) -> String {
    let [never, overdue, due, later] = State::ALL.map(|state| plan.count(state));
    let next = plan.next_day().map(|day| day.long(language));
    match language {
        Language::German => {
            let next = next.map_or_else(String::new, |day| format!(", als Nächstes am {day}"));
            format!("Nie geprüft: {never}. Überfällig: {overdue}. An diesem Tag: {due}. Später: {later}{next}.\n")
        }
        Language::English => {
            let next = next.map_or_else(String::new, |day| format!(", next on {day}"));
            format!("Never reviewed: {never}. Overdue: {overdue}. On that day: {due}. Later: {later}{next}.\n")
        }
    }
}
