//! What keeps a notice to those whose data they are from being whole (Art. 13, 14 DSGVO).

use super::Echo;

/// Faults found where notices are written, and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeFault {
    /// `notice-incomplete`
    Incomplete(NoticeGap),
    /// `activity-without-notice`
    NoNotice(NoNotice),
    /// `notice-group-without-title`
    GroupWithoutTitle {
        /// The group.
        group: Echo,
    },
}

/// What a notice has to say and cannot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeGap {
    /// Where the controller is found.
    ControllerContact,
    /// Where the data protection officer is found.
    OfficerContact,
    /// Where one may complain.
    Authority,
    /// What the data are for.
    Purposes,
    /// On what a purpose rests.
    LegalBasis,
    /// Which interest is pursued.
    Interest,
    /// Which data they are.
    Data,
    /// Who receives data.
    Recipients,
    /// Whether data go to a third country.
    Transfers,
    /// On what a transfer rests.
    TransferGround,
    /// Where the safeguards of a transfer can be read.
    TransferEvidence,
    /// How long data are kept.
    Erasure,
    /// How long these are.
    ErasureOf {
        /// The name of the category.
        category: Echo,
    },
    /// Whether a machine decides.
    AutomatedDecisions,
    /// By which logic.
    Logic,
    /// What follows from it.
    Significance,
    /// Where data come from.
    Source,
    /// Whether they have to be given.
    Provision,
    /// Why.
    Duty,
    /// What follows if they are not.
    Failure,
}

/// Why an activity has no notice under Art. 13 and 14 DSGVO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoNotice {
    /// It is carried out on behalf of others, who inform.
    Processor,
    /// Law enforcement: in North Rhine-Westphalia §§ 47, 48 DSG NRW.
    LawEnforcement {
        /// Whether that Land's law holds.
        nrw: bool,
    },
    /// Outside Union law the Regulation does not hold of itself; in North Rhine-Westphalia it mostly does through the Land's
    /// law.
    OutsideUnionLaw {
        /// Whether that Land's law holds.
        nrw: bool,
    },
    /// The Union's institutions, Switzerland: another law.
    OtherLaw,
    /// A law of the past.
    FormerLaw,
}

impl NoticeFault {
    /// The rule's identifier.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Incomplete(_) => "notice-incomplete",
            Self::NoNotice(_) => "activity-without-notice",
            Self::GroupWithoutTitle { .. } => "notice-group-without-title",
        }
    }
}

impl NoticeGap {
    /// The key that is missing.
    pub const fn field(&self) -> &'static str {
        match self {
            Self::ControllerContact => "anschrift",
            Self::OfficerContact => "email",
            Self::Authority => "aufsichtsbehoerde",
            Self::Purposes => "zwecke",
            Self::LegalBasis => "rechtsgrundlagen",
            Self::Interest => "interesse",
            Self::Data => "daten",
            Self::Recipients => "empfaenger",
            Self::Transfers => "drittland",
            Self::TransferGround => "grund",
            Self::TransferEvidence => "nachweis",
            Self::Erasure | Self::ErasureOf { .. } => "loeschung",
            Self::AutomatedDecisions => "automatisiert",
            Self::Logic => "logik",
            Self::Significance | Self::Failure => "folgen",
            Self::Source => "herkunft",
            Self::Provision => "bereitstellung",
            Self::Duty => "pflicht",
        }
    }
}
