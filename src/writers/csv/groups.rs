//! For which data something holds, a row each: whoever looks for one category finds all that holds for it.

use super::values::plain;
use crate::edition::{Concerned, PublicActivity, PublicData};

/// A category for which something holds.
pub struct Group<'a> {
    /// Its key; nothing where the record gives it none.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The category itself; nothing where the activity names no data at all.
    pub row: Option<&'a PublicData>,
}

/// The categories; one without name where the activity names none, so that nothing is without a row.
pub fn of<'a>(activity: &'a PublicActivity, concerned: &Concerned) -> Vec<Group<'a>> {
    if !concerned.is_all() {
        let row_of = |key| activity.data.iter().find(|row| row.key.as_ref() == Some(key));
        let group = |(key, name): (_, &str)| Group { key: plain(key), name: name.to_owned(), row: row_of(key) };
        return concerned.0.iter().map(|one| &one.key).zip(concerned.names()).map(group).collect();
    }
    if activity.data.is_empty() {
        return vec![Group { key: String::new(), name: String::new(), row: None }];
    }
    let group = |row: &'a PublicData| Group { key: plain(&row.key), name: row.category.clone(), row: Some(row) };
    activity.data.iter().map(group).collect()
}
