use serde_json::Value;

use super::*;
use crate::edition::Edition;
use crate::pipeline::{self, InputFile};
use crate::wording::page::DataFile;
use crate::writers::facts::{DataFacts, PdfFacts};

const HEAD: &str = include_str!("../../../tests/cli/stadt/records/register.toml");
const RECORD: &str = include_str!("../../../tests/cli/stadt/records/hundesteuer.toml");

fn graph(head: &str, record: &str) -> Graph {
    let files = [("register.toml", head), ("hundesteuer.toml", record)];
    let files = files.map(|(path, text)| InputFile { path: path.to_owned(), content: Ok(text.into()) });
    let register = pipeline::check(files.into()).register.expect("a register without errors");
    Graph::of(Edition::public(&register).shown(), "index.html")
}

const NO_FILES: DatasetFacts = DatasetFacts { title: "Titel", description: "Satz", pdf: None, data: &[], own: None };

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// What could end a script element, or begin what a page's parser reads otherwise, is written by its number.
#[test]
fn the_text_is_fit_for_a_script_element() {
    let hostile = "</script><!--<script> \u{2028}\u{2029} ]]> & \\\" ü";
    let facts = DatasetFacts { title: hostile, description: hostile, ..NO_FILES };
    let record = RECORD.replacen("bezeichnung = \"", "bezeichnung = \"</script><!--<script> ", 1);
    let text = graph(HEAD, &record).write(&facts);
    assert!(!text.contains(['<', '>', '\u{2028}', '\u{2029}']), "{text}");
    let read = parsed(&text);
    assert_eq!(read["dct:title"], hostile);
    let title = read["dpv:hasProcess"][0]["dct:title"].as_str().expect("a title");
    assert!(title.starts_with("</script><!--<script> "), "{title}");
}

#[test]
fn files_are_told_with_size_and_hash_and_the_own_without() {
    let pdf = PdfFacts { file_name: "v.pdf".to_owned(), bytes: 7, pages: 1, sha256: "ab".repeat(32) };
    let data = [DataFacts {
        file: DataFile::Data,
        file_name: "daten.csv".to_owned(),
        media_type: "text/csv".to_owned(),
        bytes: 9,
        sha256: "cd".repeat(32),
    }];
    let facts = DatasetFacts { pdf: Some(&pdf), data: &data, own: Some("verzeichnis.jsonld"), ..NO_FILES };
    let read = parsed(&graph(HEAD, RECORD).write(&facts));
    let files = read["dcat:distribution"].as_array().expect("files");
    let told: Vec<_> = files.iter().map(|file| (file["@id"].as_str(), file["dcat:byteSize"].as_str())).collect();
    assert_eq!(told, [(Some("v.pdf"), Some("7")), (Some("daten.csv"), Some("9")), (Some("verzeichnis.jsonld"), None)]);
    assert_eq!(files[1]["spdx:checksum"]["spdx:checksumValue"], "cd".repeat(32));
    assert_eq!(files[1]["dcat:mediaType"], "https://www.iana.org/assignments/media-types/text/csv");
    assert_eq!(files[2].get("spdx:checksum"), None);
    assert_eq!(read["distribution"].as_array().map(Vec::len), Some(3));
}

#[test]
fn names_are_whole_addresses_where_the_address_is_known() {
    let base = |head: &str| parsed(&graph(head, RECORD).write(&NO_FILES))["@context"]["@base"].clone();
    assert_eq!(base(HEAD), Value::Null, "the register says no address");
    let published = format!("{HEAD}\n[veroeffentlichung]\nadresse = \"https://stadt.example/a\"\n");
    assert_eq!(base(&published), "https://stadt.example/a/");
}

/// Whoever reads line by line has an activity a line.
#[test]
fn an_activity_has_its_line() {
    let text = graph(HEAD, RECORD).write(&NO_FILES);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines.len(), lines[2]), (3, "]}"));
    assert_eq!(parsed(lines[1])["@id"], "index.html#hundesteuer");
}
