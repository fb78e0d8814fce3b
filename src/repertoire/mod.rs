//! The characters that can be printed.

#[rustfmt::skip]
mod covered;

use covered::COVERED;

/// Whether every face of the PDF has this character. Line ends and tabs are blanks in print.
pub fn is_covered(character: char) -> bool {
    let code = u32::from(character);
    matches!(character, ' '..='~' | '\n' | '\r' | '\t')
        || COVERED
            .binary_search_by(|(first, last)| {
                if code < *first {
                    std::cmp::Ordering::Greater
                } else if code > *last {
                    std::cmp::Ordering::Less
                } else {
                    std::cmp::Ordering::Equal
                }
            })
            .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_europe_are_covered_and_snowmen_are_not() {
        assert!("Änne Łukasz ẞ „Zoë“ – § ≤ ∞ Ω Ж".chars().all(is_covered));
        assert!(!is_covered('☃') && !is_covered('漢') && !is_covered('\u{10ffff}'));
    }

    #[test]
    fn ranges_are_sorted_and_apart() {
        assert!(COVERED.windows(2).all(|pair| pair[0].1 + 1 < pair[1].0 && pair[0].0 <= pair[0].1));
    }
}
