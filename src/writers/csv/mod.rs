//! The public register as tables for a spreadsheet: one with a row an activity, and three long ones, with a row for every
//! category of data, for every recipient of every category, for every erasure rule of every category.
//!
//! UTF-8 with a byte order mark, semicolons, CRLF, quotation marks after RFC 4180: what a German Excel opens with a
//! double click. Columns are called as the keys of `verzeichnis.json` are, in every language, and closed values are
//! spelled as there. `kennung` names the activity and `datengruppe` the category: by both the tables join.

mod activities;
mod groups;
mod rows;
mod table;
mod values;

use crate::edition::PublicRegister;
use crate::wording::page::DataFile;

/// The media type of the files (RFC 7111).
pub const MEDIA_TYPE: &str = "text/csv";

/// The tables, each with the name of its file without its ending, and what it is.
pub fn write(register: &PublicRegister) -> [(&'static str, DataFile, Vec<u8>); 4] {
    [
        ("verzeichnis", DataFile::Activities, activities::table(register)),
        ("daten", DataFile::Data, rows::data(register)),
        ("empfaenger", DataFile::Recipients, rows::recipients(register)),
        ("loeschung", DataFile::Erasure, rows::erasure(register)),
    ]
}
