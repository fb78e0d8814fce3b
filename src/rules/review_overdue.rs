use super::Found;
use crate::diagnostic::{LegalFault, Place};
use crate::model::{NextReview, Register};
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
        let next = register.next_review(activity);
        if let (Some(reviewed), Some(NextReview::By(due))) = (activity.reviewed, next)
            && due < stand
        {
            let place = Place::value(&record.file, Pointer::root().key("geprueft"));
            found.warning(
                place,
                LegalFault::ReviewOverdue { reviewed: reviewed.to_string(), due: due.to_string() },
                Some("Art. 24 Abs. 1 S. 2 DSGVO"),
            );
        }
    }
}
