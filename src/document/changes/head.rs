//! What has changed in what is said once.

use super::super::compose::is_processor;
use crate::edition::{PublicRegister, PublicUnit};
use crate::model::Publication;
use crate::wording::Label;

/// The labels of what differs, in the order of print.
pub fn differences(before: &PublicRegister, now: &PublicRegister) -> Vec<Label> {
    let PublicRegister {
        // There is one format.
        format: _,
        title,
        language,
        jurisdiction,
        // These make the edition, not its content.
        stand: _,
        issue: _,
        introduction,
        controller,
        representative,
        data_protection_officer,
        supervisory_authority,
        publication,
        notices,
        units,
        activities: _,
        // It follows from them.
        usual: _,
        withheld,
    } = now;
    let body = if is_processor(now) { Label::Processor } else { Label::Controller };
    let mut found = vec![
        (Label::Title, *title != before.title),
        (Label::Language, *language != before.language),
        (Label::Jurisdiction, *jurisdiction != before.jurisdiction),
        (Label::Introduction, *introduction != before.introduction),
        (body, *controller != before.controller),
        (Label::Representative, *representative != before.representative),
        (Label::DataProtectionOfficer, *data_protection_officer != before.data_protection_officer),
        (Label::Complaints, *supervisory_authority != before.supervisory_authority),
        (Label::Notices, *notices != before.notices),
        (Label::Units, units_differ(&before.units, units)),
        (Label::NumberWithheld, *withheld != before.withheld),
    ];
    found.extend(publication_differences(before.publication.as_ref(), publication.as_ref()));
    found.into_iter().filter_map(|(label, differs)| differs.then_some(label)).collect()
}

/// Units come and go with their activities; what counts is those that stayed, and their order.
fn units_differ(before: &[PublicUnit], now: &[PublicUnit]) -> bool {
    fn kept<'a>(all: &'a [PublicUnit], other: &[PublicUnit]) -> Vec<&'a PublicUnit> {
        all.iter().filter(|unit| other.iter().any(|one| one.key == unit.key)).collect()
    }
    kept(before, now) != kept(now, before)
}

fn publication_differences(before: Option<&Publication>, now: Option<&Publication>) -> [(Label, bool); 4] {
    let nothing = Publication { address: None, accessibility: None, archive: None, earlier: Vec::new() };
    let before = before.unwrap_or(&nothing);
    let Publication { address, accessibility, archive, earlier } = now.unwrap_or(&nothing);
    [
        (Label::WebAddress, *address != before.address),
        (Label::AccessibilityStatement, *accessibility != before.accessibility),
        (Label::Archive, *archive != before.archive),
        (Label::EarlierIssues, *earlier != before.earlier),
    ]
}
