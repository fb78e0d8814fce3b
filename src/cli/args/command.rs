//! The commands: what can be asked for, and what can stand after it.

use super::Argument;

/// What the program can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Checks the records.
    Check,
    /// Checks them and writes a publication.
    Build,
    /// Writes notices to those whose data they are.
    Notice,
    /// Checks privacy notices.
    LintText,
    /// Compares a publication with the records.
    Verify,
    /// What is due for review.
    Due,
    /// Records that something was reviewed.
    Reviewed,
    /// What is not public, and why.
    Withheld,
    /// The JSON Schemas.
    Schema,
    /// Lists what is checked.
    Rules,
    /// The manual of a rule.
    Explain,
    /// Explains a command.
    Help,
}

impl Command {
    /// All commands, in the order of the help.
    pub const ALL: [Self; 12] = [
        Self::Check,
        Self::Build,
        Self::Notice,
        Self::Verify,
        Self::LintText,
        Self::Due,
        Self::Reviewed,
        Self::Withheld,
        Self::Schema,
        Self::Rules,
        Self::Explain,
        Self::Help,
    ];

    /// The word that is typed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Build => "build",
            Self::Notice => "notice",
            Self::LintText => "lint-text",
            Self::Verify => "verify",
            Self::Due => "due",
            Self::Reviewed => "reviewed",
            Self::Withheld => "withheld",
            Self::Schema => "schema",
            Self::Rules => "rules",
            Self::Explain => "explain",
            Self::Help => "help",
        }
    }

    /// The German word for the officer's commands.
    pub const fn alias(self) -> Option<&'static str> {
        match self {
            Self::Check => Some("pruefen"),
            Self::Build => Some("bauen"),
            Self::Notice => Some("hinweise"),
            Self::LintText => Some("text-pruefen"),
            Self::Verify => Some("nachpruefen"),
            Self::Rules => Some("regeln"),
            Self::Explain => Some("erklaeren"),
            Self::Due => Some("faellig"),
            Self::Reviewed => Some("geprueft"),
            Self::Withheld => Some("zurueckgehalten"),
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
                Argument::Outline,
                Argument::FontSize,
                Argument::Pages,
                Argument::FragmentLevel,
                Argument::Activity,
                Argument::Css,
                Argument::Format,
            ],
            Self::Notice => &[
                Argument::Folder,
                Argument::NoticeActivity,
                Argument::Group,
                Argument::NoticeOut,
                Argument::NoticeOnly,
                Argument::FontSize,
                Argument::NoticeLevel,
                Argument::Format,
                Argument::FailOn,
            ],
            Self::LintText => &[Argument::Texts, Argument::Against, Argument::Format, Argument::FailOn],
            Self::Verify => &[
                Argument::Publication,
                Argument::Records,
                Argument::Since,
                Argument::MadeWithCss,
                Argument::MadeWithOutline,
                Argument::VerdictFormat,
            ],
            Self::Due => {
                &[Argument::Folder, Argument::Today, Argument::Until, Argument::PlanFormat, Argument::FailOnDue]
            }
            Self::Reviewed => &[Argument::Identifiers, Argument::On, Argument::Records],
            Self::Withheld => &[Argument::Folder, Argument::VerdictFormat],
            Self::Schema => &[Argument::Compare, Argument::Write],
            Self::Rules => &[],
            Self::Explain => &[Argument::Rule],
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

    pub(super) fn declare(self) -> clap::Command {
        let command = clap::Command::new(self.name()).args(self.arguments().iter().map(|argument| argument.declare()));
        command.visible_aliases(self.alias())
    }
}
