//! Every word that reaches a page or a message, as exhaustive matches over the language.

pub mod abbreviation;
#[cfg(not(target_family = "wasm"))]
pub mod cli;
pub mod fault;
pub mod feed;
pub mod figure;
pub mod filter;
pub mod foreign;
pub mod index;
pub mod malformed;
pub mod notice;
pub mod page;
pub mod paper;
pub mod report;
pub mod reviews;

mod country;
mod erasure;
mod glossary;
mod heading;
mod label;

mod phrase;
mod quantity;
mod reference;
mod value;

pub use country::country;
pub use erasure::ErasureWords;
pub use glossary::glossary;
pub use label::Label;
pub use phrase::Phrase;
pub use reference::reference;
pub use value::Print;

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
