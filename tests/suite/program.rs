//! The built program, as a process of its own.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

/// What a call left behind.
#[derive(Debug)]
pub struct Said {
    /// Its exit code; `None` where a signal ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Said {
    /// Both streams.
    pub fn all(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}

/// The program with nothing of this process's environment that could change what it says.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_verzeichnis"));
    command.current_dir(folder);
    for name in ["NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "LANG", "LC_ALL", "LANGUAGE", "TERM", "RAYON_NUM_THREADS"]
    {
        command.env_remove(name);
    }
    command
}

/// Calls the program in a folder.
pub fn run<Argument: AsRef<OsStr>>(folder: &Path, arguments: &[Argument]) -> Said {
    heard(command(folder).args(arguments))
}

/// Runs a command to its end.
pub fn heard(command: &mut Command) -> Said {
    let Output { status, stdout, stderr } = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    Said { code: status.code(), stdout: text(stdout), stderr: text(stderr) }
}

/// Runs a command whose stdout goes elsewhere.
#[cfg(target_os = "linux")]
pub fn heard_on(command: &mut Command, stdout: std::fs::File) -> Said {
    let child = command.stdout(stdout).stderr(std::process::Stdio::piped()).spawn().expect("the program starts");
    let Output { status, stderr, .. } = child.wait_with_output().expect("the program ends");
    Said {
        code: status.code(),
        stdout: String::new(),
        stderr: String::from_utf8(stderr).expect("the program writes UTF-8"),
    }
}
