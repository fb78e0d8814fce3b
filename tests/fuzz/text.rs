//! Any bytes as a privacy notice: read as text and as HTML, held against a register and told, never a panic.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use verzeichnis::model::Register;
use verzeichnis::pipeline::{InputFile, check, lint};
use verzeichnis::report::{Format, Manner, print};
use verzeichnis::wording::Language;

static REGISTER: LazyLock<Option<Register>> = LazyLock::new(|| {
    let file = |path: &str, bytes: &[u8]| InputFile { path: path.to_owned(), content: Ok(bytes.to_vec()) };
    let head = include_bytes!("../../records/register.toml");
    let record = include_bytes!("../../records/webserver-protokolle.toml");
    check(vec![file("register.toml", head), file("webserver-protokolle.toml", record)]).register
});

fuzz_target!(|bytes: &[u8]| {
    let path = if bytes.len() % 2 == 0 { "text.html" } else { "text.txt" };
    let linted = lint(vec![InputFile { path: path.to_owned(), content: Ok(bytes.to_vec()) }], REGISTER.as_ref());
    let language = if bytes.len() % 7 == 0 { Language::English } else { Language::German };
    let manner = Manner { format: Format::Human, language, colour: false, folder: "" };
    print(&linted.findings, &linted.sources, manner, &mut String::new()).expect("a text takes everything");
});
