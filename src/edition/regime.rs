//! Under which law an activity stands, and after which it is set out.

use super::PublicActivity;
use crate::model::{LegalFramework, Outline};

/// Law and outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Regime {
    /// The law.
    pub framework: LegalFramework,
    /// The outline.
    pub outline: Outline,
}

impl Regime {
    /// Of the activities for which nothing else is said: among those that there are, the first that the program knows, so
    /// that one activity more or less seldom changes what the others say.
    pub fn usual(activities: &[PublicActivity]) -> Self {
        let of = |activity: &PublicActivity| Self { framework: activity.framework, outline: activity.outline };
        activities.iter().map(of).min().unwrap_or_default()
    }
}

impl Default for Regime {
    fn default() -> Self {
        Self { framework: LegalFramework::Gdpr, outline: Outline::Controller }
    }
}
