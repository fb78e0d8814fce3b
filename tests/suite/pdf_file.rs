//! The file half of the PDF writer: pages made by hand in, a file out, read by programs that share no code with the
//! writer.

pub mod reader;
mod sample;

use std::process::Command;

use proptest::prelude::*;
use verzeichnis::writers::pdf::assemble::Properties;
use verzeichnis::writers::pdf::fonts::Face;
use verzeichnis::writers::pdf::page::{Glyph, GlyphText, LinkTarget, Mark, Owner, TextRun};
use verzeichnis::writers::pdf::structure::{Role, Structure};

use crate::judges;
use reader::Reader;
use sample::{BLACK, PROPERTIES, Sample, everything};

/// The sample's text element by element, as the tag tree must give it.
const TEXT: &str = "\
Document
 H1 Verzeichnis
 P Die Stadt führt dieses Verzeichnis für die Öffentlichkeit: Art. 30 DSGVO, „größtmöglich“ – AVATAR To. \n P Verarbeitungs\u{AD}tätigkeiten und E-Mail
 TOC
  TOCI
   Reference
    Link Webserver-Protokolle 2→
 P
  Link Zur Seite der Stadt→
 Table
  Caption Empfänger
  TR
   TH(Column) Kategorie
   TH(Column) Frist
  TR
   TH(Row) Polizei
   TD 7 Tage
  TR
   TH(Row) Gericht
   TD 14 Tage
 L
  LI
   Lbl •
   LBody Namen
  LI
   Lbl •
   LBody Anschriften
 P Art. 9
 P Dieser Absatz beginnt hier und endet auf der zweiten Seite.
 Figure[70.0, 737.0, 191.0, 753.0]<Ordnungsamt: 8 Tätigkeiten.> 8
 H2 Webserver-Protokolle
 P[en] A guest speaks English.
 Span{Datenschutz-Grundverordnung} DSGVO
 P C\u{328}a\u{300}b M\u{302}x Αθήνα Москва ≤ ∞
";

#[test]
fn the_tag_tree_gives_the_text_in_reading_order() {
    let data = everything().assemble(&PROPERTIES, 32);
    assert_eq!(Reader::new(&data).outline_of_tags(), TEXT);
}

#[test]
fn what_belongs_to_no_one_is_an_artifact_with_its_type() {
    let data = everything().assemble(&PROPERTIES, 32);
    let artifacts = Reader::new(&data).artifacts(0);
    assert_eq!(artifacts, ["Header: Musterstadt", "Layout: ", "Layout: ", "Layout: ", "Footer: Seite 1"]);
}

#[test]
fn a_running_line_is_written_once_and_read_on_every_page() {
    let data = everything().assemble(&PROPERTIES, 32);
    let reader = Reader::new(&data);
    for page in [1, 2] {
        assert!(reader.artifacts(page).contains(&"Header: Musterstadt".to_owned()));
        assert_eq!(reader.shared_streams(page), 1);
    }
    assert_eq!(reader.shared_streams(0), 0, "what comes once is not known to come again");
}

#[test]
fn links_bookmarks_and_names_lead_somewhere() {
    let data = everything().assemble(&PROPERTIES, 32);
    let reader = Reader::new(&data);
    assert_eq!(reader.names(), [("_top".to_owned(), 0), ("webserver-protokolle".to_owned(), 1)]);
    assert_eq!(
        reader.links(0),
        [
            ("Webserver-Protokolle 2".to_owned(), "webserver-protokolle".to_owned()),
            ("Zur Seite der Stadt".to_owned(), "https://musterstadt.de/%C3%A4?a=(b)".to_owned()),
        ]
    );
    assert_eq!(reader.bookmarks(), ["Verzeichnis 0", " Webserver-Protokolle (1) 1"]);
}

#[test]
fn the_metadata_says_one_thing() {
    let data = everything().assemble(&PROPERTIES, 32);
    let reader = Reader::new(&data);
    let packet = reader.packet();
    assert_eq!(reader.information(b"Title"), PROPERTIES.title);
    assert!(packet.contains(&format!("<rdf:li xml:lang=\"x-default\">{}</rdf:li>", PROPERTIES.title)));
    assert_eq!(reader.information(b"CreationDate"), "D:20261101000000Z");
    assert!(packet.contains("<xmp:CreateDate>2026-11-01T00:00:00Z</xmp:CreateDate>"));
    assert_eq!(reader.information(b"Author"), PROPERTIES.author);
    assert_eq!(reader.information(b"Subject"), PROPERTIES.subject);
    for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(packet.contains(claim));
    }
}

#[test]
fn many_glyphs_of_one_face_fill_several_fonts() {
    let mut sample = Sample::new();
    let words: Vec<String> = (0x100..0x240)
        .filter_map(char::from_u32)
        .map(String::from)
        .collect::<Vec<_>>()
        .chunks(40)
        .map(<[_]>::concat)
        .collect();
    let lines: Vec<&str> = words.iter().map(String::as_str).collect();
    let face = Face::Regular;
    sample.lines(Structure::ROOT, Role::Paragraph, face, 11.0, 70.0, &lines);
    let data = sample.assemble(&PROPERTIES, 32);
    assert_eq!(Reader::new(&data).outline_of_tags(), format!("Document\n P {}\n", words.concat()));
    judges::pdf::accept(&[("many-glyphs", &data)]);
}

#[test]
fn a_file_without_pages_is_a_file() {
    let mut sample = Sample::new();
    sample.pages.clear();
    assert_eq!(Reader::new(&sample.assemble(&PROPERTIES, 32)).outline_of_tags(), "Document\n");
}

#[test]
fn equal_pages_give_equal_bytes_whatever_the_chunks_threads_and_process() {
    let sample = everything();
    let first = sample.assemble(&PROPERTIES, 32);
    for (chunk, threads) in [(1, 1), (2, 3), (32, 8)] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert_eq!(pool.install(|| sample.assemble(&PROPERTIES, chunk)), first);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.pdf");
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "pdf_file::another_process_writes_the_sample"])
        .env(OUTPUT, &path)
        .env("TZ", "Pacific/Auckland")
        .env("LC_ALL", "tr_TR.UTF-8")
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.unwrap().success());
    assert_eq!(std::fs::read(path).unwrap(), first);
}

const OUTPUT: &str = "PDF_FILE_SAMPLE";

/// The other process of the test above; without a path to write to it checks that there is a file to write.
#[test]
fn another_process_writes_the_sample() {
    let data = everything().assemble(&PROPERTIES, 32);
    assert!(data.ends_with(b"%%EOF\n"));
    if let Some(path) = std::env::var_os(OUTPUT) {
        std::fs::write(path, data).unwrap();
    }
}

#[test]
fn the_judges_find_nothing() {
    let mut hostile = everything();
    hostile.bookmark(7, "((\\)\r\n\0 <&>");
    hostile.link(Structure::ROOT, "a", LinkTarget::Url("https://x.example/)(\\ \u{1F600}".to_owned()));
    let properties = Properties { title: "]]> & <a> \u{0} (", author: "\u{FEFF}þÿ", subject: "\r\n", ..PROPERTIES };
    judges::pdf::accept(&[
        ("everything", &everything().assemble(&PROPERTIES, 32)),
        ("hostile", &hostile.assemble(&properties, 32)),
    ]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_breaks_the_file(title: String, address: String, says: String, name: String, alt: String, date: String) {
        let mut sample = Sample::new();
        let face = Face::Bold;
        let node = sample.lines(Structure::ROOT, Role::Paragraph, face, 11.0, 70.0, &["Text"]);
        sample.structure.node_mut(node).extras_mut().alt = Some(alt.clone());
        sample.destination(&name);
        sample.bookmark(1, &title);
        sample.link(node, "Link", LinkTarget::Url(address));
        sample.page().links[0].says.clone_from(&says);
        let data = sample.assemble(&Properties { title: &title, date: &date, ..PROPERTIES }, 32);
        let reader = Reader::new(&data);
        prop_assert_eq!(reader.outline_of_tags(), format!("Document\n P<{alt}> Text\n  Link Link→\n"));
        prop_assert_eq!(reader.names(), [(name, 0)]);
        // On one line no space need hold anything together.
        let heard = |words: &str| words.replace('\u{a0}', " ");
        prop_assert_eq!(&reader.links(0)[0].0, &heard(&says));
        prop_assert_eq!(reader.bookmarks(), [format!("{} 0", heard(&title))]);
        let escaped = reader.information(b"Title").replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let element = format!(">{escaped}<");
        prop_assert!(title.is_empty() || reader.packet().contains(&element));
    }
    #[test]
    fn a_reader_paints_every_glyph_where_it_belongs(
        runs in proptest::collection::vec(
            (50.0..300.0_f32, 50.0..800.0_f32, 6.0..30.0_f32, proptest::collection::vec((3..700_u16, -50.0..900.0_f32, -300..300_i16, prop_oneof![Just(0_i16), -300..300_i16]), 1..20)),
            1..8,
        ),
    ) {
        let mut sample = Sample::new();
        let node = sample.structure.add(Structure::ROOT, Role::Paragraph);
        let content = sample.structure.content(node);
        let mut wanted = Vec::new();
        for (x, y, size, glyphs) in runs {
            // As layout rounds none of its sizes, but the file has hundredths.
            let size = (size * 100.0).round() / 100.0;
            let mut pen = x;
            let glyphs: Vec<Glyph> = glyphs
                .into_iter()
                .map(|(id, advance, right, up)| {
                    wanted.push((pen + f32::from(right) * size / 1000.0, 842.0 - y + f32::from(up) * size / 1000.0));
                    pen += advance * size / 1000.0;
                    Glyph { id, advance, shift: (right, up), text: GlyphText::of('x') }
                })
                .collect();
            sample.mark(Owner::Content(content), Mark::Text(TextRun { face: Face::Regular, size, colour: BLACK, x, y, glyphs }));
        }
        let data = sample.assemble(&PROPERTIES, 32);
        let painted = Reader::new(&data).origins(0);
        prop_assert_eq!(painted.len(), wanted.len());
        for ((x, y), (right, above)) in painted.into_iter().zip(wanted) {
            prop_assert!((x - right).abs() < 0.2 && (y - above).abs() < 0.07, "{x} {y} for {right} {above}");
        }
    }
}
