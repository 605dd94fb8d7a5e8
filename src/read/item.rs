//! Reads one item: its head, what any item may carry, and its own fields.
//!
//! In comes a table `[kind.id]`, out comes an item with its place; a bad field never costs the
//! item.

use serde::Deserialize;

use super::deserializer::Keys;
use super::rules;
use super::sink::Sink;
use super::table::of_keys;
use crate::document::{Entry, Shape, Value};
use crate::i18n::Message;
use crate::model::{Common, Head, Item, ItemKey, Items, Kind, Word};

/// The kinds that the ids of a kind name, as the sink wants them.
fn named_by_id(kind: Kind) -> Option<&'static [&'static str]> {
    match kind.id_names()? {
        Kind::Person => Some(&["person"]),
        Kind::Unit => Some(&["unit"]),
        _ => None,
    }
}

/// Reads every item below `[kind]` into a collection; of two with one id the first stays.
pub(super) fn items<'a, T: Deserialize<'a> + Default>(
    kind: Kind,
    entry: Entry<'a>,
    into: &mut Items<T>,
    sink: &Sink<'a>,
    mut taken: impl FnMut(Head, Head),
) {
    if entry.value.shape() != Shape::Table {
        tell_not_a_table(kind, entry, sink);
        return;
    }
    into.reserve(entry.value.len());
    for entry in entry.value.entries() {
        let Some(item) = item(kind, entry, sink) else { continue };
        if let Err(twin) = into.insert(item)
            && let Some(first) = into.get(twin.id())
        {
            taken(twin.head, first.head.clone());
        }
    }
}

/// Reads one item; `None` for what is no table or is hidden.
pub(super) fn item<'a, T: Deserialize<'a> + Default>(
    kind: Kind,
    entry: Entry<'a>,
    sink: &Sink<'a>,
) -> Option<Item<T>> {
    let id = if kind.is_single() { "" } else { entry.key };
    let key = ItemKey { kind, id: id.into() };
    if sink.passes_over(&key, [entry.key_span, entry.value.span()]) {
        return None;
    }
    sink.enter(Some(key.clone()));
    let key = ItemKey { id: sink.id_of(&key), ..key };
    let item = if entry.value.shape() == Shape::Table {
        if !kind.is_single() {
            check_id(kind, entry, sink);
        }
        Some(read(key, entry, sink))
    } else {
        tell_not_a_table(kind, entry, sink);
        None
    };
    sink.enter(None);
    item
}

fn read<'a, T: Deserialize<'a> + Default>(
    key: ItemKey,
    entry: Entry<'a>,
    sink: &Sink<'a>,
) -> Item<T> {
    let value = entry.value;
    let header = value.header();
    let id = header.as_ref().map_or(entry.key_span, |header| header.id);
    let head = Head::new(key, sink.place(id), value.span());
    let head = match common(value, sink) {
        Some(common) => head.carrying(common),
        None => head,
    };
    Item { head, body: of_keys(value, Keys::WithoutCommon, sink) }
}

/// What any item may carry, where it carries something.
fn common<'a>(value: Value<'a>, sink: &Sink<'a>) -> Option<Common> {
    let has_any = Common::KEYS.iter().any(|key| value.lookup(key).is_some());
    has_any.then(|| of_keys(value, Keys::CommonOnly, sink))
}

/// Tells about an id that is no slug, and keeps one that is a reference itself.
fn check_id<'a>(kind: Kind, entry: Entry<'a>, sink: &Sink<'a>) {
    if let Some(kinds) = named_by_id(kind) {
        sink.names(kinds, entry.key, entry.key_span);
    }
    let is_slug = |part: &str| {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        !part.is_empty() && part.chars().all(good)
    };
    if !entry.key.split('-').all(is_slug) && !entry.key.is_empty() {
        let message = Message::new("ref-invalid-id").with("id", entry.key);
        let finding = sink.finding(rules::INVALID_ID, entry.key_span, message);
        sink.push(finding.help(Message::new("ref-invalid-id.help")));
    }
}

fn tell_not_a_table<'a>(kind: Kind, entry: Entry<'a>, sink: &Sink<'a>) {
    if entry.value.is_damaged() {
        return;
    }
    let key = if kind.is_single() { "ref-wrong-type-single" } else { "ref-wrong-type-item" };
    let message = Message::new(key).with("kind", kind.word());
    sink.tell(rules::WRONG_TYPE, entry.key_span, message);
}
