//! What all the small words share: they are read from text, and written to data files as text again.

/// A value that has one plain spelling: the one that stands in a record and in data exports.
pub trait PlainText {
    /// The normal form with ordinary blanks, for TOML and JSON. Pages use `Display`, whose blanks do not break.
    fn to_plain(&self) -> String;
}

/// Ties a type that has `FromStr` and [`PlainText`] to serde (as text) and to its inlined schema.
///
/// The schema is inlined because some editors lose a description that stands beside `$ref`.
macro_rules! written_as_text {
    ($type:ty, $name:literal, { $($schema:tt)* }) => {
        impl TryFrom<String> for $type {
            type Error = <$type as std::str::FromStr>::Err;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&$crate::model::PlainText::to_plain(self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ $($schema)* })
            }
        }
    };
}
pub(crate) use written_as_text;

/// Characters that nobody sees, or that turn the direction of text: never meant in a value of the record.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}')
}
