//! TOML's tree to a JSON value.

use std::ops::Range;

use serde_json::{Map, Number, Value};
use toml::{
    Spanned,
    de::{DeArray, DeFloat, DeInteger, DeTable, DeValue},
};

use super::fault::{Problem, ProblemFault, SyntaxFault};

/// What no JSON value can be.
#[derive(Debug, Default)]
pub(super) struct Walk {
    pub problems: Vec<Problem>,
}

impl Walk {
    /// Walks a table. Recursion is bounded by [`super::limits::MAX_DEPTH`].
    pub fn table(&mut self, table: DeTable<'_>) -> Value {
        let rows = table.into_iter().map(|(key, value)| (key.into_inner().into_owned(), self.value(value)));
        Value::Object(rows.collect::<Map<_, _>>())
    }

    fn value(&mut self, value: Spanned<DeValue<'_>>) -> Value {
        let span = value.span();
        match value.into_inner() {
            DeValue::String(string) => Value::String(string.into_owned()),
            DeValue::Boolean(truth) => Value::Bool(truth),
            DeValue::Datetime(date) => Value::String(date.to_string()),
            DeValue::Integer(integer) => self.number(whole(&integer), span),
            DeValue::Float(float) => self.number(fraction(&float), span),
            DeValue::Array(array) => self.array(array),
            DeValue::Table(table) => self.table(table),
        }
    }

    fn array(&mut self, array: DeArray<'_>) -> Value {
        Value::Array(array.into_iter().map(|row| self.value(row)).collect())
    }

    fn number(&mut self, number: Option<Number>, span: Range<usize>) -> Value {
        number.map_or_else(
            || {
                let fault = ProblemFault::Syntax(SyntaxFault::NumberOutOfRange);
                self.problems.push(Problem { fault, range: span });
                Value::Null
            },
            Value::Number,
        )
    }
}

fn whole(integer: &DeInteger<'_>) -> Option<Number> {
    i64::from_str_radix(integer.as_str(), integer.radix()).ok().map(Number::from)
}

/// JSON knows neither `nan` nor `inf`, and no answer in a register is either.
fn fraction(float: &DeFloat<'_>) -> Option<Number> {
    float.as_str().parse().ok().and_then(Number::from_f64)
}
