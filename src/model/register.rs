//! The register as read: its head and its records, each with its identifier.

use std::sync::Arc;

use super::{Key, LegalFramework, NoticeScope, Outline, ProcessingActivity, RegisterHead, Status};
use crate::picture::Picture;

/// A register: `register.toml` and every record that could be read, in the order of their files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register {
    /// What is said once.
    pub head: RegisterHead,
    /// The records.
    pub records: Vec<Record>,
    /// The picture that the head names as its logo, once it is read.
    pub logo: Option<Arc<Picture>>,
}

/// A record with what its file's name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its identifier, the stem of the file's name (`kennung`).
    pub key: Key,
    /// The file, relative to the register's folder, with `/`.
    pub file: String,
    /// What it says.
    pub activity: ProcessingActivity,
}

impl Register {
    /// The law that a record stands under.
    pub fn framework(&self, activity: &ProcessingActivity) -> LegalFramework {
        activity.framework.unwrap_or(self.head.framework)
    }

    /// The order in which a record's answers are printed. A record with a framework of its own has that
    /// framework's outline, whatever the register's default is.
    pub fn outline(&self, activity: &ProcessingActivity) -> Outline {
        let inherited = if activity.framework.is_none() { self.head.outline } else { None };
        activity.outline.or(inherited).unwrap_or_else(|| Outline::of(self.framework(activity), self.head.jurisdiction))
    }

    /// The records of which a notice may speak: public, in force or planned, and named by the scope. Under which law they
    /// stand is not asked.
    pub fn noticed<'a>(&'a self, scope: &'a NoticeScope) -> impl Iterator<Item = &'a Record> {
        self.records.iter().filter(|Record { key, file: _, activity }| {
            scope.holds(key, activity.group.as_ref())
                && !activity.is_draft()
                && !activity.is_withheld()
                && activity.status != Status::Ended
        })
    }

    /// The same register with another outline of every record that it fits, whatever the records say; the same as it is
    /// where none is named.
    #[must_use]
    pub fn set_out(mut self, outline: Option<Outline>) -> Self {
        let Some(outline) = outline else { return self };
        for record in &mut self.records {
            let framework = record.activity.framework.unwrap_or(self.head.framework);
            if outline.fits(framework) {
                record.activity.outline = Some(outline);
            }
        }
        self
    }
}
