//! A date of end, but a status that says otherwise.
//!
//! `beendet` is the day on which an activity ended; it goes with `status = "beendet"`. With any other status a
//! reader could not tell whether the activity still takes place.

use super::{Found, Rule};
use crate::diagnostic::{Place, RuleFault};
use crate::model::{Register, Status};
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["end-without-ended"], check };

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        if record.activity.ended.is_some() && record.activity.status != Status::Ended {
            let place = Place::key(&record.file, Pointer::root().key("beendet"));
            found.error(place, RuleFault::EndWithoutEnded, None);
        }
    }
}
