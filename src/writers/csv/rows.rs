//! The long tables.

use super::groups;
use super::table::Table;
use super::values::{lines, plain};
use crate::document::compose::erasure_text;
use crate::edition::{PublicActivity, PublicData, PublicErasure, PublicRecipient, PublicRegister};

#[rustfmt::skip]
const DATA: [&str; 11] = [
    "kennung", "bezeichnung", "nr", "datengruppe", "kategorie", "angaben", "betroffene", "herkunft", "art9", "art10",
    "grundlage",
];

#[rustfmt::skip]
const RECIPIENTS: [&str; 10] = [
    "kennung", "bezeichnung", "nr", "name", "art", "anlass", "grundlage", "datengruppe", "daten", "alle_daten",
];

#[rustfmt::skip]
const ERASURE: [&str; 18] = [
    "kennung", "bezeichnung", "nr", "datengruppe", "daten", "alle_daten", "regel", "wenn", "frist", "frist_etwa_tage",
    "mindestens", "ab", "vor", "sobald", "wie", "pruefung", "dann", "grundlage",
];

/// `daten.csv`: every category of data (Art. 30 Abs. 1 lit. c DSGVO).
pub fn data(register: &PublicRegister) -> Vec<u8> {
    let mut table = Table::new(DATA);
    for activity in &register.activities {
        for (index, row) in activity.data.iter().enumerate() {
            let PublicData { key, category, items, data_subjects, source, special_category, offence_data, legal_basis } =
                row;
            table.row(&[
                plain(&activity.key),
                activity.designation.clone(),
                (index + 1).to_string(),
                plain(key),
                category.clone(),
                lines(items),
                lines(data_subjects),
                plain(source),
                plain(special_category),
                plain(offence_data),
                plain(legal_basis),
            ]);
        }
    }
    table.finish()
}

/// `empfaenger.csv`: every recipient of every category (Art. 30 Abs. 1 lit. d DSGVO); `nr` tells them apart.
pub fn recipients(register: &PublicRegister) -> Vec<u8> {
    let mut table = Table::new(RECIPIENTS);
    for activity in &register.activities {
        for (index, recipient) in activity.recipients.iter().flatten().enumerate() {
            let PublicRecipient { name, kind, occasion, legal_basis, data } = recipient;
            for group in groups::of(activity, data) {
                table.row(&[
                    plain(&activity.key),
                    activity.designation.clone(),
                    (index + 1).to_string(),
                    name.clone(),
                    plain(kind),
                    plain(occasion),
                    plain(legal_basis),
                    group.key,
                    group.name,
                    plain(&data.is_all()),
                ]);
            }
        }
    }
    table.finish()
}

/// `loeschung.csv`: every erasure rule of every category (Art. 30 Abs. 1 lit. f DSGVO); `nr` tells the rules apart.
/// `regel` is what page and PDF print; `frist_etwa_tage` is there to sort and to filter by, not to compute dates with.
pub fn erasure(register: &PublicRegister) -> Vec<u8> {
    let mut table = Table::new(ERASURE);
    for activity in &register.activities {
        for (index, rule) in activity.erasure.iter().enumerate() {
            for group in groups::of(activity, &rule.data) {
                let later = is_later(activity, index, &group);
                let PublicErasure {
                    data,
                    condition,
                    period,
                    at_least,
                    from,
                    before,
                    upon,
                    same_as,
                    review,
                    then,
                    legal_basis,
                } = rule;
                let days = period.map(|period| period.approximate_days()).filter(|days| days.is_finite());
                table.row(&[
                    plain(&activity.key),
                    activity.designation.clone(),
                    (index + 1).to_string(),
                    group.key,
                    group.name,
                    plain(&data.is_all()),
                    erasure_text(rule, later, register),
                    plain(condition),
                    plain(period),
                    days.map(|days| format!("{:.0}", days.ceil())).unwrap_or_default(),
                    plain(at_least),
                    plain(from),
                    plain(before),
                    plain(upon),
                    plain(&same_as.as_ref().map(|other| &other.key)),
                    plain(review),
                    plain(then),
                    plain(legal_basis),
                ]);
            }
        }
    }
    table.finish()
}

/// Whether a rule follows on another one for the same data: then it is a stage.
fn is_later(activity: &PublicActivity, index: usize, group: &groups::Group) -> bool {
    let holds = |rule: &PublicErasure| group.row.map_or(rule.data.is_all(), |row| rule.data.includes(row));
    activity.erasure[..index].iter().any(holds)
}
