//! What has changed since an edition before.

use std::collections::BTreeSet;

use super::super::changes::{Changed, Changes, Ended, Mention, Removed};
use super::super::{Block, Field, FieldBody, Id, Inline, Target};
use super::{part, setting};
use crate::edition::Edition;
use crate::model::Key;
use crate::wording::{Label, Language, Phrase};

/// The section of changes.
pub fn section(edition: &Edition, changes: &Changes, language: Language) -> Block {
    let Changes { issue, stand, head, added, changed, ended, removed, only_dates } = changes;
    let say = |phrase: Phrase| setting::line(&phrase.print(language));
    let mut first = say(Phrase::ComparedWith(*issue, *stand));
    match edition {
        Edition::Public(_) => {}
        Edition::Internal(_) => first = format!("{first} {}", say(Phrase::ComparedInPublicTerms)),
    }
    let mut blocks = vec![setting::body(first)];
    if changes.is_empty() {
        blocks.push(setting::body(say(Phrase::NothingChanged)));
    }
    if *only_dates > 0 {
        blocks.push(setting::body(say(Phrase::OnlyDates(*only_dates))));
    }
    let shown = edition.shown().activities.iter().map(|activity| &activity.key).collect();
    let teller = Teller { shown, language };
    let answers = [
        (Label::AboutTheRegister, head.iter().map(|label| setting::plain(label.print(language))).collect()),
        (Label::Added, added.iter().map(|one| vec![teller.mention(one)]).collect()),
        (Label::Changed, changed.iter().map(|one| teller.changed(one)).collect()),
        (Label::Ended, ended.iter().map(|one| teller.ended(one)).collect()),
        (Label::Removed, removed.iter().map(|one| teller.removed(one)).collect::<Vec<_>>()),
    ];
    let fields: Vec<Field> = answers
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(label, items)| Field {
            label: label.print(language).to_owned(),
            reference: Vec::new(),
            body: FieldBody::Blocks(vec![Block::List(items)]),
        })
        .collect();
    if !fields.is_empty() {
        blocks.push(Block::Fields(fields));
    }
    part("_aenderungen", Label::Changes, language, blocks)
}

/// Who tells of activities.
struct Teller<'a> {
    /// What a link can lead to.
    shown: BTreeSet<&'a Key>,
    language: Language,
}

impl Teller<'_> {
    /// An activity: a link where this edition shows it.
    fn mention(&self, activity: &Mention) -> Inline {
        let text = setting::line(&activity.designation);
        if self.shown.contains(&activity.key) {
            Inline::Link { to: Target::Section(Id(activity.key.to_string())), text }
        } else {
            Inline::Text(text)
        }
    }

    fn changed(&self, changed: &Changed) -> Vec<Inline> {
        let Changed { activity, formerly, labels } = changed;
        let words = self.labels(labels, formerly.as_deref());
        vec![self.mention(activity), Inline::Text(setting::line(&format!(": {words}")))]
    }

    fn ended(&self, ended: &Ended) -> Vec<Inline> {
        let Ended { activity, formerly, on, labels } = ended;
        let mut words = String::new();
        if let Some(day) = on {
            words.push_str(&format!(", {}", Phrase::EndedOn(*day).print(self.language)));
        }
        if !labels.is_empty() {
            words.push_str(&format!(
                "; {}",
                Phrase::ChangedToo(&self.labels(labels, formerly.as_deref())).print(self.language)
            ));
        }
        let mut content = vec![self.mention(activity)];
        if !words.is_empty() {
            content.push(Inline::Text(setting::line(&words)));
        }
        content
    }

    fn removed(&self, removed: &Removed) -> Vec<Inline> {
        let Removed { activity, part_of } = removed;
        let mut content = vec![self.mention(activity)];
        if let Some(other) = part_of {
            content.push(Inline::Text(format!(", {} ", Phrase::NowPartOf.print(self.language))));
            content.push(self.mention(other));
        }
        content
    }

    /// The labels of what has changed; a new designation with the one before it.
    fn labels(&self, labels: &[Label], formerly: Option<&str>) -> String {
        let words = labels.iter().map(|label| match (label, formerly) {
            (Label::Designation, Some(before)) => Phrase::FormerDesignation(before).print(self.language),
            (label, _) => label.print(self.language).to_owned(),
        });
        words.collect::<Vec<_>>().join(", ")
    }
}
