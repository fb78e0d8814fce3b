//! The register as a dataset: what it is, whose it is, of which day, and in which files it can be had.

use serde_json::{Value, json};

use super::{Names, bodies, node::Node, node::reference};
use crate::edition::PublicRegister;
use crate::wording::Language;
use crate::writers::facts::{DataFacts, PdfFacts};
use crate::writers::link;

/// What is known of the register's files when the others are written.
#[derive(Debug, Clone, Copy)]
pub struct DatasetFacts<'a> {
    /// Its title: that of the document.
    pub title: &'a str,
    /// One sentence on what it is: the document's.
    pub description: &'a str,
    /// The PDF, if there is one.
    pub pdf: Option<&'a PdfFacts>,
    /// The files for machines that were written before this one.
    pub data: &'a [DataFacts],
    /// This file itself, whose size nobody knows before it is written; nothing if it is not among the files.
    pub own: Option<&'a str>,
}

/// What is said of the register beside its activities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    context: Value,
    id: String,
    page: String,
    language: Language,
    stand: String,
    issue: Option<u32>,
    owner_id: String,
    owner: Value,
    authority: Option<Value>,
}

/// The vocabularies, and which of their properties have names, days and numbers for values.
fn context(base: Option<String>) -> Value {
    let mut context = json!({
        "@vocab": "https://schema.org/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "dpv": "https://w3id.org/dpv#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "spdx": "http://spdx.org/rdf/terms#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    });
    for (kind, properties) in [
        (
            "@id",
            &[
                "contentUrl",
                "dcat:downloadURL",
                "dcat:landingPage",
                "dcat:mediaType",
                "dct:isReplacedBy",
                "dct:language",
                "dct:relation",
                "dpv:hasActivityStatus",
                "dpv:hasLegalBasis",
                "dpv:hasPersonalData",
                "dpv:hasResponsibleEntity",
                "dpv:isOrganisationalUnitOf",
                "spdx:algorithm",
                "url",
            ][..],
        ),
        ("xsd:date", &["dateModified", "dcat:endDate", "dcat:startDate", "dct:issued", "dct:modified"]),
        ("xsd:duration", &["rdf:value"]),
        ("xsd:hexBinary", &["spdx:checksumValue"]),
        ("xsd:nonNegativeInteger", &["dcat:byteSize"]),
    ] {
        for property in properties {
            context[*property] = json!({ "@type": kind });
        }
    }
    if let Some(base) = base {
        context["@base"] = json!(base);
    }
    context
}

impl Head {
    /// What the register says of itself.
    pub fn of(register: &PublicRegister, names: &Names) -> Self {
        let address = register.publication.as_ref().and_then(|publication| publication.address.as_ref());
        let folder = address.and_then(|address| link::folder(address.as_str()));
        Self {
            context: context(folder.map(|folder| format!("{folder}/"))),
            id: names.register(),
            page: names.page.to_owned(),
            language: names.language,
            stand: register.stand.to_string(),
            issue: register.issue,
            owner_id: names.owner(),
            owner: bodies::owner(register, names).into(),
            authority: register.supervisory_authority.as_ref().map(|one| bodies::authority(one).into()),
        }
    }

    /// The register, all but its activities and its files.
    pub fn node(&self, facts: &DatasetFacts) -> Value {
        let body = |own: bool| if own { self.owner.clone() } else { reference(self.owner_id.clone()) };
        let register = Node::of(json!(["Dataset", "dcat:Dataset", "dpv:ROPA"]))
            .named(self.id.clone())
            .with("name", facts.title)
            .with("dct:title", facts.title)
            .with("description", facts.description)
            .with("dct:description", facts.description)
            .with("inLanguage", self.language.tag())
            .with("dct:language", authority_file(self.language))
            .with("version", self.issue.map(|issue| issue.to_string()))
            .with("dateModified", &self.stand)
            .with("dct:issued", &self.stand)
            .with("url", &self.page)
            .with("dcat:landingPage", &self.page)
            .with("dct:publisher", body(true))
            .with("publisher", body(false))
            .with("dpv:hasResponsibleEntity", &self.owner_id)
            .with("dpv:hasAuthority", &self.authority);
        let mut whole = json!({ "@context": self.context });
        if let (Value::Object(whole), Value::Object(said)) = (&mut whole, Value::from(register)) {
            whole.extend(said);
        }
        whole
    }
}

/// A language as catalogues of open data in the Union name it (DCAT-AP 3).
const fn authority_file(language: Language) -> &'static str {
    match language {
        Language::German => "http://publications.europa.eu/resource/authority/language/DEU",
        Language::English => "http://publications.europa.eu/resource/authority/language/ENG",
    }
}

/// What is said of the files, as schema.org and as DCAT say it; an object for the end of the register.
pub fn distributions(facts: &DatasetFacts) -> Value {
    let files = files(facts);
    if files.is_empty() {
        return json!({});
    }
    json!({
        "distribution": files.iter().map(|file| reference(file.name.to_owned())).collect::<Vec<_>>(),
        "dcat:distribution": files.iter().map(File::node).collect::<Vec<_>>(),
    })
}

/// A file in which the register can be had.
struct File<'a> {
    name: &'a str,
    media_type: &'a str,
    /// Size and SHA-256; nothing of the file that would have to know its own.
    known: Option<(u64, &'a str)>,
}

fn files<'a>(facts: &DatasetFacts<'a>) -> Vec<File<'a>> {
    let pdf = facts.pdf.map(|pdf| (pdf.file_name.as_str(), link::MEDIA_TYPE, pdf.bytes, pdf.sha256.as_str()));
    let data =
        facts.data.iter().map(|one| (one.file_name.as_str(), one.media_type.as_str(), one.bytes, one.sha256.as_str()));
    let written = pdf.into_iter().chain(data);
    let written =
        written.map(|(name, media_type, bytes, sha256)| File { name, media_type, known: Some((bytes, sha256)) });
    written.chain(facts.own.map(|name| File { name, media_type: super::MEDIA_TYPE, known: None })).collect()
}

impl File<'_> {
    fn node(&self) -> Node {
        // A media type may have parameters, and its name in the register of media types has none.
        let media_type = self.media_type.split(';').next().unwrap_or(self.media_type);
        let checksum = self.known.map(|(_, sha256)| {
            Node::of("spdx:Checksum")
                .with("spdx:algorithm", "spdx:checksumAlgorithm_sha256")
                .with("spdx:checksumValue", sha256)
        });
        Node::of(json!(["DataDownload", "dcat:Distribution"]))
            .named(self.name.to_owned())
            .with("name", self.name)
            .with("dct:title", self.name)
            .with("contentUrl", self.name)
            .with("dcat:downloadURL", self.name)
            .with("encodingFormat", media_type)
            .with("dcat:mediaType", format!("https://www.iana.org/assignments/media-types/{media_type}"))
            .with("contentSize", self.known.map(|(bytes, _)| format!("{bytes} B")))
            .with("dcat:byteSize", self.known.map(|(bytes, _)| bytes.to_string()))
            .with("sha256", self.known.map(|(_, sha256)| sha256))
            .with("spdx:checksum", checksum)
    }
}
