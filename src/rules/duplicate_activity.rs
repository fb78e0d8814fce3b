use std::collections::BTreeMap;

use super::Found;
use crate::diagnostic::{LegalFault, Place};
use crate::model::{Key, Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Tätigkeit doppelt geführt
    ///
    /// # Was
    /// Zwei geltende Einträge derselben Stelle haben dieselbe Bezeichnung.
    ///
    /// # Warum
    /// Ein Eintrag beschreibt eine Tätigkeit (Art. 30 Abs. 1 DSGVO). Stehen zwei da, ist einer veraltet, oder die
    /// Bezeichnungen unterscheiden nicht.
    ///
    /// # Beispiel
    /// ```toml
    /// bezeichnung = "Hundesteuer" # steht schon in hundesteuer.toml
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// bezeichnung = "Hundesteuer: Vollstreckung"
    /// ```
    "duplicate-activity" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let mut first: BTreeMap<(String, Option<&Key>), &str> = BTreeMap::new();
    for record in register.records.iter().filter(|record| record.activity.status != Status::Ended) {
        let activity = &record.activity;
        let name: String = activity.designation.to_lowercase().chars().filter(|sign| sign.is_alphanumeric()).collect();
        // One without a unit is reported for that.
        if let Some(earlier) = first.get(&(name.clone(), activity.unit.as_ref())).filter(|_| activity.unit.is_some()) {
            let place = Place::value(&record.file, Pointer::root().key("bezeichnung"));
            let fault = LegalFault::DuplicateActivity { file: (*earlier).to_owned() };
            found.warning(place, fault, Some("Art. 30 Abs. 1 DSGVO"));
        } else {
            first.insert((name, activity.unit.as_ref()), &record.file);
        }
    }
}
