//! The frame speaks one language. What an edition in German says beside its records is the German frame; none of those
//! words is in the same edition in English, on the page or in the PDF, but for those that both languages have.

use std::collections::BTreeSet;

use html5gum::{Token, Tokenizer};
use verzeichnis::pipeline::{self, BuildOptions, Built, InputFile};

use crate::page_text::without_script;
use crate::pdf_file::reader::Reader;
use crate::registers::{file, files, output, register};

/// Words that both frames have: names of files and programs, what is spelled alike, and German law, which is cited in
/// German everywhere.
const COMMON: &[&str] = &[];

fn words(text: &str) -> BTreeSet<String> {
    let is_part = |one: char| one.is_alphabetic();
    let text = text.replace('\u{AD}', "");
    text.split(|one: char| !is_part(one)).filter(|word| word.chars().count() > 2).map(str::to_owned).collect()
}

/// Records with a frame in a language.
fn in_language(records: &str, language: &str) -> Vec<InputFile> {
    let mut all = files(records);
    for one in &mut all {
        if one.path == "register.toml" {
            let text = String::from_utf8(one.content.clone().expect("bytes")).expect("UTF-8");
            let rest = text.lines().filter(|line| !line.starts_with("sprache")).collect::<Vec<_>>().join("\n");
            *one = file("register.toml", format!("sprache = \"{language}\"\n{rest}"));
        }
    }
    all
}

fn built(records: Vec<InputFile>) -> Built {
    let options = BuildOptions { own_pages: true, ..BuildOptions::default() };
    pipeline::build(register(records), &options, &|_, _| {})
}

/// All that a page says: text, what stands in attributes, its script's sentences.
fn said_by_page(page: &[u8]) -> BTreeSet<String> {
    let whole = std::str::from_utf8(page).expect("UTF-8");
    let mut all = BTreeSet::new();
    for token in Tokenizer::new(without_script(page).as_str()) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                for (name, value) in tag.attributes {
                    if [&b"aria-label"[..], b"content", b"title", b"data-h", b"placeholder"].contains(&name.as_slice()) {
                        all.extend(words(std::str::from_utf8(&value).expect("UTF-8")));
                    }
                }
            }
            Token::String(text) => all.extend(words(std::str::from_utf8(&text).expect("UTF-8"))),
            Token::EndTag(_) | Token::Doctype(_) | Token::Comment(_) | Token::Error(_) => {}
        }
    }
    // What a script says stands between quotation marks.
    let script = whole.split_once("<script>").and_then(|(_, rest)| rest.split_once("</script>")).map(|(script, _)| script);
    for sentence in script.unwrap_or_default().split('"').skip(1).step_by(2).filter(|text| text.contains(' ')) {
        all.extend(words(sentence));
    }
    all
}

fn said(built: &Built) -> BTreeSet<String> {
    let mut all: BTreeSet<String> =
        built.files.iter().filter(|file| file.name.ends_with(".html")).flat_map(|file| said_by_page(&file.bytes)).collect();
    // Of the PDF, what is painted on its pages.
    let reader = Reader::new(output(built, ".pdf"));
    all.extend(reader.strings().iter().take(built.pages.expect("a PDF")).flat_map(|page| words(page)));
    all
}

#[test]
fn no_word_of_the_german_frame_is_in_an_english_one() {
    for records in ["records", "tests/cases/englisch/records", "tests/cases/regime/records"] {
        let typed: BTreeSet<String> = files(records)
            .iter()
            .flat_map(|one| words(std::str::from_utf8(one.content.as_ref().expect("bytes")).expect("UTF-8")))
            .collect();
        let german = said(&built(in_language(records, "de")));
        let english = said(&built(in_language(records, "en")));
        let frame: BTreeSet<&String> = german.difference(&typed).collect();
        assert!(frame.len() > 100, "{records}: the German frame says something");
        let left: Vec<&&String> =
            frame.iter().filter(|word| english.contains(**word) && !COMMON.contains(&word.as_str())).collect();
        assert!(left.is_empty(), "{records}: {left:?}");
    }
}
