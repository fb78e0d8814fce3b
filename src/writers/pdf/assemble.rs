//! Pages in, a file out. Pages come chunk by chunk; of each chunk only the compressed content and a few numbers
//! stay, so the largest register needs little more memory than its file.

use rayon::prelude::*;

use super::codes::Codes;
use super::compress::zlib;
use super::destinations::{self, Named};
use super::file::{self, File, Id};
use super::layout::Finished;
use super::metadata::{Metadata, Parts};
use super::page::Page;
use super::pages::{self, Leaf};
use super::repeats::{Repeated, Repeats};
use super::tags::{self, Marks, Plan};
use super::{embed, links, logo, outline, paint};
use crate::picture::Picture;

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
    /// The size of its body text in points, of which its maker's line speaks.
    pub points: u8,
    /// The activity of a single sheet.
    pub sheet: Option<&'a str>,
    /// The logo, if there is one.
    pub logo: Option<&'a Picture>,
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
    /// By index; none where a page has not come yet.
    pages: Vec<Option<Leaf>>,
    /// The stream with the total of pages, before which every folio stands.
    total: Option<Id>,
    destinations: Vec<Named>,
    logo: Option<Id>,
}

impl Assembler {
    /// A file without pages.
    pub fn new(properties: &Properties) -> Self {
        let mut file = File::new();
        let logo = properties.logo.map(|picture| logo::write(&mut file, picture));
        Self {
            metadata: Metadata::new(properties),
            file,
            logo,
            codes: Codes::new(),
            marks: Marks::default(),
            repeats: Repeats::default(),
            repeated: Vec::new(),
            pages: Vec::new(),
            total: None,
            destinations: Vec::new(),
        }
    }

    /// Adds pages, each with its index. They are painted side by side; 32 at a time keep memory small and all
    /// processors busy.
    pub fn add_pages(&mut self, mut chunk: Vec<(usize, Page)>) {
        // In the order they come, so that nothing depends on which page is painted first.
        let mut repeated: Vec<Repeated> = Vec::new();
        for (_, page) in &mut chunk {
            self.codes.learn(page);
            repeated.push(self.repeats.take(page));
        }
        let codes = &self.codes;
        let painted: Vec<_> = chunk
            .par_chunks(AT_A_TIME)
            .with_max_len(1)
            .map(|pages| {
                let painted = paint::paint(pages.iter().map(|(_, page)| page), codes);
                painted.into_iter().map(|page| (zlib(&page.stream), page.contents)).collect::<Vec<_>>()
            })
            .collect();
        let painted = painted.into_iter().flatten();
        for (((index, page), repeated), (stream, contents)) in chunk.into_iter().zip(repeated).zip(painted) {
            let id = self.file.reserve();
            let mut content = Vec::new();
            if page.folio.is_some() {
                content.push(*self.total.get_or_insert_with(|| self.file.reserve()));
            }
            content.push(self.file.add_packed(&stream));
            for (owner, mark) in &repeated.new {
                let stream = paint::paint_alone(*owner, mark, &self.codes);
                self.repeated.push(self.file.add_content(stream));
            }
            content.extend(repeated.used.iter().map(|index| self.repeated[*index]));
            let key = self.marks.page((id, index), &contents);
            let mut annotations = Vec::new();
            for areas in page.links.chunk_by(|one, next| one.node == next.node) {
                let annotation = self.file.reserve();
                let key = self.marks.link((id, index), areas[0].node, annotation);
                links::link(&mut self.file, annotation, areas, key);
                annotations.push(annotation);
            }
            self.destinations.extend(page.destinations.into_iter().map(|place| (place.name, id, place.y)));
            self.pages.resize_with(self.pages.len().max(index + 1), || None);
            self.pages[index] = Some(Leaf { id, content, key, annotations });
        }
    }

    /// The finished file.
    pub fn finish(mut self, finished: &Finished) -> file::Finished {
        let Finished { structure, bookmarks, total, .. } = finished;
        if let (Some(id), Some(total)) = (self.total, total) {
            self.codes.learn_run(total);
            let stream = paint::paint_total(total, &self.codes);
            self.file.put_content(id, stream);
        }
        let file = &mut self.file;
        let leaves: Vec<Leaf> = self.pages.into_iter().flatten().collect();
        let ids: Vec<_> = leaves.iter().map(|page| page.id).collect();
        let destinations = self.destinations;
        let list = || (outline::outline(file, bookmarks, &ids), destinations::names(file, destinations));
        let ((outlines, names), plan) = rayon::join(list, || Plan::of(structure, &self.marks));
        let (structure, subsets) =
            rayon::join(|| tags::structure(file, structure, &plan, &self.marks), || embed::subsets(&self.codes));
        let fonts = embed::fonts(file, &self.codes, subsets);
        let pages = pages::pages(file, &leaves, fonts, self.logo);
        let information = self.metadata.information(file);
        let catalog = self.metadata.catalog(file, Parts { pages, structure, outlines, names });
        self.file.finish(catalog, information)
    }
}
