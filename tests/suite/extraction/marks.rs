//! Quotation marks and dashes are those of the language. What an officer types is printed as typed; what the program
//! says, and the records that it comes with, are set as a book is.

use std::fs;

use verzeichnis::pipeline::EditionKind;
use verzeichnis::wording::Language;

use crate::cases;
use crate::registers::{document, files, path, register};

/// What is wrong with a text: marks of a typewriter, or those of another language.
fn faults(text: &str, language: Language) -> Vec<&'static str> {
    let mut out = Vec::new();
    let wrong = |mark: &str| text.contains(mark);
    if wrong("\"") || wrong("'") || wrong("´") || wrong("`") {
        out.push("a straight quotation mark or apostrophe");
    }
    if wrong(" - ") || wrong("\u{A0}- ") || wrong("--") {
        out.push("a hyphen for a dash");
    }
    if wrong("...") {
        out.push("three dots for an ellipsis");
    }
    let count = |mark: char| text.chars().filter(|one| *one == mark).count();
    let paired = match language {
        Language::German => count('„') == count('“') && count('”') == 0 && count('—') == 0,
        Language::English => count('“') == count('”') && count('„') == 0,
    };
    if !paired {
        out.push("quotation marks or dashes of another language");
    }
    out
}

#[test]
fn documents_have_the_marks_of_their_language() {
    let mut folders: Vec<String> =
        cases::names().into_iter().map(|name| format!("tests/cases/{name}/records")).collect();
    folders.push("records".to_owned());
    for folder in folders {
        let register = register(files(&folder));
        for edition in [EditionKind::Public, EditionKind::Internal] {
            let document = document(&register, edition, None);
            for line in verzeichnis::document::lines(&document) {
                // Records may be in German whatever the language of the frame: the words of either are right.
                let languages = match document.language {
                    Language::German => vec![Language::German],
                    Language::English => vec![Language::English, Language::German],
                };
                let best = languages.into_iter().map(|language| faults(&line, language)).min_by_key(Vec::len);
                assert_eq!(best, Some(Vec::new()), "{folder}: {line}");
            }
        }
    }
}

/// The text literals of a Rust file, up to its tests.
fn literals(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let mut out = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        // A literal that goes on in the next line begins or ends at the line's end.
        out.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    out
}

/// The files of `wording` that are printed; the others speak on the command line, where a straight mark may be meant.
#[test]
fn printed_words_have_none_of_a_typewriter() {
    let mut seen = 0;
    for entry in fs::read_dir(path("src/wording")).expect("the folder") {
        let file = entry.expect("an entry").path();
        if file.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        for text in literals(&fs::read_to_string(&file).expect("a file")) {
            let typed = [" - ", "...", "'", "´", "\\\""].iter().find(|mark| text.contains(**mark));
            assert_eq!(typed, None, "{}: {text}", file.display());
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen} literals are not all");
}

#[test]
fn marks_of_a_typewriter_are_seen() {
    for wrong in ["\"a\"", "a - b", "a...", "“a”", "„a", "John's"] {
        assert!(!faults(wrong, Language::German).is_empty(), "{wrong}");
    }
    assert!(faults("„a“ – b, Vor- und Nachname …", Language::German).is_empty());
    assert!(faults("“a” – John’s", Language::English).is_empty());
    assert_eq!(literals("let a = \"b\"; // \"c\"\n#[cfg(test)] \"d\"").first().map(String::as_str), Some("b"));
}
