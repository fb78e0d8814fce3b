//! What is known of law beside the DSGVO itself: statutes with their names, their ends and where their text is free,
//! sections that are gone, adequacy decisions, renamed products. Tables that a person can read and renew, each with its
//! sources and its doubts.

mod address;
mod adequacy;
mod product;
mod section;
mod statute;
mod table;
mod union;

pub use address::{Place, address};
pub use adequacy::{Decision, VERIFIED, decisions, is_in_the_area, is_recognised, third_country};
pub use product::{Product, products};
pub use section::{Section, sections};
pub use statute::{Statute, ended, is_known, is_meant, nearest, statute};
pub use union::celex;
