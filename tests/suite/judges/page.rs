//! Judges of pages.

use std::path::Path;

use super::{Judge, accepts, hear, summon};

/// Hands pages to every judge of pages and wants no complaint.
pub fn accept(files: &[&Path]) {
    assert!(!files.is_empty(), "nothing to judge");
    if let Some(mut command) = summon(Judge::Vnu) {
        command.args(["--Werror", "--also-check-css"]).args(files);
        accepts(Judge::Vnu, command);
    }
    if let Some(mut command) = summon(Judge::HtmlValidate) {
        command.args(["--preset", "standard,a11y"]).args(files);
        accepts(Judge::HtmlValidate, command);
    }
    if let Some(mut command) = summon(Judge::Browser) {
        command.args(files);
        accepts(Judge::Browser, command);
    }
}

/// The judges judge.
#[test]
fn a_bad_page_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("bad.html");
    std::fs::write(&path, "<!DOCTYPE html><title></title><p><img src='https://musterstadt.example/a.png'></i>")
        .expect("a file in the temporary folder");
    for (judge, arguments) in [
        (Judge::Vnu, ["--Werror"].as_slice()),
        (Judge::HtmlValidate, &["--preset", "standard,a11y"]),
        (Judge::Browser, &[]),
    ] {
        let Some(mut command) = summon(judge) else { continue };
        command.args(arguments).arg(&path);
        let verdict = hear(judge, command);
        assert!(!verdict.success, "{}: {}", judge.name(), verdict.said);
    }
}
