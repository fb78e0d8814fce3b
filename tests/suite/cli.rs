//! The command line, case by case: each file in `tests/cli` is a session in a copy of `tests/cli/stadt`.
//!
//! ```text
//! $ verzeichnis check ohne        a command, with its environment before it
//! | a line of stdout
//! ! a line of stderr
//! = 2                             the exit code
//! ```
//! Renewed by `VERZEICHNIS_RENEW=1 cargo test --test suite cli`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::registers::{below, path};
use crate::{program, renewal};

/// What changes with the machine or the version: the folder, seconds, sizes, the version's number.
fn steady(line: &str, folder: &str) -> String {
    let line = line.replace(env!("CARGO_PKG_VERSION"), "VERSION").replace(folder, "…").replace('\u{A0}', " ");
    let parts: Vec<&str> = line.split(' ').collect();
    let unit = |part: &str| ["KB", "MB", "Sekunden", "seconds"].contains(&part.trim_end_matches([',', '.', ')']));
    let mut out: Vec<String> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let measured = parts.get(index + 1).is_some_and(|next| unit(next));
        if measured && part.starts_with(|sign: char| sign.is_ascii_digit()) {
            // The blanks before it make a column right.
            while out.last().is_some_and(String::is_empty) {
                out.pop();
            }
            out.push("#".to_owned());
        } else {
            out.push((*part).to_owned());
        }
    }
    out.join(" ")
}

/// Runs the commands of a session and writes it down anew.
fn played(session: &str, folder: &Path) -> String {
    let real = fs::canonicalize(folder).expect("the folder");
    let real = real.to_str().expect("a folder in UTF-8");
    let mut out = String::new();
    for line in session.lines() {
        let Some(line_of_command) = line.strip_prefix("$ ") else {
            // Remarks stay; what was said before is written anew.
            if line.starts_with('#') || line.is_empty() {
                let _ = writeln!(out, "{line}");
            }
            continue;
        };
        let mut words = line_of_command.split_whitespace().peekable();
        let mut command = program::command(folder);
        while let Some((name, value)) = words.peek().and_then(|word| word.split_once('=')) {
            command.env(name, value);
            words.next();
        }
        assert_eq!(words.next(), Some("verzeichnis"), "{line}");
        let said = program::heard(command.args(words));
        let _ = writeln!(out, "{line}");
        for (mark, text) in [("|", &said.stdout), ("!", &said.stderr)] {
            for line in text.lines() {
                let _ = writeln!(out, "{}", format!("{mark} {}", steady(line, real)).trim_end());
            }
        }
        let _ = writeln!(out, "= {}", said.code.map_or("ended by a signal".to_owned(), |code| code.to_string()));
    }
    out
}

fn copy_of_stadt() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let from = path("tests/cli/stadt");
    for name in below(&from) {
        let to = folder.path().join(&name);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(from.join(&name), to).expect("a copy");
    }
    folder
}

#[test]
fn every_session_goes_as_written() {
    let folder = path("tests/cli");
    let sessions: Vec<String> =
        below(&folder).into_iter().filter(|name| name.ends_with(".txt") && !name.contains('/')).collect();
    assert!(sessions.len() >= 8, "{sessions:?}");
    for name in sessions {
        let file = folder.join(name);
        let session = fs::read_to_string(&file).expect("a session");
        let played = played(&session, copy_of_stadt().path());
        renewal::compare(&file, &played, "cli");
    }
}

/// Every way to end is among the sessions, in both languages.
#[test]
fn the_sessions_end_in_every_way() {
    let folder = path("tests/cli");
    let all: String = below(&folder)
        .into_iter()
        .filter(|name| name.ends_with(".txt") && !name.contains('/'))
        .map(|name| fs::read_to_string(folder.join(name)).expect("a session"))
        .collect();
    for ending in ["\n= 0\n", "\n= 1\n", "\n= 2\n"] {
        assert!(all.matches(ending).count() >= 4, "{ending:?}");
    }
    assert!(all.matches("--lang en").count() >= 4);
}
