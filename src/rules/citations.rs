//! Where a record cites law.

use crate::model::citation::{Level, Norm, Value};
use crate::model::{Citation, Jurisdiction, LegalFramework, ProcessingActivity, Register};
use crate::source::pointer::Pointer;

/// The name of the Regulation as it is printed.
pub const DSGVO: &str = "DSGVO";

/// Every citation of a record and its place.
pub fn all(activity: &ProcessingActivity) -> Vec<(Pointer, &Citation)> {
    let root = Pointer::root();
    let mut all: Vec<(Pointer, &Citation)> = bases(activity);
    let at = |table: &str, index: usize| root.key(table).row(index).key("grundlage");
    all.extend(
        activity
            .data
            .iter()
            .enumerate()
            .filter_map(|(index, row)| row.legal_basis.as_ref().map(|citation| (at("daten", index), citation))),
    );
    all.extend(
        activity
            .erasure
            .iter()
            .enumerate()
            .filter_map(|(index, row)| row.legal_basis.as_ref().map(|citation| (at("loeschung", index), citation))),
    );
    all.extend(
        activity
            .recipients
            .iter()
            .flatten()
            .enumerate()
            .filter_map(|(index, row)| row.legal_basis.as_ref().map(|citation| (at("empfaenger", index), citation))),
    );
    all.extend(
        activity
            .transfers
            .iter()
            .flatten()
            .enumerate()
            .filter_map(|(index, row)| row.legal_basis.as_ref().map(|citation| (at("drittland", index), citation))),
    );
    let provision = activity.provision.as_ref().and_then(|provision| provision.legal_basis.as_ref());
    all.extend(provision.map(|citation| (root.key("bereitstellung").key("grundlage"), citation)));
    all
}

/// Every citation of a record, without the places: these are asked for where something is wrong.
pub fn cited(activity: &ProcessingActivity) -> impl Iterator<Item = &Citation> {
    let bases = activity.legal_bases.iter().chain(activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases));
    let data = activity.data.iter().map(|row| &row.legal_basis);
    let erasure = activity.erasure.iter().map(|row| &row.legal_basis);
    let recipients = activity.recipients.iter().flatten().map(|row| &row.legal_basis);
    let transfers = activity.transfers.iter().flatten().map(|row| &row.legal_basis);
    let provision = activity.provision.iter().map(|provision| &provision.legal_basis);
    bases.chain(data.chain(erasure).chain(recipients).chain(transfers).chain(provision).flatten())
}

/// The code of the Land whose law a register means; nothing where it says none.
pub fn land(register: &Register) -> &'static str {
    register.head.jurisdiction.map_or("", Jurisdiction::code)
}

/// The legal bases of the record and of its purposes, each with its place.
pub fn bases(activity: &ProcessingActivity) -> Vec<(Pointer, &Citation)> {
    let root = Pointer::root();
    let of_record = activity.legal_bases.iter().enumerate();
    let of_record = of_record.map(|(index, citation)| (root.key("rechtsgrundlagen").row(index), citation));
    let of_purposes = activity.purposes.iter().enumerate().flat_map(|(row, purpose)| {
        let at = root.key("zwecke").row(row).key("rechtsgrundlagen");
        purpose.legal_bases.iter().enumerate().map(move |(index, citation)| (at.row(index), citation))
    });
    of_record.chain(of_purposes).collect()
}

/// Whether this letter of Art. 6 Abs. 1 DSGVO is cited.
pub fn grounds(citation: &Citation, letter: char) -> bool {
    citation.has_letter(DSGVO, (6, 1, letter))
}

/// Whether law is cited that can carry a task (Art. 6 Abs. 3): national law, other law of the Union, or an article of
/// the DSGVO that itself lays down a duty.
pub fn carries_a_task(citation: &Citation) -> bool {
    citation.sources().any(|source| source.law().as_str() != DSGVO)
        || citation
            .norms()
            .any(|norm| norm.law.as_str() == DSGVO && ![4, 5, 6, 7, 8, 9, 10].iter().any(|n| norm.covers(*n)))
}

/// Whether any other law than the DSGVO is cited.
pub fn cites_other_law(citation: &Citation) -> bool {
    citation.law_names().any(|law| law.as_str() != DSGVO)
}

/// Whether a norm says no more than its number, or names this paragraph among others.
pub fn may_mean_paragraph(norm: &Norm, paragraph: u16) -> bool {
    let paths = norm.paths();
    let paragraphs = || paths.iter().flatten().filter(|step| step.level == Level::Paragraph);
    paths.is_empty() || paragraphs().any(|step| step.items.iter().any(|item| item.covers(Value::number(paragraph))))
}

/// Whether a record stands under the DSGVO as its controller's law.
pub fn is_under_gdpr(register: &Register, activity: &ProcessingActivity) -> bool {
    register.framework(activity) == LegalFramework::Gdpr
}
