//! The frame speaks one language. What an edition in German says beside its records is the German frame; none of those
//! words is in the same edition in English, on the page or in the PDF, but for those that both languages have.

use std::collections::BTreeSet;

use html5gum::{Token, Tokenizer};
use verzeichnis::model::NoticeScope;
use verzeichnis::pipeline::{self, BuildOptions, Built, EditionKind, InputFile};

use crate::notice;
use crate::page_text::without_script;
use crate::pdf_file::reader::Reader;
use crate::registers::{file, files, output, register};

/// Words that both frames have: names of files and programs, what is spelled alike, and German law, which is cited in
/// German everywhere.
const COMMON: &[&str] = &[
    "PDF",
    "csv",
    "jsonld",
    "SHA",
    "Linux",
    "Windows",
    "macOS",
    "PowerShell",
    "FileHash",
    "Get",
    "shasum",
    "sum",
    "sha",
    "manifest",
    "verfahrensverzeichnis",
    "November",
    "pdf",
    "input",
    "select",
    "Government",
    "Union",
    "Partner",
    "September",
];

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

fn built(records: Vec<InputFile>, edition: EditionKind) -> Built {
    let options = BuildOptions { edition, own_pages: edition == EditionKind::Public, ..BuildOptions::default() };
    let register = register(records);
    let mut built = pipeline::build(register.clone(), &options, &|_, _| {});
    if edition == EditionKind::Public {
        let notice = notice::built(&register, &NoticeScope::All).files;
        built.files.extend(notice.into_iter().filter(|file| file.name.ends_with(".html")));
    }
    built
}

/// All that a page says: text, what stands in attributes, its script's sentences. Left out is what abbreviations stand for:
/// German law has German names.
fn said_by_page(page: &[u8]) -> BTreeSet<String> {
    let whole = std::str::from_utf8(page).expect("UTF-8");
    let mut all = BTreeSet::new();
    let (mut is_left_out, mut in_list, mut open) = (false, 0_usize, 0_usize);
    for token in Tokenizer::new(without_script(page).as_str()) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                // A statute that can be chosen has its German name, and a fingerprint has letters.
                is_left_out = [&b"style"[..], b"option", b"code"].contains(&tag.name.as_slice());
                if tag.name.as_slice() == b"section" {
                    open += 1;
                    let id = tag.attributes.get(&b"id"[..]).map(|id| id.to_vec()).unwrap_or_default();
                    if id.ends_with(b"_abkuerzungen") {
                        in_list = open;
                    }
                }
                for (name, value) in tag.attributes {
                    if [&b"aria-label"[..], b"data-h", b"placeholder"].contains(&name.as_slice()) {
                        all.extend(words(std::str::from_utf8(&value).expect("UTF-8")));
                    }
                }
            }
            Token::String(text) if !is_left_out && in_list == 0 => {
                all.extend(words(std::str::from_utf8(&text).expect("UTF-8")));
            }
            Token::EndTag(tag) => {
                is_left_out = false;
                if tag.name.as_slice() == b"section" {
                    in_list = if in_list == open { 0 } else { in_list };
                    open -= 1;
                }
            }
            Token::String(_) | Token::Doctype(_) | Token::Comment(_) | Token::Error(_) => {}
        }
    }
    // What a script says stands between quotation marks.
    let script =
        whole.split_once("<script>").and_then(|(_, rest)| rest.split_once("</script>")).map(|(script, _)| script);
    for sentence in script.unwrap_or_default().split('"').skip(1).step_by(2).filter(|text| is_sentence(text)) {
        all.extend(words(sentence));
    }
    all
}

/// Whether a text in a script is said to somebody: what it looks for in the page has other signs.
fn is_sentence(text: &str) -> bool {
    text.contains(' ') && text.chars().all(|one| one.is_alphanumeric() || " ,.„“…–".contains(one))
}

fn said(built: &Built) -> BTreeSet<String> {
    let pages = built.files.iter().filter(|file| file.name.ends_with(".html"));
    pages.flat_map(|file| said_by_page(&file.bytes)).collect()
}

/// What the PDF says on its pages in running lines, which stand outside of the document.
const RUNNING: [&str; 3] = ["Seite 1", "Fortsetzung:", "Öffentliche Fassung"];

#[test]
fn no_word_of_the_german_frame_is_in_an_english_one() {
    // Here the supervisory authority is typed too: its name is German in every frame.
    let typed: BTreeSet<String> = files("records")
        .iter()
        .flat_map(|one| {
            let text = std::str::from_utf8(one.content.as_ref().expect("bytes")).expect("UTF-8");
            words(&format!("{text} {}", one.path))
        })
        .collect();
    for edition in [EditionKind::Public, EditionKind::Internal] {
        let german = said(&built(in_language("records", "de"), edition));
        let english = said(&built(in_language("records", "en"), edition));
        let frame: BTreeSet<&String> = german.difference(&typed).collect();
        assert!(frame.len() > 100, "{edition:?}: the German frame says something");
        let left: Vec<&&String> =
            frame.iter().filter(|word| english.contains(**word) && !COMMON.contains(&word.as_str())).collect();
        assert!(left.is_empty(), "{edition:?}: {left:?}");
    }
}

/// Everything that is painted on the pages of a PDF, a text a page.
fn painted(language: &str) -> Vec<String> {
    let built = built(in_language("records", language), EditionKind::Public);
    let texts = Reader::new(output(&built, ".pdf")).strings().into_iter();
    texts.take(built.pages.expect("a PDF")).map(|text| text.replace('\u{A0}', " ")).collect()
}

#[test]
fn running_lines_are_in_the_language_of_the_frame() {
    let (german, english) = (painted("de"), painted("en"));
    for words in RUNNING {
        assert!(german.iter().any(|page| page.contains(words)), "{words}");
        assert!(!english.iter().any(|page| page.contains(words)), "{words}");
    }
}
