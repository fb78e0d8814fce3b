//! What can be wrong with a command line, as facts.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::{Argument, Command, Takes};
use crate::model::{Date, Key, date::DateFault};
use crate::rules;

/// What is wrong with a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misuse {
    /// No command at all.
    CommandMissing,
    /// No such command.
    UnknownCommand {
        /// What was typed.
        given: String,
        /// What could be meant.
        nearest: Option<&'static str>,
    },
    /// No such option, at least not of this command.
    UnknownOption {
        /// What was typed.
        given: String,
        /// What could be meant, with its hyphens.
        nearest: Option<String>,
    },
    /// An option of another command.
    OptionElsewhere {
        /// The option, with its hyphens.
        given: String,
        /// The command.
        command: &'static str,
    },
    /// One word too many.
    Unexpected {
        /// The word.
        given: String,
    },
    /// A value that the option does not know.
    UnknownValue {
        /// The option, with its hyphens.
        option: String,
        /// What was typed.
        given: String,
        /// What it knows.
        allowed: Vec<String>,
        /// What could be meant.
        nearest: Option<String>,
    },
    /// The option's value is missing.
    ValueMissing {
        /// The option, with its hyphens; nothing for a place that holds an empty text.
        option: Option<String>,
        /// What it knows; empty if it takes any folder.
        allowed: Vec<String>,
    },
    /// The option's file is missing.
    FileMissing {
        /// The option, with its hyphens.
        option: String,
    },
    /// A switch with a value.
    ValueUnwanted {
        /// The option, with its hyphens.
        option: String,
    },
    /// Two options that exclude each other.
    Conflict {
        /// The one.
        one: String,
        /// The other.
        other: String,
    },
    /// The data of the internal edition: there are none.
    NoInternalData,
    /// A day, a record or a sheet.
    Misnamed(Misnamed),
    /// A style for the page, where that is not written.
    NoPage,
    /// Something of the public edition's page, where that is not written.
    NoPublicPage {
        /// The option, without its hyphens.
        option: &'static str,
    },
    /// The rule to explain is missing.
    RuleMissing,
    /// No such rule.
    UnknownRule {
        /// What was typed.
        given: String,
        /// What could be meant, the likeliest first.
        nearest: Vec<&'static str>,
    },
    /// Characters that are none.
    NotUnicode,
    /// Anything else.
    Other,
}

/// What is wrong with a day, a record or a single sheet that is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misnamed {
    /// The option's day is missing.
    DayMissing {
        /// The option, with its hyphens.
        option: String,
    },
    /// No day that there is.
    NoDay {
        /// The option, without its hyphens.
        option: &'static str,
        /// What was typed.
        given: String,
        /// What is wrong with it.
        fault: DateFault,
        /// What was probably meant.
        suggestion: Option<Date>,
    },
    /// No record is named.
    IdentifierMissing,
    /// No text is named.
    TextMissing,
    /// The data of a single sheet: there are none.
    NoSheetData,
    /// Something of the register as a whole, beside a single sheet.
    OfTheRegister {
        /// The option, without its hyphens.
        option: &'static str,
    },
    /// No identifier that there can be.
    NoIdentifier {
        /// The option, without its hyphens.
        option: &'static str,
        /// What was typed.
        given: String,
        /// What could be meant.
        suggestion: Option<Key>,
    },
    /// No group that there can be.
    NoGroup {
        /// What was typed.
        given: String,
        /// What could be meant.
        suggestion: Option<Key>,
    },
}

impl From<Misnamed> for Misuse {
    fn from(misnamed: Misnamed) -> Self {
        Self::Misnamed(misnamed)
    }
}

impl Misuse {
    /// The facts in a parser's error.
    pub(super) fn of(error: &clap::Error) -> Self {
        let text = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
            _ => String::new(),
        };
        let option = || bare(&text(ContextKind::InvalidArg));
        let allowed = || match error.get(ContextKind::ValidValue) {
            Some(ContextValue::Strings(values)) => values.clone(),
            _ => Vec::new(),
        };
        match error.kind() {
            ErrorKind::InvalidSubcommand => {
                let given = text(ContextKind::InvalidSubcommand);
                Self::UnknownCommand { nearest: nearest(&given, Command::names()), given }
            }
            ErrorKind::UnknownArgument => {
                let given = text(ContextKind::InvalidArg);
                if let Some(command) = command_of(&given) {
                    Self::OptionElsewhere { given, command }
                } else if given.starts_with('-') {
                    Self::UnknownOption {
                        nearest: nearest(&given, options().iter().map(String::as_str)).map(str::to_owned),
                        given,
                    }
                } else {
                    Self::Unexpected { given }
                }
            }
            ErrorKind::InvalidValue => {
                let (given, allowed) = (text(ContextKind::InvalidValue), allowed());
                if given.is_empty() {
                    let option = option();
                    return Self::missing(option.starts_with('-').then_some(option), allowed);
                }
                // A number is not mistyped for another that looks like it.
                let words = allowed.iter().map(String::as_str).filter(|word| word.parse::<u8>().is_err());
                let nearest = nearest(&given, words).map(str::to_owned);
                Self::UnknownValue { option: option(), given, allowed, nearest }
            }
            ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
                Self::missing(Some(option()), allowed())
            }
            ErrorKind::TooManyValues => Self::ValueUnwanted { option: option() },
            ErrorKind::ArgumentConflict => Self::Conflict { one: option(), other: bare(&text(ContextKind::PriorArg)) },
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Self::CommandMissing,
            ErrorKind::InvalidUtf8 => Self::NotUnicode,
            // The rest cannot happen with what `args` declares; clap may add kinds.
            _ => Self::Other,
        }
    }

    /// A rule that does not exist, and those that look like it.
    pub(super) fn unknown_rule(given: &str) -> Self {
        let likeness = |id: &str| strsim::normalized_damerau_levenshtein(&given.to_lowercase(), id);
        let shares = |id: &str| given.len() >= 4 && id.contains(&given.to_lowercase());
        let mut near: Vec<(f64, &'static str)> = rules::ids().into_iter().map(|id| (likeness(id), id)).collect();
        near.retain(|(likeness, id)| *likeness >= 0.45 || shares(id));
        near.sort_by(|one, other| other.0.total_cmp(&one.0));
        Self::UnknownRule { given: given.to_owned(), nearest: near.into_iter().map(|(_, id)| id).take(3).collect() }
    }

    fn missing(option: Option<String>, allowed: Vec<String>) -> Self {
        match option {
            Some(option) if takes(&option, Takes::File) => Self::FileMissing { option },
            Some(option) if takes(&option, Takes::Identifier) => {
                Misnamed::NoIdentifier { option: "activity", given: String::new(), suggestion: None }.into()
            }
            Some(option) if takes(&option, Takes::Group) => {
                Misnamed::NoGroup { given: String::new(), suggestion: None }.into()
            }
            Some(option) if takes(&option, Takes::Day) => Misnamed::DayMissing { option }.into(),
            option => Self::ValueMissing { option, allowed },
        }
    }
}

/// Whether an option takes this.
fn takes(option: &str, what: Takes) -> bool {
    let mut all = Command::ALL.into_iter().flat_map(Command::arguments);
    let long = option.strip_prefix("--");
    all.any(|argument| argument.long() == long && long.is_some() && argument.takes() == what)
}

/// The first command that has this option.
fn command_of(option: &str) -> Option<&'static str> {
    let long = option.strip_prefix("--")?;
    let has = |command: &Command| command.arguments().iter().any(|argument| argument.long() == Some(long));
    Command::ALL.into_iter().find(has).map(Command::name)
}

/// Every option with its hyphens.
fn options() -> Vec<String> {
    let own = Command::ALL.into_iter().flat_map(|command| command.arguments().iter().copied());
    let long = |argument: Argument| argument.long().map(|long| format!("--{long}"));
    own.chain(Command::everywhere().iter().copied()).filter_map(long).collect()
}

/// `--out <X>` without what follows the name.
fn bare(argument: &str) -> String {
    argument.split([' ', '=', '[']).next().unwrap_or(argument).to_owned()
}

/// How like a candidate is to what was typed, from 0 to 1.
pub(super) fn likeness(given: &str, candidate: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(&given.to_lowercase(), candidate)
}

/// The candidate that was most probably meant; nothing if none is near.
pub(super) fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (likeness(given, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::cli::args::parse;

    fn misuse(line: &str) -> Misuse {
        parse(line.split(' ').filter(|word| !word.is_empty()).map(|word| OsString::from(word.replace('␣', ""))))
            .1
            .expect_err(line)
    }

    fn texts(values: &[&str]) -> Vec<String> {
        values.iter().map(|&value| value.to_owned()).collect()
    }

    #[test]
    fn mistyped_commands_and_options_are_guessed() {
        for (line, guess) in [
            ("chekc", "check"),
            ("prufen", "pruefen"),
            ("prüfen", "pruefen"),
            ("baun", "bauen"),
            ("Build", "build"),
            ("help chekc", "check"),
        ] {
            assert!(
                matches!(misuse(line), Misuse::UnknownCommand { nearest: Some(near), .. } if near == guess),
                "{line}"
            );
        }
        assert_eq!(misuse("xyz"), Misuse::UnknownCommand { given: "xyz".to_owned(), nearest: None });
        let option = |given: &str, nearest: Option<&str>| Misuse::UnknownOption {
            given: given.to_owned(),
            nearest: nearest.map(str::to_owned),
        };
        assert_eq!(misuse("check --fromat json"), option("--fromat", Some("--format")));
        assert_eq!(misuse("build --drafft"), option("--drafft", Some("--draft")));
        assert_eq!(misuse("build -x"), option("-x", None));
        assert_eq!(misuse("check a b"), Misuse::Unexpected { given: "b".to_owned() });
    }

    #[test]
    fn values_that_are_wrong_missing_or_unwanted() {
        assert_eq!(
            misuse("build --edition intern"),
            Misuse::UnknownValue {
                option: "--edition".to_owned(),
                given: "intern".to_owned(),
                allowed: texts(&["public", "internal"]),
                nearest: Some("internal".to_owned()),
            }
        );
        let missing = |option: &str, allowed: &[&str]| Misuse::ValueMissing {
            option: Some(option.to_owned()),
            allowed: texts(allowed),
        };
        assert_eq!(misuse("build --out"), missing("--out", &[]));
        assert_eq!(misuse("build --out="), missing("--out", &[]));
        assert_eq!(misuse("check --lang"), missing("--lang", &["de", "en"]));
        assert_eq!(misuse("schema --check="), missing("--check", &[]));
        for line in ["build --previous", "build --previous="] {
            assert_eq!(misuse(line), Misuse::FileMissing { option: "--previous".to_owned() }, "{line}");
        }
        assert_eq!(misuse("check ␣"), Misuse::ValueMissing { option: None, allowed: Vec::new() });
        assert_eq!(misuse("build --draft=yes"), Misuse::ValueUnwanted { option: "--draft".to_owned() });
    }

    #[test]
    fn what_excludes_each_other_and_what_is_missing() {
        let Misuse::Conflict { one, other } = misuse("schema --check --write x") else { panic!("a conflict") };
        assert!(one != other && [one, other].iter().all(|option| ["--check", "--write"].contains(&option.as_str())));
        assert_eq!(misuse(""), Misuse::CommandMissing);
        assert_eq!(misuse("--lang en"), Misuse::CommandMissing);
    }

    #[cfg(unix)]
    #[test]
    fn bytes_that_are_no_characters() {
        use std::os::unix::ffi::OsStringExt;

        let bad = || OsString::from_vec(b"x\xff".to_vec());
        assert!(parse([bad()]).1.is_err());
        assert!(parse(["check".into(), "--format".into(), bad()]).1.is_err());
        assert!(parse(["check".into(), bad()]).1.is_ok(), "a folder may be named like that");
    }
}
