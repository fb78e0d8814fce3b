//! Outlines: in which order, under which headings and by which norm a law asks its questions. What each law asks stands
//! in [`table`]; what a heading is called, in `wording`.

mod question;
mod table;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Jurisdiction, LegalFramework};

pub use question::{Heading, Question, Who};
pub use table::NOTICE;

/// # Gliederung
///
/// Reihenfolge und Überschriften der Angaben. Ohne Angabe folgt sie aus Rechtsrahmen und Land.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Outline {
    /// Art. 30 Abs. 1 DSGVO.
    #[serde(rename = "dsgvo-30-1")]
    Controller,
    /// Art. 30 Abs. 2 DSGVO.
    #[serde(rename = "dsgvo-30-2")]
    Processor,
    /// § 70 BDSG.
    #[serde(rename = "bdsg-70")]
    FederalLawEnforcement,
    /// § 53 DSG NRW.
    #[serde(rename = "dsg-nrw-53")]
    NrwLawEnforcement,
    /// Außerhalb des Unionsrechts: wie Art. 30 Abs. 1 DSGVO, der dort nicht unmittelbar gilt.
    #[serde(rename = "ausserhalb-unionsrecht")]
    OutsideUnionLaw,
    /// Art. 31 VO (EU) 2018/1725.
    #[serde(rename = "eu-31")]
    UnionInstitutions,
    /// Art. 12 DSG (Schweiz).
    #[serde(rename = "ch-12")]
    Switzerland,
    /// § 8 DSG NRW a. F., elf Nummern, aufgehobenes Recht.
    #[serde(rename = "dsg-nrw-8-alt")]
    FormerNrw,
}

/// What a law says of the register that it asks for.
#[derive(Debug)]
pub struct Law {
    /// The name of the outline in records, data and on the command line.
    pub name: &'static str,
    /// The norm, as it is cited in German; nothing where no norm asks for such a register.
    pub norm: Option<&'static str>,
    /// The last day on which it was law; nothing where it is.
    pub until: Option<Date>,
    /// The numbers that it kept from those who inspect the register, where it did.
    pub restriction: Option<Restriction>,
    /// The norm that asks for the data protection officer, where one does.
    pub officer: Option<&'static str>,
    /// What may stand in the table of data instead of alone: answers under one number, or next to each other.
    pub in_table: &'static [Question],
    /// The answers in the order of the law, then those that it does not number.
    pub sections: &'static [Section],
}

/// Numbers that not everyone could always read.
#[derive(Debug)]
pub struct Restriction {
    /// The numbers.
    pub numbers: &'static [&'static str],
    /// The norm that says so.
    pub norm: &'static str,
}

/// An answer in its place.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// What is answered.
    pub question: Question,
    /// The law's own heading; nothing where the usual one says the same.
    pub heading: Option<Heading>,
    /// The place in the law as it is printed beside the heading: in full, or only what differs from the one before.
    pub printed: Option<&'static str>,
    /// The same in full, as findings cite it.
    pub law: Option<&'static str>,
    /// How much the law wants an answer.
    pub asked: Asked,
}

/// How much a law wants an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// It must be there.
    Required,
    /// It should be there: "wenn möglich", or asked for by another law.
    Wanted,
    /// Only where there is something to say.
    No,
}

impl Outline {
    /// All outlines.
    pub const ALL: [Self; 8] = [
        Self::Controller,
        Self::Processor,
        Self::FederalLawEnforcement,
        Self::NrwLawEnforcement,
        Self::OutsideUnionLaw,
        Self::UnionInstitutions,
        Self::Switzerland,
        Self::FormerNrw,
    ];

    /// The outline that a framework has where nothing else is said: the one of its law, whose answers a record owes.
    pub const fn of(framework: LegalFramework, land: Option<Jurisdiction>) -> Self {
        match framework {
            LegalFramework::Gdpr => Self::Controller,
            LegalFramework::OutsideUnionLaw => Self::OutsideUnionLaw,
            LegalFramework::GdprProcessor => Self::Processor,
            LegalFramework::LawEnforcement => match land {
                Some(Jurisdiction::NorthRhineWestphalia) => Self::NrwLawEnforcement,
                _ => Self::FederalLawEnforcement,
            },
            LegalFramework::UnionInstitutions => Self::UnionInstitutions,
            LegalFramework::Switzerland => Self::Switzerland,
            LegalFramework::FormerNrw => Self::FormerNrw,
        }
    }

    /// Whether records of a framework can be set out like this: those of processors answer other questions than those of
    /// controllers.
    pub const fn fits(self, framework: LegalFramework) -> bool {
        matches!(self, Self::Processor) == matches!(framework, LegalFramework::GdprProcessor)
    }

    /// The name in records, data and on the command line.
    pub const fn name(self) -> &'static str {
        self.law().name
    }

    /// What its law asks.
    pub const fn law(self) -> &'static Law {
        match self {
            Self::Controller => &table::DSGVO_30_1,
            Self::Processor => &table::DSGVO_30_2,
            Self::FederalLawEnforcement => &table::BDSG_70,
            Self::NrwLawEnforcement => &table::DSG_NRW_53,
            Self::OutsideUnionLaw => &table::OUTSIDE_UNION_LAW,
            Self::UnionInstitutions => &table::EU_31,
            Self::Switzerland => &table::CH_12,
            Self::FormerNrw => &table::DSG_NRW_8_ALT,
        }
    }
}

impl Law {
    /// The place of an answer, the first where it has several.
    pub fn section(&self, answer: Question) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.question.answers().contains(&answer))
    }

    /// The norm that asks for an answer.
    pub fn norm_of(&self, answer: Question) -> Option<&'static str> {
        self.section(answer).and_then(|section| section.law)
    }

    /// All that is printed, in order: the law's sections, and then whatever else a record can say in public, so that no
    /// outline loses any of it.
    pub fn whole(&self) -> Vec<Section> {
        let mut all = self.sections.to_vec();
        let asked: Vec<Question> = all.iter().flat_map(|section| section.question.answers()).copied().collect();
        for question in Question::USUAL {
            let missing: Vec<Question> =
                question.answers().iter().copied().filter(|answer| !asked.contains(answer)).collect();
            let left = if missing.len() == question.answers().len() { vec![question] } else { missing };
            all.extend(left.into_iter().map(Section::besides));
        }
        all
    }
}

impl Section {
    /// An answer that the law does not number.
    const fn besides(question: Question) -> Self {
        Self { question, heading: None, printed: None, law: None, asked: Asked::No }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_the_one_of_records_and_data() {
        for outline in Outline::ALL {
            assert_eq!(serde_json::to_value(outline).expect("JSON"), outline.name());
            assert_eq!(Outline::ALL.iter().filter(|other| other.name() == outline.name()).count(), 1);
        }
    }

    /// Nothing that a record says in public is lost, and nothing is said twice.
    #[test]
    fn every_outline_has_a_place_for_every_answer() {
        for outline in Outline::ALL {
            let whole = outline.law().whole();
            for answer in Question::USUAL.into_iter().flat_map(|question| question.answers().iter().copied()) {
                let places: Vec<Question> =
                    whole.iter().map(|one| one.question).filter(|one| one.answers().contains(&answer)).collect();
                match places.as_slice() {
                    [_] => {}
                    [one, other] => assert!(one.is_rest_of(*other), "{outline:?}: {one:?} and {other:?} are not all"),
                    none => panic!("{outline:?}: {answer:?} has {} places", none.len()),
                }
            }
        }
    }

    #[test]
    fn a_place_is_printed_and_cited_or_neither() {
        for outline in Outline::ALL {
            for Section { question, printed, law, asked, .. } in outline.law().sections {
                let Some(printed) = printed else {
                    continue;
                };
                let law = law.unwrap_or_else(|| panic!("{outline:?}: {question:?} is printed and not cited"));
                let last = printed.split(',').next().and_then(|place| place.rsplit(' ').next()).unwrap_or_default();
                let is_whole = printed.contains('§') || printed.contains("Art.");
                assert!(is_whole || law.split([' ', ',']).any(|word| word == last), "{printed} of {law}");
                assert!(*asked != Asked::No || *question == Question::JointControllers || outline.law().norm.is_some());
            }
        }
    }

    /// The number or letter under which a law asks.
    fn number(section: &Section) -> Option<u32> {
        let mut words = section.law?.split([' ', ',']).skip_while(|word| !["Nr.", "lit."].contains(word));
        let place = words.nth(1)?;
        place.parse().ok().or_else(|| place.chars().next().map(u32::from))
    }

    #[test]
    fn answers_stand_in_the_order_of_the_law() {
        for outline in Outline::ALL {
            let numbers: Vec<u32> =
                outline.law().sections.iter().filter(|one| one.printed.is_some()).filter_map(number).collect();
            assert!(numbers.is_sorted() && numbers.len() > 4, "{outline:?}: {numbers:?}");
        }
    }
}
