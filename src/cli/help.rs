//! The help, from what `args` declares and what `wording::cli` says.

use std::fmt::Write;

use super::args::{Argument, Command, PROGRAM, Takes};
use crate::wording::{Language, cli as words};

/// Lines of help are no wider, so that they fit the smallest usual terminal.
const WIDTH: usize = 80;
/// Where explanations begin.
const COLUMN: usize = 30;

/// The help of a command, or of the program as a whole.
pub fn help(command: Option<Command>, language: Language) -> String {
    let mut text = String::new();
    wrap(&mut text, 0, words::help::about(command, language));
    section(&mut text, words::help::usage_heading(language));
    match command {
        None => {
            entry(&mut text, &format!("{PROGRAM} {}", words::help::command_placeholder(language)), "");
            section(&mut text, words::help::commands_heading(language));
            for command in Command::ALL {
                let name = match command.alias() {
                    Some(alias) => format!("{}, {alias}", command.name()),
                    None => command.name().to_owned(),
                };
                entry(&mut text, &name, words::help::short(command, language));
            }
        }
        Some(command) => {
            usage(&mut text, command, language);
            if let Some(alias) = command.alias() {
                let _ = writeln!(text, "  {}", words::help::alias(alias, language));
            }
            let (options, places): (Vec<Argument>, Vec<Argument>) =
                command.arguments().iter().partition(|argument| argument.long().is_some());
            if !places.is_empty() {
                section(&mut text, words::help::arguments_heading(language));
                arguments(&mut text, &places, language);
            }
            section(&mut text, words::help::options_heading(language));
            arguments(&mut text, &options, language);
        }
    }
    if command.is_none() {
        section(&mut text, words::help::options_heading(language));
    }
    arguments(&mut text, Command::everywhere(), language);
    let exits = words::help::exits(command, language);
    if !exits.is_empty() {
        section(&mut text, words::help::exits_heading(language));
        for (code, meaning) in exits {
            entry_at(&mut text, 6, code, meaning);
        }
    }
    let examples = words::help::examples(command, language);
    section(&mut text, words::help::examples_heading(language));
    for (line, meaning) in examples {
        let _ = writeln!(text, "  {line}");
        wrap(&mut text, 6, meaning);
    }
    text
}

/// `verzeichnis build [ORDNER] [--out ORDNER] [--edition public|internal] [--draft]`, on as many lines as it needs.
fn usage(text: &mut String, command: Command, language: Language) {
    let mut line = format!("  {PROGRAM} {}", command.name());
    let indent = line.chars().count();
    for argument in command.arguments() {
        let shape = shape(*argument, language);
        let is_needed = matches!(argument.takes(), Takes::Identifiers | Takes::Files);
        let part = if is_needed { format!(" {shape}") } else { format!(" [{shape}]") };
        if line.chars().count() + part.chars().count() > WIDTH {
            let _ = writeln!(text, "{line}");
            line = " ".repeat(indent);
        }
        line.push_str(&part);
    }
    let _ = writeln!(text, "{line}");
}

/// `--out ORDNER`, `--edition public|internal`, `ORDNER`.
fn shape(argument: Argument, language: Language) -> String {
    let folder = words::help::folder_placeholder(language);
    let value = match argument.takes() {
        Takes::Nothing => String::new(),
        Takes::Folder => folder.to_owned(),
        Takes::File => words::help::file_placeholder(language).to_owned(),
        Takes::Files => words::help::files_placeholder(language).to_owned(),
        Takes::FolderOrFile => format!("{folder}|{}", words::help::file_placeholder(language)),
        Takes::FolderOrNothing => format!("[={folder}]"),
        Takes::Day => words::help::day_placeholder(language).to_owned(),
        Takes::Identifier => words::help::identifier_placeholder(language).to_owned(),
        Takes::Group => words::help::group_placeholder(language).to_owned(),
        Takes::Identifiers => words::help::identifiers_placeholder(language).to_owned(),
        Takes::Command => words::help::command_placeholder(language).to_owned(),
        Takes::Rule => words::help::rule_placeholder(language).to_owned(),
        Takes::OneOf(words) => words.join("|"),
        Takes::NameOf(_) => words::help::name_placeholder(language).to_owned(),
        Takes::SomeOf(words) => words.join(","),
        Takes::Number(numbers) => match numbers {
            [first, .., last] => format!("{first}..{last}"),
            [] | [_] => numbers.concat(),
        },
    };
    match (argument.long(), argument.takes()) {
        (None, _) => value,
        (Some(long), Takes::Nothing | Takes::FolderOrNothing) => format!("--{long}{value}"),
        (
            Some(long),
            Takes::Folder
            | Takes::File
            | Takes::Files
            | Takes::FolderOrFile
            | Takes::Day
            | Takes::Identifier
            | Takes::Group
            | Takes::Identifiers
            | Takes::Command
            | Takes::Rule
            | Takes::OneOf(_)
            | Takes::NameOf(_)
            | Takes::SomeOf(_)
            | Takes::Number(_),
        ) => {
            format!("--{long} {value}")
        }
    }
}

fn arguments(text: &mut String, arguments: &[Argument], language: Language) {
    for argument in arguments {
        let shape = shape(*argument, language);
        let name = argument.short().map_or(shape.clone(), |short| format!("-{short}, {shape}"));
        entry(text, &name, words::help::argument(*argument, language));
    }
}

fn section(text: &mut String, heading: &str) {
    let _ = writeln!(text, "\n{heading}:");
}

fn entry(text: &mut String, name: &str, meaning: &str) {
    entry_at(text, COLUMN, name, meaning);
}

/// A name and its explanation beside it, or below where the name is long.
fn entry_at(text: &mut String, column: usize, name: &str, meaning: &str) {
    let name = format!("  {name}");
    let length = name.chars().count();
    if meaning.is_empty() || length + 2 > column {
        let _ = writeln!(text, "{name}");
        wrap(text, column, meaning);
    } else {
        let mut rest = String::new();
        wrap(&mut rest, column, meaning);
        text.push_str(&name);
        text.extend(rest.chars().skip(length));
    }
}

/// Words in lines of [`WIDTH`], each line indented.
pub fn wrap(text: &mut String, indent: usize, words: &str) {
    let mut line = String::new();
    let mut flush = |line: &mut String| {
        if !line.is_empty() {
            let _ = writeln!(text, "{}{line}", " ".repeat(indent));
            line.clear();
        }
    };
    for word in words.split(' ') {
        if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > WIDTH {
            flush(&mut line);
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    flush(&mut line);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<(Option<Command>, Language, String)> {
        let commands = Command::ALL.into_iter().map(Some).chain([None]);
        commands
            .flat_map(|command| {
                [Language::German, Language::English].map(|language| (command, language, help(command, language)))
            })
            .collect()
    }

    #[test]
    fn every_command_option_and_word_is_explained() {
        for (command, _, text) in all() {
            for argument in Command::everywhere().iter().chain(command.map_or(&[][..], Command::arguments)) {
                if let Some(long) = argument.long() {
                    assert!(text.contains(&format!("--{long}")), "{command:?} --{long}:\n{text}");
                }
                if let Takes::OneOf(words) = argument.takes() {
                    assert!(text.contains(&words.join("|")), "{command:?} {words:?}:\n{text}");
                }
                if let Takes::NameOf(words) = argument.takes() {
                    assert!(words.iter().all(|word| text.contains(word)), "{command:?} {words:?}:\n{text}");
                }
            }
        }
        for language in [Language::German, Language::English] {
            let text = help(None, language);
            for name in Command::names() {
                assert!(text.contains(name), "{name}:\n{text}");
            }
        }
    }

    #[test]
    fn no_line_is_wider_than_a_terminal_or_ends_in_blanks() {
        for (_, _, text) in all() {
            for line in text.lines() {
                assert!(line.chars().count() <= WIDTH, "{line}");
                assert_eq!(line, line.trim_end());
            }
        }
    }

    #[test]
    fn the_examples_are_understood() {
        for (command, language, _) in all() {
            for (line, _) in words::help::examples(command, language) {
                let mut arguments = line.split_whitespace();
                assert_eq!(arguments.next(), Some(PROGRAM), "{line}");
                let parsed = crate::cli::args::parse(arguments.map(Into::into)).1;
                assert!(parsed.is_ok(), "{line}: {parsed:?}");
            }
        }
    }

    #[test]
    fn exit_codes_are_told_where_there_are_some() {
        for command in [
            Command::Check,
            Command::Build,
            Command::LintText,
            Command::Verify,
            Command::Due,
            Command::Reviewed,
            Command::Withheld,
            Command::Schema,
        ] {
            let text = help(Some(command), Language::German);
            for code in ["  0 ", "  1 ", "  2 "] {
                assert!(text.contains(code), "{command:?} {code}:\n{text}");
            }
        }
    }
}
