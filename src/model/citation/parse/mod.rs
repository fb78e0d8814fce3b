//! From text to tree. Strict where a reading would be a guess: then the guess is offered as the correction.

pub(super) mod draft;
mod name;
mod place;
mod value;

use std::ops::Range;

use super::error::{CitationFault, Problem};
use super::norm::{Joint, Sort};
use super::token::{self, Kind, Token, is_dash};
use super::{Citation, dsgvo};
use crate::model::plain_text::is_invisible;
use draft::{DraftNorm, DraftSource};

type Read<T> = Result<T, Problem>;

pub(super) fn citation(text: &str) -> Read<Citation> {
    if text.trim().is_empty() {
        return Err(Problem::new(0..text.len(), CitationFault::Empty));
    }
    let too_long = |length: usize| (length > 500).then(|| Problem::new(0..text.len(), CitationFault::TooLong));
    if let Some(problem) = too_long(text.chars().count()) {
        return Err(problem);
    }
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_invisible(*c)) {
        let range = at..at + c.len_utf8();
        let instead = if c.is_whitespace() { " " } else { "" };
        return Err(Problem::new(range.clone(), CitationFault::Invisible(c)).mended(range, instead));
    }
    let mut parser = Parser::new(text);
    let mut sources = parser.sources()?;
    draft::name_laws(&mut sources, parser.text)?;
    for (_, source) in &sources {
        if let DraftSource::Norm(norm) = source {
            dsgvo::check(norm)?;
        }
    }
    let citation = draft::citation(sources).ok_or_else(|| Problem::new(0..text.len(), CitationFault::Empty))?;
    // The normal form can be longer than what was written.
    too_long(citation.to_string().chars().count()).map_or(Ok(citation), Err)
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, tokens: token::tokens(text), at: 0 }
    }

    fn peek(&self) -> Option<&Token<'a>> {
        self.tokens.get(self.at)
    }

    fn is_at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    fn has_sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_sign(sign))
    }

    fn is_glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// The word in small letters, composed; empty where none stands.
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.small)
    }

    /// Where the token begins, or the end of the text.
    fn start(&self, at: usize) -> usize {
        self.tokens.get(at).map_or_else(|| self.text.trim_end().len(), |token| token.range.start)
    }

    /// Where the token before `at` ends.
    fn end_before(&self, at: usize) -> usize {
        at.checked_sub(1).and_then(|before| self.tokens.get(before)).map_or(0, |token| token.range.end)
    }

    /// Past a dot, if there is one.
    fn past_dot(&self, at: usize) -> usize {
        if self.has_sign(at, '.') { at + 1 } else { at }
    }

    fn is_dash(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Sign(c)) if is_dash(c))
    }

    fn sources(&mut self) -> Read<Vec<(Joint, DraftSource)>> {
        let mut sources = Vec::new();
        let mut joint = Joint::Comma;
        loop {
            self.source(joint, &mut sources)?;
            if self.is_at_end() {
                return Ok(sources);
            }
            let Some((next, after)) = self.joint(self.at) else {
                return Err(match self.sign(self.at) {
                    Some(_) => self.missing_joint(),
                    None => self.unexpected(self.at),
                });
            };
            if after >= self.tokens.len() {
                return Err(self.dangling());
            }
            joint = next;
            self.at = after;
        }
    }

    /// Two signs with nothing between them; two of a kind are taken for a list.
    fn missing_joint(&self) -> Problem {
        let place = self.end_before(self.at);
        let problem = Problem::new(self.range_at(self.at), CitationFault::MissingJoint);
        let alike = self.sign(self.at).map(|sign| sign.sort) == self.sort_before(self.at);
        if alike { problem.mended(place..place, ",") } else { problem }
    }

    /// A comma or „und“ at the very end.
    fn dangling(&self) -> Problem {
        let range = self.start(self.at)..self.text.len();
        let found = self.text[range.clone()].trim_end().to_owned();
        Problem::new(range.clone(), CitationFault::Unexpected(found)).mended(range, "")
    }

    fn range_at(&self, at: usize) -> Range<usize> {
        self.tokens.get(at).map_or(self.text.len()..self.text.len(), |token| token.range.clone())
    }

    fn unexpected(&self, at: usize) -> Problem {
        let range = self.range_at(at);
        let problem = Problem::new(range.clone(), CitationFault::Unexpected(self.text[range.clone()].to_owned()));
        // Stray marks can be left out; of words one cannot know.
        if matches!(self.kind(at), Some(Kind::Sign(_))) { problem.mended(range, "") } else { problem }
    }

    fn source(&mut self, joint: Joint, sources: &mut Vec<(Joint, DraftSource)>) -> Read<()> {
        if self.sign(self.at).is_some() {
            let norms = self.norms(joint, None)?;
            sources.extend(norms.into_iter().map(|(joint, norm)| (joint, DraftSource::Norm(norm))));
            return Ok(());
        }
        if self.is_bare_sign(self.at) {
            return Err(Problem::new(self.range_at(self.at), CitationFault::MissingNumber));
        }
        if self.label(self.at).is_some() {
            return Err(Problem::new(self.range_at(self.at), CitationFault::MissingSign));
        }
        match self.kind(self.at) {
            Some(Kind::Number) if !self.is_ordinal(self.at) => {
                let place = self.start(self.at);
                let sign = match self.sort_before(self.at) {
                    Some(Sort::Article) => "Art. ",
                    None if self.mentions_dsgvo() => "Art. ",
                    Some(Sort::Section) | None => "§ ",
                };
                Err(Problem::new(self.range_at(self.at), CitationFault::MissingSign).mended(place..place, sign))
            }
            Some(Kind::Number | Kind::Word) => {
                let name = self.name()?;
                if self.sign(self.at).is_some() {
                    // „WoGG §§ 22, 24“: the law stands first.
                    let norms = self.norms(joint, Some(&name))?;
                    sources.extend(norms.into_iter().map(|(joint, norm)| (joint, DraftSource::Norm(norm))));
                } else {
                    sources.push((joint, DraftSource::Named(name)));
                }
                Ok(())
            }
            Some(Kind::Sign(_)) | None => Err(self.unexpected(self.at)),
        }
    }

    /// What the nearest sign before this place counts.
    fn sort_before(&self, at: usize) -> Option<Sort> {
        (0..at).rev().find_map(|at| self.sign(at)).map(|sign| sign.sort)
    }

    fn mentions_dsgvo(&self) -> bool {
        let plain = self.text.to_lowercase().replace(['-', '\u{2010}', '\u{2011}'], "");
        plain.contains("dsgvo") || plain.contains("gdpr")
    }

    /// „2.“ before a word: a law that is counted, not a section.
    fn is_ordinal(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Number)
            && self.has_sign(at + 1, '.')
            && self.is_glued(at + 1)
            && self.tokens.get(at + 2).is_some_and(Token::begins_with_capital)
    }

    /// What joins two members of a list, and the place behind it.
    fn joint(&self, at: usize) -> Option<(Joint, usize)> {
        if let Some(after) = self.in_conjunction(at) {
            return Some((Joint::InConjunction, after));
        }
        let simple = match self.kind(at)? {
            Kind::Sign(',' | '/') => (Joint::Comma, at + 1),
            Kind::Sign(';') => (Joint::Semicolon, at + 1),
            Kind::Sign('&' | '+') => (Joint::And, at + 1),
            Kind::Sign(_) | Kind::Number => return None,
            Kind::Word => match self.word(at) {
                "und" | "sowie" | "and" => (Joint::And, at + 1),
                "u" if self.has_sign(at + 1, '.') => (Joint::And, at + 2),
                "oder" | "or" => (Joint::Or, at + 1),
                "bzw" => (Joint::Or, self.past_dot(at + 1)),
                _ => return None,
            },
        };
        // „, und“ and „, i. V. m.“ join with the word alone.
        match simple {
            (Joint::Comma, after) if !self.has_sign(after, ',') && !self.has_sign(after, ';') => {
                Some(self.joint(after).unwrap_or(simple))
            }
            other => Some(other),
        }
    }

    /// „i. V. m.“ in all its spellings.
    fn in_conjunction(&self, at: usize) -> Option<usize> {
        match self.word(at) {
            "ivm" => Some(self.past_dot(at + 1)),
            "in" if matches!(self.word(at + 1), "verbindung" | "verb") => {
                let with = self.past_dot(at + 2);
                match self.word(with) {
                    "m" => Some(self.past_dot(with + 1)),
                    "mit" => Some(with + 1),
                    _ => None,
                }
            }
            "i" => {
                let second = self.past_dot(at + 1);
                if self.word(second) != "v" {
                    return None;
                }
                let third = self.past_dot(second + 1);
                match self.word(third) {
                    "m" => Some(self.past_dot(third + 1)),
                    "mit" => Some(third + 1),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

impl DraftNorm {
    fn missing_law(&self) -> Problem {
        Problem::new(self.end..self.end, CitationFault::MissingLaw)
    }
}
