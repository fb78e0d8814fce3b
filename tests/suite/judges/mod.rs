//! Programs that share no code with ours judge what we write. Each starts slowly (a JVM, a browser), so each gets all its
//! files in one call. One that is not installed is named and left out; where `CI` is set, that is a failure.

pub mod data;
mod judge;
pub mod page;
pub mod pdf;
pub mod text;
pub mod toml;

use std::collections::BTreeSet;
use std::env;
use std::io::{Write, stderr};
use std::process::{Command, Output};
use std::sync::Mutex;

pub use judge::Judge;

/// What a judge said.
pub struct Verdict {
    /// Whether it ended well.
    pub success: bool,
    /// All that it wrote, on both streams.
    pub said: String,
}

/// The command of a judge that is installed.
pub fn summon(judge: Judge) -> Option<Command> {
    static TOLD: Mutex<BTreeSet<Judge>> = Mutex::new(BTreeSet::new());
    let command = judge.command();
    if command.is_none() {
        assert!(env::var_os("CI").is_none(), "{} is missing: run tests/judges/install", judge.name());
        // Once, and straight past the test harness, which keeps the words of a test that passes to itself.
        if TOLD.lock().is_ok_and(|mut told| told.insert(judge)) {
            let _ = writeln!(stderr(), "not run: {} is missing (tests/judges/install)", judge.name());
        }
    }
    command
}

fn hear(judge: Judge, mut command: Command) -> Verdict {
    let Output { status, stdout, stderr } =
        command.output().unwrap_or_else(|error| panic!("{} does not start: {error}", judge.name()));
    let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    Verdict { success: status.success(), said }
}

#[test]
fn all_are_there_where_ci_is_set() {
    for judge in Judge::ALL {
        summon(judge);
    }
}
