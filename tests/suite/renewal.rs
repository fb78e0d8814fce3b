//! Expected files: compared, or written anew where `VERZEICHNIS_RENEW` is set.

use std::fs;
use std::path::Path;

/// Whether expected files are written instead of compared.
pub fn is_asked() -> bool {
    std::env::var_os("VERZEICHNIS_RENEW").is_some()
}

/// Compares a file with what it should hold. `test` is the word by which the renewing command finds the test.
pub fn compare(path: &Path, actual: &str, test: &str) {
    if is_asked() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, actual).expect("the expected file is written");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return;
    }
    let at = expected.lines().zip(actual.lines()).position(|(one, other)| one != other);
    let at = at.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
    let line = |text: &str| text.lines().nth(at).unwrap_or("(ends)").to_owned();
    panic!(
        "{}:{} is\n  {}\nand should be\n  {}\nIf that is right: VERZEICHNIS_RENEW=1 cargo test --test suite {test}",
        path.display(),
        at + 1,
        line(actual),
        line(&expected),
    );
}
