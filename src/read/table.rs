//! Reads one table into a noun, and tells about keys that belong to nobody.

use serde::Deserialize;

use super::deserializer::{Keys, Node};
use super::rules;
use super::sink::Sink;
use crate::diagnostic::Applicability;
use crate::document::{Entry, Value};
use crate::i18n::Message;
use crate::text::nearest;

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

/// Tells about a key that a table does not have, with the one that was meant.
pub(super) fn tell_unknown_key<'a>(
    sink: &Sink<'a>,
    entry: Entry<'a>,
    known: impl Iterator<Item = &'a str> + Clone,
) {
    if entry.value.is_damaged() || entry.key.is_empty() {
        return;
    }
    sink.within(entry.key, || {
        let message = Message::new("ref-unknown-field").with("key", entry.key);
        let finding = sink.finding(rules::UNKNOWN_FIELD, entry.key_span, message);
        sink.push(match nearest(entry.key, known.clone()) {
            Some(near) => {
                let help = Message::new("did-you-mean").with("near", near);
                let new = near.to_owned();
                sink.with_replacement(finding.help(help), entry.key_span, new, Applicability::Safe)
            }
            None => finding.help(Message::new("ref-unknown-field.help")),
        });
    });
}
