//! The commands and their arguments, declared once: the parser, the help and the suggestions come from here, the
//! words from `wording::cli`.

mod argument;
mod build;
mod choices;
mod command;
mod day;
mod notice;
#[cfg(test)]
mod tests;

use std::{ffi::OsString, path::PathBuf};

use clap::ArgMatches;

pub use self::argument::{Argument, Takes};
pub use self::build::destination;
use self::choices::{DUE, FORMATS, LANGUAGES, OUTLINES, PLAN_FORMATS, SEVERITIES, VERDICT_FORMATS, chosen};
pub use self::command::Command;
pub use self::day::Day;
pub use self::notice::NoticeTask;
use super::misuse::{Misnamed, Misuse, nearest};
use crate::{
    diagnostic::Severity,
    model::{Key, Outline},
    pipeline::BuildOptions,
    report::Format,
    reviews::State,
    rules::{self, About},
    wording::Language,
};

/// The program's name.
pub const PROGRAM: &str = "verzeichnis";

/// The version, as Cargo.toml states it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The folder of the records, if none is named.
pub const RECORDS: &str = "records";
/// The publication, if none is named.
pub const PUBLICATION: &str = "public";
/// The folder of the schemas, if none is named.
pub const SCHEMAS: &str = "schema";

/// What the program is asked to do, with everything that was left out filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invocation {
    /// `check`.
    Check {
        /// The folder of the records.
        folder: PathBuf,
        /// The shape of findings.
        format: Format,
        /// The mildest findings that fail the check.
        fail_on: Severity,
    },
    /// `build`.
    Build {
        /// The folder of the records.
        folder: PathBuf,
        /// The destination.
        out: PathBuf,
        /// What to build.
        options: BuildOptions<'static>,
        /// The activity of a single sheet.
        activity: Option<Key>,
        /// The file of the edition before.
        previous: Option<PathBuf>,
        /// The file of the city's own style.
        style: Option<PathBuf>,
        /// The shape of findings.
        format: Format,
    },
    /// `notice`.
    Notice {
        /// The folder of the records.
        folder: PathBuf,
        /// What is written, and where.
        task: NoticeTask,
        /// The shape of findings.
        format: Format,
        /// The mildest findings that keep it from being written.
        fail_on: Severity,
    },
    /// `lint-text`.
    LintText {
        /// The texts; `-` is the standard input.
        texts: Vec<PathBuf>,
        /// The folder of the records to hold them against.
        records: Option<PathBuf>,
        /// The shape of findings.
        format: Format,
        /// The mildest findings that fail the check.
        fail_on: Severity,
    },
    /// `verify`.
    Verify {
        /// The publication, or a file of one.
        publication: PathBuf,
        /// The folder of the records.
        records: PathBuf,
        /// The file of the edition before.
        previous: Option<PathBuf>,
        /// The file of the city's own style.
        style: Option<PathBuf>,
        /// The outline with which a file alone was made.
        outline: Option<Outline>,
        /// The shape of the answer.
        format: VerdictFormat,
    },
    /// `due`.
    Due {
        /// The folder of the records.
        folder: PathBuf,
        /// The day that decides; the register's `stand` where none is named.
        today: Option<Day>,
        /// The last day of what is listed.
        until: Option<Day>,
        /// The shape of the plan.
        format: PlanFormat,
        /// The least urgent reviews that fail.
        fail_on: Option<State>,
    },
    /// `reviewed`.
    Reviewed {
        /// Which records, as they were named.
        keys: Vec<String>,
        /// On which day.
        day: Day,
        /// The folder of the records.
        records: PathBuf,
    },
    /// `withheld`.
    Withheld {
        /// The folder of the records.
        folder: PathBuf,
        /// The shape of the overview.
        format: VerdictFormat,
    },
    /// `schema`.
    Schema(SchemaTask),
    /// `rules`.
    Rules,
    /// `explain`.
    Explain(About),
    /// The help, as a whole or of one command.
    Help(Option<Command>),
    /// The version.
    Version,
}

/// The shape of what came of comparing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VerdictFormat {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
}

/// The shape of a plan of reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlanFormat {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
    /// For calendars.
    Calendar,
}

/// What to do with the schemas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemaTask {
    /// Print them.
    Print,
    /// Compare them with the files in a folder.
    Compare(PathBuf),
    /// Write them to a folder.
    Write(PathBuf),
}

/// Reads the command line, without the program's name.
///
/// # Errors
/// What was typed wrong. The language holds for the message too.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> (Language, Result<Invocation, Misuse>) {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = language_of(&arguments);
    let matches = parser().try_get_matches_from(arguments);
    (language, matches.map_err(|error| Misuse::of(&error)).and_then(|matches| invocation(&matches)))
}

/// The language is asked for before everything else is understood: mistakes are to be told in it.
fn language_of(arguments: &[OsString]) -> Language {
    let mut words = arguments.iter().map_while(|argument| (argument != "--").then(|| argument.to_str().unwrap_or("")));
    let mut language = Language::default();
    while let Some(word) = words.next() {
        let value = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        language = value.and_then(|value| chosen(&LANGUAGES, value)).unwrap_or(language);
    }
    language
}

fn parser() -> clap::Command {
    clap::Command::new(PROGRAM)
        .no_binary_name(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .args_override_self(true)
        .args(Command::everywhere().iter().map(|argument| argument.declare().global(true)))
        .subcommands(
            Command::ALL.into_iter().map(|command| command.declare().args_override_self(true).disable_help_flag(true)),
        )
}

fn invocation(matches: &ArgMatches) -> Result<Invocation, Misuse> {
    let (command, inner) = match matches.subcommand() {
        Some((name, inner)) => (Command::named(name), inner),
        None => (None, matches),
    };
    if inner.get_flag(Argument::Help.id()) {
        return Ok(Invocation::Help(command));
    }
    if inner.get_flag(Argument::Version.id()) {
        return Ok(Invocation::Version);
    }
    let path = |argument: Argument| inner.get_one::<PathBuf>(argument.id()).cloned();
    let word = |argument: Argument| inner.get_one::<String>(argument.id()).map(String::as_str);
    let day = |argument: Argument| word(argument).map(|given| Day::read(argument, given)).transpose();
    let folder = || path(Argument::Folder).unwrap_or_else(|| RECORDS.into());
    let format = || word(Argument::Format).and_then(|word| chosen(&FORMATS, word)).unwrap_or(Format::Human);
    let fail_on = || word(Argument::FailOn).and_then(|word| chosen(&SEVERITIES, word)).unwrap_or(Severity::Error);
    Ok(match command.ok_or(Misuse::CommandMissing)? {
        Command::Check => Invocation::Check { folder: folder(), format: format(), fail_on: fail_on() },
        Command::LintText => Invocation::LintText {
            texts: inner
                .get_many::<PathBuf>(Argument::Texts.id())
                .map(|texts| texts.cloned().collect())
                .ok_or(Misnamed::TextMissing)?,
            records: path(Argument::Against),
            format: format(),
            fail_on: fail_on(),
        },
        Command::Build => build::invocation(inner, folder(), format())?,
        Command::Notice => Invocation::Notice {
            folder: folder(),
            task: NoticeTask::read(inner)?,
            format: format(),
            fail_on: fail_on(),
        },
        Command::Verify => Invocation::Verify {
            publication: path(Argument::Publication).unwrap_or_else(|| PUBLICATION.into()),
            records: path(Argument::Records).unwrap_or_else(|| RECORDS.into()),
            previous: path(Argument::Since),
            style: path(Argument::MadeWithCss),
            outline: word(Argument::MadeWithOutline).and_then(|word| chosen(&OUTLINES, word)),
            format: word(Argument::VerdictFormat).and_then(|word| chosen(&VERDICT_FORMATS, word)).unwrap_or_default(),
        },
        Command::Due => Invocation::Due {
            folder: folder(),
            today: day(Argument::Today)?,
            until: day(Argument::Until)?,
            format: word(Argument::PlanFormat).and_then(|word| chosen(&PLAN_FORMATS, word)).unwrap_or_default(),
            fail_on: word(Argument::FailOnDue).and_then(|word| chosen(&DUE, word)),
        },
        Command::Reviewed => Invocation::Reviewed {
            keys: inner
                .get_many::<String>(Argument::Identifiers.id())
                .map(|keys| keys.cloned().collect())
                .ok_or(Misnamed::IdentifierMissing)?,
            day: day(Argument::On)?.unwrap_or(Day::Today),
            records: path(Argument::Records).unwrap_or_else(|| RECORDS.into()),
        },
        Command::Withheld => Invocation::Withheld {
            folder: folder(),
            format: word(Argument::VerdictFormat).and_then(|word| chosen(&VERDICT_FORMATS, word)).unwrap_or_default(),
        },
        Command::Schema => Invocation::Schema(match (path(Argument::Compare), path(Argument::Write)) {
            (Some(folder), _) => SchemaTask::Compare(folder),
            (None, Some(folder)) => SchemaTask::Write(folder),
            (None, None) => SchemaTask::Print,
        }),
        Command::Rules => Invocation::Rules,
        Command::Explain => {
            let given = word(Argument::Rule).ok_or(Misuse::RuleMissing)?;
            let all = rules::all();
            Invocation::Explain(*all.iter().find(|rule| rule.id == given).ok_or_else(|| Misuse::unknown_rule(given))?)
        }
        Command::Help => Invocation::Help(match word(Argument::Topic) {
            None => None,
            Some(name) => Some(Command::named(name).ok_or_else(|| Misuse::UnknownCommand {
                given: name.to_owned(),
                nearest: nearest(name, Command::names()),
            })?),
        }),
    })
}
