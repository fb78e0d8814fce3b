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
        let mistaken = *judge == Judge::Vnu && is_of_data_alone(&verdict.said);
        assert!(verdict.success || mistaken, "{}:\n{}", judge.name(), verdict.said);
    }
}

/// Whether all that vnu says is that a policy would block linked data. It takes every script element for a script; what
/// has another type is none, and no policy is asked about it (HTML, "prepare the script element"). The browser, which is
/// asked too, reports nothing. What vnu says of real scripts counts.
fn is_of_data_alone(said: &str) -> bool {
    let mut complaints = said.lines().filter(|line| !line.is_empty()).peekable();
    complaints.peek().is_some() && complaints.all(|one| is_of_data(one).unwrap_or(false))
}

/// `"file:/a.html":272.229119-272.229153: info warning: Inline script violates Content Security Policy …`
fn is_of_data(complaint: &str) -> Option<bool> {
    let (file, rest) = complaint.strip_prefix("\"file:")?.split_once("\":")?;
    let (range, what) = rest.split_once(": ")?;
    let (from, to) = range.split_once('-')?;
    let ((line, from), (_, to)) = (from.split_once('.')?, to.split_once('.')?);
    let page = std::fs::read_to_string(file).ok()?;
    // Java counts in UTF-16, and this one complaint of vnu's counts lines from 0.
    let line: Vec<u16> = page.split('\n').nth(line.parse().ok()?)?.encode_utf16().collect();
    let element = String::from_utf16(line.get(from.parse::<usize>().ok()? - 1..to.parse().ok()?)?).ok()?;
    let is_policy = what.contains("Inline script violates Content Security Policy");
    Some(is_policy && element == "<script type=\"application/ld+json\">")
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

/// Linked data are no script, and a script that a policy blocks is one, to whomever we ask.
#[test]
fn only_of_linked_data_is_a_policy_complained_of_in_vain() {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\"><title>";
    let with = |script: &str| {
        let page = GOOD.replace("<title>", policy).replace("</main>", &format!("</main>ü\u{1F512}{script}"));
        let file = tempfile::Builder::new().suffix(".html").tempfile().expect("a file");
        std::fs::write(file.path(), page).expect("a file");
        file
    };
    let data = with("<script type=\"application/ld+json\">{}</script>");
    accept_by(&ALL[..1], &[data.path()]);
    let Some(mut command) = summon(Judge::Vnu) else { return };
    let script = with("<script>alert(1)</script>");
    let said = hear(Judge::Vnu, {
        command.args(ALL[0].1).args([data.path(), script.path()]);
        command
    });
    assert!(!said.success && !is_of_data_alone(&said.said), "{}", said.said);
}

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
