//! The words of the help.

mod arguments;
mod endings;

pub use self::arguments::argument;
pub use self::endings::{examples, exits};

use crate::{cli::Command, wording::Language};

/// What a command, or the program, does: the first sentence of its help.
#[allow(clippy::too_many_lines, reason = "a table: an entry a command")]
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
        (Some(Command::Notice), Language::German) => {
            "Schreibt Datenschutzhinweise (Art.\u{a0}13, 14 DSGVO) als barrierefreies PDF und als HTML zum Einsetzen in eine \
             Internetseite: für eine Tätigkeit, für eine Gruppe (der Internetauftritt einer Stadt) oder für alle. Es steht \
             darin, was im Verzeichnis steht, dazu die Rechte in einfachen Worten. Lücken werden mit ihrer Stelle gemeldet. \
             Entwürfe, Zurückgehaltenes und Beendetes kommen nicht vor. Der Ordner wird in einem Schritt ausgetauscht."
        }
        (Some(Command::Notice), Language::English) => {
            "Writes privacy notices (Art.\u{a0}13, 14 GDPR) as an accessible PDF and as HTML to be put into a page: for one \
             activity, for a group (a city's website) or for all. They say what the register says, and the rights in plain \
             words. Gaps are told with their place. Drafts, withheld and ended records are left out. The folder is exchanged \
             in one step."
        }
        (Some(Command::LintText), Language::German) => {
            "Liest Datenschutzhinweise (Art.\u{a0}13 DSGVO), als Text oder HTML, und nennt, was nicht stimmt: Recht, das nicht \
             mehr gilt, falsche Fundstellen, alte Namen, Widersprüche, vage Fristen, fehlende Angaben. Mit --records auch, was \
             im Verzeichnis anders steht oder fehlt. Schreibt nichts."
        }
        (Some(Command::LintText), Language::English) => {
            "Reads privacy notices (Art.\u{a0}13 GDPR), as text or HTML, and names what is wrong: law no longer in force, wrong \
             citations, old names, contradictions, vague periods, missing parts. With --records also what stands otherwise \
             in the register, or not at all. Writes nothing."
        }
        (Some(Command::Verify), Language::German) => {
            "Sagt, ob eine Veröffentlichung genau das ist, was die Einträge ergeben: Byte für Byte, Datei für Datei. Wie \
             sie gebaut ist, steht in ihrem Manifest. Das PDF, verzeichnis.json und die Tabellen lassen sich auch \
             allein vergleichen, wenn sie jemand heruntergeladen hat. Schreibt nichts."
        }
        (Some(Command::Verify), Language::English) => {
            "Says whether a publication is exactly what the records give: byte for byte, file by file. How it was built \
             stands in its manifest. The PDF, verzeichnis.json and the tables can also be compared alone, when somebody \
             has downloaded them. Writes nothing."
        }
        (Some(Command::Due), Language::German) => {
            "Nennt, welche Einträge zu prüfen sind, je Stelle: überfällige, nie geprüfte und die an diesem Tag fälligen. \
             Es zählt der Tag, den register.toml als Stand nennt, oder --today; wie oft geprüft wird, steht dort unter \
             pruefung_alle. Entwürfe und beendete Tätigkeiten prüft niemand, zurückgehaltene schon. Schreibt nichts."
        }
        (Some(Command::Due), Language::English) => {
            "Lists which records are to be reviewed, by unit: those overdue, never reviewed, and due on that day. The day \
             is the one that register.toml has as stand, or --today; how often records are reviewed stands there as \
             pruefung_alle. Nobody reviews drafts and ended activities, but those withheld are listed. Writes nothing."
        }
        (Some(Command::Reviewed), Language::German) => {
            "Trägt in die Dateien dieser Einträge ein, dass sie geprüft sind (geprueft). Sonst ändert sich in den Dateien \
             nichts, auch kein Kommentar und kein Zeilenende. Stimmt bei einem Eintrag etwas nicht, wird keiner geändert."
        }
        (Some(Command::Reviewed), Language::English) => {
            "Writes into the files of these records that they have been reviewed (geprueft). Nothing else in the files \
             changes, no comment and no line end. If something is wrong with one record, none is changed."
        }
        (Some(Command::Withheld), Language::German) => {
            "Nennt, was die öffentliche Fassung nicht zeigt, und warum: zurückgehaltene Einträge mit dem Grund, der in ihnen \
             steht, Entwürfe, und welche Angaben unter [intern] in wie vielen Einträgen stehen (nie, was dort steht). Für \
             das Haus, nicht zur Veröffentlichung. Schreibt nichts."
        }
        (Some(Command::Withheld), Language::English) => {
            "Lists what the public edition does not show, and why: withheld records with the reason that stands in them, \
             drafts, and which answers under [intern] stand in how many records (never what they say). For the body \
             itself, not for publication. Writes nothing."
        }
        (Some(Command::Schema), Language::German) => {
            "Gibt die JSON-Schemas aus, mit denen Editoren beim Schreiben helfen: register.schema.json, \
             verarbeitung.schema.json und, für veröffentlichte Daten, verzeichnis.schema.json."
        }
        (Some(Command::Schema), Language::English) => {
            "Prints the JSON Schemas with which editors help to write records: register.schema.json, \
             verarbeitung.schema.json and, for published data, verzeichnis.schema.json."
        }
        (Some(Command::Rules), Language::German) => {
            "Listet alle Prüfregeln mit ihrer Schwere auf. Unter diesen Kennungen stehen sie in Meldungen, in [regeln] und \
             in Ausnahmen."
        }
        (Some(Command::Rules), Language::English) => {
            "Lists all rules with their severity. Messages, [regeln] and exceptions name them by these identifiers."
        }
        (Some(Command::Explain), Language::German) => {
            "Erklärt eine Prüfregel: was sie findet, warum, mit Vorschrift, ein Beispiel und was stattdessen dort stehen \
             soll."
        }
        (Some(Command::Explain), Language::English) => {
            "Explains a rule, in German: what it finds, why, by which law, an example, and what should stand there \
             instead."
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
        (Command::Notice, Language::German) => "Datenschutzhinweise nach Art.\u{a0}13, 14 DSGVO schreiben",
        (Command::Notice, Language::English) => "write privacy notices under Art.\u{a0}13, 14 GDPR",
        (Command::LintText, Language::German) => "Datenschutzhinweise prüfen",
        (Command::LintText, Language::English) => "check privacy notices",
        (Command::Verify, Language::German) => "eine Veröffentlichung mit den Einträgen vergleichen",
        (Command::Verify, Language::English) => "compare a publication with the records",
        (Command::Due, Language::German) => "nennen, was zu prüfen ist",
        (Command::Due, Language::English) => "list what is due for review",
        (Command::Reviewed, Language::German) => "Einträge als geprüft vermerken",
        (Command::Reviewed, Language::English) => "note that records were reviewed",
        (Command::Withheld, Language::German) => "nennen, was nicht öffentlich ist, und warum",
        (Command::Withheld, Language::English) => "list what is not public, and why",
        (Command::Schema, Language::German) => "JSON-Schemas für Editoren ausgeben",
        (Command::Schema, Language::English) => "print the JSON Schemas for editors",
        (Command::Rules, Language::German) => "alle Prüfregeln auflisten",
        (Command::Rules, Language::English) => "list all rules",
        (Command::Explain, Language::German) => "eine Prüfregel erklären",
        (Command::Explain, Language::English) => "explain a rule",
        (Command::Help, Language::German) => "einen Befehl erklären",
        (Command::Help, Language::English) => "explain a command",
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

/// In place of files.
pub const fn files_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "DATEI…",
        Language::English => "FILE…",
    }
}

/// In place of a day.
pub const fn day_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "TAG",
        Language::English => "DAY",
    }
}

/// In place of a name.
pub const fn name_placeholder(language: Language) -> &'static str {
    match language {
        Language::German | Language::English => "NAME",
    }
}

/// In place of an identifier.
pub const fn identifier_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "KENNUNG",
        Language::English => "IDENTIFIER",
    }
}

/// In place of a group.
pub const fn group_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "GRUPPE",
        Language::English => "GROUP",
    }
}

/// In place of identifiers.
pub const fn identifiers_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "KENNUNG…",
        Language::English => "IDENTIFIER…",
    }
}

/// In place of a command.
pub const fn command_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "BEFEHL",
        Language::English => "COMMAND",
    }
}

/// In place of a rule.
pub const fn rule_placeholder(language: Language) -> &'static str {
    match language {
        Language::German => "REGEL",
        Language::English => "RULE",
    }
}
