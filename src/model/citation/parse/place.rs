//! Section signs, numbers and what narrows them down.

use super::super::error::{CitationFault, Problem};
use super::super::law_name::LawName;
use super::super::norm::{Extent, Item, Joint, Level, Sort, Value};
use super::super::token::{self, Kind, Token};
use super::draft::{DraftItem, DraftNorm, DraftStep};
use super::value::letter;
use super::{Parser, Read};

/// A section sign or its word: what it counts, whether it announces several, and the place of the number.
pub(super) struct Sign {
    pub(super) sort: Sort,
    plural: bool,
    number: usize,
}

/// What is known while the subdivisions of one number are read.
#[derive(Default)]
struct Reading {
    /// „6 I 1 e“: Roman numerals count paragraphs, what follows them is told by its kind alone.
    roman: bool,
}

impl Parser<'_> {
    /// A sign with its number.
    pub(super) fn sign(&self, at: usize) -> Option<Sign> {
        let (sort, plural, after) = self.sign_alone(at)?;
        (self.kind(after) == Some(Kind::Number)).then_some(Sign { sort, plural, number: after })
    }

    /// A sign without a number.
    pub(super) fn is_bare_sign(&self, at: usize) -> bool {
        // „Art“ alone may begin a name; „§“ and „Art.“ may not.
        self.sign_alone(at).is_some_and(|(_, _, after)| self.has_sign(at, '§') || self.has_sign(after - 1, '.'))
    }

    fn sign_alone(&self, at: usize) -> Option<(Sort, bool, usize)> {
        if self.has_sign(at, '§') {
            let mut after = at + 1;
            while self.has_sign(after, '§') {
                after += 1;
            }
            return Some((Sort::Section, after > at + 1, after));
        }
        match self.word(at) {
            "art" | "artt" | "artikel" | "artikeln" => Some((Sort::Article, false, self.past_dot(at + 1))),
            "paragraph" | "paragraf" => Some((Sort::Section, false, at + 1)),
            "paragraphen" | "paragrafen" => Some((Sort::Section, true, at + 1)),
            _ => None,
        }
    }

    /// A level with a number or letter behind it, and the place of that.
    pub(super) fn label(&self, at: usize) -> Option<(Level, usize)> {
        let level = token::level(self.word(at))?;
        let value = self.past_dot(at + 1);
        let opened = if self.has_sign(value, '(') { value + 1 } else { value };
        let follows = match self.kind(opened)? {
            Kind::Number => !level.has_letters(),
            Kind::Word if level.has_letters() => letter(self.tokens[opened].text).is_some(),
            Kind::Word => token::roman(self.tokens[opened].text).is_some(),
            Kind::Sign(_) => false,
        };
        follows.then_some((level, opened))
    }

    /// Numbers, places and law from a sign to the next source. Several norms, where another number follows the places
    /// of the one before: „§§ 42 Abs. 3, 44 BMG“.
    pub(super) fn norms(&mut self, joint: Joint, law: Option<&LawName>) -> Read<Vec<(Joint, DraftNorm)>> {
        let Some(Sign { sort, plural, number }) = self.sign(self.at) else {
            return Err(Problem::new(self.range_at(self.at), CitationFault::MissingNumber));
        };
        let sign = self.start(self.at)..self.end_before(number);
        self.at = number;
        let mut norms = Vec::new();
        let mut joint = joint;
        loop {
            let mut norm = DraftNorm::new(sort, sign.clone(), law.cloned());
            let next = self.number_and_places(&mut norm, plural)?;
            norms.push((joint, norm));
            match next {
                Some(next) => joint = next,
                None => break,
            }
        }
        if law.is_none() && !self.is_at_end() && self.joint(self.at).is_none() {
            let name = self.law_after_places()?;
            if let Some((_, norm)) = norms.last_mut() {
                norm.law = Some(name);
            }
        }
        Ok(norms)
    }

    fn law_after_places(&mut self) -> Read<LawName> {
        if self.sign(self.at).is_some() {
            return Err(self.missing_joint());
        }
        match self.kind(self.at) {
            Some(Kind::Word) => self.name(),
            Some(Kind::Number) if self.is_ordinal(self.at) => self.name(),
            Some(Kind::Number | Kind::Sign(_)) | None => Err(self.unexpected(self.at)),
        }
    }

    /// One norm without its law; gives the joint before another number that begins a norm of its own.
    fn number_and_places(&mut self, norm: &mut DraftNorm, plural: bool) -> Read<Option<Joint>> {
        let mut reading = Reading::default();
        let first = self.numeric_item(None)?;
        norm.numbers.push((Joint::Comma, first));
        loop {
            norm.end = self.end_before(self.at);
            if self.step(norm, Joint::Comma, false, &mut reading)? {
                continue;
            }
            let Some((joint, after)) = self.joint(self.at) else {
                self.refuse_unlabelled(norm, &reading)?;
                return Ok(None);
            };
            match self.after_joint(norm, plural, joint, after, &mut reading)? {
                Continuation::Same => {}
                Continuation::NewNorm => return Ok(Some(joint)),
                Continuation::Outside => return Ok(None),
            }
        }
    }

    fn after_joint(
        &mut self,
        norm: &mut DraftNorm,
        plural: bool,
        joint: Joint,
        after: usize,
        reading: &mut Reading,
    ) -> Read<Continuation> {
        if let Some((level, _)) = self.label(after) {
            let Some((_, chain)) = norm.chains.last() else {
                if joint != Joint::Comma {
                    return Err(self.unexpected(self.at));
                }
                self.at = after;
                return Ok(Continuation::Same);
            };
            // „Abs. 1, lit. e“ is one place, „Abs. 1, Abs. 3“ are two.
            let begins = joint != Joint::Comma || chain.iter().any(|step| step.level == level);
            self.at = after;
            self.step(norm, joint, begins, reading)?;
            return Ok(Continuation::Same);
        }
        let listed = matches!(joint, Joint::Comma | Joint::And | Joint::Or);
        // „§ 18 (1), (3)“: paragraphs, as the first of them.
        let last = norm.last_step().map(|step| step.level);
        if listed && last == Some(Level::Paragraph) && self.is_number_in_brackets(after) {
            self.at = after + 1;
            let item = self.numeric_item(last)?;
            norm.extend_step(joint, item);
            return Ok(Continuation::Same);
        }
        if self.kind(after) == Some(Kind::Number) && !self.is_ordinal(after) {
            return self.number_after_joint(norm, plural, joint, after);
        }
        let letters = norm.last_step().is_some_and(|step| step.level.has_letters());
        let is_letter = self.tokens.get(after).is_some_and(|token| letter(token.text).is_some());
        if listed && letters && is_letter {
            self.at = after;
            let item = self.letter_item()?;
            norm.extend_step(joint, item);
            return Ok(Continuation::Same);
        }
        Ok(Continuation::Outside)
    }

    fn number_after_joint(
        &mut self,
        norm: &mut DraftNorm,
        plural: bool,
        joint: Joint,
        after: usize,
    ) -> Read<Continuation> {
        let listed = matches!(joint, Joint::Comma | Joint::And | Joint::Or);
        if !listed {
            self.at = after;
            return Ok(Continuation::NewNorm);
        }
        if norm.chains.is_empty() {
            self.at = after;
            let item = self.numeric_item(None)?;
            norm.numbers.push((joint, item));
            return Ok(Continuation::Same);
        }
        if plural || self.opens_known_level(norm, after) {
            self.at = after;
            return Ok(Continuation::NewNorm);
        }
        match norm.last_step() {
            Some(step) if !step.level.has_letters() => {
                let level = step.level;
                self.at = after;
                let item = self.numeric_item(Some(level))?;
                norm.extend_step(joint, item);
                Ok(Continuation::Same)
            }
            _ => {
                let problem = self.unlabelled(after, after + 1);
                let numeric = norm.chains.last().and_then(|(_, chain)| chain.iter().rfind(|s| !s.level.has_letters()));
                Err(match numeric {
                    Some(step) => {
                        let place = self.start(after);
                        problem.mended(place..place, format!("{} ", step.level.label()))
                    }
                    None => problem,
                })
            }
        }
    }

    /// Whether the number is followed by a level that the places already have: then it counts sections.
    fn opens_known_level(&self, norm: &DraftNorm, at: usize) -> bool {
        let mut after = at + 1;
        let suffix = |token: &Token<'_>| token.glued && token.kind == Kind::Word && token.text.len() == 1;
        if self.tokens.get(after).is_some_and(suffix) {
            after += 1;
        }
        let Some((level, _)) = self.label(after) else {
            return false;
        };
        norm.chains.last().is_some_and(|(_, chain)| chain.iter().any(|step| step.level == level))
    }

    /// Reads one step if there is one here; `begins` starts a new chain.
    fn step(&mut self, norm: &mut DraftNorm, joint: Joint, begins: bool, reading: &mut Reading) -> Read<bool> {
        let start = self.at;
        let (level, label, item) = if let Some((level, value)) = self.label(start) {
            self.at = value;
            let item = if level.has_letters() { self.letter_item()? } else { self.numeric_item(Some(level))? };
            (level, self.start(start)..self.end_before(value), item)
        } else if let Some(level) = self.parenthesised(norm) {
            self.at = start + 1;
            let item = if level.has_letters() { self.letter_item()? } else { self.numeric_item(Some(level))? };
            (level, self.start(start)..self.start(start + 1), item)
        } else if let Some(number) = self.roman_paragraph(norm) {
            self.at = start + 1;
            reading.roman = true;
            let range = self.range_at(start);
            let item = DraftItem { item: Item::single(Value::number(number)), range: range.clone() };
            (Level::Paragraph, range.start..range.start, item)
        } else {
            return self.refuse_bare_label().map(|()| false);
        };
        if norm.numbers.last().is_some_and(|(_, number)| number.item.extent != Extent::Single) {
            return Err(self.unexpected(start));
        }
        let step = DraftStep { level, label, items: vec![(Joint::Comma, item)] };
        match norm.chains.last_mut() {
            Some((_, chain)) if !begins => {
                if chain.iter().any(|known| known.level == level) {
                    let place = self.end_before(start);
                    return Err(
                        Problem::new(self.range_at(start), CitationFault::MissingJoint).mended(place..place, ",")
                    );
                }
                chain.push(step);
            }
            _ => norm.chains.push((joint, vec![step])),
        }
        Ok(true)
    }

    /// „(2)“ behind the number of a section is a paragraph, „(e)“ a letter.
    fn parenthesised(&self, norm: &DraftNorm) -> Option<Level> {
        let value = self.at + 1;
        if !self.has_sign(self.at, '(') {
            return None;
        }
        let suffix = usize::from(self.kind(value + 1) == Some(Kind::Word) && self.is_glued(value + 1));
        match self.kind(value)? {
            Kind::Number if norm.chains.is_empty() && self.has_sign(value + 1 + suffix, ')') => Some(Level::Paragraph),
            Kind::Word if self.has_sign(value + 1, ')') => {
                let known = norm.chains.last().is_some_and(|(_, chain)| chain.iter().any(|s| s.level == Level::Letter));
                (!known && letter(self.tokens[value].text).is_some() && self.tokens[value].text.len() == 1)
                    .then_some(Level::Letter)
            }
            Kind::Number | Kind::Word | Kind::Sign(_) => None,
        }
    }

    /// „(3)“, „(1b)“
    fn is_number_in_brackets(&self, at: usize) -> bool {
        let suffix = usize::from(self.kind(at + 2) == Some(Kind::Word) && self.is_glued(at + 2));
        self.has_sign(at, '(') && self.kind(at + 1) == Some(Kind::Number) && self.has_sign(at + 2 + suffix, ')')
    }

    /// „§ 6 II“: directly behind the number, and followed by something else than the end.
    fn roman_paragraph(&self, norm: &DraftNorm) -> Option<u16> {
        let token = self.peek().filter(|token| token.kind == Kind::Word && !token.glued)?;
        let follows =
            self.at + 1 < self.tokens.len() && !self.has_sign(self.at + 1, '-') && !self.has_sign(self.at + 1, '.');
        (norm.chains.is_empty() && follows).then(|| token::roman(token.text)).flatten()
    }

    /// „Abs.“ with nothing to count.
    pub(super) fn refuse_bare_label(&self) -> Read<()> {
        let Some(level) = token::level(self.word(self.at)) else {
            return Ok(());
        };
        let dotted = self.has_sign(self.at + 1, '.') && self.is_glued(self.at + 1);
        // „S-Bahn-Satzung“: without its dot, a short one may begin a name.
        let certain = match level {
            Level::Paragraph | Level::Subparagraph | Level::Number | Level::Letter | Level::DoubleLetter => {
                !self.is_dash(self.at + 1)
            }
            Level::Sentence | Level::HalfSentence | Level::Alternative | Level::Variant => false,
        };
        if dotted || certain || self.word(self.at).len() > 3 {
            return Err(Problem::new(self.range_at(self.at), CitationFault::MissingValue(level)));
        }
        Ok(())
    }

    /// „f)“, „Ia“, „e“, „1“: a subdivision of which one can only guess what it counts.
    fn refuse_unlabelled(&self, norm: &DraftNorm, reading: &Reading) -> Read<()> {
        let Some(token) = self.peek() else {
            return Ok(());
        };
        let at = self.at;
        let text = token.text;
        let closed = self.has_sign(at + 1, ')') && self.is_glued(at + 1);
        let end = if closed { at + 2 } else { at + 1 };
        let last = norm.last_step().map(|step| step.level);
        if token.kind == Kind::Number && reading.roman && !self.is_ordinal(at) {
            let place = token.range.start;
            return Err(self.unlabelled(at, end).mended(place..place, "S. "));
        }
        if token.kind != Kind::Word || !text.is_ascii() {
            return Ok(());
        }
        if text.len() == 1 && (text.chars().all(|c| c.is_ascii_lowercase()) || closed) {
            let small = text.to_ascii_lowercase();
            let problem = self.unlabelled(at, end);
            let glue = self.end_before(at)..self.end_before(at + 1);
            return Err(match last {
                // „§ 34 a BMG“: the letter of the section, parted from its number.
                None if !closed && !self.mentions_dsgvo() => problem.mended(glue, small),
                // „Abs. 9 a“: without „lit.“ it may be the paragraph's own letter; the DSGVO has no such paragraphs.
                Some(Level::Paragraph) if !closed && !reading.roman && !self.mentions_dsgvo() => {
                    problem.mended(glue, small)
                }
                _ => problem.mended(token.range.start..self.end_before(end), format!("lit. {small}")),
            });
        }
        let (numeral, suffix) = text.split_at(text.len() - 1);
        if let Some(paragraph) = token::roman(numeral).filter(|_| suffix.chars().all(|c| c.is_ascii_lowercase())) {
            let meant = if self.mentions_dsgvo() {
                format!("Abs. {paragraph} lit. {suffix}")
            } else {
                format!("Abs. {paragraph}{suffix}")
            };
            return Err(self.unlabelled(at, at + 1).mended(token.range.clone(), meant));
        }
        Ok(())
    }

    fn unlabelled(&self, at: usize, end: usize) -> Problem {
        let range = self.start(at)..self.end_before(end);
        let found = self.text[range.clone()].to_owned();
        Problem::new(range, CitationFault::Unlabelled(found))
    }
}

enum Continuation {
    /// The same norm goes on.
    Same,
    /// Another number begins a norm of its own.
    NewNorm,
    /// What follows the joint is another source.
    Outside,
}
