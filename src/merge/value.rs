//! Merges the values that both sides gave to one field, where both can be had: lists, inline tables.
//!
//! In come three values that all differ; out comes the text of the one that holds what both want, or
//! nothing where they cannot be had together.

use super::list::{self, List};
use super::meaning::meaning;
use crate::document::{Entry, Shape, Toml, Value, Written};

/// A value with its document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held<'t> {
    pub(super) toml: &'t Toml,
    pub(super) value: Value<'t>,
}

impl Held<'_> {
    fn is(self, shape: Shape) -> bool {
        self.value.shape() == shape
    }

    fn raw(self) -> String {
        self.value.raw().replace("\r\n", "\n")
    }
}

/// The text of the merged value; `target` says how it is written.
pub(super) fn join(base: Option<Held<'_>>, target: Held<'_>, source: Held<'_>) -> Option<String> {
    let is_table = |held: Held<'_>| held.is(Shape::Table);
    if let Some(base) = base
        && [base, target, source].into_iter().all(is_table)
    {
        return tables(base, target, source);
    }
    lists(base, target, source)
}

fn lists(base: Option<Held<'_>>, target: Held<'_>, source: Held<'_>) -> Option<String> {
    if !target.is(Shape::Array) && !source.is(Shape::Array) {
        return None;
    }
    let list = |held: Held<'_>| List::of(held.toml, held.value);
    let base = base.map_or_else(List::default, list);
    list::join(&base, &list(target), &list(source))
}

/// An inline table, field by field; one that holds lines, comments or dotted keys is left to people.
fn tables(base: Held<'_>, target: Held<'_>, source: Held<'_>) -> Option<String> {
    let is_plain = |held: Held<'_>| {
        let is_simple = |entry: Entry<'_>| !matches!(entry.value.written(), Written::Dotted);
        !held.value.raw().contains('\n') && held.value.entries().all(is_simple)
    };
    if ![target, source].into_iter().all(is_plain) {
        return None;
    }
    let of = |held: Held<'_>, key: &str| held.value.lookup(key).map(meaning);
    let mut fields: Vec<String> = Vec::new();
    for entry in target.value.entries() {
        let (b, t, s) = (of(base, entry.key), Some(meaning(entry.value)), of(source, entry.key));
        let there = source.value.lookup(entry.key);
        let text = match there {
            _ if s == t || s == b => Held { value: entry.value, ..target }.raw(),
            Some(there) if t == b => Held { value: there, ..source }.raw(),
            None if t == b => continue,
            None => return None,
            Some(there) => {
                let base = base.value.lookup(entry.key).map(|value| Held { value, ..base });
                let target = Held { value: entry.value, ..target };
                lists(base, target, Held { value: there, ..source })?
            }
        };
        fields.push(format!("{} = {text}", entry.key_span.slice(target.toml.text())));
    }
    for entry in source.value.entries() {
        if target.value.lookup(entry.key).is_some() {
            continue;
        }
        match of(base, entry.key) {
            Some(before) if before == meaning(entry.value) => {}
            Some(_) => return None,
            None => {
                let key = entry.key_span.slice(source.toml.text());
                fields.push(format!("{key} = {}", Held { value: entry.value, ..source }.raw()));
            }
        }
    }
    let pad =
        if target.value.raw().starts_with("{ ") || target.value.is_empty() { " " } else { "" };
    Some(if fields.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{{pad}{}{pad}}}", fields.join(", "))
    })
}
