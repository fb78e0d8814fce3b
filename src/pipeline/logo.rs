//! The logo that a register names, among the pictures in its folder. What no register names is not looked at.

use std::sync::Arc;

use super::{InputFile, REGISTER};
use crate::diagnostic::{Echo, Fault, Finding, LogoFault, PictureFault, Place, RuleFault};
use crate::model::{Design, RegisterHead};
use crate::picture::Picture;
use crate::source::{Unreadable, pointer::Pointer};

/// The endings of files that may be a logo.
const ENDINGS: [&str; 2] = [".svg", ".png"];

/// Whether a file may be a logo, by its name.
pub fn may_be(path: &str) -> bool {
    let folded = path.to_ascii_lowercase();
    ENDINGS.iter().any(|ending| folded.ends_with(ending))
}

/// Reads the logo; nothing where none is named.
///
/// # Errors
/// What is wrong with it, at the line that names it.
pub fn read(head: &RegisterHead, pictures: &[InputFile]) -> Result<Option<Arc<Picture>>, Box<Finding>> {
    let Some(Design { accent: _, logo: Some(logo) }) = &head.design else { return Ok(None) };
    let found = find(&logo.file, pictures);
    found.map(|picture| Some(Arc::new(picture))).map_err(|fault| {
        let place = Pointer::root().key("gestaltung").key("logo").key("datei");
        Box::new(Finding::error(Fault::Rule(RuleFault::Logo(fault)), Place::value(REGISTER, place)))
    })
}

fn find(named: &str, pictures: &[InputFile]) -> Result<Picture, LogoFault> {
    let file = || Echo::new(named);
    let plain = named.strip_prefix("./").unwrap_or(named);
    let is_windows_root = plain.as_bytes().get(1) == Some(&b':');
    if plain.starts_with(['/', '\\', '~']) || is_windows_root || plain.split(['/', '\\']).any(|part| part == "..") {
        return Err(LogoFault::Outside { file: file() });
    }
    let Some(InputFile { path: _, content }) = pictures.iter().find(|picture| picture.path == plain) else {
        let nearest = nearest(plain, pictures);
        return Err(LogoFault::NotFound { file: file(), nearest });
    };
    match content {
        Ok(bytes) => Picture::read(bytes).map_err(|why| LogoFault::Unfit { file: file(), why }),
        Err(Unreadable::TooLarge { bytes }) => {
            Err(LogoFault::Unfit { file: file(), why: PictureFault::TooLarge { bytes: *bytes } })
        }
        Err(why) => Err(LogoFault::Unreadable { file: file(), why: why.clone() }),
    }
}

/// The picture that was probably meant: the only one, or the one whose name is most like it.
fn nearest(named: &str, pictures: &[InputFile]) -> Option<String> {
    let folded = named.replace('\\', "/").to_lowercase();
    let likeness = |path: &str| strsim::normalized_damerau_levenshtein(&folded, &path.to_lowercase());
    match pictures {
        [only] => Some(only.path.clone()),
        all => all
            .iter()
            .map(|picture| (likeness(&picture.path), &picture.path))
            .filter(|(likeness, _)| *likeness >= 0.6)
            .max_by(|(one, _), (other, _)| one.total_cmp(other))
            .map(|(_, path)| path.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>";

    fn pictures(names: &[&str]) -> Vec<InputFile> {
        names.iter().map(|name| InputFile { path: (*name).to_owned(), content: Ok(SVG.into()) }).collect()
    }

    #[test]
    fn a_logo_is_found_by_its_path() {
        for named in ["wappen.svg", "./wappen.svg", "bilder/wappen.svg"] {
            assert!(find(named, &pictures(&["bilder/wappen.svg", "wappen.svg"])).is_ok(), "{named}");
        }
    }

    #[test]
    fn a_path_leads_nowhere_else() {
        for named in
            ["../x.svg", "a/../../x.svg", "/etc/x.svg", "C:\\x.svg", "c:x.svg", "..\\x.svg", "~/x.svg", "\\\\a\\x.svg"]
        {
            assert!(matches!(find(named, &pictures(&["x.svg"])), Err(LogoFault::Outside { .. })), "{named}");
        }
    }

    #[test]
    fn what_was_meant_is_told() {
        let meant = |named: &str, all: &[&str]| match find(named, &pictures(all)) {
            Err(LogoFault::NotFound { nearest, .. }) => nearest,
            other => panic!("{other:?}"),
        };
        assert_eq!(meant("Wappen.SVG", &["karte.svg", "wappen.svg"]).as_deref(), Some("wappen.svg"));
        assert_eq!(meant("bilder\\wappen.svg", &["bilder/wappen.svg", "x.png"]).as_deref(), Some("bilder/wappen.svg"));
        assert_eq!(meant("logo.jpg", &["wappen.svg"]).as_deref(), Some("wappen.svg"));
        assert_eq!(meant("logo.jpg", &["a.svg", "b.svg"]), None);
        assert_eq!(meant("logo.jpg", &[]), None);
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let unread = |why| vec![InputFile { path: "x.svg".to_owned(), content: Err(why) }];
        assert!(matches!(find("x.svg", &unread(Unreadable::PermissionDenied)), Err(LogoFault::Unreadable { .. })));
        let large = find("x.svg", &unread(Unreadable::TooLarge { bytes: 1 << 40 }));
        assert!(matches!(large, Err(LogoFault::Unfit { why: PictureFault::TooLarge { .. }, .. })));
    }
}
