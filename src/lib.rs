//! The register of processing activities (Verzeichnis von Verarbeitungstätigkeiten, Art. 30 DSGVO), from TOML
//! records to a public, accessible, archivable PDF and a matching page.
//!
//! One road, and no step looks back: `source` reads text, `schema` checks its shape, `model` holds the law's
//! nouns, `rules` check the law, `edition` decides what is public, `document` says it, `writers` write it.

pub mod amend;
// A browser has no command line, and the progress line does not compile for one.
#[cfg(not(target_family = "wasm"))]
pub mod cli;
pub mod diagnostic;
pub mod document;
pub mod edition;
pub mod law;
pub mod model;
pub mod palette;
pub mod picture;
pub mod pipeline;
pub mod prose;
pub mod publish;
pub mod repertoire;
pub mod report;
pub mod reviews;
pub mod rules;
pub mod schema;
pub mod source;
pub mod stylesheet;
pub mod wording;
pub mod writers;
