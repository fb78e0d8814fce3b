//! `verzeichnis notice`: the notices of Art. 13 and 14 DSGVO, from the same records as the register.

use std::{path::Path, time::Instant};

use super::{
    Exit, NoticeTask,
    misuse::nearest,
    records::Records,
    sheet,
    terminal::{Progress, Terminal, tell},
    trouble::Trouble,
};
use crate::{
    diagnostic::Severity,
    model::{Key, NoticeScope, Register, Status},
    pipeline::{
        EditionKind,
        notice::{self, NoticeOptions},
    },
    publish::{self, Place, Subject, Surroundings},
    report::Format,
    wording::{Language, cli as words},
};

/// Why there is no notice of what was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoNoticeOf {
    /// There is no such activity.
    UnknownActivity {
        /// What could be meant.
        nearest: Option<String>,
    },
    /// No public record names this group.
    UnknownGroup {
        /// What could be meant.
        nearest: Option<String>,
        /// The groups that there are.
        known: Vec<String>,
    },
    /// The activity is a draft, which is in no public output.
    Draft,
    /// It is withheld from every public output.
    Withheld,
    /// It has ended.
    Ended,
}

/// Checks the records and writes the notice.
///
/// # Errors
/// There is nothing of which it could speak, the destination is not fit, or it cannot be written.
pub fn run(
    folder: &Path,
    task: &NoticeTask,
    format: Format,
    fail_on: Severity,
    language: Language,
    terminal: &Terminal,
) -> Result<Exit, Trouble> {
    let begun = Instant::now();
    let NoticeTask { scope, out, outputs, body_size, level } = task;
    let mut records = Records::load(folder)?;
    let place = Place::find(out, folder, &Surroundings::of_process())?;
    publish::repair(&place)?;
    place.admit(EditionKind::Public, false, *outputs)?;
    place.keep_apart(&Subject::Notice(scope.clone()))?;

    let register = records.checked.register.take();
    if let Some(register) = &register {
        find(register, scope).map_err(|fault| Trouble::Notice { scope: scope.clone(), fault })?;
        // What else the register lacks, `check` tells.
        records.checked.findings.retain(|finding| finding.severity == Severity::Error);
        let found = notice::check(register, scope, &records.checked.findings);
        records.checked.findings.extend(found);
    }
    let for_people = format.is_for_people();
    if !for_people || !records.checked.findings.is_empty() {
        records.print(format, language, terminal)?;
    }
    let failed = records.any(fail_on);
    if let Some(trouble) = records.incomplete {
        if !failed {
            return Err(trouble);
        }
        tell(&super::told(&trouble, language));
        return Ok(Exit::Errors);
    }
    let Some(register) = register.filter(|_| !failed) else {
        tell(&words::notice::refused(language));
        return Ok(Exit::Errors);
    };
    if notice::count(&register, scope) == 0 {
        tell(&words::notice::of_nothing(language));
        return Ok(Exit::Errors);
    }
    let options = NoticeOptions { scope, outputs: *outputs, body_size: *body_size, fragment_level: *level };
    let built = {
        let progress = Progress::new(language);
        notice::build(&register, &options, &|done, of| progress.advance(done, of))
    };
    let published = publish::publish(&place, EditionKind::Public, &built.files)?;
    let summary = words::notice::written(&built, out, &published, begun.elapsed(), language);
    if for_people {
        terminal.say(&summary)?;
    } else {
        tell(&summary);
    }
    Ok(Exit::Clean)
}

/// Whether there is anything of what was named.
fn find(register: &Register, scope: &NoticeScope) -> Result<(), NoNoticeOf> {
    match scope {
        NoticeScope::All => Ok(()),
        NoticeScope::Group(key) => group(register, key),
        NoticeScope::Activity(key) => activity(register, key),
    }
}

fn group(register: &Register, key: &Key) -> Result<(), NoNoticeOf> {
    let all = NoticeScope::All;
    let groups = register.noticed(&all).filter_map(|record| record.activity.group.as_ref()).map(Key::as_str);
    let mut known: Vec<&str> = groups.collect();
    known.sort_unstable();
    known.dedup();
    if known.contains(&key.as_str()) {
        return Ok(());
    }
    let nearest = nearest(key.as_str(), known.iter().copied()).map(str::to_owned);
    Err(NoNoticeOf::UnknownGroup { nearest, known: known.into_iter().map(str::to_owned).collect() })
}

fn activity(register: &Register, key: &Key) -> Result<(), NoNoticeOf> {
    let Some(record) = register.records.iter().find(|record| record.key == *key) else {
        return Err(NoNoticeOf::UnknownActivity { nearest: sheet::nearest(register, key.as_str()) });
    };
    match record.activity.status {
        Status::Draft => Err(NoNoticeOf::Draft),
        Status::Planned | Status::Active | Status::Ended if record.activity.is_withheld() => Err(NoNoticeOf::Withheld),
        Status::Ended => Err(NoNoticeOf::Ended),
        Status::Planned | Status::Active => Ok(()),
    }
}
