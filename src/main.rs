//! The program `verzeichnis`.

use std::{env, process::ExitCode};

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(verzeichnis::cli::run(env::args_os().skip(1)))
}
