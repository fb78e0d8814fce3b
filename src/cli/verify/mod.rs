//! `verzeichnis verify`: whether a publication, or a file of one, is exactly what the records give. Nothing is written.

mod alone;
mod folder;
mod json;

use std::path::{Path, PathBuf};

use super::{
    Exit, VerdictFormat,
    build::Beside,
    file::Unread,
    previous,
    records::Records,
    sheet, style,
    terminal::{Progress, Terminal},
    trouble::Trouble,
};
use crate::{
    document::changes::Changes,
    model::{Outline, Register},
    pipeline::{
        self, BuildOptions, Built, Comparison, EditionKind, Stylesheet,
        notice::{self, NoticeOptions},
        verify::{Issue, Verdict},
    },
    wording::{Language, cli as words},
};

/// Why a publication could not be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotVerified {
    /// It cannot be read.
    Unread(Unread),
    /// The folder holds nothing that this program writes.
    NoPublication,
    /// The file is neither a PDF nor the data of a register nor a table of them.
    OtherFile,
    /// It tells what has changed since an edition, which was not given.
    PreviousNeeded(Issue),
    /// It tells what has changed since another edition than the one that was given.
    OtherPrevious {
        /// The edition with which it was compared.
        needed: Issue,
        /// The edition that was given.
        given: Issue,
    },
    /// It was made with a style of the city's own, which was not given.
    StyleNeeded {
        /// The name of its file.
        file: String,
    },
    /// It was made with another style than the one that was given, or with none.
    OtherStyle {
        /// The name of the file with which it was made.
        file: String,
    },
    /// It is the single sheet of an activity that the records do not give.
    NoSheet {
        /// The activity.
        activity: String,
    },
    /// It is a notice, and of nothing in it the records speak.
    NoNotice {
        /// The name of its files.
        stem: String,
    },
    /// There is no register: errors in the records prevent it.
    NoRegister {
        /// The folder of the records.
        records: PathBuf,
    },
}

/// What was compared with what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The publication, or the file of one.
    pub publication: PathBuf,
    /// The folder of the records.
    pub records: PathBuf,
    /// Files in it that are not of this program and were not compared, in order.
    pub foreign: Vec<String>,
    /// Earlier editions that `register.toml` names and that are not in it.
    pub absent: Vec<String>,
    /// An edition before was given, and the publication names no changes since any.
    pub unused_previous: bool,
    /// A style was given, and what is compared was made without any.
    pub unused_style: bool,
}

/// Compares and says what came of it.
///
/// # Errors
/// The publication or the records cannot be read, or it cannot be told how the publication was made.
pub fn run(
    publication: &Path,
    records: &Path,
    beside: Beside,
    outline: Option<Outline>,
    format: VerdictFormat,
    language: Language,
    terminal: &Terminal,
) -> Result<Exit, Trouble> {
    let is_folder = publication.is_dir();
    let task = Task { publication, records, before: beside.previous, style: beside.style, outline, language };
    let (verdict, target) = if is_folder { folder::compare(&task)? } else { alone::compare(&task)? };
    terminal.say(&match format {
        VerdictFormat::Human => words::verify::told(&verdict, &target, language),
        VerdictFormat::Json => json::print(&verdict, &target, language),
    })?;
    Ok(if verdict.is_same() { Exit::Clean } else { Exit::Errors })
}

/// What is to be done.
struct Task<'a> {
    publication: &'a Path,
    records: &'a Path,
    before: Option<&'a Path>,
    style: Option<&'a Path>,
    outline: Option<Outline>,
    language: Language,
}

impl Task<'_> {
    fn trouble(&self, fault: NotVerified) -> Trouble {
        Trouble::Verify { path: self.publication.to_owned(), fault }
    }

    /// The register. Errors against rules do not keep it from being compared: rules may have become stricter since it
    /// was published.
    fn register(&self) -> Result<Register, Trouble> {
        let records = Records::load(self.records)?;
        match (records.checked.register, records.incomplete) {
            (Some(register), None) => Ok(register),
            (_, Some(trouble)) => Err(trouble),
            (None, None) => Err(self.trouble(NotVerified::NoRegister { records: self.records.to_owned() })),
        }
    }

    /// What has changed since the edition before, if one was given.
    fn changes(&self, register: &Register) -> Result<Option<Changes>, Trouble> {
        let Some(path) = self.before else { return Ok(None) };
        // As a draft: which number the edition has is not in question here.
        let compared = pipeline::compare(register, previous::read(path)?, true);
        let Comparison { changes, findings: _ } = compared.map_err(|fault| previous::of_content(path, fault))?;
        Ok(Some(changes))
    }

    /// Whether there is the activity of a single sheet, where one is compared.
    fn holds(&self, register: &Register, edition: EditionKind, activity: Option<&str>) -> Result<(), Trouble> {
        match activity {
            Some(activity) if sheet::find(register, edition, activity).is_err() => {
                Err(self.trouble(NotVerified::NoSheet { activity: activity.to_owned() }))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// The city's own style, if one was given.
    fn style(&self) -> Result<Option<Stylesheet>, Trouble> {
        self.style.map(style::read).transpose()
    }

    fn build(&self, register: Register, options: &BuildOptions) -> Built {
        let progress = Progress::new(self.language);
        pipeline::build(register, options, &|done, of| progress.advance(done, of))
    }

    /// A notice, if the records have anything of which it could speak.
    fn notice(&self, register: &Register, options: &NoticeOptions) -> Result<Built, Trouble> {
        if notice::count(register, options.scope) == 0 {
            return Err(self.trouble(NotVerified::NoNotice { stem: options.scope.stem() }));
        }
        let progress = Progress::new(self.language);
        Ok(notice::build(register, options, &|done, of| progress.advance(done, of)))
    }

    fn target(&self) -> Target {
        Target {
            publication: self.publication.to_owned(),
            records: self.records.to_owned(),
            foreign: Vec::new(),
            absent: Vec::new(),
            unused_previous: false,
            unused_style: false,
        }
    }
}

/// What came of comparing, and what was compared.
type Outcome = Result<(Verdict, Target), Trouble>;

impl From<Unread> for NotVerified {
    fn from(fault: Unread) -> Self {
        Self::Unread(fault)
    }
}
