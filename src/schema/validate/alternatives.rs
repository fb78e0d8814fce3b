//! `anyOf` and `oneOf`: constants are listed; of other alternatives the one that was meant tells its own errors.

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value;

use super::{
    Telling, instance_pointer,
    kinds::{format_of, kind_of},
    lookup::{allowed, corrected_date, echo, nearest_value, written},
};
use crate::diagnostic::{Finding, Format, Kind, Part, SchemaFault};

/// The errors of each alternative.
type Context = [Vec<ValidationError<'static>>];

impl Telling<'_> {
    pub(super) fn alternatives(&self, error: &ValidationError<'_>, context: &Context, findings: &mut Vec<Finding>) {
        let pointer = instance_pointer(error);
        let path = error.schema_path().as_str();
        let branches = self.lookup.schema_at(path).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let value = error.instance().as_ref();
        if let Some(fault) = constants(branches, value).or_else(|| self.date(branches, value, path)) {
            findings.push(self.at(pointer, Part::Value, fault));
            return;
        }
        if let Some(expected) = no_type_fits(context, error) {
            let fault = SchemaFault::WrongType { expected, found: kind_of(value), written: written(value) };
            findings.push(self.at(pointer, Part::Value, fault));
            return;
        }
        let meant = context.iter().filter(|errors| !errors.is_empty()).min_by_key(|errors| misfit(errors, error));
        if let Some(errors) = meant {
            for error in errors {
                self.error(error, findings);
            }
        } else {
            let keyword = error.kind().keyword().to_owned();
            findings.push(self.at(pointer, Part::Value, SchemaFault::Other { keyword }));
        }
    }

    /// Dates are two alternatives, for editors' sake; a text that fits neither is simply no date.
    fn date(&self, branches: &[Value], value: &Value, path: &str) -> Option<SchemaFault> {
        let is_date = |branch: &Value| {
            branch.get("format").and_then(Value::as_str).is_some_and(|name| format_of(name) == Format::Date)
        };
        let all_texts = branches.iter().all(|branch| branch.get("type").and_then(Value::as_str) == Some("string"));
        if !(value.is_string() && all_texts && branches.iter().any(is_date)) {
            return None;
        }
        Some(SchemaFault::InvalidFormat {
            format: Format::Date,
            written: echo(value),
            corrected: corrected_date(value, &Format::Date),
            example: self.lookup.example(path),
        })
    }
}

/// All alternatives are constants: the values they allow.
fn constants(branches: &[Value], value: &Value) -> Option<SchemaFault> {
    let options: Option<Vec<_>> = branches
        .iter()
        .map(|branch| branch.get("const").map(|constant| allowed(constant, branch.get("description"))))
        .collect();
    let options = options.filter(|options| !options.is_empty())?;
    let same_kind = branches.iter().filter_map(|branch| branch.get("const")).any(|one| kind_of(one) == kind_of(value));
    let nearest = nearest_value(value, &options);
    // A number or list instead of a word is told with the words too: they say more than its kind.
    let written =
        if same_kind || !(value.is_array() || value.is_object()) { written(value).map(|_| echo(value)) } else { None };
    Some(SchemaFault::ValueNotAllowed { written, allowed: options, nearest })
}

/// The kinds of all alternatives, if the value is of none of them.
fn no_type_fits(context: &Context, error: &ValidationError<'_>) -> Option<Vec<Kind>> {
    let mut kinds = Vec::new();
    for errors in context {
        let here = errors.iter().find(|inner| inner.instance_path() == error.instance_path())?;
        match here.kind() {
            ValidationErrorKind::Type { .. } => {
                if let SchemaFault::WrongType { expected, .. } = type_fault(here) {
                    kinds.extend(expected);
                }
            }
            ValidationErrorKind::Constant { expected_value }
                if kind_of(expected_value) != kind_of(error.instance()) =>
            {
                kinds.push(kind_of(expected_value));
            }
            _ => return None,
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    (!kinds.is_empty()).then_some(kinds)
}

fn type_fault(error: &ValidationError<'_>) -> SchemaFault {
    // A type error looks nothing up.
    let lookup = super::Lookup { schema: &Value::Null };
    super::kinds::fault(error.kind(), error, &lookup)
}

/// How badly an alternative fits: first by kind, then by a tag that says otherwise, then by the number of errors.
fn misfit(errors: &[ValidationError<'static>], outer: &ValidationError<'_>) -> (u8, usize) {
    let depth = |error: &ValidationError<'_>| error.instance_path().segments().count();
    let here = depth(outer);
    let worst = errors.iter().map(|error| match error.kind() {
        ValidationErrorKind::Type { .. } if depth(error) == here => 3,
        ValidationErrorKind::Constant { .. } | ValidationErrorKind::Enum { .. } if depth(error) <= here + 1 => 2,
        ValidationErrorKind::Required { .. } if depth(error) == here => 1,
        _ => 0,
    });
    (worst.max().unwrap_or(0), errors.len())
}
