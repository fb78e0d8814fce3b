//! The activity of a single sheet.

use super::misuse::likeness;
use crate::{model::Register, pipeline::EditionKind};

/// Why there is no sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoSheet {
    /// There is no such activity.
    Unknown {
        /// What could be meant.
        nearest: Option<String>,
    },
    /// It is a draft, which no public edition has.
    Draft,
    /// It is withheld from every public edition.
    Withheld,
}

/// Whether an edition has an activity.
///
/// # Errors
/// It has not.
pub fn find(register: &Register, edition: EditionKind, activity: &str) -> Result<(), NoSheet> {
    let Some(record) = register.records.iter().find(|record| record.key.as_str() == activity) else {
        return Err(NoSheet::Unknown { nearest: nearest(register, activity) });
    };
    match edition {
        EditionKind::Internal => Ok(()),
        EditionKind::Public if record.activity.is_draft() => Err(NoSheet::Draft),
        EditionKind::Public if record.activity.is_withheld() => Err(NoSheet::Withheld),
        EditionKind::Public => Ok(()),
    }
}

/// The activity that once had this identifier, or else has one like it.
pub fn nearest(register: &Register, given: &str) -> Option<String> {
    let heir =
        register.records.iter().find(|record| record.activity.former_keys.iter().any(|key| key.as_str() == given));
    let alike = || {
        let all = register.records.iter().map(|record| (likeness(given, record.key.as_str()), record));
        let near = all.filter(|(likeness, _)| *likeness >= 0.5);
        near.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, record)| record)
    };
    heir.or_else(alike).map(|record| record.key.to_string())
}
