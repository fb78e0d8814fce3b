//! The suite: one binary, since linking is what takes long.

mod conformance;
mod determinism;
mod dice;
mod editors;
mod from_schema;
mod imports;
mod judges;
mod leak;
mod page_text;
mod parity;
mod pdf_file;
mod program;
mod registers;
mod schemas;
mod toml_text;
