//! The editors' engines, as judges of records.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Judge, Verdict, hear, summon};

/// What an engine complains of, file by file; files without complaint are not in it.
pub type Complaints = BTreeMap<PathBuf, Vec<String>>;

/// What Tombi says while a record is being edited. Warnings count.
pub fn tombi(files: &[PathBuf]) -> Option<Complaints> {
    let mut command = summon(Judge::Tombi)?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = folder.path().join("report.json");
    command.args(["lint", "--offline", "--error-on-warnings", "--diagnostics-format", "json", "--diagnostics-file"]);
    command.arg(&report).args(files);
    let verdict = hear(Judge::Tombi, command);
    // A file that it passed over in silence would look like a good one.
    let summary = verdict.said.lines().filter(|line| line.contains("linted") || line.contains("to be linted"));
    let counted: usize = summary.filter_map(|line| line.split(' ').next()?.parse::<usize>().ok()).sum();
    assert_eq!(counted, files.len(), "Tombi did not judge every file:\n{}", verdict.said);
    let report = std::fs::read(&report).unwrap_or_else(|error| panic!("Tombi left no report: {error}"));
    let report: Vec<serde_json::Value> = serde_json::from_slice(&report).expect("Tombi's report is JSON");
    let mut complaints = Complaints::new();
    for entry in report {
        let path = Path::new(entry["path"].as_str().expect("a path"));
        let place = &entry["range"]["start"];
        let said = format!("{}:{}: {}", place["line"], place["column"], entry["message"]);
        complaints.entry(absolute(path)).or_default().push(said);
    }
    assert_eq!(verdict.success, complaints.is_empty(), "Tombi:\n{}", verdict.said);
    Some(complaints)
}

/// What Taplo says of a record with the schema that it names.
pub fn taplo(files: &[PathBuf]) -> Option<Complaints> {
    let mut command = summon(Judge::Taplo)?;
    command.args(["lint", "--colors", "never"]).args(files);
    let Verdict { success, said } = hear(Judge::Taplo, command);
    let counted = format!("found files total={} excluded=0 ", files.len());
    assert!(said.contains(&counted), "Taplo did not judge every file:\n{said}");
    let mut complaints = Complaints::new();
    let mut waiting = Vec::new();
    for line in said.lines() {
        if let Some(message) = line.strip_prefix("error: ") {
            waiting.push(message.to_owned());
        } else if let Some((_, path)) =
            line.split_once("invalid file error=").and_then(|(_, it)| it.split_once("path="))
        {
            complaints.insert(absolute(Path::new(path.trim_matches('"'))), std::mem::take(&mut waiting));
        }
    }
    assert_eq!(success, complaints.is_empty(), "Taplo:\n{said}");
    Some(complaints)
}

/// Which files a formatter would change, as its own words.
pub fn unformatted(judge: Judge, arguments: &[&str], files: &[PathBuf]) -> Option<String> {
    let mut command = summon(judge)?;
    command.args(arguments).args(files);
    let verdict = hear(judge, command);
    (!verdict.success).then_some(verdict.said)
}

fn absolute(path: &Path) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
