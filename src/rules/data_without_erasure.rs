//! A category of data that no erasure rule covers.
//!
//! Art. 30 Abs. 1 lit. f DSGVO asks for the envisaged time limits for erasure of the different categories of data.
//! Where rules name the data they are for, each category must be named by one; a rule without `daten` covers all.

use super::{Found, Rule};
use crate::diagnostic::{Echo, Place, RuleFault};
use crate::model::Register;
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["data-without-erasure"], check };

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        // That there are no rules at all is reported as a missing answer.
        if activity.erasure.is_empty() || activity.erasure.iter().any(|rule| rule.data.is_empty()) {
            continue;
        }
        for (index, row) in activity.data.iter().enumerate() {
            let covered = |key| activity.erasure.iter().any(|rule| rule.data.contains(key));
            if !row.key.as_ref().is_some_and(covered) {
                let place = Place::value(&record.file, Pointer::root().key("daten").row(index).key("kategorie"));
                let fault = RuleFault::DataWithoutErasure { category: Echo::new(row.category.as_str()) };
                found.warning(place, fault, Some("Art. 30 Abs. 1 lit. f DSGVO"));
            }
        }
    }
}
