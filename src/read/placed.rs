//! What a [`Field`](crate::model::Field) is read from: its places as a key, then its value.
//!
//! A value that cannot be read is told here, at its field, and reading goes on beside it.

use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess};

use super::fault::Fault;
use crate::model::places;
use crate::text::Span;

/// Tells why a value could not be read.
pub(super) trait Refuse {
    fn refuse(&self, fault: &Fault);
}

/// A value with the places of its key and itself.
pub(super) struct Placed<T> {
    key: Span,
    at: Span,
    value: T,
}

impl<T> Placed<T> {
    pub(super) fn new(key: Span, at: Span, value: T) -> Self {
        Self { key, at, value }
    }
}

impl<'a, T: Deserializer<'a, Error = Fault> + Refuse + Copy> MapAccess<'a> for Placed<T> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        seed.deserialize(places(self.key, self.at).into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        seed.deserialize(self.value).map_err(|fault| {
            self.value.refuse(&fault);
            Fault::Told
        })
    }
}
