//! A record answers a question that only another regime asks.
//!
//! `auftraggeber`, `verarbeitungen` and `unterauftrag` belong to a processor's record (Art. 30 Abs. 2 DSGVO); in a
//! controller's record a reader would take them for something they are not. Either `rechtsrahmen` is missing or
//! the answer stands in the wrong record.

use super::{Found, Rule};
use crate::diagnostic::{Place, RuleFault};
use crate::model::{LegalFramework, Register};
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["answer-of-another-regime"], check };

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        let activity = &record.activity;
        if register.framework(activity) == LegalFramework::GdprProcessor {
            continue;
        }
        let answers = [
            ("auftraggeber", activity.clients.is_some()),
            ("verarbeitungen", !activity.processing_categories.is_empty()),
            ("unterauftrag", !activity.sub_processors.is_empty()),
        ];
        for (field, _) in answers.into_iter().filter(|(_, there)| *there) {
            let place = Place::key(&record.file, Pointer::root().key(field));
            let fault = RuleFault::AnswerOfAnotherRegime { field, framework: "dsgvo-auftrag" };
            found.error(place, fault, Some("Art. 30 Abs. 2 DSGVO"));
        }
    }
}
