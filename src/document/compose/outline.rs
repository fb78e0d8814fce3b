//! The outlines: what each law asks, in its order, with the place where it asks. One table, nothing else.

use crate::model::Outline;

/// A question that a record answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are those of the model")]
pub enum Question {
    Controller,
    JointControllers,
    Clients,
    ProcessingCategories,
    SubProcessors,
    PurposesAndLegalBases,
    Purposes,
    LegalBases,
    DataSubjects,
    Data,
    Erasure,
    Recipients,
    Transfers,
    AutomatedDecisions,
    SourceAndProvision,
    Protection,
    Archive,
    Withdrawal,
}

use Question as Q;

/// Questions in order, each with the place in the law that asks it.
pub type Questions = &'static [(Question, Option<&'static str>)];

/// The questions of an outline in order, each with the place in the law that asks it (nothing where it is not
/// the register's article that asks, but Art. 13 and 14 DSGVO or the archive's law).
pub const fn questions(outline: Outline) -> Questions {
    match outline {
        Outline::Controller => DSGVO_30_1,
        Outline::Processor => DSGVO_30_2,
        Outline::FederalLawEnforcement => BDSG_70,
        Outline::NrwLawEnforcement => DSG_NRW_53,
        Outline::UnionInstitutions => EU_31,
        Outline::Switzerland => CH_12,
        Outline::FormerNrw => DSG_NRW_8_ALT,
    }
}

/// What a notice says of an activity (Art. 13, 14 DSGVO), and where it is asked.
pub const NOTICE: Questions = &[
    (Q::Controller, Some("Art. 13 Abs. 1 lit. a")),
    (Q::JointControllers, Some("Art. 26 Abs. 2")),
    (Q::PurposesAndLegalBases, Some("Art. 13 Abs. 1 lit. c")),
    (Q::Withdrawal, Some("Art. 13 Abs. 2 lit. c")),
    (Q::DataSubjects, None),
    (Q::Data, Some("Art. 14 Abs. 1 lit. d")),
    (Q::SourceAndProvision, Some("Art. 13 Abs. 2 lit. e, Art. 14 Abs. 2 lit. f")),
    (Q::Recipients, Some("Art. 13 Abs. 1 lit. e")),
    (Q::Transfers, Some("Art. 13 Abs. 1 lit. f")),
    (Q::Erasure, Some("Art. 13 Abs. 2 lit. a")),
    (Q::Archive, None),
    (Q::AutomatedDecisions, Some("Art. 13 Abs. 2 lit. f")),
    (Q::Protection, None),
];

/// Art. 30 Abs. 1 DSGVO; the legal basis and what follows lit. g come from Art. 13 and 14.
const DSGVO_30_1: &[(Question, Option<&str>)] = &[
    (Q::Controller, Some("Art. 30 Abs. 1 lit. a")),
    (Q::JointControllers, Some("Art. 30 Abs. 1 lit. a")),
    (Q::PurposesAndLegalBases, Some("Art. 30 Abs. 1 lit. b")),
    (Q::DataSubjects, Some("lit. c")),
    (Q::Data, Some("lit. c")),
    (Q::Recipients, Some("lit. d")),
    (Q::Transfers, Some("lit. e")),
    (Q::Erasure, Some("lit. f")),
    (Q::Archive, None),
    (Q::Protection, Some("lit. g")),
    (Q::SourceAndProvision, None),
    (Q::AutomatedDecisions, None),
];

/// Art. 30 Abs. 2 DSGVO.
const DSGVO_30_2: &[(Question, Option<&str>)] = &[
    (Q::Controller, Some("Art. 30 Abs. 2 lit. a")),
    (Q::Clients, Some("Art. 30 Abs. 2 lit. a")),
    (Q::ProcessingCategories, Some("lit. b")),
    (Q::SubProcessors, None),
    (Q::Transfers, Some("lit. c")),
    (Q::Protection, Some("lit. d")),
    (Q::DataSubjects, None),
    (Q::Data, None),
    (Q::Recipients, None),
    (Q::Erasure, None),
];

/// § 70 Abs. 1 BDSG, nine numbers.
const BDSG_70: &[(Question, Option<&str>)] = &[
    (Q::Controller, Some("§ 70 Abs. 1 Nr. 1 BDSG")),
    (Q::JointControllers, Some("§ 70 Abs. 1 Nr. 1 BDSG")),
    (Q::Purposes, Some("§ 70 Abs. 1 Nr. 2 BDSG")),
    (Q::Recipients, Some("Nr. 3")),
    (Q::DataSubjects, Some("Nr. 4")),
    (Q::Data, Some("Nr. 4")),
    (Q::AutomatedDecisions, Some("Nr. 5")),
    (Q::Transfers, Some("Nr. 6")),
    (Q::LegalBases, Some("Nr. 7")),
    (Q::Erasure, Some("Nr. 8")),
    (Q::Protection, Some("Nr. 9")),
    (Q::SourceAndProvision, None),
    (Q::Archive, None),
];

/// § 53 DSG NRW takes over Art. 30 Abs. 1 DSGVO and adds the legal basis and profiling.
const DSG_NRW_53: &[(Question, Option<&str>)] = &[
    (Q::Controller, Some("§ 53 DSG NRW, Art. 30 Abs. 1 lit. a DSGVO")),
    (Q::JointControllers, Some("§ 53 DSG NRW, Art. 30 Abs. 1 lit. a DSGVO")),
    (Q::PurposesAndLegalBases, Some("§ 53 DSG NRW, Art. 30 Abs. 1 lit. b DSGVO")),
    (Q::DataSubjects, Some("lit. c")),
    (Q::Data, Some("lit. c")),
    (Q::Recipients, Some("lit. d")),
    (Q::Transfers, Some("lit. e")),
    (Q::Erasure, Some("lit. f, § 54 Abs. 4 DSG NRW")),
    (Q::Archive, None),
    (Q::Protection, Some("lit. g")),
    (Q::AutomatedDecisions, Some("§ 53 DSG NRW")),
    (Q::SourceAndProvision, None),
];

/// Art. 31 VO (EU) 2018/1725.
const EU_31: &[(Question, Option<&str>)] = &[
    (Q::Controller, Some("Art. 31 Abs. 1 VO (EU) 2018/1725")),
    (Q::JointControllers, Some("Art. 31 Abs. 1 VO (EU) 2018/1725")),
    (Q::PurposesAndLegalBases, Some("Art. 31 Abs. 1 VO (EU) 2018/1725")),
    (Q::DataSubjects, Some("Art. 31 Abs. 1")),
    (Q::Data, Some("Art. 31 Abs. 1")),
    (Q::Recipients, Some("Art. 31 Abs. 1")),
    (Q::Transfers, Some("Art. 31 Abs. 1")),
    (Q::Erasure, Some("Art. 31 Abs. 1")),
    (Q::Protection, Some("Art. 31 Abs. 1")),
    (Q::SourceAndProvision, None),
    (Q::AutomatedDecisions, None),
    (Q::Archive, None),
];

/// Art. 12 DSG (Schweiz).
const CH_12: &[(Question, Option<&str>)] = &[
    (Q::Controller, Some("Art. 12 DSG")),
    (Q::JointControllers, Some("Art. 12 DSG")),
    (Q::PurposesAndLegalBases, Some("Art. 12 DSG")),
    (Q::DataSubjects, Some("Art. 12 DSG")),
    (Q::Data, Some("Art. 12 DSG")),
    (Q::Recipients, Some("Art. 12 DSG")),
    (Q::Erasure, Some("Art. 12 DSG")),
    (Q::Protection, Some("Art. 12, Art. 8 DSG")),
    (Q::Transfers, Some("Art. 12, Art. 16 Abs. 2 DSG")),
    (Q::AutomatedDecisions, None),
    (Q::SourceAndProvision, None),
    (Q::Archive, None),
];

/// § 8 DSG NRW in the version in force until 24 May 2018; its numbers 6 to 8 and 11 are internal here.
const DSG_NRW_8_ALT: &[(Question, Option<&str>)] = &[
    (Q::Controller, Some("§ 8 Nr. 1 DSG NRW a. F.")),
    (Q::PurposesAndLegalBases, Some("§ 8 Nr. 2 DSG NRW a. F.")),
    (Q::Data, Some("Nr. 3")),
    (Q::DataSubjects, Some("Nr. 4")),
    (Q::Recipients, Some("Nr. 5")),
    (Q::SourceAndProvision, Some("Nr. 5")),
    (Q::Erasure, Some("Nr. 9")),
    (Q::Transfers, Some("Nr. 10")),
    (Q::Protection, None),
    (Q::Archive, None),
];
