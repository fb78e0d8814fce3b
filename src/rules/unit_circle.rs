//! A unit is part of itself.
//!
//! `teil_von` leads from a unit to the one above it. Where that way comes back to where it began, no heading can
//! be found under which the unit's activities stand.

use super::{Found, Rule};
use crate::diagnostic::{Echo, Place, RuleFault};
use crate::model::{Key, Register};
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["unit-circle"], check };

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
