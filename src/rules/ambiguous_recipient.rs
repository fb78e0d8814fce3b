use super::Found;
use crate::diagnostic::{Place, RuleFault};
use crate::model::Register;
use crate::source::pointer::Pointer;

rule! {
    /// Empfänger mit mehreren Namen
    ///
    /// # Was
    /// Eine Zeile unter `empfaenger` nennt zwei von `name`, `partner` und `stelle`.
    ///
    /// # Warum
    /// Wer die Daten erhält, muss eindeutig sein (Art. 30 Abs. 1 lit. d DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// { name = "Rechenzentrum", partner = "rechenzentrum", anlass = "Betrieb" }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { partner = "rechenzentrum", anlass = "Betrieb" }
    /// ```
    "ambiguous-recipient" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        for (index, row) in record.activity.recipients.iter().flatten().enumerate() {
            let names =
                [("name", row.name.is_some()), ("partner", row.partner.is_some()), ("stelle", row.unit.is_some())];
            let keys: Vec<&str> = names.into_iter().filter(|(_, there)| *there).map(|(key, _)| key).collect();
            if keys.len() > 1 {
                let place = Place::key(&record.file, Pointer::root().key("empfaenger").row(index).key(keys[1]));
                found.error(place, RuleFault::AmbiguousRecipient { keys }, Some("Art. 30 Abs. 1 lit. d DSGVO"));
            }
        }
    }
}
