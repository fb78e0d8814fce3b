//! Judges of pages.

use std::path::Path;

use super::{Judge, Verdict, hear, summon};

/// Each with its options.
const ALL: [(Judge, &[&str]); 3] = [
    (Judge::Vnu, &["--Werror", "--also-check-css"]),
    (Judge::HtmlValidate, &["--preset", "standard,a11y"]),
    (Judge::Browser, &[]),
];

/// Hands pages to every judge of pages and wants no complaint.
pub fn accept(files: &[&Path]) {
    accept_by(&ALL, files);
}

/// Hands pages to the judges of markup alone: a page that stands for a city's has no style of ours.
pub fn accept_markup(files: &[&Path]) {
    accept_by(&ALL[..2], files);
}

/// Hands pages to a browser that applies neither script nor style, and wants them complete and legible.
pub fn accept_bare(files: &[&Path]) {
    accept_by(&[(Judge::Bare, &[])], files);
}

fn accept_by(judges: &[(Judge, &[&str])], files: &[&Path]) {
    assert!(!files.is_empty(), "nothing to judge");
    for (judge, options) in judges {
        let Some(mut command) = summon(*judge) else { continue };
        command.args(*options).args(files);
        let verdict = hear(*judge, command);
        assert!(verdict.success, "{}:\n{}", judge.name(), verdict.said);
    }
}

/// Hands a page, the data that it says and the names of visits (none for all) to a visitor; what it found, nothing where
/// it is not installed.
pub fn visited(page: &Path, data: &Path, visits: &[&str]) -> Option<Verdict> {
    let mut command = summon(Judge::Visitor)?;
    command.args([page, data]).args(visits);
    Some(hear(Judge::Visitor, command))
}

/// A page that has nothing and lacks nothing.
const GOOD: &str = r#"<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Verzeichnis</title></head>
<body><main><h1>Verzeichnis</h1><p>Leer.</p></main></body>
</html>
"#;

/// No language, no title, a picture without words from somewhere else, an end without a beginning.
const BAD: &str = "<!DOCTYPE html><title></title><p><img src='https://musterstadt.example/wappen.png'></i>";

/// The last one refuses what cannot be read without style, and what asks for more than it gets.
#[test]
fn a_page_that_needs_its_style_is_refused_without() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let words = "<p>Wort</p>".repeat(30);
    let hidden = format!(
        "<!DOCTYPE html><html lang=\"de\"><title>V</title><main><h1>V</h1>{words}<p hidden>Rest</p></main></html>"
    );
    let calls = format!(
        "<!DOCTYPE html><html lang=\"de\"><title>V</title><main><h1>V</h1>{words}<img src=\"x.png\" alt=\"x\"></main></html>"
    );
    for (name, text) in [("hidden.html", hidden), ("calls.html", calls)] {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file in the temporary folder");
        let Some(mut command) = summon(Judge::Bare) else { return };
        command.arg(&path);
        let verdict = hear(Judge::Bare, command);
        assert!(!verdict.success, "{name}: {}", verdict.said);
    }
}

/// The judges judge.
#[test]
fn a_good_page_is_accepted_and_a_bad_one_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [good, bad] = [("good.html", GOOD), ("bad.html", BAD)].map(|(name, text)| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file in the temporary folder");
        path
    });
    accept(&[&good]);
    for (judge, options) in ALL {
        let Some(mut command) = summon(judge) else { continue };
        command.args(options).arg(&bad);
        let verdict = hear(judge, command);
        assert!(!verdict.success, "{}: {}", judge.name(), verdict.said);
    }
}
