//! What `build` is asked to do, and what does not go together.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{
    Argument, Invocation,
    choices::{EDITIONS, LEVELS, OUTLINES, OUTPUTS, SIZES, chosen},
};
use crate::{
    cli::misuse::{Misnamed, Misuse},
    model::{Key, key::KeyError},
    pipeline::{BodySize, BuildOptions, EditionKind, FragmentLevel, Output, Outputs},
    report::Format,
};

/// The options of a build.
///
/// # Errors
/// They ask for something that there is not.
pub fn invocation(inner: &ArgMatches, folder: PathBuf, format: Format) -> Result<Invocation, Misuse> {
    let path = |argument: Argument| inner.get_one::<PathBuf>(argument.id()).cloned();
    let word = |argument: Argument| inner.get_one::<String>(argument.id()).map(String::as_str);
    let edition = word(Argument::Edition).and_then(|word| chosen(&EDITIONS, word)).unwrap_or_default();
    let draft = inner.get_flag(Argument::Draft.id());
    let outputs = outputs(inner);
    if edition == EditionKind::Internal && outputs.is_some_and(|outputs| outputs.has(Output::Data)) {
        return Err(Misuse::NoInternalData);
    }
    let body_size = word(Argument::FontSize).and_then(|word| chosen(&SIZES, word)).and_then(BodySize::new);
    let level = word(Argument::FragmentLevel).and_then(|word| chosen(&LEVELS, word)).and_then(FragmentLevel::new);
    let options = BuildOptions {
        edition,
        draft,
        changes: None,
        outputs: outputs.unwrap_or_default(),
        outline: word(Argument::Outline).and_then(|word| chosen(&OUTLINES, word)),
        body_size: body_size.unwrap_or_default(),
        own_pages: inner.get_flag(Argument::Pages.id()),
        fragment_level: level.unwrap_or_default(),
        style: None,
        activity: None,
    };
    let activity = word(Argument::Activity).map(|given| identifier(Argument::Activity, given)).transpose()?;
    let options = match &activity {
        Some(_) => as_sheet(options, outputs.is_some(), inner)?,
        None => options,
    };
    if let Some(option) = without_page(&options, level.is_some()) {
        return Err(Misuse::NoPublicPage { option });
    }
    let style = path(Argument::Css);
    if style.is_some() && !options.outputs.has(Output::Page) {
        return Err(Misuse::NoPage);
    }
    Ok(Invocation::Build {
        folder,
        out: path(Argument::Out).unwrap_or_else(|| match &activity {
            Some(key) => Path::new(sheets(edition, draft)).join(key.as_str()),
            None => destination(edition, draft).into(),
        }),
        options,
        activity,
        previous: path(Argument::Previous),
        style,
        format,
    })
}

/// The destination of an edition, if none is named: none is ever written over another, and a draft over neither.
pub const fn destination(edition: EditionKind, draft: bool) -> &'static str {
    match (edition, draft) {
        (EditionKind::Public, false) => "public",
        (EditionKind::Internal, false) => "intern",
        (EditionKind::Public, true) => "entwurf",
        (EditionKind::Internal, true) => "intern-entwurf",
    }
}

/// The folder of the single sheets of an edition, if none is named.
const fn sheets(edition: EditionKind, draft: bool) -> &'static str {
    match (edition, draft) {
        (EditionKind::Public, false) => "einzelblatt",
        (EditionKind::Internal, false) => "einzelblatt-intern",
        (EditionKind::Public, true) => "einzelblatt-entwurf",
        (EditionKind::Internal, true) => "einzelblatt-intern-entwurf",
    }
}

/// An identifier as it is typed.
pub(super) fn identifier(argument: Argument, given: &str) -> Result<Key, Misuse> {
    given.parse().map_err(|KeyError { suggestion }| {
        let option = argument.long().unwrap_or_default();
        Misnamed::NoIdentifier { option, given: given.to_owned(), suggestion }.into()
    })
}

/// The options of a single sheet: it has no data, and nothing that is of the register as a whole.
fn as_sheet<'a>(options: BuildOptions<'a>, parts: bool, given: &ArgMatches) -> Result<BuildOptions<'a>, Misuse> {
    let has = |argument: Argument| given.contains_id(argument.id());
    let whole = [
        (Argument::Previous, has(Argument::Previous)),
        (Argument::Pages, options.own_pages),
        (Argument::FragmentLevel, has(Argument::FragmentLevel)),
    ];
    if let Some(option) = whole.into_iter().find(|(_, asked)| *asked).and_then(|(argument, _)| argument.long()) {
        return Err(Misnamed::OfTheRegister { option }.into());
    }
    match (parts, options.outputs.has(Output::Data)) {
        (true, true) => Err(Misnamed::NoSheetData.into()),
        (true, false) => Ok(options),
        (false, _) => Ok(BuildOptions { outputs: [Output::Pdf, Output::Page].into_iter().collect(), ..options }),
    }
}

/// The first option that asks for something of the public edition's page where there will be none: of a draft there is
/// a page, but no fragment.
fn without_page(options: &BuildOptions, has_level: bool) -> Option<&'static str> {
    let has_page = options.edition == EditionKind::Public && options.outputs.has(Output::Page);
    let asked = [
        (Argument::Pages, options.own_pages && !has_page),
        (Argument::FragmentLevel, has_level && (!has_page || options.draft)),
    ];
    asked.into_iter().find(|(_, in_vain)| *in_vain).and_then(|(argument, _)| argument.long())
}

/// The parts that are named; nothing if none is.
fn outputs(matches: &ArgMatches) -> Option<Outputs> {
    let named = matches.get_many::<String>(Argument::Only.id())?;
    Some(named.filter_map(|word| chosen(&OUTPUTS, word)).collect())
}
