//! Every word that reaches a page or a message, as exhaustive matches over the language.

pub mod fault;
pub mod report;

/// The languages of the frame and of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Deutsch.
    #[default]
    German,
    /// English.
    English,
}

impl Language {
    /// The tag of BCP 47: `de`, `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }
}
