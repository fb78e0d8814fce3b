//! The README's examples are true: its commands run, its records are sound, its message is what the program says.

use std::fs;
use std::path::Path;

use verzeichnis::diagnostic::Severity;
use verzeichnis::pipeline;
use verzeichnis::report::Format;
use verzeichnis::wording::Language;

use crate::program;
use crate::registers::{below, file, files, path, told};

/// The blocks of the README: the word behind the three signs, and the text.
fn blocks() -> Vec<(String, String)> {
    let readme = fs::read_to_string(path("README.md")).expect("README.md");
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for line in readme.lines() {
        match (line.strip_prefix("```"), open) {
            (Some(word), false) => {
                blocks.push((word.to_owned(), String::new()));
                open = true;
            }
            (Some(_), true) => open = false,
            (None, true) => {
                let (_, text) = blocks.last_mut().expect("an open block");
                text.push_str(line);
                text.push('\n');
            }
            (None, false) => {}
        }
    }
    assert!(!open, "a block is left open");
    blocks
}

pub fn of(kind: &str) -> Vec<String> {
    blocks().into_iter().filter(|(word, _)| word == kind).map(|(_, text)| text).collect()
}

/// A folder as a newcomer has it after cloning, as far as the commands look into it.
fn clone() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for part in ["records", "schema"] {
        for name in below(&path(part)) {
            let to = folder.path().join(part).join(&name);
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(path(part).join(&name), to).expect("a copy");
        }
    }
    folder
}

/// Whether a command is one for the program; the test command would run itself.
fn call(line: &str, folder: &Path) -> bool {
    let command = line.split(" #").next().unwrap_or_default().trim();
    let arguments = command.strip_prefix("cargo run --release -- ").or_else(|| command.strip_prefix("verzeichnis "));
    let Some(arguments) = arguments else {
        assert_eq!(command, "cargo test", "a command that no test knows");
        return false;
    };
    let said = program::run(folder, &arguments.split_whitespace().collect::<Vec<_>>());
    assert_eq!(said.code, Some(0), "{line}\n{}", said.all());
    true
}

#[test]
fn its_commands_run() {
    let folder = clone();
    let [style] = of("css").try_into().expect("one style");
    fs::write(folder.path().join("stadt.css"), style).expect("the style that the commands name");
    fs::copy(path("tests/prose/vollstaendig/text.txt"), folder.path().join("datenschutz.txt"))
        .expect("the text they name");
    let shell: Vec<String> =
        of("sh").iter().flat_map(|block| block.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let console = of("console");
    let console = console.iter().flat_map(|block| block.lines()).filter_map(|line| line.strip_prefix("$ "));
    let lines: Vec<&str> = shell.iter().map(String::as_str).chain(console).collect();
    let called = lines.iter().filter(|line| call(line, folder.path())).count();
    assert!(called >= 2, "{lines:?}");
    for made in ["public/verfahrensverzeichnis.pdf", "public/index.html", "public/link.html"] {
        assert!(folder.path().join(made).is_file(), "the commands make {made}");
    }
}

#[test]
fn its_records_are_sound() {
    let records = of("toml");
    assert!(records.len() >= 2, "a short record and a large one");
    let head = files("records").into_iter().find(|file| file.path == "register.toml").expect("register.toml");
    let (design, records): (Vec<_>, Vec<_>) = records.into_iter().partition(|text| text.starts_with("[gestaltung]"));
    let (notices, records): (Vec<_>, Vec<_>) = records.into_iter().partition(|text| text.starts_with("[hinweise]"));
    let [notices] = notices.as_slice() else { panic!("one [hinweise]") };
    let mut whole = files("tests/rules/notice-incomplete/clean");
    let bare = whole.iter_mut().find(|file| file.path == "register.toml").expect("register.toml");
    *bare = file("register.toml", [bare.content.clone().expect("bytes"), notices.as_bytes().to_vec()].concat());
    let checked = pipeline::check(whole);
    assert_eq!(checked.count(Severity::Hint), 0, "{}", told(&checked, Format::Human, Language::German));
    assert!(checked.register.is_some_and(|register| register.head.notices.is_some()));
    let [design] = design.as_slice() else { panic!("one [gestaltung]") };
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>";
    let bytes = [head.content.clone().expect("bytes"), b"\n".to_vec(), design.as_bytes().to_vec()].concat();
    let checked = pipeline::check(vec![file("register.toml", bytes), file("wappen.svg", svg)]);
    assert_eq!(checked.count(Severity::Warning), 0, "{}", told(&checked, Format::Human, Language::German));
    assert!(checked.register.is_some_and(|register| register.logo.is_some()));
    for (index, text) in records.into_iter().enumerate() {
        let mut checked = pipeline::check(vec![head.clone(), file(&format!("beispiel-{index}.toml"), text)]);
        // One record out of fifty leaves units without any.
        checked.findings.retain(|finding| finding.fault.code() != "unused-unit");
        assert_eq!(checked.count(Severity::Warning), 0, "{}", told(&checked, Format::Human, Language::German));
    }
}

/// A message in the README is made again from the line that it shows.
#[test]
fn its_message_is_what_the_program_says() {
    let mut shown = 0;
    for message in of("text").into_iter().filter(|text| text.starts_with("Fehler[")) {
        let place = message.lines().nth(1).and_then(|line| line.trim().strip_prefix("--> ")).expect("a place");
        let mut parts = place.split(':');
        let name = parts.next().and_then(|path| path.rsplit('/').next()).expect("a file");
        let line: usize = parts.next().and_then(|number| number.parse().ok()).expect("a line");
        let source = message.lines().nth(3).and_then(|line| line.split_once("| ")).expect("a source line").1;
        let folder = clone();
        fs::write(folder.path().join("records").join(name), format!("{}{source}\n", "\n".repeat(line - 1)))
            .expect("a file");
        let said = program::run(folder.path(), &["check"]);
        assert!(said.stdout.contains(&message), "README:\n{message}\nthe program:\n{}", said.stdout);
        shown += 1;
    }
    assert!(shown > 0, "the README shows a message");
}
