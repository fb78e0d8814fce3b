//! Whole publications before the judges: PDF/UA-1 and PDF/A-2a by veraPDF, and what qpdf, poppler and mupdf say; pages
//! by vnu, html-validate, and axe in Chromium. One call a judge, since they start slowly.

use std::fs;

use tempfile::TempDir;
use verzeichnis::pipeline::EditionKind;

use crate::judges;
use crate::registers::{build, files, output, register};

#[test]
fn the_judges_accept_whole_publications() {
    let registers = [
        ("musterstadt", register(files("records"))),
        ("rechenzentrum", register(files("tests/cases/rechenzentrum/records"))),
        ("leer", {
            let mut register = register(files("records"));
            register.records.clear();
            register
        }),
    ];
    let mut built = Vec::new();
    for (name, register) in &registers {
        for edition in [EditionKind::Public, EditionKind::Internal] {
            built.push((format!("{name}-{}", edition.name()), build(register, edition)));
        }
    }
    let pdfs: Vec<(&str, &[u8])> = built.iter().map(|(name, built)| (name.as_str(), output(built, "pdf"))).collect();
    judges::pdf::accept(&pdfs);

    let folder = TempDir::new().expect("a folder");
    // The internal page of Musterstadt has nothing that the data centre's has not, and a browser reads it for a minute.
    let pages: Vec<_> = built
        .iter()
        .filter(|(name, _)| name != "musterstadt-internal")
        .map(|(name, built)| {
            let path = folder.path().join(format!("{name}.html"));
            let page = built.files.iter().find(|file| file.name.starts_with("index")).expect("a page");
            fs::write(&path, &page.bytes).expect("written");
            path
        })
        .collect();
    judges::page::accept(&pages.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>());
}
