//! What came of comparing a publication with the records, and why it could not be compared.

use std::path::Path;

use super::{plain, quoted, quoted_path};
use crate::{
    cli::{NotVerified, Target, Unread},
    pipeline::{
        EditionKind,
        verify::{Compared, Difference, Issue, MadeBy, Reason, State, TextPlace, Verdict},
    },
    wording::{Language, Phrase, cli::trouble},
};

/// What was compared, what came of it file by file, and what may be why.
pub fn told(verdict: &Verdict, target: &Target, language: Language) -> String {
    let mut lines = vec![headline(verdict, target, language)];
    lines.extend(files(&verdict.files, language));
    lines.extend(asides(target, language));
    lines.push(conclusion(verdict, language));
    lines.extend(verdict.reasons.iter().map(|one| format!("{}\n", reason(one, language))));
    lines.concat()
}

fn headline(verdict: &Verdict, target: &Target, language: Language) -> String {
    let (publication, records) = (quoted_path(&target.publication, language), quoted_path(&target.records, language));
    let edition = match (language, verdict.edition, verdict.draft) {
        (Language::German, EditionKind::Public, false) => "öffentliche Fassung",
        (Language::German, EditionKind::Public, true) => "Entwurf der öffentlichen Fassung",
        (Language::German, EditionKind::Internal, false) => "interne Fassung",
        (Language::German, EditionKind::Internal, true) => "Entwurf der internen Fassung",
        (Language::English, EditionKind::Public, false) => "public edition",
        (Language::English, EditionKind::Public, true) => "draft of the public edition",
        (Language::English, EditionKind::Internal, false) => "internal edition",
        (Language::English, EditionKind::Internal, true) => "draft of the internal edition",
    };
    match language {
        Language::German => {
            format!("Verglichen: {publication} mit dem, was die Einträge in {records} ergeben ({edition}).\n")
        }
        Language::English => format!("Compared: {publication} with what the records in {records} give ({edition}).\n"),
    }
}

/// How many files of a folder that are not the same are told one by one, and how many names are listed.
const FEW: usize = 12;

/// File by file. Files of a folder are many: those that are the same are one line, and so is what is too much.
fn files(all: &[Compared], language: Language) -> Vec<String> {
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut folders: Vec<(&str, &'static str, usize)> = Vec::new();
    for Compared { name, state } in all {
        let folder = name.rsplit_once('/').map(|(folder, _)| folder);
        let told = rows.iter().filter(|(row, _)| folder.is_some_and(|folder| row.starts_with(folder))).count();
        match folder {
            Some(folder) if *state == State::Same || told >= FEW => {
                let word = word(state, language);
                match folders.iter_mut().find(|one| (one.0, one.1) == (folder, word)) {
                    Some((_, _, count)) => *count += 1,
                    None => folders.push((folder, word, 1)),
                }
            }
            Some(_) | None => rows.push((plain(name), self::state(state, language))),
        }
    }
    rows.extend(folders.into_iter().map(|(folder, word, count)| {
        let files = match (language, count) {
            (Language::German, 1) => "1 Datei".to_owned(),
            (Language::German, _) => format!("{count} Dateien"),
            (Language::English, 1) => "1 file".to_owned(),
            (Language::English, _) => format!("{count} files"),
        };
        (format!("{folder}/ ({files})"), word.to_owned())
    }));
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    rows.into_iter().map(|(name, state)| format!("  {name:width$}  {state}\n")).collect()
}

/// What came of comparing, in a word.
const fn word(state: &State, language: Language) -> &'static str {
    match (language, state) {
        (Language::German, State::Same) => "gleich",
        (Language::English, State::Same) => "same",
        (Language::German, State::Missing) => "fehlt",
        (Language::English, State::Missing) => "missing",
        (Language::German, State::Surplus) => "überzählig",
        (Language::English, State::Surplus) => "surplus",
        (Language::German, State::Differs(_)) => "weicht ab",
        (Language::English, State::Differs(_)) => "differs",
    }
}

/// The same, with where and how.
fn state(state: &State, language: Language) -> String {
    let word = word(state, language);
    let rest = match (language, state) {
        (_, State::Same | State::Missing) => String::new(),
        (Language::German, State::Surplus) => ": steht im Manifest, aber die Einträge ergeben sie nicht".to_owned(),
        (Language::English, State::Surplus) => ": in the manifest, but the records do not give it".to_owned(),
        (Language::German, State::Differs(Difference { offset, text: None })) => {
            format!(", vom {}. Byte an", offset + 1)
        }
        (Language::English, State::Differs(Difference { offset, text: None })) => {
            format!(", from byte {} on", offset + 1)
        }
        (Language::German, State::Differs(Difference { text: Some(text), .. })) => {
            let TextPlace { line, column, expected, found } = text;
            format!(
                ", von Zeile {line}, Zeichen {column} an\n      Einträge:         {}\n      Veröffentlichung: {}",
                plain(expected),
                plain(found)
            )
        }
        (Language::English, State::Differs(Difference { text: Some(text), .. })) => {
            let TextPlace { line, column, expected, found } = text;
            format!(
                ", from line {line}, character {column} on\n      records:     {}\n      publication: {}",
                plain(expected),
                plain(found)
            )
        }
    };
    word.to_owned() + &rest
}

/// What is no difference, and good to know.
fn asides(target: &Target, language: Language) -> Vec<String> {
    let list = |names: &[String]| listed(names, language);
    let foreign = (!target.foreign.is_empty()).then(|| match language {
        Language::German => format!("Nicht verglichen, da nicht von diesem Programm: {}.\n", list(&target.foreign)),
        Language::English => format!("Not compared, since not of this program: {}.\n", list(&target.foreign)),
    });
    let absent = (!target.absent.is_empty()).then(|| match language {
        Language::German => {
            format!("Frühere Ausgaben, die register.toml nennt und die hier fehlen: {}.\n", list(&target.absent))
        }
        Language::English => {
            format!("Earlier issues that register.toml names and that are not here: {}.\n", list(&target.absent))
        }
    });
    let unused = target.unused_previous.then(|| match language {
        Language::German => {
            "Die Datei nach --previous wurde nicht gebraucht: Hier stehen keine Änderungen.\n".to_owned()
        }
        Language::English => "The file after --previous was not needed: no changes are told here.\n".to_owned(),
    });
    let unused_style = target.unused_style.then(|| match language {
        Language::German => "Die Datei nach --css wurde nicht gebraucht: Ohne sie ist das hier gemacht.\n".to_owned(),
        Language::English => "The file after --css was not needed: this was made without one.\n".to_owned(),
    });
    [foreign, absent, unused, unused_style].into_iter().flatten().collect()
}

/// Names, the first few of them.
fn listed(names: &[String], language: Language) -> String {
    let mut all: Vec<String> = names.iter().take(FEW).map(|name| plain(name)).collect();
    if names.len() > FEW {
        all.push(match language {
            Language::German => format!("{} weitere", names.len() - FEW),
            Language::English => format!("{} more", names.len() - FEW),
        });
    }
    all.join(", ")
}

fn conclusion(verdict: &Verdict, language: Language) -> String {
    let all = verdict.files.len();
    let different = verdict.files.iter().filter(|file| file.state != State::Same).count();
    match (language, different) {
        (Language::German, 0) => "Alles ist Byte für Byte das, was diese Einträge ergeben.\n".to_owned(),
        (Language::English, 0) => "Everything is, byte for byte, what these records give.\n".to_owned(),
        (Language::German, _) => format!("Nicht alles ist das, was diese Einträge ergeben: {different} von {all}.\n"),
        (Language::English, _) => format!("Not everything is what these records give: {different} of {all}.\n"),
    }
}

/// What may be why.
pub fn reason(reason: &Reason, language: Language) -> String {
    match (language, reason) {
        (Language::German, Reason::OtherProgram { theirs, ours }) => format!(
            "Der Grund ist wahrscheinlich das Programm: Geschrieben hat {}, verglichen hat {}. Gleiche Bytes gibt es nur bei gleicher Version mit gleichen Merkmalen.",
            program(theirs),
            program(ours)
        ),
        (Language::English, Reason::OtherProgram { theirs, ours }) => format!(
            "The reason probably is the program: {} wrote it, {} compared it. Equal bytes hold for one version and one set of features.",
            program(theirs),
            program(ours)
        ),
        (Language::German, Reason::OtherContent { theirs, ours }) if theirs == ours => {
            format!("Der Inhalt ist ein anderer: Beides ist {}, aber mit verschiedenen Daten.", issue(ours, language))
        }
        (Language::English, Reason::OtherContent { theirs, ours }) if theirs == ours => {
            format!("The content is another: both are {}, but with different data.", issue(ours, language))
        }
        (Language::German, Reason::OtherContentOrAltered) => "Geschrieben hat sie dasselbe Programm: Entweder sagen die Einträge heute etwas anderes, oder die Datei ist verändert worden.".to_owned(),
        (Language::English, Reason::OtherContentOrAltered) => "The same program wrote it: either the records say something else today, or the file was changed.".to_owned(),
        (Language::German, Reason::OtherContent { theirs, ours }) => format!(
            "Der Inhalt ist ein anderer: Veröffentlicht ist {}, die Einträge ergeben {}, mit anderen Daten.",
            issue(theirs, language),
            issue(ours, language)
        ),
        (Language::English, Reason::OtherContent { theirs, ours }) => format!(
            "The content is another: {} is published, the records give {}, with other data.",
            issue(theirs, language),
            issue(ours, language)
        ),
        (Language::German, Reason::OtherLook) => "Farbe oder Logo sind andere: Unter [gestaltung] in register.toml steht heute etwas anderes als bei der Veröffentlichung.".to_owned(),
        (Language::English, Reason::OtherLook) => "Colour or logo are others: what stands under [gestaltung] in register.toml has changed since it was published.".to_owned(),
        (Language::German, Reason::Altered) => "Inhalt und Programm sind dieselben: Die Dateien sind nach dem Schreiben verändert worden, etwa beim Übertragen oder von einem Redaktionssystem.".to_owned(),
        (Language::English, Reason::Altered) => "Content and program are the same: the files were changed after they were written, perhaps on their way or by a content system.".to_owned(),
        (Language::German, Reason::NoManifest) => "Ein brauchbares manifest.json fehlt; verglichen ist mit dem, was „verzeichnis build“ ohne Optionen schreibt.".to_owned(),
        (Language::English, Reason::NoManifest) => "There is no sound manifest.json; this was compared with what “verzeichnis build” writes without options.".to_owned(),
        (Language::German, Reason::PerhapsChanges) => "Stehen in der Datei Änderungen seit einer früheren Ausgabe, nennen Sie nach --previous deren verzeichnis.json.".to_owned(),
        (Language::English, Reason::PerhapsChanges) => "If the file tells changes since an earlier issue, name that one's verzeichnis.json after --previous.".to_owned(),
        (Language::German, Reason::PerhapsSize) => "Die Datei nennt keine Schriftgröße, wie es die PDF-Dateien dieses Programms tun; verglichen ist mit 11 Punkt.".to_owned(),
        (Language::English, Reason::PerhapsSize) => "The file names no size of type, as the PDF files of this program do; it was compared at 11 points.".to_owned(),
    }
}

/// "verzeichnis 0.1.0 (libdeflate)".
fn program(made_by: &MadeBy) -> String {
    let MadeBy { version, features } = made_by;
    let features = if features.is_empty() { String::new() } else { format!(" ({})", features.join(", ")) };
    plain(&format!("verzeichnis {version}{features}"))
}

/// "Ausgabe 14, Stand 1. November 2026".
fn issue(issue: &Issue, language: Language) -> String {
    let number = issue.number.map(|number| Phrase::Issue(number).print(language));
    let stand = Phrase::Stand(issue.stand).print(language);
    number.into_iter().chain([stand]).collect::<Vec<_>>().join(", ")
}

/// Why it could not be compared, and what to do.
pub fn trouble(path: &Path, fault: &NotVerified, language: Language) -> (String, String) {
    match language {
        Language::German => german(path, fault),
        Language::English => english(path, fault),
    }
}

fn german(path: &Path, fault: &NotVerified) -> (String, String) {
    let language = Language::German;
    let path = quoted_path(path, language);
    let name =
        "Nennen Sie den veröffentlichten Ordner oder eine Datei daraus: das PDF, verzeichnis.json oder eine Tabelle."
            .to_owned();
    match fault {
        NotVerified::Unread(Unread::Missing) => (format!("{path} gibt es hier nicht."), name),
        NotVerified::Unread(Unread::NotAFile) => (format!("{path} ist weder ein Ordner noch eine Datei."), name),
        NotVerified::Unread(Unread::TooLarge) => {
            (format!("Die Datei {path} ist zu groß: So lang ist kein Verzeichnis."), name)
        }
        NotVerified::Unread(Unread::System(cause)) => (
            format!("{path} lässt sich nicht lesen: {}.", trouble::cause(cause, language)),
            "Prüfen Sie, ob Sie alles darin lesen dürfen und das Laufwerk verbunden ist, und starten Sie erneut."
                .to_owned(),
        ),
        NotVerified::NoPublication => (format!("In {path} liegt nichts, was dieses Programm schreibt."), name),
        NotVerified::OtherFile => (
            format!(
                "Die Datei {path} ist weder ein PDF noch verzeichnis.json noch eine Tabelle dieses Programms; andere \
                 Dateien hängen von ihren Nachbarn ab."
            ),
            "Nennen Sie den Ordner, in dem sie veröffentlicht ist.".to_owned(),
        ),
        NotVerified::PreviousNeeded(needed) => (
            format!(
                "{path} nennt die Änderungen seit {}; ohne deren Daten lässt sich das nicht vergleichen.",
                issue(needed, language)
            ),
            "Nennen Sie nach --previous die Datei verzeichnis.json jener Ausgabe.".to_owned(),
        ),
        NotVerified::OtherPrevious { needed, given } => (
            format!(
                "{path} nennt die Änderungen seit {}, die Datei nach --previous ist aber {}.",
                issue(needed, language),
                issue(given, language)
            ),
            "Nennen Sie nach --previous die Datei verzeichnis.json jener Ausgabe.".to_owned(),
        ),
        NotVerified::StyleNeeded { file } => (
            format!(
                "{path} ist mit --css {} gemacht; ohne diese Datei lässt sich das nicht vergleichen.",
                quoted(file, language)
            ),
            "Nennen Sie nach --css dieselbe Datei.".to_owned(),
        ),
        NotVerified::OtherStyle { file } => (
            format!(
                "{path} ist mit --css {} gemacht; die Datei, die Sie nennen, hat einen anderen Inhalt.",
                quoted(file, language)
            ),
            "Nennen Sie nach --css die Datei von damals, oder veröffentlichen Sie mit der heutigen neu.".to_owned(),
        ),
        NotVerified::NoSheet { activity } => (
            format!(
                "{path} ist das Einzelblatt von {}; diesen Eintrag gibt es dafür nicht.",
                quoted(activity, language)
            ),
            "Vergleichen Sie mit den Einträgen, aus denen das Blatt entstanden ist.".to_owned(),
        ),
        NotVerified::NoNotice { stem } => (
            format!(
                "{path} sind die Datenschutzhinweise {}; davon handelt keiner dieser Einträge.",
                quoted(stem, language)
            ),
            "Vergleichen Sie mit den Einträgen, aus denen die Hinweise entstanden sind.".to_owned(),
        ),
        NotVerified::NoRegister { records } => (
            format!(
                "Die Einträge in {} ergeben kein Verzeichnis: Fehler in Schreibweise oder Aufbau verhindern es.",
                quoted_path(records, language)
            ),
            format!("Alle Fehler nennt: verzeichnis check {}", super::shown(records)),
        ),
    }
}

fn english(path: &Path, fault: &NotVerified) -> (String, String) {
    let language = Language::English;
    let path = quoted_path(path, language);
    let name = "Name the published folder or a file of it: the PDF, verzeichnis.json or a table.".to_owned();
    match fault {
        NotVerified::Unread(Unread::Missing) => (format!("There is no {path} here."), name),
        NotVerified::Unread(Unread::NotAFile) => (format!("{path} is neither a folder nor a file."), name),
        NotVerified::Unread(Unread::TooLarge) => {
            (format!("The file {path} is too large: no register is that long."), name)
        }
        NotVerified::Unread(Unread::System(cause)) => (
            format!("{path} cannot be read: {}.", trouble::cause(cause, language)),
            "Check that you may read all of it and the drive is connected, and try again.".to_owned(),
        ),
        NotVerified::NoPublication => (format!("{path} holds nothing that this program writes."), name),
        NotVerified::OtherFile => (
            format!(
                "The file {path} is neither a PDF nor verzeichnis.json nor a table of this program; other files depend on \
                 those beside them."
            ),
            "Name the folder in which it is published.".to_owned(),
        ),
        NotVerified::PreviousNeeded(needed) => (
            format!(
                "{path} tells the changes since {}, which cannot be compared without its data.",
                issue(needed, language)
            ),
            "Name the file verzeichnis.json of that issue after --previous.".to_owned(),
        ),
        NotVerified::OtherPrevious { needed, given } => (
            format!(
                "{path} tells the changes since {}, but the file after --previous is {}.",
                issue(needed, language),
                issue(given, language)
            ),
            "Name the file verzeichnis.json of that issue after --previous.".to_owned(),
        ),
        NotVerified::StyleNeeded { file } => (
            format!("{path} was made with --css {}, and cannot be compared without that file.", quoted(file, language)),
            "Name the same file after --css.".to_owned(),
        ),
        NotVerified::OtherStyle { file } => (
            format!(
                "{path} was made with --css {}; the file that you name has another content.",
                quoted(file, language)
            ),
            "Name the file of that time after --css, or publish anew with today's.".to_owned(),
        ),
        NotVerified::NoSheet { activity } => (
            format!("{path} is the single sheet of {}, which these records do not give.", quoted(activity, language)),
            "Compare with the records from which the sheet was made.".to_owned(),
        ),
        NotVerified::NoNotice { stem } => (
            format!("{path} is the privacy notice {}, of which none of these records speaks.", quoted(stem, language)),
            "Compare with the records from which the notice was made.".to_owned(),
        ),
        NotVerified::NoRegister { records } => (
            format!(
                "The records in {} give no register: errors of notation or shape prevent it.",
                quoted_path(records, language)
            ),
            format!("All errors are named by: verzeichnis check {}", super::shown(records)),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new version of the program may change two thousand pages.
    #[test]
    fn what_is_very_much_is_counted() {
        let differs = || State::Differs(Difference { offset: 0, text: None });
        let page = |number: usize| Compared { name: format!("verarbeitung/a-{number}.html"), state: differs() };
        let mut all: Vec<Compared> = (0..2000).map(page).collect();
        all.push(Compared { name: "verarbeitung/b.html".to_owned(), state: State::Same });
        all.push(Compared { name: "index.html".to_owned(), state: differs() });
        let told = files(&all, Language::German);
        assert_eq!(told.len(), FEW + 3);
        assert!(told.iter().any(|line| line.contains("verarbeitung/ (1988 Dateien)") && line.ends_with("weicht ab\n")));
        assert!(told.iter().any(|line| line.contains("verarbeitung/ (1 Datei)") && line.ends_with("gleich\n")));
        assert!(told.iter().any(|line| line.starts_with("  index.html")));
        let names: Vec<String> = (0..20).map(|number| number.to_string()).collect();
        assert!(listed(&names, Language::English).ends_with("11, 8 more"));
    }

    #[test]
    fn nothing_found_moves_the_cursor() {
        let text = TextPlace { line: 1, column: 1, expected: "a".to_owned(), found: "\u{1b}[2J".to_owned() };
        let told = state(&State::Differs(Difference { offset: 0, text: Some(text) }), Language::German);
        assert!(!told.contains('\u{1b}') && told.contains("weicht ab, von Zeile 1"), "{told}");
    }
}
