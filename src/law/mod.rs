//! What is known of law beside the DSGVO itself: acts and sections that are gone, adequacy decisions, renamed products.
//! Tables that a person can read and renew, each with its sources and its doubts.

mod adequacy;
mod product;
mod repealed;
mod table;

pub use adequacy::{Decision, VERIFIED, decisions, is_in_the_area, is_recognised, third_country};
pub use product::{Product, products};
pub use repealed::{Repealed, Section, repealed, sections};
