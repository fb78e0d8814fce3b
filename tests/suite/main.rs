//! The suite: one binary, since linking is what takes long.
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::collapsible_if,
    clippy::format_collect,
    clippy::needless_pass_by_value,
    clippy::redundant_closure_for_method_calls,
    clippy::unnecessary_map_on_constructor,
    clippy::unnecessary_wraps,
    reason = "tests name their own files, build small texts, and keep one shape for all cases"
)]

mod bad_input;
mod breaks;
mod cases;
mod cli;
mod conformance;
mod determinism;
mod dice;
mod editions;
mod editors;
mod exports;
mod extraction;
mod from_schema;
mod hostile;
mod imports;
mod judges;
mod kit;
mod languages;
mod leak;
mod look;
mod notice;
mod outlines;
mod own_pages;
mod page_text;
mod parity;
mod parts;
mod pdf_file;
mod precision;
mod program;
mod prose;
mod readme;
mod registers;
mod renewal;
mod reviews;
mod rules;
mod schemas;
mod sheet;
mod structure;
mod toml_text;
mod unprintable;
mod verify;
mod visit;
