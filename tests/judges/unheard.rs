//! The last word of a test run: which judges were not heard, because they are not installed. It stands in no test, since
//! the harness keeps the words of tests that pass to itself; cargo runs this program after the suite.

#[path = "../suite/judges/judge.rs"]
mod judge;

use std::process::ExitCode;

use judge::Judge;

#[allow(clippy::print_stderr, reason = "who runs the tests must see what did not run")]
fn main() -> ExitCode {
    let unheard: Vec<&str> =
        Judge::ALL.into_iter().filter(|judge| judge.command().is_none()).map(Judge::name).collect();
    if unheard.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("\nnot run, since not installed (tests/judges/install): {}", unheard.join(", "));
    if std::env::var_os("CI").is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
