//! The picture in the overview: how the activities are spread over the units, and where the remarkable ones are.

use super::activity::{has_special_categories, has_transfers};
use super::{Group, groups};
use crate::document::{Bar, Block, Figure};
use crate::edition::PublicRegister;
use crate::wording::figure::{self as words, Tally};
use crate::wording::{Language, Phrase};

/// Fewer bars say nothing that the key figures have not said.
const LEAST: usize = 3;
/// How many characters of a unit's name stand beside its bar: two lines. The whole name heads its section.
const LABEL: usize = 72;

/// The picture; none for a register that is too small for one.
pub fn of_units(register: &PublicRegister, language: Language) -> Option<Block> {
    let groups = groups(register, language);
    if groups.len() < LEAST {
        return None;
    }
    let bars: Vec<Bar> = groups.iter().map(|group| bar(group, language)).collect();
    let sum = |number: fn(&Bar) -> u32| bars.iter().map(number).fold(0, u32::saturating_add);
    let whole = Tally {
        total: sum(|bar| bar.total),
        special: sum(|bar| bar.special),
        third: sum(|bar| bar.third),
        both: sum(|bar| bar.both),
    };
    Some(Block::Figure(Figure {
        caption: words::caption(language).to_owned(),
        heads: [
            words::all(language).to_owned(),
            Phrase::SpecialCategories.print(language),
            Phrase::ThirdCountry.print(language),
        ],
        says: words::whole(language, bars.len(), whole, register.usual.framework.speaks_of_gdpr()),
        bars,
    }))
}

fn bar(group: &Group, language: Language) -> Bar {
    let mut tally = Tally::default();
    for activity in &group.activities {
        let (special, third) = (has_special_categories(activity), has_transfers(activity));
        tally.total += 1;
        tally.special += u32::from(special);
        tally.third += u32::from(third);
        tally.both += u32::from(special && third);
    }
    let Tally { total, special, third, both } = tally;
    // Said aloud, no space need hold a line together.
    let name = group.title.replace('\u{a0}', " ");
    Bar {
        label: label(&group.title),
        says: words::bar(language, &name, tally),
        numbers: [total, special, third].map(|number| number.to_string()),
        total,
        special,
        third,
        both,
    }
}

/// The beginning of a long name, up to the end of a word.
fn label(name: &str) -> String {
    let Some((end, _)) = name.char_indices().nth(LABEL) else { return name.to_owned() };
    let begin = &name[..end];
    let whole = begin.rfind(' ').map_or(begin, |space| &begin[..space]);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '–', '-', ' ']))
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn a_long_name_is_cut_at_a_word() {
        assert_eq!(label("Fachbereich 20 – Finanzen"), "Fachbereich 20 – Finanzen");
        let long =
            "Stabsstelle für Beteiligung, Chancengleichheit, Ehrenamt und Integration – Geschäftsstelle der Beiräte";
        assert_eq!(label(long), "Stabsstelle für Beteiligung, Chancengleichheit, Ehrenamt und…");
        assert_eq!(label(&"ä".repeat(72)), "ä".repeat(72));
        assert_eq!(label(&"ä".repeat(73)), format!("{}…", "ä".repeat(72)));
    }
}
