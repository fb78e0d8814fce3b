//! `verzeichnis reviewed`: notes in the records' files that they have been reviewed.

mod save;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::{
    Exit,
    args::Day,
    clock,
    file::{self, Unread},
    misuse::likeness,
    records::Records,
    terminal::{Terminal, tell},
    trouble::Trouble,
};
use crate::{
    amend::{self, NotAmended},
    diagnostic::Fault,
    model::Date,
    schema,
    wording::{Language, cli as words},
};

/// The key under which the day stands.
const KEY: &str = "geprueft";
/// The most names that are guessed.
const GUESSES: usize = 3;

/// Why a record was not noted as reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReviewed {
    /// There is none of this name.
    Unknown {
        /// What was typed.
        given: String,
        /// What could be meant, the likeliest first.
        nearest: Vec<String>,
    },
    /// There are some of this name.
    Ambiguous {
        /// The name.
        key: String,
        /// Their files.
        files: Vec<String>,
    },
    /// The file has errors of notation or shape.
    Faulty {
        /// The file.
        file: String,
    },
    /// The file cannot be read.
    Unread {
        /// The file.
        file: String,
        /// Why not.
        fault: Unread,
    },
    /// It was reviewed on a later day.
    Earlier {
        /// The file.
        file: String,
        /// That day.
        last: Date,
        /// The day that was named.
        day: Date,
    },
    /// The day is still to come.
    Future {
        /// The day that was named.
        day: Date,
        /// The day on which the program runs.
        today: Date,
    },
    /// The file would say something else: a fault of this program.
    Unsure {
        /// The file.
        file: String,
    },
}

/// A record that has been reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Its identifier.
    pub key: String,
    /// Its file.
    pub file: String,
    /// The day of the review before.
    pub before: Option<Date>,
}

/// Notes the day, in all files or in none.
///
/// # Errors
/// The folder cannot be read, or a file cannot be written.
pub fn run(keys: &[String], day: Day, folder: &Path, language: Language, terminal: &Terminal) -> Result<Exit, Trouble> {
    let today = clock::today()?;
    let day = match day {
        Day::Today => today,
        Day::On(day) => day,
    };
    let records = Records::load(folder)?;
    // A folder without register.toml is hardly that of the records.
    if let Some(trouble) = records.incomplete {
        return Err(trouble);
    }
    let mut faults: Vec<NotReviewed> =
        (day > today).then_some(NotReviewed::Future { day, today }).into_iter().collect();
    let (mut noted, mut files) = (Vec::new(), Vec::new());
    let order = order();
    let mut seen = BTreeSet::new();
    for key in keys.iter().filter(|key| seen.insert(key.as_str())) {
        match note(&records, folder, key, day, &order) {
            Ok((one, bytes)) => {
                // The same day twice writes nothing.
                files.extend(bytes.map(|bytes| (folder.join(&one.file), bytes)));
                noted.push(one);
            }
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        tell(&words::reviewed::refused(&faults, &records.folder, language));
        let is_of_files = faults.iter().all(|fault| matches!(fault, NotReviewed::Faulty { .. }));
        return Ok(if is_of_files { Exit::Errors } else { Exit::NotRun });
    }
    save::all(files)?;
    let head = records.checked.register.as_ref().map(|register| &register.head);
    let next = head.and_then(|head| head.review_interval().after(day));
    let stand = head.map(|head| head.stand).filter(|stand| *stand < day);
    terminal.say(&words::reviewed::done(&noted, day, next, stand, &records.folder, language))?;
    Ok(Exit::Clean)
}

/// A record as it is noted, and what its file shall hold if that is something else than now.
fn note(
    records: &Records,
    folder: &Path,
    key: &str,
    day: Date,
    order: &[String],
) -> Result<(Noted, Option<Vec<u8>>), NotReviewed> {
    let file = find(records, key)?;
    let is_shape = |fault: &Fault| !matches!(fault, Fault::Rule(_));
    if records.checked.findings.iter().any(|finding| finding.place.file == file && is_shape(&finding.fault)) {
        return Err(NotReviewed::Faulty { file });
    }
    let path: PathBuf = folder.join(&file);
    let bytes = file::read(&path).map_err(|fault| NotReviewed::Unread { file: file.clone(), fault })?;
    let amended = amend::day(&bytes, KEY, day, order).map_err(|fault| match fault {
        NotAmended::Faulty => NotReviewed::Faulty { file: file.clone() },
        NotAmended::Unsure => NotReviewed::Unsure { file: file.clone() },
    })?;
    if let Some(last) = amended.before.filter(|last| *last > day) {
        return Err(NotReviewed::Earlier { file, last, day });
    }
    let is_new = amended.before != Some(day);
    Ok((Noted { key: key.to_owned(), file, before: amended.before }, is_new.then_some(amended.bytes)))
}

/// The file of a record.
fn find(records: &Records, key: &str) -> Result<String, NotReviewed> {
    let sources = || records.checked.sources.iter().filter(|source| source.path() != crate::pipeline::REGISTER);
    let mut files: Vec<String> =
        sources().filter(|source| source.stem() == key).map(|source| source.path().to_owned()).collect();
    match files.len() {
        0 => Err(NotReviewed::Unknown { given: key.to_owned(), nearest: nearest(records, key) }),
        1 => Ok(files.remove(0)),
        _ => Err(NotReviewed::Ambiguous { key: key.to_owned(), files }),
    }
}

/// The record that once had this name, and those with a name like it.
fn nearest(records: &Records, given: &str) -> Vec<String> {
    let all = records.checked.register.iter().flat_map(|register| &register.records);
    let heirs = all.filter(|record| record.activity.former_keys.iter().any(|key| key.as_str() == given));
    let mut names: Vec<String> = heirs.map(|record| record.key.to_string()).collect();
    // Who completes names with the tabulator types a file.
    let stem = Path::new(given).file_stem().map_or(given.into(), |stem| stem.to_string_lossy());
    let stems = records.checked.sources.iter().filter(|source| source.path() != crate::pipeline::REGISTER);
    let mut alike: Vec<(f64, &str)> = stems
        .map(|source| (likeness(&stem, source.stem()), source.stem()))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .collect();
    alike.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
    names.extend(alike.into_iter().map(|(_, stem)| stem.to_owned()));
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names.truncate(GUESSES);
    names
}

/// The keys of a record in the schema's order.
fn order() -> Vec<String> {
    let schema = schema::processing_activity();
    schema["properties"].as_object().map(|keys| keys.keys().cloned().collect()).unwrap_or_default()
}
