//! From text to tree. Strict where a reading would be a guess: then the guess is offered as the correction.

pub(super) mod draft;
mod place;

use std::ops::Range;

use super::error::{CitationFault, Problem};
use super::law_name::{self, LawName, is_abbreviation, is_short_name};
use super::norm::{Joint, Level, Sort};
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
    let tokens = token::tokens(text);
    let mut parser = Parser { text, tokens, at: 0 };
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

    fn word(&self, at: usize) -> String {
        self.tokens.get(at).map(Token::word).unwrap_or_default()
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
            Kind::Word => match self.word(at).as_str() {
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
        match self.word(at).as_str() {
            "ivm" => Some(self.past_dot(at + 1)),
            "in" if self.word(at + 1) == "verbindung" && self.word(at + 2) == "mit" => Some(at + 3),
            "i" => {
                let second = self.past_dot(at + 1);
                if self.word(second) != "v" {
                    return None;
                }
                let third = self.past_dot(second + 1);
                match self.word(third).as_str() {
                    "m" => Some(self.past_dot(third + 1)),
                    "mit" => Some(third + 1),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The name of a law from here to where it must end.
    fn name(&mut self) -> Read<LawName> {
        self.skip_article();
        let first = self.at;
        self.refuse_bare_label()?;
        let mut at = first;
        let mut open = 0_usize;
        while at < self.tokens.len() {
            if at > first && self.name_ends(first, at) {
                break;
            }
            match self.kind(at) {
                Some(Kind::Sign('(')) => open += 1,
                Some(Kind::Sign(')')) if open == 0 => break,
                Some(Kind::Sign(')')) => open -= 1,
                _ => {}
            }
            if self.is_bare_sign(at) {
                return Err(Problem::new(self.range_at(at), CitationFault::MissingNumber));
            }
            if let Some(problem) = self.label_in_name(first, at) {
                return Err(problem);
            }
            at += 1;
        }
        let range = self.start(first)..self.end_before(at);
        let text = &self.text[range.clone()];
        if let Some(problem) = self.misspelled_label(first) {
            return Err(problem);
        }
        let no_law = || {
            let problem = Problem::new(range.clone(), CitationFault::NotALaw(text.to_owned()));
            // „Einwilligung nach Art. 6 …“: only what follows is a citation.
            if self.sign(at).is_some() { problem.mended(range.start..self.start(at), "") } else { problem }
        };
        let name = LawName::read(text).ok_or_else(no_law)?;
        if let Some(remark) = law_name::remark_after_dsgvo(text).filter(|_| !name.is_dsgvo()) {
            let remark = range.start + remark..range.end;
            let found = self.text[remark.clone()].trim_start().to_owned();
            return Err(Problem::new(remark.clone(), CitationFault::Unexpected(found)).mended(remark, ""));
        }
        self.at = at;
        Ok(name)
    }

    /// „§ 5 der Hundesteuersatzung“ names the „Hundesteuersatzung“; a genitive with its own ending stays as it is.
    fn skip_article(&mut self) {
        let next = self.at + 1;
        let is_name = self.tokens.get(next).is_some_and(Token::begins_with_capital) || self.is_ordinal(next);
        if !is_name || self.label(next).is_some() || self.sign(next).is_some() {
            return;
        }
        let short = is_abbreviation(self.tokens[next].text) || self.is_ordinal(next);
        let article = match self.tokens[self.at].text {
            "der" => true,
            "des" | "dem" | "vom" | "zum" => short,
            _ => false,
        };
        if article {
            self.at = next;
        }
    }

    fn name_ends(&self, first: usize, at: usize) -> bool {
        if self.has_sign(at, ';') || self.in_conjunction(at).is_some() || self.sign(at).is_some() {
            return true;
        }
        let Some((_, after)) = self.joint(at) else {
            return false;
        };
        if after >= self.tokens.len() || self.sign(after).is_some() {
            return true;
        }
        // „VO (EU) 2018/1725“, „LWahlG/LWahlO NRW“: a stroke belongs to the name.
        let separates = !matches!(self.kind(at), Some(Kind::Sign('/' | '&' | '+')));
        let begins_name = self.tokens[after].begins_with_capital() || self.kind(after) == Some(Kind::Number);
        separates && begins_name && is_short_name(&self.text[self.start(first)..self.end_before(at)])
    }

    /// „§ 13 BMG Abs. 2“: the subdivision belongs before the law.
    fn label_in_name(&self, first: usize, at: usize) -> Option<Problem> {
        if at == first {
            return None;
        }
        let Some((level, value)) = self.label(at) else {
            // „lit.“ with nothing behind it is not part of any name.
            let level = token::level(&self.word(at)).filter(|level| {
                matches!(level, Level::Paragraph | Level::Subparagraph | Level::Letter | Level::DoubleLetter)
            })?;
            return Some(Problem::new(self.range_at(at), CitationFault::MissingValue(level)));
        };
        // „VO (EG) Nr. 2252/2004“ is a name, and „Alt“ or „S“ may be part of one.
        let certain = match level {
            Level::Paragraph | Level::Subparagraph | Level::Letter | Level::DoubleLetter | Level::HalfSentence => true,
            Level::Sentence => self.word(at).starts_with("sat") || self.has_sign(at + 1, '.'),
            Level::Number => !self.has_sign(value + 1, '/'),
            Level::Alternative | Level::Variant => false,
        };
        if !certain {
            return None;
        }
        let end = (at..self.tokens.len()).find(|at| self.joint(*at).is_some()).unwrap_or(self.tokens.len());
        let law = self.text[self.start(first)..self.end_before(at)].to_owned();
        let place = self.text[self.start(at)..self.end_before(end)].to_owned();
        let whole = self.start(first)..self.end_before(end);
        let swapped = format!("{place} {law}");
        let problem = Problem::new(self.start(at)..self.end_before(end), CitationFault::AfterLaw(place));
        Some(problem.mended(whole, swapped))
    }

    /// „Absaz 1“ in the place of the law.
    fn misspelled_label(&self, first: usize) -> Option<Problem> {
        let token = self.tokens.get(first).filter(|token| token.kind == Kind::Word)?;
        let value = self.past_dot(first + 1);
        let small = token.text.chars().skip(1).all(char::is_lowercase);
        let counts =
            self.kind(value) == Some(Kind::Number) || self.tokens.get(value).is_some_and(|t| t.text.len() == 1);
        if !small || !counts || (token.text.chars().count() < 4 && value == first + 1) {
            return None;
        }
        let meant = token::nearest_level(&token.word())?;
        let range = token.range.start..self.end_before(value);
        let fault = CitationFault::Misspelled { word: self.text[range.clone()].to_owned(), meant };
        Some(Problem::new(range.clone(), fault).mended(range, format!("{} ", meant.label())))
    }
}

impl DraftNorm {
    fn missing_law(&self) -> Problem {
        Problem::new(self.end..self.end, CitationFault::MissingLaw)
    }
}
