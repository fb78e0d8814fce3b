//! Where pages end: the choice that costs least over the pages ahead, after M. F. Plass, Optimal Pagination Techniques for
//! Automatic Typesetting Systems (1981). An empty foot is weighed against how ill a page begins: with one row of a table,
//! with the last answer of an activity, with answers whose heading stands overleaf. Pages are settled as soon as every choice
//! that is still open agrees on them, so that no more than a few are held.

/// What stands together on one page.
#[derive(Debug, Clone, Copy)]
pub struct Chain {
    /// Its height, with the space above it.
    pub height: f32,
    /// The space above it, which a page that begins with it does not have.
    pub before: f32,
    /// What such a page says first.
    pub resume: f32,
    /// How ill it is to end a page behind it, as the part of a page that may rather stay empty.
    pub ill: f32,
}

/// How much worse one large gap is than two of half its height.
const GAP: f32 = 3.0;
/// Pages ahead of which the first is settled, come what may.
const AHEAD: usize = 12;

/// An end of a page, with the best way to it.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// Chains before it, from the first page that is not settled on.
    chains: usize,
    cost: f32,
    /// The end of the page before; the first node is its own.
    from: usize,
}

/// A page that can still take more.
#[derive(Debug, Clone, Copy)]
struct Page {
    /// The end of the page before.
    node: usize,
    /// How far it is filled.
    y: f32,
    begun: bool,
}

/// The ends of pages of one height.
#[derive(Debug)]
pub struct Ends {
    height: f32,
    nodes: Vec<Node>,
    open: Vec<Page>,
    /// Height of the chains since it was last asked which page is settled.
    since: f32,
}

impl Ends {
    /// Begins behind what fills a page up to `top`, or with an empty page.
    pub fn new(height: f32, top: Option<f32>) -> Self {
        let root = Node { chains: 0, cost: 0.0, from: 0 };
        let page = Page { node: 0, y: top.unwrap_or_default(), begun: top.is_some() };
        let mut new = Self { height, nodes: vec![root], open: vec![page], since: 0.0 };
        if top.is_some() {
            let cost = new.gap(page.y);
            new.end(Node { cost, ..root });
        }
        new
    }

    /// Takes what comes next; it fits an empty page.
    pub fn push(&mut self, chain: Chain) {
        for page in &mut self.open {
            page.y += if page.begun { chain.height } else { chain.resume + chain.height - chain.before };
            page.begun = true;
        }
        // The last page is empty but for this chain.
        let last = self.open.len() - 1;
        let first = self.open.iter().position(|page| page.y <= self.height + 0.01);
        self.open.drain(..first.unwrap_or(last));
        self.open.retain(|page| page.y <= self.height + 0.01 || first.is_none());
        let ends = self.open.iter().map(|page| {
            let cost = self.nodes[page.node].cost + self.gap(page.y) + chain.ill;
            Node { chains: 0, cost, from: page.node }
        });
        let best = ends.min_by(|one, other| one.cost.total_cmp(&other.cost));
        let chains = self.nodes.last().map_or(0, |node| node.chains) + 1;
        if let Some(best) = best {
            self.end(Node { chains, ..best });
        }
        self.since += chain.height;
    }

    fn end(&mut self, node: Node) {
        self.open.push(Page { node: self.nodes.len(), y: 0.0, begun: false });
        self.nodes.push(node);
    }

    /// What a page costs that is filled so far.
    fn gap(&self, y: f32) -> f32 {
        let empty = ((self.height - y) / self.height).max(0.0);
        GAP.mul_add(empty * empty, empty)
    }

    /// How many chains the next page holds, if that is settled.
    pub fn settled(&mut self) -> Option<usize> {
        if self.since < self.height {
            return None;
        }
        let first = self.first(self.open.first()?.node);
        let agreed = self.open.iter().all(|page| self.first(page.node) == first);
        let settled = if agreed && first > 0 {
            first
        } else {
            self.since = 0.0;
            let best = self.cheapest(|_| true)?;
            if self.way(best).count() <= AHEAD {
                return None;
            }
            self.first(best)
        };
        let open = std::mem::take(&mut self.open);
        self.open = open.into_iter().filter(|page| self.first(page.node) == settled).collect();
        let chains = self.nodes[settled].chains;
        self.nodes.drain(..settled);
        for node in &mut self.nodes {
            node.from = node.from.saturating_sub(settled);
            node.chains -= chains;
        }
        for page in &mut self.open {
            page.node -= settled;
        }
        Some(chains)
    }

    /// How many chains each of the remaining pages holds; the last may take more, and its gap costs nothing.
    pub fn finish(self) -> Vec<usize> {
        let all = self.nodes.last().map_or(0, |node| node.chains);
        let last = self.cheapest(|node| self.nodes[node].chains < all || node == 0);
        let mut ends: Vec<usize> = vec![all];
        ends.extend(self.way(last.unwrap_or(0)).map(|node| self.nodes[node].chains));
        ends.push(0);
        ends.windows(2).map(|pair| pair[0] - pair[1]).rev().collect()
    }

    /// The end behind which a page is still open at the least cost: what is wasted on the pages before counts, not how far
    /// this one is filled.
    fn cheapest(&self, fits: impl Fn(usize) -> bool) -> Option<usize> {
        let nodes = self.open.iter().map(|page| page.node).filter(|node| fits(*node));
        nodes.min_by(|one, other| self.nodes[*one].cost.total_cmp(&self.nodes[*other].cost))
    }

    /// The ends of pages on the best way to a node, the last first; the first node is none.
    fn way(&self, node: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(node), |node| Some(self.nodes[*node].from)).take_while(|node| *node > 0)
    }

    /// The first end of a page on the way to a node; the first node where there is none.
    fn first(&self, node: usize) -> usize {
        self.way(node).last().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TALL: f32 = 100.0;

    fn chain(height: f32, ill: f32) -> Chain {
        Chain { height, before: 0.0, resume: 0.0, ill }
    }

    /// How many chains stand on each page.
    fn pages(top: Option<f32>, chains: &[Chain]) -> Vec<usize> {
        let mut ends = Ends::new(TALL, top);
        let mut out = Vec::new();
        for one in chains {
            ends.push(*one);
            while let Some(settled) = ends.settled() {
                out.push(settled);
            }
        }
        out.extend(ends.finish());
        out
    }

    #[test]
    fn pages_are_filled() {
        assert_eq!(pages(None, &[chain(30.0, 0.0); 7]), [3, 3, 1]);
        assert_eq!(pages(None, &[]), [0]);
        assert_eq!(pages(Some(80.0), &[chain(30.0, 0.0); 2]), [0, 2]);
        assert_eq!(pages(Some(50.0), &[chain(30.0, 0.0); 2]), [1, 1]);
    }

    #[test]
    fn a_page_rather_ends_early_than_ill() {
        let ill = [chain(40.0, 0.0), chain(40.0, 0.0), chain(15.0, 0.5), chain(30.0, 0.0)];
        assert_eq!(pages(None, &ill), [2, 2]);
        // Only if that leaves less empty than it is worth.
        let small = ill.map(|one| Chain { ill: one.ill / 5.0, ..one });
        assert_eq!(pages(None, &small), [3, 1]);
    }

    #[test]
    fn the_pages_ahead_count() {
        // Full, the first page would leave to the second what ends ill on it.
        let all = [
            chain(45.0, 0.0),
            chain(45.0, 0.0),
            chain(10.0, 0.0),
            chain(90.0, 0.6),
            chain(10.0, 0.6),
            chain(80.0, 0.0),
        ];
        let ends = |pages: &[usize]| {
            pages
                .iter()
                .scan(0, |sum, page| {
                    Some({
                        *sum += page;
                        *sum
                    })
                })
                .collect::<Vec<_>>()
        };
        let found = ends(&pages(None, &all));
        assert_eq!(found.last(), Some(&6));
        assert!(found.contains(&3), "{found:?}");
    }

    #[test]
    fn what_a_page_says_first_takes_room() {
        let row = Chain { height: 30.0, before: 5.0, resume: 20.0, ill: 0.0 };
        // 20 + 25 + 30 on every page.
        assert_eq!(pages(None, &[row; 6]), [2, 2, 2]);
    }

    #[test]
    fn few_pages_are_held() {
        let mut ends = Ends::new(TALL, None);
        let mut settled = 0;
        for index in 0..10_000u16 {
            ends.push(chain(7.0 + f32::from(index % 13), f32::from(index % 5) / 20.0));
            settled += std::iter::from_fn(|| ends.settled()).sum::<usize>();
            assert!(usize::from(index) - settled.min(usize::from(index)) < 40 * AHEAD);
        }
        assert_eq!(settled + ends.finish().iter().sum::<usize>(), 10_000);
    }
}
