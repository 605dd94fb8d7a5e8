//! Reads one table into a noun: all of its keys, or those that are the noun's own.
//!
//! Nothing written is passed over in silence: a key that is not known is a finding with the
//! nearest known one.

use serde::Deserialize;

use super::deserializer::{Keys, Node};
use super::sink::Sink;
use crate::document::Value;

/// Reads a table of `keyplan.toml` or of a front matter; what could not be read is told to the sink.
pub fn table<'a, T: Deserialize<'a> + Default>(value: Value<'a>, sink: &Sink<'a>) -> T {
    of_keys(value, Keys::Own, sink)
}

/// Reads some of a table's keys into a noun.
pub(super) fn of_keys<'a, T: Deserialize<'a> + Default>(
    value: Value<'a>,
    keys: Keys,
    sink: &Sink<'a>,
) -> T {
    T::deserialize(Node { value, keys, sink }).unwrap_or_else(|fault| {
        sink.refuse(&fault, value);
        T::default()
    })
}
