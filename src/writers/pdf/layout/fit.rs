//! Which of the places where a line may end are taken: the choice that costs least over the whole paragraph, after
//! D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines (1981), with the costs of a ragged right edge.

use super::breaks::{Kind, Resort};

/// A place where a line may end.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// First cluster of the next line.
    pub cluster: usize,
    /// Last cluster that is seen before it, plus one.
    pub seen: usize,
    /// What happens there.
    pub kind: Kind,
    /// What must have failed before.
    pub resort: Resort,
    /// Width of an added hyphen.
    pub hyphen: f32,
}

impl Node {
    /// A place before a cluster that no word knows.
    pub const fn emergency(cluster: usize) -> Self {
        Self { cluster, seen: cluster, kind: Kind::Emergency, resort: Resort::Last, hyphen: 0.0 }
    }
}

/// What lines are measured by.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// Width of a line, in points.
    pub width: f32,
    /// Size of the text, in points.
    pub em: f32,
    /// What an added hyphen costs.
    pub hyphen: f32,
}

/// The part of a line that may stay empty before a hyphen is worth more, and the least and the most of it, in ems: in a
/// narrow column every line is ragged, in a wide one no word needs more.
const EMPTY: f32 = 0.3;
const EMPTY_LEAST: f32 = 3.5;
const EMPTY_MOST: f32 = 9.0;

impl Measure {
    /// Lines of a width, in points, of text of a size.
    pub fn new(width: f32, em: f32) -> Self {
        let empty = (EMPTY * width / em.max(1.0)).clamp(EMPTY_LEAST, EMPTY_MOST);
        Self { width, em, hyphen: empty * empty }
    }
}

/// The ends of the lines of a paragraph whose last node is its end. `length` tells how long a line is from a
/// cluster to a node; where not even the shortest fits, it is taken as it is.
pub fn fit(nodes: &[Node], measure: Measure, length: impl Fn(usize, &Node) -> f32) -> Vec<Node> {
    // The least cost of all lines up to a node, and the node where the last of them begins; the paragraph's
    // beginning stands before all nodes.
    let mut best: Vec<(f32, usize)> = Vec::with_capacity(nodes.len() + 1);
    best.push((0.0, 0));
    for (index, node) in nodes.iter().enumerate() {
        let mut found: Option<(f32, usize)> = None;
        for before in (0..=index).rev() {
            let begin = before.checked_sub(1).map(|before| &nodes[before]);
            let long = length(begin.map_or(0, |begin| begin.cluster), node);
            if long > measure.width + 0.01 && before < index {
                break;
            }
            let begin = begin.map(|begin| begin.kind);
            let cost = best[before].0 + line_cost(long, begin, node.kind, measure);
            if found.is_none_or(|(least, _)| cost < least) {
                found = Some((cost, before));
            }
            if begin == Some(Kind::Forced) {
                break;
            }
        }
        best.push(found.unwrap_or((0.0, index)));
    }
    let mut out = Vec::new();
    let mut at = nodes.len();
    while at > 0 {
        out.push(nodes[at - 1]);
        at = best[at].1;
    }
    out.reverse();
    out
}

/// What a line costs. Room left over counts by its square in ems, and so does a hyphen, one below another twice; a short last
/// line is a blemish, and the rest of a word alone there a greater one.
fn line_cost(length: f32, begin: Option<Kind>, end: Kind, measure: Measure) -> f32 {
    let left = ((measure.width - length) / measure.em).max(0.0);
    let after_hyphen = begin == Some(Kind::Hyphen);
    1.0 + match end {
        Kind::Word => left * left,
        Kind::Compound => left * left + 18.0,
        Kind::Unwelcome => left * left + 30.0,
        Kind::Hyphen => left * left + measure.hyphen * if after_hyphen { 2.0 } else { 1.0 },
        Kind::Emergency => left * left + 400.0,
        Kind::Forced => {
            let rest_of_word = if after_hyphen { 16.0 } else { 0.0 };
            let short = if begin.is_some() { (5.0 - length / measure.em).max(0.0) * 4.0 } else { 0.0 };
            rest_of_word + short
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words of so many ems each, a letter an em, with a space behind each.
    fn lines(words: &[usize], width: f32) -> Vec<usize> {
        let mut cluster = 0;
        let mut nodes = Vec::new();
        for word in words {
            cluster += word + 1;
            let (kind, resort) = (Kind::Word, Resort::Free);
            nodes.push(Node { cluster, seen: cluster - 1, kind, resort, hyphen: 0.0 });
        }
        if let Some(last) = nodes.last_mut() {
            last.kind = Kind::Forced;
        }
        let length = |from: usize, node: &Node| f32::from(u16::try_from(node.seen - from).expect("short"));
        fit(&nodes, Measure { width, em: 1.0, hyphen: 18.0 }, length).iter().map(|node| node.cluster).collect()
    }

    #[test]
    fn the_paragraph_is_judged_as_a_whole() {
        // First fit would set 4 4 / 2 / 9: the second line would be nearly empty.
        assert_eq!(lines(&[4, 4, 2, 9], 10.0), [5, 13, 23]);
        assert_eq!(lines(&[4, 4], 10.0), [10]);
    }

    #[test]
    fn what_is_too_long_has_a_line_of_its_own() {
        assert_eq!(lines(&[3, 30, 3], 10.0), [4, 35, 39]);
        assert!(lines(&[], 10.0).is_empty());
    }
}
