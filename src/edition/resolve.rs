//! From a record to what is said of it: references become names, heads flow into the rows that say nothing else.

use super::{
    Concerned, PublicActivity, PublicClient, PublicData, PublicErasure, PublicJointController, PublicRecipient,
    PublicSubProcessor, PublicTransfer, Reference,
};
use crate::model::{
    ArchiveOffer, Client, Clients, ErasureRule, JointController, Key, Partner, PartnerKind, PersonalDataCategory,
    ProcessingActivity, Purpose, Recipient, RecipientKind, Record, Register, SubProcessor, Transfer,
};

/// What is said of the record at a place, from 0, among the records shown.
pub fn activity(register: &Register, shown: &[&Record], place: usize) -> PublicActivity {
    let record = shown[place];
    let ProcessingActivity {
        designation,
        unit,
        framework: _,
        outline: _,
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
        legal_bases,
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
        internal: _,
    } = &record.activity;
    let names = Names { register, shown, data };
    PublicActivity {
        key: record.key.clone(),
        number: u32::try_from(place + 1).unwrap_or(u32::MAX),
        designation: designation.clone(),
        unit: unit.as_ref().map(|key| Reference { key: key.clone(), name: names.unit(key) }),
        framework: register.framework(&record.activity),
        outline: register.outline(&record.activity),
        status: *status,
        ended: *ended,
        introduced: *introduced,
        changed: *changed,
        reviewed: *reviewed,
        file_number: file_number.clone(),
        leika: leika.clone(),
        service: service.clone(),
        former_keys: former_keys.clone(),
        successors: successors.iter().map(|key| names.record(key)).collect(),
        summary: summary.clone(),
        controller: controller.clone(),
        representative: representative.clone(),
        joint_controllers: joint_controllers.iter().map(|joint| names.joint_controller(joint)).collect(),
        purposes: purposes.iter().map(|purpose| with_head(purpose, legal_bases)).collect(),
        data_subjects: data_subjects.clone(),
        source: source.clone(),
        data: data.iter().map(|row| data_category(row, data_subjects, source.as_ref())).collect(),
        erasure: erasure.iter().map(|rule| names.erasure(rule)).collect(),
        recipients: recipients.as_ref().map(|all| all.iter().map(|one| names.recipient(one)).collect()),
        transfers: transfers.as_ref().map(|all| all.iter().map(|one| names.transfer(one)).collect()),
        automated_decisions: automated_decisions.clone(),
        provision: provision.clone(),
        protection: protection.iter().filter_map(|key| register.head.protection.get(key).cloned()).collect(),
        archive: names.archive(archive.as_ref()),
        clients: clients.as_ref().map(|clients| names.clients(clients)).unwrap_or_default(),
        processing_categories: processing_categories.clone(),
        sub_processors: sub_processors.iter().map(|sub| names.sub_processor(sub)).collect(),
        group: group.clone(),
    }
}

/// A purpose with the legal bases of the record's head before its own.
fn with_head(purpose: &Purpose, head: &[crate::model::Citation]) -> Purpose {
    let mut legal_bases = head.to_vec();
    legal_bases.extend(purpose.legal_bases.iter().filter(|own| !head.contains(own)).cloned());
    Purpose { legal_bases, ..purpose.clone() }
}

fn data_category(row: &PersonalDataCategory, subjects: &[String], source: Option<&String>) -> PublicData {
    let PersonalDataCategory {
        key,
        category,
        items,
        data_subjects,
        source: own_source,
        special_category,
        offence_data,
        legal_basis,
    } = row;
    PublicData {
        key: key.clone(),
        category: category.clone(),
        items: items.clone(),
        data_subjects: if data_subjects.is_empty() { subjects.to_vec() } else { data_subjects.clone() },
        source: own_source.as_ref().or(source).cloned(),
        special_category: *special_category,
        offence_data: *offence_data,
        legal_basis: legal_basis.clone(),
    }
}

/// Where names are looked up.
struct Names<'a> {
    register: &'a Register,
    shown: &'a [&'a Record],
    data: &'a [PersonalDataCategory],
}

impl Names<'_> {
    fn unit(&self, key: &Key) -> Option<String> {
        self.register.head.units.iter().find(|unit| unit.key == *key).map(|unit| unit.name.clone())
    }

    fn partner(&self, key: &Key) -> Option<&Partner> {
        self.register.head.partners.iter().find(|partner| partner.key == *key)
    }

    /// Another record: its name only where it is shown too, so that nothing of a draft or of a withheld record
    /// can be seen through a reference.
    fn record(&self, key: &Key) -> Reference {
        let name =
            self.shown.iter().find(|record| record.key == *key).map(|record| record.activity.designation.clone());
        Reference { key: key.clone(), name }
    }

    fn concerned(&self, keys: &[Key]) -> Concerned {
        Concerned(
            keys.iter()
                .map(|key| {
                    let row = self.data.iter().find(|row| row.key.as_ref() == Some(key));
                    Reference { key: key.clone(), name: row.map(|row| row.category.clone()) }
                })
                .collect(),
        )
    }

    fn joint_controller(&self, joint: &JointController) -> PublicJointController {
        let JointController { partner, responsibilities, essence, contact_point } = joint;
        let body = self.partner(partner);
        PublicJointController {
            name: body.map_or_else(|| partner.to_string(), |body| body.name.clone()),
            kind: body.map(|body| body.kind),
            address: body.and_then(|body| body.address.clone()),
            responsibilities: responsibilities.clone(),
            essence: essence.clone(),
            contact_point: contact_point.clone(),
        }
    }

    fn sub_processor(&self, sub: &SubProcessor) -> PublicSubProcessor {
        let SubProcessor { partner, occasion } = sub;
        let body = self.partner(partner);
        PublicSubProcessor {
            name: body.map_or_else(|| partner.to_string(), |body| body.name.clone()),
            address: body.and_then(|body| body.address.clone()),
            occasion: occasion.clone(),
        }
    }

    fn erasure(&self, rule: &ErasureRule) -> PublicErasure {
        let ErasureRule { data, condition, period, at_least, from, before, upon, same_as, review, then, legal_basis } =
            rule;
        PublicErasure {
            data: self.concerned(data),
            condition: condition.clone(),
            period: *period,
            at_least: *at_least,
            from: from.clone(),
            before: before.clone(),
            upon: upon.clone(),
            same_as: same_as.as_ref().map(|key| self.record(key)),
            review: *review,
            then: then.clone(),
            legal_basis: legal_basis.clone(),
        }
    }

    fn recipient(&self, recipient: &Recipient) -> PublicRecipient {
        let Recipient { name, partner, unit, kind, occasion, legal_basis, data } = recipient;
        let body = partner.as_ref().and_then(|key| self.partner(key));
        let own_name = name.clone().or_else(|| body.map(|body| body.name.clone()));
        let unit_name = unit.as_ref().map(|key| self.unit(key).unwrap_or_else(|| key.to_string()));
        let implied = body.map(|body| role_of(body.kind)).or(unit.as_ref().map(|_| RecipientKind::Internal));
        PublicRecipient {
            name: own_name.or(unit_name).or(partner.as_ref().map(Key::to_string)).unwrap_or_default(),
            kind: kind.or(implied),
            occasion: occasion.clone(),
            legal_basis: legal_basis.clone(),
            data: self.concerned(data),
        }
    }

    fn transfer(&self, transfer: &Transfer) -> PublicTransfer {
        let Transfer { destination, recipient, ground, legal_basis, evidence, data } = transfer;
        let named = |text: &String| {
            let partner = text.parse::<Key>().ok().and_then(|key| self.partner(&key).map(|body| body.name.clone()));
            partner.unwrap_or_else(|| text.clone())
        };
        PublicTransfer {
            destination: destination.clone(),
            recipient: recipient.as_ref().map(named),
            ground: *ground,
            legal_basis: legal_basis.clone(),
            evidence: evidence.clone(),
            data: self.concerned(data),
        }
    }

    fn archive(&self, own: Option<&ArchiveOffer>) -> Option<String> {
        let general = || self.register.head.publication.as_ref().and_then(|publication| publication.archive.clone());
        match own {
            None | Some(ArchiveOffer::Offered(true)) => general(),
            Some(ArchiveOffer::Offered(false)) => None,
            Some(ArchiveOffer::Text(text)) => Some(text.clone()),
        }
    }

    fn clients(&self, clients: &Clients) -> Vec<PublicClient> {
        let all = &self.register.head.clients;
        match clients {
            Clients::All(_) => all.iter().map(public_client).collect(),
            Clients::Some(keys) => keys
                .iter()
                .map(|key| {
                    all.iter().find(|client| client.key == *key).map_or_else(
                        || PublicClient {
                            name: key.to_string(),
                            address: None,
                            representative: None,
                            data_protection_officer: None,
                        },
                        public_client,
                    )
                })
                .collect(),
        }
    }
}

fn public_client(client: &Client) -> PublicClient {
    let Client { key: _, name, address, representative, data_protection_officer } = client;
    PublicClient {
        name: name.clone(),
        address: Some(address.clone()),
        representative: representative.clone(),
        data_protection_officer: data_protection_officer.clone(),
    }
}

/// The role in which a partner receives data.
const fn role_of(kind: PartnerKind) -> RecipientKind {
    match kind {
        PartnerKind::Processor => RecipientKind::Processor,
        PartnerKind::JointController => RecipientKind::JointController,
        PartnerKind::PublicAuthority => RecipientKind::PublicAuthority,
        PartnerKind::ThirdParty => RecipientKind::ThirdParty,
    }
}
