//! Sentences about privacy notices: what is wrong, why, and what to write.

mod english;
mod german;
mod parts;
mod topic;

pub use english::tell as english;
pub use german::tell as german;
