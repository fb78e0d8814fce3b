//! A part of the document to pieces and a structure of its own: no page is known here, and nothing is shared
//! with other parts, so that parts can be set side by side.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::blocks;
use super::breaks::Words;
use super::flow::{Element, Opening, Piece, Resume, merge};
use super::ink::Ink;
use super::paragraph::Paragraph;
use super::run::{Dress, Run};
use super::shape::{Lexicons, Shaper};
use super::style::{Look, Style};
use crate::document::{Block, Inline, Logo, ParagraphStyle, Rank, Section, SectionKind, Spoken, Target, on_paper};
use crate::wording::{Language, paper};
use crate::writers::pdf::page::{LinkTarget, Owner};
use crate::writers::pdf::structure::{ContentId, NodeId, Role, Structure};

/// What every part may know of the document.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// Measures.
    pub style: &'a Style,
    /// Language of the text.
    pub language: Language,
    /// All sections that a link can lead to.
    pub known: &'a BTreeSet<&'a str>,
    /// Words that are shaped already.
    pub lexicons: &'a Lexicons,
    /// What is known of the words.
    pub words: &'a Arc<Words>,
    /// The logo beside the title.
    pub logo: Option<&'a Logo>,
}

/// Where something is set.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
}

impl Area {
    /// Right edge.
    pub fn right(self) -> f32 {
        self.x + self.width
    }

    /// Without `by` on the left.
    pub fn indented(self, by: f32) -> Self {
        Self { x: self.x + by, width: self.width - by }
    }

    /// No wider than `most`.
    pub fn at_most(self, most: f32) -> Self {
        Self { width: self.width.min(most), ..self }
    }
}

/// Where a block stands in the tree.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The node it hangs from.
    pub parent: NodeId,
    /// How many sections it is in.
    pub depth: u8,
    /// A heading stands right above it.
    pub leads: bool,
}

impl Place {
    /// The heading level of a section here: 2 for the first.
    pub fn heading(self) -> Role {
        Role::Heading(self.depth.saturating_add(2).min(6))
    }
}

/// Sets one part.
pub struct Composer<'a> {
    /// The document around it.
    pub around: Surroundings<'a>,
    /// Measures.
    pub style: &'a Style,
    /// The part's own tree.
    pub structure: Structure,
    /// What the running head says from the part's first heading on; it is the heading itself if nothing.
    pub running: Option<Arc<str>>,
    shaper: Shaper<'a>,
}

impl<'a> Composer<'a> {
    /// A composer with an empty tree.
    pub fn new(around: Surroundings<'a>) -> Self {
        Self {
            around,
            style: around.style,
            structure: Structure::new(),
            running: None,
            shaper: around.lexicons.shaper(),
        }
    }

    /// The whole type area's width.
    pub fn full(&self) -> Area {
        Area { x: self.style.left, width: self.style.width }
    }

    /// The highest a piece may be: with the lines above it that say what goes on, it still fits a page.
    pub fn limit(&self) -> f32 {
        self.style.height - 3.0 * self.style.continued.leading
    }

    /// Blocks in reading order.
    pub fn blocks(&mut self, all: &[Block], place: Place, area: Area) -> Vec<Element> {
        let mut out = Vec::new();
        for (index, block) in all.iter().enumerate() {
            let place = Place { leads: place.leads && index == 0, ..place };
            match block {
                Block::Section(section) => out.extend(self.section(section, place, area)),
                Block::Contents(groups) => out.push(blocks::contents::set(self, groups, place)),
                Block::Index(entries) => out.push(blocks::index::set(self, entries, place)),
                Block::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Small => {
                    out.extend(blocks::paragraph::facts(self, paragraph, place, area).into_iter().map(Element::Piece));
                }
                Block::Title(_)
                | Block::Paragraph(_)
                | Block::List(_)
                | Block::Contacts(_)
                | Block::KeyFigures(_)
                | Block::Fields(_)
                | Block::Table(_)
                | Block::Definitions(_)
                | Block::Figure(_) => {
                    out.extend(self.block(block, place, area).into_iter().map(Element::Piece));
                }
            }
        }
        out
    }

    /// A section: its heading, then its blocks.
    pub fn section(&mut self, section: &Section, place: Place, area: Area) -> Vec<Element> {
        let (node, heading) = blocks::heading::set(self, section, place, area);
        let inner = Place { parent: node, depth: place.depth.saturating_add(1), leads: true };
        let mut out: Vec<Element> = heading.into_iter().map(Element::Piece).collect();
        let answers = section.blocks.iter().position(|block| matches!(block, Block::Fields(_)));
        let (before, rest) = section.blocks.split_at(answers.unwrap_or(section.blocks.len()));
        let mut body = self.blocks(before, inner, area);
        let above = body.len();
        body.extend(self.blocks(rest, Place { leads: inner.leads && before.is_empty(), ..inner }, area));
        blocks::heading::keep_with(section.kind, &mut body, above, self);
        out.append(&mut body);
        out
    }

    /// Blocks within a column: what is small stays with what it explains.
    pub fn column(&mut self, all: &[Block], place: Place, area: Area) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::new();
        for block in all {
            let explains = matches!(block, Block::Paragraph(one) if one.style == ParagraphStyle::Small);
            let pieces = self.block(block, place, area);
            if let (true, false, Some(last)) = (explains, pieces.is_empty(), out.last_mut()) {
                last.keep = true;
            }
            out.extend(pieces);
        }
        out
    }

    /// A block within a column; contents and sections are set in one column here.
    pub fn block(&mut self, block: &Block, place: Place, area: Area) -> Vec<Piece> {
        match block {
            Block::Title(title) => blocks::title::set(self, title, place, area),
            Block::Section(_) | Block::Contents(_) | Block::Index(_) => {
                let elements = self.blocks(std::slice::from_ref(block), place, area);
                elements
                    .into_iter()
                    .flat_map(|element| match element {
                        Element::Piece(piece) => vec![piece],
                        Element::Columns { pieces, .. } => pieces,
                    })
                    .collect()
            }
            Block::Paragraph(paragraph) => blocks::paragraph::set(self, paragraph, place, area),
            Block::List(items) => blocks::list::set(self, items, place, area),
            Block::Contacts(contacts) => blocks::contacts::set(self, contacts, place, area),
            Block::KeyFigures(figures) => blocks::figures::set(self, figures, place, area),
            Block::Fields(fields) => blocks::fields::set(self, fields, place, area),
            Block::Table(table) => blocks::table::alone(self, table, place, area),
            Block::Definitions(definitions) => blocks::definitions::set(self, definitions, place, area),
            Block::Figure(figure) => blocks::figure::set(self, figure, place, area),
        }
    }

    /// Shapes runs.
    pub fn shape(&mut self, runs: Vec<Run>) -> Paragraph {
        Paragraph::new(runs, &mut self.shaper, self.around.words)
    }

    /// Shapes runs and sets them as pieces of one line each.
    pub fn lines(&mut self, runs: Vec<Run>, area: Area) -> Vec<Piece> {
        let paragraph = self.shape(runs);
        lines(&paragraph, area)
    }

    /// A run of text that is content of a node.
    pub fn run(&mut self, node: NodeId, text: &str, look: Look) -> Run {
        let owner = self.owner(node, &[text]);
        Run { text: text.to_owned(), look, owner, dress: Dress::Plain }
    }

    /// A piece of content of a node; none where nothing of `texts` will be seen.
    pub fn owner(&mut self, node: NodeId, texts: &[&str]) -> Owner {
        if texts.iter().all(|text| is_silent(text)) {
            return Owner::Decoration;
        }
        Owner::Content(self.structure.content(node))
    }

    /// Running text that is content of a node, with links and tags as nodes of their own.
    pub fn inline(&mut self, node: NodeId, content: &[Inline], look: Look) -> Vec<Run> {
        self.inline_after(None, node, content, look)
    }

    /// As above, where the text goes on with a piece of content that the node has already.
    pub fn inline_after(
        &mut self,
        mut own: Option<ContentId>,
        node: NodeId,
        content: &[Inline],
        look: Look,
    ) -> Vec<Run> {
        let mut out = Vec::with_capacity(content.len());
        for piece in on_paper(content).iter() {
            let (text, look, dress) = match piece {
                Inline::Text(text) => (text.as_str(), look, Dress::Plain),
                Inline::Strong(text) => (text.as_str(), look.bold(), Dress::Plain),
                Inline::Small(text) => (text.as_str(), self.style.small, Dress::Plain),
                // On paper there is none.
                Inline::Cited { .. } => continue,
                Inline::Break => (" ", look, Dress::Break),
                Inline::Tag(text) if is_blank(text) => (text.as_str(), look, Dress::Plain),
                Inline::Tag(text) => (text.as_str(), self.style.tag, Dress::Tag),
                Inline::Code(text) => {
                    if !is_blank(text) {
                        let code = self.structure.add(node, Role::Code);
                        out.push(self.run(code, text, look));
                        own = None;
                        continue;
                    }
                    (text.as_str(), look, Dress::Plain)
                }
                Inline::Spoken(spoken) => {
                    let look = match spoken.rank {
                        Rank::Plain => look,
                        Rank::Strong => look.bold(),
                        Rank::Small => self.style.small,
                    };
                    if !is_blank(&spoken.text) {
                        out.push(self.spoken(node, spoken, look));
                        own = None;
                        continue;
                    }
                    (spoken.text.as_str(), look, Dress::Plain)
                }
                Inline::Link { to, text } => match self.target(to) {
                    Some(to) if !is_blank(text) => {
                        let link = self.structure.add(node, Role::Link);
                        let run = self.run(link, text, look.coloured(self.style.accent));
                        out.push(Run { dress: Dress::Link { node: link, to, line: true }, ..run });
                        own = None;
                        continue;
                    }
                    Some(_) | None => (text.as_str(), look, Dress::Plain),
                },
            };
            if is_silent(text) {
                continue;
            }
            let owner = Owner::Content(*own.get_or_insert_with(|| self.structure.content(node)));
            out.push(Run { text: text.to_owned(), look, owner, dress });
        }
        out
    }

    /// Words that are said otherwise than they are written, a `Span` of their node (ISO 32000-1, 14.9.2 and 14.9.5).
    fn spoken(&mut self, node: NodeId, spoken: &Spoken, look: Look) -> Run {
        let span = self.structure.add(node, Role::Span);
        let extras = self.structure.node_mut(span).extras_mut();
        extras.expansion = spoken.long.map(str::to_owned);
        extras.language = spoken.language.map(Language::tag);
        // Words of another language are set apart, as in print.
        let foreign = spoken.language.is_some() && spoken.long.is_none();
        self.run(span, &spoken.text, if foreign { look.italic() } else { look })
    }

    /// Where a link goes; nothing for a section that the document does not have.
    pub fn target(&self, to: &Target) -> Option<LinkTarget> {
        match to {
            Target::Url(url) => Some(LinkTarget::Url(url.clone())),
            Target::Section(id) => {
                self.around.known.contains(id.0.as_str()).then(|| LinkTarget::Destination(id.0.clone()))
            }
            // Nothing lies beside a PDF.
            Target::OwnPage(_) => None,
        }
    }

    /// What a page or a column says that goes on with `label`: up to two lines.
    pub fn resume(&mut self, label: &str, area: Area) -> Resume {
        let look = self.style.continued;
        let text = paper::continued(self.around.language, label);
        let paragraph =
            self.shape(vec![Run { text: text.clone(), look, owner: Owner::Decoration, dress: Dress::Plain }]);
        let mut pieces = lines(&paragraph, area);
        if pieces.len() > 2 {
            let ink = self.one_line(&text, look, area.x, area.width, Owner::Decoration, 0.0);
            pieces = vec![Piece { height: look.leading, ink, ..Piece::default() }];
        }
        let set = merge(pieces);
        Resume { height: set.height + 3.0, ink: set.ink }
    }

    /// The opening of a section, with what the running head says. A page that goes on with an activity names it: who
    /// reads or prints that page alone must know what it is about.
    pub fn opening(&self, section: &Section, level: u8, title: String) -> Opening {
        let goes_on = match section.kind {
            SectionKind::Activity => Some(Arc::from(title.as_str())),
            SectionKind::Part | SectionKind::Unit => self.running.clone(),
        };
        Opening { id: section.id.0.clone(), level, title, running: self.running.clone(), goes_on }
    }
}

/// Whether a text has nothing to set; soft hyphens are set only where a line ends at one.
pub fn is_silent(text: &str) -> bool {
    text.chars().all(|character| character == '\u{ad}')
}

/// Whether a text leaves no mark on paper: no place to click, nothing to draw a line around.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|character| {
        character.is_whitespace()
            || character.is_control()
            || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    })
}

/// A paragraph's lines as pieces; neither its first nor its last line stands alone on a page, and no word goes on over a
/// page, unless it has three lines and more.
pub fn lines(paragraph: &Paragraph, area: Area) -> Vec<Piece> {
    if paragraph.strip.is_empty() {
        return Vec::new();
    }
    let all = paragraph.strip.lines(area.width);
    let number = all.len();
    all.iter()
        .enumerate()
        .map(|(index, line)| {
            let mut ink = Ink::default();
            paragraph.set(line, area.x, 0.0, area.right(), &mut ink);
            let divides = line.is_hyphenated() && !(index > 0 && all[index - 1].is_hyphenated());
            let keep = number > 1 && (index == 0 || index + 2 == number || divides);
            Piece { height: line.leading, keep, ink, ..Piece::default() }
        })
        .collect()
}
