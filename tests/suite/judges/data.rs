//! Readers in Python, as judges of the data: of whole publications, since each file is held against the others.

use std::path::Path;

use super::{Judge, hear, summon};

/// Nothing is at fault in these published folders, as far as they tell it.
pub fn accept(judge: Judge, folders: &[&Path]) {
    if let Some(said) = refused(judge, folders) {
        panic!("{}:\n{said}", judge.name());
    }
}

/// What a judge says against these folders; nothing where it finds no fault, or is not installed.
pub fn refused(judge: Judge, folders: &[&Path]) -> Option<String> {
    let mut command = summon(judge)?;
    // Python would leave compiled files beside the scripts.
    command.env("PYTHONDONTWRITEBYTECODE", "1").args(folders);
    let verdict = hear(judge, command);
    (!verdict.success).then_some(verdict.said)
}
