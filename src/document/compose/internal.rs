//! What the internal edition adds: the answers under `[intern]`, and the contracts with partners.

use super::super::{Block, Cell, Field, FieldBody, Inline, Table};
use super::{columns, part, setting};
use crate::edition::{Edition, InternalRegister, PublicActivity};
use crate::model::{Contract, ImpactAssessment, Internal, Question, ReviewNote, RuleException, Withholding};
use crate::wording::{Label, Language, Phrase};

/// Whether an activity is kept out of the public edition as a whole.
pub fn is_withheld(edition: &Edition, activity: &PublicActivity) -> bool {
    internal_of(edition, activity).is_some_and(|internal| internal.withholding.is_some())
}

/// Whether there are contracts to list.
pub fn has_contracts(edition: &Edition) -> bool {
    matches!(edition, Edition::Internal(InternalRegister { contracts, .. }) if !contracts.is_empty())
}

/// The internal answer to a question that the law numbers; none in the public edition.
pub fn answer(
    edition: &Edition,
    activity: &PublicActivity,
    question: Question,
    language: Language,
) -> Option<(Label, FieldBody)> {
    let internal = internal_of(edition, activity)?;
    let numbered = |(asked, ..): &(Option<Question>, Label, Vec<String>)| *asked == Some(question);
    let (_, label, texts) = answers(internal, language).into_iter().find(numbered)?;
    Some((label, body(&texts)?))
}

/// The other internal answers of an activity; none in the public edition.
pub fn fields(edition: &Edition, activity: &PublicActivity, language: Language) -> Vec<Field> {
    let Some(internal) = internal_of(edition, activity) else { return Vec::new() };
    let law = activity.outline.law();
    let is_left = |asked: Option<Question>| asked.is_none_or(|question| law.section(question).is_none());
    let left = answers(internal, language).into_iter().filter(|(asked, ..)| is_left(*asked));
    left.filter_map(|(_, label, texts)| {
        Some(Field {
            label: label.print(language).to_owned(),
            reference: setting::plain(Label::Internal.print(language)),
            body: body(&texts)?,
        })
    })
    .collect()
}

/// All that stands under `[intern]` of a record, each answer with the question that a law may ask.
fn answers(internal: &Internal, language: Language) -> [(Option<Question>, Label, Vec<String>); 10] {
    let Internal {
        contact_person,
        systems,
        access_groups,
        measures,
        impact_assessment,
        risk,
        remark,
        review_notes,
        exceptions,
        withholding,
    } = internal;
    let one = |text: &Option<String>| text.iter().cloned().collect();
    [
        (None, Label::Withholding, withholding.as_ref().map(|one| vec![withheld(one, language)]).unwrap_or_default()),
        (None, Label::ContactPerson, one(contact_person)),
        (Some(Question::Systems), Label::Systems, systems.clone()),
        (Some(Question::AccessGroups), Label::AccessGroups, access_groups.clone()),
        (Some(Question::Measures), Label::Measures, measures.clone()),
        (
            Some(Question::ImpactAssessment),
            Label::ImpactAssessment,
            impact_assessment.as_ref().map(|one| vec![assessment(one, language)]).unwrap_or_default(),
        ),
        (None, Label::Risk, one(risk)),
        (None, Label::ReviewNotes, review_notes.iter().map(review).collect()),
        (None, Label::Exceptions, exceptions.iter().map(|one| exception(one, language)).collect()),
        (None, Label::Remark, one(remark)),
    ]
}

fn internal_of<'a>(edition: &'a Edition, activity: &PublicActivity) -> Option<&'a Internal> {
    match edition {
        Edition::Public(_) => None,
        Edition::Internal(register) => register.activities.get(&activity.key),
    }
}

fn body(texts: &[String]) -> Option<FieldBody> {
    match texts {
        [] => None,
        [one] => Some(FieldBody::Blocks(setting::blocks(one, super::super::ParagraphStyle::Body))),
        many => Some(FieldBody::Blocks(vec![Block::List(many.iter().map(|text| setting::plain(text)).collect())])),
    }
}

fn withheld(withholding: &Withholding, language: Language) -> String {
    let Withholding { reason, since } = withholding;
    let since = since.map(|date| Phrase::Since(date).print(language));
    joined([since, reason.clone()], ": ")
}

fn assessment(assessment: &ImpactAssessment, language: Language) -> String {
    let ImpactAssessment { required, reason, dated, outcome } = assessment;
    let required = required.map(|required| Phrase::Required(required).print(language));
    joined([required, reason.clone(), dated.map(|date| date.long(language)), outcome.clone()], " ")
}

fn review(note: &ReviewNote) -> String {
    let ReviewNote { on, by, outcome } = note;
    joined([on.map(crate::model::Date::german_short), by.clone(), outcome.clone()], ", ")
}

fn exception(exception: &RuleException, language: Language) -> String {
    let RuleException { rule, reason, until } = exception;
    let until = until.map(|date| Phrase::Until(date).print(language));
    joined([Some(rule.clone()), until, Some(reason.clone())], ": ")
}

fn joined<const N: usize>(parts: [Option<String>; N], between: &str) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(between)
}

/// The contracts with partners (Art. 28 Abs. 3, Art. 26 DSGVO), and the remark on the register.
pub fn contracts(edition: &Edition, language: Language) -> Option<Block> {
    let Edition::Internal(InternalRegister { contracts, remark, .. }) = edition else { return None };
    let mut blocks = Vec::new();
    if let Some(remark) = remark {
        blocks.extend(setting::blocks(remark, super::super::ParagraphStyle::Body));
    }
    if !contracts.is_empty() {
        let columns = columns(&[Label::Partner, Label::Contract, Label::Audited, Label::KeptAt], language);
        let rows = contracts.iter().map(|(partner, contract)| row(partner, contract, language)).collect();
        let caption = Some(Label::Contracts.print(language).to_owned());
        blocks.push(Block::Table(Table { caption, columns, rows }));
    }
    (!blocks.is_empty()).then(|| part("_vertraege", Label::Contracts, language, blocks))
}

fn row(partner: &str, contract: &Contract, language: Language) -> Vec<Cell> {
    let Contract { dated, audited, kept_at } = contract;
    let cell = |text: Option<String>| {
        let text = text.unwrap_or_else(|| Phrase::None.print(language));
        Cell(vec![vec![Inline::Text(setting::line(&text))]])
    };
    vec![
        cell(Some(partner.to_owned())),
        cell(dated.map(crate::model::Date::german_short)),
        cell(audited.map(crate::model::Date::german_short)),
        cell(kept_at.clone()),
    ]
}
