//! How a command can end, and examples of its use.

use crate::{cli::Command, wording::Language};

/// The exit codes of a command and what they mean; of the program as a whole, those of all commands.
#[allow(clippy::too_many_lines, reason = "a table: an entry a command")]
pub const fn exits(command: Option<Command>, language: Language) -> &'static [(&'static str, &'static str)] {
    match (command, language) {
        (None, Language::German) => &[
            ("0", "keine Fehler"),
            ("1", "Fehler in den Dateien; mit verify oder schema --check: etwas weicht ab; mit due --fail-on: fällig"),
            ("2", "nicht ausgeführt: falscher Aufruf, Ordner nicht lesbar, Ziel nicht beschreibbar"),
        ],
        (None, Language::English) => &[
            ("0", "no errors"),
            ("1", "errors in the files; with verify or schema --check: something differs; with due --fail-on: due"),
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
        (Some(Command::Notice), Language::German) => &[
            ("0", "geschrieben; Warnungen und Hinweise zählen nur mit --fail-on"),
            ("1", "Fehler in den Dateien oder Lücken, oder nichts, wovon Hinweise handeln könnten; nichts geschrieben"),
            (
                "2",
                "nicht ausgeführt, nichts geschrieben: falscher Aufruf, Tätigkeit oder Gruppe unbekannt, Ordner nicht lesbar, Ziel nicht beschreibbar",
            ),
        ],
        (Some(Command::Notice), Language::English) => &[
            ("0", "written; warnings and hints count with --fail-on only"),
            ("1", "errors in the files or gaps, or nothing that a notice could speak of; nothing written"),
            (
                "2",
                "could not run, nothing written: wrong call, activity or group unknown, folder not readable, destination not writable",
            ),
        ],
        (Some(Command::LintText), Language::German) => &[
            ("0", "keine Fehler; Warnungen und Hinweise zählen nur mit --fail-on"),
            ("1", "Fehler in den Texten, oder die Einträge sind nicht lesbar"),
            ("2", "nicht geprüft: falscher Aufruf, Datei oder Ordner nicht lesbar"),
        ],
        (Some(Command::LintText), Language::English) => &[
            ("0", "no errors; warnings and hints count with --fail-on only"),
            ("1", "errors in the texts, or the records cannot be read"),
            ("2", "not checked: wrong call, file or folder not readable"),
        ],
        (Some(Command::Verify), Language::German) => &[
            ("0", "alles ist genau das, was die Einträge ergeben"),
            ("1", "etwas weicht ab, fehlt oder ist überzählig"),
            (
                "2",
                "nicht verglichen: falscher Aufruf, nicht lesbar, keine Veröffentlichung, vorige Ausgabe nicht genannt",
            ),
        ],
        (Some(Command::Verify), Language::English) => &[
            ("0", "everything is exactly what the records give"),
            ("1", "something differs, is missing or surplus"),
            ("2", "not compared: wrong call, not readable, no publication, previous edition not named"),
        ],
        (Some(Command::Due), Language::German) => &[
            ("0", "aufgelistet, auch wenn etwas fällig ist"),
            ("1", "Fehler in den Dateien, oder mit --fail-on: etwas ist fällig"),
            ("2", "nicht ausgeführt: falscher Aufruf, Ordner nicht lesbar oder ohne register.toml und Einträge"),
        ],
        (Some(Command::Due), Language::English) => &[
            ("0", "listed, even if something is due"),
            ("1", "errors in the files, or with --fail-on: something is due"),
            ("2", "could not run: wrong call, folder not readable or without register.toml and records"),
        ],
        (Some(Command::Reviewed), Language::German) => &[
            ("0", "eingetragen, oder schon so eingetragen"),
            ("1", "Fehler in einer dieser Dateien, nichts geändert"),
            ("2", "nichts geändert: falscher Aufruf, Eintrag unbekannt, Tag unmöglich, Datei nicht beschreibbar"),
        ],
        (Some(Command::Reviewed), Language::English) => &[
            ("0", "written, or there already"),
            ("1", "errors in one of these files, nothing changed"),
            ("2", "nothing changed: wrong call, record unknown, day impossible, file not writable"),
        ],
        (Some(Command::Withheld), Language::German) => &[
            ("0", "aufgelistet"),
            ("1", "Fehler in Schreibweise oder Aufbau der Dateien, nichts aufgelistet"),
            ("2", "nicht ausgeführt: falscher Aufruf, Ordner nicht lesbar oder ohne register.toml und Einträge"),
        ],
        (Some(Command::Withheld), Language::English) => &[
            ("0", "listed"),
            ("1", "errors of notation or shape in the files, nothing listed"),
            ("2", "could not run: wrong call, folder not readable or without register.toml and records"),
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
        (Some(Command::Rules | Command::Explain), Language::German) => {
            &[("0", "ausgegeben"), ("2", "nicht ausgeführt: falscher Aufruf, unbekannte Regel")]
        }
        (Some(Command::Rules | Command::Explain), Language::English) => {
            &[("0", "printed"), ("2", "could not run: wrong call, unknown rule")]
        }
        (Some(Command::Help), _) => &[],
    }
}

/// Lines to type, and what they do.
#[allow(clippy::too_many_lines, reason = "a table: an entry a command")]
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
            ("verzeichnis build --pages", "schreibt dazu jede Tätigkeit als eigene Seite"),
            ("verzeichnis build --activity melderegister", "schreibt nur das Melderegister, als Einzelblatt"),
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
            ("verzeichnis build --pages", "writes every activity as a page alone too"),
            ("verzeichnis build --activity melderegister", "writes this activity alone, as a single sheet"),
            ("verzeichnis build --draft --out draft", "shows how things stand, although answers are missing"),
            ("verzeichnis build --only pdf --font-size 18 --out large", "writes the PDF alone, in large print"),
        ],
        (Some(Command::Notice), Language::German) => &[
            (
                "verzeichnis notice --group internetauftritt",
                "schreibt die Datenschutzerklärung der Website nach hinweise/internetauftritt",
            ),
            ("verzeichnis hinweise --activity melderegister --only pdf", "schreibt das Blatt für den Schalter"),
            ("verzeichnis notice", "schreibt Hinweise zu allen Tätigkeiten nach hinweise/alle"),
        ],
        (Some(Command::Notice), Language::English) => &[
            (
                "verzeichnis notice --group internetauftritt",
                "writes the website's privacy statement to hinweise/internetauftritt",
            ),
            ("verzeichnis notice --activity melderegister --only pdf", "writes the sheet for the counter"),
            ("verzeichnis notice", "writes a notice of all activities to hinweise/alle"),
        ],
        (Some(Command::LintText), Language::German) => &[
            ("verzeichnis lint-text datenschutz.html", "prüft eine gespeicherte Seite"),
            ("verzeichnis text-pruefen hinweis.txt --records records", "vergleicht sie auch mit dem Verzeichnis"),
        ],
        (Some(Command::LintText), Language::English) => &[
            ("verzeichnis lint-text datenschutz.html", "checks a page that was saved"),
            ("verzeichnis lint-text notice.txt --records records", "compares it with the register too"),
        ],
        (Some(Command::Verify), Language::German) => &[
            ("verzeichnis verify public", "vergleicht public mit dem Ordner records"),
            ("verzeichnis verify verfahrensverzeichnis.pdf", "vergleicht ein heruntergeladenes PDF"),
            (
                "verzeichnis verify public --previous alt/verzeichnis.json",
                "vergleicht eine Ausgabe, die ihre Änderungen nennt",
            ),
        ],
        (Some(Command::Verify), Language::English) => &[
            ("verzeichnis verify public", "compares public with the folder records"),
            ("verzeichnis verify verfahrensverzeichnis.pdf", "compares a PDF that was downloaded"),
            ("verzeichnis verify public --previous old/verzeichnis.json", "compares an edition that tells its changes"),
        ],
        (Some(Command::Due), Language::German) => &[
            ("verzeichnis faellig", "nennt, was am Stand des Verzeichnisses zu prüfen ist"),
            ("verzeichnis due --today heute --until 2027-03-31", "nennt, was heute und bis Ende März zu prüfen ist"),
            ("verzeichnis due --format ical", "gibt alle Prüfungen als Kalender aus"),
        ],
        (Some(Command::Due), Language::English) => &[
            ("verzeichnis due", "lists what is due as of the register's stand"),
            ("verzeichnis due --today today --until 2027-03-31", "lists what is due today and until the end of March"),
            ("verzeichnis due --format ical", "prints all reviews as a calendar"),
        ],
        (Some(Command::Reviewed), Language::German) => &[
            ("verzeichnis geprueft melderegister", "trägt ein, dass das Melderegister heute geprüft wurde"),
            ("verzeichnis reviewed melderegister wahlen --on 2026-10-01", "trägt für beide einen früheren Tag ein"),
        ],
        (Some(Command::Reviewed), Language::English) => &[
            ("verzeichnis reviewed melderegister", "notes that melderegister was reviewed today"),
            ("verzeichnis reviewed melderegister wahlen --on 2026-10-01", "notes an earlier day for both"),
        ],
        (Some(Command::Withheld), Language::German) => &[
            ("verzeichnis zurueckgehalten", "nennt, was der Ordner records zurückhält"),
            ("verzeichnis withheld records --format json", "dasselbe für andere Programme"),
        ],
        (Some(Command::Withheld), Language::English) => &[
            ("verzeichnis withheld", "lists what the folder records keeps back"),
            ("verzeichnis withheld records --format json", "the same for other programs"),
        ],
        (Some(Command::Schema), Language::German) => &[
            ("verzeichnis schema --write schema", "erneuert die Dateien im Ordner schema"),
            ("verzeichnis schema --check", "prüft, ob sie auf dem Stand sind"),
        ],
        (Some(Command::Schema), Language::English) => &[
            ("verzeichnis schema --write schema", "renews the files in the folder schema"),
            ("verzeichnis schema --check", "checks whether they are up to date"),
        ],
        (Some(Command::Rules), Language::German) => &[("verzeichnis rules", "listet alle Prüfregeln auf")],
        (Some(Command::Rules), Language::English) => &[("verzeichnis rules", "lists all rules")],
        (Some(Command::Explain), Language::German) => {
            &[("verzeichnis explain outdated-law", "erklärt die Regel outdated-law")]
        }
        (Some(Command::Explain), Language::English) => {
            &[("verzeichnis explain outdated-law", "explains the rule outdated-law")]
        }
        (Some(Command::Help), Language::German) => &[("verzeichnis help build", "erklärt den Befehl build")],
        (Some(Command::Help), Language::English) => &[("verzeichnis help build", "explains the command build")],
    }
}
