use serde_json::{Value, json};

use super::*;

/// A register of activities, each with what it has beside its identifier and designation.
fn register(activities: &[Value]) -> Value {
    let activities: Vec<Value> = activities
        .iter()
        .enumerate()
        .map(|(index, own)| {
            let mut activity = json!({
                "nr": index + 1,
                "bezeichnung": own["kennung"],
                "rechtsrahmen": "dsgvo",
                "gliederung": "dsgvo-30-1",
                "status": "aktiv",
            });
            activity.as_object_mut().expect("a table").extend(own.as_object().expect("a table").clone());
            activity
        })
        .collect();
    json!({
        "format": 1, "titel": "Verzeichnis", "sprache": "de", "stand": "2025-11-01", "ausgabe": 13,
        "verantwortlicher": { "name": "Stadt Musterstadt" }, "stellen": [], "taetigkeiten": activities,
        "zurueckgehalten": 0,
    })
}

fn read(register: &Value) -> PublicRegister {
    PublicRegister::read(register.to_string().as_bytes()).expect("a register")
}

fn between(before: &Value, now: &Value) -> Changes {
    Changes::between(&read(before), &read(now))
}

/// The changes between registers of one activity that has these answers before and now.
fn labels(before: Value, now: Value) -> Vec<Label> {
    let with = |mut own: Value| {
        own["kennung"] = json!("a");
        register(&[own])
    };
    let Changes { changed, .. } = between(&with(before), &with(now));
    changed.into_iter().flat_map(|one| one.labels).collect()
}

fn keys<'a>(mentions: impl IntoIterator<Item = &'a Mention>) -> Vec<&'a str> {
    mentions.into_iter().map(|one| one.key.as_str()).collect()
}

#[test]
fn the_same_register_has_no_changes_but_another_edition_is_named() {
    let before = register(&[json!({ "kennung": "a" })]);
    let mut now = before.clone();
    (now["stand"], now["ausgabe"]) = (json!("2026-11-01"), json!(14));
    let changes = between(&before, &now);
    assert!(changes.is_empty(), "{changes:?}");
    assert_eq!((changes.issue, changes.stand.to_string().as_str()), (Some(13), "2025-11-01"));
}

#[test]
fn activities_come_and_go() {
    let before = register(&[json!({ "kennung": "a" }), json!({ "kennung": "b" })]);
    let now = register(&[json!({ "kennung": "c" }), json!({ "kennung": "a" })]);
    let changes = between(&before, &now);
    assert_eq!(keys(&changes.added), ["c"]);
    assert_eq!(keys(changes.removed.iter().map(|one| &one.activity)), ["b"]);
    // A running number is not content.
    assert!(changes.changed.is_empty());
}

#[test]
fn a_renamed_activity_is_the_same_one() {
    let before = register(&[json!({ "kennung": "a", "herkunft": "von Ihnen" })]);
    let now = register(&[json!({ "kennung": "b", "fruehere_kennungen": ["x", "a"], "bezeichnung": "a" })]);
    let changes = between(&before, &now);
    assert!(changes.added.is_empty() && changes.removed.is_empty());
    assert_eq!(changes.changed[0].labels, [Label::Identifier, Label::Source]);
    assert_eq!(changes.changed[0].formerly, None);
}

#[test]
fn of_merged_activities_one_goes_on_and_the_others_say_where_they_are() {
    let before = register(&[json!({ "kennung": "a" }), json!({ "kennung": "b" }), json!({ "kennung": "c" })]);
    let now = register(&[json!({ "kennung": "c", "fruehere_kennungen": ["a", "b"] })]);
    let changes = between(&before, &now);
    assert_eq!(changes.changed[0].labels, [Label::FormerIdentifiers]);
    let removed: Vec<_> = changes
        .removed
        .iter()
        .map(|one| (one.activity.key.as_str(), one.part_of.as_ref().map(|other| other.key.as_str())))
        .collect();
    assert_eq!(removed, [("a", Some("c")), ("b", Some("c"))]);
}

#[test]
fn of_a_split_activity_one_part_goes_on_and_the_other_is_new() {
    let before = register(&[json!({ "kennung": "a" })]);
    let part = |key: &str| json!({ "kennung": key, "fruehere_kennungen": ["a"] });
    let changes = between(&before, &register(&[part("b"), part("c")]));
    assert_eq!(keys(changes.changed.iter().map(|one| &one.activity)), ["b"]);
    assert_eq!(keys(&changes.added), ["c"]);
    // The old identifier lives on: nobody else is taken for it.
    let changes = between(&before, &register(&[part("b"), json!({ "kennung": "a" })]));
    assert_eq!(keys(&changes.added), ["b"]);
    assert!(changes.changed.is_empty() && changes.removed.is_empty());
}

#[test]
fn what_has_ended_says_when_and_what_else() {
    let before = register(&[json!({ "kennung": "a" }), json!({ "kennung": "b", "status": "beendet" })]);
    let now = register(&[
        json!({ "kennung": "a", "status": "beendet", "beendet": "2026-06-30", "empfaenger": [] }),
        json!({ "kennung": "b", "status": "beendet", "beendet": "2020-01-01" }),
    ]);
    let changes = between(&before, &now);
    let [ended] = changes.ended.as_slice() else { panic!("{changes:?}") };
    assert_eq!(ended.on, Date::new(2026, 6, 30));
    assert_eq!(ended.labels, [Label::Recipients]);
    assert_eq!(changes.changed[0].labels, [Label::DayOfEnd], "what had ended before is merely changed");
}

#[test]
fn days_of_review_and_change_are_counted_where_they_are_all() {
    let dated = |review: &str, change: &str, source: &str| {
        register(&[json!({ "kennung": "a", "geprueft": review, "geaendert": change, "herkunft": source })])
    };
    let before = dated("2025-01-01", "2024-01-01", "x");
    let changes = between(&before, &dated("2026-01-01", "2026-01-01", "x"));
    assert_eq!((changes.only_dates, changes.changed.len()), (1, 0));
    assert!(!changes.is_empty());
    let changes = between(&before, &dated("2026-01-01", "2026-01-01", "y"));
    assert_eq!(changes.changed[0].labels, [Label::LastReview, Label::Source]);
    assert_eq!(changes.only_dates, 0);
}

#[test]
fn purposes_and_their_legal_bases_are_told_apart() {
    let purposes = |all: &[(&str, &[&str])]| {
        let rows: Vec<_> = all.iter().map(|(text, bases)| json!({ "text": text, "rechtsgrundlagen": bases })).collect();
        json!({ "zwecke": rows })
    };
    let (one, other) = ("Art. 6 Abs. 1 lit. c DSGVO", "Art. 6 Abs. 1 lit. e DSGVO");
    let before = || purposes(&[("x", &[one]), ("y", &[other])]);
    assert_eq!(labels(before(), purposes(&[("x", &[other]), ("y", &[one])])), [Label::LegalBases]);
    assert_eq!(labels(before(), purposes(&[("x", &[one, other])])), [Label::Purposes]);
    assert_eq!(labels(before(), purposes(&[("x", &[one])])), [Label::Purposes, Label::LegalBases]);
}

#[test]
fn data_are_told_apart_from_whose_they_are_and_where_they_come_from() {
    let data = |rows: Value| json!({ "daten": rows });
    let before = || data(json!([{ "kategorie": "Namen", "betroffene": ["Eltern"] }, { "kategorie": "Namen" }]));
    let whose = data(json!([{ "kategorie": "Namen", "betroffene": ["Eltern"] },
        { "kategorie": "Namen", "betroffene": ["Kinder"] }]));
    assert_eq!(labels(before(), whose), [Label::DataSubjects]);
    let whence = data(json!([{ "kategorie": "Namen", "betroffene": ["Eltern"], "herkunft": "Amt" },
        { "kategorie": "Namen" }]));
    assert_eq!(labels(before(), whence), [Label::Source]);
    let which = data(json!([{ "kategorie": "Namen", "betroffene": ["Eltern"] }]));
    assert_eq!(labels(before(), which), [Label::Data]);
}

#[test]
fn what_changes_elsewhere_is_told_there() {
    let refers = |unit: &str, other: &str| {
        json!({
            "kennung": "a",
            "stelle": { "kennung": "amt", "name": unit },
            "nachfolger": [{ "kennung": "b", "name": other }],
            "loeschung": [{ "wie": { "kennung": "b", "name": other } }],
            "archiv": format!("Satz von {unit}"),
        })
    };
    let whole = |unit: &str, other: &str| {
        let mut register = register(&[refers(unit, other), json!({ "kennung": "b", "bezeichnung": other })]);
        register["stellen"] = json!([{ "kennung": "amt", "name": unit }]);
        register["veroeffentlichung"] = json!({ "archiv": format!("Satz von {unit}") });
        register
    };
    let changes = between(&whole("Amt 1", "alt"), &whole("Amt 2", "neu"));
    assert_eq!(changes.head, [Label::Units, Label::Archive]);
    let [only] = changes.changed.as_slice() else { panic!("{changes:?}") };
    assert_eq!((only.activity.key.as_str(), only.labels.as_slice()), ("b", [Label::Designation].as_slice()));
    assert_eq!(only.formerly.as_deref(), Some("alt"));
}

#[test]
fn units_come_and_go_with_their_activities() {
    let units = |keys: &[&str]| {
        let mut register = register(&[]);
        register["stellen"] = keys.iter().map(|key| json!({ "kennung": key, "name": key })).collect();
        register
    };
    assert!(between(&units(&["a", "b"]), &units(&["a", "c", "b"])).is_empty());
    assert_eq!(between(&units(&["a", "b"]), &units(&["b", "a"])).head, [Label::Units]);
}

#[test]
fn an_identifier_that_comes_twice_breaks_nothing() {
    let before = register(&[json!({ "kennung": "a" }), json!({ "kennung": "a", "herkunft": "x" })]);
    let changes = between(&before, &register(&[]));
    assert_eq!(changes.removed.len(), 1);
}
