//! A file alone, as somebody has downloaded it: the PDF, the data, or a table of them.

use super::{NotVerified, Outcome, Target, Task};
use crate::{
    cli::file,
    edition::PublicRegister,
    model::NoticeScope,
    pipeline::{
        BodySize, BuildOptions, Built, EditionKind, FragmentLevel, Output, OutputFile,
        notice::NoticeOptions,
        verify::{self, MadeBy, Reason, Verdict},
    },
    writers::pdf::Producer,
};

/// Compares a file with what the records give of its kind.
pub fn compare(task: &Task) -> Outcome {
    let found = file::read(task.publication).map_err(|fault| task.trouble(fault.into()))?;
    if found.starts_with(b"%PDF-") {
        pdf(task, &found)
    } else if PublicRegister::read(&found).is_ok() {
        data(task, &found, |file| file.name == "verzeichnis.json")
    } else if found.starts_with(TABLE) {
        // Under whatever name it was saved, a table is known by its head.
        data(task, &found, |file| file.bytes.starts_with(TABLE) && head(&file.bytes) == head(&found))
    } else {
        Err(task.trouble(NotVerified::OtherFile))
    }
}

/// How each of our tables begins.
const TABLE: &[u8] = "\u{feff}kennung;".as_bytes();

/// A table's first line.
fn head(table: &[u8]) -> Option<&[u8]> {
    table.split(|byte| *byte == b'\n').next()
}

fn data(task: &Task, found: &[u8], is_it: impl Fn(&OutputFile) -> bool) -> Outcome {
    let options = BuildOptions { outputs: Output::Data.into(), outline: task.outline, ..BuildOptions::default() };
    let built = task.build(task.register()?, &options);
    let expected = built.files.into_iter().find(is_it).ok_or_else(|| task.trouble(NotVerified::OtherFile))?;
    let mut verdict = verify::file(&expected, found, EditionKind::Public, false);
    if !verdict.is_same() {
        verdict.reasons.push(Reason::OtherContentOrAltered);
    }
    let target = Target { unused_previous: task.before.is_some(), ..target(task) };
    Ok((verdict, target))
}

/// The PDF says in which size it was set, and not of which edition it is: that is tried.
fn pdf(task: &Task, found: &[u8]) -> Outcome {
    let producer = Producer::read(found);
    let size = producer.as_ref().and_then(|producer| BodySize::new(producer.points));
    let register = task.register()?.set_out(task.outline);
    let sheet = producer.as_ref().and_then(|producer| producer.sheet.as_deref());
    if let Some(scope) = sheet.and_then(|sheet| NoticeScope::of_stem(sheet.strip_prefix('_')?)) {
        let options = NoticeOptions {
            scope: &scope,
            outputs: Output::Pdf.into(),
            body_size: size.unwrap_or_default(),
            fragment_level: FragmentLevel::default(),
        };
        let expected = only(task.notice(&register, &options)?, ".pdf");
        let verdict = verify::file(&expected, found, EditionKind::Public, false);
        let reasons = if verdict.is_same() { Vec::new() } else { reasons(producer, size.is_some(), true) };
        return Ok((Verdict { reasons, ..verdict }, target(task)));
    }
    // A sheet tells no changes.
    let changes = if sheet.is_some() { None } else { task.changes(&register)? };
    // The internal edition has them all.
    task.holds(&register, EditionKind::Internal, sheet)?;
    let options = |edition, draft| BuildOptions {
        edition,
        draft,
        changes: changes.as_ref(),
        outputs: Output::Pdf.into(),
        outline: task.outline,
        body_size: size.unwrap_or_default(),
        activity: sheet,
        ..BuildOptions::default()
    };
    let mut verdicts = Vec::new();
    for (edition, draft) in [
        (EditionKind::Public, false),
        (EditionKind::Internal, false),
        (EditionKind::Public, true),
        (EditionKind::Internal, true),
    ] {
        let expected = only(task.build(register.clone(), &options(edition, draft)), ".pdf");
        let verdict = verify::file(&expected, found, edition, draft);
        if verdict.is_same() {
            return Ok((verdict, target(task)));
        }
        verdicts.push(verdict);
    }
    // None of them: what is told is how it differs from what everyone is meant to have.
    let verdict = verdicts.swap_remove(0);
    let tells_changes = changes.is_some() || sheet.is_some();
    let reasons = reasons(producer, size.is_some(), tells_changes);
    Ok((Verdict { reasons, ..verdict }, target(task)))
}

/// No style is in a PDF or in data.
fn target(task: &Task) -> Target {
    Target { unused_style: task.style.is_some(), ..task.target() }
}

fn reasons(producer: Option<Producer>, has_size: bool, has_changes: bool) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some(theirs) = producer {
        let ours = Producer::own(theirs.points, theirs.sheet.as_deref());
        let made = |producer: Producer| MadeBy { version: producer.version, features: vec![producer.deflate] };
        reasons.push(if theirs == ours {
            Reason::OtherContentOrAltered
        } else {
            Reason::OtherProgram { theirs: made(theirs), ours: made(ours) }
        });
    }
    if !has_size {
        reasons.push(Reason::PerhapsSize);
    }
    if !has_changes {
        reasons.push(Reason::PerhapsChanges);
    }
    reasons
}

/// The file of this name, or with this ending, that was asked for.
fn only(built: Built, ending: &str) -> OutputFile {
    let mut files = built.files.into_iter();
    files.find(|file| file.name.ends_with(ending)).expect("a build writes the part that was asked for")
}
