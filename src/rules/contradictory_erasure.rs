//! An erasure rule with more than one start.
//!
//! A rule is a start event and a period (DIN 66398). `ab`, `vor` and `sobald` are three kinds of start, and
//! `wie` takes the whole rule from another record: only one of them can hold.

use super::{Found, Rule};
use crate::diagnostic::{Place, RuleFault};
use crate::model::Register;
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["contradictory-erasure"], check };

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
