//! `verzeichnis build`: checks, and then writes a publication in one step or not at all.

use std::{path::Path, time::Instant};

use super::{
    Exit, previous,
    records::Records,
    sheet, style,
    terminal::{Progress, Terminal, tell},
    trouble::Trouble,
};
use crate::{
    diagnostic::Severity,
    pipeline::{self, BuildOptions, Comparison},
    publish::{self, Place, Subject, Surroundings},
    report::Format,
    wording::{Language, cli as words},
};

/// Files beside the records that a publication is made with.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The data of the edition before.
    pub previous: Option<&'a Path>,
    /// The city's own style.
    pub style: Option<&'a Path>,
}

/// Checks the records and publishes them.
///
/// # Errors
/// There is nothing to publish, the destination is not fit, or it cannot be written.
pub fn run(
    folder: &Path,
    out: &Path,
    options: BuildOptions,
    beside: Beside,
    format: Format,
    language: Language,
    terminal: &Terminal,
) -> Result<Exit, Trouble> {
    let begun = Instant::now();
    let mut records = Records::load(folder)?;
    let place = Place::find(out, folder, &Surroundings::of_process())?;
    publish::repair(&place)?;
    place.admit(options.edition, options.draft, options.outputs)?;
    place.spare_pages(options.own_pages)?;
    place.keep_apart(&Subject::of_sheet(options.activity))?;
    // Read before the publication in which it may lie is replaced.
    let style = beside.style.map(style::read).transpose()?;
    let before = beside.previous.map(|path| previous::read(path).map(|register| (path, register))).transpose()?;

    let for_people = format.is_for_people();
    let hints = records.hints();
    if for_people {
        records.leave_out_hints();
    }
    records.checked.register = records.checked.register.map(|register| register.set_out(options.outline));
    let changes = match (before, &records.checked.register) {
        (Some((path, before)), Some(register)) => {
            let compared = pipeline::compare(register, before, options.draft);
            let Comparison { changes, findings } = compared.map_err(|fault| previous::of_content(path, fault))?;
            records.checked.findings.extend(findings);
            Some(changes)
        }
        // Where there is no register, its errors are told.
        (Some(_), None) | (None, _) => None,
    };
    if !for_people || !records.checked.findings.is_empty() {
        records.print(format, language, terminal)?;
    }
    let failed = records.any(Severity::Error);
    if let Some(trouble) = records.incomplete {
        if !failed {
            return Err(trouble);
        }
        tell(&super::told(&trouble, language));
        return Ok(Exit::Errors);
    }
    let register = match records.checked.register {
        Some(register) if options.draft || !failed => register,
        register => {
            tell(&words::summary::refused(register.is_some(), language));
            return Ok(Exit::Errors);
        }
    };

    if let Some(activity) = options.activity {
        let trouble = |fault| Trouble::Sheet { activity: activity.to_owned(), fault };
        sheet::find(&register, options.edition, activity).map_err(trouble)?;
    }
    let options = BuildOptions { changes: changes.as_ref(), style: style.as_ref(), ..options };
    let built = {
        let progress = Progress::new(language);
        pipeline::build(register, &options, &|done, of| progress.advance(done, of))
    };
    let published = publish::publish(&place, options.edition, &built.files)?;
    let mut summary = words::summary::built(&built, options, out, &published, begun.elapsed(), language);
    if for_people && hints > 0 {
        summary.push_str(&words::summary::hints(hints, language));
    }
    if for_people {
        terminal.say(&summary)?;
    } else {
        tell(&summary);
    }
    // The program ends here, and the system clears away a large register faster than it does itself.
    std::mem::forget(built);
    Ok(Exit::Clean)
}
