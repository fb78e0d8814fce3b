//! Operators of a content stream whose operands are numbers and names (ISO 32000-1, 7.8.2), spelled one below the other. Their
//! numbers are rounded already, so that nothing needs to be searched for the fewest digits.

use std::fmt::Write;

/// How many bytes nearly all that is taken at once has room in.
const USUAL: usize = 96;

/// Operators that follow each other.
#[derive(Default)]
pub struct Operators(String);

impl Operators {
    /// Those added since the last time, if any.
    pub fn take(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| std::mem::replace(&mut self.0, String::with_capacity(USUAL)))
    }

    /// Adds an operator, its operands before it.
    pub fn add(&mut self, operator: &str) {
        self.begin();
        self.0.push_str(operator);
    }

    /// Adds an operator behind its numbers, each rounded to a thousandth.
    pub fn numbers(&mut self, numbers: &[f64], operator: &str) {
        self.begin();
        self.operands(numbers, operator);
    }

    /// Adds an operator behind a name and numbers, each rounded to a thousandth.
    pub fn named(&mut self, name: &str, numbers: &[f64], operator: &str) {
        self.begin();
        self.0.extend(["/", name, " "]);
        self.operands(numbers, operator);
    }

    fn begin(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    fn operands(&mut self, numbers: &[f64], operator: &str) {
        for number in numbers {
            self.number(*number);
            self.0.push(' ');
        }
        self.0.push_str(operator);
    }

    /// A number without digits that say nothing: `0.5`, `-12`.
    #[allow(clippy::cast_possible_truncation, reason = "no page is as large; a saturated number is still one")]
    fn number(&mut self, number: f64) {
        let thousandths = (number * 1000.0).round() as i64;
        if thousandths < 0 {
            self.0.push('-');
        }
        let (whole, mut rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
        write!(self.0, "{whole}").expect("memory takes all text");
        if rest > 0 {
            self.0.push('.');
        }
        while rest > 0 {
            self.0.push(char::from(b"0123456789"[(rest / 100) as usize]));
            rest = rest % 100 * 10;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spelled(number: f64) -> String {
        let mut operators = Operators::default();
        operators.numbers(&[number], "w");
        operators.take().expect("one was added")
    }

    #[test]
    fn numbers_have_no_digit_too_many() {
        for (number, expected) in [
            (0.0, "0 w"),
            (-0.0, "0 w"),
            (0.5, "0.5 w"),
            (-12.0, "-12 w"),
            (9.75, "9.75 w"),
            (0.078, "0.078 w"),
            (842.0, "842 w"),
            (100.1, "100.1 w"),
            (f64::NAN, "0 w"),
        ] {
            assert_eq!(spelled(number), expected);
        }
    }

    #[test]
    fn operators_stand_below_each_other() {
        let mut operators = Operators::default();
        assert_eq!(operators.take(), None);
        operators.add("BT");
        operators.named("R", &[11.0], "Tf");
        operators.named("Logo", &[], "Do");
        assert_eq!(operators.take().as_deref(), Some("BT\n/R 11 Tf\n/Logo Do"));
        assert_eq!(operators.take(), None);
    }

    proptest! {
        #[test]
        fn numbers_are_spelled_as_the_standard_library_spells_them(thousandths in -2_000_000_000i32..2_000_000_000) {
            let number = f64::from(thousandths) / 1000.0;
            prop_assert_eq!(spelled(number), format!("{number} w"));
        }
    }
}
