//! Runs of text, each with its owner, to marks on lines.

use std::sync::Arc;

use super::breaks::Words;
use super::ink::Ink;
use super::run::{Dress, Form, Run, TAG_GAP, TAG_PAD};
use super::shape::Shaper;
use super::strip::{Line, Strip};
use crate::writers::pdf::page::{LinkArea, Mark, Owner, TextRun};

/// A strip of text, and whose content each span of it is.
#[derive(Debug)]
pub struct Paragraph {
    /// What it says.
    pub strip: Arc<Strip>,
    owners: Vec<(Owner, Dress)>,
}

impl Paragraph {
    /// Shapes runs.
    pub fn new(mut runs: Vec<Run>, shaper: &mut Shaper, words: &Arc<Words>) -> Self {
        let strip = shaper.strip(&mut runs, words);
        let owners = runs.into_iter().map(|run| (run.owner, run.dress)).collect();
        Self { strip, owners }
    }

    /// Sets a line: its beginning at `x`, its top at `y`, no mark beyond `right`.
    pub fn set(&self, line: &Line, x: f32, y: f32, right: f32, ink: &mut Ink) {
        let strip = &self.strip;
        let origin = line.clusters.start;
        let base = y + line.base;
        for (one, (owner, dress)) in strip.spans().iter().zip(&self.owners) {
            let from = one.clusters.start.max(line.clusters.start);
            let to = one.clusters.end.min(line.clusters.end);
            if from >= to {
                continue;
            }
            let tag = one.form == Form::Tag;
            let (first, last) = (tag && from == one.clusters.start, tag && to == one.clusters.end);
            let pad = if first { TAG_PAD + TAG_GAP } else { 0.0 };
            let left = (x + strip.between(origin, from)).min(if from >= line.seen { right } else { f32::MAX });
            let end = (x + strip.between(origin, to.min(line.seen).max(from))).max(left);
            let mut glyphs = strip.glyphs(line, from..to);
            let spaces = to.saturating_sub(line.seen.max(from));
            if spaces > 0 {
                let room = ((right - end).max(0.0) * 1000.0 / one.look.size / count(spaces)).floor();
                for glyph in glyphs.iter_mut().rev().take(spaces) {
                    glyph.advance = glyph.advance.min(room);
                }
            }
            match dress {
                // The part of a tag that is but spaces has no line around it.
                Dress::Tag if end - left < 2.0 * TAG_PAD => {}
                Dress::Tag => {
                    let height = one.look.size * 1.2;
                    let gaps = (if first { TAG_GAP } else { 0.0 }, if last { TAG_GAP } else { 0.0 });
                    ink.marks.push((
                        Owner::Decoration,
                        Mark::Outline {
                            x: left + gaps.0,
                            y: base - one.look.size * 0.36 - height / 2.0,
                            width: end - left - gaps.0 - gaps.1,
                            height,
                            line: 0.6,
                            colour: one.look.colour,
                        },
                    ));
                }
                // Spaces at a line's end are no place to click.
                Dress::Link { .. } if end - left < 0.1 => {}
                Dress::Link { node, to, line: underlined } => {
                    if *underlined {
                        ink.fill((left, base + 1.5, end - left, 0.4), one.look.colour);
                    }
                    ink.links.push(LinkArea {
                        node: *node,
                        area: (left, y, end - left, line.leading),
                        to: to.clone(),
                        says: one.says.clone(),
                    });
                }
                Dress::Plain | Dress::Break => {}
            }
            let look = one.look;
            let run = TextRun { face: look.face, size: look.size, colour: look.colour, x: left + pad, y: base, glyphs };
            join(ink, *owner, run);
        }
    }
}

/// Adds a run; what goes on in the same look is one run.
fn join(ink: &mut Ink, owner: Owner, run: TextRun) {
    if let Some((last_owner, Mark::Text(last))) = ink.marks.last_mut() {
        let end = last.x + last.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * last.size / 1000.0;
        #[allow(clippy::float_cmp, reason = "the same look has the same size and line")]
        let same = *last_owner == owner
            && (last.face, last.colour, last.size, last.y) == (run.face, run.colour, run.size, run.y);
        if same && (end - run.x).abs() < 0.02 {
            last.glyphs.extend(run.glyphs);
            return;
        }
    }
    ink.marks.push((owner, Mark::Text(run)));
}

#[allow(clippy::cast_precision_loss, reason = "counts of a line")]
fn count(number: usize) -> f32 {
    number as f32
}
