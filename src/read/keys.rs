//! Keys of tables that the author chooses, as values of their own: dates, periods, ids.
//!
//! A key has no value of its own, so only what can be read from text reads from it.

use serde::de::{Deserializer, Visitor, value::StrDeserializer};
use serde::forward_to_deserialize_any;

use super::fault::Fault;
use super::placed::{Placed, Refuse};
use super::rules::WRONG_TYPE;
use super::sink::Sink;
use crate::model::{DATE, FIELD, PERIOD, REFERENCE};
use crate::text::Span;

/// A key with its place.
#[derive(Clone, Copy)]
pub(super) struct Key<'c, 'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
    pub(super) sink: &'c Sink<'a>,
}

impl<'a> Key<'_, 'a> {
    fn parsed<V: Visitor<'a>>(self, visitor: V, expected: &'static str) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text).map_err(|_: Fault| Fault::Type(expected))
    }
}

impl Refuse for Key<'_, '_> {
    fn refuse(&self, fault: &Fault) {
        if let Some(message) = fault.message(self.text) {
            self.sink.tell(WRONG_TYPE, self.span, message);
        }
    }
}

impl<'a> Deserializer<'a> for Key<'_, 'a> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.text)
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match name {
            FIELD => visitor.visit_map(Placed::new(self.span, self.span, self)),
            DATE => self.parsed(visitor, "expect-date-key"),
            PERIOD => self.parsed(visitor, "expect-period-key"),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let text = if name == REFERENCE {
            self.sink.names(variants, self.text, self.span).ok_or(Fault::Told)?
        } else {
            self.text.into()
        };
        let text: StrDeserializer<'_, Fault> =
            serde::de::IntoDeserializer::into_deserializer(&*text);
        text.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        <W: Visitor<'a>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
