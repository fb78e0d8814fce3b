//! Records as text: files in a fixed order, each a value and the place of everything in it, or the reasons why
//! it cannot be read. Nothing here touches a file system, so the same core runs wherever bytes come from.

mod echo;
mod encoding;
mod fault;
mod limits;
mod masked;
mod pieces;
pub mod pointer;
mod position;
mod slips;
mod spans;
mod strict;
mod syntax;
mod tokens;
mod value;

use std::{ops::Range, sync::OnceLock};

use serde_json::Value;

pub use echo::{Discretion, Echo, one_line};
pub use fault::{FileFault, OtherFile, Problem, ProblemFault, SyntaxFault, Unreadable};
pub use limits::{MAX_BYTES, MAX_DEPTH, MAX_KEYS};
pub use position::Position;
pub use slips::{GERMAN_MONTHS, iso_date, plain_key};
pub use spans::{SpanMap, Spans};

use position::Lines;

/// One file as it was read.
#[derive(Debug, Clone)]
pub struct Source {
    path: String,
    text: String,
    value: Option<Value>,
    /// Found when they are first asked for: most files have no finding whose place anybody wants to see.
    lines: OnceLock<Lines>,
    /// So are these.
    places: OnceLock<Places>,
    problems: Vec<Problem>,
}

/// Where what stands in a text.
#[derive(Debug, Clone, Default)]
struct Places {
    spans: SpanMap,
    /// What may not be shown.
    masked: Vec<Range<usize>>,
}

impl Source {
    /// A file that is there but cannot be used, for a reason known before it was read.
    pub fn refused(path: impl Into<String>, fault: FileFault) -> Self {
        let mut source = Self::without_text(path.into());
        source.refuse(fault, 0..0);
        source
    }

    /// Reads one file. `path` has `/` between its parts.
    pub fn read(path: impl Into<String>, bytes: &[u8]) -> Self {
        if bytes.len() > MAX_BYTES {
            return Self::refused(path, FileFault::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
        }
        let mut source = Self::without_text(path.into());
        let decoded = encoding::decode(bytes);
        source.text = decoded.text;
        match decoded.fault.map_or_else(|| syntax::read(&source.text), Err) {
            Ok(parsed) => {
                source.value = parsed.value;
                source.problems = parsed.problems;
            }
            Err((fault, range)) => source.refuse(fault, range),
        }
        source
    }

    /// Reads a text that is no record: a privacy notice, in any encoding that offices use. Nothing in it is internal.
    pub fn prose(path: impl Into<String>, bytes: &[u8]) -> Self {
        if bytes.len() > MAX_BYTES {
            return Self::refused(path, FileFault::TooLarge { bytes: bytes.len(), limit: MAX_BYTES });
        }
        let mut source = Self { places: Places::default().into(), ..Self::without_text(path.into()) };
        let decoded = encoding::decode_prose(bytes);
        source.text = decoded.text;
        if let Some((fault, range)) = decoded.fault {
            source.refuse(fault, range);
        }
        source
    }

    fn without_text(path: String) -> Self {
        Self {
            path,
            text: String::new(),
            value: None,
            lines: OnceLock::new(),
            places: OnceLock::new(),
            problems: Vec::new(),
        }
    }

    /// Drops the value: in a register of thousands of files the values weigh ten times as much as the texts.
    pub fn forget(&mut self) {
        self.value = None;
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }

    fn places(&self) -> &Places {
        self.places.get_or_init(|| {
            let is_refused = self.problems.iter().any(|problem| matches!(problem.fault, ProblemFault::File(_)));
            // What is beyond the limits no parser may see.
            let spans = if is_refused { SpanMap::default() } else { SpanMap::of(&self.text) };
            Places { masked: masked::masked(&self.text, &spans), spans }
        })
    }

    fn refuse(&mut self, fault: FileFault, range: Range<usize>) {
        self.problems.push(Problem { fault: ProblemFault::File(fault), range });
    }

    /// The path as it was given.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The file's name without folders and `.toml`: of a record, its `kennung`.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// The text that all ranges count in: without byte order mark, lines ended by `\n`.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value, only if there are no [`Source::problems`]. Dates are text as ISO 8601 writes them.
    pub const fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// Where every key and value stands.
    pub fn spans(&self) -> &SpanMap {
        &self.places().spans
    }

    /// What is wrong with the file, sorted by place.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The place of byte `at`, which may be one past the end.
    pub fn position(&self, at: usize) -> Position {
        self.lines().position(&self.text, encoding::clamp(&self.text, &(at..at)).start)
    }

    /// The bytes of line `line` (from 1) without its line end; nothing beyond the last line.
    pub fn line(&self, line: usize) -> Range<usize> {
        self.lines().range(&self.text, line.saturating_sub(1))
    }

    /// The range, drawn in to characters and to the end of the text.
    pub fn clamp(&self, range: &Range<usize>) -> Range<usize> {
        encoding::clamp(&self.text, range)
    }

    /// Whether a message about this range may repeat what stands there.
    pub fn discretion(&self, range: &Range<usize>) -> Discretion {
        let masked = &self.places().masked;
        let next = masked.partition_point(|masked| masked.end <= range.start);
        let touches = masked.get(next).is_some_and(|masked| masked.start <= range.end);
        if touches { Discretion::Hidden } else { Discretion::Open }
    }

    /// The text for eyes: everything under `[intern]` blotted out, at equal width in characters.
    pub fn shown(&self) -> String {
        masked::blot(&self.text, &self.places().masked)
    }
}

/// All files of a register in their fixed order.
#[derive(Debug, Clone, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Reads all files; the order in which they come in does not matter.
    pub fn read(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        files.into_iter().map(|(path, bytes)| Source::read(path, &bytes)).collect()
    }

    /// The files, `register.toml` first, then by path.
    pub fn iter(&self) -> std::slice::Iter<'_, Source> {
        self.0.iter()
    }

    /// The file of this path.
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.place(path).map(|index| &self.0[index])
    }

    /// The place of the file in the order, from 0.
    pub fn place(&self, path: &str) -> Option<usize> {
        self.0.binary_search_by(|source| order(&source.path).cmp(&order(path))).ok()
    }
}

impl FromIterator<Source> for Sources {
    fn from_iter<I: IntoIterator<Item = Source>>(sources: I) -> Self {
        let mut sources: Vec<Source> = sources.into_iter().collect();
        sources.sort_by(|one, other| order(&one.path).cmp(&order(&other.path)));
        Self(sources)
    }
}

impl<'s> IntoIterator for &'s Sources {
    type Item = &'s Source;
    type IntoIter = std::slice::Iter<'s, Source>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The order of files: the register, then by path.
fn order(path: &str) -> (bool, &str) {
    (path.rsplit('/').next() != Some("register.toml"), path)
}
