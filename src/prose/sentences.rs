//! Where sentences end. A dot ends many things in a text about law.

use std::ops::Range;

/// What a dot behind it does not end, in small letters.
const ABBREVIATIONS: [&str; 58] = [
    "abs", "art", "nr", "nrn", "lit", "buchst", "s", "ziff", "uabs", "hs", "alt", "var", "vgl", "bzw", "ggf", "gem",
    "sog", "usw", "etc", "ca", "inkl", "zzgl", "evtl", "bspw", "str", "tel", "dr", "prof", "st", "hr", "fr", "ff", "f",
    "d", "z", "u", "i", "v", "m", "e", "h", "b", "a", "o", "mio", "mrd", "max", "min", "std", "no", "para", "sec",
    "vs", "inc", "ltd", "co", "dipl", "ing",
];

/// The sentences of a block, without the blanks between them.
pub fn split(block: &str) -> Vec<Range<usize>> {
    let (mut sentences, mut start) = (Vec::new(), 0);
    let signs: Vec<(usize, char)> = block.char_indices().collect();
    for (index, (at, sign)) in signs.iter().enumerate() {
        if !matches!(sign, '.' | '!' | '?') {
            continue;
        }
        // A closing quotation mark or bracket is of the sentence.
        let mut after = index + 1;
        while signs.get(after).is_some_and(|(_, sign)| matches!(sign, '“' | '”' | '"' | ')' | '«' | '’' | ']')) {
            after += 1;
        }
        let is_blank = signs.get(after).is_some_and(|(_, sign)| *sign == ' ');
        let next = signs.get(after + 1).map(|(_, sign)| *sign);
        let begins = next.is_some_and(|next| next.is_uppercase() || next.is_numeric() || "„“\"»(".contains(next));
        if is_blank && begins && !(*sign == '.' && is_abbreviation(&block[start..*at])) {
            let end = signs[after].0;
            sentences.push(start..end);
            start = end + 1;
        }
    }
    if start < block.len() {
        sentences.push(start..block.len());
    }
    sentences
}

/// Whether what stands before a dot is shortened by it, or counted.
fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    let small = word.to_lowercase();
    let counted = !word.is_empty() && word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    counted || ABBREVIATIONS.contains(&small.as_str())
}
