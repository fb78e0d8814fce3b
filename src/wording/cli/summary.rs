//! What was done.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use super::{quoted_path, refusal, shown};
use crate::{
    pipeline::{BuildOptions, Built, EditionKind, OutputFile},
    publish::Published,
    wording::{Language, page::size},
};

/// The progress line, in the template language of the bar.
pub const fn progress(language: Language) -> &'static str {
    match language {
        Language::German => "Schreibt {bar:40} {pos} von {len}",
        Language::English => "Writing {bar:40} {pos} of {len}",
    }
}

/// Nothing was written because of errors; `as_draft` where a draft could be.
pub fn refused(as_draft: bool, language: Language) -> String {
    match (language, as_draft) {
        (Language::German, true) => {
            "Nichts geschrieben: Erst müssen die Fehler behoben sein. Einen Entwurf schreibt --draft schon jetzt.\n"
        }
        (Language::German, false) => "Nichts geschrieben: Erst müssen die Fehler behoben sein.\n",
        (Language::English, true) => {
            "Nothing written: the errors have to be mended first. With --draft, a draft can be written now.\n"
        }
        (Language::English, false) => "Nothing written: the errors have to be mended first.\n",
    }
    .to_owned()
}

/// What was published where, every file with its size, and how long it took.
pub fn built(
    built: &Built,
    options: BuildOptions,
    out: &Path,
    published: &Published,
    took: Duration,
    language: Language,
) -> String {
    let mut lines = vec![headline(options, out, language), files(built, took, language)];
    if !options.outputs.is_whole(options.edition) && options.activity.is_none() {
        lines.push(match language {
            Language::German => "Das ist nur, was --only nennt.\n".to_owned(),
            Language::English => "That is only what --only names.\n".to_owned(),
        });
    }
    if built.other_outline > 0 {
        lines.push(match language {
            Language::German => format!(
                "Zu {} passt die Gliederung nicht; da bleibt die eigene.\n",
                count(built.other_outline, "Verarbeitungstätigkeit", "Verarbeitungstätigkeiten")
            ),
            Language::English => format!(
                "The outline does not fit {}; there, the own one stays.\n",
                count(built.other_outline, "processing activity", "processing activities")
            ),
        });
    }
    // The internal edition shows them.
    if built.withheld > 0 && options.edition == EditionKind::Public && options.activity.is_none() {
        lines.push(match language {
            Language::German => format!(
                "Zurückgehalten: {}.\n",
                count(built.withheld, "Verarbeitungstätigkeit", "Verarbeitungstätigkeiten")
            ),
            Language::English => {
                format!("Withheld: {}.\n", count(built.withheld, "processing activity", "processing activities"))
            }
        });
    }
    lines.push(kept(published, language));
    lines.concat()
}

/// Every file with its size, then how many there are, and how long it took.
pub(super) fn files(built: &Built, took: Duration, language: Language) -> String {
    let mut lines = listed(&built.files, language);
    let bytes = built.files.iter().map(|file| file.bytes.len() as u64).sum();
    let seconds = seconds(took, language);
    let size = size(language, bytes);
    let files = built.files.len();
    let pages = built.pages.map_or_else(String::new, |pages| match language {
        Language::German => format!("{}, ", count(pages, "Seite", "Seiten")),
        Language::English => format!("{}, ", count(pages, "page", "pages")),
    });
    lines.push(match language {
        Language::German => format!(
            "{}, {pages}{files} Dateien mit {size}, in {seconds}.\n",
            count(built.activities, "Verarbeitungstätigkeit", "Verarbeitungstätigkeiten"),
        ),
        Language::English => format!(
            "{}, {pages}{files} files of {size}, in {seconds}.\n",
            count(built.activities, "processing activity", "processing activities"),
        ),
    });
    lines.concat()
}

/// What stayed of others, and of the publication before.
pub(super) fn kept(published: &Published, language: Language) -> String {
    let mut lines = Vec::new();
    if published.taken_over > 0 {
        lines.push(match language {
            Language::German => {
                format!("Erhalten geblieben: {} von anderen.\n", count(published.taken_over, "Datei", "Dateien"))
            }
            Language::English => format!("Kept: {} of others.\n", count(published.taken_over, "file", "files")),
        });
    }
    if let Some(leftover) = &published.leftover {
        let reason = refusal::reason(leftover, language);
        lines.push(match language {
            Language::German => format!("Die alte Veröffentlichung ist ersetzt, aber nicht ganz entfernt: {reason} Der nächste Lauf versucht es erneut.\n"),
            Language::English => format!("The old publication is replaced but not wholly removed: {reason} The next run tries again.\n"),
        });
    }
    lines.concat()
}

/// Every file with its size; those in a folder as one line, since they are many.
fn listed(files: &[OutputFile], language: Language) -> Vec<String> {
    let mut rows: Vec<(String, u64)> = Vec::new();
    let mut folders: Vec<(&str, usize, u64)> = Vec::new();
    for file in files {
        let bytes = file.bytes.len() as u64;
        let Some((folder, _)) = file.name.rsplit_once('/') else {
            rows.push((file.name.clone(), bytes));
            continue;
        };
        match folders.iter_mut().find(|(name, _, _)| *name == folder) {
            Some((_, count, sum)) => (*count, *sum) = (*count + 1, *sum + bytes),
            None => folders.push((folder, 1, bytes)),
        }
    }
    rows.extend(folders.into_iter().map(|(folder, number, bytes)| {
        let number = match language {
            Language::German => count(number, "Datei", "Dateien"),
            Language::English => count(number, "file", "files"),
        };
        (format!("{folder}/ ({number})"), bytes)
    }));
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    rows.into_iter().map(|(name, bytes)| format!("  {name:width$}  {:>8}\n", size(language, bytes))).collect()
}

fn headline(options: BuildOptions, out: &Path, language: Language) -> String {
    let edition = match (language, options.edition, options.draft) {
        (Language::German, EditionKind::Public, false) => "Öffentliche Fassung",
        (Language::German, EditionKind::Public, true) => "Entwurf der öffentlichen Fassung",
        (Language::German, EditionKind::Internal, false) => "Interne Fassung (nicht zur Veröffentlichung)",
        (Language::German, EditionKind::Internal, true) => "Entwurf der internen Fassung (nicht zur Veröffentlichung)",
        (Language::English, EditionKind::Public, false) => "Public edition",
        (Language::English, EditionKind::Public, true) => "Draft of the public edition",
        (Language::English, EditionKind::Internal, false) => "Internal edition (not for publication)",
        (Language::English, EditionKind::Internal, true) => "Draft of the internal edition (not for publication)",
    };
    let edition = match (options.activity, language) {
        (None, _) => edition.to_owned(),
        (Some(activity), Language::German) => format!("Einzelblatt {activity}: {edition}"),
        (Some(activity), Language::English) => format!("Single sheet {activity}: {edition}"),
    };
    match language {
        Language::German => format!("{edition} geschrieben nach {}:\n", quoted_path(out, language)),
        Language::English => format!("{edition} written to {}:\n", quoted_path(out, language)),
    }
}

/// Which schemas differ from the program's, and what to do then.
pub fn schemas_compared(different: &[PathBuf], folder: &Path, language: Language) -> String {
    let mut lines = Vec::new();
    for path in different {
        lines.push(match language {
            Language::German => format!("{} fehlt oder weicht ab.\n", shown(path)),
            Language::English => format!("{} is missing or differs.\n", shown(path)),
        });
    }
    lines.push(match (language, different.is_empty()) {
        (Language::German, true) => format!("Die Schemas in {} sind auf dem Stand.\n", quoted_path(folder, language)),
        (Language::German, false) => format!("Erneuern: verzeichnis schema --write {}\n", shown(folder)),
        (Language::English, true) => format!("The schemas in {} are up to date.\n", quoted_path(folder, language)),
        (Language::English, false) => format!("Renew them: verzeichnis schema --write {}\n", shown(folder)),
    });
    lines.concat()
}

/// Which schemas were written.
pub fn schemas_written(written: &[PathBuf], folder: &Path, language: Language) -> String {
    if written.is_empty() {
        return schemas_compared(&[], folder, language);
    }
    let word = match language {
        Language::German => "Geschrieben",
        Language::English => "Written",
    };
    let lines: Vec<String> = written.iter().map(|path| format!("{word}: {}\n", shown(path))).collect();
    lines.concat()
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// "0,8 Sekunden".
fn seconds(took: Duration, language: Language) -> String {
    let number = format!("{:.1}", took.as_secs_f64());
    match language {
        Language::German => format!("{} Sekunden", number.replace('.', ",")),
        Language::English => format!("{number} seconds"),
    }
}

/// What a build does not show: hints, by their number, and where to see them.
pub fn hints(count: usize, language: Language) -> String {
    match (language, count) {
        (Language::German, 1) => "Dazu ein Hinweis; „verzeichnis check“ zeigt ihn.\n".to_owned(),
        (Language::German, _) => format!("Dazu {count} Hinweise; „verzeichnis check“ zeigt sie.\n"),
        (Language::English, 1) => "One hint more; “verzeichnis check” shows it.\n".to_owned(),
        (Language::English, _) => format!("{count} hints more; “verzeichnis check” shows them.\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_is_told_with_sizes_and_time() {
        let file = |name: &str, size| OutputFile { name: name.to_owned(), bytes: vec![0; size] };
        let files = vec![file("index.html", 48_200), file("verfahrensverzeichnis.pdf", 139_212)];
        let told = Built { files, pages: Some(28), activities: 1, withheld: 2, other_outline: 0, body: Vec::new() };
        let published = Published { taken_over: 3, leftover: None };
        let options = BuildOptions::default();
        let told = |language| {
            built(&told, options, Path::new("public"), &published, Duration::from_millis(812), language)
                .replace('\u{a0}', " ")
        };
        assert_eq!(
            told(Language::German),
            "Öffentliche Fassung geschrieben nach „public“:\n\
             \u{20} index.html                    48 KB\n\
             \u{20} verfahrensverzeichnis.pdf    139 KB\n\
             1 Verarbeitungstätigkeit, 28 Seiten, 2 Dateien mit 187 KB, in 0,8 Sekunden.\n\
             Zurückgehalten: 2 Verarbeitungstätigkeiten.\n\
             Erhalten geblieben: 3 Dateien von anderen.\n"
        );
        assert!(
            told(Language::English).contains("1 processing activity, 28 pages, 2 files of 187 KB, in 0.8 seconds.")
        );
    }

    #[test]
    fn a_folder_of_pages_is_one_line() {
        let file = |name: &str, size| OutputFile { name: name.to_owned(), bytes: vec![0; size] };
        let files = [file("a/b.html", 9_000), file("manifest.json", 1_000), file("a/c.html", 2_000)];
        let told = listed(&files, Language::German).concat().replace('\u{a0}', " ");
        assert_eq!(told, "  manifest.json       1 KB\n  a/ (2 Dateien)     11 KB\n");
    }
}
