//! Who sees what. `PublicRegister` has no field for anything internal, so a leak does not compile;
//! `InternalRegister` holds everything, for the supervisory authority (Art. 30 Abs. 4 DSGVO).

mod authorities;
mod internal_register;
mod order;
mod previous;
mod public_activity;
mod public_register;
mod regime;
mod resolve;
mod withheld;

pub use internal_register::InternalRegister;
pub use previous::NoRegister;
pub use public_activity::{
    Concerned, PublicActivity, PublicClient, PublicData, PublicErasure, PublicJointController, PublicRecipient,
    PublicSubProcessor, PublicTransfer, Reference,
};
pub use public_register::{PublicRegister, PublicUnit};
pub use regime::Regime;
pub use withheld::{InternalAnswer, Overview};

use crate::model::Register;

/// An edition of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edition {
    /// For everyone.
    Public(PublicRegister),
    /// For the authority: not for publication.
    Internal(InternalRegister),
}

impl Edition {
    /// The edition for everyone: no draft, nothing withheld, nothing internal.
    pub fn public(register: &Register) -> Self {
        Self::Public(public_register::publish(register))
    }

    /// The edition for the authority: every record, drafts marked, with all that stands under `[intern]`.
    pub fn internal(register: &Register) -> Self {
        Self::Internal(internal_register::disclose(register))
    }

    /// The edition as far as it speaks of one activity, for a sheet of its own; what is said of all stays behind.
    #[must_use]
    pub fn only(mut self, key: &str) -> Self {
        let shown = match &mut self {
            Self::Public(register) => register,
            Self::Internal(InternalRegister { shown, activities, contracts, remark }) => {
                activities.retain(|other, _| other.as_str() == key);
                contracts.clear();
                *remark = None;
                shown
            }
        };
        shown.activities.retain(|activity| activity.key.as_str() == key);
        self
    }

    /// What both editions say: for the internal one, of every record.
    pub fn shown(&self) -> &PublicRegister {
        match self {
            Self::Public(register) => register,
            Self::Internal(register) => &register.shown,
        }
    }
}
