//! Tells about a key that belongs to nobody, with the one that was meant.
//!
//! Keys of values that a broken line hurt are left alone: that line was told.

use super::rules;
use super::sink::Sink;
use super::trace::secrets;
use crate::document::{Entry, Value};
use crate::i18n::Message;
use crate::text::guess;

/// Tells about a key that a table does not have, with the one that was meant. A key that the table has
/// already cannot be written a second time, so it is named and no fix.
pub(super) fn tell_unknown_key<'a>(
    sink: &Sink<'a>,
    entry: Entry<'a>,
    table: Value<'a>,
    known: impl Iterator<Item = &'a str>,
) {
    if entry.value.is_damaged() || entry.key.is_empty() {
        return;
    }
    sink.within(entry.key, || {
        let written = format!("{} = {}", entry.key, entry.value.raw());
        secrets(&written, |kind, _| sink.gives_away(kind, entry.value.span()));
        let message = Message::new("ref-unknown-field").with("key", entry.key);
        let finding = sink.finding(rules::UNKNOWN_FIELD, entry.key_span, message);
        sink.push(match guess(entry.key, known) {
            Some(near) if table.lookup(near.word).is_none() => finding.meaning(near, near.word),
            Some(near) => finding.help(Message::new("did-you-mean").with("near", near.word)),
            None => finding.help(Message::new("ref-unknown-field.help")),
        });
    });
}
