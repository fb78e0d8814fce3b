//! The PDF: a document is laid out into pages of plain data, these are painted by printpdf chunk by chunk,
//! and a finishing pass makes of it a tagged, archivable file (ISO 14289-1, ISO 19005-2).

pub mod fonts;
pub mod layout;
pub mod page;
pub mod structure;
