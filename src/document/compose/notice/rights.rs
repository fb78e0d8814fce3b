//! The rights of those whose data they are (Art. 13 Abs. 2 lit. b to d DSGVO), in plain words: those that the legal bases
//! give, each with the activities for which it is, where it is not for all. The right to object stands apart, as Art. 21
//! Abs. 4 DSGVO asks.

use super::super::super::{Block, Field, FieldBody, ParagraphStyle};
use super::super::bases::{self, Extent};
use super::super::{answers, cover, setting};
use super::part;
use crate::edition::{PublicActivity, PublicRegister};
use crate::model::Jurisdiction;
use crate::wording::notice::{Bases, Heading, Laws, Right, Sentence};
use crate::wording::{Language, reference};

/// The rights that stand together.
const TOGETHER: [Right; 7] = [
    Right::Access,
    Right::Rectification,
    Right::Erasure,
    Right::Restriction,
    Right::Portability,
    Right::Withdrawal,
    Right::Complaint,
];

/// The right to object, where there is one, and the others.
pub fn sections(excerpt: &PublicRegister, language: Language) -> Vec<Block> {
    let nrw = excerpt.jurisdiction == Some(Jurisdiction::NorthRhineWestphalia);
    let laws = bases::laws(excerpt.activities.iter(), nrw);
    let told = Told { laws, excerpt, language };
    let objection = told.text(Right::Objection).map(|text| {
        let blocks = vec![setting::body(setting::line(&text))];
        part("_widerspruch", Heading::Objection, language, blocks)
    });
    let mut blocks = told.how_to();
    blocks.push(Block::Fields(TOGETHER.into_iter().filter_map(|right| told.field(right)).collect()));
    objection.into_iter().chain([part("_rechte", Heading::Rights, language, blocks)]).collect()
}

/// By what the rights are told.
struct Told<'a> {
    laws: Laws,
    excerpt: &'a PublicRegister,
    language: Language,
}

impl Told<'_> {
    /// What a right is, and for which activities and purposes; nothing where no activity gives it.
    fn text(&self, right: Right) -> Option<String> {
        let all = &self.excerpt.activities;
        let holds: Vec<&PublicActivity> = all.iter().filter(|one| right.follows_from(bases::of(one))).collect();
        let together = holds.iter().fold(Bases::default(), |known, one| known.or(bases::of(one)));
        let mut text = right.explained(together, self.laws, self.language);
        let depends = !right.follows_from(Bases::default());
        if depends && !holds.is_empty() {
            text.extend(self.extent(right, &holds).map(|whom| format!(" {whom}")));
        }
        (!holds.is_empty()).then_some(text)
    }

    /// For which activities and purposes a right is; nothing to say where the only activity gives it whole.
    fn extent(&self, right: Right, holds: &[&PublicActivity]) -> Option<String> {
        let extents = holds.iter().filter_map(|one| {
            let extent = bases::extent(one, |bases| right.follows_from(bases))?;
            Some((setting::line(&one.designation), extent))
        });
        let extents: Vec<(String, Extent)> = extents.collect();
        let alone = self.excerpt.activities.len() == 1;
        let everywhere = extents.len() == self.excerpt.activities.len();
        match extents.as_slice() {
            [(_, Extent::Whole)] if alone => None,
            [(_, Extent::Only(purposes))] if alone => Some(Sentence::HoldsOnlyFor(purposes).print(self.language)),
            all if everywhere && all.iter().all(|(_, extent)| *extent == Extent::Whole) => {
                Some(Sentence::HoldsForAll.print(self.language))
            }
            all => {
                let listed = all.iter().map(|(name, extent)| match extent {
                    Extent::Whole => name.clone(),
                    Extent::Only(purposes) => format!("{name} {}", Sentence::Only(purposes).print(self.language)),
                });
                let text = listed.collect::<Vec<_>>().join("; ");
                Some(Sentence::HoldsFor(&text).print(self.language))
            }
        }
    }

    fn field(&self, right: Right) -> Option<Field> {
        let mut blocks = vec![setting::body(setting::line(&self.text(right)?))];
        if right == Right::Complaint
            && let Some(lines) = cover::authority(self.excerpt, self.language)
        {
            blocks.push(setting::body(Sentence::Competent.print(self.language)));
            blocks.push(answers::address_block(&lines));
        }
        Some(Field {
            label: right.name(self.language).to_owned(),
            reference: setting::plain(&reference(self.language, right.norm())),
            body: FieldBody::Blocks(blocks),
        })
    }

    /// How rights are exercised: what the law says, and what the register adds.
    fn how_to(&self) -> Vec<Block> {
        let officer = self.excerpt.data_protection_officer.as_ref();
        let office = cover::officer(self.excerpt, self.language)
            .map(|contact| officer.and_then(|officer| officer.designation.clone()).unwrap_or(contact.label));
        let text = Sentence::HowTo { officer: office.as_deref() }.print(self.language);
        let own = self.excerpt.notices.as_ref().and_then(|texts| texts.rights.as_deref());
        let own = own.into_iter().flat_map(|text| setting::blocks(text, ParagraphStyle::Body));
        std::iter::once(setting::body(setting::line(&text))).chain(own).collect()
    }
}
