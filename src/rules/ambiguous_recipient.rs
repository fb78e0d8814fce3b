//! A recipient with more than one name.
//!
//! A row of `empfaenger` names its recipient in one of three ways: `name` in words, `partner` or `stelle` by a key
//! of register.toml. With two of them it is not clear who receives the data (Art. 30 Abs. 1 lit. d DSGVO).

use super::{Found, Rule};
use crate::diagnostic::{Place, RuleFault};
use crate::model::Register;
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["ambiguous-recipient"], check };

fn check(register: &Register, found: &mut Found) {
    for record in &register.records {
        for (index, row) in record.activity.recipients.iter().flatten().enumerate() {
            let names = [
                ("name", row.name.is_some()),
                ("partner", row.partner.is_some()),
                ("stelle", row.unit.is_some()),
            ];
            let keys: Vec<&str> = names.into_iter().filter(|(_, there)| *there).map(|(key, _)| key).collect();
            if keys.len() > 1 {
                let place = Place::key(&record.file, Pointer::root().key("empfaenger").row(index).key(keys[1]));
                found.error(place, RuleFault::AmbiguousRecipient { keys }, Some("Art. 30 Abs. 1 lit. d DSGVO"));
            }
        }
    }
}
