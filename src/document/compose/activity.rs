//! One activity: heading, marks, the summary in plain words, the line of facts, the answers.

use super::super::{Block, Id, Inline, Paragraph, ParagraphStyle, Section, SectionKind, Target};
use super::{answers, internal, law, regime, setting};
use crate::edition::{Edition, PublicActivity, PublicRegister, Reference};
use crate::model::{Date, Status};
use crate::wording::{Label, Language, Phrase, Print};

/// The section of an activity.
pub fn section(edition: &Edition, activity: &PublicActivity, language: Language) -> Section {
    let register = edition.shown();
    // What is remarkable and plain words first: that is what the page shows before it is unfolded, and what is heard
    // after the heading.
    let mut blocks = Vec::new();
    blocks.extend(marks(&remarkable(edition, activity, language), language));
    if let Some(summary) = &activity.summary {
        blocks.extend(setting::blocks(summary, ParagraphStyle::Lead));
    }
    blocks.push(facts(register, activity, language));
    if !activity.successors.is_empty() {
        blocks.push(successors(&activity.successors, language));
    }
    blocks.extend(regime::note(edition, activity, language));
    let mut fields = answers::usual(edition, activity, language);
    fields.extend(internal::fields(edition, activity, language));
    if !fields.is_empty() {
        blocks.push(Block::Fields(fields));
    }
    law::link(&mut blocks, activity, register.jurisdiction, language);
    Section {
        id: Id(activity.key.to_string()),
        kind: SectionKind::Activity,
        number: Some(activity.number),
        title: setting::line(&activity.designation),
        blocks,
    }
}

/// A paragraph below the heading, not a part of it: a heading is heard in lists of headings too, and there it should be
/// what the contents say.
fn marks(all: &[String], language: Language) -> Option<Block> {
    let mut content = vec![Inline::Text(format!("{}: ", Label::Features.print(language)))];
    for (index, mark) in all.iter().enumerate() {
        if index > 0 {
            content.push(Inline::Text(", ".to_owned()));
        }
        content.push(Inline::Tag(mark.clone()));
    }
    (!all.is_empty()).then_some(Block::Paragraph(Paragraph { style: ParagraphStyle::Marks, content }))
}

/// What a reader should know before reading on: that it has ended, another law, special categories, a third country.
/// What the cover counts is among it, so that it can be found.
pub fn remarkable(edition: &Edition, activity: &PublicActivity, language: Language) -> Vec<String> {
    let mut marks = Vec::new();
    if activity.status != Status::Active {
        marks.push(activity.status.print(language).to_owned());
    }
    if internal::is_withheld(edition, activity) {
        marks.push(Label::Withholding.print(language).to_owned());
    }
    marks.extend(regime::mark(edition.shown(), activity, language));
    if has_special_categories(activity) {
        marks.push(Phrase::SpecialCategories.print(language));
    }
    if activity.data.iter().any(|row| row.offence_data) {
        marks.push(Phrase::OffenceData.print(language));
    }
    if has_transfers(activity) {
        marks.push(Phrase::ThirdCountry.print(language));
    }
    if !activity.joint_controllers.is_empty() {
        marks.push(Phrase::Joint.print(language));
    }
    let decisions = activity.automated_decisions.as_deref().unwrap_or_default();
    if decisions.iter().any(|decision| !decision.profiling) {
        marks.push(Phrase::AutomatedDecision.print(language));
    }
    if decisions.iter().any(|decision| decision.profiling) {
        marks.push(Phrase::Profiling.print(language));
    }
    marks
}

/// Whether any of its data belong to a special category (Art. 9 Abs. 1 DSGVO).
pub fn has_special_categories(activity: &PublicActivity) -> bool {
    activity.data.iter().any(|row| row.special_category.is_some())
}

/// Whether data are transferred to a third country.
pub fn has_transfers(activity: &PublicActivity) -> bool {
    activity.transfers.as_ref().is_some_and(|all| !all.is_empty())
}

/// The line of facts: who, since when, reviewed when, under which identifier.
fn facts(register: &PublicRegister, activity: &PublicActivity, language: Language) -> Block {
    let own_unit = activity.unit.as_ref().filter(|unit| {
        // The unit whose heading the activity stands under need not be said again.
        register.outermost(&unit.key).is_none_or(|outermost| outermost.key != unit.key)
    });
    let date = |date: Option<Date>, phrase: fn(Date) -> Phrase<'static>| date.map(|date| phrase(date).print(language));
    let former = activity.former_keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let words = [
        own_unit.and_then(|unit| unit.name.as_deref()).map(setting::line),
        date(activity.introduced, Phrase::Since),
        date(activity.changed, Phrase::ChangedOn),
        date(activity.ended, Phrase::EndedOn),
        date(activity.reviewed, Phrase::ReviewedOn),
        activity.file_number.as_deref().map(|number| setting::line(&Phrase::FileNumber(number).print(language))),
        activity.leika.as_ref().map(|key| Phrase::ServiceKey(key.as_str()).print(language)),
        Some(Phrase::Identifier(activity.key.as_str()).print(language)),
        (!former.is_empty()).then(|| Phrase::FormerIdentifiers(&former).print(language)),
    ];
    let mut content = vec![Inline::Text(words.into_iter().flatten().collect::<Vec<_>>().join(" · "))];
    if let Some(service) = &activity.service {
        content.push(Inline::Text(" · ".to_owned()));
        content.push(Inline::Link {
            to: Target::Url(service.to_string()),
            text: format!("{}: {}", Phrase::ToService.print(language), setting::line(&activity.designation)),
        });
    }
    Block::Paragraph(Paragraph { style: ParagraphStyle::Small, content })
}

/// "Nachfolger: Bürgerbeteiligung".
fn successors(all: &[Reference], language: Language) -> Block {
    let mut content = vec![Inline::Text(format!("{}: ", Label::Successors.print(language)))];
    for (index, successor) in all.iter().enumerate() {
        if index > 0 {
            content.push(Inline::Text(", ".to_owned()));
        }
        content.push(reference(successor));
    }
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content })
}

/// Another entry: a link where this edition shows it, its identifier alone where not.
pub fn reference(to: &Reference) -> Inline {
    match &to.name {
        Some(name) => Inline::Link { to: Target::Section(Id(to.key.to_string())), text: setting::line(name) },
        None => Inline::Text(to.key.to_string()),
    }
}
