//! Where a record cites law.

use crate::model::citation::{Level, Norm, Value};
use crate::model::{Citation, Jurisdiction, LegalFramework, ProcessingActivity, Register};
use crate::source::pointer::Pointer;

/// The name of the Regulation as it is printed.
pub const DSGVO: &str = "DSGVO";

/// Where a record cites law; a pointer only where it is told.
#[derive(Debug, Clone, Copy)]
pub enum At {
    /// `rechtsgrundlagen`, row.
    Record(usize),
    /// `zwecke`, row, and there `rechtsgrundlagen`, row.
    Purpose(usize, usize),
    /// `grundlage` in a row of this table.
    Row(&'static str, usize),
    /// `grundlage` of `bereitstellung`.
    Provision,
}

impl At {
    /// As a pointer.
    pub fn pointer(self) -> Pointer {
        let root = Pointer::root();
        match self {
            Self::Record(index) => root.key("rechtsgrundlagen").row(index),
            Self::Purpose(row, index) => root.key("zwecke").row(row).key("rechtsgrundlagen").row(index),
            Self::Row(table, index) => root.key(table).row(index).key("grundlage"),
            Self::Provision => root.key("bereitstellung").key("grundlage"),
        }
    }
}

/// Every citation of a record and its place.
pub fn all(activity: &ProcessingActivity) -> impl Iterator<Item = (At, &Citation)> {
    let data = rows("daten", activity.data.iter().map(|row| &row.legal_basis));
    let erasure = rows("loeschung", activity.erasure.iter().map(|row| &row.legal_basis));
    let recipients = rows("empfaenger", activity.recipients.iter().flatten().map(|row| &row.legal_basis));
    let transfers = rows("drittland", activity.transfers.iter().flatten().map(|row| &row.legal_basis));
    let provision = activity.provision.iter().filter_map(|provision| provision.legal_basis.as_ref());
    let provision = provision.map(|citation| (At::Provision, citation));
    bases(activity).chain(data).chain(erasure).chain(recipients).chain(transfers).chain(provision)
}

fn rows<'a>(
    table: &'static str,
    rows: impl Iterator<Item = &'a Option<Citation>>,
) -> impl Iterator<Item = (At, &'a Citation)> {
    rows.enumerate().filter_map(move |(index, basis)| Some((At::Row(table, index), basis.as_ref()?)))
}

/// The code of the Land whose law a register means; nothing where it says none.
pub fn land(register: &Register) -> &'static str {
    register.head.jurisdiction.map_or("", Jurisdiction::code)
}

/// The legal bases of the record and of its purposes, each with its place.
pub fn bases(activity: &ProcessingActivity) -> impl Iterator<Item = (At, &Citation)> {
    let of_record = activity.legal_bases.iter().enumerate().map(|(index, citation)| (At::Record(index), citation));
    let of_purposes = activity.purposes.iter().enumerate().flat_map(|(row, purpose)| {
        purpose.legal_bases.iter().enumerate().map(move |(index, citation)| (At::Purpose(row, index), citation))
    });
    of_record.chain(of_purposes)
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
