//! A document in, bytes out: one folder a format.

pub mod atom;
pub mod csv;
pub mod facts;
pub mod html;
pub mod ical;
pub mod json;
pub mod jsonld;
pub mod link;
pub mod manifest;
pub mod pdf;
