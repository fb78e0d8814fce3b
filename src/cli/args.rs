//! The commands and their arguments, declared once: the parser, the help and the suggestions come from here, the
//! words from `wording::cli`.

use std::{ffi::OsString, path::PathBuf};

use clap::{Arg, ArgAction, ArgMatches, builder::PossibleValuesParser, value_parser};

use super::misuse::{Misuse, nearest};
use crate::{
    diagnostic::Severity,
    pipeline::{BodySize, BuildOptions, EditionKind, Output, Outputs},
    report::Format,
    wording::Language,
};

/// The program's name.
pub const PROGRAM: &str = "verzeichnis";

/// The version, as Cargo.toml states it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the program can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Checks the records.
    Check,
    /// Checks them and writes a publication.
    Build,
    /// The JSON Schemas.
    Schema,
    /// Explains a command.
    Help,
}

/// What can stand after a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// The folder of the records.
    Folder,
    /// The shape of findings.
    Format,
    /// From which severity on findings fail a check.
    FailOn,
    /// The destination.
    Out,
    /// The edition.
    Edition,
    /// In spite of rule errors.
    Draft,
    /// The edition before.
    Previous,
    /// Parts of a publication.
    Only,
    /// The size of the PDF's body text.
    FontSize,
    /// Compares the schemas.
    Compare,
    /// Writes the schemas.
    Write,
    /// The command to explain.
    Topic,
    /// The language of messages.
    Language,
    /// Explains.
    Help,
    /// Names the version.
    Version,
}

/// What an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Nothing: it is a switch.
    Nothing,
    /// A folder.
    Folder,
    /// A file.
    File,
    /// A folder after `=`, or nothing.
    FolderOrNothing,
    /// The name of a command.
    Command,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Some of these words, with commas between or one an option.
    SomeOf(&'static [&'static str]),
    /// One of these numbers, without a gap between the first and the last.
    Number(&'static [&'static str]),
}

/// The folder of the records, if none is named.
pub const RECORDS: &str = "records";
/// The folder of the schemas, if none is named.
pub const SCHEMAS: &str = "schema";

const FORMATS: [(&str, Format); 6] = [
    ("human", Format::Human),
    ("short", Format::Short),
    ("narrated", Format::Narrated),
    ("json", Format::Json),
    ("github", Format::Github),
    ("gitlab", Format::Gitlab),
];
const SEVERITIES: [(&str, Severity); 2] = [("warning", Severity::Warning), ("hint", Severity::Hint)];
const EDITIONS: [(&str, EditionKind); 2] = [("public", EditionKind::Public), ("internal", EditionKind::Internal)];
const OUTPUTS: [(&str, Output); Output::ALL.len()] = {
    let mut named = [("", Output::Pdf); Output::ALL.len()];
    let mut index = 0;
    while index < named.len() {
        named[index] = (Output::ALL[index].name(), Output::ALL[index]);
        index += 1;
    }
    named
};
const SIZES: [(&str, u8); 10] = [
    ("9", 9),
    ("10", 10),
    ("11", 11),
    ("12", 12),
    ("13", 13),
    ("14", 14),
    ("15", 15),
    ("16", 16),
    ("17", 17),
    ("18", 18),
];
const LANGUAGES: [(&str, Language); 2] = [("de", Language::German), ("en", Language::English)];

/// The words of a choice.
const fn words<T, const N: usize>(choices: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut index = 0;
    while index < N {
        words[index] = choices[index].0;
        index += 1;
    }
    words
}

impl Command {
    /// All commands, in the order of the help.
    pub const ALL: [Self; 4] = [Self::Check, Self::Build, Self::Schema, Self::Help];

    /// The word that is typed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Build => "build",
            Self::Schema => "schema",
            Self::Help => "help",
        }
    }

    /// The German word for the officer's commands.
    pub const fn alias(self) -> Option<&'static str> {
        match self {
            Self::Check => Some("pruefen"),
            Self::Build => Some("bauen"),
            Self::Help => Some("hilfe"),
            Self::Schema => None,
        }
    }

    /// What can stand after it, beside [`Command::everywhere`].
    pub const fn arguments(self) -> &'static [Argument] {
        match self {
            Self::Check => &[Argument::Folder, Argument::Format, Argument::FailOn],
            Self::Build => &[
                Argument::Folder,
                Argument::Out,
                Argument::Edition,
                Argument::Draft,
                Argument::Previous,
                Argument::Only,
                Argument::FontSize,
                Argument::Format,
            ],
            Self::Schema => &[Argument::Compare, Argument::Write],
            Self::Help => &[Argument::Topic],
        }
    }

    /// What can stand after every command.
    pub const fn everywhere() -> &'static [Argument] {
        &[Argument::Language, Argument::Help, Argument::Version]
    }

    /// The command of this name or alias.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.name() == name || command.alias() == Some(name))
    }

    /// All names and aliases.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::ALL.into_iter().flat_map(|command| [Some(command.name()), command.alias()]).flatten()
    }

    fn declare(self) -> clap::Command {
        let command = clap::Command::new(self.name()).args(self.arguments().iter().map(|argument| argument.declare()));
        command.visible_aliases(self.alias())
    }
}

impl Argument {
    /// The word after `--`; nothing for what has its place instead.
    pub const fn long(self) -> Option<&'static str> {
        match self {
            Self::Folder | Self::Topic => None,
            Self::Format => Some("format"),
            Self::FailOn => Some("fail-on"),
            Self::Out => Some("out"),
            Self::Edition => Some("edition"),
            Self::Draft => Some("draft"),
            Self::Previous => Some("previous"),
            Self::Only => Some("only"),
            Self::FontSize => Some("font-size"),
            Self::Compare => Some("check"),
            Self::Write => Some("write"),
            Self::Language => Some("lang"),
            Self::Help => Some("help"),
            Self::Version => Some("version"),
        }
    }

    /// The letter after `-`.
    pub const fn short(self) -> Option<char> {
        match self {
            Self::Help => Some('h'),
            Self::Version => Some('V'),
            Self::Folder
            | Self::Format
            | Self::FailOn
            | Self::Out
            | Self::Edition
            | Self::Draft
            | Self::Previous
            | Self::Only
            | Self::FontSize
            | Self::Compare
            | Self::Write
            | Self::Topic
            | Self::Language => None,
        }
    }

    /// What it takes.
    pub const fn takes(self) -> Takes {
        match self {
            Self::Folder | Self::Out | Self::Write => Takes::Folder,
            Self::Previous => Takes::File,
            Self::Compare => Takes::FolderOrNothing,
            Self::Topic => Takes::Command,
            Self::Format => Takes::OneOf(&const { words(&FORMATS) }),
            Self::FailOn => Takes::OneOf(&const { words(&SEVERITIES) }),
            Self::Edition => Takes::OneOf(&const { words(&EDITIONS) }),
            Self::Only => Takes::SomeOf(&const { words(&OUTPUTS) }),
            Self::FontSize => Takes::Number(&const { words(&SIZES) }),
            Self::Language => Takes::OneOf(&const { words(&LANGUAGES) }),
            Self::Draft | Self::Help | Self::Version => Takes::Nothing,
        }
    }

    /// The parser's name for it.
    const fn id(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Topic => "topic",
            Self::Format => "format",
            Self::FailOn => "fail-on",
            Self::Out => "out",
            Self::Edition => "edition",
            Self::Draft => "draft",
            Self::Previous => "previous",
            Self::Only => "only",
            Self::FontSize => "font-size",
            Self::Compare => "compare",
            Self::Write => "write",
            Self::Language => "lang",
            Self::Help => "help",
            Self::Version => "version",
        }
    }

    fn declare(self) -> Arg {
        let mut arg = Arg::new(self.id()).value_name("X");
        if let Some(long) = self.long() {
            arg = arg.long(long);
        }
        if let Some(short) = self.short() {
            arg = arg.short(short);
        }
        match self.takes() {
            Takes::Nothing => arg.action(ArgAction::SetTrue),
            Takes::Folder | Takes::File => arg.value_parser(value_parser!(PathBuf)),
            Takes::FolderOrNothing => arg
                .value_parser(value_parser!(PathBuf))
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value(SCHEMAS)
                .conflicts_with(Self::Write.id()),
            Takes::Command => arg.value_parser(value_parser!(String)),
            Takes::OneOf(words) | Takes::Number(words) => arg.value_parser(PossibleValuesParser::new(words)),
            Takes::SomeOf(words) => {
                arg.value_parser(PossibleValuesParser::new(words)).action(ArgAction::Append).value_delimiter(',')
            }
        }
    }
}

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
        /// The file of the edition before.
        previous: Option<PathBuf>,
        /// The shape of findings.
        format: Format,
    },
    /// `schema`.
    Schema(SchemaTask),
    /// The help, as a whole or of one command.
    Help(Option<Command>),
    /// The version.
    Version,
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
            let options = BuildOptions {
                edition,
                draft,
                changes: None,
                outputs: outputs.unwrap_or_default(),
                body_size: body_size.unwrap_or_default(),
            };
            Invocation::Build {
                folder: folder(),
                out: path(Argument::Out).unwrap_or_else(|| destination(edition, draft).into()),
                options,
                previous: path(Argument::Previous),
                format: format(),
            }
        }
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

/// The parts that are named; nothing if none is.
fn outputs(matches: &ArgMatches) -> Option<Outputs> {
    let named = matches.get_many::<String>(Argument::Only.id())?;
    Some(named.filter_map(|word| chosen(&OUTPUTS, word)).collect())
}

fn chosen<T: Copy>(choices: &[(&str, T)], word: &str) -> Option<T> {
    choices.iter().find(|(name, _)| *name == word).map(|&(_, choice)| choice)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(line: &str) -> Result<Invocation, Misuse> {
        parse(line.split_whitespace().map(OsString::from)).1
    }

    #[test]
    fn the_declaration_is_sound() {
        parser().debug_assert();
    }

    #[test]
    fn what_is_left_out_is_filled_in() {
        let check = Invocation::Check { folder: "records".into(), format: Format::Human, fail_on: Severity::Error };
        assert_eq!(run("check"), Ok(check.clone()));
        assert_eq!(run("pruefen --lang en"), Ok(check));
        let build = |out: &str, edition| Invocation::Build {
            folder: "records".into(),
            out: out.into(),
            options: BuildOptions { edition, ..BuildOptions::default() },
            previous: None,
            format: Format::Human,
        };
        assert_eq!(run("build"), Ok(build("public", EditionKind::Public)));
        assert_eq!(run("bauen --edition internal"), Ok(build("intern", EditionKind::Internal)));
        assert_eq!(run("build --edition internal --out x"), Ok(build("x", EditionKind::Internal)));
        let since = run("build --previous alt/verzeichnis.json").expect("a file");
        let Invocation::Build { previous, .. } = since else { panic!("{since:?}") };
        assert_eq!(previous, Some("alt/verzeichnis.json".into()));
        let large = BuildOptions { body_size: BodySize::MOST, ..BuildOptions::default() };
        let large = Invocation::Build {
            folder: "x".into(),
            out: "public".into(),
            options: large,
            previous: None,
            format: Format::Human,
        };
        assert_eq!(run("build x --font-size 9 --font-size 18"), Ok(large));
        assert_eq!(run("schema"), Ok(Invocation::Schema(SchemaTask::Print)));
        assert_eq!(run("schema --check"), Ok(Invocation::Schema(SchemaTask::Compare("schema".into()))));
        assert_eq!(run("schema --check=x"), Ok(Invocation::Schema(SchemaTask::Compare("x".into()))));
        assert_eq!(run("schema --write x"), Ok(Invocation::Schema(SchemaTask::Write("x".into()))));
    }

    #[test]
    fn parts_are_named_with_commas_or_one_by_one() {
        let only = |outputs: &[Output]| Invocation::Build {
            folder: "records".into(),
            out: "public".into(),
            options: BuildOptions { outputs: outputs.iter().copied().collect(), ..BuildOptions::default() },
            previous: None,
            format: Format::Human,
        };
        assert_eq!(run("build --only data,pdf"), Ok(only(&[Output::Pdf, Output::Data])));
        assert_eq!(run("build --only data --only pdf"), Ok(only(&[Output::Pdf, Output::Data])));
        assert_eq!(run("build --only page --edition internal --only data"), Err(Misuse::NoInternalData));
    }

    #[test]
    fn sizes_are_all_those_that_there_are() {
        let named: Vec<Option<BodySize>> = SIZES.iter().map(|(_, points)| BodySize::new(*points)).collect();
        let all: Vec<Option<BodySize>> =
            (BodySize::LEAST.points()..=BodySize::MOST.points()).map(BodySize::new).collect();
        assert_eq!(named, all);
        assert!(SIZES.iter().all(|(word, points)| *word == points.to_string()));
        assert_eq!(BodySize::new(BodySize::LEAST.points() - 1).or(BodySize::new(BodySize::MOST.points() + 1)), None);
    }

    #[test]
    fn every_word_of_a_choice_is_understood() {
        for (word, format) in FORMATS {
            let found = run(&format!("check x --format {word} --fail-on hint"));
            assert_eq!(found, Ok(Invocation::Check { folder: "x".into(), format, fail_on: Severity::Hint }));
        }
    }

    #[test]
    fn help_and_version_stand_anywhere() {
        for line in ["-h", "--help", "help", "hilfe", "--lang en -h"] {
            assert_eq!(run(line), Ok(Invocation::Help(None)), "{line}");
        }
        for line in ["build -h", "bauen x --draft --help", "help build", "help bauen", "-h build"] {
            assert_eq!(run(line), Ok(Invocation::Help(Some(Command::Build))), "{line}");
        }
        for line in ["-V", "--version", "check --version"] {
            assert_eq!(run(line), Ok(Invocation::Version), "{line}");
        }
    }

    #[test]
    fn the_language_is_known_before_the_rest_is_understood() {
        let language = |line: &str| parse(line.split_whitespace().map(OsString::from)).0;
        assert_eq!(language("chekc"), Language::German);
        assert_eq!(language("chekc --lang en"), Language::English);
        assert_eq!(language("--lang=en --bogus"), Language::English);
        assert_eq!(language("check --lang en --lang de"), Language::German);
        assert_eq!(language("check -- --lang en"), Language::German);
        assert_eq!(language("check --lang"), Language::German);
    }
}
