use std::collections::BTreeMap;

use super::Found;
use crate::diagnostic::{Echo, Place, RuleFault};
use crate::model::{Key, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Kennung doppelt vergeben
    ///
    /// # Was
    /// Zwei Einträge, Stellen, Partner, Auftraggeber oder Datenzeilen haben dieselbe Kennung.
    ///
    /// # Warum
    /// Verweise führen sonst ins Ungewisse, auch solche von außen, die jahrelang halten sollen (Art. 5 Abs. 2 DSGVO).
    ///
    /// # Beispiel
    /// ```toml
    /// [[stelle]]
    /// kennung = "it"
    /// [[stelle]]
    /// kennung = "it"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// [[stelle]]
    /// kennung = "it"
    /// [[stelle]]
    /// kennung = "personal"
    /// ```
    "duplicate-identifier" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    records(register, found);
    let head = &register.head;
    rows("register.toml", "stelle", head.units.iter().map(|unit| Some(&unit.key)), found);
    rows("register.toml", "partner", head.partners.iter().map(|partner| Some(&partner.key)), found);
    rows("register.toml", "auftraggeber", head.clients.iter().map(|client| Some(&client.key)), found);
    for record in &register.records {
        rows(&record.file, "daten", record.activity.data.iter().map(|row| row.key.as_ref()), found);
    }
}

/// Files of the same name in different folders, and former identifiers that another record has.
fn records(register: &Register, found: &mut Found) {
    let mut first: BTreeMap<&Key, &str> = BTreeMap::new();
    for record in &register.records {
        if let Some(earlier) = first.insert(&record.key, &record.file) {
            first.insert(&record.key, earlier);
            found.error(Place::file(&record.file), duplicate(&record.key, earlier), None);
        }
    }
    for record in &register.records {
        for (index, key) in record.activity.former_keys.iter().enumerate() {
            if let Some(file) = first.get(key) {
                let place = Place::value(&record.file, Pointer::root().key("fruehere_kennungen").row(index));
                found.error(place, duplicate(key, file), None);
            }
        }
    }
}

/// Rows of one table whose keys must differ.
fn rows<'a>(file: &str, table: &str, keys: impl Iterator<Item = Option<&'a Key>>, found: &mut Found) {
    let mut seen: Vec<&Key> = Vec::new();
    for (index, key) in keys.enumerate() {
        let Some(key) = key else { continue };
        if seen.contains(&key) {
            let place = Place::value(file, Pointer::root().key(table).row(index).key("kennung"));
            found.error(place, duplicate(key, file), None);
        } else {
            seen.push(key);
        }
    }
}

fn duplicate(key: &Key, first_file: &str) -> RuleFault {
    RuleFault::DuplicateIdentifier { key: Echo::new(key.as_str()), first_file: first_file.to_owned() }
}
