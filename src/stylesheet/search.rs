//! Looks for what a style may not do, token by token.

use cssparser::{ParseError, Parser, Token};

use super::{StyleFault, StyleFaultKind};

/// Searches a style.
///
/// # Errors
/// What may not be in it.
pub fn search(text: &str) -> Result<(), StyleFault> {
    let mut search = Search { fault: None, has_rule: false };
    search.block(&mut Parser::new(text));
    match search.fault {
        Some(fault) => Err(fault),
        None if search.has_rule => Ok(()),
        None => Err(StyleFault { line: 1, kind: StyleFaultKind::Empty }),
    }
}

struct Search {
    fault: Option<StyleFault>,
    has_rule: bool,
}

impl Search {
    /// Searches to the end of a block, and all blocks in it.
    fn block(&mut self, parser: &mut Parser) {
        while self.fault.is_none() {
            let line = parser.current_source_location().line as usize + 1;
            let Ok(token) = parser.next_including_whitespace() else { return };
            let (kind, opens) = judged(token);
            self.has_rule |= matches!(token, Token::CurlyBracketBlock);
            // White space before a token belongs to the line above.
            let fault = |kind| Some(StyleFault { line, kind });
            if let Some(kind) = kind {
                self.fault = fault(kind);
            } else if opens {
                let mut entered = false;
                let inner = parser.parse_nested_block(|inner| -> Result<(), ParseError<()>> {
                    entered = true;
                    self.block(inner);
                    // What is left is not looked at: a fault is found.
                    while inner.next().is_ok() {}
                    Ok(())
                });
                if inner.is_err() && !entered {
                    self.fault = fault(StyleFaultKind::TooDeep);
                }
            }
        }
    }
}

/// What is wrong with a token, and whether it opens a block.
fn judged(token: &Token) -> (Option<StyleFaultKind>, bool) {
    let is = |name: &str, names: &[&str]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
    match token {
        Token::AtKeyword(name) if is(name, &["import"]) => (Some(StyleFaultKind::Import), false),
        Token::AtKeyword(name) if is(name, &["charset"]) => (Some(StyleFaultKind::Charset), false),
        Token::UnquotedUrl(address) if !address.starts_with('#') => (Some(StyleFaultKind::Address), false),
        Token::Function(name) if is(name, &["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"]) => {
            (Some(StyleFaultKind::Address), false)
        }
        Token::BadUrl(_) | Token::BadString(_) => (Some(StyleFaultKind::Unclosed), false),
        Token::CloseParenthesis | Token::CloseSquareBracket | Token::CloseCurlyBracket => {
            (Some(StyleFaultKind::Unopened), false)
        }
        Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => {
            (None, true)
        }
        _ => (None, false),
    }
}
