//! Each kind of schema error as a fault of ours.

use jsonschema::{
    JsonType, ValidationError,
    error::{TypeKind, ValidationErrorKind},
};
use serde_json::Value;

use super::lookup::{Lookup, allowed, corrected_date, corrected_key, echo, nearest_value, written};
use crate::diagnostic::{Format, Kind, SchemaFault};

/// The fault of an error that concerns one value. Kinds that concern keys or alternatives are told elsewhere; they
/// and those that no schema of ours can raise fall to the honest general sentence.
pub(super) fn fault(kind: &ValidationErrorKind, error: &ValidationError<'_>, lookup: &Lookup<'_>) -> SchemaFault {
    let value = error.instance().as_ref();
    let other = || SchemaFault::Other { keyword: kind.keyword().to_owned() };
    match kind {
        ValidationErrorKind::Type { kind } => {
            SchemaFault::WrongType { expected: expected(kind), found: kind_of(value), written: written(value) }
        }
        ValidationErrorKind::Constant { expected_value } => not_allowed(value, &[expected_value]),
        ValidationErrorKind::Enum { options } => not_allowed(
            value,
            &options.as_array().map(|options| options.iter().collect::<Vec<_>>()).unwrap_or_default(),
        ),
        ValidationErrorKind::Format { format } => SchemaFault::InvalidFormat {
            format: format_of(format),
            written: echo(value),
            corrected: corrected_date(value, &format_of(format)),
            example: lookup.example(error.schema_path().as_str()),
        },
        ValidationErrorKind::Pattern { pattern } => SchemaFault::PatternMismatch {
            pattern: pattern.clone(),
            written: echo(value),
            corrected: corrected_key(value, pattern),
            example: lookup.example(error.schema_path().as_str()),
        },
        ValidationErrorKind::MinLength { limit } => SchemaFault::TooShort { limit: *limit },
        ValidationErrorKind::MaxLength { limit } => SchemaFault::TooLong { limit: *limit },
        ValidationErrorKind::MinItems { limit } => SchemaFault::TooFewRows { limit: *limit },
        ValidationErrorKind::MaxItems { limit } => SchemaFault::TooManyRows { limit: *limit },
        ValidationErrorKind::AdditionalItems { limit } => {
            SchemaFault::TooManyRows { limit: u64::try_from(*limit).unwrap_or(u64::MAX) }
        }
        ValidationErrorKind::MinProperties { limit } => SchemaFault::TooFewKeys { limit: *limit },
        ValidationErrorKind::MaxProperties { limit } => SchemaFault::TooManyKeys { limit: *limit },
        ValidationErrorKind::Minimum { limit } => SchemaFault::TooSmall { limit: limit.to_string(), inclusive: true },
        ValidationErrorKind::ExclusiveMinimum { limit } => {
            SchemaFault::TooSmall { limit: limit.to_string(), inclusive: false }
        }
        ValidationErrorKind::Maximum { limit } => SchemaFault::TooLarge { limit: limit.to_string(), inclusive: true },
        ValidationErrorKind::ExclusiveMaximum { limit } => {
            SchemaFault::TooLarge { limit: limit.to_string(), inclusive: false }
        }
        ValidationErrorKind::UniqueItems => SchemaFault::NotUnique,
        ValidationErrorKind::FalseSchema | ValidationErrorKind::Not { .. } => SchemaFault::NotAllowedHere,
        ValidationErrorKind::AdditionalProperties { .. }
        | ValidationErrorKind::UnevaluatedProperties { .. }
        | ValidationErrorKind::UnevaluatedItems { .. }
        | ValidationErrorKind::Required { .. }
        | ValidationErrorKind::PropertyNames { .. }
        | ValidationErrorKind::AnyOf { .. }
        | ValidationErrorKind::OneOfNotValid { .. }
        | ValidationErrorKind::OneOfMultipleValid { .. }
        | ValidationErrorKind::BacktrackLimitExceeded { .. }
        | ValidationErrorKind::RegexEngineFailure { .. }
        | ValidationErrorKind::Contains
        | ValidationErrorKind::ContentEncoding { .. }
        | ValidationErrorKind::ContentMediaType { .. }
        | ValidationErrorKind::Custom { .. }
        | ValidationErrorKind::FromUtf8 { .. }
        | ValidationErrorKind::MultipleOf { .. }
        | ValidationErrorKind::Referencing(_) => other(),
    }
}

fn not_allowed(value: &Value, options: &[&Value]) -> SchemaFault {
    let allowed: Vec<_> = options.iter().map(|option| allowed(option, None)).collect();
    SchemaFault::ValueNotAllowed {
        written: written(value).map(|_| echo(value)),
        nearest: nearest_value(value, &allowed),
        allowed,
    }
}

fn expected(kind: &TypeKind) -> Vec<Kind> {
    match kind {
        TypeKind::Single(kind) => vec![kind_of_type(*kind)],
        TypeKind::Multiple(kinds) => kinds.iter().map(kind_of_type).collect(),
    }
}

const fn kind_of_type(kind: JsonType) -> Kind {
    match kind {
        JsonType::Null => Kind::Nothing,
        JsonType::Boolean => Kind::Boolean,
        JsonType::Integer => Kind::Integer,
        JsonType::Number => Kind::Number,
        JsonType::String => Kind::Text,
        JsonType::Array => Kind::List,
        JsonType::Object => Kind::Table,
    }
}

/// The kind of a value.
pub(super) fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::Nothing,
        Value::Bool(_) => Kind::Boolean,
        Value::Number(number) if number.is_f64() => Kind::Number,
        Value::Number(_) => Kind::Integer,
        Value::String(_) => Kind::Text,
        Value::Array(_) => Kind::List,
        Value::Object(_) => Kind::Table,
    }
}

/// The spelling that a `format` names.
pub(super) fn format_of(name: &str) -> Format {
    match name {
        "date" | "datum" => Format::Date,
        "frist" => Format::Period,
        "fundstelle" => Format::Citation,
        "email" | "idn-email" => Format::Email,
        "uri" | "iri" => Format::Url,
        other => Format::Other(other.to_owned()),
    }
}
