//! From bytes to what a person reads.

mod formats;
mod hidden;
mod robust;
mod slips;

use super::{Format, Manner, print};
use crate::{
    diagnostic::{Finding, of_source},
    source::Sources,
    wording::Language,
};

const FORMATS: [Format; 6] =
    [Format::Human, Format::Short, Format::Narrated, Format::Json, Format::Github, Format::Gitlab];

fn sources(files: &[(&str, &[u8])]) -> Sources {
    Sources::read(files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())))
}

fn findings(sources: &Sources) -> Vec<Finding> {
    sources.iter().flat_map(of_source).collect()
}

fn printed(findings: &[Finding], sources: &Sources, format: Format) -> String {
    let mut out = String::new();
    let manner = Manner { format, language: Language::German, colour: false, folder: "" };
    print(findings, sources, manner, &mut out).expect("a string takes all");
    out
}

fn told(text: &str, format: Format) -> String {
    let sources = sources(&[("records/a.toml", text.as_bytes())]);
    printed(&findings(&sources), &sources, format)
}
