//! Under which law an activity stands, and after which it is set out, where that is not the same for all.

use super::super::{Block, Inline, Paragraph, ParagraphStyle};
use super::{answers, setting};
use crate::edition::{Edition, PublicActivity, PublicRegister, Regime};
use crate::model::LegalFramework;
use crate::wording::{Language, Phrase, Print, reference};

/// What tells the activity from those of the usual law: "Ordnungswidrigkeiten und Straftaten (§ 53 DSG NRW)".
pub fn mark(register: &PublicRegister, activity: &PublicActivity, language: Language) -> Option<String> {
    let Regime { framework, outline } = register.usual;
    let speaks_for_itself = match activity.framework {
        LegalFramework::Gdpr | LegalFramework::GdprProcessor => activity.framework == framework,
        LegalFramework::LawEnforcement
        | LegalFramework::OutsideUnionLaw
        | LegalFramework::UnionInstitutions
        | LegalFramework::Switzerland
        | LegalFramework::FormerNrw => false,
    };
    let name = (!speaks_for_itself).then(|| activity.framework.print(language));
    let norm = activity.outline.law().norm.filter(|_| activity.outline != outline);
    match (name, norm.map(|norm| setting::line(&reference(language, norm)))) {
        (Some(name), Some(norm)) => Some(format!("{name} ({norm})")),
        (Some(name), None) => Some(name.to_owned()),
        (None, Some(norm)) => Some(Phrase::SetOutUnder(&norm).print(language)),
        (None, None) => None,
    }
}

/// What the activities follow for which nothing else is said, where there are others.
pub fn told(register: &PublicRegister, language: Language) -> Option<Block> {
    let usual = register.usual.outline;
    let is_mixed = register.activities.iter().any(|activity| activity.outline != usual);
    let norm = usual.law().norm.filter(|_| is_mixed).map(|norm| reference(language, norm))?;
    Some(setting::body(setting::line(&Phrase::UsualOutline(&norm).print(language))))
}

/// That the register as a whole follows law that is law no more.
pub fn repealed(register: &PublicRegister, language: Language) -> Option<String> {
    let law = register.usual.outline.law();
    let all =
        !register.activities.is_empty() && register.activities.iter().all(|one| one.outline.law().until.is_some());
    let (until, norm) = (law.until.filter(|_| all)?, law.norm?);
    Some(Phrase::RegisterRepealed(&reference(language, norm), until).print(language))
}

/// That the answers follow law that is law no more, and which of its numbers are not public.
pub fn note(edition: &Edition, activity: &PublicActivity, language: Language) -> Option<Block> {
    let law = activity.outline.law();
    let (until, norm) = (law.until?, law.norm?);
    let mut said = vec![Phrase::Repealed(&reference(language, norm), until).print(language)];
    let numbers = internal_numbers(edition, activity, language);
    match edition {
        Edition::Public(_) if !numbers.is_empty() => {
            said.push(Phrase::InternalNumbers(&numbers).print(language));
            let restriction = law.restriction.as_ref();
            said.extend(restriction.map(|one| Phrase::NumbersRestricted(one.numbers, one.norm).print(language)));
        }
        Edition::Public(_) | Edition::Internal(_) => {}
    }
    let content = vec![Inline::Text(setting::line(&said.join(" ")))];
    Some(Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content }))
}

/// The numbers of the law under which nothing public stands, whatever stands under `[intern]`.
fn internal_numbers<'a>(edition: &Edition, activity: &'a PublicActivity, language: Language) -> Vec<&'a str> {
    let internal = activity.outline.law().sections.iter().filter(|section| section.question.is_internal());
    let silent = internal
        .filter_map(|section| section.printed)
        .filter(|printed| !answers::answers_number(printed, edition, activity, language));
    silent.map(|printed| printed.rsplit(' ').next().unwrap_or(printed)).collect()
}
