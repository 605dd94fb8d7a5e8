//! Tells about a key that belongs to nobody, with the one that was meant.
//!
//! Keys of values that a broken line hurt are left alone: that line was told.

use super::rules;
use super::sink::Sink;
use super::trace::secrets;
use crate::diagnostic::Applicability;
use crate::document::Entry;
use crate::i18n::Message;
use crate::text::nearest;

/// Tells about a key that a table does not have, with the one that was meant.
pub(super) fn tell_unknown_key<'a>(
    sink: &Sink<'a>,
    entry: Entry<'a>,
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
        sink.push(match nearest(entry.key, known) {
            Some(near) => {
                let help = Message::new("did-you-mean").with("near", near);
                let new = near.to_owned();
                sink.with_replacement(finding.help(help), entry.key_span, new, Applicability::Safe)
            }
            None => finding.help(Message::new("ref-unknown-field.help")),
        });
    });
}
