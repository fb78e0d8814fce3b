//! The shape of records: JSON Schemas, and what they say of a value.

mod bounds;
mod formats;
mod generate;
pub mod validate;

pub use bounds::is_within;
pub use formats::formats;
pub use generate::{files, processing_activity, public_register, register};
