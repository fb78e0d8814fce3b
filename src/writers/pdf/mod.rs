//! The PDF: a document is laid out into pages of plain data, these are painted by printpdf chunk by chunk,
//! and a finishing pass makes of it a tagged, archivable file (ISO 14289-1, ISO 19005-2).

pub mod assemble;
mod codes;
mod compress;
mod destinations;
mod embed;
mod file;
pub mod fonts;
mod icc;
mod joined;
pub mod layout;
mod links;
mod metadata;
mod objects;
mod outline;
pub mod page;
mod pages;
mod paint;
mod repeats;
mod sfnt;
pub mod structure;
mod tags;
