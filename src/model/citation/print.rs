//! The one normal form. Blanks within „Art. 6“, „Abs. 1“ and before the law do not break, unless `{:#}` asks for ordinary
//! ones; between them a line may end.

use std::fmt::{Display, Formatter, Result, Write};

use super::norm::{Extent, Item, Joint, List, Norm, Sort, Step, Value};
use super::{Citation, Group, Source};

/// A blank at which no line ends.
pub(super) fn bound(f: &mut Formatter<'_>) -> Result {
    f.write_str(if f.alternate() { " " } else { "\u{a0}" })
}

pub(super) fn citation(citation: &Citation, f: &mut Formatter<'_>) -> Result {
    for group in citation.groups() {
        if let Some(joint) = group.joint {
            self::joint(joint, f)?;
        }
        self::group(&group, f)?;
    }
    Ok(())
}

/// The law is named once, behind the last of its norms: „§ 42 Abs. 3, § 44 BMG“.
pub(super) fn group(group: &Group<'_>, f: &mut Formatter<'_>) -> Result {
    match group.source {
        Source::Named(name) => name.fmt(f),
        Source::Norm(norm) => {
            place(norm, f)?;
            for (joint, norm) in &group.others {
                self::joint(*joint, f)?;
                place(norm, f)?;
            }
            bound(f)?;
            // „§ 9 der 2. BMeldDÜV“: without the article, two numbers would meet.
            if let Some(article) = norm.law.article() {
                f.write_str(article)?;
                bound(f)?;
            }
            norm.law.fmt(f)
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
    bound(f)?;
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
    f.write_str(step.level.label())?;
    bound(f)?;
    list(&step.items, f, item)
}

fn list<T>(list: &List<T>, f: &mut Formatter<'_>, each: impl Fn(&T, &mut Formatter<'_>) -> Result) -> Result {
    each(&list.first, f)?;
    for (joint, member) in &list.rest {
        self::joint(*joint, f)?;
        each(member, f)?;
    }
    Ok(())
}

fn joint(joint: Joint, f: &mut Formatter<'_>) -> Result {
    match joint {
        Joint::InConjunction if f.alternate() => f.write_str(" i. V. m. "),
        _ => f.write_str(joint.text()),
    }
}

fn item(item: &Item, f: &mut Formatter<'_>) -> Result {
    value(item.value, f)?;
    match item.extent {
        Extent::Single => Ok(()),
        Extent::To(end) => {
            f.write_char('–')?;
            value(end, f)
        }
        Extent::Next => {
            bound(f)?;
            f.write_str("f.")
        }
        Extent::Following => {
            bound(f)?;
            f.write_str("ff.")
        }
    }
}

fn value(value: Value, f: &mut Formatter<'_>) -> Result {
    match value {
        Value::Number(number, letter) => {
            write!(f, "{number}")?;
            letter.map_or(Ok(()), |letter| f.write_char(letter))
        }
        Value::Letter(letter, double) => {
            f.write_char(letter)?;
            if double { f.write_char(letter) } else { Ok(()) }
        }
    }
}
