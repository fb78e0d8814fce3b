//! What the command line says: its help, what was typed wrong, why something could not be done, what was written.

pub mod due;
pub mod help;
pub mod lint;
mod misnamed;
pub mod misuse;
pub mod notice;
mod previous;
mod refusal;
pub mod reviewed;
pub mod rules;
mod sheet;
mod style;
pub mod summary;
pub mod trouble;
pub mod verify;
pub mod withheld;

use std::path::Path;

use super::Language;

/// A path as people know it, on one line whatever is in it.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    // Windows' long form of a path: `\\?\C:\Verzeichnis`.
    plain(text.strip_prefix(r"\\?\").filter(|rest| !rest.starts_with("UNC")).unwrap_or(&text))
}

/// Text that somebody typed: control characters could write anywhere on a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// In quotation marks of the language.
fn quoted(text: &str, language: Language) -> String {
    let text = plain(text);
    match language {
        Language::German => format!("„{text}“"),
        Language::English => format!("“{text}”"),
    }
}

/// A path in quotation marks.
fn quoted_path(path: &Path, language: Language) -> String {
    quoted(&shown(path), language)
}

/// What went wrong, then what to do, each on lines of its own, with the label that findings have.
fn error(message: &str, help: &str, language: Language) -> String {
    let (label, help_label) = match language {
        Language::German => ("Fehler", "Hilfe"),
        Language::English => ("Error", "Help"),
    };
    format!("{label}: {message}\n{help_label}: {help}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_moves_the_cursor() {
        assert_eq!(quoted("a\u{1b}[2Jb\n", Language::German), "„a\u{fffd}[2Jb\u{fffd}“");
        assert_eq!(quoted_path(Path::new(r"\\?\C:\Verzeichnis"), Language::English), r"“C:\Verzeichnis”");
        assert_eq!(quoted_path(Path::new(r"\\?\UNC\server\x"), Language::English), r"“\\?\UNC\server\x”");
    }
}
