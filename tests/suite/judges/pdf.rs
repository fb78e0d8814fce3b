//! Judges of PDF files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Judge, Verdict, hear, summon};

/// Hands files (name, bytes) to every judge of PDF files and wants no complaint.
pub fn accept(files: &[(&str, &[u8])]) {
    assert!(!files.is_empty(), "nothing to judge");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(format!("{name}.pdf"));
            std::fs::write(&path, bytes).expect("a file in the temporary folder");
            path
        })
        .collect();
    conforms(&paths);
    for path in &paths {
        reads(Judge::Qpdf, |command| command.arg("--check").arg(path));
        // Poppler takes the square of a file's length for its tags; the longer ones are read in the test of parity.
        let tags = fs_size(path) < 200_000;
        reads(Judge::PdfInfo, |command| command.args(tags.then_some("-struct-text")).arg(path));
        reads(Judge::PdfToText, |command| command.arg(path).arg("-"));
        // Small pictures: what is painted is seen in none of them, what cannot be painted is told all the same.
        reads(Judge::PdfToPpm, |command| command.args(["-r", "20"]).arg(path));
        reads(Judge::Mutool, |command| command.arg("info").arg(path));
        reads(Judge::Mutool, |command| command.args(["draw", "-q", "-F", "txt", "-o", "/dev/null"]).arg(path));
        reads(Judge::Mutool, |command| {
            command.args(["draw", "-q", "-r", "20", "-F", "pnm", "-o", "/dev/null"]).arg(path)
        });
    }
}

/// What poppler says of a file as a whole: "Title", "Tagged" and so on.
pub fn properties(bytes: &[u8]) -> Option<BTreeMap<String, String>> {
    let mut command = summon(Judge::PdfInfo)?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("file.pdf");
    std::fs::write(&path, bytes).expect("a file in the temporary folder");
    command.args(["-enc", "UTF-8"]).arg(path);
    let Verdict { success, said } = hear(Judge::PdfInfo, command);
    assert!(success, "pdfinfo: {said}");
    let entry = |line: &str| {
        let (key, value) = line.split_once(':')?;
        Some((key.to_owned(), value.trim_start().to_owned()))
    };
    Some(said.lines().filter_map(entry).collect())
}

fn fs_size(path: &Path) -> u64 {
    std::fs::metadata(path).expect("a file in the temporary folder").len()
}

/// PDF/UA-1 and PDF/A-2a, as the file declares.
fn conforms(paths: &[PathBuf]) {
    for flavour in ["ua1", "2a"] {
        let Some(mut command) = summon(Judge::VeraPdf) else { return };
        command.args(["--flavour", flavour, "--format", "text", "-v"]).args(paths);
        let Verdict { success, said } = hear(Judge::VeraPdf, command);
        let passed = said.lines().filter(|line| line.starts_with("PASS ")).count();
        assert!(success && passed == paths.len(), "veraPDF, {flavour}:\n{said}");
    }
}

/// Each of these may read a broken file all the same: what it says about it on the way counts.
fn reads(judge: Judge, arguments: impl Fn(&mut Command) -> &mut Command) {
    let Some(mut command) = summon(judge) else { return };
    arguments(&mut command).stdout(Stdio::null());
    let Verdict { success, said } = hear(judge, command);
    // mupdf as some distributions build it says so once, whatever the file.
    let complaints: Vec<&str> =
        said.lines().filter(|line| !line.is_empty() && *line != "warning: ICC support is not available").collect();
    assert!(success && complaints.is_empty(), "{}: {}", judge.name(), complaints.join("\n"));
}

/// The text under the tags as poppler reads it, element by element; the page that an entry of the contents ends in and
/// bullets are left out.
pub fn words(bytes: &[u8]) -> Option<Vec<String>> {
    let mut command = summon(Judge::PdfInfo)?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("tags.pdf");
    std::fs::write(&path, bytes).expect("a file in the temporary folder");
    command.args(["-enc", "UTF-8", "-struct-text"]).arg(path);
    let Verdict { success, said } = hear(Judge::PdfInfo, command);
    assert!(success, "pdfinfo: {said}");
    let mut around: Vec<(usize, &str)> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    let mut entry = None;
    for line in said.lines() {
        let element = line.trim_start();
        let depth = line.len() - element.len();
        around.retain(|(other, _)| *other < depth);
        let own = around.last().map_or("", |(_, name)| *name);
        match element.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some("•") if own.starts_with("Lbl") => {}
            Some(text) => {
                words.push(text.to_owned());
                // The last words of an entry of the contents end in its page.
                if around.iter().any(|(_, name)| name.starts_with("Reference")) {
                    entry = Some(words.len() - 1);
                }
            }
            None => {
                entry.take().into_iter().for_each(|last: usize| without_page(&mut words[last]));
                around.push((depth, element));
            }
        }
    }
    Some(words)
}

fn without_page(entry: &mut String) {
    entry.truncate(entry.trim_end_matches(|one: char| one.is_ascii_digit()).len());
}

/// The text of each page as poppler reads it, laid out as on paper.
pub fn pages(bytes: &[u8]) -> Option<Vec<String>> {
    let mut command = summon(Judge::PdfToText)?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("pages.pdf");
    std::fs::write(&path, bytes).expect("a file in the temporary folder");
    command.args(["-enc", "UTF-8", "-layout"]).arg(path).arg("-");
    let Verdict { success, said } = hear(Judge::PdfToText, command);
    assert!(success, "pdftotext: {said}");
    // A form feed ends each page.
    let mut pages: Vec<String> = said.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    Some(pages)
}

/// A page and nothing else: neither tagged nor archivable.
const PLAIN: &[u8] = b"%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
";

/// The judges judge.
#[test]
fn what_is_not_tagged_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("plain.pdf");
    std::fs::write(&path, PLAIN).expect("a file in the temporary folder");
    for (judge, arguments) in [(Judge::VeraPdf, ["--flavour", "ua1"].as_slice()), (Judge::Qpdf, &["--check"])] {
        let Some(mut command) = summon(judge) else { continue };
        command.args(arguments).arg(&path);
        let Verdict { success, said } = hear(judge, command);
        assert!(!success, "{}: {said}", judge.name());
    }
}
