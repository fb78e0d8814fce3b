//! What has changed in the public content of a register since an edition before: activity by activity, and in each by
//! the labels under which it is printed.

mod activity;
mod head;

use std::collections::BTreeMap;

use crate::edition::{PublicActivity, PublicRegister};
use crate::model::{Date, Key, Status};
use crate::wording::Label;

/// The changes from one edition to the next. Both are public ones: nothing internal can be told by a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The number of the edition before.
    pub issue: Option<u32>,
    /// Its day.
    pub stand: Date,
    /// What of the register itself.
    pub head: Vec<Label>,
    /// Activities that were not there before, in the order of print.
    pub added: Vec<Mention>,
    /// Activities that say something else, in the order of print.
    pub changed: Vec<Changed>,
    /// Activities that have ended since, in the order of print.
    pub ended: Vec<Ended>,
    /// Activities that are not there any more, in the order in which they were printed.
    pub removed: Vec<Removed>,
    /// How many activities have a new day of review or change and are the same in all else.
    pub only_dates: usize,
}

/// An activity by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Its identifier.
    pub key: Key,
    /// Its designation.
    pub designation: String,
}

/// An activity that says something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The activity as it is now.
    pub activity: Mention,
    /// Its designation before, if that is another.
    pub formerly: Option<String>,
    /// What has changed.
    pub labels: Vec<Label>,
}

/// An activity that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The activity.
    pub activity: Mention,
    /// Its designation before, if that is another.
    pub formerly: Option<String>,
    /// When it ended.
    pub on: Option<Date>,
    /// What else has changed.
    pub labels: Vec<Label>,
}

/// An activity that is not in the register any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The activity as it was.
    pub activity: Mention,
    /// The one that names it among its former identifiers.
    pub part_of: Option<Mention>,
}

impl Changes {
    /// Compares two editions.
    pub fn between(before: &PublicRegister, now: &PublicRegister) -> Self {
        let mut changes = Self {
            issue: before.issue,
            stand: before.stand,
            head: head::differences(before, now),
            added: Vec::new(),
            changed: Vec::new(),
            ended: Vec::new(),
            removed: Vec::new(),
            only_dates: 0,
        };
        let Pairs { of_now, mut left } = Pairs::find(before, now);
        for (one, pair) in now.activities.iter().zip(of_now) {
            match pair {
                Some(old) => changes.compare((before, old), (now, one)),
                None => changes.added.push(Mention::of(one)),
            }
        }
        for old in &before.activities {
            if left.remove(&old.key).is_some() {
                let part_of = now.activities.iter().find(|one| one.former_keys.contains(&old.key)).map(Mention::of);
                changes.removed.push(Removed { activity: Mention::of(old), part_of });
            }
        }
        changes
    }

    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        let Self { issue: _, stand: _, head, added, changed, ended, removed, only_dates } = self;
        head.is_empty()
            && added.is_empty()
            && changed.is_empty()
            && ended.is_empty()
            && removed.is_empty()
            && *only_dates == 0
    }

    fn compare(&mut self, before: (&PublicRegister, &PublicActivity), now: (&PublicRegister, &PublicActivity)) {
        let mut labels = activity::differences(before, now);
        if labels.iter().all(|label| matches!(label, Label::LastChange | Label::LastReview)) {
            self.only_dates += usize::from(!labels.is_empty());
            return;
        }
        // That there is a change is said by what has changed.
        labels.retain(|label| *label != Label::LastChange);
        let (old, new) = (before.1, now.1);
        let activity = Mention::of(new);
        let formerly = (old.designation != new.designation).then(|| old.designation.clone());
        if new.status == Status::Ended && old.status != Status::Ended {
            labels.retain(|label| !matches!(label, Label::Status | Label::DayOfEnd));
            self.ended.push(Ended { activity, formerly, on: new.ended, labels });
        } else {
            self.changed.push(Changed { activity, formerly, labels });
        }
    }
}

impl Mention {
    fn of(activity: &PublicActivity) -> Self {
        Self { key: activity.key.clone(), designation: activity.designation.clone() }
    }
}

/// Which activity was which.
struct Pairs<'a> {
    /// For each activity of now the one that it was before.
    of_now: Vec<Option<&'a PublicActivity>>,
    /// Those before that are none of now.
    left: BTreeMap<&'a Key, &'a PublicActivity>,
}

impl<'a> Pairs<'a> {
    /// By the identifier, else by one that the activity had.
    fn find(before: &'a PublicRegister, now: &PublicRegister) -> Self {
        let mut left: BTreeMap<&Key, &PublicActivity> = BTreeMap::new();
        for old in &before.activities {
            left.entry(&old.key).or_insert(old);
        }
        // All by their identifiers first: whoever was merged into another must not be taken for it.
        let mut of_now: Vec<_> = now.activities.iter().map(|one| left.remove(&one.key)).collect();
        for (one, pair) in now.activities.iter().zip(&mut of_now) {
            if pair.is_none() {
                *pair = one.former_keys.iter().find_map(|former| left.remove(former));
            }
        }
        Self { of_now, left }
    }
}

#[cfg(test)]
mod tests;
