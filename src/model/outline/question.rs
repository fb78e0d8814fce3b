//! The questions that records answer, and the headings that laws have for the answers.

/// A question that a record answers. Some are wholes, of which a law may ask the parts in different places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are those of the model")]
pub enum Question {
    /// The controller, also where it is the register's.
    Body,
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
    Recipients(Who),
    Transfers,
    AutomatedDecisions,
    /// Those that are profiling, and the others.
    Profiling,
    DecisionsButProfiling,
    SourceAndProvision,
    Source,
    Provision,
    Protection,
    Archive,
    /// That consent can be withdrawn: a notice alone says it.
    Withdrawal,
    // What stands under `[intern]`, and so in the internal edition alone.
    AccessGroups,
    Measures,
    Systems,
    ImpactAssessment,
}

impl Question {
    /// All that a record can say in public, as wholes, in the order in which it follows where no law numbers it.
    pub const USUAL: [Self; 15] = [
        Self::Controller,
        Self::JointControllers,
        Self::Clients,
        Self::ProcessingCategories,
        Self::SubProcessors,
        Self::PurposesAndLegalBases,
        Self::DataSubjects,
        Self::Data,
        Self::Recipients(Who::All),
        Self::Transfers,
        Self::Erasure,
        Self::Archive,
        Self::Protection,
        Self::SourceAndProvision,
        Self::AutomatedDecisions,
    ];

    /// Which answers stand under it.
    pub const fn answers(self) -> &'static [Self] {
        match self {
            Self::Body | Self::Controller => &[Self::Controller],
            Self::JointControllers => &[Self::JointControllers],
            Self::Clients => &[Self::Clients],
            Self::ProcessingCategories => &[Self::ProcessingCategories],
            Self::SubProcessors => &[Self::SubProcessors],
            Self::PurposesAndLegalBases => &[Self::Purposes, Self::LegalBases],
            Self::Purposes => &[Self::Purposes],
            Self::LegalBases => &[Self::LegalBases],
            Self::DataSubjects => &[Self::DataSubjects],
            Self::Data => &[Self::Data],
            Self::Erasure => &[Self::Erasure],
            Self::Recipients(_) => &[Self::Recipients(Who::All)],
            Self::Transfers => &[Self::Transfers],
            Self::AutomatedDecisions | Self::Profiling | Self::DecisionsButProfiling => &[Self::AutomatedDecisions],
            Self::SourceAndProvision => &[Self::Source, Self::Provision],
            Self::Source => &[Self::Source],
            Self::Provision => &[Self::Provision],
            Self::Protection => &[Self::Protection],
            Self::Archive => &[Self::Archive],
            Self::Withdrawal => &[Self::Withdrawal],
            Self::AccessGroups => &[Self::AccessGroups],
            Self::Measures => &[Self::Measures],
            Self::Systems => &[Self::Systems],
            Self::ImpactAssessment => &[Self::ImpactAssessment],
        }
    }

    /// Whether the answer stands under `[intern]`.
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::AccessGroups | Self::Measures | Self::Systems | Self::ImpactAssessment)
    }

    /// Whether two parts are all of what they are parts of.
    #[cfg(test)]
    pub const fn is_rest_of(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Recipients(Who::Processors), Self::Recipients(Who::ButProcessors))
                | (Self::Recipients(Who::External), Self::Recipients(Who::Internal))
                | (Self::Profiling, Self::DecisionsButProfiling)
        )
    }
}

/// Which recipients.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// All of them.
    All,
    /// Those that act on the controller's behalf.
    Processors,
    /// All but those.
    ButProcessors,
    /// Those within the body.
    Internal,
    /// All but those.
    External,
}

/// A law's own heading, where it asks in other words than the DSGVO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is what its text in `wording` says")]
pub enum Heading {
    // § 70 BDSG.
    RecipientCategories,
    DataSubjectCategories,
    DataCategories,
    UseOfProfiling,
    TransferCategories,
    LegalBasis,
    ErasureOrReview,
    GeneralMeasures,
    // Art. 12 DSG.
    ProcessingPurposes,
    StoragePeriod,
    DataSecurity,
    DisclosureAbroad,
    // § 8 DSG NRW a. F.
    ProcessingBody,
    PurposeAndLegalBasis,
    KindOfData,
    CircleOfDataSubjects,
    RegularRecipients,
    SourceOfData,
    AccessGroups,
    Measures,
    Technology,
    BlockingAndErasure,
    IntendedTransfers,
    PriorChecking,
}
