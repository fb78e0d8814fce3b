//! The document's text = the page's text in reading order = the text under the PDF's tag tree. Outside it stands each
//! writer's frame alone: on the page what carries `data-frame` (skip links, warning, filter, buttons, the files'
//! size and hash, ways back), in the PDF what is an artifact (running lines, page numbers, a table's repeated head), the page
//! numbers of the contents and the bullets of lists.

use verzeichnis::document::changes::Changes;
use verzeichnis::document::{self, Block};
use verzeichnis::model::Register;
use verzeichnis::pipeline::EditionKind;

use crate::page_text::{self, folded};
use crate::pdf_file::reader::Reader;
use crate::registers::{build_since, document, files, lines, output, register};
use crate::{cases, judges};

/// Every register with which the outputs are compared.
fn registers() -> Vec<(String, Register, Option<Changes>)> {
    let case = |name: String| {
        let register = register(files(&format!("tests/cases/{name}/records")));
        let changes = cases::changes(&name, &register);
        (name, register, changes)
    };
    let musterstadt = ("Musterstadt".to_owned(), register(files("records")), None);
    cases::names().into_iter().map(case).chain([musterstadt]).collect()
}

/// The first line in which two texts differ, with what stands around it.
pub fn same(what: &str, ours: &[String], theirs: &[String]) {
    let at = ours.iter().zip(theirs).position(|(one, other)| one != other);
    let at = at.or_else(|| (ours.len() != theirs.len()).then_some(ours.len().min(theirs.len())));
    if let Some(at) = at {
        let around = |lines: &[String]| lines[at.saturating_sub(2)..lines.len().min(at + 3)].join("\n  ");
        panic!("{what}, line {at}:\nthe document\n  {}\nthe file\n  {}", around(ours), around(theirs));
    }
}

#[test]
fn page_and_pdf_say_what_the_document_says() {
    for (name, register, changes) in registers() {
        for edition in [EditionKind::Public, EditionKind::Internal] {
            let document =
                lines(&register, edition, changes.as_ref()).iter().map(|line| folded(line)).collect::<Vec<_>>();
            assert!(document.len() > 20, "{name}: a document says something");
            let built = build_since(&register, edition, changes.as_ref());
            let stem = if edition == EditionKind::Public { "index.html" } else { "index-intern.html" };
            let page = page_text::lines(output(&built, stem));
            same(&format!("{name}, {edition:?}, page"), &document, &page);
            let pdf = Reader::new(output(&built, ".pdf")).lines();
            let pdf: Vec<String> = pdf.iter().map(|line| folded(line)).filter(|line| !line.is_empty()).collect();
            same(&format!("{name}, {edition:?}, PDF"), &document, &pdf);
        }
    }
}

/// What stands for a picture, and is not painted.
fn alternatives(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Section(section) => alternatives(&section.blocks),
            Block::Figure(figure) => vec![figure.alternative()],
            Block::Title(_)
            | Block::Paragraph(_)
            | Block::List(_)
            | Block::Contacts(_)
            | Block::KeyFigures(_)
            | Block::Contents(_)
            | Block::Fields(_)
            | Block::Table(_)
            | Block::Definitions(_)
            | Block::Index(_) => Vec::new(),
        })
        .collect()
}

/// Poppler ends text where a line ends, so words alone are compared; it does not tell what stands for a picture.
#[test]
fn poppler_reads_under_the_tags_what_the_document_says() {
    let word = |text: String| text.chars().filter(|one| !one.is_whitespace() && *one != '\u{AD}').collect::<String>();
    for (name, register, changes) in registers() {
        let built = build_since(&register, EditionKind::Public, changes.as_ref());
        let Some(theirs) = judges::pdf::words(output(&built, ".pdf")) else { return };
        let document = document(&register, EditionKind::Public, changes.as_ref());
        let mut unpainted = alternatives(&document.body);
        unpainted.extend(document.look.logo.iter().map(|logo| logo.alternative.clone()));
        let painted = document::lines(&document).into_iter().filter(|line| !unpainted.contains(line));
        let ours = word(painted.collect());
        let theirs = word(theirs.concat());
        let at = ours.chars().zip(theirs.chars()).position(|(one, other)| one != other);
        let near = |text: &str| text.chars().skip(at.unwrap_or(0).saturating_sub(20)).take(60).collect::<String>();
        assert!(ours == theirs, "{name}: {} is read as {}", near(&ours), near(&theirs));
    }
}
