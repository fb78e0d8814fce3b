//! `verzeichnis.csv`: every activity, a row. Where an activity has several of something, its cell has a line for each.

use super::table::Table;
use super::values::{count, joined, lines, plain};
use crate::document::compose::erasure_text;
use crate::edition::{
    PublicActivity, PublicClient, PublicErasure, PublicJointController, PublicRegister, PublicSubProcessor,
    PublicTransfer, Reference,
};

#[rustfmt::skip]
const COLUMNS: [&str; 46] = [
    "kennung", "nr", "bezeichnung", "stelle", "stelle_name", "rechtsrahmen", "gliederung", "status", "beendet",
    "eingefuehrt", "geaendert", "geprueft", "nummer", "leika", "dienst", "fruehere_kennungen", "nachfolger",
    "kurzbeschreibung", "verantwortlicher", "vertreter", "gemeinsam", "zwecke", "rechtsgrundlagen", "interesse",
    "betroffene", "herkunft", "daten", "art9", "art10", "loeschung", "empfaenger", "empfaenger_anzahl", "drittland",
    "drittland_anzahl", "automatisiert", "automatisiert_anzahl", "profiling", "pflicht", "pflicht_grundlage",
    "pflicht_folgen", "schutz", "archiv", "auftraggeber", "verarbeitungen", "unterauftrag", "gruppe",
];

/// The table.
pub fn table(register: &PublicRegister) -> Vec<u8> {
    let mut table = Table::new(COLUMNS);
    register.activities.iter().for_each(|activity| table.row(&row(register, activity)));
    table.finish()
}

fn row(register: &PublicRegister, activity: &PublicActivity) -> [String; COLUMNS.len()] {
    let PublicActivity {
        key,
        number,
        designation,
        unit,
        framework,
        outline,
        status,
        ended,
        introduced,
        changed,
        reviewed,
        file_number,
        leika,
        service,
        former_keys,
        successors,
        summary,
        controller,
        representative,
        joint_controllers,
        purposes,
        data_subjects,
        source,
        data,
        erasure,
        recipients,
        transfers,
        automated_decisions,
        provision,
        protection,
        archive,
        clients,
        processing_categories,
        sub_processors,
        group,
    } = activity;
    let mut legal_bases: Vec<String> = Vec::new();
    for basis in purposes.iter().flat_map(|purpose| &purpose.legal_bases).map(plain) {
        if !legal_bases.contains(&basis) {
            legal_bases.push(basis);
        }
    }
    // Another controller has a representative of its own, or none.
    let of_register = register.representative.as_ref().filter(|_| controller.is_none());
    let duty = provision.as_ref();
    let decisions = automated_decisions.iter().flatten();
    [
        plain(key),
        plain(number),
        plain(designation),
        plain(&unit.as_ref().map(|unit| &unit.key)),
        plain(&unit.as_ref().and_then(|unit| unit.name.as_ref())),
        plain(framework),
        plain(outline),
        plain(status),
        plain(ended),
        plain(introduced),
        plain(changed),
        plain(reviewed),
        plain(file_number),
        plain(leika),
        plain(service),
        lines(former_keys.iter().map(plain)),
        lines(successors.iter().map(|one: &Reference| plain(&one.key))),
        plain(summary),
        body(controller.as_ref().unwrap_or(&register.controller)),
        representative.as_ref().or(of_register).map(body).unwrap_or_default(),
        lines(joint_controllers.iter().map(joint)),
        lines(purposes.iter().map(|purpose| &purpose.text)),
        lines(legal_bases),
        lines(purposes.iter().filter_map(|purpose| purpose.legitimate_interest.as_ref())),
        lines(data_subjects),
        plain(source),
        lines(data.iter().map(|row| &row.category)),
        lines(data.iter().filter_map(|row| row.special_category.as_ref()).map(plain)),
        plain(&data.iter().any(|row| row.offence_data)),
        lines(erasure.iter().enumerate().map(|(index, rule)| erasure_line(register, activity, index, rule))),
        lines(recipients.iter().flatten().map(|one| &one.name)),
        count(recipients.as_ref()),
        lines(transfers.iter().flatten().map(transfer)),
        count(transfers.as_ref()),
        lines(
            decisions.clone().map(|one| joined([Some(plain(&one.text)), one.logic.clone(), one.consequences.clone()])),
        ),
        count(automated_decisions.as_ref()),
        automated_decisions.as_ref().map(|_| plain(&decisions.clone().any(|one| one.profiling))).unwrap_or_default(),
        plain(&duty.and_then(|duty| duty.duty)),
        plain(&duty.and_then(|duty| duty.legal_basis.as_ref())),
        plain(&duty.and_then(|duty| duty.consequences.as_ref())),
        lines(protection),
        plain(archive),
        lines(clients.iter().map(client)),
        lines(processing_categories),
        lines(sub_processors.iter().map(sub_processor)),
        plain(group),
    ]
}

/// A rule with the data for which it holds, unless it holds for all.
fn erasure_line(register: &PublicRegister, activity: &PublicActivity, index: usize, rule: &PublicErasure) -> String {
    let later = activity.erasure[..index].iter().any(|before| before.data == rule.data);
    let text = erasure_text(rule, later, register);
    if rule.data.is_all() { text } else { format!("{}: {text}", rule.data.names().collect::<Vec<_>>().join(", ")) }
}

/// Name and contact of a body. Every body that answers for something says the same of itself.
fn body(body: &impl serde::Serialize) -> String {
    // Its keys in the order of `verzeichnis.json`; what kind of body it is decides on rules and is no contact.
    let value = serde_json::to_value(body).expect("a body is JSON");
    let parts = value.as_object().into_iter().flatten().filter(|(key, _)| *key != "art");
    joined(parts.map(|(_, part)| Some(plain(part))))
}

fn joint(one: &PublicJointController) -> String {
    let PublicJointController { name, kind: _, address, responsibilities, essence, contact_point } = one;
    joined([Some(name.clone()), address.clone(), responsibilities.clone(), essence.clone(), contact_point.clone()])
}

fn client(one: &PublicClient) -> String {
    let PublicClient { name, address, representative, data_protection_officer } = one;
    joined([Some(name.clone()), address.clone(), representative.clone(), data_protection_officer.clone()])
}

fn sub_processor(one: &PublicSubProcessor) -> String {
    let PublicSubProcessor { name, address, occasion } = one;
    joined([Some(name.clone()), address.clone(), occasion.clone()])
}

fn transfer(one: &PublicTransfer) -> String {
    let PublicTransfer { destination, recipient, ground, legal_basis, evidence, data } = one;
    let which = (!data.is_all()).then(|| data.names().collect::<Vec<_>>().join(", "));
    let ground = ground.map(|ground| plain(&ground));
    let basis = legal_basis.as_ref().map(plain);
    joined([Some(destination.clone()), recipient.clone(), ground, basis, evidence.clone(), which])
}
