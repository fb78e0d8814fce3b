use super::*;
use crate::pipeline::{self, InputFile};

/// A register of records: the name of each, its unit and the rest of its lines.
fn register(every: &str, records: &[(&str, &str)]) -> Register {
    let head = format!(
        "titel = 'V'\nstand = 2026-11-01\n{every}\n[verantwortlicher]\nname = 'Stadt'\n\
         [[stelle]]\nkennung = 'rat'\nname = 'Rat'\n[[stelle]]\nkennung = 'it'\nname = 'IT'\n"
    );
    let file = |path: String, text: String| InputFile { path, content: Ok(text.into_bytes()) };
    let mut files = vec![file("register.toml".to_owned(), head)];
    files.extend(
        records.iter().map(|(name, rest)| file(format!("{name}.toml"), format!("bezeichnung = '{name}'\n{rest}"))),
    );
    pipeline::check(files).register.expect("files of the right shape")
}

/// Each record with its state and day, unit by unit.
fn told(plan: &Plan) -> Vec<String> {
    let day = |review: &Review| review.due().map_or_else(|| "-".to_owned(), |day| day.to_string());
    let line = |review: &Review| format!("{} {} {}", review.record.key, review.state.name(), day(review));
    let of_unit = |unit: &OfUnit| {
        let name = unit.unit.map_or("-", |unit| unit.name.as_str()).to_owned();
        [vec![name], unit.reviews.iter().map(line).collect()].concat()
    };
    plan.units.iter().flat_map(of_unit).collect()
}

const RECORDS: &[(&str, &str)] = &[
    ("a", "stelle = 'it'\ngeprueft = 2025-11-01\n"),
    ("b", "stelle = 'it'\ngeprueft = 2025-10-31\n"),
    ("c", "stelle = 'it'\n"),
    ("d", "stelle = 'rat'\ngeprueft = 2026-01-31\n"),
    ("e", "geprueft = 2024-01-31\n"),
    ("entwurf", "status = 'entwurf'\n"),
    ("ende", "status = 'beendet'\nbeendet = 2024-12-31\ngeprueft = 2020-01-01\n"),
    ("geheim", "stelle = 'it'\ngeprueft = 2020-01-01\n[intern.zurueckhaltung]\ngrund = 'x'\n"),
];

#[test]
fn what_is_due_stands_by_unit_the_most_urgent_first() {
    let register = register("", RECORDS);
    let plan = Plan::of(&register, None);
    assert_eq!(
        told(&plan),
        [
            "Rat",
            "d later 2027-01-31",
            "IT",
            "c never -",
            "geheim overdue 2021-01-01",
            "b overdue 2026-10-31",
            "a due 2026-11-01",
            "-",
            "e overdue 2025-01-31",
        ]
    );
    assert_eq!((plan.basis, plan.next_day()), (Basis::Stand, Some("2027-01-31".parse().expect("a day"))));
    assert_eq!(State::ALL.map(|state| plan.count(state)), [1, 3, 1, 1]);
}

#[test]
fn another_day_decides_where_one_is_named() {
    let register = register("pruefung_alle = '2 Jahre'", RECORDS);
    let day = |text: &str| Some(text.parse().expect("a day"));
    let plan = Plan::of(&register, day("2027-10-31"));
    assert_eq!(plan.basis, Basis::Named);
    assert_eq!(State::ALL.map(|state| plan.count(state)), [1, 2, 1, 2]);
    let near = plan.clone().until("2027-11-01".parse().expect("a day"));
    assert_eq!(near.count(State::Later), 1);
    assert_eq!(told(&near)[0], "IT", "a unit with nothing in it is left out");
}

#[test]
fn without_an_interval_nothing_is_due() {
    assert_eq!(told(&Plan::of(&register("pruefung_alle = 'dauerhaft'", RECORDS), None)), Vec::<String>::new());
}
