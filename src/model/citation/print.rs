//! The one normal form. Blanks within „Art. 6“, „Abs. 1“ and before the law do not break; between them a line may end.

use std::fmt::{Formatter, Result, Write};

use super::norm::{Extent, Item, Joint, List, Norm, Sort, Step, Value};
use super::{Citation, Group, Source};

const NO_BREAK: char = '\u{a0}';

pub(super) fn citation(citation: &Citation, f: &mut Formatter<'_>) -> Result {
    for group in citation.groups() {
        f.write_str(group.joint.map_or("", Joint::text))?;
        self::group(&group, f)?;
    }
    Ok(())
}

/// The law is named once, behind the last of its norms: „§ 42 Abs. 3, § 44 BMG“.
pub(super) fn group(group: &Group<'_>, f: &mut Formatter<'_>) -> Result {
    match group.source {
        Source::Named(name) => write!(f, "{name}"),
        Source::Norm(norm) => {
            place(norm, f)?;
            for (joint, norm) in &group.others {
                f.write_str(joint.text())?;
                place(norm, f)?;
            }
            f.write_char(NO_BREAK)?;
            // „§ 9 der 2. BMeldDÜV“: without the article, two numbers would meet.
            if let Some(article) = norm.law.article() {
                write!(f, "{article}{NO_BREAK}")?;
            }
            write!(f, "{}", norm.law)
        }
    }
}

fn place(norm: &Norm, f: &mut Formatter<'_>) -> Result {
    let several = !norm.numbers.is_single() || norm.numbers.first.extent != Extent::Single;
    f.write_str(match (norm.sort, several) {
        (Sort::Article, _) => "Art.",
        (Sort::Section, false) => "§",
        (Sort::Section, true) => "§§",
    })?;
    f.write_char(NO_BREAK)?;
    list(&norm.numbers, f, item)?;
    let Some(chains) = &norm.places else {
        return Ok(());
    };
    f.write_char(' ')?;
    list(chains, f, |chain, f| {
        for (index, step) in chain.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { " " })?;
            self::step(step, f)?;
        }
        Ok(())
    })
}

fn step(step: &Step, f: &mut Formatter<'_>) -> Result {
    write!(f, "{}{NO_BREAK}", step.level.label())?;
    list(&step.items, f, item)
}

fn list<T>(list: &List<T>, f: &mut Formatter<'_>, each: impl Fn(&T, &mut Formatter<'_>) -> Result) -> Result {
    each(&list.first, f)?;
    for (joint, member) in &list.rest {
        f.write_str(joint.text())?;
        each(member, f)?;
    }
    Ok(())
}

fn item(item: &Item, f: &mut Formatter<'_>) -> Result {
    value(item.value, f)?;
    match item.extent {
        Extent::Single => Ok(()),
        Extent::To(end) => {
            f.write_char('–')?;
            value(end, f)
        }
        Extent::Next => write!(f, "{NO_BREAK}f."),
        Extent::Following => write!(f, "{NO_BREAK}ff."),
    }
}

fn value(value: Value, f: &mut Formatter<'_>) -> Result {
    match value {
        Value::Number(number, None) => write!(f, "{number}"),
        Value::Number(number, Some(letter)) => write!(f, "{number}{letter}"),
        Value::Letter(letter, false) => f.write_char(letter),
        Value::Letter(letter, true) => write!(f, "{letter}{letter}"),
    }
}
