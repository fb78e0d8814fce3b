//! Any bytes as a record: read, checked and told in every format, never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use verzeichnis::pipeline::{InputFile, check};
use verzeichnis::report::{Format, Manner, print};
use verzeichnis::wording::Language;

const REGISTER: &[u8] = include_bytes!("../../records/register.toml");

const FORMATS: [Format; 6] =
    [Format::Human, Format::Short, Format::Narrated, Format::Json, Format::Github, Format::Gitlab];

fuzz_target!(|bytes: &[u8]| {
    let file = |path: &str, bytes: &[u8]| InputFile { path: path.to_owned(), content: Ok(bytes.to_vec()) };
    let checked = check(vec![file("register.toml", REGISTER), file("eintrag.toml", bytes)]);
    // One way of telling an input, so that more inputs are tried.
    let format = FORMATS[bytes.len() % FORMATS.len()];
    let language = if bytes.len() % 7 == 0 { Language::English } else { Language::German };
    let manner = Manner {
        format,
        language,
        colour: bytes.len() % 5 == 0,
        folder: if bytes.len() % 2 == 0 { "records" } else { "" },
    };
    print(&checked.findings, &checked.sources, manner, &mut String::new()).expect("a text takes everything");
});
