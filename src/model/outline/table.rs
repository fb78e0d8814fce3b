//! The outlines as data: what each law asks, in its order. A new outline is one entry here, beside its name.
//!
//! The wording of each norm was read: Art. 30 DSGVO, § 70 Abs. 1 BDSG, § 53 DSG NRW (which takes over Art. 30 Abs. 1 to 4
//! DSGVO and adds the legal basis, of transfers too, and profiling), Art. 31 Abs. 1 VO (EU) 2018/1725, Art. 12 Abs. 2 DSG
//! (Switzerland), § 8 DSG NRW in the version of 2000.

use super::Asked::{No, Required, Wanted};
use super::{Asked, Heading as H, Law, Question as Q, Restriction, Section, Who};
use crate::model::Date;

/// An answer that the law asks for: where that is printed, and where it is in full.
const fn asks(question: Q, asked: Asked, printed: &'static str, law: &'static str) -> Section {
    Section { question, heading: None, printed: Some(printed), law: Some(law), asked }
}

/// An answer that another law asks for, and not for the register.
const fn beside(question: Q, asked: Asked, law: Option<&'static str>) -> Section {
    Section { question, heading: None, printed: None, law, asked }
}

/// An answer under the law's own heading.
const fn under(heading: H, section: Section) -> Section {
    Section { heading: Some(heading), ..section }
}

/// Art. 30 Abs. 1 DSGVO; what follows lit. g comes from Art. 13 and 14.
#[rustfmt::skip]
pub const DSGVO_30_1: Law = Law {
    name: "dsgvo-30-1",
    norm: Some("Art. 30 Abs. 1 DSGVO"),
    until: None,
    restriction: None,
    officer: Some("Art. 30 Abs. 1 lit. a DSGVO"),
    in_table: &[Q::DataSubjects, Q::Erasure],
    sections: &[
        asks(Q::Controller, Required, "Art. 30 Abs. 1 lit. a", "Art. 30 Abs. 1 lit. a DSGVO"),
        asks(Q::JointControllers, No, "Art. 30 Abs. 1 lit. a", "Art. 30 Abs. 1 lit. a DSGVO"),
        asks(Q::PurposesAndLegalBases, Required, "Art. 30 Abs. 1 lit. b", "Art. 30 Abs. 1 lit. b DSGVO"),
        asks(Q::DataSubjects, Required, "lit. c", "Art. 30 Abs. 1 lit. c DSGVO"),
        asks(Q::Data, Required, "lit. c", "Art. 30 Abs. 1 lit. c DSGVO"),
        asks(Q::Recipients(Who::All), Required, "lit. d", "Art. 30 Abs. 1 lit. d DSGVO"),
        asks(Q::Transfers, Required, "lit. e", "Art. 30 Abs. 1 lit. e DSGVO"),
        asks(Q::Erasure, Wanted, "lit. f", "Art. 30 Abs. 1 lit. f DSGVO"),
        beside(Q::Archive, No, None),
        asks(Q::Protection, Wanted, "lit. g", "Art. 30 Abs. 1 lit. g DSGVO"),
        beside(Q::SourceAndProvision, Wanted, None),
        beside(Q::AutomatedDecisions, Wanted, Some("Art. 13 Abs. 2 lit. f DSGVO")),
    ],
};

/// Art. 30 Abs. 2 DSGVO.
#[rustfmt::skip]
pub const DSGVO_30_2: Law = Law {
    name: "dsgvo-30-2",
    norm: Some("Art. 30 Abs. 2 DSGVO"),
    until: None,
    restriction: None,
    officer: Some("Art. 30 Abs. 2 lit. a DSGVO"),
    in_table: &[Q::DataSubjects, Q::Erasure],
    sections: &[
        asks(Q::Controller, Wanted, "Art. 30 Abs. 2 lit. a", "Art. 30 Abs. 2 lit. a DSGVO"),
        asks(Q::Clients, Required, "Art. 30 Abs. 2 lit. a", "Art. 30 Abs. 2 lit. a DSGVO"),
        asks(Q::ProcessingCategories, Required, "lit. b", "Art. 30 Abs. 2 lit. b DSGVO"),
        beside(Q::SubProcessors, No, None),
        asks(Q::Transfers, Required, "lit. c", "Art. 30 Abs. 2 lit. c DSGVO"),
        asks(Q::Protection, Wanted, "lit. d", "Art. 30 Abs. 2 lit. d DSGVO"),
    ],
};

/// § 70 Abs. 1 BDSG, nine numbers.
#[rustfmt::skip]
pub const BDSG_70: Law = Law {
    name: "bdsg-70",
    norm: Some("§ 70 BDSG"),
    until: None,
    restriction: None,
    officer: Some("§ 70 Abs. 1 Nr. 1 BDSG"),
    in_table: &[Q::DataSubjects],
    sections: &[
        asks(Q::Controller, Required, "§ 70 Abs. 1 Nr. 1 BDSG", "§ 70 Abs. 1 Nr. 1 BDSG"),
        asks(Q::JointControllers, No, "§ 70 Abs. 1 Nr. 1 BDSG", "§ 70 Abs. 1 Nr. 1 BDSG"),
        asks(Q::Purposes, Required, "§ 70 Abs. 1 Nr. 2 BDSG", "§ 70 Abs. 1 Nr. 2 BDSG"),
        under(H::RecipientCategories, asks(Q::Recipients(Who::All), Required, "Nr. 3", "§ 70 Abs. 1 Nr. 3 BDSG")),
        under(H::DataSubjectCategories, asks(Q::DataSubjects, Required, "Nr. 4", "§ 70 Abs. 1 Nr. 4 BDSG")),
        under(H::DataCategories, asks(Q::Data, Required, "Nr. 4", "§ 70 Abs. 1 Nr. 4 BDSG")),
        under(H::UseOfProfiling, asks(Q::Profiling, Required, "Nr. 5", "§ 70 Abs. 1 Nr. 5 BDSG")),
        under(H::TransferCategories, asks(Q::Transfers, Required, "Nr. 6", "§ 70 Abs. 1 Nr. 6 BDSG")),
        under(H::LegalBasis, asks(Q::LegalBases, Required, "Nr. 7", "§ 70 Abs. 1 Nr. 7 BDSG")),
        under(H::ErasureOrReview, asks(Q::Erasure, Required, "Nr. 8", "§ 70 Abs. 1 Nr. 8 BDSG")),
        under(H::GeneralMeasures, asks(Q::Protection, Wanted, "Nr. 9", "§ 70 Abs. 1 Nr. 9 BDSG")),
        beside(Q::DecisionsButProfiling, No, None),
    ],
};

/// § 53 DSG NRW: Art. 30 Abs. 1 DSGVO, and the legal basis and profiling.
#[rustfmt::skip]
pub const DSG_NRW_53: Law = Law {
    name: "dsg-nrw-53",
    norm: Some("§ 53 DSG NRW"),
    until: None,
    restriction: None,
    officer: Some("§ 53 DSG NRW"),
    in_table: &[Q::DataSubjects, Q::Erasure],
    sections: &[
        asks(Q::Controller, Required, "§ 53 DSG NRW, Art. 30 Abs. 1 lit. a DSGVO", "§ 53 DSG NRW"),
        asks(Q::JointControllers, No, "§ 53 DSG NRW, Art. 30 Abs. 1 lit. a DSGVO", "§ 53 DSG NRW"),
        asks(Q::PurposesAndLegalBases, Required, "§ 53 DSG NRW, Art. 30 Abs. 1 lit. b DSGVO", "§ 53 DSG NRW"),
        asks(Q::DataSubjects, Required, "lit. c", "§ 53 DSG NRW i. V. m. Art. 30 Abs. 1 lit. c DSGVO"),
        asks(Q::Data, Required, "lit. c", "§ 53 DSG NRW i. V. m. Art. 30 Abs. 1 lit. c DSGVO"),
        asks(Q::Recipients(Who::All), Required, "lit. d", "§ 53 DSG NRW i. V. m. Art. 30 Abs. 1 lit. d DSGVO"),
        asks(Q::Transfers, Required, "lit. e", "§ 53 DSG NRW i. V. m. Art. 30 Abs. 1 lit. e DSGVO"),
        asks(Q::Erasure, Required, "lit. f, § 54 Abs. 4 DSG NRW", "§ 53, § 54 Abs. 4 DSG NRW"),
        beside(Q::Archive, No, None),
        asks(Q::Protection, Wanted, "lit. g", "§ 53 DSG NRW i. V. m. Art. 30 Abs. 1 lit. g DSGVO"),
        under(H::UseOfProfiling, asks(Q::Profiling, Required, "§ 53 DSG NRW", "§ 53 DSG NRW")),
        beside(Q::DecisionsButProfiling, No, None),
    ],
};

/// Outside Union law no norm asks for a register, or the DSGVO applies by analogy at the most (§§ 5 Abs. 8, 21 DSG NRW):
/// the answers stand as they would under Art. 30 Abs. 1.
#[rustfmt::skip]
pub const OUTSIDE_UNION_LAW: Law = Law {
    name: "ausserhalb-unionsrecht",
    norm: None,
    until: None,
    restriction: None,
    officer: Some("Art. 30 Abs. 1 lit. a DSGVO"),
    in_table: &[Q::DataSubjects, Q::Erasure],
    sections: &[
        asks(Q::Controller, Required, "wie Art. 30 Abs. 1 lit. a", "Art. 30 Abs. 1 lit. a DSGVO"),
        asks(Q::JointControllers, No, "wie Art. 30 Abs. 1 lit. a", "Art. 30 Abs. 1 lit. a DSGVO"),
        asks(Q::PurposesAndLegalBases, Required, "wie Art. 30 Abs. 1 lit. b", "Art. 30 Abs. 1 lit. b DSGVO"),
        asks(Q::DataSubjects, Required, "lit. c", "Art. 30 Abs. 1 lit. c DSGVO"),
        asks(Q::Data, Required, "lit. c", "Art. 30 Abs. 1 lit. c DSGVO"),
        asks(Q::Recipients(Who::All), Required, "lit. d", "Art. 30 Abs. 1 lit. d DSGVO"),
        asks(Q::Transfers, Required, "lit. e", "Art. 30 Abs. 1 lit. e DSGVO"),
        asks(Q::Erasure, Wanted, "lit. f", "Art. 30 Abs. 1 lit. f DSGVO"),
        beside(Q::Archive, No, None),
        asks(Q::Protection, Wanted, "lit. g", "Art. 30 Abs. 1 lit. g DSGVO"),
        beside(Q::SourceAndProvision, Wanted, None),
        beside(Q::AutomatedDecisions, Wanted, Some("Art. 13 Abs. 2 lit. f DSGVO")),
    ],
};

/// Art. 31 Abs. 1 VO (EU) 2018/1725: as Art. 30 Abs. 1 DSGVO, and the processor under lit. a.
#[rustfmt::skip]
pub const EU_31: Law = Law {
    name: "eu-31",
    norm: Some("Art. 31 VO (EU) 2018/1725"),
    until: None,
    restriction: None,
    officer: Some("Art. 31 Abs. 1 lit. a VO (EU) 2018/1725"),
    in_table: &[Q::DataSubjects],
    sections: &[
        asks(Q::Controller, Required, "Art. 31 Abs. 1 lit. a VO (EU) 2018/1725", "Art. 31 Abs. 1 lit. a VO (EU) 2018/1725"),
        asks(Q::Recipients(Who::Processors), No, "Art. 31 Abs. 1 lit. a VO (EU) 2018/1725", "Art. 31 Abs. 1 lit. a VO (EU) 2018/1725"),
        asks(Q::JointControllers, No, "Art. 31 Abs. 1 lit. a VO (EU) 2018/1725", "Art. 31 Abs. 1 lit. a VO (EU) 2018/1725"),
        asks(Q::Purposes, Required, "Art. 31 Abs. 1 lit. b VO (EU) 2018/1725", "Art. 31 Abs. 1 lit. b VO (EU) 2018/1725"),
        asks(Q::DataSubjects, Required, "lit. c", "Art. 31 Abs. 1 lit. c VO (EU) 2018/1725"),
        asks(Q::Data, Required, "lit. c", "Art. 31 Abs. 1 lit. c VO (EU) 2018/1725"),
        asks(Q::Recipients(Who::ButProcessors), Required, "lit. d", "Art. 31 Abs. 1 lit. d VO (EU) 2018/1725"),
        asks(Q::Transfers, Required, "lit. e", "Art. 31 Abs. 1 lit. e VO (EU) 2018/1725"),
        asks(Q::Erasure, Wanted, "lit. f", "Art. 31 Abs. 1 lit. f VO (EU) 2018/1725"),
        asks(Q::Protection, Wanted, "lit. g", "Art. 31 Abs. 1 lit. g VO (EU) 2018/1725"),
    ],
};

/// Art. 12 Abs. 2 DSG (Switzerland).
#[rustfmt::skip]
pub const CH_12: Law = Law {
    name: "ch-12",
    norm: Some("Art. 12 DSG"),
    until: None,
    restriction: None,
    officer: None,
    in_table: &[Q::DataSubjects],
    sections: &[
        asks(Q::Controller, Required, "Art. 12 Abs. 2 lit. a DSG", "Art. 12 Abs. 2 lit. a DSG"),
        under(H::ProcessingPurposes, asks(Q::Purposes, Required, "Art. 12 Abs. 2 lit. b DSG", "Art. 12 Abs. 2 lit. b DSG")),
        asks(Q::DataSubjects, Required, "lit. c", "Art. 12 Abs. 2 lit. c DSG"),
        asks(Q::Data, Required, "lit. c", "Art. 12 Abs. 2 lit. c DSG"),
        asks(Q::Recipients(Who::All), Required, "lit. d", "Art. 12 Abs. 2 lit. d DSG"),
        under(H::StoragePeriod, asks(Q::Erasure, Wanted, "lit. e", "Art. 12 Abs. 2 lit. e DSG")),
        under(H::DataSecurity, asks(Q::Protection, Wanted, "lit. f", "Art. 12 Abs. 2 lit. f DSG")),
        under(H::DisclosureAbroad, asks(Q::Transfers, Required, "lit. g, Art. 16 Abs. 2 DSG", "Art. 12 Abs. 2 lit. g DSG")),
    ],
};

/// § 8 Abs. 1 DSG NRW in the version in force until 24 May 2018, eleven numbers. After Abs. 2 anyone could inspect the
/// register, numbers 7, 8 and 11 only as far as security did not suffer: here they stand under `[intern]`, as do groups of
/// people who are no recipients.
#[rustfmt::skip]
pub const DSG_NRW_8_ALT: Law = Law {
    name: "dsg-nrw-8-alt",
    norm: Some("§ 8 DSG NRW a. F."),
    until: Date::new(2018, 5, 24),
    restriction: Some(Restriction { numbers: &["7", "8", "11"], norm: "§ 8 Abs. 2 DSG NRW a. F." }),
    officer: None,
    in_table: &[],
    sections: &[
        under(H::ProcessingBody, asks(Q::Body, Required, "§ 8 Abs. 1 Nr. 1 DSG NRW a. F.", "§ 8 Abs. 1 Nr. 1 DSG NRW a. F.")),
        under(H::PurposeAndLegalBasis, asks(Q::PurposesAndLegalBases, Required, "Nr. 2", "§ 8 Abs. 1 Nr. 2 DSG NRW a. F.")),
        under(H::KindOfData, asks(Q::Data, Required, "Nr. 3", "§ 8 Abs. 1 Nr. 3 DSG NRW a. F.")),
        under(H::CircleOfDataSubjects, asks(Q::DataSubjects, Required, "Nr. 4", "§ 8 Abs. 1 Nr. 4 DSG NRW a. F.")),
        under(H::RegularRecipients, asks(Q::Recipients(Who::External), Required, "Nr. 5", "§ 8 Abs. 1 Nr. 5 DSG NRW a. F.")),
        under(H::SourceOfData, asks(Q::Source, Required, "Nr. 5", "§ 8 Abs. 1 Nr. 5 DSG NRW a. F.")),
        under(H::AccessGroups, asks(Q::Recipients(Who::Internal), No, "Nr. 6", "§ 8 Abs. 1 Nr. 6 DSG NRW a. F.")),
        asks(Q::AccessGroups, Wanted, "Nr. 6", "§ 8 Abs. 1 Nr. 6 DSG NRW a. F."),
        under(H::Measures, asks(Q::Measures, Wanted, "Nr. 7", "§ 8 Abs. 1 Nr. 7 DSG NRW a. F.")),
        under(H::Technology, asks(Q::Systems, Wanted, "Nr. 8", "§ 8 Abs. 1 Nr. 8 DSG NRW a. F.")),
        under(H::BlockingAndErasure, asks(Q::Erasure, Required, "Nr. 9", "§ 8 Abs. 1 Nr. 9 DSG NRW a. F.")),
        under(H::IntendedTransfers, asks(Q::Transfers, Required, "Nr. 10", "§ 8 Abs. 1 Nr. 10 DSG NRW a. F.")),
        under(H::PriorChecking, asks(Q::ImpactAssessment, Wanted, "Nr. 11", "§ 8 Abs. 1 Nr. 11 DSG NRW a. F.")),
    ],
};

/// What a notice says of an activity: no outline of a register, but answers to Art. 13 and 14 DSGVO.
#[rustfmt::skip]
pub const NOTICE: Law = Law {
    name: "dsgvo-13-14",
    norm: Some("Art. 13 und 14 DSGVO"),
    until: None,
    restriction: None,
    officer: Some("Art. 13 Abs. 1 lit. b DSGVO"),
    in_table: &[Q::DataSubjects, Q::Erasure],
    sections: &[
        asks(Q::Controller, Required, "Art. 13 Abs. 1 lit. a", "Art. 13 Abs. 1 lit. a DSGVO"),
        asks(Q::JointControllers, No, "Art. 26 Abs. 2", "Art. 26 Abs. 2 DSGVO"),
        asks(Q::PurposesAndLegalBases, Required, "Art. 13 Abs. 1 lit. c", "Art. 13 Abs. 1 lit. c DSGVO"),
        asks(Q::Withdrawal, No, "Art. 13 Abs. 2 lit. c", "Art. 13 Abs. 2 lit. c DSGVO"),
        beside(Q::DataSubjects, No, None),
        asks(Q::Data, Required, "Art. 14 Abs. 1 lit. d", "Art. 14 Abs. 1 lit. d DSGVO"),
        asks(Q::SourceAndProvision, Wanted, "Art. 13 Abs. 2 lit. e, Art. 14 Abs. 2 lit. f", "Art. 13 Abs. 2 lit. e DSGVO"),
        asks(Q::Recipients(Who::All), Required, "Art. 13 Abs. 1 lit. e", "Art. 13 Abs. 1 lit. e DSGVO"),
        asks(Q::Transfers, Required, "Art. 13 Abs. 1 lit. f", "Art. 13 Abs. 1 lit. f DSGVO"),
        asks(Q::Erasure, Wanted, "Art. 13 Abs. 2 lit. a", "Art. 13 Abs. 2 lit. a DSGVO"),
        beside(Q::Archive, No, None),
        asks(Q::AutomatedDecisions, Wanted, "Art. 13 Abs. 2 lit. f", "Art. 13 Abs. 2 lit. f DSGVO"),
        beside(Q::Protection, No, None),
    ],
};
