//! What was typed wrong.

use super::{error, misnamed, plain, quoted};
use crate::{cli::Misuse, wording::Language};

/// The mistake and what to type instead.
pub fn tell(misuse: &Misuse, language: Language) -> String {
    let (message, help) = match language {
        Language::German => german(misuse),
        Language::English => english(misuse),
    };
    error(&message, &help, language)
}

const HELP: &str = "verzeichnis help";

fn german(misuse: &Misuse) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::German);
    let all = format!("Alle Befehle nennt: {HELP}");
    let guess = |nearest: Option<&str>, otherwise: String| match nearest {
        Some(nearest) => format!("Meinten Sie {}?", quoted(nearest)),
        None => otherwise,
    };
    match misuse {
        Misuse::CommandMissing => (
            "Es fehlt der Befehl.".to_owned(),
            format!("Zum Prüfen: verzeichnis check. Zum Veröffentlichen: verzeichnis build. {all}"),
        ),
        Misuse::UnknownCommand { given, nearest } => {
            (format!("Den Befehl {} gibt es nicht.", quoted(given)), guess(*nearest, all))
        }
        Misuse::UnknownOption { given, nearest } => (
            format!("Die Option {} gibt es hier nicht.", quoted(given)),
            guess(nearest.as_deref(), format!("Alle Optionen eines Befehls nennt zum Beispiel: {HELP} build")),
        ),
        Misuse::OptionElsewhere { given, command } => (
            format!("Die Option {} gibt es hier nicht.", quoted(given)),
            format!("Sie gehört zu: verzeichnis {command} {}", plain(given)),
        ),
        Misuse::Unexpected { given } => (
            format!("Mit {} ist hier nichts anzufangen.", quoted(given)),
            format!("Namen mit Leerzeichen gehören in Anführungszeichen: \"Unser Ordner\". {all}"),
        ),
        Misuse::UnknownValue { option, given, allowed, nearest } => {
            let allowed = format!("Möglich ist: {}.", choice(allowed, Language::German));
            let nearest =
                nearest.as_ref().map_or_else(String::new, |nearest| format!(" Meinten Sie {}?", quoted(nearest)));
            (format!("Die Option {} kennt den Wert {} nicht.", plain(option), quoted(given)), allowed + &nearest)
        }
        Misuse::ValueMissing { option, allowed } => (
            match option {
                Some(option) => format!("Nach der Option {} fehlt der Wert.", plain(option)),
                None => "Eine Angabe ist leer.".to_owned(),
            },
            if allowed.is_empty() {
                "Nennen Sie einen Ordner.".to_owned()
            } else {
                format!("Möglich ist: {}.", choice(allowed, Language::German))
            },
        ),
        Misuse::FileMissing { option } => (
            format!("Nach der Option {} fehlt die Datei.", plain(option)),
            if option.starts_with("--css") {
                "Nennen Sie die Datei mit dem Stil Ihrer Stadt.".to_owned()
            } else {
                "Nennen Sie verzeichnis.json der vorigen Ausgabe.".to_owned()
            },
        ),
        Misuse::ValueUnwanted { option } => (
            format!("Die Option {} nimmt keinen Wert.", plain(option)),
            "Lassen Sie das Gleichheitszeichen und alles danach weg.".to_owned(),
        ),
        Misuse::Conflict { one, other } => (
            format!("Die Optionen {} und {} schließen einander aus.", plain(one), plain(other)),
            "Lassen Sie eine von beiden weg.".to_owned(),
        ),
        Misuse::NoInternalData => (
            "Von der internen Fassung gibt es PDF und Seite, aber keine Daten.".to_owned(),
            "Lassen Sie data bei --only weg, oder lassen Sie --edition internal weg.".to_owned(),
        ),
        Misuse::Misnamed(misnamed) => misnamed::german(misnamed),
        Misuse::NoPage => (
            "Die Option --css gehört zur Seite; die wird hier nicht geschrieben.".to_owned(),
            "Lassen Sie --css weg, oder nennen Sie bei --only auch page.".to_owned(),
        ),
        Misuse::NoPublicPage { option } => (
            format!(
                "Die Option --{option} gehört zur Seite der öffentlichen Fassung; die wird hier nicht geschrieben."
            ),
            format!(
                "Lassen Sie --{option} weg, oder lassen Sie weg, was die Seite ausschließt: --edition internal, --only ohne page{}.",
                if *option == "fragment-level" { ", --draft" } else { "" }
            ),
        ),
        Misuse::RuleMissing => {
            ("Es fehlt die Regel, um die es geht.".to_owned(), "Alle Regeln nennt: verzeichnis rules".to_owned())
        }
        Misuse::UnknownRule { given, nearest } => (
            format!("Die Regel {} gibt es nicht.", quoted(given)),
            match nearest.as_slice() {
                [] => "Alle Regeln nennt: verzeichnis rules".to_owned(),
                near => format!("Meinten Sie {}? Alle Regeln nennt: verzeichnis rules", near.join(", ")),
            },
        ),
        Misuse::NotUnicode => (
            "Eine Angabe enthält Zeichen, die es nicht gibt.".to_owned(),
            "Tippen Sie den Befehl neu ab, statt ihn zu kopieren.".to_owned(),
        ),
        Misuse::Other => ("Dieser Aufruf ist nicht zu verstehen.".to_owned(), all),
    }
}

fn english(misuse: &Misuse) -> (String, String) {
    let quoted = |text: &str| quoted(text, Language::English);
    let all = format!("All commands are listed by: {HELP} --lang en");
    let guess = |nearest: Option<&str>, otherwise: String| match nearest {
        Some(nearest) => format!("Did you mean {}?", quoted(nearest)),
        None => otherwise,
    };
    match misuse {
        Misuse::CommandMissing => (
            "The command is missing.".to_owned(),
            format!("To check: verzeichnis check. To publish: verzeichnis build. {all}"),
        ),
        Misuse::UnknownCommand { given, nearest } => {
            (format!("There is no command {}.", quoted(given)), guess(*nearest, all))
        }
        Misuse::UnknownOption { given, nearest } => (
            format!("There is no option {} here.", quoted(given)),
            guess(nearest.as_deref(), format!("All options of a command are listed by, say: {HELP} build --lang en")),
        ),
        Misuse::OptionElsewhere { given, command } => (
            format!("There is no option {} here.", quoted(given)),
            format!("It belongs to: verzeichnis {command} {}", plain(given)),
        ),
        Misuse::Unexpected { given } => (
            format!("{} has no meaning here.", quoted(given)),
            format!("Names with blanks belong in quotation marks: \"Our folder\". {all}"),
        ),
        Misuse::UnknownValue { option, given, allowed, nearest } => {
            let allowed = format!("Possible: {}.", choice(allowed, Language::English));
            let nearest =
                nearest.as_ref().map_or_else(String::new, |nearest| format!(" Did you mean {}?", quoted(nearest)));
            (format!("The option {} does not know the value {}.", plain(option), quoted(given)), allowed + &nearest)
        }
        Misuse::ValueMissing { option, allowed } => (
            match option {
                Some(option) => format!("The option {} lacks its value.", plain(option)),
                None => "An argument is empty.".to_owned(),
            },
            if allowed.is_empty() {
                "Name a folder.".to_owned()
            } else {
                format!("Possible: {}.", choice(allowed, Language::English))
            },
        ),
        Misuse::FileMissing { option } => (
            format!("The option {} lacks its file.", plain(option)),
            if option.starts_with("--css") {
                "Name the file with your city's style.".to_owned()
            } else {
                "Name verzeichnis.json of the previous edition.".to_owned()
            },
        ),
        Misuse::ValueUnwanted { option } => (
            format!("The option {} takes no value.", plain(option)),
            "Leave out the equals sign and what follows.".to_owned(),
        ),
        Misuse::Conflict { one, other } => (
            format!("The options {} and {} exclude each other.", plain(one), plain(other)),
            "Leave out one of them.".to_owned(),
        ),
        Misuse::NoInternalData => (
            "Of the internal edition there are a PDF and a page, but no data.".to_owned(),
            "Leave out data after --only, or leave out --edition internal.".to_owned(),
        ),
        Misuse::Misnamed(misnamed) => misnamed::english(misnamed),
        Misuse::NoPage => (
            "The option --css belongs to the page, which is not written here.".to_owned(),
            "Leave out --css, or name page after --only too.".to_owned(),
        ),
        Misuse::NoPublicPage { option } => (
            format!("The option --{option} belongs to the page of the public edition, which is not written here."),
            format!(
                "Leave out --{option}, or leave out what excludes the page: --edition internal, --only without page{}.",
                if *option == "fragment-level" { ", --draft" } else { "" }
            ),
        ),
        Misuse::RuleMissing => (
            "The rule to explain is missing.".to_owned(),
            "All rules are listed by: verzeichnis rules --lang en".to_owned(),
        ),
        Misuse::UnknownRule { given, nearest } => (
            format!("There is no rule {}.", quoted(given)),
            match nearest.as_slice() {
                [] => "All rules are listed by: verzeichnis rules --lang en".to_owned(),
                near => {
                    format!("Did you mean {}? All rules are listed by: verzeichnis rules --lang en", near.join(", "))
                }
            },
        ),
        Misuse::NotUnicode => (
            "An argument holds characters that do not exist.".to_owned(),
            "Type the command instead of copying it.".to_owned(),
        ),
        Misuse::Other => ("This call cannot be understood.".to_owned(), all),
    }
}

/// "de oder en", "human, short oder json", "eine ganze Zahl von 9 bis 18".
fn choice(words: &[String], language: Language) -> String {
    let numbers = words.iter().all(|word| word.parse::<u8>().is_ok());
    match (words, language) {
        ([], _) => String::new(),
        ([only], _) => only.clone(),
        ([first, .., last], Language::German) if numbers => format!("eine ganze Zahl von {first} bis {last}"),
        ([first, .., last], Language::English) if numbers => format!("a whole number from {first} to {last}"),
        ([first @ .., last], Language::German) => format!("{} oder {last}", first.join(", ")),
        ([first @ .., last], Language::English) => format!("{} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_told_with_what_was_meant() {
        let misuse = Misuse::UnknownCommand { given: "chekc".to_owned(), nearest: Some("check") };
        assert_eq!(
            tell(&misuse, Language::German),
            "Fehler: Den Befehl „chekc“ gibt es nicht.\nHilfe: Meinten Sie „check“?\n"
        );
        assert_eq!(
            tell(&misuse, Language::English),
            "Error: There is no command “chekc”.\nHelp: Did you mean “check”?\n"
        );
        let misuse = Misuse::UnknownValue {
            option: "--format".to_owned(),
            given: "jsn".to_owned(),
            allowed: ["human", "short", "json"].map(str::to_owned).to_vec(),
            nearest: Some("json".to_owned()),
        };
        assert_eq!(
            tell(&misuse, Language::German),
            "Fehler: Die Option --format kennt den Wert „jsn“ nicht.\n\
             Hilfe: Möglich ist: human, short oder json. Meinten Sie „json“?\n"
        );
    }
}
