//! What the public edition does not show, for the officer who answers for it: whole records with the reason on file, and
//! which answers under `[intern]` stay behind in those that are shown, never what they say.

use crate::model::{Internal, Jurisdiction, Record, Register, RegisterInternal, Withholding};

/// An overview of what is kept back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview<'a> {
    /// The law that may give a reason.
    pub jurisdiction: Option<Jurisdiction>,
    /// Records kept out as a whole, with what is on file.
    pub withheld: Vec<(&'a Record, &'a Withholding)>,
    /// Records that are not ready yet.
    pub drafts: Vec<&'a Record>,
    /// How many records are shown.
    pub shown: usize,
    /// In how many of them an answer stays behind; those that none has are left out.
    pub answers: Vec<(InternalAnswer, usize)>,
    /// How many contracts with partners there are.
    pub contracts: usize,
    /// Whether there is a remark on the whole register.
    pub remark: bool,
}

/// An answer under `[intern]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum InternalAnswer {
    /// Who answers questions in the house.
    ContactPerson,
    /// Systems.
    Systems,
    /// Who has access.
    AccessGroups,
    /// Measures in detail.
    Measures,
    /// The impact assessment.
    ImpactAssessment,
    /// The risk.
    Risk,
    /// The officer's remark.
    Remark,
    /// Notes of reviews.
    ReviewNotes,
    /// Exceptions from rules.
    Exceptions,
}

impl InternalAnswer {
    /// All of them, in the order of the schema.
    pub const ALL: [Self; 9] = [
        Self::ContactPerson,
        Self::Systems,
        Self::AccessGroups,
        Self::Measures,
        Self::ImpactAssessment,
        Self::Risk,
        Self::Remark,
        Self::ReviewNotes,
        Self::Exceptions,
    ];

    /// Its key in a record.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ContactPerson => "ansprechperson",
            Self::Systems => "systeme",
            Self::AccessGroups => "zugriffsberechtigte",
            Self::Measures => "massnahmen",
            Self::ImpactAssessment => "folgenabschaetzung",
            Self::Risk => "risiko",
            Self::Remark => "bemerkung",
            Self::ReviewNotes => "pruefvermerke",
            Self::Exceptions => "ausnahme",
        }
    }

    /// Whether there is one. A key that is new has to be thought of here.
    fn is_in(self, internal: &Internal) -> bool {
        let Internal {
            contact_person,
            systems,
            access_groups,
            measures,
            impact_assessment,
            risk,
            remark,
            review_notes,
            exceptions,
            // The whole record, and told as such.
            withholding: _,
        } = internal;
        match self {
            Self::ContactPerson => contact_person.is_some(),
            Self::Systems => !systems.is_empty(),
            Self::AccessGroups => !access_groups.is_empty(),
            Self::Measures => !measures.is_empty(),
            Self::ImpactAssessment => impact_assessment.is_some(),
            Self::Risk => risk.is_some(),
            Self::Remark => remark.is_some(),
            Self::ReviewNotes => !review_notes.is_empty(),
            Self::Exceptions => !exceptions.is_empty(),
        }
    }
}

impl<'a> Overview<'a> {
    /// What of a register the public edition keeps back.
    pub fn of(register: &'a Register) -> Self {
        let (mut withheld, mut drafts, mut shown) = (Vec::new(), Vec::new(), Vec::new());
        for record in &register.records {
            let withholding = record.activity.internal.as_ref().and_then(|internal| internal.withholding.as_ref());
            match withholding {
                // A withheld draft is a draft, as in the public edition's count.
                _ if record.activity.is_draft() => drafts.push(record),
                Some(withholding) => withheld.push((record, withholding)),
                None => shown.push(record),
            }
        }
        let number = |answer: InternalAnswer| {
            let has = |record: &&&Record| record.activity.internal.as_ref().is_some_and(|one| answer.is_in(one));
            shown.iter().filter(has).count()
        };
        let answers = InternalAnswer::ALL.map(|answer| (answer, number(answer)));
        let (contracts, remark) = match &register.head.internal {
            Some(RegisterInternal { contracts, remark }) => (contracts.len(), remark.is_some()),
            None => (0, false),
        };
        Self {
            jurisdiction: register.head.jurisdiction,
            withheld,
            drafts,
            shown: shown.len(),
            answers: answers.into_iter().filter(|(_, number)| *number > 0).collect(),
            contracts,
            remark,
        }
    }
}
