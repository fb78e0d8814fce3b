//! What can be wrong with what a register says, before the law: facts for the sentences about it. Days are written as in
//! the records, `YYYY-MM-DD`.

use super::Echo;

/// Faults found by legal checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LegalFault {
    /// `legitimate-interest-of-public-authority`
    LegitimateInterest,
    /// `task-without-national-law`
    TaskWithoutLaw,
    /// `consent-for-public-task`: beside a duty or a task.
    ConsentBesideTask,
    /// `consent-for-public-task`: where the answers are a duty.
    ConsentUnderDuty,
    /// `malformed-citation`: an article without the letter that counts.
    LetterMissing {
        /// The article.
        article: u16,
        /// The paragraph that has letters.
        paragraph: u16,
        /// The last of them.
        last: char,
    },
    /// `malformed-citation`: a number beyond the act's last.
    NoSuchSection {
        /// As cited: „§ 99 BMG“.
        cited: Echo,
        /// The act.
        law: &'static str,
        /// Whether it counts articles.
        by_article: bool,
        /// The last number that the table knows.
        last: u16,
    },
    /// `malformed-citation`: „Art.“ of an act with sections, „§“ of one with articles.
    OtherSign {
        /// The act.
        law: &'static str,
        /// Whether it counts articles.
        by_article: bool,
    },
    /// `special-category-without-ground`: the Regulation is cited, but not Art. 9.
    SpecialCategoryWithoutGround,
    /// `special-category-without-ground`: national law alone.
    SpecialCategoryByNationalLaw,
    /// `special-category-without-ground`: words that hint at it.
    PerhapsSpecialCategory {
        /// The word.
        word: Echo,
    },
    /// `offence-data-without-ground`
    OffenceDataWithoutGround,
    /// `offence-data-without-ground`: words that hint at it.
    PerhapsOffenceData {
        /// The word.
        word: Echo,
    },
    /// `transfer-without-safeguard`: a country of the EEA.
    NotAThirdCountry {
        /// As written.
        country: Echo,
    },
    /// `transfer-without-safeguard`: what is claimed is not what is cited.
    TransferGround {
        /// The articles that would do.
        articles: &'static str,
    },
    /// `transfer-without-safeguard`: a decision that holds no more.
    DecisionEnded {
        /// Its number.
        number: &'static str,
        /// The last day.
        until: String,
    },
    /// `transfer-without-safeguard`: a decision for some recipients.
    DecisionLimited {
        /// Its number.
        number: &'static str,
    },
    /// `transfer-without-safeguard`: no decision for this country.
    NoDecision {
        /// As written.
        country: Echo,
        /// The day of the list.
        verified: &'static str,
    },
    /// `transfer-without-safeguard`: a partner beyond the EEA, and no transfer.
    PartnerInThirdCountry {
        /// As written.
        country: Echo,
    },
    /// `processor-without-contract`
    ProcessorWithoutContract {
        /// The partner.
        key: Echo,
    },
    /// `joint-controller-without-essence`
    JointControllerNotArranged,
    /// `withheld-without-reason`: none at all.
    WithheldWithoutReason,
    /// `withheld-without-reason`: one that says nothing.
    WithheldForNoReason,
    /// `impact-assessment-undecided`
    ImpactAssessmentUndecided {
        /// What speaks for a high risk.
        signs: Vec<RiskSign>,
    },
    /// `vague-erasure-limit`
    VagueErasure {
        /// As written.
        text: Echo,
    },
    /// `erasure-without-start`
    ErasureWithoutStart,
    /// `contradictory-anonymity`: a row that names what it calls anonymous.
    AnonymousWithNames {
        /// What it names.
        datum: &'static str,
    },
    /// `contradictory-anonymity`: not kept, but with a period.
    NotKeptButErased,
    /// `wrong-regime`: fines under the Regulation.
    FinesUnderGdpr,
    /// `wrong-regime`: something else under the law of prosecution.
    NotLawEnforcement,
    /// `outdated-law`: an act.
    OutdatedLaw {
        /// As cited.
        cited: Echo,
        /// The last day in force.
        until: String,
        /// What took its place.
        successors: Vec<&'static str>,
        /// Whether this is from memory.
        doubt: bool,
    },
    /// `outdated-law`: a section.
    OutdatedSection {
        /// As cited.
        cited: Echo,
        /// The last day, where it is known.
        until: Option<String>,
        /// What to cite.
        instead: Option<&'static str>,
        /// Whether this is from memory.
        doubt: bool,
    },
    /// `unknown-statute`
    UnknownStatute {
        /// As cited.
        name: Echo,
        /// In how many other places.
        further: usize,
        /// A known short name that is near.
        meant: Option<&'static str>,
    },
    /// `outdated-product`
    OutdatedProduct {
        /// The old name.
        name: &'static str,
        /// The name of today.
        today: Option<&'static str>,
        /// Since when.
        since: &'static str,
        /// Whether this is from memory.
        doubt: bool,
    },
    /// `placeholder`
    Placeholder {
        /// What stands there.
        piece: Echo,
    },
    /// `person-named-in-public`
    PersonNamed {
        /// What shows the person.
        sign: PersonSign,
    },
    /// `review-overdue`
    ReviewOverdue {
        /// The last review.
        reviewed: String,
        /// The day on which the next one was due.
        due: String,
    },
    /// `tracking-without-consent`
    TrackingWithoutConsent,
    /// `inconsistent-recipient-name`: two spellings.
    RecipientSpelledTwice {
        /// This one.
        name: Echo,
        /// The other.
        earlier: Echo,
    },
    /// `inconsistent-recipient-name`: a name in words for what has a key.
    RecipientHasKey {
        /// As it is declared.
        name: Echo,
    },
    /// `duplicate-activity`
    DuplicateActivity {
        /// The other record.
        file: String,
    },
    /// `character-outside-din-91379`: a letter that no register of the administration has.
    OutsideDin91379 {
        /// The letter, with its marks.
        letter: Echo,
    },
    /// `character-outside-din-91379`: a soft hyphen or a replacement character.
    BrokenCharacter {
        /// Which.
        character: char,
    },
    /// `unused-unit`
    UnusedUnit {
        /// The unit.
        key: Echo,
    },
}

/// What speaks for a high risk (Art. 35 DSGVO).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RiskSign {
    /// Special categories, or offences.
    SpecialCategories,
    /// Video.
    Video,
    /// Profiling.
    Profiling,
    /// Behaviour or places are followed.
    Tracking,
    /// Children.
    Children,
}

/// What shows a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PersonSign {
    /// A name.
    Name,
    /// A mobile number.
    Mobile,
    /// An address of e-mail.
    Email,
}

impl LegalFault {
    /// The rule's identifier.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::LegitimateInterest => "legitimate-interest-of-public-authority",
            Self::TaskWithoutLaw => "task-without-national-law",
            Self::ConsentBesideTask | Self::ConsentUnderDuty => "consent-for-public-task",
            Self::LetterMissing { .. } | Self::NoSuchSection { .. } | Self::OtherSign { .. } => "malformed-citation",
            Self::SpecialCategoryWithoutGround
            | Self::SpecialCategoryByNationalLaw
            | Self::PerhapsSpecialCategory { .. } => "special-category-without-ground",
            Self::OffenceDataWithoutGround | Self::PerhapsOffenceData { .. } => "offence-data-without-ground",
            Self::NotAThirdCountry { .. }
            | Self::TransferGround { .. }
            | Self::DecisionEnded { .. }
            | Self::DecisionLimited { .. }
            | Self::NoDecision { .. }
            | Self::PartnerInThirdCountry { .. } => "transfer-without-safeguard",
            Self::ProcessorWithoutContract { .. } => "processor-without-contract",
            Self::JointControllerNotArranged => "joint-controller-without-essence",
            Self::WithheldWithoutReason | Self::WithheldForNoReason => "withheld-without-reason",
            Self::ImpactAssessmentUndecided { .. } => "impact-assessment-undecided",
            Self::VagueErasure { .. } => "vague-erasure-limit",
            Self::ErasureWithoutStart => "erasure-without-start",
            Self::AnonymousWithNames { .. } | Self::NotKeptButErased => "contradictory-anonymity",
            Self::FinesUnderGdpr | Self::NotLawEnforcement => "wrong-regime",
            Self::OutdatedLaw { .. } | Self::OutdatedSection { .. } => "outdated-law",
            Self::UnknownStatute { .. } => "unknown-statute",
            Self::OutdatedProduct { .. } => "outdated-product",
            Self::Placeholder { .. } => "placeholder",
            Self::PersonNamed { .. } => "person-named-in-public",
            Self::ReviewOverdue { .. } => "review-overdue",
            Self::TrackingWithoutConsent => "tracking-without-consent",
            Self::RecipientSpelledTwice { .. } | Self::RecipientHasKey { .. } => "inconsistent-recipient-name",
            Self::DuplicateActivity { .. } => "duplicate-activity",
            Self::OutsideDin91379 { .. } | Self::BrokenCharacter { .. } => "character-outside-din-91379",
            Self::UnusedUnit { .. } => "unused-unit",
        }
    }
}
