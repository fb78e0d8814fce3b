//! A published folder: its manifest says how it was made.

use std::collections::BTreeSet;

use super::{NotVerified, Outcome, Target, Task, Trouble};
use crate::{
    cli::file::{self, Unread},
    document::changes::Changes,
    model::{Publication, Register},
    pipeline::{
        BuildOptions, Stylesheet,
        notice::NoticeOptions,
        verify::{self, Issue, Recorded, State, Verdict},
    },
    publish::{self, MANIFEST},
};

/// Compares a folder with what the records give.
pub fn compare(task: &Task) -> Outcome {
    let read = |name: &str, at_most: u64| match file::beginning(&task.publication.join(name), at_most) {
        Ok(bytes) => Ok(Some(bytes)),
        // A folder of that name is not the file either.
        Err(Unread::Missing | Unread::NotAFile) => Ok(None),
        Err(fault @ (Unread::TooLarge | Unread::System(_))) => Err(task.trouble(fault.into())),
    };
    let manifest = read(MANIFEST, file::MAX_BYTES)?;
    let recorded = manifest.as_deref().and_then(Recorded::read);
    // What it says of itself counts; without a manifest, what is said of it.
    let outline = recorded.as_ref().map_or(task.outline, |recorded| recorded.options.outline);
    let register = task.register()?.set_out(outline);
    let earlier = earlier(&register);
    let changes = changes_told(task, &register, recorded.as_ref())?;
    let options = recorded.as_ref().map_or_else(BuildOptions::default, |recorded| recorded.options);
    let style = style_used(task, recorded.as_ref())?;
    let activity = recorded.as_ref().and_then(|recorded| recorded.activity.as_deref());
    task.holds(&register, options.edition, activity)?;
    let options = BuildOptions { changes: changes.as_ref(), style: style.as_ref(), activity, outline, ..options };
    let built = match recorded.as_ref().and_then(|recorded| recorded.notice.as_ref()) {
        Some(scope) => {
            let BuildOptions { outputs, body_size, fragment_level, .. } = options;
            task.notice(&register, &NoticeOptions { scope, outputs, body_size, fragment_level })?
        }
        None => task.build(register, &options),
    };
    let verdict = verify::folder(&built, options.edition, options.draft, recorded.as_ref(), |name, at_most| {
        read(name, at_most as u64)
    })?;
    if manifest.is_none() && verdict.files.iter().all(|file| file.state == State::Missing) {
        return Err(task.trouble(NotVerified::NoPublication));
    }
    let target = Target {
        foreign: foreign(task, &verdict, &earlier)?,
        absent: earlier.into_iter().filter(|name| !task.publication.join(name).exists()).collect(),
        unused_previous: task.before.is_some() && changes.is_none(),
        unused_style: task.style.is_some() && style.is_none(),
        ..task.target()
    };
    Ok((verdict, target))
}

/// The changes that the publication tells of, if it tells of any.
fn changes_told(task: &Task, register: &Register, recorded: Option<&Recorded>) -> Result<Option<Changes>, Trouble> {
    let given = task.changes(register)?;
    let Some(recorded) = recorded else { return Ok(given) };
    match (recorded.compared_with.clone(), given) {
        (None, _) => Ok(None),
        (Some(needed), None) => Err(task.trouble(NotVerified::PreviousNeeded(needed))),
        (Some(needed), Some(changes)) => {
            let given = Issue { number: changes.issue, stand: changes.stand };
            if given == needed {
                Ok(Some(changes))
            } else {
                Err(task.trouble(NotVerified::OtherPrevious { needed, given }))
            }
        }
    }
}

/// The style with which the publication was made, if it was made with one.
fn style_used(task: &Task, recorded: Option<&Recorded>) -> Result<Option<Stylesheet>, Trouble> {
    let given = task.style()?;
    let Some(recorded) = recorded else { return Ok(given) };
    match (recorded.look.style.as_ref(), given) {
        (None, _) => Ok(None),
        (Some(needed), None) => Err(task.trouble(NotVerified::StyleNeeded { file: needed.file.clone() })),
        // The name stands in the manifest, and may have changed since.
        (Some(needed), Some(given)) if given.sha256 == needed.sha256 => {
            Ok(Some(Stylesheet { name: needed.file.clone(), ..given }))
        }
        (Some(needed), Some(_)) => Err(task.trouble(NotVerified::OtherStyle { file: needed.file.clone() })),
    }
}

/// The files of earlier editions that the register names.
fn earlier(register: &Register) -> BTreeSet<String> {
    let rows = register.head.publication.as_ref().map(|Publication { earlier, .. }| earlier.as_slice());
    rows.unwrap_or_default().iter().map(|row| row.file.clone()).collect()
}

/// What lies in the folder and was not compared.
fn foreign(task: &Task, verdict: &Verdict, earlier: &BTreeSet<String>) -> Result<Vec<String>, Trouble> {
    let known = verdict.files.iter().map(|file| &file.name).chain(earlier).map(String::as_str).collect();
    Ok(publish::others(task.publication, &known)?)
}
