use super::Found;
use crate::diagnostic::{Echo, Place, RuleFault};
use crate::model::{Key, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Stelle als Teil von sich selbst
    ///
    /// # Was
    /// `teil_von` führt von einer Stelle über andere zu ihr zurück.
    ///
    /// # Warum
    /// Es gibt dann keine Überschrift, unter der ihre Tätigkeiten stehen können (Art. 30 Abs. 1 lit. a DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// [[stelle]]
    /// kennung = "a"
    /// teil_von = "a"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// [[stelle]]
    /// kennung = "a"
    /// ```
    "unit-circle" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let units = &register.head.units;
    let above = |key: &Key| units.iter().find(|unit| unit.key == *key).and_then(|unit| unit.part_of.as_ref());
    for (index, unit) in units.iter().enumerate() {
        let mut next = unit.part_of.as_ref();
        for _ in 0..units.len() {
            match next {
                Some(key) if *key == unit.key => {
                    let place = Place::value("register.toml", Pointer::root().key("stelle").row(index).key("teil_von"));
                    found.error(place, RuleFault::UnitCircle { key: Echo::new(unit.key.as_str()) }, None);
                    break;
                }
                Some(key) => next = above(key),
                None => break,
            }
        }
    }
}
