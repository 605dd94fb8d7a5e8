//! What a value means, as a text that is the same for the same meaning however it is written.
//!
//! In come values of a document; out come texts to compare. The order of keys, spaces, the kind of quotes and
//! line ends do not enter; the order of a list does. Nothing recurses.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::document::{Shape, Toml, Value, Written};

/// The keys from the document to a value.
pub(super) type Path = Vec<String>;

/// What stands for a table among the leaves of a document.
pub(super) const TABLE: &str = "table";

/// What a value means.
pub(super) fn meaning(value: Value<'_>) -> String {
    let mut parts = Vec::new();
    let mut open = vec![(value, String::new())];
    while let Some((value, place)) = open.pop() {
        match value.shape() {
            Shape::Table => {
                parts.push(format!("{place}{{}}"));
                open.extend(value.entries().map(|it| (it.value, format!("{place}.{:?}", it.key))));
            }
            Shape::Array => {
                parts.push(format!("{place}[]"));
                let elements = value.elements().enumerate();
                open.extend(elements.map(|(at, it)| (it, format!("{place}/{at}"))));
            }
            _ => parts.push(format!("{place}={}", scalar(value))),
        }
    }
    parts.sort_unstable();
    parts.join("\u{1f}")
}

fn scalar(value: Value<'_>) -> String {
    let shape = value.shape();
    let text = match shape {
        Shape::String => value.text().map(|text| text.replace("\r\n", "\n")),
        Shape::Integer => value.integer().map(|number| number.to_string()),
        Shape::Float => value.number().map(Cow::into_owned),
        _ => None,
    };
    format!("{shape:?} {}", text.unwrap_or_else(|| value.raw().to_owned()))
}

/// Every value of a document that is no table, and every table that is written as one, by its path.
pub(super) fn leaves(toml: &Toml) -> BTreeMap<Path, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![(toml.root(), Path::new())];
    while let Some((value, path)) = open.pop() {
        if value.shape() != Shape::Table {
            found.insert(path, meaning(value));
            continue;
        }
        let children = value.entries().map(|entry| (entry.value, below(&path, entry.key)));
        open.extend(children);
        if matches!(value.written(), Written::Header | Written::Inline) {
            found.insert(path, TABLE.to_owned());
        }
    }
    found
}

/// A path one key further.
pub(super) fn below(path: &[String], key: &str) -> Path {
    let mut longer = Path::with_capacity(path.len() + 1);
    longer.extend_from_slice(path);
    longer.push(key.to_owned());
    longer
}
