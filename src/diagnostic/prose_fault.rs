//! What can be wrong with a privacy notice (Art. 13 DSGVO): facts for the sentences about it.

use super::Echo;

/// Faults found in running text. What a rule tells of records too is a [`super::LegalFault`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProseFault {
    /// `not-a-notice`: it speaks of something else.
    NotANotice,
    /// `missing-notice-part`
    MissingPart {
        /// What should be told.
        part: NoticePart,
    },
    /// `contradictory-anonymity`: anonymous, and yet a person can be told.
    AnonymousWithNames {
        /// What is claimed.
        claim: Echo,
        /// What stands against it, as it is told.
        datum: &'static str,
    },
    /// `contradictory-anonymity`: not kept, and yet kept.
    NotKeptButKept {
        /// Of what it is said.
        datum: &'static str,
        /// What is said of it elsewhere.
        elsewhere: Echo,
    },
    /// `vague-erasure-limit`
    VagueErasure {
        /// As written.
        text: Echo,
    },
    /// `placeholder`: a piece of a template.
    Placeholder {
        /// What stands there.
        piece: Echo,
    },
    /// `placeholder`: „Die Stadt / das Amt“.
    Alternatives {
        /// What stands there.
        piece: Echo,
    },
    /// `malformed-citation`
    MalformedCitation {
        /// As written.
        written: Echo,
        /// What was probably meant.
        corrected: Option<Echo>,
    },
    /// `tracking-without-consent`
    TrackingWithoutConsent,
    /// `unencrypted-transmission`: of what people type.
    Unencrypted,
    /// `unencrypted-transmission`: the risk is laid upon those who send.
    OwnRisk,
    /// `unencrypted-transmission`: measures are praised all the same.
    MeasuresClaimed {
        /// What is said of encryption elsewhere.
        elsewhere: Echo,
    },
    /// `notice-without-date`
    NoDate,
    /// `readers-told-to-check-back`
    AskedToReturn,
    /// `processing-without-period`
    WithoutPeriod {
        /// What is processed.
        topics: Vec<Topic>,
    },
    /// `contradictory-storage`
    StoredAllTheSame {
        /// What stands against it.
        elsewhere: Echo,
    },
    /// `contradictory-disclosure`
    DisclosedAllTheSame {
        /// What stands against it.
        elsewhere: Echo,
    },
    /// `unnamed-recipient`
    UnnamedRecipient {
        /// As written.
        written: Echo,
    },
    /// `statistics-without-basis`
    StatisticsWithoutBasis,
    /// `log-without-purpose`
    LogWithoutPurpose,
    /// `narrow-personal-data`
    NarrowPersonalData,
    /// `processing-not-in-register`
    NotInRegister {
        /// What is processed.
        topic: Topic,
    },
    /// `activity-not-in-notice`
    NotInNotice {
        /// The activity's name.
        designation: Echo,
        /// Its file.
        file: String,
    },
    /// `period-differs-from-register`
    PeriodDiffers {
        /// Of what.
        topic: Topic,
        /// The period here, as periods are written.
        here: String,
        /// The periods there.
        there: Vec<String>,
        /// The file of the record.
        file: String,
    },
    /// `legal-basis-differs-from-register`
    BasisDiffers {
        /// Of what.
        topic: Topic,
        /// The letters of Art. 6 Abs. 1 DSGVO here.
        here: Vec<String>,
        /// Those there.
        there: Vec<String>,
        /// The file of the record.
        file: String,
    },
    /// `product-differs-from-register`
    ProductDiffers {
        /// The product here.
        here: Echo,
        /// Those there.
        there: Vec<Echo>,
        /// The file of the record.
        file: String,
    },
}

/// A part of a notice (Art. 13 Abs. 1 and 2 DSGVO).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticePart {
    /// Abs. 1 lit. a
    Controller,
    /// Abs. 1 lit. b
    DataProtectionOfficer,
    /// Abs. 1 lit. c
    Purposes,
    /// Abs. 1 lit. c
    LegalBasis,
    /// Abs. 1 lit. e
    Recipients,
    /// Abs. 1 lit. f
    ThirdCountry {
        /// The service that makes it likely.
        service: &'static str,
    },
    /// Abs. 2 lit. a
    Period,
    /// Abs. 2 lit. b
    Rights {
        /// Those that are not told.
        missing: Vec<Right>,
    },
    /// Abs. 2 lit. c
    Withdrawal,
    /// Abs. 2 lit. d
    Complaint,
    /// Abs. 2 lit. e
    Provision,
    /// Abs. 2 lit. e: whether is told, and not what follows.
    Consequence,
    /// Abs. 2 lit. f
    AutomatedDecision,
}

/// A right of data subjects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// Art. 15
    Access,
    /// Art. 16
    Rectification,
    /// Art. 17
    Erasure,
    /// Art. 18
    Restriction,
    /// Art. 20
    Portability,
    /// Art. 21
    Objection,
}

/// What a web site of a municipality processes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The server's record of who called what.
    ServerLog,
    /// A newsletter.
    Newsletter,
    /// A contact form.
    ContactForm,
    /// Applications and other forms.
    OnlineForms,
    /// Measuring how pages are used.
    Analytics,
    /// Cookies.
    Cookies,
    /// Cameras.
    Video,
    /// Video conferences.
    VideoConferences,
    /// Applications for a job.
    JobApplications,
    /// Surveys.
    Surveys,
    /// Reports of defects.
    DefectReports,
    /// Wireless access for guests.
    Wifi,
    /// Information material by post.
    InformationMaterial,
    /// Pages at social networks.
    SocialMedia,
    /// A chat, with people or a machine.
    Chat,
}

impl ProseFault {
    /// The rule's identifier.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotANotice => "not-a-notice",
            Self::MissingPart { .. } => "missing-notice-part",
            Self::AnonymousWithNames { .. } | Self::NotKeptButKept { .. } => "contradictory-anonymity",
            Self::VagueErasure { .. } => "vague-erasure-limit",
            Self::Placeholder { .. } | Self::Alternatives { .. } => "placeholder",
            Self::MalformedCitation { .. } => "malformed-citation",
            Self::TrackingWithoutConsent => "tracking-without-consent",
            Self::Unencrypted | Self::OwnRisk | Self::MeasuresClaimed { .. } => "unencrypted-transmission",
            Self::NoDate => "notice-without-date",
            Self::AskedToReturn => "readers-told-to-check-back",
            Self::WithoutPeriod { .. } => "processing-without-period",
            Self::StoredAllTheSame { .. } => "contradictory-storage",
            Self::DisclosedAllTheSame { .. } => "contradictory-disclosure",
            Self::UnnamedRecipient { .. } => "unnamed-recipient",
            Self::StatisticsWithoutBasis => "statistics-without-basis",
            Self::LogWithoutPurpose => "log-without-purpose",
            Self::NarrowPersonalData => "narrow-personal-data",
            Self::NotInRegister { .. } => "processing-not-in-register",
            Self::NotInNotice { .. } => "activity-not-in-notice",
            Self::PeriodDiffers { .. } => "period-differs-from-register",
            Self::BasisDiffers { .. } => "legal-basis-differs-from-register",
            Self::ProductDiffers { .. } => "product-differs-from-register",
        }
    }
}

impl NoticePart {
    /// The provision that asks for it.
    pub const fn basis(&self) -> &'static str {
        match self {
            Self::Controller => "Art. 13 Abs. 1 lit. a DSGVO",
            Self::DataProtectionOfficer => "Art. 13 Abs. 1 lit. b DSGVO",
            Self::Purposes | Self::LegalBasis => "Art. 13 Abs. 1 lit. c DSGVO",
            Self::Recipients => "Art. 13 Abs. 1 lit. e DSGVO",
            Self::ThirdCountry { .. } => "Art. 13 Abs. 1 lit. f DSGVO",
            Self::Period => "Art. 13 Abs. 2 lit. a DSGVO",
            Self::Rights { .. } => "Art. 13 Abs. 2 lit. b DSGVO",
            Self::Withdrawal => "Art. 13 Abs. 2 lit. c DSGVO",
            Self::Complaint => "Art. 13 Abs. 2 lit. d DSGVO",
            Self::Provision | Self::Consequence => "Art. 13 Abs. 2 lit. e DSGVO",
            Self::AutomatedDecision => "Art. 13 Abs. 2 lit. f DSGVO",
        }
    }
}
