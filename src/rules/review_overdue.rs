use super::Found;
use crate::diagnostic::{LegalFault, Place};
use crate::model::{Date, Period, Register, Status};
use crate::model::period::Unit;
use crate::source::pointer::Pointer;

rule! {
    /// Prüfung überfällig
    ///
    /// # Was
    /// Die letzte Prüfung liegt am Stand des Verzeichnisses länger zurück als `pruefung_alle` (ohne Angabe 12
    /// Monate).
    ///
    /// # Warum
    /// Das Verzeichnis muss stimmen, und das ist nachzuweisen (Art. 5 Abs. 2, Art. 24 Abs. 1 S. 2 DSGVO). Gemessen
    /// wird am Stand, nicht an der Uhr: Dieselben Einträge geben immer dieselben Meldungen.
    ///
    /// # Beispiel
    /// ```toml
    /// geprueft = 2023-05-01 # Stand 2026-11-01
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// geprueft = 2026-10-15
    /// ```
    "review-overdue" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let stand = register.head.stand;
    for record in &register.records {
        let activity = &record.activity;
        let Some(reviewed) = activity.reviewed.filter(|_| activity.status != Status::Ended) else { continue };
        if let Some(due) = due(reviewed, register.head.review_every.as_ref()).filter(|due| *due < stand) {
            let place = Place::value(&record.file, Pointer::root().key("geprueft"));
            found.warning(place, LegalFault::ReviewOverdue { reviewed: reviewed.to_string(), due: due.to_string() }, Some("Art. 24 Abs. 1 S. 2 DSGVO"));
        }
    }
}

/// The last day on which the next review is in time; nothing where none is due.
fn due(reviewed: Date, every: Option<&Period>) -> Option<Date> {
    let length = match every {
        None => return reviewed.add_months(12),
        Some(Period::Permanent | Period::WithoutUndueDelay) => return None,
        Some(Period::Length(length)) => length,
    };
    let number = u32::from(length.number());
    match length.unit() {
        Unit::Hours => reviewed.add_days(number.div_ceil(24)),
        Unit::Days => reviewed.add_days(number),
        Unit::Weeks => reviewed.add_days(number * 7),
        Unit::Months => reviewed.add_months(number),
        Unit::Years => reviewed.add_months(number * 12),
        // To the end of that calendar year.
        Unit::CalendarYears => Date::new(u16::try_from(u32::from(reviewed.year()) + number).ok()?, 12, 31),
    }
}
