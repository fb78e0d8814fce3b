//! What the articles of the DSGVO have: paragraphs, subparagraphs, letters, numbers.
//!
//! Counted in the German text of Verordnung (EU) 2016/679, ABl. L 119 vom 4.5.2016, S. 1, from the Formex edition of
//! the Official Journal, all 99 articles.

use super::error::{CitationFault, Problem};
use super::norm::{Extent, Item, Level, Sort, Value};
use super::parse::draft::{DraftItem, DraftNorm, DraftStep};

/// Paragraphs of Art. 1 to 99; 0 where the article is not divided.
const PARAGRAPHS: [u16; 99] = [
    3, 4, 3, 0, 2, 4, 4, 3, 4, 0, // 1 to 10
    2, 8, 4, 5, 4, 0, 3, 3, 0, 4, // 11 to 20
    6, 4, 2, 3, 3, 3, 5, 10, 0, 5, // 21 to 30
    0, 4, 5, 4, 11, 5, 7, 6, 2, 11, // 31 to 40
    6, 8, 9, 0, 9, 5, 3, 0, 6, 0, // 41 to 50
    4, 6, 4, 2, 3, 6, 4, 6, 0, 12, // 51 to 60
    9, 7, 0, 8, 6, 4, 0, 6, 2, 4, // 61 to 70
    2, 2, 2, 2, 6, 2, 2, 4, 2, 2, // 71 to 80
    3, 6, 9, 2, 3, 0, 0, 3, 4, 2, // 81 to 90
    2, 5, 3, 2, 0, 0, 5, 0, 2, // 91 to 99
];

/// Article, paragraph (0 where the article is not divided), last letter.
const LETTERS: [(u16, u16, char); 61] = [
    (2, 2, 'd'),
    (3, 2, 'b'),
    (5, 1, 'f'),
    (6, 1, 'f'),
    (6, 3, 'b'),
    (6, 4, 'e'),
    (9, 2, 'j'),
    (12, 5, 'b'),
    (13, 1, 'f'),
    (13, 2, 'f'),
    (14, 1, 'f'),
    (14, 2, 'g'),
    (14, 3, 'c'),
    (14, 5, 'd'),
    (15, 1, 'h'),
    (17, 1, 'f'),
    (17, 3, 'e'),
    (18, 1, 'd'),
    (20, 1, 'b'),
    (22, 2, 'c'),
    (23, 1, 'j'),
    (23, 2, 'h'),
    (27, 2, 'b'),
    (28, 3, 'h'),
    (30, 1, 'g'),
    (30, 2, 'd'),
    (32, 1, 'd'),
    (33, 3, 'd'),
    (34, 3, 'c'),
    (35, 3, 'c'),
    (35, 7, 'd'),
    (36, 3, 'f'),
    (37, 1, 'c'),
    (39, 1, 'e'),
    (40, 2, 'k'),
    (41, 2, 'd'),
    (43, 1, 'b'),
    (43, 2, 'e'),
    (45, 2, 'c'),
    (46, 2, 'f'),
    (46, 3, 'b'),
    (47, 1, 'c'),
    (47, 2, 'n'),
    (49, 1, 'g'),
    (50, 0, 'd'),
    (54, 1, 'f'),
    (57, 1, 'v'),
    (58, 1, 'f'),
    (58, 2, 'j'),
    (58, 3, 'j'),
    (61, 4, 'b'),
    (64, 1, 'f'),
    (64, 5, 'b'),
    (65, 1, 'c'),
    (70, 1, 'y'),
    (74, 1, 'c'),
    (75, 6, 'g'),
    (83, 2, 'k'),
    (83, 4, 'c'),
    (83, 5, 'e'),
    (97, 2, 'b'),
];

/// Numbers of Art. 4, and the last letter of those that have any.
const DEFINITIONS: u16 = 26;
const DEFINITION_LETTERS: [(u16, char); 3] = [(16, 'b'), (22, 'c'), (23, 'b')];

/// Paragraphs with two subparagraphs; Art. 67 has two without a paragraph.
const TWO_SUBPARAGRAPHS: [(u16, u16); 8] = [(6, 1), (6, 3), (8, 1), (12, 5), (28, 3), (45, 5), (49, 1), (67, 0)];

fn last_letter(article: u16, paragraph: u16) -> Option<char> {
    LETTERS.iter().copied().find(|(a, p, _)| (*a, *p) == (article, paragraph)).map(|(_, _, last)| last)
}

/// Whether the DSGVO has what is cited of it. Of other laws nothing is said.
pub(super) fn check(norm: &DraftNorm) -> Result<(), Problem> {
    if !norm.law.as_ref().is_some_and(super::LawName::is_dsgvo) {
        return Ok(());
    }
    if norm.sort == Sort::Section {
        let problem = Problem::new(norm.sign.clone(), CitationFault::ArticleExpected);
        return Err(problem.mended(norm.sign.clone(), "Art. "));
    }
    for (_, number) in &norm.numbers {
        let end = match number.item.extent {
            Extent::To(end) => end,
            Extent::Single | Extent::Next | Extent::Following => number.item.value,
        };
        if [number.item.value, end].iter().any(|value| !matches!(value, Value::Number(1..=99, None))) {
            return Err(Problem::new(number.range.clone(), CitationFault::NoSuchArticle(spell(number.item))));
        }
    }
    let Some((_, DraftItem { item: Item { value: Value::Number(article, _), .. }, .. })) = norm.numbers.last() else {
        return Ok(());
    };
    let mut path: Vec<&DraftStep> = Vec::new();
    for (_, chain) in &norm.chains {
        let level = chain.first().map(|step| step.level);
        let inherited = path.iter().position(|step| Some(step.level) == level).unwrap_or(path.len());
        path.truncate(inherited);
        for step in chain {
            check_step(*article, &path, step)?;
            path.push(step);
        }
    }
    Ok(())
}

fn check_step(article: u16, path: &[&DraftStep], step: &DraftStep) -> Result<(), Problem> {
    match step.level {
        Level::Paragraph => step.items.iter().try_for_each(|(_, item)| check_paragraph(article, step, item)),
        Level::Subparagraph => check_subparagraphs(article, path, step),
        Level::Number => step.items.iter().try_for_each(|(_, item)| check_number(article, item)),
        Level::Letter => check_letters(article, path, step),
        Level::DoubleLetter | Level::Sentence | Level::HalfSentence | Level::Alternative | Level::Variant => Ok(()),
    }
}

/// The last value that an item names.
const fn last_of(item: Item) -> Value {
    match item.extent {
        Extent::To(end) => end,
        Extent::Single | Extent::Next | Extent::Following => item.value,
    }
}

fn check_paragraph(article: u16, step: &DraftStep, item: &DraftItem) -> Result<(), Problem> {
    let paragraphs = PARAGRAPHS[usize::from(article - 1)];
    match last_of(item.item) {
        Value::Number(number, None) if number <= paragraphs => return Ok(()),
        _ => {}
    }
    let paragraph = spell(item.item);
    let problem = Problem::new(item.range.clone(), CitationFault::NoSuchParagraph { article, paragraph, paragraphs });
    // „Art. 4 Abs. 7“ is the commonest of these slips.
    let definition = article == 4 && matches!(item.item.value, Value::Number(1..=DEFINITIONS, None));
    Err(if definition { problem.mended(step.label.clone(), "Nr. ") } else { problem })
}

fn check_subparagraphs(article: u16, path: &[&DraftStep], step: &DraftStep) -> Result<(), Problem> {
    let paragraph = paragraphs_of(path).first().copied().unwrap_or(0);
    let subparagraphs = if TWO_SUBPARAGRAPHS.contains(&(article, paragraph)) { 2 } else { 1 };
    for (_, item) in &step.items {
        if !matches!(last_of(item.item), Value::Number(number, None) if number <= subparagraphs) {
            let fault = CitationFault::NoSuchSubparagraph { article, subparagraphs };
            return Err(Problem::new(item.range.clone(), fault));
        }
    }
    Ok(())
}

fn check_number(article: u16, item: &DraftItem) -> Result<(), Problem> {
    if article == 4 && matches!(last_of(item.item), Value::Number(1..=DEFINITIONS, None)) {
        return Ok(());
    }
    let fault = CitationFault::NoSuchPoint { article, number: spell(item.item) };
    Err(Problem::new(item.range.clone(), fault))
}

fn check_letters(article: u16, path: &[&DraftStep], step: &DraftStep) -> Result<(), Problem> {
    let paragraphs = paragraphs_of(path);
    let definition = path.iter().find(|step| step.level == Level::Number).and_then(|step| step.items.first());
    for (_, item) in &step.items {
        if article == 4 {
            let number = definition.map(|(_, item)| item.item.value);
            let last = DEFINITION_LETTERS.iter().find(|(known, _)| number == Some(Value::number(*known)));
            within(article, None, last.map(|(_, last)| *last), item)?;
        } else if PARAGRAPHS[usize::from(article - 1)] == 0 {
            within(article, None, last_letter(article, 0), item)?;
        } else if paragraphs.is_empty() {
            return Err(without_paragraph(article, step, item));
        } else {
            for paragraph in &paragraphs {
                within(article, Some(*paragraph), last_letter(article, *paragraph), item)?;
            }
        }
    }
    Ok(())
}

fn within(article: u16, paragraph: Option<u16>, last: Option<char>, item: &DraftItem) -> Result<(), Problem> {
    match last_of(item.item) {
        Value::Letter(letter, false) if last.is_some_and(|last| letter <= last) => Ok(()),
        _ => {
            let fault = CitationFault::NoSuchLetter { article, paragraph, letter: spell(item.item), last };
            Err(Problem::new(item.range.clone(), fault))
        }
    }
}

/// „Art. 6 lit. e DSGVO“: the first paragraph that has the letter is meant.
fn without_paragraph(article: u16, step: &DraftStep, item: &DraftItem) -> Problem {
    let problem = Problem::new(item.range.clone(), CitationFault::MissingParagraph { article });
    let Value::Letter(letter, false) = last_of(item.item) else {
        return problem;
    };
    let paragraph = (1..=PARAGRAPHS[usize::from(article - 1)])
        .find(|paragraph| last_letter(article, *paragraph).is_some_and(|last| letter <= last));
    let place = step.label.start;
    match paragraph {
        Some(paragraph) => problem.mended(place..place, format!("Abs. {paragraph} ")),
        None => problem,
    }
}

/// The paragraphs that a path names one by one; of ranges that have no end here only the first.
fn paragraphs_of(path: &[&DraftStep]) -> Vec<u16> {
    let steps = path.iter().filter(|step| step.level == Level::Paragraph);
    let items = steps.flat_map(|step| &step.items);
    items
        .filter_map(|(_, item)| match item.item.value {
            Value::Number(number, None) => Some(number),
            Value::Number(_, Some(_)) | Value::Letter(..) => None,
        })
        .collect()
}

/// The value as it is told to the reader.
fn spell(item: Item) -> String {
    match last_of(item) {
        Value::Number(number, None) => number.to_string(),
        Value::Number(number, Some(letter)) => format!("{number}{letter}"),
        Value::Letter(letter, false) => letter.to_string(),
        Value::Letter(letter, true) => format!("{letter}{letter}"),
    }
}
