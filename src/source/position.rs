//! Bytes to lines and columns, as a person counts them.

/// A place as an editor names it, both counted from 1. A column is a character: an umlaut counts once, a tab once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in its line.
    pub column: usize,
}

/// Where each line of a text begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The number of the line, from 0, that holds byte `at`.
    pub fn index(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at).saturating_sub(1)
    }

    /// The bytes of line `index` (from 0) without its line end.
    pub fn range(&self, text: &str, index: usize) -> std::ops::Range<usize> {
        let start = self.0.get(index).copied().unwrap_or(text.len());
        let end = self.0.get(index + 1).map_or(text.len(), |next| next - 1);
        start..end.max(start)
    }

    pub fn position(&self, text: &str, at: usize) -> Position {
        let line = self.index(at);
        let start = self.range(text, line).start;
        Position { line: line + 1, column: text[start..at].chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_and_tabs_count_once() {
        let text = "ä\tb\n\nc";
        let lines = Lines::of(text);
        assert_eq!(lines.position(text, 3), Position { line: 1, column: 3 });
        assert_eq!(lines.position(text, 4), Position { line: 1, column: 4 });
        assert_eq!(lines.position(text, 5), Position { line: 2, column: 1 });
        assert_eq!(lines.position(text, 7), Position { line: 3, column: 2 });
        assert_eq!(lines.range(text, 0), 0..4);
        assert_eq!(lines.range(text, 9), 7..7);
    }
}
