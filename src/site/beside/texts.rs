//! What items say in words: their titles and long texts, without figures, dates and references.
//!
//! In comes a plan, out come texts item by item in the order in which a plan is read. A field is read by its
//! name, so that a new kind is searched as soon as it names its texts as the others do.

use serde::Serialize;
use serde_json::Value;

use crate::model::{Item, ItemKey, Plan, Visit};

/// The fields that name an item, the first that is written counts.
const NAMES: [&str; 3] = ["title", "name", "text"];
/// The fields that hold words of people.
const TEXTS: [&str; 26] = [
    "title",
    "name",
    "text",
    "description",
    "why",
    "summary",
    "objective",
    "comment",
    "mitigation",
    "answer",
    "criterion",
    "decisions",
    "changes",
    "situation",
    "responsibility",
    "personal-win",
    "constraints",
    "status-note",
    "lesson",
    "evidence",
    "metric",
    "industry",
    "value",
    "objection",
    "handling",
    "win-strategy",
];

/// An item with its title and its other texts.
pub(super) struct Told {
    pub(super) key: ItemKey,
    pub(super) title: String,
    pub(super) text: String,
}

struct Reader(Vec<Told>);

impl Visit for Reader {
    fn visit<T: Serialize>(&mut self, item: &Item<T>) {
        // What cannot be told is not searched.
        let Ok(Value::Object(fields)) = serde_json::to_value(&item.body) else { return };
        let name = NAMES.iter().find_map(|name| Some((*name, fields.get(*name)?.as_str()?)));
        let title = name.map(|(_, title)| title.to_owned()).unwrap_or_default();
        let named = name.map(|(name, _)| name);
        let own = fields.iter().filter(|(key, _)| Some(key.as_str()) != named);
        let texts: Vec<String> = own.flat_map(|(key, value)| texts(key, value)).collect();
        self.0.push(Told { key: item.head.key.clone(), title, text: texts.join(" ") });
    }
}

/// The texts of a field, and of the fields within it.
fn texts(key: &str, value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if TEXTS.contains(&key) => vec![text.clone()],
        Value::Array(all) => all.iter().flat_map(|one| texts(key, one)).collect(),
        Value::Object(fields) => fields.iter().flat_map(|(key, value)| texts(key, value)).collect(),
        _ => Vec::new(),
    }
}

/// The texts of a plan's items.
pub(super) fn texts_of(plan: &Plan) -> Vec<Told> {
    let mut reader = Reader(Vec::new());
    plan.visit(&mut reader);
    reader.0
}
