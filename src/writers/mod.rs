//! A document in, bytes out: one folder a format.

pub mod pdf;
