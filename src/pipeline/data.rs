//! The files for machines: data, tables, linked data, and the feed of changes. All are public, and of the public edition
//! alone.

use super::{BuildOptions, EditionKind, Output, OutputFile, file_name};
use crate::document::Document;
use crate::edition::{Edition, PublicRegister};
use crate::wording::page::DataFile;
use crate::writers::facts::{DataFacts, PdfFacts, sha256_hex};
use crate::writers::jsonld::{self, DatasetFacts, Graph};
use crate::writers::{atom, csv, json, link};

/// What is written of the register before it is let go, and wants to know of the other files.
pub struct Exports {
    /// The tables.
    tables: Vec<(OutputFile, DataFile)>,
    /// The linked data, if there is a file or a page for them.
    graph: Option<Graph>,
    /// Number of the edition.
    issue: Option<u32>,
    /// The folder in which the files are published, if it is known.
    folder: Option<String>,
}

/// The files for machines, and what the page holds of them.
#[derive(Default)]
pub struct Written {
    /// The files.
    pub files: Vec<OutputFile>,
    /// What others say of them, in the same order.
    pub facts: Vec<DataFacts>,
    /// The linked data as text, for the page of a finished edition.
    pub graph: Option<String>,
    /// The name of the feed, if there is one.
    pub feed: Option<String>,
}

impl Exports {
    /// What is there of an edition, as far as it is wanted.
    pub fn of(edition: &Edition, options: &BuildOptions) -> Self {
        let shown = edition.shown();
        let address = shown.publication.as_ref().and_then(|publication| publication.address.as_ref());
        let folder = address.and_then(|address| link::folder(address.as_str()));
        let mut exports = Self { tables: Vec::new(), graph: None, issue: shown.issue, folder };
        match edition {
            Edition::Public(register) => exports.fill(register, options),
            // For the authority, which gets documents.
            Edition::Internal(_) => {}
        }
        exports
    }

    fn fill(&mut self, register: &PublicRegister, options: &BuildOptions) {
        let name = |stem: &str, ending: &str| file_name(stem, ending, *options);
        if options.outputs.has(Output::Data) {
            let table = |(stem, file, bytes)| (OutputFile { name: name(stem, "csv"), bytes }, file);
            self.tables.extend(csv::write(register).map(table));
        }
        if options.outputs.has(Output::Data) || holds_graph(options) {
            self.graph = Some(Graph::of(register, &name("index", "html")));
        }
    }

    /// The files, now that the PDF is known; `register` is `verzeichnis.json`, where that is wanted.
    pub fn write(
        self,
        register: Option<Vec<u8>>,
        document: &Document,
        pdf: Option<&PdfFacts>,
        options: &BuildOptions,
    ) -> Written {
        let wanted = options.outputs.has(Output::Data);
        let name = |stem: &str, ending: &str| file_name(stem, ending, *options);
        let mut written = Written::default();
        if let Some(bytes) = register {
            written.add(OutputFile { name: name("verzeichnis", "json"), bytes }, DataFile::Register);
        }
        for (table, what) in self.tables {
            written.add(table, what);
        }
        if let Some(graph) = self.graph {
            let own = wanted.then(|| name("verzeichnis", "jsonld"));
            let text = graph.write(&DatasetFacts {
                title: &document.frame.title,
                description: &document.frame.subject,
                pdf,
                data: &written.facts,
                own: own.as_deref(),
            });
            if let Some(name) = own {
                written.add(OutputFile { name, bytes: text.clone().into_bytes() }, DataFile::LinkedData);
            }
            written.graph = holds_graph(options).then_some(text);
        }
        // A draft is published nowhere: nobody follows its changes.
        let is_public = matches!(options.edition, EditionKind::Public) && !options.draft;
        if let Some(changes) = options.changes.filter(|_| wanted && is_public) {
            let (page, own) = (name("index", "html"), name("changes", "atom"));
            let facts = atom::FeedFacts { page: &page, own: &own, folder: self.folder.as_deref(), issue: self.issue };
            let bytes = atom::write(document, changes, &facts);
            written.feed = Some(own.clone());
            written.add(OutputFile { name: own, bytes }, DataFile::Feed);
        }
        written
    }
}

/// Whether there is a page with linked data in it: one that search engines may read, and of the whole register.
const fn holds_graph(options: &BuildOptions) -> bool {
    let is_for_all = matches!(options.edition, EditionKind::Public) && !options.draft;
    options.outputs.has(Output::Page) && is_for_all && options.activity.is_none()
}

impl Written {
    fn add(&mut self, file: OutputFile, what: DataFile) {
        let media_type = match what {
            DataFile::Register => json::MEDIA_TYPE,
            DataFile::Activities | DataFile::Data | DataFile::Recipients | DataFile::Erasure => csv::MEDIA_TYPE,
            DataFile::LinkedData => jsonld::MEDIA_TYPE,
            DataFile::Feed => atom::MEDIA_TYPE,
        };
        self.facts.push(DataFacts {
            file: what,
            file_name: file.name.clone(),
            media_type: media_type.to_owned(),
            bytes: file.bytes.len() as u64,
            sha256: sha256_hex(&file.bytes),
        });
        self.files.push(file);
    }
}
