//! The program `verzeichnis`.

use std::{env, process::ExitCode};

fn main() -> ExitCode {
    ExitCode::from(verzeichnis::cli::run(env::args_os().skip(1)))
}
