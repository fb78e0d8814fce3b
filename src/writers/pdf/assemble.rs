//! Pages in, a file out. Pages come chunk by chunk; of each chunk only the compressed content and a few numbers
//! stay, so the largest register needs little more memory than its file.

use rayon::prelude::*;

use super::codes::Codes;
use super::compress::Deflate;
use super::destinations::{self, Named};
use super::file::{File, Id};
use super::metadata::{Metadata, Parts};
use super::page::{Bookmark, Page};
use super::pages::{self, Leaf};
use super::repeats::{Repeated, Repeats};
use super::structure::Structure;
use super::tags::{self, Marks};
use super::{embed, links, outline, paint};

/// How many pages one thread paints at a time: printpdf sets up a document for them.
const AT_A_TIME: usize = 4;

/// What the file says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Properties<'a> {
    /// The language of all text (BCP 47).
    pub language: &'a str,
    /// The title.
    pub title: &'a str,
    /// Who publishes it.
    pub author: &'a str,
    /// One sentence on what it is.
    pub subject: &'a str,
    /// The day it speaks of, `YYYY-MM-DD`: creation and change are dated so, since no clock is read.
    pub date: &'a str,
}

/// A file being put together.
pub struct Assembler {
    metadata: Metadata,
    file: File,
    codes: Codes,
    marks: Marks,
    repeats: Repeats,
    /// The streams of what repeats.
    repeated: Vec<Id>,
    pages: Vec<Leaf>,
    destinations: Vec<Named>,
}

impl Assembler {
    /// A file without pages.
    pub fn new(properties: &Properties) -> Self {
        Self {
            metadata: Metadata::new(properties),
            file: File::new(),
            codes: Codes::new(),
            marks: Marks::default(),
            repeats: Repeats::default(),
            repeated: Vec::new(),
            pages: Vec::new(),
            destinations: Vec::new(),
        }
    }

    /// Adds pages behind the last. They are painted side by side; 32 at a time keep memory small and all
    /// processors busy.
    pub fn add_pages(&mut self, mut chunk: Vec<Page>) {
        // In page order, so that nothing depends on which page is painted first.
        let mut repeated: Vec<Repeated> = Vec::new();
        for page in &mut chunk {
            self.codes.learn(page);
            repeated.push(self.repeats.take(page));
        }
        let codes = &self.codes;
        let painted: Vec<_> = chunk
            .par_chunks(AT_A_TIME)
            .map_init(Deflate::new, |deflate, pages| {
                let painted = paint::paint(pages, codes);
                painted.into_iter().map(|page| (deflate.zlib(&page.stream), page.contents)).collect::<Vec<_>>()
            })
            .collect();
        let painted = painted.into_iter().flatten();
        for ((page, repeated), (stream, contents)) in chunk.into_iter().zip(repeated).zip(painted) {
            let id = self.file.reserve();
            let mut content = vec![self.file.add_packed(&stream)];
            for (owner, mark) in &repeated.new {
                let stream = paint::paint_alone(*owner, mark, &self.codes);
                self.repeated.push(self.file.add_content(&stream));
            }
            content.extend(repeated.used.iter().map(|index| self.repeated[*index]));
            let key = self.marks.page(id, &contents);
            let mut annotations = Vec::new();
            for areas in page.links.chunk_by(|one, next| one.node == next.node) {
                let annotation = self.file.reserve();
                let key = self.marks.link(id, areas[0].node, annotation);
                links::link(&mut self.file, annotation, areas, key);
                annotations.push(annotation);
            }
            self.destinations.extend(page.destinations.into_iter().map(|place| (place.name, id, place.y)));
            self.pages.push(Leaf { id, content, key, annotations });
        }
    }

    /// The finished file.
    pub fn finish(mut self, structure: &Structure, bookmarks: &[Bookmark]) -> Vec<u8> {
        let file = &mut self.file;
        let fonts = embed::fonts(file, &self.codes);
        let pages = pages::pages(file, &self.pages, fonts);
        let ids: Vec<_> = self.pages.iter().map(|page| page.id).collect();
        let outlines = outline::outline(file, bookmarks, &ids);
        let names = destinations::names(file, self.destinations);
        let structure = tags::structure(file, structure, &self.marks);
        let information = self.metadata.information(file);
        let catalog = self.metadata.catalog(file, Parts { pages, structure, outlines, names });
        self.file.finish(catalog, information)
    }
}
