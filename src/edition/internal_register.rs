//! The register that the supervisory authority sees on request (Art. 30 Abs. 4 DSGVO): everything.

use std::collections::BTreeMap;

use super::{PublicRegister, public_register};
use crate::model::{Contract, Internal, Key, Partner, Record, Register, RegisterInternal};

/// Every record, drafts and withheld ones included, with all that stands under `[intern]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InternalRegister {
    /// What is said of every record in public terms.
    pub shown: PublicRegister,
    /// What stands under `[intern]`, by activity.
    pub activities: BTreeMap<Key, Internal>,
    /// Contracts with partners, by the partner's name, in the order of `register.toml`.
    pub contracts: Vec<(String, Contract)>,
    /// The officer's remark on the whole register.
    pub remark: Option<String>,
}

/// The internal edition of a register.
pub(super) fn disclose(register: &Register) -> InternalRegister {
    let records: Vec<&Record> = register.records.iter().collect();
    let withheld = records.iter().filter(|record| record.activity.is_withheld()).count();
    let shown = public_register::show(register, &records, withheld);
    let activities = records
        .iter()
        .map(|record| (record.key.clone(), record.activity.internal.clone().unwrap_or_default()))
        .collect();
    let RegisterInternal { contracts, remark } = register.head.internal.clone().unwrap_or_default();
    let named =
        contracts.into_iter().map(|(key, contract)| (name_of(&register.head.partners, &key), contract)).collect();
    InternalRegister { shown, activities, contracts: named, remark }
}

fn name_of(partners: &[Partner], key: &Key) -> String {
    partners.iter().find(|partner| partner.key == *key).map_or_else(|| key.to_string(), |partner| partner.name.clone())
}
