//! What `notice` is asked to write.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{
    Argument,
    build::identifier,
    choices::{LEVELS, NOTICE_OUTPUTS, SIZES, chosen},
};
use crate::{
    cli::misuse::{Misnamed, Misuse},
    model::{NoticeScope, key::KeyError},
    pipeline::{BodySize, FragmentLevel, Outputs, notice::PARTS},
};

/// The folder of all notices, if none is named.
const NOTICES: &str = "hinweise";
/// The folder in it of the notice of all activities.
const ALL: &str = "alle";

/// A notice, and where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeTask {
    /// Of what it speaks.
    pub scope: NoticeScope,
    /// The destination.
    pub out: PathBuf,
    /// Which parts.
    pub outputs: Outputs,
    /// The size of the PDF's body text.
    pub body_size: BodySize,
    /// The level of the first heading of the HTML.
    pub level: FragmentLevel,
}

impl NoticeTask {
    /// Reads what was typed.
    ///
    /// # Errors
    /// It names what cannot be an activity or a group.
    pub(super) fn read(given: &ArgMatches) -> Result<Self, Misuse> {
        let word = |argument: Argument| given.get_one::<String>(argument.id()).map(String::as_str);
        let scope = match (word(Argument::NoticeActivity), word(Argument::Group)) {
            (Some(key), _) => NoticeScope::Activity(identifier(Argument::NoticeActivity, key)?),
            (None, Some(group)) => NoticeScope::Group(group.parse().map_err(|KeyError { suggestion }| {
                Misuse::from(Misnamed::NoGroup { given: group.to_owned(), suggestion })
            })?),
            (None, None) => NoticeScope::All,
        };
        let named = given.get_many::<String>(Argument::NoticeOnly.id());
        let outputs = named.map(|words| words.filter_map(|word| chosen(&NOTICE_OUTPUTS, word)).collect());
        let size = word(Argument::FontSize).and_then(|word| chosen(&SIZES, word)).and_then(BodySize::new);
        let level = word(Argument::NoticeLevel).and_then(|word| chosen(&LEVELS, word)).and_then(FragmentLevel::new);
        let out = given.get_one::<PathBuf>(Argument::NoticeOut.id()).cloned();
        Ok(Self {
            out: out.unwrap_or_else(|| Path::new(NOTICES).join(folder(&scope))),
            scope,
            outputs: outputs.unwrap_or_else(|| PARTS.into_iter().collect()),
            body_size: size.unwrap_or_default(),
            level: level.unwrap_or_default(),
        })
    }
}

/// The folder of a notice: each has its own, so that none replaces another.
fn folder(scope: &NoticeScope) -> &str {
    match scope {
        NoticeScope::All => ALL,
        NoticeScope::Group(key) | NoticeScope::Activity(key) => key.as_str(),
    }
}
