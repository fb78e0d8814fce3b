//! TOML's tree to a JSON value, and the place of everything in it, in one walk.

use serde_json::{Map, Number, Value};
use toml::{
    Spanned,
    de::{DeArray, DeFloat, DeInteger, DeTable, DeValue},
};

use super::{
    fault::{Problem, ProblemFault, SyntaxFault},
    pointer::Pointer,
    spans::{SpanMap, Spans},
};

/// What a walk finds.
#[derive(Debug, Default)]
pub(super) struct Walk {
    pub spans: SpanMap,
    pub problems: Vec<Problem>,
}

impl Walk {
    /// Walks a whole file. Recursion is bounded by [`super::limits::MAX_DEPTH`].
    pub fn file(&mut self, text: &str, table: &DeTable<'_>) -> Value {
        self.table(text, table, &Pointer::root())
    }

    fn table(&mut self, text: &str, table: &DeTable<'_>, at: &Pointer) -> Value {
        let mut object = Map::new();
        for (key, value) in table {
            let pointer = at.key(key.get_ref());
            let value = self.value(text, Some(key.span()), value, &pointer);
            object.insert(key.get_ref().clone().into_owned(), value);
        }
        Value::Object(object)
    }

    fn value(
        &mut self,
        text: &str,
        key: Option<std::ops::Range<usize>>,
        value: &Spanned<DeValue<'_>>,
        at: &Pointer,
    ) -> Value {
        let span = value.span();
        // A header's span is the value span of its table: the one that begins with a bracket and is no list.
        let header = matches!(value.get_ref(), DeValue::Table(_)) && text[span.start..].starts_with('[');
        self.spans.insert(at.clone(), Spans { key, value: span.clone(), header: header.then(|| span.clone()) });
        match value.get_ref() {
            DeValue::String(string) => Value::String(string.clone().into_owned()),
            DeValue::Boolean(truth) => Value::Bool(*truth),
            DeValue::Datetime(date) => Value::String(date.to_string()),
            DeValue::Integer(integer) => self.number(whole(integer), span),
            DeValue::Float(float) => self.number(fraction(float), span),
            DeValue::Array(array) => self.array(text, array, at),
            DeValue::Table(table) => self.table(text, table, at),
        }
    }

    fn array(&mut self, text: &str, array: &DeArray<'_>, at: &Pointer) -> Value {
        Value::Array(array.iter().enumerate().map(|(index, row)| self.value(text, None, row, &at.row(index))).collect())
    }

    fn number(&mut self, number: Option<Number>, span: std::ops::Range<usize>) -> Value {
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
