//! Runs of text to lines: shaping, the places where lines may end, and the choice among them over the whole
//! paragraph, so that the right edge is even without many hyphens.

use std::cell::OnceCell;
use std::ops::Range;

use super::breaks::{self, Kind, Opportunity, Resort, Source, Words};
use super::fit::{Measure, Node, fit};
use super::ink::Ink;
use super::shape::{Cluster, Shaper};
use super::style::{Look, base};
use crate::writers::pdf::fonts::Face;
use crate::writers::pdf::page::{Glyph, GlyphText, LinkArea, LinkTarget, Mark, Owner, TextRun};
use crate::writers::pdf::structure::NodeId;

/// Text of one look and one owner.
#[derive(Debug, Clone)]
pub struct Run {
    /// The text.
    pub text: String,
    /// How it looks.
    pub look: Look,
    /// Whose content it is.
    pub owner: Owner,
    /// What surrounds it.
    pub dress: Dress,
}

impl Run {
    /// Takes away the line below a link.
    pub fn without_line(&mut self) {
        match &mut self.dress {
            Dress::Link { line, .. } => *line = false,
            Dress::Plain | Dress::Tag | Dress::Break => {}
        }
    }
}

/// What surrounds a run.
#[derive(Debug, Clone)]
pub enum Dress {
    /// Nothing.
    Plain,
    /// A line around it.
    Tag,
    /// A place to click.
    Link {
        /// The `Link` node.
        node: NodeId,
        /// Where it goes.
        to: LinkTarget,
        /// It has a line below it; what stands in a column of links alone is told by its place.
        line: bool,
    },
    /// A new line begins behind it.
    Break,
}

/// Room between a tag's text and the line around it.
const TAG_PAD: f32 = 3.5;
/// Room around that line.
const TAG_GAP: f32 = 1.2;

/// A stretch of the text as shaped.
#[derive(Debug)]
struct Stretch {
    clusters: Range<usize>,
    look: Look,
    owner: Owner,
    dress: Dress,
    says: String,
}

/// A shaped paragraph that can be broken at any width.
#[derive(Debug)]
pub struct Paragraph<'a> {
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
    /// Where each cluster begins, were all on one line; one more than clusters. In `f32`, a paragraph of 10,000
    /// words would lose whole tenths of a point.
    pens: Vec<f64>,
    stretches: Vec<Stretch>,
    source: Source,
    words: &'a Words,
    /// Places where a line may end, as index of the cluster that would begin the next, the end among them: those
    /// between words where lines end as they come, and all. Found when needed: most paragraphs are one line.
    gaps: OnceCell<Vec<Opportunity>>,
    free: OnceCell<Vec<Node>>,
    all: OnceCell<Vec<Node>>,
    hyphen: Glyph,
}

/// A line of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    clusters: Range<usize>,
    seen: usize,
    hyphen: bool,
    /// Width of what is seen.
    pub width: f32,
    /// Distance to the next base line.
    pub leading: f32,
    /// Base line below the line's top.
    pub base: f32,
}

impl Line {
    /// Whether a word goes on in the next line.
    pub const fn is_hyphenated(&self) -> bool {
        self.hyphen
    }
}

impl<'a> Paragraph<'a> {
    /// Shapes runs.
    pub fn new(runs: Vec<Run>, shaper: &mut Shaper, words: &'a Words) -> Self {
        // Hardly any letter takes more than one glyph, or none.
        let letters = runs.iter().map(|run| run.text.len()).sum();
        let mut source = Source { text: String::with_capacity(letters), ..Source::default() };
        let (mut glyphs, mut clusters) = (Vec::with_capacity(letters), Vec::with_capacity(letters));
        let mut stretches: Vec<Stretch> = Vec::new();
        for run in runs {
            let Source { text, forced, soft, whole } = &mut source;
            let (start, first) = (text.len(), clusters.len());
            // What is changed below begins with one of these bytes, and most texts have none.
            if run.text.bytes().all(|byte| byte >= b' ' && !matches!(byte, 0x7F | 0xC2 | 0xE2)) {
                text.push_str(&run.text);
            } else {
                for character in run.text.chars() {
                    match character {
                        '\u{ad}' => soft.push(text.len()),
                        '\u{2028}' | '\u{2029}' => text.push(' '),
                        character if character.is_control() => text.push(' '),
                        character => text.push(character),
                    }
                }
            }
            shaper.shape((run.look.face, run.look.size), &text[start..], start, &mut glyphs, &mut clusters);
            match run.dress {
                Dress::Break => forced.push(text.len()),
                Dress::Tag => whole.push(start..text.len()),
                Dress::Plain | Dress::Link { .. } => {}
            }
            stretches.push(Stretch {
                clusters: first..clusters.len(),
                look: run.look,
                owner: run.owner,
                dress: run.dress,
                says: run.text,
            });
        }
        let pens = pens(&clusters, &stretches);
        let look = stretches.first().map_or((Face::Regular, 0.0), |one| (one.look.face, one.look.size));
        let hyphen = shaper.hyphen(look);
        Self {
            glyphs,
            clusters,
            pens,
            stretches,
            source,
            words,
            gaps: OnceCell::new(),
            free: OnceCell::new(),
            all: OnceCell::new(),
            hyphen,
        }
    }

    /// Whether there is nothing to set.
    pub fn is_empty(&self) -> bool {
        self.clusters.is_empty()
    }

    /// The places between words where lines end as they come.
    fn free(&self) -> &[Node] {
        let free = || self.gaps().iter().copied().filter(|one| one.resort == Resort::Free).collect::<Vec<_>>();
        self.free.get_or_init(|| self.find_nodes(&free()))
    }

    /// All places where a line may end.
    fn all(&self) -> &[Node] {
        let all = || breaks::within_words(&self.source, self.words, self.gaps());
        self.all.get_or_init(|| self.find_nodes(&all()))
    }

    fn gaps(&self) -> &[Opportunity] {
        self.gaps.get_or_init(|| breaks::between_words(&self.source))
    }

    fn find_nodes(&self, opportunities: &[Opportunity]) -> Vec<Node> {
        let mut out = Vec::new();
        if self.clusters.is_empty() {
            return out;
        }
        let mut cluster = 0;
        for one in opportunities {
            while cluster < self.clusters.len() && self.clusters[cluster].start() < one.at {
                cluster += 1;
            }
            if self.clusters.get(cluster).is_some_and(|found| found.start() == one.at) {
                out.push(self.node(cluster, one.kind, one.resort));
            }
        }
        out.push(self.end());
        out
    }

    fn end(&self) -> Node {
        self.node(self.clusters.len(), Kind::Forced, Resort::Free)
    }

    fn node(&self, cluster: usize, kind: Kind, resort: Resort) -> Node {
        let seen = (0..cluster).rev().find(|index| !self.is_space(*index)).map_or(0, |last| last + 1);
        let (hyphen, resort) = match kind {
            Kind::Hyphen => {
                let look = self.stretches.iter().find(|one| one.clusters.contains(&cluster)).map(|one| one.look);
                let resort = if look.is_some_and(|look| look.whole) { resort.max(Resort::First) } else { resort };
                (self.hyphen.advance * look.map_or(0.0, |look| look.size) / 1000.0, resort)
            }
            Kind::Word | Kind::Compound | Kind::Unwelcome | Kind::Emergency | Kind::Forced => (0.0, resort),
        };
        Node { cluster, seen, kind, resort, hyphen }
    }

    /// A space at a line's end is kept, so that whoever extracts the text gets words, but takes no room. The
    /// non-breaking ones never stand at an end.
    fn is_space(&self, cluster: usize) -> bool {
        self.glyphs[self.clusters[cluster].glyph()].text == GlyphText::of(' ')
    }

    /// From the beginning of one cluster to that of another.
    #[allow(clippy::cast_possible_truncation, reason = "the difference is exact to a thousandth of a point")]
    fn between(&self, from: usize, to: usize) -> f32 {
        (self.pens[to] - self.pens[from]) as f32
    }

    fn width(&self, from: usize, to: &Node) -> f32 {
        if to.seen <= from { 0.0 } else { self.between(from, to.seen) + to.hyphen }
    }

    /// How many lines it takes at a width, were each filled before the next begins and no word hyphenated: an
    /// estimate that costs little.
    pub fn lines_about(&self, width: f32) -> f32 {
        if self.widest() <= width {
            return 1.0;
        }
        let (mut lines, mut from, mut end) = (0.0f32, 0, 0);
        for node in self.free() {
            if end > from && self.width(from, node) > width {
                lines += 1.0;
                from = end;
            }
            // A word wider than the line takes as many lines as it is wide.
            lines += (self.width(from, node) / width.max(1.0)).ceil().max(1.0) - 1.0;
            end = node.cluster;
            if node.kind == Kind::Forced {
                lines += 1.0;
                from = end;
            }
        }
        lines
    }

    /// Distance of its base lines.
    pub fn leading(&self) -> f32 {
        self.stretches.iter().map(|one| one.look.leading).fold(0.0, f32::max)
    }

    /// Width of the widest line when no line is broken but where the author says so.
    pub fn widest(&self) -> f32 {
        if self.source.forced.is_empty() {
            return self.width(0, &self.end());
        }
        self.longest(self.free().iter().filter(|node| node.kind == Kind::Forced))
    }

    /// Width of the longest word, or of what holds together like one; `opened`: of the longest syllable or piece.
    pub fn narrowest(&self, opened: bool) -> f32 {
        if opened {
            return self.longest(self.all().iter());
        }
        self.longest(self.free().iter().filter(|node| matches!(node.kind, Kind::Word | Kind::Compound | Kind::Forced)))
    }

    /// Width of the longest word, where addresses may be broken too.
    pub fn narrowest_with_addresses(&self) -> f32 {
        self.longest(self.find_nodes(self.gaps()).iter())
    }

    fn longest<'n>(&self, nodes: impl Iterator<Item = &'n Node>) -> f32 {
        let (mut from, mut longest) = (0, 0.0f32);
        for node in nodes {
            longest = longest.max(self.width(from, node));
            from = node.cluster;
        }
        longest
    }

    /// The lines at a width, chosen over the whole paragraph; words are hyphenated only where the right edge is
    /// too ragged without. No line is wider than `width`, unless a single letter is.
    pub fn lines(&self, width: f32) -> Vec<Line> {
        if self.clusters.is_empty() {
            return Vec::new();
        }
        let end = self.end();
        if self.source.forced.is_empty() && self.width(0, &end) <= width {
            return vec![self.line(0, &end)];
        }
        let measure = Measure::new(width, self.stretches.first().map_or(10.0, |one| one.look.size));
        if self.longest(self.free().iter()) <= width {
            let (lines, raggedness) = self.choose(self.free(), measure);
            if raggedness * raggedness <= measure.hyphen * 0.7 {
                return lines;
            }
        }
        let mut nodes = Vec::with_capacity(self.all().len());
        self.open(0, self.all(), &Resort::ALL, width, &mut nodes);
        self.choose(&nodes, measure).0
    }

    /// The best lines, and the room in ems that the most ragged of them leaves.
    fn choose(&self, nodes: &[Node], measure: Measure) -> (Vec<Line>, f32) {
        let mut raggedness = 0.0f32;
        let mut from = 0;
        let mut out = Vec::new();
        for end in fit(nodes, measure, |from, node| self.width(from, node)) {
            let line = self.line(from, &end);
            if end.kind != Kind::Forced {
                raggedness = raggedness.max((measure.width - line.width) / measure.em);
            }
            out.push(line);
            from = end.cluster;
        }
        (out, raggedness)
    }

    /// The places where lines may end, from a cluster on: those of the first resort, those of the next in what is wider than
    /// a line without, and behind every letter of what is wider still.
    fn open(&self, from: usize, nodes: &[Node], resorts: &[Resort], width: f32, out: &mut Vec<Node>) {
        let mut from = from;
        let last = nodes.len().saturating_sub(1);
        let mut begin = 0;
        for (index, node) in nodes.iter().enumerate() {
            if index < last && resorts.first().is_some_and(|resort| node.resort > *resort) {
                continue;
            }
            match resorts {
                _ if self.width(from, node) <= width => out.push(*node),
                [_, rest @ ..] if !rest.is_empty() => self.open(from, &nodes[begin..=index], rest, width, out),
                [..] => {
                    let inside = (from + 1..node.seen).filter(|cluster| !self.is_space(*cluster));
                    out.extend(inside.map(Node::emergency));
                    out.push(*node);
                }
            }
            from = node.cluster;
            begin = index + 1;
        }
    }

    fn line(&self, from: usize, to: &Node) -> Line {
        let (mut leading, mut size) = (0.0f32, 0.0f32);
        for one in &self.stretches {
            let overlap = one.clusters.start < to.cluster.max(from + 1) && one.clusters.end > from;
            if overlap {
                leading = leading.max(one.look.leading);
                size = size.max(one.look.size);
            }
        }
        Line {
            clusters: from..to.cluster,
            seen: to.seen.max(from),
            hyphen: to.kind == Kind::Hyphen,
            width: self.width(from, to),
            leading,
            base: base(size, leading),
        }
    }

    /// Sets a line: its beginning at `x`, its top at `y`, no mark beyond `right`.
    pub fn set(&self, line: &Line, x: f32, y: f32, right: f32, ink: &mut Ink) {
        let origin = line.clusters.start;
        let base = y + line.base;
        for one in &self.stretches {
            let from = one.clusters.start.max(line.clusters.start);
            let to = one.clusters.end.min(line.clusters.end);
            if from >= to {
                continue;
            }
            let tag = matches!(one.dress, Dress::Tag);
            let (first, last) = (tag && from == one.clusters.start, tag && to == one.clusters.end);
            let pad = if first { TAG_PAD + TAG_GAP } else { 0.0 };
            let left = (x + self.between(origin, from)).min(if from >= line.seen { right } else { f32::MAX });
            let end = (x + self.between(origin, to.min(line.seen).max(from))).max(left);
            let mut glyphs = self.glyphs[self.glyph_at(from)..self.glyph_at(to)].to_vec();
            if line.hyphen && to == line.clusters.end {
                glyphs.push(self.hyphen);
            }
            let spaces = to.saturating_sub(line.seen.max(from));
            if spaces > 0 {
                let room = ((right - end).max(0.0) * 1000.0 / one.look.size / count(spaces)).floor();
                for glyph in glyphs.iter_mut().rev().take(spaces) {
                    glyph.advance = glyph.advance.min(room);
                }
            }
            match &one.dress {
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
            join(ink, one.owner, run);
        }
    }

    fn glyph_at(&self, cluster: usize) -> usize {
        self.clusters.get(cluster).map_or(self.glyphs.len(), Cluster::glyph)
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

fn pens(clusters: &[Cluster], stretches: &[Stretch]) -> Vec<f64> {
    let mut out = Vec::with_capacity(clusters.len() + 1);
    let mut pen = 0.0f64;
    for one in stretches {
        let tag = matches!(one.dress, Dress::Tag);
        for index in one.clusters.clone() {
            out.push(pen);
            let pads = if tag {
                f32::from(u8::from(index == one.clusters.start)) + f32::from(u8::from(index + 1 == one.clusters.end))
            } else {
                0.0
            };
            pen += f64::from(clusters[index].advance * one.look.size / 1000.0 + pads * (TAG_PAD + TAG_GAP));
        }
    }
    out.push(pen);
    out
}

#[allow(clippy::cast_precision_loss, reason = "counts of a line")]
fn count(number: usize) -> f32 {
    number as f32
}
