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
pub use erasure::phrase as erasure_phrase;

use super::super::{Block, Field, FieldBody};
use super::outline::{Question, Questions};
use super::setting;
use crate::edition::{PublicActivity, PublicRegister};
use crate::wording::{Label, Language, reference as reference_in};

/// The answers of an activity to questions, in their order.
pub fn fields(
    questions: Questions,
    register: &PublicRegister,
    activity: &PublicActivity,
    language: Language,
) -> Vec<Field> {
    let reference_of = |wanted: Question| {
        questions.iter().find(|(question, _)| *question == wanted).and_then(|(_, reference)| *reference)
    };
    let in_table = data::erasure_in_table(activity);
    questions
        .iter()
        .filter_map(|(question, reference)| {
            let answer = match question {
                Question::Controller => bodies::controller(activity, language),
                Question::JointControllers => bodies::joint_controllers(activity, language),
                Question::Clients => bodies::clients(activity, language),
                Question::SubProcessors => bodies::sub_processors(activity, language),
                Question::ProcessingCategories => others::processing_categories(activity, language),
                Question::Withdrawal => others::withdrawal(activity, language),
                Question::PurposesAndLegalBases => purposes::with_legal_bases(activity, language),
                Question::Purposes => purposes::alone(activity, language),
                Question::LegalBases => purposes::legal_bases(activity, language),
                Question::DataSubjects => data::subjects(activity, language),
                Question::Data => data::categories(activity, language),
                Question::Erasure => data::erasure_alone(activity, language),
                Question::Recipients => recipients::recipients(activity, language),
                Question::Transfers => recipients::transfers(activity, language),
                Question::AutomatedDecisions => others::automated_decisions(activity, language),
                Question::SourceAndProvision => others::source_and_provision(activity, language),
                Question::Protection => others::protection(activity, language),
                Question::Archive => others::archive(register, activity, language),
            };
            let reference = match question {
                Question::Data if in_table => join(*reference, reference_of(Question::Erasure)),
                _ => reference.map(str::to_owned),
            };
            answer.map(|(label, body)| Field {
                label: setting::line(label.print(language)),
                reference: reference.map(|place| setting::plain(&reference_in(language, &place))).unwrap_or_default(),
                body,
            })
        })
        .collect()
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
