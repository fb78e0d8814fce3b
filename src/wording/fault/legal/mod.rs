//! Sentences about what a register says, before the law: what is wrong, why, and what to write.

mod english;
mod german;

pub use english::tell as english;
pub use german::tell as german;
