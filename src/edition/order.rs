//! The order of print: by unit as `register.toml` lists them, then by designation after DIN 5007-1.

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::model::{Key, Record, ResponsibleUnit};

/// The records in the order of print: those without a unit, or with one that is not listed, stand last.
pub fn by_unit_and_designation<'a>(units: &[ResponsibleUnit], records: &[&'a Record]) -> Vec<&'a Record> {
    let mut keyed: Vec<_> = records
        .par_iter()
        .map(|record| {
            let place = record.activity.unit.as_ref().and_then(|unit| place(units, unit)).unwrap_or(usize::MAX);
            let name = &record.activity.designation;
            ((place, din_5007_1(name), name.clone(), record.key.clone()), *record)
        })
        .collect();
    keyed.sort_by(|(left, _), (right, _)| left.cmp(right));
    keyed.into_iter().map(|(_, record)| record).collect()
}

fn place(units: &[ResponsibleUnit], key: &Key) -> Option<usize> {
    units.iter().position(|unit| unit.key == *key)
}

/// The sort key of DIN 5007-1 (dictionary order): capitals as small letters, ä as a, ß as ss, other marks
/// dropped, punctuation passed over but for the blank between words.
pub fn din_5007_1(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.nfd().flat_map(char::to_lowercase) {
        match letter {
            'ß' => key.push_str("ss"),
            'æ' => key.push_str("ae"),
            'œ' => key.push_str("oe"),
            'ø' => key.push('o'),
            'ł' => key.push('l'),
            'đ' | 'ð' => key.push('d'),
            'þ' => key.push_str("th"),
            _ if letter.is_alphanumeric() => key.push(letter),
            _ if (letter.is_whitespace() || letter == '-' || letter == '–') && !key.ends_with(' ') => key.push(' '),
            _ => {}
        }
    }
    key.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::din_5007_1;

    #[test]
    fn words_stand_as_in_a_dictionary() {
        let mut words = ["Zoll", "Öffnung", "Straße", "Strasse", "Ärzte", "Arzt", "E-Akte", "Ehrungen", "Ordnung"];
        words.sort_by_key(|word| (din_5007_1(word), *word));
        assert_eq!(words, ["Arzt", "Ärzte", "E-Akte", "Ehrungen", "Öffnung", "Ordnung", "Strasse", "Straße", "Zoll"]);
    }
}
