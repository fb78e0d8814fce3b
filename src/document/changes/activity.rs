//! What has changed in an activity. What a change elsewhere brings with it is told there: the running number, the
//! name of a unit, the designation of another activity, the sentence on the archive that holds for all.

use std::collections::BTreeSet;

use crate::edition::{PublicActivity, PublicData, PublicErasure, PublicRegister, Reference};
use crate::model::{Citation, Key, Purpose};
use crate::wording::Label;

/// An activity and the register in which it stands.
type Placed<'a> = (&'a PublicRegister, &'a PublicActivity);

/// The labels of what differs, in the order of print.
pub fn differences((old_register, before): Placed, (register, now): Placed) -> Vec<Label> {
    let PublicActivity {
        key,
        number: _,
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
        archive: _,
        clients,
        processing_categories,
        sub_processors,
        group,
    } = now;
    let rows = || rows_of_both(&before.data, data);
    let found = [
        (Label::Designation, *designation != before.designation),
        (Label::Identifier, *key != before.key),
        // A renamed activity names its old identifier: that is one change, not two.
        (Label::FormerIdentifiers, *key == before.key && *former_keys != before.former_keys),
        (Label::Unit, unit.as_ref().map(key_of) != before.unit.as_ref().map(key_of)),
        (Label::Framework, *framework != before.framework),
        (Label::Outline, *outline != before.outline),
        (Label::Status, *status != before.status),
        (Label::DayOfEnd, *ended != before.ended),
        (Label::DayOfIntroduction, *introduced != before.introduced),
        (Label::LastChange, *changed != before.changed),
        (Label::LastReview, *reviewed != before.reviewed),
        (Label::FileNumber, *file_number != before.file_number),
        (Label::ServiceKey, *leika != before.leika),
        (Label::Service, *service != before.service),
        (Label::Successors, !successors.iter().map(key_of).eq(before.successors.iter().map(key_of))),
        (Label::Summary, *summary != before.summary),
        (Label::Controller, *controller != before.controller),
        (Label::Representative, *representative != before.representative),
        (Label::JointControllers, *joint_controllers != before.joint_controllers),
        (Label::Clients, *clients != before.clients),
        (Label::ProcessingCategories, *processing_categories != before.processing_categories),
        (Label::SubProcessors, *sub_processors != before.sub_processors),
        (Label::Purposes, !same_purposes(&before.purposes, purposes)),
        (Label::LegalBases, legal_bases_differ(&before.purposes, purposes)),
        (
            Label::DataSubjects,
            *data_subjects != before.data_subjects || rows().any(|(old, new)| old.data_subjects != new.data_subjects),
        ),
        (Label::Data, !before.data.iter().map(alone).eq(data.iter().map(alone))),
        (Label::Recipients, *recipients != before.recipients),
        (Label::Transfers, *transfers != before.transfers),
        (Label::Erasure, !before.erasure.iter().map(unnamed).eq(erasure.iter().map(unnamed))),
        (Label::Archive, offer(register, now) != offer(old_register, before)),
        (Label::Protection, *protection != before.protection),
        (Label::Source, *source != before.source || rows().any(|(old, new)| old.source != new.source)),
        (Label::Provision, *provision != before.provision),
        (Label::AutomatedDecisions, *automated_decisions != before.automated_decisions),
        (Label::Group, *group != before.group),
    ];
    found.into_iter().filter_map(|(label, differs)| differs.then_some(label)).collect()
}

const fn key_of(reference: &Reference) -> &Key {
    &reference.key
}

fn same_purposes(before: &[Purpose], now: &[Purpose]) -> bool {
    fn words(purpose: &Purpose) -> (&str, Option<&str>) {
        let Purpose { text, legal_bases: _, legitimate_interest } = purpose;
        (text, legitimate_interest.as_deref())
    }
    before.iter().map(words).eq(now.iter().map(words))
}

/// Where the purposes are the same, their legal bases one by one; else whether there is one that was not there, or
/// the other way round.
fn legal_bases_differ(before: &[Purpose], now: &[Purpose]) -> bool {
    fn all(purposes: &[Purpose]) -> BTreeSet<String> {
        purposes.iter().flat_map(|purpose| &purpose.legal_bases).map(Citation::to_string).collect()
    }
    if same_purposes(before, now) {
        return !before.iter().map(|one| &one.legal_bases).eq(now.iter().map(|one| &one.legal_bases));
    }
    all(before) != all(now)
}

/// A row of data without what the whole activity may say for it.
fn alone(row: &PublicData) -> PublicData {
    PublicData { data_subjects: Vec::new(), source: None, ..row.clone() }
}

/// The rows that are in both: those of one category, the first with the first.
fn rows_of_both<'a>(
    before: &'a [PublicData],
    now: &'a [PublicData],
) -> impl Iterator<Item = (&'a PublicData, &'a PublicData)> {
    now.iter().enumerate().filter_map(|(index, new)| {
        let nth = now[..index].iter().filter(|one| one.category == new.category).count();
        before.iter().filter(|old| old.category == new.category).nth(nth).map(|old| (old, new))
    })
}

/// A rule that refers to another activity by its identifier alone.
fn unnamed(rule: &PublicErasure) -> PublicErasure {
    let same_as = rule.same_as.as_ref().map(|other| Reference { key: other.key.clone(), name: None });
    PublicErasure { same_as, ..rule.clone() }
}

/// What an activity says on the archive.
#[derive(PartialEq)]
enum Offer<'a> {
    /// Nothing is offered.
    None,
    /// What the register says of all.
    AsAll,
    /// A sentence of its own.
    Own(&'a str),
}

fn offer<'a>(register: &PublicRegister, activity: &'a PublicActivity) -> Offer<'a> {
    let of_all = register.publication.as_ref().and_then(|publication| publication.archive.as_deref());
    match activity.archive.as_deref() {
        None => Offer::None,
        own if own == of_all => Offer::AsAll,
        Some(own) => Offer::Own(own),
    }
}
