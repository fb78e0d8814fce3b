//! The shorter answers: processing carried out, source, provision, protection, archive, automated decisions.

use super::super::super::{Block, Inline, Paragraph, ParagraphStyle};
use super::super::bases::{self, Extent};
use super::super::setting;
use super::{Answer, blocks};
use crate::edition::{PublicActivity, PublicRegister};
use crate::model::{AutomatedDecision, Provision};
use crate::wording::notice::Sentence;
use crate::wording::{Label, Language, Phrase, Print};

/// The categories of processing carried out on behalf of controllers (Art. 30 Abs. 2 lit. b DSGVO).
pub fn processing_categories(activity: &PublicActivity, _: Language) -> Answer {
    let items = activity.processing_categories.iter().map(|one| setting::plain(one)).collect::<Vec<_>>();
    if items.is_empty() { None } else { blocks(Label::ProcessingCategories, vec![Block::List(items)]) }
}

/// Where the data come from (Art. 14 Abs. 2 lit. f DSGVO), and in the same answer whether they must be provided and what
/// follows if not (Art. 13 Abs. 2 lit. e DSGVO): who gives data wants to know both.
pub fn source_and_provision(activity: &PublicActivity, language: Language) -> Answer {
    let source = activity.source.as_deref().map(setting::paragraphs).unwrap_or_default();
    let provision = activity.provision.as_ref().map(|provision| provided(provision, language)).unwrap_or_default();
    let label = match (source.is_empty(), provision.is_empty()) {
        (true, true) => return None,
        (false, true) => Label::Source,
        (true, false) => Label::Provision,
        (false, false) => Label::SourceAndProvision,
    };
    let mut text = source;
    match text.last_mut() {
        Some(last) if !provision.is_empty() => {
            *last = format!("{} {provision}", setting::stopped(std::mem::take(last), '.'));
        }
        Some(_) => {}
        None => text.push(provision),
    }
    blocks(label, text.into_iter().map(setting::body).collect())
}

/// Where the data come from.
pub fn source(activity: &PublicActivity) -> Answer {
    let source = activity.source.as_deref().map(setting::paragraphs).unwrap_or_default();
    blocks(Label::Source, source.into_iter().map(setting::body).collect())
}

/// Whether data must be provided, and what follows if not.
pub fn provision(activity: &PublicActivity, language: Language) -> Answer {
    let provision = activity.provision.as_ref()?;
    let told = provided(provision, language);
    blocks(Label::Provision, (!told.is_empty()).then(|| setting::body(told)).into_iter().collect())
}

fn provided(provision: &Provision, language: Language) -> String {
    let Provision { duty, legal_basis, consequences } = provision;
    let mut text = String::new();
    if let Some(duty) = duty {
        text.push_str(duty.print(language));
    }
    if let Some(basis) = legal_basis {
        // Inside the sentence's full stop: "Die Angaben sind gesetzlich vorgeschrieben (§ 17 Abs. 1 BMG)."
        let stop = text.pop().map_or_else(String::new, |stop| stop.to_string());
        text.push_str(&format!(" ({basis}){stop}"));
    }
    if let Some(consequences) = consequences {
        text.push(' ');
        text.push_str(consequences);
    }
    setting::line(&text)
}

/// That a consent can be withdrawn, where anything rests on one, and what does (Art. 13 Abs. 2 lit. c DSGVO).
pub fn withdrawal(activity: &PublicActivity, language: Language) -> Answer {
    let some = match bases::extent(activity, |bases| bases.consent)? {
        Extent::Whole => None,
        Extent::Only(names) => Some(names),
    };
    let text = setting::line(&Sentence::Withdrawal(some.as_deref()).print(language));
    blocks(Label::Withdrawal, vec![setting::body(text)])
}

/// What is said in public of the measures (Art. 30 Abs. 1 lit. g DSGVO).
pub fn protection(activity: &PublicActivity, _: Language) -> Answer {
    if activity.protection.is_empty() {
        return None;
    }
    blocks(Label::Protection, vec![setting::body(setting::line(&activity.protection.join(" ")))])
}

/// The offer to the archive before erasure, where it is not the one that the register states for all.
pub fn archive(register: &PublicRegister, activity: &PublicActivity, language: Language) -> Answer {
    let general = register.publication.as_ref().and_then(|publication| publication.archive.as_ref());
    match (&activity.archive, general) {
        (Some(own), general) if Some(own) != general => {
            blocks(Label::Archive, setting::blocks(own, ParagraphStyle::Body))
        }
        (None, Some(_)) => blocks(Label::Archive, vec![setting::body(Phrase::NotOfferedToArchive.print(language))]),
        (Some(_), _) | (None, None) => None,
    }
}

/// Automated decisions and profiling (Art. 22, Art. 13 Abs. 2 lit. f DSGVO).
pub fn automated_decisions(activity: &PublicActivity, language: Language) -> Answer {
    let all = activity.automated_decisions.as_ref()?;
    if all.is_empty() {
        return blocks(Label::AutomatedDecisions, vec![setting::body(Phrase::NoAutomatedDecisions.print(language))]);
    }
    blocks(Label::AutomatedDecisions, all.iter().flat_map(|one| decision(one, one.profiling, language)).collect())
}

/// The use of profiling, where a law asks for that alone; where there is none, whether anything else is automated.
pub fn profiling(activity: &PublicActivity, language: Language) -> Answer {
    let all = activity.automated_decisions.as_ref()?;
    let mut content: Vec<Block> =
        all.iter().filter(|one| one.profiling).flat_map(|one| decision(one, false, language)).collect();
    if content.is_empty() {
        let nothing = if all.is_empty() { Phrase::NoProfilingNorDecisions } else { Phrase::NoProfiling };
        content.push(setting::body(nothing.print(language)));
    }
    blocks(Label::AutomatedDecisions, content)
}

/// The automated decisions that are no profiling.
pub fn decisions_but_profiling(activity: &PublicActivity, language: Language) -> Answer {
    let others = activity.automated_decisions.iter().flatten().filter(|one| !one.profiling);
    blocks(Label::AutomatedDecisions, others.flat_map(|one| decision(one, false, language)).collect())
}

/// A decision, and behind it, if so wanted, that it is profiling.
fn decision(decision: &AutomatedDecision, marked: bool, language: Language) -> Vec<Block> {
    let AutomatedDecision { text, logic, consequences, profiling: _ } = decision;
    let mut head = vec![Inline::Strong(setting::line(text))];
    if marked {
        head.push(Inline::Text(" ".to_owned()));
        head.push(Inline::Tag(Phrase::Profiling.print(language)));
    }
    let mut rows = vec![Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content: head })];
    rows.extend(logic.as_ref().map(|text| setting::body(setting::line(&Phrase::Logic(text).print(language)))));
    rows.extend(
        consequences.as_ref().map(|text| setting::body(setting::line(&Phrase::Consequences(text).print(language)))),
    );
    rows
}
