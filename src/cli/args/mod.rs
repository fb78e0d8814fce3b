//! The commands and their arguments, declared once: the parser, the help and the suggestions come from here, the
//! words from `wording::cli`.

mod argument;
mod choices;
mod command;
mod day;
#[cfg(test)]
mod tests;

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use clap::ArgMatches;

pub use self::argument::{Argument, Takes};
use self::choices::{
    DUE, EDITIONS, FORMATS, LANGUAGES, LEVELS, OUTPUTS, PLAN_FORMATS, SEVERITIES, SIZES, VERDICT_FORMATS, chosen,
};
pub use self::command::Command;
pub use self::day::Day;
use super::misuse::{Misnamed, Misuse, nearest};
use crate::{
    diagnostic::Severity,
    model::{Key, key::KeyError},
    pipeline::{BodySize, BuildOptions, EditionKind, FragmentLevel, Output, Outputs},
    report::Format,
    reviews::State,
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
    Ok(match command.ok_or(Misuse::CommandMissing)? {
        Command::Check => Invocation::Check {
            folder: folder(),
            format: format(),
            fail_on: word(Argument::FailOn).and_then(|word| chosen(&SEVERITIES, word)).unwrap_or(Severity::Error),
        },
        Command::Build => {
            let edition = word(Argument::Edition).and_then(|word| chosen(&EDITIONS, word)).unwrap_or_default();
            let draft = inner.get_flag(Argument::Draft.id());
            let outputs = outputs(inner);
            if edition == EditionKind::Internal && outputs.is_some_and(|outputs| outputs.has(Output::Data)) {
                return Err(Misuse::NoInternalData);
            }
            let body_size = word(Argument::FontSize).and_then(|word| chosen(&SIZES, word)).and_then(BodySize::new);
            let level =
                word(Argument::FragmentLevel).and_then(|word| chosen(&LEVELS, word)).and_then(FragmentLevel::new);
            let options = BuildOptions {
                edition,
                draft,
                changes: None,
                outputs: outputs.unwrap_or_default(),
                body_size: body_size.unwrap_or_default(),
                own_pages: inner.get_flag(Argument::Pages.id()),
                fragment_level: level.unwrap_or_default(),
                style: None,
                activity: None,
            };
            let activity = word(Argument::Activity).map(|given| identifier(Argument::Activity, given)).transpose()?;
            let options = match &activity {
                Some(_) => as_sheet(options, outputs.is_some(), inner)?,
                None => options,
            };
            if let Some(option) = without_page(&options, level.is_some()) {
                return Err(Misuse::NoPublicPage { option });
            }
            let style = path(Argument::Css);
            if style.is_some() && !options.outputs.has(Output::Page) {
                return Err(Misuse::NoPage);
            }
            Invocation::Build {
                folder: folder(),
                out: path(Argument::Out).unwrap_or_else(|| match &activity {
                    Some(key) => Path::new(sheets(edition, draft)).join(key.as_str()),
                    None => destination(edition, draft).into(),
                }),
                options,
                activity,
                previous: path(Argument::Previous),
                style,
                format: format(),
            }
        }
        Command::Verify => Invocation::Verify {
            publication: path(Argument::Publication).unwrap_or_else(|| PUBLICATION.into()),
            records: path(Argument::Records).unwrap_or_else(|| RECORDS.into()),
            previous: path(Argument::Since),
            style: path(Argument::MadeWithCss),
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
        Command::Help => Invocation::Help(match word(Argument::Topic) {
            None => None,
            Some(name) => Some(Command::named(name).ok_or_else(|| Misuse::UnknownCommand {
                given: name.to_owned(),
                nearest: nearest(name, Command::names()),
            })?),
        }),
    })
}

/// The destination of an edition, if none is named: none is ever written over another, and a draft over neither.
pub const fn destination(edition: EditionKind, draft: bool) -> &'static str {
    match (edition, draft) {
        (EditionKind::Public, false) => "public",
        (EditionKind::Internal, false) => "intern",
        (EditionKind::Public, true) => "entwurf",
        (EditionKind::Internal, true) => "intern-entwurf",
    }
}

/// The folder of the single sheets of an edition, if none is named.
const fn sheets(edition: EditionKind, draft: bool) -> &'static str {
    match (edition, draft) {
        (EditionKind::Public, false) => "einzelblatt",
        (EditionKind::Internal, false) => "einzelblatt-intern",
        (EditionKind::Public, true) => "einzelblatt-entwurf",
        (EditionKind::Internal, true) => "einzelblatt-intern-entwurf",
    }
}

/// An identifier as it is typed.
fn identifier(argument: Argument, given: &str) -> Result<Key, Misuse> {
    given.parse().map_err(|KeyError { suggestion }| {
        let option = argument.long().unwrap_or_default();
        Misnamed::NoIdentifier { option, given: given.to_owned(), suggestion }.into()
    })
}

/// The options of a single sheet: it has no data, and nothing that is of the register as a whole.
fn as_sheet<'a>(options: BuildOptions<'a>, parts: bool, given: &ArgMatches) -> Result<BuildOptions<'a>, Misuse> {
    let has = |argument: Argument| given.contains_id(argument.id());
    let whole = [
        (Argument::Previous, has(Argument::Previous)),
        (Argument::Pages, options.own_pages),
        (Argument::FragmentLevel, has(Argument::FragmentLevel)),
    ];
    if let Some(option) = whole.into_iter().find(|(_, asked)| *asked).and_then(|(argument, _)| argument.long()) {
        return Err(Misnamed::OfTheRegister { option }.into());
    }
    match (parts, options.outputs.has(Output::Data)) {
        (true, true) => Err(Misnamed::NoSheetData.into()),
        (true, false) => Ok(options),
        (false, _) => Ok(BuildOptions { outputs: [Output::Pdf, Output::Page].into_iter().collect(), ..options }),
    }
}

/// The first option that asks for something of the public edition's page where there will be none: of a draft there is
/// a page, but no fragment.
fn without_page(options: &BuildOptions, has_level: bool) -> Option<&'static str> {
    let has_page = options.edition == EditionKind::Public && options.outputs.has(Output::Page);
    let asked = [
        (Argument::Pages, options.own_pages && !has_page),
        (Argument::FragmentLevel, has_level && (!has_page || options.draft)),
    ];
    asked.into_iter().find(|(_, in_vain)| *in_vain).and_then(|(argument, _)| argument.long())
}

/// The parts that are named; nothing if none is.
fn outputs(matches: &ArgMatches) -> Option<Outputs> {
    let named = matches.get_many::<String>(Argument::Only.id())?;
    Some(named.filter_map(|word| chosen(&OUTPUTS, word)).collect())
}
