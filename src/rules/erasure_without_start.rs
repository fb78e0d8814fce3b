use super::Found;
use crate::diagnostic::{LegalFault, Place};
use crate::model::{LegalFramework, Period, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Löschfrist ohne Beginn
    ///
    /// # Was
    /// Eine Löschregel nennt eine Frist, aber nicht, ab wann sie läuft. Eine zweite Regel für dieselben Daten ist eine
    /// Stufe: Sie beginnt, wo die erste endet, und braucht keinen eigenen Beginn.
    ///
    /// # Warum
    /// Eine Regel ist ein Beginn und eine Frist (DIN 66398). Ohne Beginn weiß niemand, wann gelöscht wird (Art. 30
    /// Abs. 1 lit. f DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// loeschung = [ { frist = "10 Jahre" } ]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// loeschung = [ { frist = "10 Jahre", ab = "Ende des Jahres der Zahlung" } ]
    /// ```
    "erasure-without-start" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::FormerNrw || activity.status == Status::Ended {
            continue;
        }
        for (index, rule) in activity.erasure.iter().enumerate() {
            let starts = rule.from.is_some() || rule.before.is_some() || rule.upon.is_some() || rule.same_as.is_some();
            // A second rule for the same data is a second stage: it begins where the first one ends.
            let earlier = &activity.erasure[..index];
            let held = |key| earlier.iter().any(|before| before.data.is_empty() || before.data.contains(key));
            let is_later = match rule.data.as_slice() {
                [] => earlier.iter().any(|before| before.data.is_empty()),
                keys => keys.iter().all(held),
            };
            let follows = rule.condition.is_none() && is_later;
            if matches!(rule.period, Some(Period::Length(_))) && !starts && !follows {
                let place = Place::value(&record.file, Pointer::root().key("loeschung").row(index).key("frist"));
                found.warning(place, LegalFault::ErasureWithoutStart, Some("Art. 30 Abs. 1 lit. f DSGVO"));
            }
        }
    }
}
