//! The rights of those whose data they are (Art. 13 Abs. 2 lit. b to d DSGVO), in plain words: those that the legal bases
//! give, each with the activities for which it is, where it is not for all. The right to object stands apart, as Art. 21
//! Abs. 4 DSGVO asks.

use super::super::super::{Block, Field, FieldBody, ParagraphStyle};
use super::super::{answers, bases, cover, setting};
use super::part;
use crate::edition::PublicRegister;
use crate::model::Jurisdiction;
use crate::wording::notice::{Bases, Heading, Right, Sentence};
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
    let all: Vec<(String, Bases)> =
        excerpt.activities.iter().map(|activity| (setting::line(&activity.designation), bases::of(activity))).collect();
    let told = Told { all: &all, excerpt, language };
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
    all: &'a [(String, Bases)],
    excerpt: &'a PublicRegister,
    language: Language,
}

impl Told<'_> {
    /// What a right is, and for which activities; nothing where no activity gives it.
    fn text(&self, right: Right) -> Option<String> {
        let holds: Vec<&(String, Bases)> = self.all.iter().filter(|(_, bases)| right.follows_from(*bases)).collect();
        let together = holds.iter().fold(Bases::default(), |known, (_, bases)| known.or(*bases));
        let nrw = self.excerpt.jurisdiction == Some(Jurisdiction::NorthRhineWestphalia);
        let mut text = right.explained(together, nrw, self.language);
        let depends = !right.follows_from(Bases::default());
        if depends && self.all.len() > 1 {
            let names: Vec<&str> = holds.iter().map(|(name, _)| name.as_str()).collect();
            let names = names.join("; ");
            let whom = if holds.len() == self.all.len() { Sentence::HoldsForAll } else { Sentence::HoldsFor(&names) };
            text.push(' ');
            text.push_str(&whom.print(self.language));
        }
        (!holds.is_empty()).then_some(text)
    }

    fn field(&self, right: Right) -> Option<Field> {
        let mut blocks = vec![setting::body(setting::line(&self.text(right)?))];
        if right == Right::Complaint {
            blocks.extend(cover::authority(self.excerpt, self.language).map(|lines| answers::address_block(&lines)));
        }
        Some(Field {
            label: right.name(self.language).to_owned(),
            reference: setting::plain(&reference(self.language, right.norm())),
            body: FieldBody::Blocks(blocks),
        })
    }

    /// How rights are exercised: what the law says, and what the register adds.
    fn how_to(&self) -> Vec<Block> {
        let officer = self.excerpt.data_protection_officer.is_some();
        let text = Sentence::HowTo { officer }.print(self.language);
        let own = self.excerpt.notices.as_ref().and_then(|texts| texts.rights.as_deref());
        let own = own.into_iter().flat_map(|text| setting::blocks(text, ParagraphStyle::Body));
        std::iter::once(setting::body(setting::line(&text))).chain(own).collect()
    }
}
