//! The suite: one binary, since linking is what takes long.

mod editors;
mod judges;
mod page_text;
mod parity;
mod pdf_file;
mod registers;
