//! What of a citation is said in one breath: the norms of one law, which is named once, or a law as a whole.

use std::fmt;

use super::{Citation, Joint, LawName, Norm, Source, Value, print};

/// One law with all that is cited of it in a row: „§ 42 Abs. 3, § 44 BMG“. It prints as it stands in the citation.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// What stands before it; nothing before the first.
    pub(super) joint: Option<Joint>,
    /// The first of its norms, or the law as a whole.
    pub(super) source: &'a Source,
    /// The other norms of the same law.
    pub(super) others: Vec<(Joint, &'a Norm)>,
}

impl<'a> Group<'a> {
    /// The law.
    pub const fn law(&self) -> &'a LawName {
        self.source.law()
    }

    /// The norm that is cited alone, with its one number („§ 13 Abs. 2“, „§§ 67a ff.“); nothing where several are.
    pub fn single(&self) -> Option<(&'a Norm, Value)> {
        match self.source {
            Source::Norm(norm) if self.others.is_empty() && norm.numbers.is_single() => {
                Some((norm, norm.numbers.first.value))
            }
            Source::Norm(_) | Source::Named(_) => None,
        }
    }
}

impl fmt::Display for Group<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::group(self, f)
    }
}

impl Citation {
    /// Its parts, a law each, in order.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let first = Group { joint: None, source: &self.sources.first, others: Vec::new() };
        let mut groups = vec![first];
        for (joint, source) in &self.sources.rest {
            let listed = matches!(joint, Joint::Comma | Joint::And | Joint::Or);
            match (groups.last_mut(), source) {
                (Some(Group { source: Source::Norm(first), others, .. }), Source::Norm(norm))
                    if listed && first.law == norm.law =>
                {
                    others.push((*joint, norm));
                }
                _ => groups.push(Group { joint: Some(*joint), source, others: Vec::new() }),
            }
        }
        groups
    }
}
