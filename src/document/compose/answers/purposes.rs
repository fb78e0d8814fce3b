//! Purposes and legal bases (Art. 30 Abs. 1 lit. b, Art. 13 Abs. 1 lit. c DSGVO).

use super::super::super::{Block, Inline, Paragraph, ParagraphStyle};
use super::super::setting;
use super::{Answer, blocks};
use crate::edition::PublicActivity;
use crate::model::{Citation, Purpose};
use crate::wording::{Label, Language, Phrase};

/// Each purpose with its legal bases below it.
pub fn with_legal_bases(activity: &PublicActivity, language: Language) -> Answer {
    let content = activity.purposes.iter().flat_map(|purpose| {
        let mut rows = vec![text(purpose)];
        rows.extend(interest(purpose, language));
        rows.extend(citations(&purpose.legal_bases));
        rows
    });
    blocks(Label::PurposesAndLegalBases, content.collect())
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

fn citations(all: &[Citation]) -> Option<Block> {
    let text = all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" · ");
    (!text.is_empty())
        .then(|| Block::Paragraph(Paragraph { style: ParagraphStyle::Small, content: vec![Inline::Text(text)] }))
}
