//! What is due, and what was reviewed: the program in a folder, since it reads a clock and changes files there.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::judges::{Judge, data, summon};
use crate::program::{self, Said};
use crate::registers::{below, path};

/// The day on which the tests run.
const TODAY: (&str, &str) = ("VERZEICHNIS_HEUTE", "2027-02-28");

/// Records that a calendar has a hard time with: of a unit and of none, never reviewed, withheld.
const HOSTILE: [(&str, &str); 4] = [
    (
        "a",
        "bezeichnung = \"Zeilen; Kommas, \\\\n Rückstriche \\\\ und \\\"Zeichen\\\": 👩‍👩‍👧‍👦\"\nstelle = 'x'\ngeprueft = 2024-02-29\n",
    ),
    ("b", "bezeichnung = \"\\u001B[31mBEGIN:VEVENT\\tEND:VEVENT\\u0001\"\nstelle = 'x'\n"),
    (
        "c",
        "bezeichnung = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft öffnet übermäßig'\n",
    ),
    ("d", "bezeichnung = ',;:,;:'\ngeprueft = 2026-10-01\n[intern.zurueckhaltung]\ngrund = 'x'\n"),
];

fn copied(from: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for name in below(&path(from)) {
        let to = folder.path().join("records").join(&name);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(path(from).join(&name), to).expect("a copy");
    }
    folder
}

fn hostile() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let head = "titel = 'V'\nstand = 2026-11-01\n[verantwortlicher]\nname = 'Stadt, Land; \\Fluss'\n\
                [[stelle]]\nkennung = 'x'\nname = \"\"\"Amt, eins;\nzwei\"\"\"\n";
    fs::create_dir(folder.path().join("records")).expect("a folder");
    fs::write(folder.path().join("records/register.toml"), head).expect("a file");
    for (name, text) in HOSTILE {
        fs::write(folder.path().join(format!("records/{name}.toml")), text).expect("a file");
    }
    folder
}

fn call(folder: &Path, line: &str) -> Said {
    program::heard(program::command(folder).env(TODAY.0, TODAY.1).args(line.split(' ')))
}

/// The plan as a calendar and as JSON, side by side.
fn planned(folder: &Path, options: &str) {
    for (file, format) in [("plan.ics", "ical"), ("plan.json", "json")] {
        let said = call(folder, &format!("due records --format {format}{options}"));
        assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "{options}");
        fs::write(folder.join(file), said.stdout).expect("a file");
    }
}

#[test]
fn another_reader_finds_every_review_in_the_calendar() {
    let mut folders = vec![hostile(), copied("records")];
    folders.extend(["regime", "englisch", "stellen"].map(|case| copied(&format!("tests/cases/{case}/records"))));
    let more = [" --today heute", " --today 2031-01-01 --until 2031-06-30 --lang en", " --until 1999-01-01"];
    for options in more {
        folders.push(copied("records"));
        planned(folders[folders.len() - 1].path(), options);
    }
    let plain = folders.len() - more.len();
    folders[..plain].iter().for_each(|folder| planned(folder.path(), ""));
    data::accept(Judge::Icalendar, &folders.iter().map(TempDir::path).collect::<Vec<_>>());
}

/// The judge would see it.
#[test]
fn a_calendar_at_fault_is_refused() {
    let folder = hostile();
    for (from, to, said) in [
        ("\r\n", "\n", "a bare line end"),
        ("\\,", ";", "for "),
        ("DTSTART;VALUE=DATE:20250228", "DTSTART;VALUE=DATE:20250301", "2025-03-01"),
        ("CLASS:CONFIDENTIAL\r\n", "", "d"),
        ("\r\n ", "", "bytes"),
    ] {
        planned(folder.path(), "");
        let file = folder.path().join("plan.ics");
        let text = fs::read_to_string(&file).expect("a file");
        assert!(text.contains(from), "{from:?}");
        fs::write(&file, text.replace(from, to)).expect("a file");
        if summon(Judge::Icalendar).is_some() {
            let refused = data::refused(Judge::Icalendar, &[folder.path()]);
            assert!(refused.as_ref().is_some_and(|all| all.contains(said)), "{from:?}: {refused:?}");
        }
    }
}

/// An entry keeps its name when it is reviewed: a calendar moves it and does not repeat it.
#[test]
fn a_review_moves_its_entry() {
    let folder = hostile();
    let entries = |said: Said| {
        let names = |name: &str| {
            said.stdout.lines().filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect::<Vec<_>>()
        };
        (names("UID:"), names("DTSTART;VALUE=DATE:"))
    };
    let (mut names, days) = entries(call(folder.path(), "due --format ical"));
    assert_eq!(call(folder.path(), "reviewed a").code, Some(0));
    let (mut moved, later) = entries(call(folder.path(), "due --format ical"));
    names.sort();
    moved.sort();
    assert_eq!(names, moved);
    assert!(days.contains(&"20250228".to_owned()) && !later.contains(&"20250228".to_owned()), "{days:?} {later:?}");
    assert!(later.contains(&"20280228".to_owned()), "{later:?}");
}

/// Musterstadt's records as people wrote them, with Windows' line ends and a byte order mark too: in each file one line is
/// another, or one is new.
#[test]
fn in_a_record_one_line_alone_changes() {
    let folder = copied("records");
    let records = folder.path().join("records");
    let names: Vec<String> =
        below(&records).into_iter().filter(|name| name.ends_with(".toml") && name != "register.toml").collect();
    assert!(names.len() > 40);
    let mut before = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let file = records.join(name);
        let mut text = fs::read_to_string(&file).expect("a record");
        if index % 3 == 1 {
            text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        }
        if index % 5 == 2 {
            text = text.split_inclusive('\n').filter(|line| !line.starts_with("geprueft = ")).collect();
        }
        fs::write(&file, &text).expect("a record");
        before.push(text);
    }
    let keys: Vec<&str> =
        names.iter().map(|name| name.rsplit('/').next().expect("a name").trim_end_matches(".toml")).collect();
    let said = call(folder.path(), &format!("reviewed {}", keys.join(" ")));
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    for (name, before) in names.iter().zip(&before) {
        let after = fs::read_to_string(records.join(name)).expect("a record");
        let is_other = |line: &&str| !line.starts_with("geprueft = ");
        let rest = |text: &str| text.split_inclusive('\n').filter(is_other).collect::<String>();
        assert_eq!(rest(before), rest(&after), "{name}");
        let new: Vec<&str> = after.lines().filter(|line| line.starts_with("geprueft = ")).collect();
        assert_eq!(new.len(), 1, "{name}");
        assert!(new[0].starts_with("geprueft = 2027-02-28"), "{name}: {new:?}");
    }
    let checked = call(folder.path(), "check");
    assert_eq!(checked.code, Some(0), "{}", checked.all());
    assert!(fs::read_dir(&records).expect("a folder").count() <= names.len() + 1, "nothing is left over");
}

/// Whatever is wrong, no file is touched.
#[test]
fn nothing_is_written_where_one_record_cannot_be() {
    let folder = copied("records");
    let records = folder.path().join("records");
    fs::write(records.join("kaputt.toml"), "bezeichnung = \n").expect("a file");
    let bytes =
        || below(&records).into_iter().map(|name| fs::read(records.join(name)).expect("a file")).collect::<Vec<_>>();
    let before = bytes();
    for (line, code) in [
        ("reviewed melderegister kaputt", 1),
        ("reviewed melderegister gibtesnicht", 2),
        ("reviewed melderegister --on 2027-03-01", 2),
        ("reviewed melderegister --on 2019-01-01", 2),
        ("reviewed melderegister --on 2026-02-29", 2),
        ("reviewed", 2),
    ] {
        let said = call(folder.path(), line);
        assert_eq!(said.code, Some(code), "{line}: {}", said.all());
        assert_eq!(said.stdout, "", "{line}");
        assert!(bytes() == before, "{line}");
    }
}
