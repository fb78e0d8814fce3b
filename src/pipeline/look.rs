//! What the manifest says of a city's look: from it, and from the records, the same files come out again.

use super::BuildOptions;
use crate::model::{Design, Register};
use crate::palette;
use crate::writers::manifest::{LookFacts, NamedFile};

/// The facts; nothing where the look is ours.
pub fn facts(register: &Register, options: &BuildOptions) -> Option<LookFacts> {
    let style = options.style.map(|style| NamedFile { file: style.name.clone(), sha256: style.sha256.clone() });
    of(register, style)
}

/// The facts of what has no style of the city's own.
pub fn of_register(register: &Register) -> Option<LookFacts> {
    of(register, None)
}

fn of(register: &Register, style: Option<NamedFile>) -> Option<LookFacts> {
    let design = register.head.design.as_ref();
    let logo = design.and_then(|Design { accent: _, logo }| logo.as_ref()).zip(register.logo.as_ref());
    let facts = LookFacts {
        accent: design.and_then(|design| design.accent).map(|accent| palette::hex(accent.rgb())),
        logo: logo.map(|(named, picture)| NamedFile { file: named.file.clone(), sha256: picture.sha256.clone() }),
        style,
    };
    (facts != LookFacts::default()).then_some(facts)
}
