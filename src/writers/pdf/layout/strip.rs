//! Text as shaped, on one line that is as long as it needs, and the places where that line may be broken: the choice among
//! them over the whole paragraph, so that the right edge is even without many hyphens.

mod known;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::breaks::{self, Kind, Opportunity, Resort, Source, Words};
use super::fit::{Measure, Node, fit};
use super::run::{Form, Run, TAG_GAP, TAG_PAD};
use super::shape::{Cluster, Shaper};
use super::style::{Look, base};
use crate::writers::pdf::fonts::Face;
use crate::writers::pdf::page::{Glyph, GlyphText};

pub use self::known::Known;

/// A stretch of the text in one look.
#[derive(Debug)]
pub struct Span {
    /// Its clusters.
    pub clusters: Range<usize>,
    /// How it looks.
    pub look: Look,
    /// What surrounds it.
    pub form: Form,
    /// Its text, as it was given.
    pub says: String,
}

/// Shaped text that can be broken at any width; whose content it is, it does not know.
#[derive(Debug)]
pub struct Strip {
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
    /// Where each cluster begins, were all on one line; one more than clusters. In `f32`, a paragraph of 10,000
    /// words would lose whole tenths of a point.
    pens: Vec<f64>,
    spans: Vec<Span>,
    source: Source,
    words: Arc<Words>,
    /// Places where a line may end, as index of the cluster that would begin the next, the end among them: those
    /// between words where lines end as they come, and all. Found when needed: most paragraphs are one line.
    gaps: OnceLock<Vec<Opportunity>>,
    free: OnceLock<Vec<Node>>,
    all: OnceLock<Vec<Node>>,
    hyphen: Glyph,
}

/// A line of a strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its clusters.
    pub clusters: Range<usize>,
    /// Those of them that are seen end here: a space at the end is not.
    pub seen: usize,
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

impl Strip {
    /// Shapes runs, whose texts it takes.
    pub fn new(runs: &mut [Run], shaper: &mut Shaper, words: &Arc<Words>) -> Self {
        // Hardly any letter takes more than one glyph, or none.
        let letters = runs.iter().map(|run| run.text.len()).sum();
        let mut source = Source { text: String::with_capacity(letters), ..Source::default() };
        let (mut glyphs, mut clusters) = (Vec::with_capacity(letters), Vec::with_capacity(letters));
        let mut spans: Vec<Span> = Vec::with_capacity(runs.len());
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
            let form = run.dress.form();
            match form {
                Form::Break => forced.push(text.len()),
                Form::Tag => whole.push(start..text.len()),
                Form::Plain => {}
            }
            let says = std::mem::take(&mut run.text);
            spans.push(Span { clusters: first..clusters.len(), look: run.look, form, says });
        }
        let pens = pens(&clusters, &spans);
        let look = spans.first().map_or((Face::Regular, 0.0), |one| (one.look.face, one.look.size));
        let hyphen = shaper.hyphen(look);
        Self {
            glyphs,
            clusters,
            pens,
            spans,
            source,
            words: Arc::clone(words),
            gaps: OnceLock::new(),
            free: OnceLock::new(),
            all: OnceLock::new(),
            hyphen,
        }
    }

    /// The stretches of its text, in order.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The glyphs of clusters of a line, the hyphen at its end among them.
    pub fn glyphs(&self, line: &Line, clusters: Range<usize>) -> Vec<Glyph> {
        let own = &self.glyphs[self.glyph_at(clusters.start)..self.glyph_at(clusters.end)];
        let hyphen = (line.hyphen && clusters.end == line.clusters.end).then_some(self.hyphen);
        own.iter().copied().chain(hyphen).collect()
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
        let all = || breaks::within_words(&self.source, &self.words, self.gaps());
        self.all.get_or_init(|| self.find_nodes(&all()))
    }

    fn gaps(&self) -> &[Opportunity] {
        self.gaps.get_or_init(|| breaks::between_words(&self.source))
    }

    fn find_nodes(&self, opportunities: &[Opportunity]) -> Vec<Node> {
        let mut out = Vec::with_capacity(opportunities.len() + 1);
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
                let look = self.spans.iter().find(|one| one.clusters.contains(&cluster)).map(|one| one.look);
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
    pub fn between(&self, from: usize, to: usize) -> f32 {
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
        self.spans.iter().map(|one| one.look.leading).fold(0.0, f32::max)
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
        let measure = Measure::new(width, self.spans.first().map_or(10.0, |one| one.look.size));
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
        let ends = fit(nodes, measure, |from, node| self.width(from, node));
        let mut out = Vec::with_capacity(ends.len());
        for end in ends {
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
        for one in &self.spans {
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

    fn glyph_at(&self, cluster: usize) -> usize {
        self.clusters.get(cluster).map_or(self.glyphs.len(), Cluster::glyph)
    }
}

fn pens(clusters: &[Cluster], spans: &[Span]) -> Vec<f64> {
    let mut out = Vec::with_capacity(clusters.len() + 1);
    let mut pen = 0.0f64;
    for one in spans {
        let tag = one.form == Form::Tag;
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
