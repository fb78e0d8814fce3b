//! Programs that judge PDF files, run where they are found. Where `CI` is set, one that is missing is a failure.

use std::path::PathBuf;
use std::process::Command;

/// Hands files to all judges and wants no complaint.
pub fn all(files: &[(&str, &[u8])]) {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (name, data) in files {
        let path = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&path, data).unwrap();
        paths.push(path.to_str().unwrap().to_owned());
    }
    for path in &paths {
        judge("qpdf", &["--check", path]);
        judge("pdfinfo", &["-struct-text", path]);
        judge("pdftotext", &[path, "-"]);
        judge("mutool", &["draw", "-q", "-F", "text", "-o", "/dev/null", path]);
    }
    for flavour in ["ua1", "2a"] {
        let jar = verapdf();
        let mut arguments = vec!["-cp", &jar, "org.verapdf.apps.GreenfieldCliWrapper"];
        arguments.extend(["--flavour", flavour, "--format", "text", "-v"]);
        arguments.extend(paths.iter().map(String::as_str));
        if PathBuf::from(&jar).exists() {
            judge("java", &arguments);
        } else {
            missing("veraPDF");
        }
    }
}

fn verapdf() -> String {
    const JAR: &str = ".m2/repository/org/verapdf/apps/greenfield-apps/1.28.2/greenfield-apps-1.28.2.jar";
    std::env::var("VERAPDF_JAR")
        .unwrap_or_else(|_| std::env::home_dir().unwrap_or_default().join(JAR).to_string_lossy().into_owned())
}

fn judge(program: &str, arguments: &[&str]) {
    let Ok(output) = Command::new(program).args(arguments).output() else { return missing(program) };
    let complaints = String::from_utf8_lossy(&output.stderr);
    // mupdf as some distributions build it says so once, whatever the file.
    let complaints: Vec<&str> = complaints
        .lines()
        .filter(|line| !line.is_empty() && *line != "warning: ICC support is not available")
        .collect();
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && complaints.is_empty(), "{program}: {complaints:?}\n{report}");
}

#[allow(clippy::print_stderr, reason = "who runs the tests must see what did not run")]
fn missing(program: &str) {
    assert!(std::env::var_os("CI").is_none(), "{program} is not installed");
    eprintln!("not run, since not installed: {program}");
}
