//! Purposes and legal bases (Art. 30 Abs. 1 lit. b, Art. 13 Abs. 1 lit. c DSGVO).

use super::super::super::{Block, Inline, Paragraph, ParagraphStyle};
use super::super::setting;
use super::{Answer, blocks};
use crate::edition::PublicActivity;
use crate::model::{Citation, Purpose};
use crate::wording::{Label, Language, Phrase};

/// Each purpose with its legal bases, a paragraph each; those that all purposes share stand once, below all.
pub fn with_legal_bases(activity: &PublicActivity, language: Language) -> Answer {
    let shared = shared(&activity.purposes);
    let mut content: Vec<Block> = activity
        .purposes
        .iter()
        .map(|purpose| {
            let own = citations(purpose.legal_bases.iter().filter(|basis| !shared.contains(basis)));
            paragraph(told(purpose, &own, language))
        })
        .collect();
    if !shared.is_empty() {
        let text = format!("{}{}", Phrase::ForAllPurposes.print(language), citations(shared.into_iter()));
        content.push(paragraph(vec![Inline::Small(text)]));
    }
    blocks(Label::PurposesAndLegalBases, content)
}

/// The legal bases that each of several purposes has.
fn shared(purposes: &[Purpose]) -> Vec<&Citation> {
    let [first, others @ ..] = purposes else { return Vec::new() };
    let everywhere = |basis: &&Citation| others.iter().all(|purpose| purpose.legal_bases.contains(basis));
    if others.is_empty() { Vec::new() } else { first.legal_bases.iter().filter(everywhere).collect() }
}

/// The purposes alone, where the outline asks for the legal bases elsewhere.
pub fn alone(activity: &PublicActivity, language: Language) -> Answer {
    let content = activity.purposes.iter().map(|purpose| paragraph(told(purpose, "", language)));
    blocks(Label::Purposes, content.collect())
}

/// All legal bases of all purposes, each once.
pub fn legal_bases(activity: &PublicActivity, _: Language) -> Answer {
    let mut all: Vec<&Citation> = Vec::new();
    for citation in activity.purposes.iter().flat_map(|purpose| &purpose.legal_bases) {
        if !all.contains(&citation) {
            all.push(citation);
        }
    }
    let items = all.iter().map(|citation| vec![Inline::Text(citation.to_string())]).collect::<Vec<_>>();
    if items.is_empty() { None } else { blocks(Label::LegalBases, vec![Block::List(items)]) }
}

/// A purpose, and on lines of their own its legal bases and the interest that it serves: one paragraph, so that what
/// belongs together is heard together.
fn told(purpose: &Purpose, bases: &str, language: Language) -> Vec<Inline> {
    let Purpose { text, legal_bases: _, legitimate_interest } = purpose;
    let interest = legitimate_interest
        .as_ref()
        .map(|interest| setting::line(&Phrase::LegitimateInterest(interest).print(language)));
    let below: Vec<&str> =
        [bases, interest.as_deref().unwrap_or_default()].into_iter().filter(|one| !one.is_empty()).collect();
    let text = setting::line(text);
    let mut content = vec![Inline::Strong(if below.is_empty() { text } else { setting::stopped(text, ':') })];
    for (index, line) in below.iter().enumerate() {
        let last = index + 1 == below.len();
        let line = (*line).to_owned();
        content.extend([Inline::Break, Inline::Small(if last { line } else { setting::stopped(line, '.') })]);
    }
    content
}

fn paragraph(content: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content })
}

fn citations<'a>(all: impl Iterator<Item = &'a Citation>) -> String {
    all.map(ToString::to_string).collect::<Vec<_>>().join(" · ")
}
