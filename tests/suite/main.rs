//! The suite: one binary, since linking is what takes long.

mod pdf_file;
