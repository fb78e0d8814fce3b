//! A document in, bytes out: one folder a format.

pub mod facts;
pub mod html;
pub mod link;
pub mod manifest;
pub mod pdf;
