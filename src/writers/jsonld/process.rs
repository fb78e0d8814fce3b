//! One activity as a process of the vocabulary.

use serde_json::{Value, json};

use super::{
    Names, bodies, legal_basis,
    node::{Node, reference, titled},
    storage,
};
use crate::edition::{PublicActivity, PublicData, PublicRegister, PublicTransfer};
use crate::model::{AutomatedDecision, LegalFramework, Purpose, Status, TransferGround};
use crate::wording::{Print, country};

/// What is said of an activity. What stands in `verzeichnis.json` and has no term in the vocabulary is not repeated here.
pub fn node(register: &PublicRegister, activity: &PublicActivity, names: &Names) -> Node {
    let own = match &activity.controller {
        Some(other) => bodies::controller(other, activity.representative.as_ref()).into(),
        None => reference(names.owner()),
    };
    let is_on_behalf = activity.framework == LegalFramework::GdprProcessor;
    let clients: Vec<Node> = activity.clients.iter().map(bodies::client).collect();
    let bases = legal_basis::of_all(activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases));
    let recipients = activity.recipients.iter().flatten().map(|one| bodies::recipient(one, activity, names));
    let subs = activity.sub_processors.iter().map(bodies::sub_processor);
    Node::of("dpv:Process")
        .named(names.activity(&activity.key))
        .with("dct:title", &activity.designation)
        .with("dpv:hasIdentifier", &activity.key)
        .with("dct:description", &activity.summary)
        .with("dpv:hasActivityStatus", status(activity.status))
        .with("dct:temporal", period(activity))
        .with("dct:modified", activity.changed)
        .with("dct:relation", &activity.service)
        .with("dct:isReplacedBy", activity.successors.iter().map(|one| names.activity(&one.key)).collect::<Vec<_>>())
        .with("dpv:hasResponsibleEntity", activity.unit.as_ref().map(|unit| names.unit(&unit.key)))
        .with("dpv:hasJointDataControllers", bodies::joint(own.clone(), &activity.joint_controllers))
        .with("dpv:hasDataController", if is_on_behalf { json!(clients) } else { own.clone() })
        .with("dpv:hasDataProcessor", is_on_behalf.then_some(own))
        .with("dpv:hasPurpose", activity.purposes.iter().map(|one| purpose(one, &bases)).collect::<Vec<_>>())
        .with("dpv:hasLegalBasis", &bases)
        .with("dpv:hasDataSubject", subjects(&activity.data_subjects))
        .with("dpv:hasDataSource", activity.source.as_ref().map(|source| titled("dpv:DataSource", source)))
        .with("dpv:hasPersonalData", activity.data.iter().map(|row| data(row, activity, names)).collect::<Vec<_>>())
        .with("dpv:hasStorageCondition", storage::conditions(register, activity, names))
        .with("dpv:hasRecipient", recipients.chain(subs).collect::<Vec<_>>())
        .with("dpv:hasProcessing", processing(activity, names))
        .with("dpv:hasContext", activity.automated_decisions.iter().flatten().map(decision).collect::<Vec<_>>())
        .with(
            "dpv:hasTechnicalOrganisationalMeasure",
            activity
                .protection
                .iter()
                .map(|text| titled("dpv:TechnicalOrganisationalMeasure", text))
                .collect::<Vec<_>>(),
        )
}

const fn status(status: Status) -> Option<&'static str> {
    match status {
        // Of a draft nothing is public.
        Status::Draft => None,
        Status::Planned => Some("dpv:ActivityPlanned"),
        Status::Active => Some("dpv:ActivityOngoing"),
        Status::Ended => Some("dpv:ActivityCompleted"),
    }
}

fn period(activity: &PublicActivity) -> Option<Node> {
    let is_known = activity.introduced.is_some() || activity.ended.is_some();
    is_known.then(|| {
        Node::of("dct:PeriodOfTime").with("dcat:startDate", activity.introduced).with("dcat:endDate", activity.ended)
    })
}

/// A purpose; it names its legal bases where they are not those of the whole activity.
fn purpose(purpose: &Purpose, of_all: &[Value]) -> Node {
    let Purpose { text, legal_bases, legitimate_interest } = purpose;
    let own = legal_basis::of_all(legal_bases);
    titled("dpv:Purpose", text)
        .with("dct:description", legitimate_interest)
        .with("dpv:hasLegalBasis", (own != of_all).then_some(own))
}

fn subjects(all: &[String]) -> Vec<Node> {
    all.iter().map(|one| titled("dpv:DataSubject", one)).collect()
}

/// A category of data; it names data subjects and source where they are not those of the whole activity.
fn data(row: &PublicData, activity: &PublicActivity, names: &Names) -> Node {
    let PublicData { key, category, items, data_subjects, source, special_category, offence_data, legal_basis: basis } =
        row;
    let kind = match (special_category, offence_data) {
        (Some(_), _) => "dpv:SpecialCategoryPersonalData",
        // Art. 10 DSGVO protects them more than others, and they are no special category.
        (None, true) => "dpv:SensitivePersonalData",
        (None, false) => "dpv:PersonalData",
    };
    let of_all = |source: &&String| activity.source.as_ref() == Some(*source);
    let node = titled(kind, category)
        .with("dct:subject", special_category.map(|special| special.print(names.language)))
        .with("dct:description", (!items.is_empty()).then(|| items.join(", ")))
        .with("dpv:hasDataSubject", (*data_subjects != activity.data_subjects).then(|| subjects(data_subjects)))
        .with(
            "dpv:hasDataSource",
            source.as_ref().filter(|source| !of_all(source)).map(|source| titled("dpv:DataSource", source)),
        )
        .with("dpv:hasLegalBasis", basis.as_ref().map(legal_basis::of));
    match key {
        Some(key) => node.named(names.category(activity, key)),
        None => node,
    }
}

/// Transfers to third countries, and what is done on behalf of others.
fn processing(activity: &PublicActivity, names: &Names) -> Vec<Node> {
    let transfers = activity.transfers.iter().flatten().map(|one| transfer(one, activity, names));
    let on_behalf = activity.processing_categories.iter().map(|text| titled("dpv:Processing", text));
    let decisions = activity.automated_decisions.iter().flatten().filter(|decision| decision.profiling);
    let profiling = decisions.map(|decision| titled("dpv:Profiling", &decision.text));
    transfers.chain(on_behalf).chain(profiling).collect()
}

/// A transfer (Art. 44 bis 49 DSGVO).
fn transfer(transfer: &PublicTransfer, activity: &PublicActivity, names: &Names) -> Node {
    let PublicTransfer { destination, recipient, ground, legal_basis: cited, evidence, data } = transfer;
    let (where_to, place) = match country(destination, names.language) {
        Some(name) => ("dpv:hasThirdCountry", titled("dpv:ThirdCountry", name).with("dct:identifier", destination)),
        // An international organisation is no country.
        None => ("dpv:hasLocation", Node::of("Place").with("dct:title", destination)),
    };
    let mut bases = cited.as_ref().map(legal_basis::of).unwrap_or_default();
    match ground {
        Some(TransferGround::AdequacyDecision) => bases.insert(0, json!(legal_basis::ADEQUACY_DECISION)),
        // Which safeguard and which derogation the citation says.
        Some(TransferGround::Safeguards | TransferGround::Derogation) | None => {}
    }
    Node::of("dpv:Transfer")
        .with(where_to, place)
        .with("dpv:hasRecipient", recipient.as_ref().map(|name| Node::of("dpv:Recipient").with("dpv:hasName", name)))
        .with("dpv:hasLegalBasis", bases)
        .with("dct:description", evidence)
        .with("dpv:hasPersonalData", names.data(activity, data))
}

/// An automated decision (Art. 22 DSGVO).
fn decision(decision: &AutomatedDecision) -> Node {
    let AutomatedDecision { text, logic, consequences, profiling: _ } = decision;
    titled("dpv:AutomatedDecisionMaking", text)
        .with("dpv:hasAlgorithmicLogic", logic.as_ref().map(|logic| titled("dpv:AlgorithmicLogic", logic)))
        .with("dpv:hasConsequence", consequences.as_ref().map(|text| json!({ "dct:title": text })))
}
