//! The suite: one binary, since linking is what takes long.

mod conformance;
mod bad_input;
mod breaks;
mod cases;
mod cli;
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
mod readme;
mod registers;
mod renewal;
mod rules;
mod schemas;
mod toml_text;
