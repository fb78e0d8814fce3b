//! Words from a record inside a message. They reach a message through one gate alone, so nothing that stands
//! under `[intern]` can slip into one.

/// A piece of a record, word for word. It has no `Display`: [`Echo::show`] is the only way out, and it asks
/// whether the place allows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Echo(String);

/// Whether a message may repeat what the record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discretion {
    /// The place is public.
    Open,
    /// The place lies under `[intern]`: an ellipsis stands for the words.
    Hidden,
}

/// A message stays a sentence: of a longer value the beginning is shown.
const SHOWN: usize = 80;

impl Echo {
    /// Keeps a piece of a record.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The words, fit for one line of a terminal; an ellipsis where they are hidden.
    pub fn show(&self, discretion: Discretion) -> String {
        match discretion {
            Discretion::Hidden => "…".to_owned(),
            Discretion::Open => {
                let mut shown = one_line(self.0.chars().take(SHOWN));
                if self.0.chars().nth(SHOWN).is_some() {
                    shown.push('…');
                }
                shown
            }
        }
    }

    /// The words whole and as they are, for a correction to be typed or applied; nothing where they are hidden
    /// or could not be typed on one line.
    pub fn correction(&self, discretion: Discretion) -> Option<String> {
        match discretion {
            Discretion::Hidden => None,
            Discretion::Open if self.0.chars().any(is_unfit) => None,
            Discretion::Open => Some(self.0.clone()),
        }
    }
}

/// Makes text fit for one line of a terminal: line ends become blanks; control characters, marks that turn the
/// reading direction and characters of no width are named by their number instead of acting.
pub fn one_line(text: impl IntoIterator<Item = char>) -> String {
    let mut line = String::new();
    for character in text {
        match character {
            '\n' | '\r' | '\t' => line.push(' '),
            unfit if is_unfit(unfit) => {
                line.extend(["[U+", &format!("{:04X}", u32::from(unfit)), "]"]);
            }
            other => line.push(other),
        }
    }
    line
}

fn is_unfit(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_on_no_terminal_and_breaks_no_line() {
        let echo = Echo::new("rot\u{1b}[31m\nb\u{202e}a");
        assert_eq!(echo.show(Discretion::Open), "rot[U+001B][31m b[U+202E]a");
        assert_eq!(echo.show(Discretion::Hidden), "…");
        assert_eq!(echo.correction(Discretion::Open), None);
        assert_eq!(Echo::new("2026-11-01").correction(Discretion::Open).as_deref(), Some("2026-11-01"));
        assert_eq!(Echo::new("2026-11-01").correction(Discretion::Hidden), None);
    }

    #[test]
    fn a_long_value_is_shortened() {
        let shown = Echo::new("ä".repeat(100)).show(Discretion::Open);
        assert_eq!(shown.chars().count(), 81);
        assert!(shown.ends_with('…'));
    }
}
