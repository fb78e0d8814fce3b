//! The tree as it is read, with the places of its parts; from it the canonical tree is made.

use std::ops::Range;

use super::super::error::Problem;
use super::super::law_name::LawName;
use super::super::norm::{Chain, Item, Joint, Level, List, Norm, Sort, Step};
use super::super::{Citation, Source};
use super::name::separates;

pub(in super::super) enum DraftSource {
    Norm(DraftNorm),
    Named(LawName),
}

pub(in super::super) struct DraftNorm {
    pub sort: Sort,
    /// Where the sign stands; an article further on in a list has the sign of the first one.
    pub sign: Range<usize>,
    pub numbers: Vec<(Joint, DraftItem)>,
    pub chains: Vec<(Joint, Vec<DraftStep>)>,
    pub law: Option<LawName>,
    /// Where numbers and places end.
    pub end: usize,
}

pub(in super::super) struct DraftItem {
    pub item: Item,
    pub range: Range<usize>,
}

pub(in super::super) struct DraftStep {
    pub level: Level,
    pub label: Range<usize>,
    pub items: Vec<(Joint, DraftItem)>,
}

impl DraftNorm {
    pub(super) fn new(sort: Sort, sign: Range<usize>, law: Option<LawName>) -> Self {
        let end = sign.end;
        Self { sort, sign, numbers: Vec::new(), chains: Vec::new(), law, end }
    }

    pub(super) fn last_step(&self) -> Option<&DraftStep> {
        self.chains.last().and_then(|(_, chain)| chain.last())
    }

    pub(super) fn extend_step(&mut self, joint: Joint, item: DraftItem) {
        if let Some(step) = self.chains.last_mut().and_then(|(_, chain)| chain.last_mut()) {
            step.items.push((joint, item));
        }
    }
}

/// Gives every norm its law: „§ 42 Abs. 3, § 44 BMG“ names it once, behind the last, and „WoGG § 22, § 24“ before.
pub(super) fn name_laws(sources: &mut [(Joint, DraftSource)], text: &str) -> Result<(), Problem> {
    let mut following: Option<LawName> = None;
    for (_, source) in sources.iter_mut().rev() {
        match source {
            DraftSource::Named(_) => following = None,
            DraftSource::Norm(norm) => match &norm.law {
                Some(law) => following = Some(law.clone()),
                None => norm.law.clone_from(&following),
            },
        }
    }
    let mut before: Option<LawName> = None;
    for (_, source) in sources {
        let DraftSource::Norm(norm) = source else {
            before = None;
            continue;
        };
        if norm.law.is_none() {
            let problem = norm.missing_law();
            let end = text.trim_end_matches(|c: char| !c.is_alphanumeric()).len().max(norm.end);
            return Err(match (&before, norm.sort) {
                (Some(law), _) => problem.mended(norm.end..norm.end, format!(" {}", law.as_str())),
                (None, Sort::Article) => problem.mended(norm.end..end, " DSGVO"),
                (None, Sort::Section) => problem,
            });
        }
        before.clone_from(&norm.law);
    }
    Ok(())
}

/// `None` if there are no sources. Where a comma would make one name of two, a semicolon parts them.
pub(super) fn citation(drafts: Vec<(Joint, DraftSource)>) -> Option<Citation> {
    let mut sources: Vec<(Joint, Source)> = Vec::new();
    for (joint, source) in drafts {
        match source {
            DraftSource::Named(name) => {
                let apart = sources.last().is_none_or(|(_, before)| separates(before.law(), joint, &name));
                sources.push((if apart { joint } else { Joint::Semicolon }, Source::Named(name)));
            }
            DraftSource::Norm(norm) => {
                for (joint, norm) in canonical(joint, norm)? {
                    sources.push((joint, Source::Norm(norm)));
                }
            }
        }
    }
    Some(Citation { sources: list(sources)? })
}

fn list<T>(members: Vec<(Joint, T)>) -> Option<List<T>> {
    let mut members = members.into_iter();
    let (_, first) = members.next()?;
    Some(List { first, rest: members.collect() })
}

/// One tree for one meaning, and one that its own print gives again: „Abs. 1, Abs. 3“ is „Abs. 1, 3“; and where „§§“
/// would make the second of „Abs. 7, 8“ a section, the last section stands alone.
fn canonical(joint: Joint, draft: DraftNorm) -> Option<Vec<(Joint, Norm)>> {
    let DraftNorm { sort, numbers, chains, law, .. } = draft;
    let law = law?;
    let mut numbers: Vec<(Joint, Item)> = numbers.into_iter().map(|(joint, number)| (joint, number.item)).collect();
    let chains = merged(chains)?;
    let lists_numbers =
        chains.iter().flat_map(|(_, chain)| chain).any(|step| !step.level.has_letters() && !step.items.is_single());
    let mut norms = Vec::new();
    let mut joint = joint;
    if sort == Sort::Section && numbers.len() > 1 && lists_numbers {
        let last = numbers.pop()?;
        norms.push((joint, Norm { sort, numbers: list(numbers)?, places: None, law: law.clone() }));
        joint = last.0;
        numbers = vec![last];
    }
    norms.push((joint, Norm { sort, numbers: list(numbers)?, places: list(chains), law }));
    Some(norms)
}

fn merged(drafts: Vec<(Joint, Vec<DraftStep>)>) -> Option<Vec<(Joint, Chain)>> {
    let mut chains: Vec<(Joint, Chain)> = Vec::new();
    for (joint, draft) in drafts {
        let mut chain = Chain::new();
        for step in draft {
            let items = step.items.into_iter().map(|(joint, item)| (joint, item.item)).collect();
            chain.push(Step { level: step.level, items: list(items)? });
        }
        let listed = matches!(joint, Joint::Comma | Joint::And | Joint::Or);
        let last = chains.last_mut().and_then(|(_, before)| before.last_mut());
        match (last, chain.as_slice()) {
            (Some(last), [only]) if listed && last.level == only.level => {
                last.items.rest.push((joint, only.items.first));
                last.items.rest.extend(only.items.rest.iter().copied());
            }
            _ => chains.push((joint, chain)),
        }
    }
    Some(chains)
}
