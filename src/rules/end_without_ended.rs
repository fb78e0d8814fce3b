use super::Found;
use crate::diagnostic::{Place, RuleFault};
use crate::model::{Register, Status};
use crate::source::pointer::Pointer;

rule! {
    /// Enddatum ohne Ende
    ///
    /// # Was
    /// `beendet` nennt einen Tag, `status` aber nicht „beendet“.
    ///
    /// # Warum
    /// Wer liest, muss wissen, ob die Tätigkeit noch stattfindet (Art. 5 Abs. 2 DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// status = "aktiv"
    /// beendet = 2025-12-31
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// status = "beendet"
    /// beendet = 2025-12-31
    /// ```
    "end-without-ended" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        if record.activity.ended.is_some() && record.activity.status != Status::Ended {
            let place = Place::key(&record.file, Pointer::root().key("beendet"));
            found.error(place, RuleFault::EndWithoutEnded, None);
        }
    }
}
