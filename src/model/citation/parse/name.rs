//! Where the name of a law begins and ends within a citation.

use super::super::error::{CitationFault, Problem};
use super::super::known;
use super::super::law_name::{self, LawName, is_abbreviation, is_short_name};
use super::super::norm::{Joint, Level};
use super::super::token::{self, Kind, Token};
use super::{Parser, Read};

/// Whether a name in its normal form is read as that very name again, alone and behind the number of a section.
fn is_read_as_one(name: &LawName) -> bool {
    let parser = Parser::new(name.as_str());
    let end = parser.tokens.len();
    !parser.continues_a_norm(0) && (1..end).all(|at| !parser.name_ends(0, at) && parser.label_in_name(0, at).is_none())
}

/// Whether the second name is read as a source of its own behind the first. In „Satzung über Ehrungen, Orden und Preise“
/// the comma is part of the name.
pub(super) fn separates(before: &LawName, joint: Joint, after: &LawName) -> bool {
    let end = token::tokens(before.as_str()).len();
    let joined = format!("{}{}{}", before.as_str(), joint.text(), after.as_str());
    Parser::new(&joined).name_ends(0, end)
}

impl Parser<'_> {
    /// The name of a law from here to where it must end.
    pub(super) fn name(&mut self) -> Read<LawName> {
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
        let name = known::law(text, |text| LawName::read(text).filter(is_read_as_one)).ok_or_else(no_law)?;
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

    /// Whether what stands here would be read as a part of the numbers and places before it: „ff.“, „bis 4“, „Abs. 1“.
    fn continues_a_norm(&self, at: usize) -> bool {
        let extends = match self.word(at) {
            "f" | "ff" => true,
            "bis" => self.kind(at + 1) == Some(Kind::Number),
            _ => false,
        };
        extends || self.label(at).is_some() || self.sign(at).is_some() || self.joint(at).is_some()
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
        let begins_name = self.tokens[after].begins_with_capital()
            || self.kind(after) == Some(Kind::Number)
            // „eIDAS-VO“
            || is_abbreviation(self.tokens[after].text);
        separates && begins_name && is_short_name(&self.text[self.start(first)..self.end_before(at)])
    }

    /// „§ 13 BMG Abs. 2“: the subdivision belongs before the law.
    fn label_in_name(&self, first: usize, at: usize) -> Option<Problem> {
        if at == first {
            return None;
        }
        let Some((level, value)) = self.label(at) else {
            // „lit.“ with nothing behind it is not part of any name.
            let level = token::level(self.word(at)).filter(|level| {
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
        let meant = token::nearest_level(&token.small)?;
        let range = token.range.start..self.end_before(value);
        let fault = CitationFault::Misspelled { word: self.text[range.clone()].to_owned(), meant };
        Some(Problem::new(range.clone(), fault).mended(range, format!("{} ", meant.label())))
    }
}
