//! Turns what the model writes of itself into [`Value`]s.
//!
//! In comes anything of the model with the text that it was read from, out comes its value in normal
//! form; what nobody wrote has none. In an edition from which something is hidden, what cannot be read
//! has none either: it may be a mention of what is hidden.

use std::fmt;

use rust_decimal::prelude::ToPrimitive;
use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::value::{Name, Named, Order, Rows, Table, Value};
use crate::model::{ASSET, BAD, DATE, DAYS, Kind, MARKDOWN, NUMBER, PERIOD, Period, REFERENCE};
use crate::text::Span;

/// What is known around the values that are read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surroundings<'a> {
    /// The plan in which they stand.
    pub(super) plan: &'a str,
    /// The currency of amounts that name none.
    pub(super) currency: &'a str,
    /// The file's text; none in an edition from which something is hidden.
    pub(super) source: Option<&'a str>,
}

/// The value of something of the model.
pub(super) fn value(of: &impl Serialize, around: Surroundings<'_>) -> Option<Value> {
    of.serialize(around).expect("the model holds only what is read here; a test walks all of it")
}

/// The model holds something that no plan can say.
#[derive(Debug)]
pub(super) struct Foreign;

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a value of the plan language")
    }
}

impl std::error::Error for Foreign {}

impl serde::ser::Error for Foreign {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Read = Result<Option<Value>, Foreign>;

/// Refuses what the plan language does not have.
macro_rules! foreign {
    ($($method:ident($($type:ty),*);)+) => {
        $(fn $method(self, $(_: $type),*) -> Read { Err(Foreign) })+
    };
}

impl<'a> Serializer for Surroundings<'a> {
    type Ok = Option<Value>;
    type Error = Foreign;
    type SerializeSeq = List<'a>;
    type SerializeMap = Keyed<'a>;
    type SerializeStruct = Noun<'a>;
    type SerializeTuple = Impossible<Option<Value>, Foreign>;
    type SerializeTupleStruct = Impossible<Option<Value>, Foreign>;
    type SerializeTupleVariant = Impossible<Option<Value>, Foreign>;
    type SerializeStructVariant = Impossible<Option<Value>, Foreign>;

    foreign! {
        serialize_i8(i8); serialize_i16(i16); serialize_i32(i32); serialize_i64(i64);
        serialize_f32(f32); serialize_f64(f64); serialize_char(char); serialize_bytes(&[u8]);
        serialize_unit(); serialize_unit_struct(&'static str);
    }

    fn serialize_none(self) -> Read {
        Ok(None)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Read {
        value.serialize(self)
    }

    fn serialize_bool(self, flag: bool) -> Read {
        Ok(Some(Value::Flag(flag)))
    }

    fn serialize_u8(self, number: u8) -> Read {
        Ok(Some(Value::Number(number.into())))
    }

    fn serialize_u16(self, number: u16) -> Read {
        Ok(Some(Value::Number(number.into())))
    }

    fn serialize_u32(self, number: u32) -> Read {
        Ok(Some(Value::Number(number.into())))
    }

    fn serialize_u64(self, number: u64) -> Read {
        Ok(Some(Value::Number(number.into())))
    }

    fn serialize_str(self, text: &str) -> Read {
        Ok(Some(Value::Text(with_plain_ends(text))))
    }

    fn serialize_unit_variant(self, stem: &'static str, _: u32, word: &'static str) -> Read {
        Ok(Some(Value::Word { stem, word }))
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        value: &T,
    ) -> Read {
        let inner = value.serialize(self)?;
        Ok(inner.and_then(|inner| self.named(name, inner)))
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        kind: u32,
        _: &'static str,
        value: &T,
    ) -> Read {
        match (name, Kind::ALL.get(kind as usize), value.serialize(self)?) {
            (REFERENCE, Some(kind), Some(Value::Text(text))) => {
                Ok(Some(Value::Reference(Named::of(&text, *kind, self.plan))))
            }
            _ => Err(Foreign),
        }
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<List<'a>, Foreign> {
        Ok(List { around: self, values: Vec::with_capacity(len.unwrap_or_default()) })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Keyed<'a>, Foreign> {
        Ok(Keyed { around: self, key: None, rows: Vec::new() })
    }

    fn serialize_struct(self, noun: &'static str, _: usize) -> Result<Noun<'a>, Foreign> {
        Ok(Noun { around: self, called: noun, at: 0, fields: Table::default() })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Foreign> {
        Err(Foreign)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Foreign> {
        Err(Foreign)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Foreign> {
        Err(Foreign)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Foreign> {
        Err(Foreign)
    }
}

impl Surroundings<'_> {
    /// A value as its name says how to take it.
    fn named(self, name: &str, inner: Value) -> Option<Value> {
        match (name, inner) {
            (BAD, Value::Number(place)) => {
                let source = self.source?;
                let place = place.to_u64()?;
                let part = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).ok();
                let span = Span::new(part(place >> 32)?, part(place)?);
                let raw = source.get(span.range()).unwrap_or_default();
                Some(Value::Bad(raw.to_owned()))
            }
            (DAYS, Value::Number(days)) => days.to_u16().map(Value::Days),
            (DATE, Value::Text(text)) => text.parse().ok().map(Value::Day),
            (NUMBER, Value::Text(text)) => text.parse().ok().map(Value::Number),
            (PERIOD, Value::Text(text)) => Period::of(&text).map(Value::Period),
            (MARKDOWN, Value::Text(text)) => Some(Value::Long(text.trim_end().to_owned())),
            (ASSET, Value::Text(text)) => Some(Value::File(text)),
            (_, inner) => Some(inner),
        }
    }
}

/// The elements of a list.
pub(super) struct List<'a> {
    around: Surroundings<'a>,
    values: Vec<Value>,
}

impl SerializeSeq for List<'_> {
    type Ok = Option<Value>;
    type Error = Foreign;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Foreign> {
        self.values.extend(value.serialize(self.around)?);
        Ok(())
    }

    fn end(self) -> Read {
        let is_row = |value: &Value| matches!(value, Value::Table(_));
        if !self.values.iter().any(is_row) {
            return Ok(Some(Value::set(self.values)));
        }
        let nouns = self.values.iter().find_map(noun);
        let order = if nouns == Some("Step") { Order::Fixed } else { Order::Free };
        let rows = self.values.into_iter().map(|value| (main(&value), value));
        Ok(Some(Value::Rows(Rows::of(order, rows))))
    }
}

/// The noun of a table.
fn noun(value: &Value) -> Option<&'static str> {
    match value {
        Value::Table(table) => table.0.first().map(|(name, _)| name.noun),
        _ => None,
    }
}

/// What tells an element of a list from the others: the first field of its noun, of a line of influence
/// also in which way it sways.
fn main(value: &Value) -> Vec<Value> {
    let Value::Table(table) = value else { return vec![value.clone()] };
    let is_key = |name: &Name| name.at == 0 || (name.noun, name.name) == ("Line", "kind");
    table.0.iter().filter(|(name, _)| is_key(name)).map(|(_, value)| value.clone()).collect()
}

/// The entries of a table whose keys are the author's.
pub(super) struct Keyed<'a> {
    around: Surroundings<'a>,
    key: Option<Value>,
    rows: Vec<(Vec<Value>, Value)>,
}

impl SerializeMap for Keyed<'_> {
    type Ok = Option<Value>;
    type Error = Foreign;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Foreign> {
        self.key = key.serialize(self.around)?;
        Ok(())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Foreign> {
        let value = value.serialize(self.around)?;
        self.rows.extend(self.key.take().map(|key| vec![key]).zip(value));
        Ok(())
    }

    fn end(self) -> Read {
        Ok(Some(Value::Rows(Rows::of(Order::Free, self.rows))))
    }
}

/// The fields of a noun.
pub(super) struct Noun<'a> {
    around: Surroundings<'a>,
    called: &'static str,
    at: u16,
    fields: Table,
}

impl SerializeStruct for Noun<'_> {
    type Ok = Option<Value>;
    type Error = Foreign;

    fn serialize_field<T: ?Sized + Serialize>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Foreign> {
        let name = Name { at: self.at, noun: self.called, name };
        self.at += 1;
        let value = value.serialize(self.around)?;
        self.fields.0.extend(value.map(|value| (name, value)));
        Ok(())
    }

    fn end(self) -> Read {
        let is_money = self.called == "Money";
        if is_money && let Some(money) = money(&self.fields, self.around.currency) {
            return Ok(Some(money));
        }
        Ok(Some(Value::Table(self.fields)))
    }
}

/// An amount with its currency, when both could be read.
fn money(fields: &Table, currency: &str) -> Option<Value> {
    let Some(Value::Number(amount)) = fields.value("amount") else { return None };
    let currency = match fields.value("currency") {
        None => currency,
        Some(Value::Text(own)) => own,
        Some(_) => return None,
    };
    Some(Value::Money { amount: *amount, currency: currency.to_owned() })
}

/// A text whose lines end in one way, as they do on every system after a checkout on another.
pub(super) fn with_plain_ends(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() }
}
