//! The last hand on a schema: what a field takes ends its description, and tables are closed.
//!
//! In comes a schema with keyplan's own keys, out goes one that any reader of JSON Schema understands.

use schemars::Schema;
use serde_json::{Map, Value};

use crate::model::{MEANINGS, TAKES};

/// Settles a schema and everything in it.
pub(super) fn settle(schema: &mut Schema) {
    let mut open: Vec<&mut Map<String, Value>> = vec![schema.ensure_object()];
    while let Some(keys) = open.pop() {
        describe(keys);
        close(keys);
        for (key, value) in keys {
            match (FIELDS.contains(&key.as_str()), value) {
                (true, Value::Object(fields)) => open.extend(tables(fields.values_mut())),
                (false, Value::Object(inner)) => open.push(inner),
                (_, Value::Array(all)) => open.extend(tables(all.iter_mut())),
                _ => {}
            }
        }
    }
}

fn tables<'a>(
    values: impl Iterator<Item = &'a mut Value>,
) -> impl Iterator<Item = &'a mut Map<String, Value>> {
    values.filter_map(Value::as_object_mut)
}

/// The keys whose values are schemas by the name of a field, and no schema themselves.
const FIELDS: &[&str] = &["properties", "patternProperties", "definitions"];

/// Makes what a field takes the end of its description. What is not written is nothing, which a schema
/// need not tell.
fn describe(keys: &mut Map<String, Value>) {
    keys.shift_remove("default");
    let mut text = |key: &str| match keys.shift_remove(key) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    let (takes, meanings) = (text(TAKES), text(MEANINGS));
    // Where the words follow, that it is one of them needs no saying.
    let takes = takes.filter(|takes| takes != "word").map(|takes| format!("Takes: {takes}."));
    let own = keys.get("description").and_then(Value::as_str).map(str::to_owned);
    let parts: Vec<String> = own.into_iter().chain(takes).chain(meanings).collect();
    if !parts.is_empty() {
        keys.insert("description".to_owned(), parts.join("\n\n").into());
    }
}

/// Refuses keys that a table does not name.
fn close(keys: &mut Map<String, Value>) {
    if keys.get("properties").is_some_and(Value::is_object)
        && !keys.contains_key("additionalProperties")
    {
        keys.insert("additionalProperties".to_owned(), false.into());
    }
}
