//! Paragraphs.

use crate::document::{Inline, Paragraph, ParagraphStyle};
use crate::writers::pdf::layout::compose::{Area, Composer, Place, is_silent};
use crate::writers::pdf::layout::flow::Piece;
use crate::writers::pdf::structure::Role;

/// Room above a line of facts.
const FACTS: f32 = 3.0;

/// Sets a line of facts below a summary: over the full width, so that it is seldom more than two.
pub fn facts(c: &mut Composer, paragraph: &Paragraph, place: Place, area: Area) -> Vec<Piece> {
    if says_nothing(&paragraph.content) {
        return Vec::new();
    }
    let node = c.structure.add(place.parent, Role::Paragraph);
    let runs = c.inline(node, &paragraph.content, c.style.small);
    let mut out = c.lines(runs, area);
    if let Some(first) = out.first_mut() {
        first.before = FACTS;
    }
    out
}

/// Sets a paragraph.
pub fn set(c: &mut Composer, paragraph: &Paragraph, place: Place, area: Area) -> Vec<Piece> {
    if says_nothing(&paragraph.content) {
        return Vec::new();
    }
    let node = c.structure.add(place.parent, Role::Paragraph);
    let style = c.style;
    let (look, before, indent) = match paragraph.style {
        ParagraphStyle::Lead => (style.lead, 6.0, 0.0),
        ParagraphStyle::Body => (style.body, 4.5, 0.0),
        ParagraphStyle::Small => (style.small, 1.0, 0.0),
        ParagraphStyle::Marks => (style.tag, 2.0, 0.0),
        ParagraphStyle::Warning => (style.body.bold(), 8.0, 11.0),
    };
    let runs = c.inline(node, &paragraph.content, look);
    let mut out = c.lines(runs, area.at_most(style.measure * look.size / style.body.size).indented(indent));
    if let Some(first) = out.first_mut() {
        first.before = before;
    }
    if indent > 0.0 {
        for piece in &mut out {
            let height = piece.height;
            piece.ink.fill((area.x, 0.0, 3.0, height), style.accent);
        }
    }
    out
}

/// Whether there is no letter to set.
pub fn says_nothing(content: &[Inline]) -> bool {
    content.iter().all(|piece| match piece {
        Inline::Text(text)
        | Inline::Strong(text)
        | Inline::Small(text)
        | Inline::Tag(text)
        | Inline::Code(text)
        | Inline::Link { text, .. } => is_silent(text),
        Inline::Spoken(spoken) => is_silent(&spoken.text),
        Inline::Cited { content, .. } => says_nothing(content),
        Inline::Break => true,
    })
}
