//! Purposes and legal bases (Art. 30 Abs. 1 lit. b, Art. 13 Abs. 1 lit. c DSGVO).

use super::super::super::{Block, Inline, Paragraph, ParagraphStyle};
use super::super::setting;
use super::{Answer, blocks};
use crate::edition::PublicActivity;
use crate::model::{Citation, Purpose};
use crate::wording::{Label, Language, Phrase};

/// Each purpose with its legal bases below it; those that all purposes share stand once, below all.
pub fn with_legal_bases(activity: &PublicActivity, language: Language) -> Answer {
    let shared = shared(&activity.purposes);
    let mut content = Vec::new();
    for purpose in &activity.purposes {
        content.push(text(purpose));
        content.extend(interest(purpose, language));
        content.extend(citations(purpose.legal_bases.iter().filter(|basis| !shared.contains(basis)), ""));
    }
    content.extend(citations(shared.iter().copied(), &Phrase::ForAllPurposes.print(language)));
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
    let content = activity.purposes.iter().flat_map(|purpose| {
        let mut rows = vec![text(purpose)];
        rows.extend(interest(purpose, language));
        rows
    });
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

fn text(purpose: &Purpose) -> Block {
    let Purpose { text, legal_bases: _, legitimate_interest: _ } = purpose;
    Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content: vec![Inline::Strong(setting::line(text))] })
}

fn interest(purpose: &Purpose, language: Language) -> Option<Block> {
    purpose
        .legitimate_interest
        .as_ref()
        .map(|interest| setting::body(setting::line(&Phrase::LegitimateInterest(interest).print(language))))
}

fn citations<'a>(all: impl Iterator<Item = &'a Citation>, lead: &str) -> Option<Block> {
    let text = all.map(ToString::to_string).collect::<Vec<_>>().join(" · ");
    (!text.is_empty()).then(|| {
        let content = vec![Inline::Text(format!("{lead}{text}"))];
        Block::Paragraph(Paragraph { style: ParagraphStyle::Small, content })
    })
}
