//! The plan of reviews as one JSON object, for programs. What is there stays; keys may be added.
//!
//! ```json
//! {
//!   "format": 1,
//!   "as_of": "2026-11-01",       the day that decided
//!   "basis": "stand",            or "day": named with --today
//!   "interval": "12 Monate",     as register.toml has it
//!   "summary": { "never": 0, "overdue": 1, "due": 0, "later": 46 },
//!   "reviews": [{
//!     "identifier": "hundesteuer", "designation": "Hundesteuer",
//!     "file": "records/hundesteuer.toml",
//!     "unit": { "identifier": "finanzen", "name": "Fachbereich 20 – Finanzen" },      or null
//!     "state": "overdue",        or "never", "due", "later"
//!     "last_review": "2025-10-01", "due": "2026-10-01",                               or null
//!     "withheld": false          never show the title of what is true here in public
//!   }]
//! }
//! ```

use serde_json::{Map, Value, json};

use crate::{
    model::{Date, PlainText},
    reviews::{Basis, OfUnit, Plan, Review, State},
};

/// Prints it, indented by two spaces.
pub fn print(plan: &Plan, folder: &str) -> String {
    let summary: Map<String, Value> =
        State::ALL.into_iter().map(|state| (state.name().to_owned(), plan.count(state).into())).collect();
    let of_unit = |unit: &OfUnit| {
        let name = unit.unit.map(|unit| json!({ "identifier": unit.key.as_str(), "name": unit.name }));
        unit.reviews.iter().map(|one| review(one, name.as_ref(), folder)).collect::<Vec<_>>()
    };
    let report = json!({
        "format": 1,
        "as_of": plan.as_of.to_string(),
        "basis": match plan.basis {
            Basis::Stand => "stand",
            Basis::Named => "day",
        },
        "interval": plan.every.to_plain(),
        "summary": summary,
        "reviews": plan.units.iter().flat_map(of_unit).collect::<Vec<_>>(),
    });
    format!("{report:#}\n")
}

fn review(review: &Review, unit: Option<&Value>, folder: &str) -> Value {
    let record = review.record;
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    json!({
        "identifier": record.key.as_str(),
        "designation": record.activity.designation,
        "file": format!("{folder}/{}", record.file),
        "unit": unit,
        "state": review.state.name(),
        "last_review": day(record.activity.reviewed),
        "due": day(review.due()),
        "withheld": record.activity.is_withheld(),
    })
}
