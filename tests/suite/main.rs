//! The suite: one binary, since linking is what takes long.

mod editors;
mod judges;
mod pdf_file;
