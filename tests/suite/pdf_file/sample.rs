//! Pages made by hand, with every kind of tag and mark.

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont, shape};
use verzeichnis::writers::pdf::assemble::{Assembler, Properties};
use verzeichnis::writers::pdf::fonts::Face;
use verzeichnis::writers::pdf::layout::Finished;
use verzeichnis::writers::pdf::page::{
    Bookmark, Colour, Destination, Glyph, GlyphText, Item, LinkArea, LinkTarget, Mark, Owner, Page, TextRun,
};
use verzeichnis::writers::pdf::structure::{Bounds, NodeId, Role, Structure};

pub const BLACK: Colour = Colour(0, 0, 0);
pub const ACCENT: Colour = Colour(10, 74, 99);

/// Pages and their structure, ready to be assembled.
pub struct Sample {
    pub structure: Structure,
    pub pages: Vec<Page>,
    pub bookmarks: Vec<Bookmark>,
    y: f32,
}

impl Sample {
    pub fn new() -> Self {
        Self { structure: Structure::new(), pages: vec![Page::default()], bookmarks: Vec::new(), y: 70.0 }
    }

    pub fn page(&mut self) -> &mut Page {
        self.pages.last_mut().unwrap()
    }

    pub fn turn(&mut self) {
        let number = self.pages.len();
        self.mark(Owner::Footer, text(Face::Regular, 9.0, BLACK, (70.0, 800.0), &format!("Seite {number}")));
        self.pages.push(Page::default());
        self.y = 70.0;
        self.mark(Owner::Header, text(Face::Regular, 9.0, BLACK, (70.0, 40.0), "Musterstadt"));
    }

    pub fn mark(&mut self, owner: Owner, mark: Mark) {
        self.page().items.push(Item { owner, marks: vec![mark] });
    }

    /// A node with lines of text at `x`; the next comes below.
    pub fn lines(&mut self, parent: NodeId, role: Role, face: Face, size: f32, x: f32, lines: &[&str]) -> NodeId {
        let node = self.structure.add(parent, role);
        let content = self.structure.content(node);
        for line in lines {
            self.y += size * 1.4;
            let y = self.y;
            self.mark(Owner::Content(content), text(face, size, BLACK, (x, y), line));
        }
        node
    }

    /// A link that covers its line.
    pub fn link(&mut self, parent: NodeId, words: &str, to: LinkTarget) {
        let node = self.lines(parent, Role::Link, Face::Regular, 11.0, 70.0, &[words]);
        let area = (70.0, self.y - 10.0, 200.0, 14.0);
        self.page().links.push(LinkArea { node, area, to, says: words.to_owned() });
    }

    pub fn bookmark(&mut self, level: u8, title: &str) {
        let (page, y) = (self.pages.len() - 1, self.y);
        self.bookmarks.push(Bookmark { level, title: title.to_owned(), page, y });
    }

    pub fn destination(&mut self, name: &str) {
        let y = self.y;
        self.page().destinations.push(Destination { name: name.to_owned(), y });
    }

    pub fn assemble(&self, properties: &Properties, chunk: usize) -> Vec<u8> {
        let mut assembler = Assembler::new(properties);
        let numbered: Vec<_> = self.pages.iter().cloned().enumerate().collect();
        for pages in numbered.chunks(chunk) {
            assembler.add_pages(pages.to_vec());
        }
        let (structure, bookmarks) = (self.structure.clone(), self.bookmarks.clone());
        assembler.finish(&Finished { structure, bookmarks, pages: self.pages.len(), total: None }).bytes
    }
}

pub const PROPERTIES: Properties = Properties {
    sheet: None,
    language: "de",
    title: "Verzeichnis von Verarbeitungstätigkeiten – Stadt Musterstadt",
    author: "Stadt Musterstadt",
    subject: "Alle Verarbeitungstätigkeiten nach Art. 30 DSGVO",
    date: "2026-11-01",
    points: 11,
    logo: None,
};

/// Shaped text on one line.
pub fn text(face: Face, size: f32, colour: Colour, (x, y): (f32, f32), words: &str) -> Mark {
    let font = Font::new(face.data(), 0).unwrap();
    let mut buffer = Buffer::new();
    buffer.push_str(words);
    buffer.guess_segment_properties();
    shape(&ShaperFont::new(&font), &mut buffer, ShapeOptions::new()).unwrap();
    let infos = buffer.glyph_infos();
    let mut glyphs = Vec::new();
    for (at, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let text = if at > 0 && infos[at - 1].cluster == info.cluster {
            GlyphText::NONE
        } else {
            let end = infos[at..].iter().map(|next| next.cluster as usize).find(|end| *end != start);
            words[start..end.unwrap_or(words.len())].into()
        };
        let number = |value: i32| i16::try_from(value).unwrap();
        glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap(),
            advance: number(position.x_advance).into(),
            shift: (number(position.x_offset), number(position.y_offset)),
            text,
        });
    }
    Mark::Text(TextRun { face, size, colour, x, y, glyphs })
}

/// The same, with a hyphen at its end that belongs to no word.
pub fn broken(face: Face, size: f32, at: (f32, f32), words: &str) -> Mark {
    let mut mark = text(face, size, BLACK, at, &format!("{words}-"));
    if let Mark::Text(run) = &mut mark {
        run.glyphs.last_mut().unwrap().text = GlyphText::of('\u{AD}');
    }
    mark
}

/// Two pages with everything.
pub fn everything() -> Sample {
    let mut sample = Sample::new();
    let root = Structure::ROOT;
    sample.mark(Owner::Header, text(Face::Regular, 9.0, BLACK, (70.0, 40.0), "Musterstadt"));
    sample.destination("_top");
    sample.bookmark(1, "Verzeichnis");
    sample.lines(root, Role::Heading(1), Face::Bold, 25.0, 70.0, &["Verzeichnis"]);
    sample.lines(
        root,
        Role::Paragraph,
        Face::Regular,
        11.0,
        70.0,
        &["Die Stadt führt dieses Verzeichnis für die ", "Öffentlichkeit: Art. 30 DSGVO, „größtmöglich“ – AVATAR To. "],
    );
    word_break(&mut sample);
    contents(&mut sample);
    table(&mut sample);
    list(&mut sample);
    panel(&mut sample);
    two_pages(&mut sample);
    figure(&mut sample);
    sample.destination("webserver-protokolle");
    sample.bookmark(2, "Webserver-Protokolle (1)");
    sample.lines(root, Role::Heading(2), Face::Bold, 17.0, 70.0, &["Webserver-Protokolle"]);
    let place = sample.lines(root, Role::Paragraph, Face::Italic, 11.0, 70.0, &["A guest speaks English."]);
    sample.structure.node_mut(place).extras_mut().language = Some("en");
    let short = sample.lines(root, Role::Span, Face::Regular, 11.0, 70.0, &["DSGVO"]);
    sample.structure.node_mut(short).extras_mut().expansion = Some("Datenschutz-Grundverordnung".to_owned());
    // Sequences of DIN 91379 without a character of their own, Greek, Cyrillic.
    sample.lines(root, Role::Paragraph, Face::Regular, 11.0, 70.0, &["C\u{328}a\u{300}b M\u{302}x Αθήνα Москва ≤ ∞"]);
    sample.turn();
    sample
}

fn word_break(sample: &mut Sample) {
    let node = sample.structure.add(Structure::ROOT, Role::Paragraph);
    let content = sample.structure.content(node);
    sample.y += 16.0;
    let y = sample.y;
    sample.mark(Owner::Content(content), broken(Face::Regular, 11.0, (70.0, y), "Verarbeitungs"));
    sample.y += 16.0;
    sample.mark(Owner::Content(content), text(Face::Regular, 11.0, BLACK, (70.0, y + 16.0), "tätigkeiten und "));
    // Goes on where the line stands, in another face and colour.
    let Some(Mark::Text(run)) = sample.page().items.last().and_then(|item| item.marks.last()) else { unreachable!() };
    let end = run.x + run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size / 1000.0;
    sample.mark(Owner::Content(content), text(Face::Bold, 11.0, ACCENT, (end, y + 16.0), "E-Mail"));
}

fn contents(sample: &mut Sample) {
    let toc = sample.structure.add(Structure::ROOT, Role::Contents);
    let item = sample.structure.add(toc, Role::ContentsItem);
    let reference = sample.structure.add(item, Role::Reference);
    sample.link(reference, "Webserver-Protokolle 2", LinkTarget::Destination("webserver-protokolle".to_owned()));
    let paragraph = sample.structure.add(Structure::ROOT, Role::Paragraph);
    sample.link(paragraph, "Zur Seite der Stadt", LinkTarget::Url("https://musterstadt.de/ä?a=(b)".to_owned()));
}

fn table(sample: &mut Sample) {
    let table = sample.structure.add(Structure::ROOT, Role::Table);
    sample.lines(table, Role::Caption, Face::Italic, 11.0, 70.0, &["Empfänger"]);
    for (index, cells) in
        [["Kategorie", "Frist"], ["Polizei", "7 Tage"], ["Gericht", "14 Tage"]].into_iter().enumerate()
    {
        let is_head = index == 0;
        let row = sample.structure.add(table, Role::TableRow);
        for (column, words) in cells.into_iter().enumerate() {
            let role = match (is_head, column) {
                (true, _) => Role::ColumnHeader,
                (false, 0) => Role::RowHeader,
                (false, _) => Role::TableCell,
            };
            let x = if column == 0 { 70.0 } else { 250.0 };
            sample.lines(row, role, if is_head { Face::Bold } else { Face::Regular }, 10.0, x, &[words]);
            if column == 0 {
                sample.y -= 14.0;
            }
        }
        let y = sample.y + 4.0;
        sample.mark(Owner::Decoration, Mark::Fill { x: 70.0, y, width: 400.0, height: 0.5, colour: ACCENT });
    }
}

fn list(sample: &mut Sample) {
    let list = sample.structure.add(Structure::ROOT, Role::List);
    for words in ["Namen", "Anschriften"] {
        let item = sample.structure.add(list, Role::ListItem);
        sample.lines(item, Role::Label, Face::Regular, 11.0, 70.0, &["•"]);
        sample.y -= 11.0 * 1.4;
        sample.lines(item, Role::ListBody, Face::Regular, 11.0, 85.0, &[words]);
    }
}

/// Text and a shape in one item, and a tag with a line around it.
fn panel(sample: &mut Sample) {
    let node = sample.structure.add(Structure::ROOT, Role::Paragraph);
    let content = sample.structure.content(node);
    let y = sample.y + 10.0;
    sample.page().items.push(Item {
        owner: Owner::Content(content),
        marks: vec![
            Mark::Fill { x: 70.0, y, width: 300.0, height: 30.0, colour: Colour(230, 230, 230) },
            Mark::Outline { x: 80.0, y: y + 6.0, width: 60.0, height: 18.0, line: 0.8, colour: ACCENT },
            text(Face::Regular, 9.5, ACCENT, (88.0, y + 18.0), "Art. 9"),
        ],
    });
    sample.y = y + 40.0;
}

/// A bar and its number.
fn figure(sample: &mut Sample) {
    let node = sample.lines(Structure::ROOT, Role::Figure, Face::Regular, 11.0, 180.0, &["8"]);
    let content = sample.structure.content(node);
    let y = sample.y - 8.0;
    sample.mark(Owner::Content(content), Mark::Fill { x: 70.0, y, width: 100.0, height: 8.0, colour: ACCENT });
    let extras = sample.structure.node_mut(node).extras_mut();
    extras.alt = Some("Ordnungsamt: 8 Tätigkeiten.".to_owned());
    extras.bounds = Some(Bounds { left: 70.0, top: y - 4.0, right: 190.5, bottom: y + 11.0 });
}

/// A paragraph that goes on over the page.
fn two_pages(sample: &mut Sample) {
    let node = sample.structure.add(Structure::ROOT, Role::Paragraph);
    let content = sample.structure.content(node);
    sample
        .mark(Owner::Content(content), text(Face::Regular, 11.0, BLACK, (70.0, 780.0), "Dieser Absatz beginnt hier "));
    sample.turn();
    sample.y += 16.0;
    let y = sample.y;
    sample
        .mark(Owner::Content(content), text(Face::Regular, 11.0, BLACK, (70.0, y), "und endet auf der zweiten Seite."));
}
