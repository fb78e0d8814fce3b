//! Every letter and sequence of DIN 91379, in each face, through the whole writer and back by others' readers.

use std::fmt::Write;

use verzeichnis::document::{
    Block, Cell, Column, ColumnKind, Document, Frame, Index, Inline, Paragraph, ParagraphStyle, Table,
};
use verzeichnis::pipeline::BodySize;
use verzeichnis::repertoire::is_covered;
use verzeichnis::wording::Language;
use verzeichnis::writers::pdf;

use crate::judges::text::Extractor;
use crate::pdf_file::reader::Reader;

/// The characters and sequences of DIN 91379 (String.Latin+, list 1.3), but spaces and marks alone. All in NFC.
const ALL: &str = include_str!("../../../src/writers/pdf/fonts/din91379.txt");
/// So many fit into the two lines that say in italics what is continued.
const AT_ONCE: usize = 30;

/// The letters in groups, each behind a word that finds it again.
fn groups(mark: char) -> Vec<String> {
    let letters: Vec<&str> = ALL.split_whitespace().collect();
    let group = |(index, letters): (usize, &[&str])| format!("{mark}{index}{mark} {}", letters.join(" "));
    letters.chunks(AT_ONCE).enumerate().map(group).collect()
}

/// Regular and bold as paragraphs; italic is what a page says that goes on with a table, so each table has two.
fn document() -> Document {
    let paragraph = |piece| Block::Paragraph(Paragraph { style: ParagraphStyle::Body, content: vec![piece] });
    let mut body: Vec<Block> = groups('R').into_iter().map(|text| paragraph(Inline::Text(text))).collect();
    body.extend(groups('B').into_iter().map(|text| paragraph(Inline::Strong(text))));
    let cell = || Cell(vec![vec![Inline::Text("1".to_owned())]]);
    body.extend(groups('I').into_iter().map(|caption| {
        let columns = vec![Column { heading: "1".to_owned(), kind: ColumnKind::Numbers }];
        Block::Table(Table { caption: Some(caption), columns, rows: (0..60).map(|_| vec![cell()]).collect() })
    }));
    let frame = Frame {
        title: "DIN 91379".to_owned(),
        author: "DIN".to_owned(),
        subject: String::new(),
        standing: String::new(),
        warning: None,
        date: "2026-11-01".to_owned(),
    };
    Document {
        sheet: None,
        language: Language::German,
        frame,
        names: Vec::new(),
        index: Index::default(),
        look: verzeichnis::document::Look::default(),
        body,
    }
}

#[test]
fn every_letter_comes_out_as_it_went_in() {
    let pdf = pdf::write(&document(), BodySize::default(), &|_, _| {});
    let reader = Reader::new(&pdf.bytes);
    assert_eq!(reader.unpainted(), Vec::<String>::new(), "codes that paint .notdef or nothing");
    for extractor in Extractor::ALL {
        let Some(text) = extractor.text(&pdf.bytes) else { continue };
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut wrong = String::new();
        for mark in ['R', 'B', 'I'] {
            for group in groups(mark) {
                let mut letters: Vec<&str> = group.split(' ').collect();
                if mark == 'I' {
                    letters.insert(0, "Fortsetzung:");
                }
                if !words.windows(letters.len()).any(|found| found == letters) {
                    let begin = words.windows(2).position(|pair| letters.starts_with(pair)).unwrap_or(0);
                    let _ = writeln!(wrong, "{group}\n{}\n", words[begin..][..letters.len()].join(" "));
                }
            }
        }
        assert!(wrong.is_empty(), "{extractor:?} reads:\n{wrong}");
    }
}

/// What the check of records calls printable holds all of the list, the marks alone and the spaces too.
#[test]
fn no_letter_is_called_unprintable() {
    let missing: Vec<char> = ALL.chars().chain(" \t\r\n\u{A0}".chars()).filter(|one| !is_covered(*one)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for mark in "\u{300}\u{301}\u{302}\u{304}\u{306}\u{307}\u{308}\u{30B}\u{30C}\u{30D}\u{310}\u{315}\u{31B}\u{323}\u{325}\u{326}\u{327}\u{328}\u{331}\u{35F}".chars() {
        assert!(is_covered(mark), "U+{:04X}", u32::from(mark));
    }
}
