//! What a register says, before anyone decides how it looks: a tree of sections, paragraphs, lists and
//! tables that every writer renders whole. A writer sees this tree and nothing else, so two outputs
//! cannot say different things.

pub mod changes;
pub mod compose;
mod figure;
mod index;
mod look;
mod paper;
mod text;

pub use compose::own_page::{Crumb, OwnPage};
pub use figure::{Bar, Figure};
pub use index::{Index, IndexEntry, IndexGroup};
pub use look::{Logo, Look};
pub use paper::on_paper;
pub use text::{inline as words, lines};

use crate::wording::Language;

/// A register, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language of the frame and of all text in it.
    pub language: Language,
    /// What a file says of itself, and what stands at the head and foot of every page.
    pub frame: Frame,
    /// Names of bodies and places that stand in the text: rather a short line than a name divided. None is said that the text
    /// does not say.
    pub names: Vec<String>,
    /// By what the activities are found beside their words.
    pub index: Index,
    /// How it looks where that is not ours to say.
    pub look: Look,
    /// The one activity of which it speaks, where it is a single sheet out of the register.
    pub sheet: Option<Id>,
    /// The title block, the contents, the overview, one section a unit, the glossary, in reading order.
    pub body: Vec<Block>,
}

/// What stands outside the text: file metadata and running lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The file's title: "Verzeichnis von Verarbeitungstätigkeiten – Stadt Musterstadt".
    pub title: String,
    /// The body that publishes, as author: "Stadt Musterstadt".
    pub author: String,
    /// One sentence on what the file is.
    pub subject: String,
    /// "Öffentliche Fassung · Stand 1. November 2026 · Ausgabe 14", at the foot of every page.
    pub standing: String,
    /// "Nicht zur Veröffentlichung" or "Entwurf": on every page, and where it matters. Nothing otherwise.
    pub warning: Option<String>,
    /// The register's date as `YYYY-MM-DD`, the only date that output knows.
    pub date: String,
}

/// The anchor of a section, on the page and in the PDF. An activity's is its `kennung`; the program's own
/// begin with `_`, which no `kennung` can.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub String);

/// A block of text. A new variant makes the compiler list every writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The document's only first-level heading, with the line above and the line below it.
    Title(Title),
    /// A section with its heading; its depth in the tree is its heading's level (first section: 2).
    Section(Section),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list without order.
    List(Vec<Vec<Inline>>),
    /// Names and addresses, side by side where there is room.
    Contacts(Vec<Contact>),
    /// A few numbers that say how large the register is.
    KeyFigures(Vec<KeyFigure>),
    /// The table of contents.
    Contents(Vec<ContentsGroup>),
    /// Labelled answers: the body of an activity.
    Fields(Vec<Field>),
    /// A table that stands alone.
    Table(Table),
    /// Terms and what they mean.
    Definitions(Vec<Definition>),
    /// Many short entries: abbreviations with what they stand for.
    Index(Vec<Vec<Inline>>),
    /// A picture of the register.
    Figure(Figure),
}

impl Block {
    /// The section, if it is one: the only block that has an anchor and others below it.
    pub const fn as_section(&self) -> Option<&Section> {
        match self {
            Self::Section(section) => Some(section),
            Self::Title(_)
            | Self::Paragraph(_)
            | Self::List(_)
            | Self::Contacts(_)
            | Self::KeyFigures(_)
            | Self::Contents(_)
            | Self::Fields(_)
            | Self::Table(_)
            | Self::Definitions(_)
            | Self::Index(_)
            | Self::Figure(_) => None,
        }
    }
}

/// The title block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The body, above the title.
    pub above: String,
    /// The title itself.
    pub title: String,
    /// Edition, Stand, Ausgabe, below the title.
    pub below: String,
}

/// A heading and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its anchor.
    pub id: Id,
    /// What it is, for its look; the text does not depend on it.
    pub kind: SectionKind,
    /// The running number of an activity in this edition.
    pub number: Option<u32>,
    /// The heading.
    pub title: String,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// What a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionKind {
    /// Contents, overview, glossary.
    Part,
    /// All activities of one organisational unit.
    Unit,
    /// One processing activity.
    Activity,
}

/// A paragraph with its rank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// How loud it is.
    pub style: ParagraphStyle,
    /// Its text.
    pub content: Vec<Inline>,
}

/// How loud a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// The plain-language summary of an activity; the register's introduction.
    Lead,
    /// Ordinary text.
    Body,
    /// A line of facts under a heading.
    Small,
    /// What is remarkable, in marks below a heading: "besondere Kategorien", "beendet".
    Marks,
    /// A warning that must not be overlooked: "Nicht zur Veröffentlichung".
    Warning,
}

/// A piece of running text. Non-breaking spaces are in the text already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text as it is.
    Text(String),
    /// The words that matter most.
    Strong(String),
    /// Words of second rank: a legal basis below its purpose.
    Small(String),
    /// A mark with a line around it: "Art. 9".
    Tag(String),
    /// What is typed or compared letter by letter: a command, a fingerprint. Never hyphenated.
    Code(String),
    /// Words that are not read aloud as they are written.
    Spoken(Spoken),
    /// A link whose text makes sense alone.
    Link {
        /// Where it goes.
        to: Target,
        /// What it says.
        text: String,
    },
    /// A citation of law whose text is free on the web. The page leads there; on paper it is text as any other.
    Cited {
        /// The address of the law's text.
        to: String,
        /// The citation, in pieces that hold no link.
        content: Vec<Inline>,
    },
    /// A new line inside a paragraph (addresses).
    Break,
}

/// Words of which a voice must be told how to say them: an abbreviation that is used for the first time, a phrase of
/// another language. They look as they would without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// As they are written.
    pub text: String,
    /// How loud they are in their paragraph.
    pub rank: Rank,
    /// What they stand for.
    pub long: Option<&'static str>,
    /// The language of text and long form, where it is not the document's.
    pub language: Option<Language>,
}

/// How loud words are in their paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// As the paragraph is.
    Plain,
    /// As [`Inline::Strong`].
    Strong,
    /// As [`Inline::Small`].
    Small,
}

/// Where a link goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An address, already checked to be `https:`, `mailto:` or `tel:`.
    Url(String),
    /// A section of this document.
    Section(Id),
    /// The page that another activity has alone, beside the page on which the link stands; named by its identifier.
    OwnPage(Id),
}

/// A labelled address: "Verantwortlich", then lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Whose it is.
    pub label: String,
    /// Line by line; never empty.
    pub lines: Vec<Vec<Inline>>,
}

/// A number and what it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// The number.
    pub value: u32,
    /// What it counts: "mit besonderen Kategorien (Art. 9 DSGVO)".
    pub label: Vec<Inline>,
}

/// The contents' entries of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentsGroup {
    /// The unit.
    pub title: Option<String>,
    /// Its activities, or parts of the document.
    pub entries: Vec<ContentsEntry>,
}

/// A line of the contents; the writer for paper adds the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentsEntry {
    /// The activity's running number.
    pub number: Option<u32>,
    /// The heading.
    pub title: String,
    /// The section.
    pub to: Id,
}

/// A labelled answer. Its label is a heading one level below its section, or the caption of its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What is answered: "Zwecke und Rechtsgrundlagen".
    pub label: String,
    /// Where the law asks for it: "Art. 30 Abs. 1 lit. b"; nothing where no law does.
    pub reference: Vec<Inline>,
    /// The answer.
    pub body: FieldBody,
}

/// The answer of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldBody {
    /// Paragraphs and lists, beside the label where there is room.
    Blocks(Vec<Block>),
    /// A table under the label (which is its caption; the table's own is then empty), with remarks below it.
    Table {
        /// The table.
        table: Table,
        /// Paragraphs below it.
        notes: Vec<Paragraph>,
    },
}

/// A table with one row of column headings; the first cell of a row heads the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its caption; `None` where a field's label is the caption.
    pub caption: Option<String>,
    /// Its columns, at least one; every heading has text, but for that of details.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns; a cell that has nothing to say says so in words, but for
    /// those of [`ColumnKind::Details`].
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words.
    Words,
    /// Numbers, set flush right with tabular figures.
    Numbers,
    /// What there is to say of the names in the first column, under whose heading it stands; always the second. On paper
    /// it stands behind or below them, in a column with them. A cell of it may be empty: then the name's cell spans both.
    Details,
}

/// A cell: paragraphs of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell(pub Vec<Vec<Inline>>);

/// A term and its explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// The term.
    pub term: String,
    /// What it means.
    pub text: Vec<Inline>,
}
