//! What TOML 1.1 allows and TOML 1.0 does not. The parser reads 1.1 without a word, but the editors that these
//! files are written with refuse it, so a file that builds here could not be edited there.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::{
    echo::Echo,
    fault::SyntaxFault,
    tokens::{Token, tokens},
};

/// All uses of TOML 1.1 in a text that the parser accepts.
pub(super) fn beyond_toml_1_0(text: &str) -> Vec<(SyntaxFault, Range<usize>)> {
    let mut scan = Scan::of(text);
    for token in tokens(text, 0) {
        scan.token(&token);
    }
    scan.faults
}

/// Goes through the tokens of a text; what it finds means something only where the parser accepts the text.
pub(super) struct Scan<'t> {
    text: &'t str,
    /// The open brackets; of a row, whether its line break was told already.
    open: Vec<Open>,
    /// The last comma, if nothing but blanks came after it.
    comma: Option<Range<usize>>,
    pub faults: Vec<(SyntaxFault, Range<usize>)>,
}

enum Open {
    List,
    Row { told: bool },
}

impl<'t> Scan<'t> {
    pub const fn of(text: &'t str) -> Self {
        Self { text, open: Vec::new(), comma: None, faults: Vec::new() }
    }

    pub fn token(&mut self, token: &Token) {
        let range = token.range.clone();
        match token.kind {
            TokenKind::LeftSquareBracket => self.open.push(Open::List),
            TokenKind::LeftCurlyBracket => self.open.push(Open::Row { told: false }),
            TokenKind::RightSquareBracket => drop(self.open.pop()),
            TokenKind::RightCurlyBracket => {
                if let (Some(Open::Row { .. }), Some(comma)) = (self.open.pop(), self.comma.take()) {
                    self.faults.push((SyntaxFault::CommaAtEndOfRow, comma));
                }
            }
            TokenKind::Newline => {
                if let Some(Open::Row { told: told @ false }) = self.open.last_mut() {
                    *told = true;
                    self.faults.push((SyntaxFault::LineBreakInRow, range));
                }
            }
            TokenKind::Comma => self.comma = Some(range.clone()),
            TokenKind::BasicString | TokenKind::MlBasicString => self.escapes(range),
            TokenKind::Atom => self.time(range),
            _ => {}
        }
        if !matches!(token.kind, TokenKind::Comma | TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment) {
            self.comma = None;
        }
    }

    fn escapes(&mut self, range: Range<usize>) {
        let mut rest = range.start;
        while let Some(at) = self.text[rest..range.end].find('\\') {
            let start = rest + at;
            let escaped = self.text[start + 1..range.end].chars().next();
            if let Some(letter @ ('e' | 'x')) = escaped {
                self.faults.push((SyntaxFault::EscapeOfToml11 { letter }, start..start + 2));
            }
            rest = start + 1 + escaped.map_or(0, char::len_utf8);
        }
    }

    fn time(&mut self, range: Range<usize>) {
        if let Some(corrected) = with_seconds(&self.text[range.clone()]) {
            self.faults.push((SyntaxFault::TimeWithoutSeconds { corrected: Echo::new(corrected) }, range));
        }
    }
}

/// `07:32`, `2026-11-01T07:32+01:00` and the like, with `:00` put in; nothing where seconds stand or no time is.
fn with_seconds(word: &str) -> Option<String> {
    // Most words are keys.
    if !word.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let clock = word.find(['T', 't']).map_or(0, |at| at + 1);
    let time = word.get(clock..clock + 5)?;
    let is_time = time.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b':' } else { byte.is_ascii_digit() });
    let rest = &word[clock + 5..];
    (is_time && (rest.is_empty() || rest.starts_with(['Z', 'z', '+', '-'])))
        .then(|| format!("{}:00{rest}", &word[..clock + 5]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<SyntaxFault> {
        beyond_toml_1_0(text).into_iter().map(|(fault, _)| fault).collect()
    }

    #[test]
    fn toml_1_0_passes() {
        let text = "a = [\n  { b = 1, c = [\n 2,\n ] }, # x\n]\nd = '\\e'\ne = \"\\\\e \\u0065\"\n[f]\ng = 07:32:00.5\n\
                    h = 1979-05-27 07:32:00Z\ni = { j = \"\"\"\n\"\"\" }\n";
        assert_eq!(toml::de::DeTable::parse_recoverable(text).1, []);
        assert_eq!(faults(text), []);
    }

    #[test]
    fn each_novelty_is_refused_at_its_place() {
        assert_eq!(beyond_toml_1_0("a = { b = 1,\n c = 2\n }"), [(SyntaxFault::LineBreakInRow, 12..13)]);
        assert_eq!(beyond_toml_1_0("a = { b = 1, }"), [(SyntaxFault::CommaAtEndOfRow, 11..12)]);
        assert_eq!(faults("a = [1, 2, ]"), []);
        assert_eq!(beyond_toml_1_0("a = \"ä\\e\""), [(SyntaxFault::EscapeOfToml11 { letter: 'e' }, 7..9)]);
        assert_eq!(faults("a = \"\"\"\\x41\"\"\""), [SyntaxFault::EscapeOfToml11 { letter: 'x' }]);
        let corrected = Echo::new("2026-11-01T07:32:00+01:00");
        assert_eq!(faults("a = 2026-11-01T07:32+01:00"), [SyntaxFault::TimeWithoutSeconds { corrected }]);
        assert_eq!(faults("a = 07:32"), [SyntaxFault::TimeWithoutSeconds { corrected: Echo::new("07:32:00") }]);
    }
}
