//! The texts of a value as a file would spell them, with the way to each. Serde tells them one by one; no value is built.

use std::borrow::Cow;

use serde::Serialize;
use serde::ser::{
    Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::{Error, Value};

/// One step of the way to a text.
pub enum Step {
    /// Into the value of a key.
    Key(Cow<'static, str>),
    /// Into a row of a list, counted from 0.
    Row(usize),
}

/// Shows every text of a value, and the way to it.
pub fn walk(value: &impl Serialize, show: impl FnMut(&str, &[Step])) {
    // Only a table whose keys are no texts fails; no record has one.
    let _ = value.serialize(&mut Strings { show, path: Vec::new() });
}

struct Strings<F> {
    show: F,
    path: Vec<Step>,
}

impl<F: FnMut(&str, &[Step])> Strings<F> {
    fn key(&mut self, key: impl Into<Cow<'static, str>>) {
        self.path.push(Step::Key(key.into()));
    }

    fn value(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        value.serialize(self)
    }

    fn field(&mut self, key: &'static str, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.key(key);
        self.value(value)?;
        self.out(1);
        Ok(())
    }

    fn row(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.value(value)?;
        if let Some(Step::Row(index)) = self.path.last_mut() {
            *index += 1;
        }
        Ok(())
    }

    fn out(&mut self, steps: usize) {
        self.path.truncate(self.path.len() - steps);
    }
}

/// What is neither text nor holds any.
macro_rules! no_text {
    ($($method:ident: $type:ty),+ $(,)?) => {
        $(fn $method(self, _: $type) -> Result<(), Error> {
            Ok(())
        })+
    };
}

impl<F: FnMut(&str, &[Step])> Serializer for &mut Strings<F> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    no_text! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_bytes: &[u8],
        serialize_unit_struct: &'static str,
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_char(self, sign: char) -> Result<(), Error> {
        self.serialize_str(sign.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        (self.show)(text, &self.path);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.field(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Error> {
        self.path.push(Step::Row(0));
        Ok(self)
    }

    fn serialize_tuple(self, length: usize) -> Result<Self, Error> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Self, Error> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, n: usize) -> Result<Self, Error> {
        self.key(variant);
        self.serialize_seq(Some(n))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Self, Error> {
        self.key(variant);
        Ok(self)
    }
}

/// Lists, as serde tells them apart, and how many steps lead out of one.
macro_rules! lists {
    ($($list:ident::$row:ident: $steps:literal),+ $(,)?) => {
        $(impl<F: FnMut(&str, &[Step])> $list for &mut Strings<F> {
            type Ok = ();
            type Error = Error;

            fn $row<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.row(value)
            }

            fn end(self) -> Result<(), Error> {
                self.out($steps);
                Ok(())
            }
        })+
    };
}

lists! {
    SerializeSeq::serialize_element: 1,
    SerializeTuple::serialize_element: 1,
    SerializeTupleStruct::serialize_field: 1,
    SerializeTupleVariant::serialize_field: 2,
}

/// The same of tables.
macro_rules! tables {
    ($($table:ident: $steps:literal),+ $(,)?) => {
        $(impl<F: FnMut(&str, &[Step])> $table for &mut Strings<F> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
                self.field(key, value)
            }

            fn end(self) -> Result<(), Error> {
                self.out($steps);
                Ok(())
            }
        })+
    };
}

tables! {
    SerializeStruct: 0,
    SerializeStructVariant: 1,
}

impl<F: FnMut(&str, &[Step])> SerializeMap for &mut Strings<F> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        match serde_json::to_value(key)? {
            Value::String(key) => self.key(key),
            key @ (Value::Number(_) | Value::Bool(_)) => self.key(key.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => return Err(Error::custom("no key of a table")),
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.value(value)?;
        self.out(1);
        Ok(())
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(Serialize)]
    enum One {
        Unit,
        Of(&'static str),
        Two(u8, &'static str),
        Named { name: Option<&'static str> },
    }

    #[test]
    fn every_text_is_shown_where_json_has_it() {
        let value = (
            vec![One::Unit, One::Of("a"), One::Two(1, "b"), One::Named { name: Some("c") }, One::Named { name: None }],
            BTreeMap::from([("x", ("d", 'e')), ("y", ("f", 'g'))]),
            (true, 1.5, ()),
        );
        let json = serde_json::to_value(&value).expect("it is JSON");
        let mut shown = 0;
        walk(&value, |text, path| {
            let mut at = &json;
            for step in path {
                at = match step {
                    Step::Key(key) => &at[key.as_ref()],
                    Step::Row(index) => &at[*index],
                };
            }
            assert_eq!(at.as_str(), Some(text));
            shown += 1;
        });
        assert_eq!(shown, 8);
    }
}
