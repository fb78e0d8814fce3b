//! The way to a value inside a file, as RFC 6901 writes it: `/daten/2/kategorie`.

use std::{borrow::Cow, fmt, str::FromStr};

/// A JSON pointer. The empty pointer is the whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

/// A text that is no pointer: it is neither empty nor does it begin with `/`, or a `~` in it escapes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAPointer;

impl Pointer {
    /// The whole file.
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// Whether this is the whole file.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Goes one step down, to a key or (as digits) to a row.
    pub fn push(&mut self, segment: &str) {
        self.0.push('/');
        if !segment.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            self.0.push_str(segment);
            return;
        }
        for character in segment.chars() {
            match character {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
        }
    }

    /// The pointer one step below this one.
    #[must_use]
    pub fn key(&self, segment: &str) -> Self {
        let mut below = Self(String::with_capacity(self.0.len() + 1 + segment.len()));
        below.0.push_str(&self.0);
        below.push(segment);
        below
    }

    /// The pointer to a row, counted from 0.
    #[must_use]
    pub fn row(&self, index: usize) -> Self {
        self.key(&index.to_string())
    }

    /// The pointer one step above, and nothing above the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|slash| Self(self.0[..slash].to_owned()))
    }

    /// The last step, unescaped.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0.rfind('/').map(|slash| unescape(&self.0[slash + 1..]))
    }

    /// All steps from the root, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// Whether it lies under `[intern]`, the one place whose content is never published nor shown.
    pub fn is_internal(&self) -> bool {
        self.0 == "/intern" || self.0.starts_with("/intern/")
    }

    /// As RFC 6901 writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Pointer {
    type Err = NotAPointer;

    fn from_str(text: &str) -> Result<Self, NotAPointer> {
        let escapes = text.split('~').skip(1).all(|rest| rest.starts_with('0') || rest.starts_with('1'));
        let rooted = text.is_empty() || text.starts_with('/');
        if rooted && escapes { Ok(Self(text.to_owned())) } else { Err(NotAPointer) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn steps_up_and_down() {
        let pointer = Pointer::root().key("daten").row(2).key("a/b~c");
        assert_eq!(pointer.to_string(), "/daten/2/a~1b~0c");
        assert_eq!(pointer.last().as_deref(), Some("a/b~c"));
        assert_eq!(pointer.parent(), Some(Pointer::root().key("daten").row(2)));
        assert_eq!(Pointer::root().parent(), None);
        assert!(Pointer::root().is_root());
        assert!(Pointer::root().key("intern").key("x").is_internal());
        assert!(!Pointer::root().key("internet").is_internal());
        assert_eq!("daten".parse::<Pointer>(), Err(NotAPointer));
        assert_eq!("/a~2".parse::<Pointer>(), Err(NotAPointer));
    }

    proptest! {
        #[test]
        fn what_is_pushed_comes_back(segments in proptest::collection::vec(".{0,8}", 0..6)) {
            let mut pointer = Pointer::root();
            for segment in &segments {
                pointer.push(segment);
            }
            let back: Vec<String> = pointer.segments().map(Cow::into_owned).collect();
            prop_assert_eq!(back, segments);
            prop_assert_eq!(pointer.to_string().parse::<Pointer>(), Ok(pointer));
        }
    }
}
