//! A value against its schema. The schema finds everything at once, where deserialising would stop at its first
//! error; each error becomes a finding at the exact key or value.

mod alternatives;
mod kinds;
mod lookup;

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value;

use crate::{
    diagnostic::{Echo, Fault, Finding, Part, Place, SchemaFault},
    source::pointer::Pointer,
};

use lookup::Lookup;

/// Checks a spelling that the schema names in `format`.
pub type FormatCheck = fn(&str) -> bool;

/// A schema ready to check values.
#[derive(Debug)]
pub struct Validator {
    compiled: jsonschema::Validator,
    schema: Value,
}

/// A schema that is none: our own fault, never that of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidSchema(pub String);

impl Validator {
    /// Prepares a schema, with checks for the `format`s that JSON Schema does not know.
    pub fn new(schema: &Value, formats: &[(&'static str, FormatCheck)]) -> Result<Self, InvalidSchema> {
        let options = formats
            .iter()
            .fold(jsonschema::draft202012::options().should_validate_formats(true), |options, (name, check)| {
                options.with_format(*name, *check)
            });
        let compiled = options.build(schema).map_err(|error| InvalidSchema(error.to_string()))?;
        Ok(Self { compiled, schema: schema.clone() })
    }

    /// Everything that is wrong with the shape of `value`, which stands in `file`.
    pub fn check(&self, file: &str, value: &Value) -> Vec<Finding> {
        let telling = Telling { file, lookup: Lookup { schema: &self.schema } };
        let mut findings = Vec::new();
        for error in self.compiled.iter_errors(value) {
            telling.error(&error, &mut findings);
        }
        findings.dedup();
        // A format says better than a pattern or a length what is wrong with the same text.
        let has_format: Vec<_> = findings.iter().filter(|one| is_format(one)).map(|one| one.place.clone()).collect();
        findings.retain(|one| !is_coarser(one) || !has_format.contains(&one.place));
        findings
    }
}

fn is_format(finding: &Finding) -> bool {
    matches!(finding.fault, Fault::Schema(SchemaFault::InvalidFormat { .. }))
}

fn is_coarser(finding: &Finding) -> bool {
    matches!(finding.fault, Fault::Schema(SchemaFault::PatternMismatch { .. } | SchemaFault::TooShort { .. }))
}

/// Turns errors into findings.
struct Telling<'a> {
    file: &'a str,
    lookup: Lookup<'a>,
}

impl Telling<'_> {
    fn at(&self, pointer: Pointer, part: Part, fault: SchemaFault) -> Finding {
        Finding::error(Fault::Schema(fault), Place { file: self.file.to_owned(), pointer: Some(pointer), part })
    }

    /// One error becomes one finding, or one for each key concerned.
    fn error(&self, error: &ValidationError<'_>, findings: &mut Vec<Finding>) {
        let pointer = instance_pointer(error);
        match error.kind() {
            ValidationErrorKind::AdditionalProperties { unexpected }
            | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
                for key in unexpected {
                    let fault = self.lookup.unknown_key(error.schema_path().as_str(), &pointer, key);
                    findings.push(self.at(pointer.key(key), Part::Key, fault));
                }
            }
            ValidationErrorKind::Required { property } => {
                let key = property.as_str().unwrap_or_default().to_owned();
                findings.push(self.at(pointer, Part::Header, SchemaFault::MissingKey { key }));
            }
            ValidationErrorKind::PropertyNames { error: name } => {
                let key = name.instance().as_str().unwrap_or_default().to_owned();
                let fault = SchemaFault::InvalidKeyName { key: Echo::new(key.clone()) };
                findings.push(self.at(pointer.key(&key), Part::Key, fault));
            }
            ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
                self.alternatives(error, context, findings);
            }
            kind => {
                let fault = kinds::fault(kind, error, &self.lookup);
                findings.push(self.at(pointer, Part::Value, fault));
            }
        }
    }
}

fn instance_pointer(error: &ValidationError<'_>) -> Pointer {
    error.instance_path().as_str().parse().unwrap_or_default()
}

#[cfg(test)]
mod tests;
