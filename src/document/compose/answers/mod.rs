//! The answers of an activity, in the order of its outline.

mod bodies;
mod data;
mod details;
mod erasure;
mod joined;
mod others;
mod purposes;
mod recipients;

pub use bodies::address_block;
pub use erasure::{is_own_decision, phrase as erasure_phrase};

use super::super::{Block, Field, FieldBody, Inline};
use super::{internal, setting};
use crate::edition::{Edition, PublicActivity};
use crate::model::{Law, Question, Section};
use crate::wording::{Label, Language, reference as reference_in};

/// All fields of an activity: what its law asks, in the order of the law, then what else there is to say.
pub fn usual(edition: &Edition, activity: &PublicActivity, language: Language) -> Vec<Field> {
    let law = activity.outline.law();
    fields((law, &law.whole()), edition, activity, language)
}

/// What sections of a law ask of an activity, in their order.
pub fn fields(
    (law, sections): (&Law, &[Section]),
    edition: &Edition,
    activity: &PublicActivity,
    language: Language,
) -> Vec<Field> {
    let answered = |section: &Section| {
        let (label, body) = answer(section.question, law, edition, activity, language)?;
        let label = section.heading.map_or_else(|| label.print(language), |heading| heading.print(language));
        let reference = reference(section, law, activity);
        let mut reference = reference.map(|place| setting::plain(&reference_in(language, &place))).unwrap_or_default();
        if section.question.is_internal() {
            reference.push(Inline::Text(format!(", {}", Label::Internal.print(language))));
        }
        Some(Field { label: setting::line(label), reference, body })
    };
    sections.iter().filter_map(answered).collect()
}

/// The answer to a question, with its usual label; nothing where there is nothing to say.
fn answer(question: Question, law: &Law, edition: &Edition, activity: &PublicActivity, language: Language) -> Answer {
    let register = edition.shown();
    match question {
        Question::Body => bodies::in_charge(register, activity, language),
        Question::Controller => bodies::controller(activity, language),
        Question::JointControllers => bodies::joint_controllers(activity, language),
        Question::Clients => bodies::clients(activity, language),
        Question::SubProcessors => bodies::sub_processors(activity, language),
        Question::ProcessingCategories => others::processing_categories(activity, language),
        Question::Withdrawal => others::withdrawal(activity, language),
        Question::PurposesAndLegalBases => purposes::with_legal_bases(activity, language),
        Question::Purposes => purposes::alone(activity, language),
        Question::LegalBases => purposes::legal_bases(activity, language),
        Question::DataSubjects => data::subjects(activity, law, language),
        Question::Data => data::categories(activity, law, language),
        Question::Erasure => data::erasure_alone(activity, law, language),
        Question::Recipients(who) => recipients::recipients(activity, who, language),
        Question::Transfers => recipients::transfers(activity, language),
        Question::AutomatedDecisions => others::automated_decisions(activity, language),
        Question::Profiling => others::profiling(activity, language),
        Question::DecisionsButProfiling => others::decisions_but_profiling(activity, language),
        Question::SourceAndProvision => others::source_and_provision(activity, language),
        Question::Source => others::source(activity),
        Question::Provision => others::provision(activity, language),
        Question::Protection => others::protection(activity, language),
        Question::Archive => others::archive(register, activity, language),
        Question::AccessGroups | Question::Measures | Question::Systems | Question::ImpactAssessment => {
            internal::answer(edition, activity, question, language)
        }
    }
}

/// Where the law asks, with the places of what stands in the same table.
fn reference(section: &Section, law: &Law, activity: &PublicActivity) -> Option<String> {
    if section.question != Question::Data || !data::erasure_in_table(activity, law) {
        return section.printed.map(str::to_owned);
    }
    join(section.printed, law.section(Question::Erasure).and_then(|section| section.printed))
}

/// Whether there is a public answer to one of the questions that the law numbers alike.
pub fn answers_number(printed: &str, edition: &Edition, activity: &PublicActivity, language: Language) -> bool {
    let law = activity.outline.law();
    let alike = law.sections.iter().filter(|one| one.printed == Some(printed) && !one.question.is_internal());
    alike.into_iter().any(|one| answer(one.question, law, edition, activity, language).is_some())
}

/// A label and what stands under it; nothing where nothing was asked.
type Answer = Option<(Label, FieldBody)>;

fn join(first: Option<&str>, second: Option<&str>) -> Option<String> {
    let both: Vec<&str> = [first, second].into_iter().flatten().collect();
    // "lit. c, f": the letters of one paragraph need its name once.
    let letters: Option<Vec<&str>> = both.iter().map(|one| one.strip_prefix("lit. ")).collect();
    match letters {
        Some(letters) if !letters.is_empty() => Some(format!("lit. {}", letters.join(", "))),
        Some(_) => None,
        None => Some(both.join(", ")),
    }
}

/// An answer of paragraphs and lists.
fn blocks(label: Label, blocks: Vec<Block>) -> Answer {
    (!blocks.is_empty()).then_some((label, FieldBody::Blocks(blocks)))
}
