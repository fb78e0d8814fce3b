//! The nouns of Article 30 DSGVO, one file each, and the words with a grammar of their own that they are made of.

mod plain_text;

pub mod citation;
pub mod colour;
pub mod contact;
pub mod date;
pub mod key;
pub mod period;
pub mod url;

pub use citation::Citation;
pub use colour::Colour;
pub use contact::{Email, Phone};
pub use date::Date;
pub use key::Key;
pub use period::Period;
pub use plain_text::PlainText;
pub use url::{ContactUrl, HttpsUrl};
