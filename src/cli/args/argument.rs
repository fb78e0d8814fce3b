//! What can stand after a command: its name, what it takes, and how the parser is told.

use std::path::PathBuf;

use clap::{Arg, ArgAction, builder::PossibleValuesParser, value_parser};

use super::{
    SCHEMAS,
    choices::{
        DUE, EDITIONS, FORMATS, LANGUAGES, LEVELS, NOTICE_OUTPUTS, OUTLINES, OUTPUTS, PLAN_FORMATS, SEVERITIES, SIZES,
        VERDICT_FORMATS, words,
    },
};

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
    /// The outline of all activities.
    Outline,
    /// The size of the PDF's body text.
    FontSize,
    /// A page for every activity alone.
    Pages,
    /// The level of the fragment's first heading.
    FragmentLevel,
    /// The activity of a single sheet.
    Activity,
    /// The city's own style.
    Css,
    /// The activity of a notice.
    NoticeActivity,
    /// The group of a notice.
    Group,
    /// The destination of a notice.
    NoticeOut,
    /// Parts of a notice.
    NoticeOnly,
    /// The level of the first heading of a notice.
    NoticeLevel,
    /// The publication to compare, or a file of one.
    Publication,
    /// Privacy notices.
    Texts,
    /// The folder of the records that texts are held against.
    Against,
    /// The folder of the records, where something else has its place.
    Records,
    /// The edition before the one that is compared.
    Since,
    /// The style with which what is compared was made.
    MadeWithCss,
    /// The outline with which what is compared was made.
    MadeWithOutline,
    /// The shape of what came of comparing.
    VerdictFormat,
    /// The day that decides what is due.
    Today,
    /// The last day of what is listed.
    Until,
    /// The shape of a plan of reviews.
    PlanFormat,
    /// What is due fails.
    FailOnDue,
    /// Identifiers of records.
    Identifiers,
    /// The day of a review.
    On,
    /// Compares the schemas.
    Compare,
    /// Writes the schemas.
    Write,
    /// The rule to explain.
    Rule,
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
    /// Files, at least one; `-` is the standard input.
    Files,
    /// A folder or a file.
    FolderOrFile,
    /// A folder after `=`, or nothing.
    FolderOrNothing,
    /// A day.
    Day,
    /// Identifiers of records, at least one.
    Identifiers,
    /// The identifier of a record.
    Identifier,
    /// A group of records.
    Group,
    /// The name of a command.
    Command,
    /// The identifier of a rule.
    Rule,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// One of these words, too many for one line.
    NameOf(&'static [&'static str]),
    /// Some of these words, with commas between or one an option.
    SomeOf(&'static [&'static str]),
    /// One of these numbers, without a gap between the first and the last.
    Number(&'static [&'static str]),
}

impl Argument {
    /// The word after `--`; nothing for what has its place instead.
    pub const fn long(self) -> Option<&'static str> {
        match self {
            Self::Folder | Self::Publication | Self::Rule | Self::Topic | Self::Identifiers | Self::Texts => None,
            Self::Format | Self::VerdictFormat | Self::PlanFormat => Some("format"),
            Self::FailOn | Self::FailOnDue => Some("fail-on"),
            Self::Out | Self::NoticeOut => Some("out"),
            Self::Edition => Some("edition"),
            Self::Draft => Some("draft"),
            Self::Previous | Self::Since => Some("previous"),
            Self::Only | Self::NoticeOnly => Some("only"),
            Self::FontSize => Some("font-size"),
            Self::Pages => Some("pages"),
            Self::FragmentLevel | Self::NoticeLevel => Some("fragment-level"),
            Self::Activity | Self::NoticeActivity => Some("activity"),
            Self::Group => Some("group"),
            Self::Css | Self::MadeWithCss => Some("css"),
            Self::Outline | Self::MadeWithOutline => Some("outline"),
            Self::Records | Self::Against => Some("records"),
            Self::Today => Some("today"),
            Self::Until => Some("until"),
            Self::On => Some("on"),
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
            | Self::Pages
            | Self::FragmentLevel
            | Self::Activity
            | Self::Css
            | Self::NoticeActivity
            | Self::Group
            | Self::NoticeOut
            | Self::NoticeOnly
            | Self::NoticeLevel
            | Self::Publication
            | Self::Texts
            | Self::Against
            | Self::Records
            | Self::Since
            | Self::MadeWithCss
            | Self::Outline
            | Self::MadeWithOutline
            | Self::VerdictFormat
            | Self::Today
            | Self::Until
            | Self::PlanFormat
            | Self::FailOnDue
            | Self::Identifiers
            | Self::On
            | Self::Compare
            | Self::Write
            | Self::Rule
            | Self::Topic
            | Self::Language => None,
        }
    }

    /// What it takes.
    pub const fn takes(self) -> Takes {
        match self {
            Self::Folder | Self::Out | Self::NoticeOut | Self::Records | Self::Against | Self::Write => Takes::Folder,
            Self::Publication => Takes::FolderOrFile,
            Self::Texts => Takes::Files,
            Self::VerdictFormat => Takes::OneOf(&const { words(&VERDICT_FORMATS) }),
            Self::Previous | Self::Since | Self::Css | Self::MadeWithCss => Takes::File,
            Self::Today | Self::Until | Self::On => Takes::Day,
            Self::PlanFormat => Takes::OneOf(&const { words(&PLAN_FORMATS) }),
            Self::FailOnDue => Takes::OneOf(&const { words(&DUE) }),
            Self::Activity | Self::NoticeActivity => Takes::Identifier,
            Self::Group => Takes::Group,
            Self::Identifiers => Takes::Identifiers,
            Self::Compare => Takes::FolderOrNothing,
            Self::Rule => Takes::Rule,
            Self::Topic => Takes::Command,
            Self::Format => Takes::OneOf(&const { words(&FORMATS) }),
            Self::FailOn => Takes::OneOf(&const { words(&SEVERITIES) }),
            Self::Edition => Takes::OneOf(&const { words(&EDITIONS) }),
            Self::Outline | Self::MadeWithOutline => Takes::NameOf(&const { words(&OUTLINES) }),
            Self::Only => Takes::SomeOf(&const { words(&OUTPUTS) }),
            Self::NoticeOnly => Takes::SomeOf(&const { words(&NOTICE_OUTPUTS) }),
            Self::FontSize => Takes::Number(&const { words(&SIZES) }),
            Self::FragmentLevel | Self::NoticeLevel => Takes::Number(&const { words(&LEVELS) }),
            Self::Language => Takes::OneOf(&const { words(&LANGUAGES) }),
            Self::Draft | Self::Pages | Self::Help | Self::Version => Takes::Nothing,
        }
    }

    /// The parser's name for it.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Rule => "rule",
            Self::Topic => "topic",
            Self::Format => "format",
            Self::FailOn => "fail-on",
            Self::Out => "out",
            Self::Edition => "edition",
            Self::Draft => "draft",
            Self::Previous => "previous",
            Self::Only => "only",
            Self::FontSize => "font-size",
            Self::Pages => "pages",
            Self::FragmentLevel => "fragment-level",
            Self::Activity => "activity",
            Self::Css => "css",
            Self::NoticeActivity => "notice-activity",
            Self::Group => "group",
            Self::NoticeOut => "notice-out",
            Self::NoticeOnly => "notice-only",
            Self::NoticeLevel => "notice-level",
            Self::Publication => "publication",
            Self::Texts => "texts",
            Self::Against => "against",
            Self::Records => "records",
            Self::Since => "since",
            Self::MadeWithCss => "made-with-css",
            Self::Outline => "outline",
            Self::MadeWithOutline => "made-with-outline",
            Self::VerdictFormat => "verdict-format",
            Self::Today => "today",
            Self::Until => "until",
            Self::PlanFormat => "plan-format",
            Self::FailOnDue => "fail-on-due",
            Self::Identifiers => "identifiers",
            Self::On => "on",
            Self::Compare => "compare",
            Self::Write => "write",
            Self::Language => "lang",
            Self::Help => "help",
            Self::Version => "version",
        }
    }

    pub(super) fn declare(self) -> Arg {
        let mut arg = Arg::new(self.id()).value_name("X");
        if let Some(long) = self.long() {
            arg = arg.long(long);
        }
        if let Some(short) = self.short() {
            arg = arg.short(short);
        }
        match self.takes() {
            Takes::Nothing => arg.action(ArgAction::SetTrue),
            Takes::Folder | Takes::File | Takes::FolderOrFile => arg.value_parser(value_parser!(PathBuf)),
            Takes::Files => arg.value_parser(value_parser!(PathBuf)).num_args(1..).action(ArgAction::Append),
            Takes::FolderOrNothing => arg
                .value_parser(value_parser!(PathBuf))
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value(SCHEMAS)
                .conflicts_with(Self::Write.id()),
            Takes::Day | Takes::Identifier | Takes::Command | Takes::Rule => arg.value_parser(value_parser!(String)),
            // Of one activity, or of several.
            Takes::Group => arg.value_parser(value_parser!(String)).conflicts_with(Self::NoticeActivity.id()),
            Takes::Identifiers => arg.value_parser(value_parser!(String)).num_args(1..).action(ArgAction::Append),
            Takes::OneOf(words) | Takes::NameOf(words) | Takes::Number(words) => {
                arg.value_parser(PossibleValuesParser::new(words))
            }
            Takes::SomeOf(words) => {
                arg.value_parser(PossibleValuesParser::new(words)).action(ArgAction::Append).value_delimiter(',')
            }
        }
    }
}
