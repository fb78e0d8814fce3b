//! The small words of an erasure rule: "wenn …: mindestens 5 Jahre ab …, dann Einschränkung der Verarbeitung".

use super::Language;

/// The words between the values of a rule.
#[derive(Debug, Clone, Copy)]
pub struct ErasureWords {
    /// Before a condition.
    pub when: &'static str,
    /// Before the period after which is reviewed, not erased.
    pub review: &'static str,
    /// Before the period of a later stage.
    pub thereafter: &'static str,
    /// Before a number of years that a later stage adds.
    pub further: &'static str,
    /// Before a period that is a minimum.
    pub at_least: &'static str,
    /// Between a period and its start.
    pub from: &'static str,
    /// Between "unverzüglich" and its start.
    pub after: &'static str,
    /// Between a period and the event it ends before.
    pub before: &'static str,
    /// Before the event that ends storage.
    pub upon: &'static str,
    /// Before the entry whose rule holds.
    pub same_as: &'static str,
    /// Before what follows the period.
    pub then: &'static str,
}

impl ErasureWords {
    /// The words in a language.
    pub const fn of(language: Language) -> Self {
        match language {
            Language::German => Self {
                when: "wenn",
                review: "Überprüfung",
                thereafter: "danach",
                further: "noch",
                at_least: "mindestens",
                from: "ab",
                after: "nach",
                before: "vor",
                upon: "mit",
                same_as: "wie",
                then: "dann",
            },
            Language::English => Self {
                when: "if",
                review: "Review",
                thereafter: "thereafter",
                further: "a further",
                at_least: "at least",
                from: "from",
                after: "after",
                before: "before",
                upon: "upon",
                same_as: "as in",
                then: "then",
            },
        }
    }
}
