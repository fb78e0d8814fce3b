//! The command line: one file a subcommand. Everything before it is plain functions; only here are arguments,
//! files, streams and exit codes.

mod args;
mod build;
mod check;
mod clock;
mod due;
mod file;
mod help;
mod lint;
mod misuse;
mod notice;
mod previous;
mod processors;
mod records;
mod reviewed;
mod rules;
mod schema;
mod sheet;
mod style;
mod terminal;
mod trouble;
mod verify;
mod walk;
mod withheld;

use std::{ffi::OsString, panic, process};

pub use args::{
    Argument, Command, Day, Invocation, NoticeTask, PROGRAM, PUBLICATION, PlanFormat, RECORDS, SCHEMAS, VERSION,
    VerdictFormat, destination,
};
pub use file::Unread;
pub use misuse::{Misnamed, Misuse};
pub use notice::NoNoticeOf;
pub use previous::PreviousFault;
pub use reviewed::{NotReviewed, Noted};
pub use sheet::NoSheet;
pub use style::UnfitStyle;
pub use trouble::Trouble;
pub use verify::{NotVerified, Target};
pub use walk::{FolderFault, walk};

use crate::{
    model::Key,
    pipeline::BuildOptions,
    wording::{Language, cli as words},
};
use processors::side_by_side;
use terminal::{Terminal, tell};

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// It did what it was asked to, and found no errors.
    Clean,
    /// There are errors in the records, or differences.
    Errors,
    /// It could not run.
    NotRun,
}

impl Exit {
    const fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Errors => 1,
            Self::NotRun => 2,
        }
    }
}

/// Runs the program with its arguments, without its name. Returns the exit code: 0 no errors, 1 errors or differences,
/// 2 could not run.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let (language, invocation) = args::parse(arguments);
    tell_own_faults(language);
    let terminal = Terminal::of_process();
    let exit = match invocation {
        Err(misuse) => {
            tell(&words::misuse::tell(&misuse, language));
            Exit::NotRun
        }
        Ok(invocation) => run_command(&invocation, language, &terminal).unwrap_or_else(|trouble| {
            tell(&told(&trouble, language));
            Exit::NotRun
        }),
    };
    exit.code()
}

fn run_command(invocation: &Invocation, language: Language, terminal: &Terminal) -> Result<Exit, Trouble> {
    match invocation {
        Invocation::Check { folder, format, fail_on } => {
            side_by_side(|| check::run(folder, *format, *fail_on, language, terminal))
        }
        Invocation::Build { folder, out, options, activity, previous, style, format } => {
            let options = BuildOptions { activity: activity.as_ref().map(Key::as_str), ..*options };
            let beside = build::Beside { previous: previous.as_deref(), style: style.as_deref() };
            side_by_side(|| build::run(folder, out, options, beside, *format, language, terminal))
        }
        Invocation::Notice { folder, task, format, fail_on } => {
            side_by_side(|| notice::run(folder, task, *format, *fail_on, language, terminal))
        }
        Invocation::LintText { texts, records, format, fail_on } => {
            let question = lint::Question { records: records.as_deref(), format: *format, fail_on: *fail_on };
            side_by_side(|| lint::run(texts, question, language, terminal))
        }
        Invocation::Verify { publication, records, previous, style, outline, format } => {
            let beside = build::Beside { previous: previous.as_deref(), style: style.as_deref() };
            verify::run(publication, records, beside, *outline, *format, language, terminal)
        }
        Invocation::Due { folder, today, until, format, fail_on } => {
            let question = due::Question { today: *today, until: *until, format: *format, fail_on: *fail_on };
            side_by_side(|| due::run(folder, question, language, terminal))
        }
        Invocation::Reviewed { keys, day, records } => {
            side_by_side(|| reviewed::run(keys, *day, records, language, terminal))
        }
        Invocation::Withheld { folder, format } => side_by_side(|| withheld::run(folder, *format, language, terminal)),
        Invocation::Schema(task) => schema::run(&crate::schema::files(), task, language, terminal),
        Invocation::Rules => rules::list(language, terminal),
        Invocation::Explain(rule) => rules::explain(*rule, language, terminal),
        Invocation::Help(command) => {
            terminal.say(&help::help(*command, language))?;
            Ok(Exit::Clean)
        }
        Invocation::Version => {
            terminal.say(&format!("{PROGRAM} {VERSION}\n"))?;
            Ok(Exit::Clean)
        }
    }
}

/// Trouble in words, for stderr.
fn told(trouble: &Trouble, language: Language) -> String {
    words::trouble::tell(trouble, language)
}

/// A panic is a fault of this program, and says so. It names the place in the program and nothing else: the
/// message of a panic may quote what stands under `[intern]`.
fn tell_own_faults(language: Language) {
    panic::set_hook(Box::new(move |panicked| {
        let place = panicked.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        tell(&words::trouble::own_fault(&place, language));
        process::exit(i32::from(Exit::NotRun.code()));
    }));
}
