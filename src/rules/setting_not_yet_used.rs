//! A setting that this version reads and does not use.
//!
//! `[gestaltung]` belongs to the format, but colour and coat of arms are not printed yet. Better to say so than to
//! let the officer look for her coat of arms.

use super::{Found, Rule};
use crate::diagnostic::{Place, RuleFault};
use crate::model::Register;
use crate::source::pointer::Pointer;

pub const RULE: Rule = Rule { ids: &["setting-not-yet-used"], check };

fn check(register: &Register, found: &mut Found) {
    if register.head.design.is_some() {
        let place = Place::header("register.toml", Pointer::root().key("gestaltung"));
        found.hint(place, RuleFault::SettingNotYetUsed { key: "gestaltung" }, None);
    }
}
