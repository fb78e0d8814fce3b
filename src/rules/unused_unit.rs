use std::collections::BTreeSet;

use super::Found;
use crate::diagnostic::{Echo, LegalFault, Place};
use crate::model::{Key, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Stelle ohne Tätigkeit
    ///
    /// # Was
    /// Eine Stelle aus register.toml kommt in keinem Eintrag vor, weder als zuständige noch als Empfänger, noch ist
    /// sie einer solchen übergeordnet.
    ///
    /// # Warum
    /// Entweder fehlen die Einträge dieser Stelle (Art. 30 Abs. 1 DSGVO), oder es gibt sie nicht mehr. Solange ein Eintrag keine Stelle nennt, schweigt die Regel.
    ///
    /// # Beispiel
    /// ```toml
    /// [[stelle]]
    /// kennung = "altes-amt"
    /// name = "Amt für Altes"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// # Löschen, oder einen Eintrag mit stelle = "altes-amt" anlegen
    /// ```
    "unused-unit" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let mut used: BTreeSet<&Key> = BTreeSet::new();
    for record in &register.records {
        used.extend(&record.activity.unit);
        used.extend(record.activity.recipients.iter().flatten().filter_map(|recipient| recipient.unit.as_ref()));
    }
    // A register without records is being begun; a record without a unit may be of any.
    if register.records.is_empty() || register.records.iter().any(|record| record.activity.unit.is_none()) {
        return;
    }
    let units = &register.head.units;
    // A way to the top is no longer than there are units.
    for _ in 0..units.len() {
        let above = units.iter().filter(|unit| used.contains(&unit.key)).filter_map(|unit| unit.part_of.as_ref());
        let above: Vec<&Key> = above.filter(|key| !used.contains(key)).collect();
        if above.is_empty() {
            break;
        }
        used.extend(above);
    }
    for (index, unit) in units.iter().enumerate().filter(|(_, unit)| !used.contains(&unit.key)) {
        let place = Place::value("register.toml", Pointer::root().key("stelle").row(index).key("kennung"));
        let fault = LegalFault::UnusedUnit { key: Echo::new(unit.key.as_str()) };
        found.warning(place, fault, Some("Art. 30 Abs. 1 DSGVO"));
    }
}
