use super::Found;
use crate::diagnostic::{Place, RuleFault};
use crate::model::Register;
use crate::source::pointer::Pointer;

rule! {
    /// Löschregel mit mehreren Anfängen
    ///
    /// # Was
    /// Eine Zeile unter `loeschung` nennt zwei von `ab`, `vor`, `sobald` und `wie`.
    ///
    /// # Warum
    /// Eine Regel ist ein Beginn und eine Frist (DIN 66398); nur ein Beginn kann gelten (Art. 30 Abs. 1 lit. f
    /// DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// { frist = "2 Jahre", ab = "Ende des Vertrags", sobald = "Widerruf" }
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// { frist = "2 Jahre", ab = "Ende des Vertrags" },
    /// { sobald = "Widerruf" }
    /// ```
    "contradictory-erasure" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        for (index, rule) in record.activity.erasure.iter().enumerate() {
            let starts = [
                ("ab", rule.from.is_some()),
                ("vor", rule.before.is_some()),
                ("sobald", rule.upon.is_some()),
                ("wie", rule.same_as.is_some()),
            ];
            let keys: Vec<&str> = starts.into_iter().filter(|(_, there)| *there).map(|(key, _)| key).collect();
            if keys.len() > 1 {
                let place = Place::key(&record.file, Pointer::root().key("loeschung").row(index).key(keys[1]));
                found.error(place, RuleFault::ContradictoryErasure { keys }, Some("Art. 30 Abs. 1 lit. f DSGVO"));
            }
        }
    }
}
