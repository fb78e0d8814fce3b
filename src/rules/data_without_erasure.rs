use super::Found;
use crate::diagnostic::{Echo, Place, RuleFault};
use crate::model::Register;
use crate::source::pointer::Pointer;

rule! {
    /// Daten ohne Löschregel
    ///
    /// # Was
    /// Eine Zeile unter `daten` kommt in keiner Löschregel vor.
    ///
    /// # Warum
    /// Gefragt sind die Löschfristen der verschiedenen Datenkategorien (Art. 30 Abs. 1 lit. f DSGVO). Eine Regel ohne
    /// `daten` gilt für alle.
    ///
    /// # Beispiel
    /// ```toml
    /// loeschung = [ { daten = ["grund"], frist = "2 Jahre", ab = "Abmeldung" } ]
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// loeschung = [ { daten = ["grund", "konto"], frist = "2 Jahre", ab = "Abmeldung" } ]
    /// ```
    "data-without-erasure" => Warning;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        // That there are no rules at all is reported as a missing answer.
        if activity.erasure.is_empty() {
            continue;
        }
        for (index, row) in activity.data_without_erasure() {
            let place = Place::value(&record.file, Pointer::root().key("daten").row(index).key("kategorie"));
            let fault = RuleFault::DataWithoutErasure { category: Echo::new(row.category.as_str()) };
            found.warning(place, fault, Some("Art. 30 Abs. 1 lit. f DSGVO"));
        }
    }
}
