//! Who is responsible, who may be asked, who receives.

use serde_json::{Value, json};

use super::{Names, legal_basis, node::Node};
use crate::edition::{
    PublicActivity, PublicClient, PublicJointController, PublicRecipient, PublicRegister, PublicSubProcessor,
};
use crate::model::{Controller, DataProtectionOfficer, RecipientKind, SupervisoryAuthority};

/// The body whose register this is, with its officer and its units.
pub fn owner(register: &PublicRegister, names: &Names) -> Node {
    let kind = if names.is_processor { "dpv:DataProcessor" } else { "dpv:DataController" };
    let units = register.units.iter().map(|unit| {
        let part_of = unit.part_of.as_ref().map(|key| names.unit(key));
        Node::of("dpv:OrganisationalUnit")
            .named(names.unit(&unit.key))
            .with("dpv:hasName", &unit.name)
            .with("dpv:isOrganisationalUnitOf", part_of)
            .with("dpv:hasContact", contact(&[json!(unit.phone), json!(unit.email)]))
    });
    body(json!([kind, "Organization"]), &register.controller)
        .named(names.owner())
        .with("name", &register.controller.name)
        .with("dpv:hasRepresentative", representatives(&register.controller, register.representative.as_ref()))
        .with("dpv:hasDataProtectionOfficer", register.data_protection_officer.as_ref().map(officer))
        .with("dpv:hasOrganisationalUnit", units.collect::<Vec<_>>())
}

/// The authority that takes complaints (Art. 77 DSGVO).
pub fn authority(authority: &SupervisoryAuthority) -> Node {
    let SupervisoryAuthority { name, address, email, web } = authority;
    Node::of("dpv:DataProtectionAuthority")
        .with("dpv:hasName", name)
        .with("dpv:hasAddress", address)
        .with("dpv:hasContact", contact(&[json!(email)]))
        .with("url", web)
}

/// A controller that is another body than the register's.
pub fn controller(controller: &Controller, representative: Option<&Controller>) -> Node {
    body(json!("dpv:DataController"), controller)
        .with("dpv:hasRepresentative", representatives(controller, representative))
}

/// Those who are responsible together (Art. 26 DSGVO): the body itself and the others.
pub fn joint(own: Value, others: &[PublicJointController]) -> Option<Node> {
    let other = |one: &PublicJointController| -> Value {
        let PublicJointController { name, kind: _, address, responsibilities, essence, contact_point } = one;
        let said: Vec<&str> = [responsibilities, essence].into_iter().flatten().map(String::as_str).collect();
        Node::of("dpv:DataController")
            .with("dpv:hasName", name)
            .with("dpv:hasAddress", address)
            .with("dpv:hasContact", contact_point)
            .with("dct:description", said)
            .into()
    };
    let all: Vec<Value> = std::iter::once(own).chain(others.iter().map(other)).collect();
    (!others.is_empty()).then(|| Node::of("dpv:JointDataControllers").with("dpv:hasDataController", all))
}

/// A controller on whose behalf data are processed (Art. 30 Abs. 2 lit. a DSGVO).
pub fn client(client: &PublicClient) -> Node {
    let PublicClient { name, address, representative, data_protection_officer } = client;
    let named = |kind: &str, name: &String| Node::of(kind).with("dpv:hasName", name);
    Node::of("dpv:DataController")
        .with("dpv:hasName", name)
        .with("dpv:hasAddress", address)
        .with("dpv:hasRepresentative", representative.as_ref().map(|name| named("dpv:Representative", name)))
        .with(
            "dpv:hasDataProtectionOfficer",
            data_protection_officer.as_ref().map(|name| named("dpv:DataProtectionOfficer", name)),
        )
}

/// A processor's processor (Art. 28 Abs. 4 DSGVO).
pub fn sub_processor(sub: &PublicSubProcessor) -> Node {
    let PublicSubProcessor { name, address, occasion } = sub;
    Node::of("dpv:DataSubProcessor")
        .with("dpv:hasName", name)
        .with("dpv:hasAddress", address)
        .with("dct:description", occasion)
}

/// A recipient, in its role (Art. 4 Nr. 9 DSGVO).
pub fn recipient(recipient: &PublicRecipient, activity: &PublicActivity, names: &Names) -> Node {
    let PublicRecipient { name, kind, occasion, legal_basis: basis, data } = recipient;
    let kind = match kind {
        Some(RecipientKind::Internal) => json!(["dpv:Recipient", "dpv:OrganisationalUnit"]),
        Some(RecipientKind::Processor) => json!(["dpv:Recipient", "dpv:DataProcessor"]),
        Some(RecipientKind::JointController) => json!(["dpv:Recipient", "dpv:DataController"]),
        Some(RecipientKind::PublicAuthority) => json!(["dpv:Recipient", "dpv:GovernmentalOrganisation"]),
        Some(RecipientKind::ThirdParty) => json!(["dpv:Recipient", "dpv:ThirdParty"]),
        Some(RecipientKind::Public) | None => json!("dpv:Recipient"),
    };
    Node::of(kind)
        .with("dpv:hasName", name)
        .with("dct:description", occasion)
        .with("dpv:hasLegalBasis", basis.as_ref().map(legal_basis::of))
        .with("dpv:hasPersonalData", names.data(activity, data))
}

fn body(kind: Value, body: &Controller) -> Node {
    let Controller { name, kind: _, represented_by: _, address, phone, email, web } = body;
    Node::of(kind)
        .with("dpv:hasName", name)
        .with("dpv:hasAddress", address)
        .with("dpv:hasContact", contact(&[json!(phone), json!(email)]))
        .with("url", web)
}

/// Whoever speaks for a body: its organ, and its representative in the Union (Art. 27 DSGVO).
fn representatives(of: &Controller, in_union: Option<&Controller>) -> Vec<Node> {
    let organ = of.represented_by.as_ref().map(|name| Node::of("dpv:Representative").with("dpv:hasName", name));
    organ.into_iter().chain(in_union.map(|one| body(json!("dpv:Representative"), one))).collect()
}

fn officer(officer: &DataProtectionOfficer) -> Node {
    let DataProtectionOfficer { designation, name, address, phone, email } = officer;
    Node::of("dpv:DataProtectionOfficer")
        .with("dpv:hasName", name.as_ref().or(designation.as_ref()))
        .with("dct:title", designation)
        .with("dpv:hasAddress", address)
        .with("dpv:hasContact", contact(&[json!(phone), json!(email)]))
}

/// Telephone and mail, as far as they are known.
fn contact(all: &[Value]) -> Vec<&Value> {
    all.iter().filter(|one| !one.is_null()).collect()
}
