//! The shape of records: JSON Schemas, and what they say of a value.

pub mod validate;
