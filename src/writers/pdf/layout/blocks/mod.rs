//! One file a kind of block: what it looks like and which structure it has.

pub mod contacts;
pub mod contents;
pub mod definitions;
pub mod fields;
pub mod figure;
pub mod figures;
pub mod heading;
pub mod index;
pub mod list;
pub mod paragraph;
pub mod table;
pub mod title;
