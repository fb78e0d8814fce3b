//! Proper names: what stands in the text and names a body or a place, so that no writer divides a word of it. Of recipients only
//! those are sure to be named, not described, that process on behalf or are jointly responsible; "Vermietende" is no name.

use std::collections::BTreeSet;

use crate::edition::{PublicActivity, PublicRegister};
use crate::model::{Controller, RecipientKind};

/// The names of a register, with the addresses that are known, each once.
pub fn names(register: &PublicRegister) -> Vec<String> {
    let mut names = BTreeSet::new();
    controller(&register.controller, &mut names);
    register.representative.iter().for_each(|one| controller(one, &mut names));
    if let Some(officer) = &register.data_protection_officer {
        names.extend(officer.name.as_deref());
        names.extend(officer.address.as_deref());
    }
    if let Some(authority) = &register.supervisory_authority {
        names.insert(&authority.name);
        names.extend(authority.address.as_deref());
    }
    register.activities.iter().for_each(|one| activity(one, &mut names));
    names.into_iter().map(str::to_owned).collect()
}

fn controller<'a>(one: &'a Controller, names: &mut BTreeSet<&'a str>) {
    names.insert(&one.name);
    names.extend(one.address.as_deref());
}

fn activity<'a>(one: &'a PublicActivity, names: &mut BTreeSet<&'a str>) {
    one.controller.iter().chain(&one.representative).for_each(|one| controller(one, names));
    let bodies = one.recipients.iter().flatten().filter(|recipient| match recipient.kind {
        Some(RecipientKind::Processor | RecipientKind::JointController) => true,
        Some(
            RecipientKind::Internal
            | RecipientKind::PublicAuthority
            | RecipientKind::ThirdParty
            | RecipientKind::Public,
        )
        | None => false,
    });
    names.extend(bodies.map(|recipient| recipient.name.as_str()));
    let others = one.joint_controllers.iter().map(|one| (&one.name, &one.address));
    let others = others.chain(one.clients.iter().map(|one| (&one.name, &one.address)));
    for (name, address) in others.chain(one.sub_processors.iter().map(|one| (&one.name, &one.address))) {
        names.insert(name);
        names.extend(address.as_deref());
    }
}
