//! The manifest: what is published, for a city's content system that makes its own link, and for whoever wants
//! to know whether a copy is the original. Its keys are German, as in the records and in `verzeichnis.json`.

use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    document::{Block, Document, Section, SectionKind},
    wording::page::public_register,
    writers::{
        facts::{DataFacts, PdfFacts},
        html::{self, FragmentLevel},
        link,
    },
};

/// What the manifest says of what was made for a city's own pages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KitFacts {
    /// Whether there is a link, `link.html`.
    pub link: bool,
    /// The fragment's file name, and the level of its first heading, if there is one.
    pub fragment: Option<(String, FragmentLevel)>,
    /// The folder in which every activity has a page alone, if there is one.
    pub own_pages: Option<&'static str>,
    /// Number and day (`YYYY-MM-DD`) of the edition with which this one was compared.
    pub compared_with: Option<(Option<u32>, String)>,
}

/// What the manifest says of a city's look.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LookFacts {
    /// The accent as `#rrggbb`.
    pub accent: Option<String>,
    /// The file of the logo.
    pub logo: Option<NamedFile>,
    /// The city's own style.
    pub style: Option<NamedFile>,
}

/// A file that is no part of the publication, and that it was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFile {
    /// Its name.
    pub file: String,
    /// Its SHA-256.
    pub sha256: String,
}

/// What the manifest says beside what the document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManifestFacts {
    /// Which edition: `public` or `internal`. Neither is ever written over the other.
    pub edition: &'static str,
    /// Whether it is a draft.
    pub draft: bool,
    /// The one activity of which it speaks, if it is a single sheet.
    pub activity: Option<String>,
    /// Of what it speaks, if it is a notice under Art. 13 and 14 DSGVO.
    pub notice: Option<Value>,
    /// The outline that was asked for, if each activity has not its own.
    pub outline: Option<&'static str>,
    /// The parts that were asked for; nothing of a whole publication.
    pub parts: Option<Vec<&'static str>>,
    /// The folder in which the files are published, ending in a slash or not.
    pub address: Option<String>,
    /// The number of this edition of the register.
    pub number: Option<u32>,
    /// The page's file name, `index.html`, if there is a page.
    pub page: Option<String>,
    /// The PDF, if there is one.
    pub pdf: Option<PdfFacts>,
    /// The size of the PDF's body text in points: whoever wants the same bytes builds with it.
    pub body_size: u8,
    /// What was made for a city's own pages.
    pub kit: KitFacts,
    /// How a city wants it to look; nothing where the look is ours.
    pub look: Option<LookFacts>,
    /// The files for machines.
    pub data: Vec<DataFacts>,
    /// Every file of the publication but the manifest, with size and SHA-256: what the next build may replace.
    pub files: Vec<(String, u64, String)>,
    /// The version of the program that wrote the files.
    pub version: String,
    /// The features with which it was built: equal bytes hold for one version and one set of features.
    pub features: Vec<String>,
    /// The register's fingerprint: the SHA-256 of `verzeichnis.json`, which holds public content only.
    pub fingerprint: String,
}

/// The manifest, as it is written.
#[derive(Serialize)]
struct Manifest<'a> {
    /// What is said of the publication as a whole.
    #[serde(flatten)]
    head: Value,
    #[serde(rename = "verarbeitungen")]
    activities: Vec<Activity<'a>>,
    /// Said of single sheets alone: nobody asks a register whether it is one.
    #[serde(rename = "einzelblatt", skip_serializing_if = "Option::is_none")]
    sheet: Option<&'a str>,
    #[serde(rename = "hinweise", skip_serializing_if = "Option::is_none")]
    notice: Option<&'a Value>,
    #[serde(rename = "gliederung", skip_serializing_if = "Option::is_none")]
    outline: Option<&'static str>,
}

/// An activity with its place on the page and in the PDF; foreign logs may point there for years.
#[derive(Serialize)]
struct Activity<'a> {
    #[serde(rename = "kennung")]
    id: &'a str,
    #[serde(rename = "nummer")]
    number: Option<u32>,
    #[serde(rename = "bezeichnung")]
    title: &'a str,
    #[serde(rename = "stelle")]
    unit: Option<&'a str>,
    #[serde(rename = "seite")]
    page: Option<String>,
    pdf: Option<String>,
    #[serde(rename = "einzelseite")]
    own_page: Option<String>,
}

/// Writes `manifest.json`: UTF-8, indented by two spaces, a line feed at the end.
pub fn write(document: &Document, facts: &ManifestFacts) -> Vec<u8> {
    let mut activities = Vec::new();
    collect(&document.body, None, facts, &mut activities);
    let head = json!({
        "titel": document.frame.title,
        "herausgeber": document.frame.author,
        "sprache": document.language.tag(),
        "edition": facts.edition,
        "entwurf": facts.draft,
        "teile": facts.parts,
        "stand": document.frame.date,
        "ausgabe": facts.number,
        "fingerabdruck": facts.fingerprint,
        "programm": { "name": "verzeichnis", "version": facts.version, "merkmale": facts.features },
        "seite": facts.page.as_ref().map(|page| json!({ "datei": page })),
        "pdf": facts.pdf.as_ref().map(|one| pdf(one, facts)),
        "link": facts.pdf.as_ref().filter(|_| facts.kit.link).map(|pdf| link_to(pdf, document, facts)),
        "fragment": facts.kit.fragment.as_ref().map(|(file, level)| {
            json!({ "datei": file, "ebene": level.number(), "vorsatz": html::PREFIX })
        }),
        "einzelseiten": facts.kit.own_pages,
        "verglichen_mit": facts.kit.compared_with.as_ref().map(|(number, stand)| {
            json!({ "ausgabe": number, "stand": stand })
        }),
        "gestaltung": facts.look.as_ref().map(look),
        "daten": facts.data.iter().map(data).collect::<Vec<_>>(),
        "dateien": facts.files.iter().map(file).collect::<Vec<_>>(),
    });
    let manifest = Manifest {
        head,
        activities,
        sheet: facts.activity.as_deref(),
        notice: facts.notice.as_ref(),
        outline: facts.outline,
    };
    // None of our values fails to be JSON.
    let mut bytes = serde_json::to_vec_pretty(&manifest).expect("a manifest is JSON");
    bytes.push(b'\n');
    bytes
}

fn look(LookFacts { accent, logo, style }: &LookFacts) -> Value {
    let named = |one: &NamedFile| json!({ "datei": one.file, "sha256": one.sha256 });
    json!({ "akzent": accent, "logo": logo.as_ref().map(named), "css": style.as_ref().map(named) })
}

fn file((name, bytes, sha256): &(String, u64, String)) -> Value {
    json!({ "datei": name, "bytes": bytes, "sha256": sha256 })
}

fn pdf(pdf: &PdfFacts, facts: &ManifestFacts) -> Value {
    json!({
        "datei": pdf.file_name,
        "adresse": link::pdf_address(facts.address.as_deref(), pdf),
        "bytes": pdf.bytes,
        "seiten": pdf.pages,
        "schriftgroesse": facts.body_size,
        "sha256": pdf.sha256,
    })
}

/// All that `link.html` is made of.
fn link_to(pdf: &PdfFacts, document: &Document, facts: &ManifestFacts) -> Value {
    let language = document.language;
    let title = public_register(language);
    let link = link::Link::to(facts.address.as_deref(), title, pdf, &document.frame.date, language);
    json!({ "adresse": link.address, "text": link.text, "typ": link::MEDIA_TYPE, "sprache": language.tag() })
}

fn data(facts: &DataFacts) -> Value {
    json!({ "datei": facts.file_name, "typ": facts.media_type, "bytes": facts.bytes, "sha256": facts.sha256 })
}

/// Activities in the order of the document, wherever they stand in it.
fn collect<'a>(blocks: &'a [Block], unit: Option<&'a str>, facts: &ManifestFacts, out: &mut Vec<Activity<'a>>) {
    for section in blocks.iter().filter_map(Block::as_section) {
        match section.kind {
            SectionKind::Activity => out.push(activity(section, unit, facts)),
            SectionKind::Unit => collect(&section.blocks, Some(&section.title), facts, out),
            SectionKind::Part => collect(&section.blocks, unit, facts, out),
        }
    }
}

fn activity<'a>(section: &'a Section, unit: Option<&'a str>, facts: &ManifestFacts) -> Activity<'a> {
    let anchor = html::fragment(&section.id.0);
    let at = |file: &String| format!("{}{anchor}", html::file(file));
    Activity {
        id: &section.id.0,
        number: section.number,
        title: &section.title,
        unit,
        page: facts.page.as_ref().map(at),
        pdf: facts.pdf.as_ref().map(|pdf| at(&pdf.file_name)),
        own_page: facts.kit.own_pages.map(|folder| format!("{folder}/{}", html::own_page_name(&section.id))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        document::{Frame, Id, Index},
        wording::{Language, page::DataFile},
    };

    fn section(kind: SectionKind, id: &str, title: &str, blocks: Vec<Block>) -> Block {
        Block::Section(Section {
            id: Id(id.to_owned()),
            kind,
            number: (kind == SectionKind::Activity).then_some(7),
            title: title.to_owned(),
            blocks,
        })
    }

    fn document(body: Vec<Block>) -> Document {
        Document {
            sheet: None,
            language: Language::German,
            frame: Frame {
                title: "Verzeichnis \"von\" Verarbeitungstätigkeiten".to_owned(),
                author: "Stadt Musterstadt".to_owned(),
                subject: String::new(),
                standing: String::new(),
                warning: None,
                date: "2026-11-01".to_owned(),
            },
            names: Vec::new(),
            index: Index::default(),
            look: crate::document::Look::default(),
            body,
        }
    }

    fn facts() -> ManifestFacts {
        ManifestFacts {
            edition: "public",
            draft: false,
            activity: None,
            notice: None,
            outline: None,
            parts: None,
            files: vec![("index.html".to_owned(), 7, "b".repeat(64))],
            address: Some("https://stadt.example/v/".to_owned()),
            number: Some(14),
            page: Some("index.html".to_owned()),
            pdf: Some(PdfFacts {
                file_name: "verfahrensverzeichnis.pdf".to_owned(),
                bytes: 139_212,
                pages: 28,
                sha256: "ab".repeat(32),
            }),
            body_size: 11,
            kit: KitFacts::default(),
            look: None,
            data: vec![DataFacts {
                file: DataFile::Register,
                file_name: "verzeichnis.json".to_owned(),
                media_type: "application/json".to_owned(),
                bytes: 40_001,
                sha256: "cd".repeat(32),
            }],
            version: "0.1.0".to_owned(),
            features: vec!["libdeflate".to_owned()],
            fingerprint: "cd".repeat(32),
        }
    }

    #[test]
    fn activities_are_found_under_their_units_with_both_addresses() {
        let activity = section(SectionKind::Activity, "hundesteuer", "Hundesteuer", Vec::new());
        let unit = section(SectionKind::Unit, "_fb20", "Finanzen", vec![activity]);
        let body = vec![section(SectionKind::Part, "_inhalt", "Inhalt", Vec::new()), unit];
        let bytes = write(&document(body), &facts());
        let manifest: Value = serde_json::from_slice(&bytes).expect("JSON");
        assert_eq!(
            manifest["verarbeitungen"],
            json!([{
                "kennung": "hundesteuer",
                "nummer": 7,
                "bezeichnung": "Hundesteuer",
                "stelle": "Finanzen",
                "seite": "index.html#hundesteuer",
                "pdf": "verfahrensverzeichnis.pdf#hundesteuer",
                "einzelseite": null,
            }])
        );
    }

    #[test]
    fn what_was_not_asked_for_is_not_there() {
        let activity = section(SectionKind::Activity, "hundesteuer", "Hundesteuer", Vec::new());
        let facts = ManifestFacts { parts: Some(vec!["page"]), pdf: None, data: Vec::new(), ..facts() };
        let manifest: Value = serde_json::from_slice(&write(&document(vec![activity]), &facts)).expect("JSON");
        assert_eq!(manifest["teile"], json!(["page"]));
        assert_eq!(manifest["seite"], json!({ "datei": "index.html" }));
        assert_eq!((&manifest["pdf"], &manifest["daten"]), (&Value::Null, &json!([])));
        assert_eq!(manifest["verarbeitungen"][0]["seite"], "index.html#hundesteuer");
        assert_eq!(manifest["verarbeitungen"][0]["pdf"], Value::Null);
    }

    #[test]
    fn what_was_made_for_a_citys_own_pages_is_named() {
        let activity = section(SectionKind::Activity, "hundesteuer", "Hundesteuer", Vec::new());
        let kit = KitFacts {
            link: true,
            fragment: Some(("fragment.html".to_owned(), FragmentLevel::MOST)),
            own_pages: Some("verarbeitung"),
            compared_with: Some((Some(13), "2025-11-01".to_owned())),
        };
        let facts = ManifestFacts { kit, ..facts() };
        let manifest: Value = serde_json::from_slice(&write(&document(vec![activity]), &facts)).expect("JSON");
        assert_eq!(manifest["link"]["adresse"], manifest["pdf"]["adresse"]);
        let text = manifest["link"]["text"].as_str().expect("a text");
        assert!(text.contains("(PDF, 139\u{a0}KB, barrierefrei, Stand 01.11.2026)"), "{text}");
        assert_eq!(manifest["fragment"], json!({ "datei": "fragment.html", "ebene": 4, "vorsatz": "verzeichnis-" }));
        assert_eq!(manifest["einzelseiten"], "verarbeitung");
        assert_eq!(manifest["verarbeitungen"][0]["einzelseite"], "verarbeitung/hundesteuer.html");
        assert_eq!(manifest["verglichen_mit"], json!({ "ausgabe": 13, "stand": "2025-11-01" }));
    }

    #[test]
    fn the_manifest_states_the_facts_and_is_written_for_people_too() {
        let text = String::from_utf8(write(&document(Vec::new()), &facts())).expect("UTF-8");
        let manifest: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(manifest["titel"], "Verzeichnis \"von\" Verarbeitungstätigkeiten");
        assert_eq!(manifest["pdf"]["adresse"], "https://stadt.example/v/verfahrensverzeichnis.pdf");
        assert_eq!(manifest["pdf"]["bytes"], 139_212);
        assert_eq!(manifest["pdf"]["seiten"], 28);
        assert_eq!(manifest["pdf"]["schriftgroesse"], 11);
        assert_eq!(manifest["teile"], Value::Null);
        assert_eq!(manifest["pdf"]["sha256"], "ab".repeat(32));
        assert_eq!(manifest["daten"][0]["typ"], "application/json");
        assert_eq!(manifest["stand"], "2026-11-01");
        assert_eq!(manifest["ausgabe"], 14);
        assert_eq!(
            manifest["programm"],
            json!({"name": "verzeichnis", "version": "0.1.0", "merkmale": ["libdeflate"]})
        );
        assert_eq!(manifest["fingerabdruck"], "cd".repeat(32));
        assert_eq!(manifest["verarbeitungen"], json!([]));
        assert!(text.starts_with("{\n  \"titel\"") && text.ends_with("}\n"), "{text}");
        assert_eq!(text.into_bytes(), write(&document(Vec::new()), &facts()));
    }
}
