//! The words of the help.

use crate::{
    cli::{Argument, Command},
    wording::Language,
};

/// What a command, or the program, does: the first sentence of its help.
pub const fn about(command: Option<Command>, language: Language) -> &'static str {
    match (command, language) {
        (None, Language::German) => {
            "Prüft die TOML-Dateien eines Verzeichnisses von Verarbeitungstätigkeiten (Art.\u{a0}30 DSGVO) und macht daraus \
             ein barrierefreies PDF, eine Internetseite und einen Link."
        }
        (None, Language::English) => {
            "Checks the TOML files of a register of processing activities (Art.\u{a0}30 GDPR) and makes of them an \
             accessible PDF, a page and a link."
        }
        (Some(Command::Check), Language::German) => {
            "Prüft alle Dateien und nennt alles, was nicht stimmt: wo, warum, nach welcher Vorschrift, und was \
             stattdessen dort stehen soll. Schreibt nichts."
        }
        (Some(Command::Check), Language::English) => {
            "Checks all files and names everything that is wrong: where, why, by which law, and what should stand \
             there instead. Writes nothing."
        }
        (Some(Command::Build), Language::German) => {
            "Prüft alle Dateien und schreibt, wenn kein Fehler darin ist, die Veröffentlichung. Sie wird in einem \
             Schritt ausgetauscht: Auch nach einem Abbruch liegt dort die alte oder die neue, nie eine halbe. Dateien, \
             die nicht von diesem Programm sind, bleiben erhalten."
        }
        (Some(Command::Build), Language::English) => {
            "Checks all files and, if there is no error in them, writes the publication. It is exchanged in one step: \
             whenever the program is stopped, the old one or the new one is there, never a half. Files that are not of \
             this program are kept."
        }
        (Some(Command::Schema), Language::German) => {
            "Gibt die JSON-Schemas aus, mit denen Editoren beim Schreiben helfen: register.schema.json, \
             verarbeitung.schema.json und, für veröffentlichte Daten, verzeichnis.schema.json."
        }
        (Some(Command::Schema), Language::English) => {
            "Prints the JSON Schemas with which editors help to write records: register.schema.json, \
             verarbeitung.schema.json and, for published data, verzeichnis.schema.json."
        }
        (Some(Command::Help), Language::German) => "Erklärt das Programm oder einen Befehl.",
        (Some(Command::Help), Language::English) => "Explains the program or a command.",
    }
}

/// The same in a few words, for the list of commands.
pub const fn short(command: Command, language: Language) -> &'static str {
    match (command, language) {
        (Command::Check, Language::German) => "alle Dateien prüfen",
        (Command::Check, Language::English) => "check all files",
        (Command::Build, Language::German) => "prüfen und die Veröffentlichung schreiben",
        (Command::Build, Language::English) => "check and write the publication",
        (Command::Schema, Language::German) => "JSON-Schemas für Editoren ausgeben",
        (Command::Schema, Language::English) => "print the JSON Schemas for editors",
        (Command::Help, Language::German) => "einen Befehl erklären",
        (Command::Help, Language::English) => "explain a command",
    }
}

/// What an argument means.
pub const fn argument(argument: Argument, language: Language) -> &'static str {
    match (argument, language) {
        (Argument::Folder, Language::German) => "Ordner mit register.toml und den Einträgen; ohne Angabe: records",
        (Argument::Folder, Language::English) => "folder with register.toml and the records; default: records",
        (Argument::Format, Language::German) => {
            "Form der Meldungen: human zeigt die Stelle (so auch ohne Angabe), short eine Zeile je Meldung, narrated \
             ganze Sätze für Screenreader; json, github, gitlab sind für andere Programme"
        }
        (Argument::Format, Language::English) => {
            "shape of findings: human shows the place (default), short one line each, narrated whole sentences for \
             screen readers; json, github, gitlab are for other programs"
        }
        (Argument::FailOn, Language::German) => {
            "auch bei Warnungen, oder schon bei Hinweisen, mit 1 enden; ohne Angabe nur bei Fehlern"
        }
        (Argument::FailOn, Language::English) => "end with 1 for warnings too, or even hints; default: for errors only",
        (Argument::Out, Language::German) => {
            "Zielordner; ohne Angabe: public, für die interne Fassung intern, für Entwürfe entwurf"
        }
        (Argument::Out, Language::English) => {
            "destination; default: public, for the internal edition intern, for drafts entwurf"
        }
        (Argument::Edition, Language::German) => {
            "public für alle (so auch ohne Angabe), internal mit allen Angaben für die Aufsichtsbehörde; keine wird je über die \
             andere geschrieben"
        }
        (Argument::Edition, Language::English) => {
            "public for everyone (default), internal with everything for the supervisory authority; neither is ever \
             written over the other"
        }
        (Argument::Draft, Language::German) => {
            "trotz Fehlern gegen Prüfregeln einen Entwurf schreiben, der auf jeder Seite und im Dateinamen so heißt \
             und keinen Link enthält; Fehler in Schreibweise und Aufbau verhindern auch ihn"
        }
        (Argument::Draft, Language::English) => {
            "write a draft in spite of errors against rules, named so on every page and in the file names, without a \
             link; errors of notation and shape prevent it too"
        }
        (Argument::Previous, Language::German) => {
            "verzeichnis.json der vorigen Ausgabe: Das Verzeichnis nennt dann, was sich seither geändert hat. Ist der \
             Inhalt ein anderer, müssen in register.toml „ausgabe“ oder „stand“ höher sein, sonst wird nichts \
             geschrieben; ein Entwurf weist nur darauf hin"
        }
        (Argument::Previous, Language::English) => {
            "verzeichnis.json of the previous edition: the register then names what has changed since. If the content \
             is another, “ausgabe” or “stand” in register.toml have to be higher, else nothing is written; a draft \
             only hints at it"
        }
        (Argument::Only, Language::German) => {
            "nur das PDF, die Seite oder die Daten schreiben, oder zwei davon, und das Manifest dazu; den Link gibt es \
             nur zur ganzen Veröffentlichung. Im Zielordner darf keine liegen, die mehr enthält"
        }
        (Argument::Only, Language::English) => {
            "write the PDF, the page or the data alone, or two of them, and the manifest; the link comes with a whole \
             publication only. The destination must not hold one that has more"
        }
        (Argument::FontSize, Language::German) => {
            "Schriftgröße des Fließtextes im PDF in Punkt, 9 bis 18; ohne Angabe: 11. Alles andere wächst mit, nichts \
             ist kleiner als 9"
        }
        (Argument::FontSize, Language::English) => {
            "size of body text in the PDF in points, 9 to 18; default: 11. Everything else grows with it, nothing is \
             smaller than 9"
        }
        (Argument::Compare, Language::German) => {
            "nur vergleichen: Sind die Dateien im Ordner (ohne Angabe: schema) auf dem Stand dieses Programms?"
        }
        (Argument::Compare, Language::English) => {
            "compare only: are the files in the folder (default: schema) those of this program?"
        }
        (Argument::Write, Language::German) => "die Schemas in diesen Ordner schreiben",
        (Argument::Write, Language::English) => "write the schemas to this folder",
        (Argument::Topic, Language::German) => "der Befehl, um den es geht",
        (Argument::Topic, Language::English) => "the command in question",
        (Argument::Language, Language::German) => "Sprache der Meldungen: Deutsch (so auch ohne Angabe) oder Englisch",
        (Argument::Language, Language::English) => "language of messages: German (default) or English",
        (Argument::Help, Language::German) => "diese Hilfe",
        (Argument::Help, Language::English) => "this help",
        (Argument::Version, Language::German) => "die Version des Programms",
        (Argument::Version, Language::English) => "the program's version",
    }
}

/// The exit codes of a command and what they mean; of the program as a whole, those of all commands.
pub const fn exits(command: Option<Command>, language: Language) -> &'static [(&'static str, &'static str)] {
    match (command, language) {
        (None, Language::German) => &[
            ("0", "keine Fehler"),
            ("1", "Fehler in den Dateien"),
            ("2", "nicht ausgeführt: falscher Aufruf, Ordner nicht lesbar, Ziel nicht beschreibbar"),
        ],
        (None, Language::English) => &[
            ("0", "no errors"),
            ("1", "errors in the files"),
            ("2", "could not run: wrong call, folder not readable, destination not writable"),
        ],
        (Some(Command::Check), Language::German) => &[
            ("0", "keine Fehler; Warnungen und Hinweise zählen nur mit --fail-on"),
            ("1", "Fehler in den Dateien"),
            ("2", "nicht geprüft: falscher Aufruf, Ordner nicht lesbar oder ohne register.toml und Einträge"),
        ],
        (Some(Command::Check), Language::English) => &[
            ("0", "no errors; warnings and hints count with --fail-on only"),
            ("1", "errors in the files"),
            ("2", "not checked: wrong call, folder not readable or without register.toml and records"),
        ],
        (Some(Command::Build), Language::German) => &[
            ("0", "geschrieben; mit --draft auch trotz Fehlern gegen Prüfregeln"),
            ("1", "Fehler in den Dateien, nichts geschrieben"),
            (
                "2",
                "nicht ausgeführt, nichts geschrieben: falscher Aufruf, Ordner oder vorige Ausgabe nicht lesbar, Ziel nicht beschreibbar",
            ),
        ],
        (Some(Command::Build), Language::English) => &[
            ("0", "written; with --draft also in spite of errors against rules"),
            ("1", "errors in the files, nothing written"),
            (
                "2",
                "could not run, nothing written: wrong call, folder or previous edition not readable, destination not writable",
            ),
        ],
        (Some(Command::Schema), Language::German) => &[
            ("0", "ausgegeben, geschrieben oder, mit --check, alles gleich"),
            ("1", "mit --check: mindestens eine Datei fehlt oder weicht ab"),
            ("2", "nicht ausgeführt: falscher Aufruf, Ordner nicht lesbar oder nicht beschreibbar"),
        ],
        (Some(Command::Schema), Language::English) => &[
            ("0", "printed, written or, with --check, all the same"),
            ("1", "with --check: at least one file is missing or differs"),
            ("2", "could not run: wrong call, folder not readable or not writable"),
        ],
        (Some(Command::Help), _) => &[],
    }
}

/// Lines to type, and what they do.
pub const fn examples(command: Option<Command>, language: Language) -> &'static [(&'static str, &'static str)] {
    match (command, language) {
        (None, Language::German) => &[
            ("verzeichnis check", "prüft den Ordner records"),
            ("verzeichnis build", "prüft ihn und schreibt nach public"),
            ("verzeichnis help build", "erklärt, was dabei möglich ist"),
        ],
        (None, Language::English) => &[
            ("verzeichnis check", "checks the folder records"),
            ("verzeichnis build", "checks it and writes to public"),
            ("verzeichnis help build --lang en", "explains what else can be done"),
        ],
        (Some(Command::Check), Language::German) => &[
            ("verzeichnis pruefen", "prüft den Ordner records"),
            ("verzeichnis check records --format narrated", "liest die Meldungen in ganzen Sätzen vor"),
            ("verzeichnis check --fail-on warning", "lässt auch Warnungen nicht durchgehen"),
        ],
        (Some(Command::Check), Language::English) => &[
            ("verzeichnis check", "checks the folder records"),
            ("verzeichnis check records --format narrated", "tells the findings in whole sentences"),
            ("verzeichnis check --fail-on warning", "lets no warning pass"),
        ],
        (Some(Command::Build), Language::German) => &[
            ("verzeichnis bauen", "veröffentlicht records nach public"),
            ("verzeichnis build --edition internal", "schreibt die interne Fassung nach intern"),
            (
                "verzeichnis build --previous public/verzeichnis.json --out neu",
                "schreibt die nächste Ausgabe nach neu, mit ihren Änderungen",
            ),
            ("verzeichnis build --draft --out entwurf", "zeigt den Stand, obwohl noch Angaben fehlen"),
            ("verzeichnis build --only pdf --font-size 18 --out grossdruck", "schreibt nur das PDF, in Großdruck"),
        ],
        (Some(Command::Build), Language::English) => &[
            ("verzeichnis build", "publishes records to public"),
            ("verzeichnis build --edition internal", "writes the internal edition to intern"),
            (
                "verzeichnis build --previous public/verzeichnis.json --out next",
                "writes the next edition to next, with its changes",
            ),
            ("verzeichnis build --draft --out draft", "shows how things stand, although answers are missing"),
            ("verzeichnis build --only pdf --font-size 18 --out large", "writes the PDF alone, in large print"),
        ],
        (Some(Command::Schema), Language::German) => &[
            ("verzeichnis schema --write schema", "erneuert die Dateien im Ordner schema"),
            ("verzeichnis schema --check", "prüft, ob sie auf dem Stand sind"),
        ],
        (Some(Command::Schema), Language::English) => &[
            ("verzeichnis schema --write schema", "renews the files in the folder schema"),
            ("verzeichnis schema --check", "checks whether they are up to date"),
        ],
        (Some(Command::Help), Language::German) => &[("verzeichnis help build", "erklärt den Befehl build")],
        (Some(Command::Help), Language::English) => &[("verzeichnis help build", "explains the command build")],
    }
}

/// The other name of a command.
pub fn alias(alias: &str, language: Language) -> String {
    match language {
        Language::German => format!("Dasselbe auf Deutsch: verzeichnis {alias}"),
        Language::English => format!("The same in German: verzeichnis {alias}"),
    }
}

/// Before the line to type.
pub const fn usage_heading(language: Language) -> &'static str {
    match language {
        Language::German => "Aufruf",
        Language::English => "Usage",
    }
}

/// Before the commands.
pub const fn commands_heading(language: Language) -> &'static str {
    match language {
        Language::German => "Befehle",
        Language::English => "Commands",
    }
}

/// Before what has its place.
pub const fn arguments_heading(language: Language) -> &'static str {
    match language {
        Language::German => "Angaben",
        Language::English => "Arguments",
    }
}

/// Before what begins with hyphens.
pub const fn options_heading(language: Language) -> &'static str {
    match language {
        Language::German => "Optionen",
        Language::English => "Options",
    }
}

/// Before the exit codes.
pub const fn exits_heading(language: Language) -> &'static str {
    match language {
        Language::German => "Rückgabewerte",
        Language::English => "Exit codes",
    }
}

/// Before the examples.
pub const fn examples_heading(language: Language) -> &'static str {
    match language {
        Language::German => "Beispiele",
        Language::English => "Examples",
    }
}

/// In place of a folder.
pub const fn folder_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "ORDNER",
        Language::English => "FOLDER",
    }
}

/// In place of a file.
pub const fn file_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "DATEI",
        Language::English => "FILE",
    }
}

/// In place of a command.
pub const fn command_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "BEFEHL",
        Language::English => "COMMAND",
    }
}
