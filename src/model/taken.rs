//! What a field takes, as JSON Schema: the shapes that values share, and how two become one.
//!
//! Everything that a type allows stands at the top of its shape, beside a list of the types, and only words
//! need branches. So an editor can name the very key or element that is wrong; of a `oneOf` it could
//! only say that nothing fits.

use schemars::Schema;
use serde_json::{Map, Value, json};

/// Under this key a shape says in words what it takes. Whoever writes the schema out makes it the
/// end of the description.
pub const TAKES: &str = "x-keyplan-takes";

/// Under this key a shape lists its words with their meaning, as Markdown.
pub const MEANINGS: &str = "x-keyplan-meanings";

/// The pattern of an id, without its ends.
pub const SLUG: &str = "[a-z0-9]+(-[a-z0-9]+)*";

/// Says what types take: `described! { Day, |_| shape(…); Many<T> [T: JsonSchema], |generator| …; }`. Each
/// stands where it is used, never on its own.
macro_rules! described {
    ($($type:ty $([$($generic:ident: $bound:path),+])?, |$generator:pat_param| $schema:expr;)+) => {
        $(impl$(<$($generic: $bound),+>)? schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema($generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        })+
    };
}

pub(crate) use described;

/// A shape as the keys of its schema.
pub(crate) fn shape(keys: Value) -> Schema {
    Schema::try_from(keys).expect("a table of keys is a schema")
}

/// One of several words.
pub(crate) fn one_of(words: &[&str], meanings: &[&str]) -> Schema {
    let meanings: Vec<&str> = meanings.iter().map(|meaning| meaning.trim()).collect();
    shape(json!({
        "type": "string",
        "enum": words,
        "x-taplo": { "docs": { "enumValues": meanings } },
        TAKES: "word",
        MEANINGS: listed(words, &meanings),
    }))
}

fn listed(words: &[&str], meanings: &[&str]) -> String {
    let lines = words.iter().zip(meanings).map(|(word, meaning)| format!("- `{word}`: {meaning}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// A whole number within bounds or one of several words.
pub(super) fn number_or_word(
    bounds: std::ops::RangeInclusive<u16>,
    words: &[&str],
    meanings: &[&str],
) -> Schema {
    let number = json!({ "type": "integer", "minimum": bounds.start(), "maximum": bounds.end() });
    let mut both = either(shape(number), one_of(words, meanings));
    let takes = format!("number from {} to {}, or word", bounds.start(), bounds.end());
    both.insert(TAKES.to_owned(), takes.into());
    both
}

/// A list, or an element alone.
pub(super) fn one_or_several(element: Schema) -> Schema {
    let takes = format!("{}, or a list of them", takes(&element));
    let list = json!({ "type": "array", "items": element });
    let mut both = either(element, shape(list));
    both.insert(TAKES.to_owned(), takes.into());
    both
}

/// A table, or its main entry alone; anything else stays what it is.
pub(super) fn table_or_main(table: Schema) -> Schema {
    let is_noun = table.get("type").is_some_and(|only| only == "object");
    let properties = table.get("properties").and_then(Value::as_object).filter(|_| is_noun);
    let Some(main) = properties.and_then(|all| all.values().next()) else { return table };
    let main = without_tables(main);
    let takes = format!("{}, or a table", takes(&main));
    let mut both = either(main, table);
    both.insert(TAKES.to_owned(), takes.into());
    both
}

/// A table whose keys are the author's: as a key is taken, so must they look.
pub(super) fn entries(key: &Schema, value: &Schema) -> Schema {
    let takes = format!("table: {} = {}", takes(key), takes(value));
    let mut table = match key.get("pattern") {
        Some(Value::String(pattern)) => shape(json!({
            "type": "object",
            "patternProperties": { pattern: value },
            "additionalProperties": false,
        })),
        _ => shape(json!({ "type": "object", "additionalProperties": value })),
    };
    table.insert(TAKES.to_owned(), takes.into());
    carry_meanings(value, &mut table);
    table
}

/// A shape that takes what one or the other takes. The two have no type in common.
fn either(one: Schema, other: Schema) -> Schema {
    let mut both = Map::new();
    both.insert("type".to_owned(), [types(&one), types(&other)].concat().into());
    let choices = if has_words(&one) || has_words(&other) {
        [branches(&one), branches(&other)].concat()
    } else {
        Vec::new()
    };
    for half in [one, other] {
        let keys = half.as_object().into_iter().flatten();
        let own = keys.filter(|(key, _)| !OF_NO_TYPE.contains(&key.as_str()));
        both.extend(own.map(|(key, value)| (key.clone(), value.clone())));
    }
    if !choices.is_empty() {
        both.insert("anyOf".to_owned(), choices.into());
    }
    both.into()
}

/// The keys that do not belong to one type, so that they cannot stand beside several.
const OF_NO_TYPE: &[&str] = &["type", "enum", "anyOf", "x-taplo", "description", TAKES];

fn has_words(shape: &Schema) -> bool {
    shape.get("enum").is_some() || shape.get("anyOf").is_some()
}

/// A shape as the branches of a choice: its own, or itself as one.
fn branches(shape: &Schema) -> Vec<Value> {
    if let Some(Value::Array(own)) = shape.get("anyOf") {
        return own.clone();
    }
    let keys = shape.as_object().into_iter().flatten();
    let blind = keys.filter(|(key, _)| ["type", "enum", "x-taplo"].contains(&key.as_str()));
    vec![blind.map(|(key, value)| (key.clone(), value.clone())).collect::<Map<_, _>>().into()]
}

/// The types of a shape.
fn types(shape: &Schema) -> Vec<Value> {
    match shape.get("type") {
        Some(Value::Array(all)) => all.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    }
}

/// What a main entry takes beside tables, which are its noun's own.
fn without_tables(main: &Value) -> Schema {
    let mut main = Schema::try_from(main.clone()).unwrap_or_default();
    let mut left: Vec<Value> = types(&main).into_iter().filter(|it| it != "object").collect();
    let only = if left.len() == 1 { left.pop() } else { None };
    main.insert("type".to_owned(), only.unwrap_or_else(|| left.into()));
    for key in ["properties", "patternProperties", "additionalProperties"] {
        main.remove(key);
    }
    if let Some(Value::Array(branches)) = main.get_mut("anyOf") {
        branches.retain(|branch| branch["type"] != "object");
    }
    main
}

/// In words what a shape takes.
fn takes(shape: &Schema) -> &str {
    match (shape.get(TAKES), shape.get("type").and_then(Value::as_str)) {
        (Some(Value::String(said)), _) => said,
        (_, Some("boolean")) => "`true` or `false`",
        _ => "text",
    }
}

/// The words of a table's values are told at the table too.
fn carry_meanings(value: &Schema, table: &mut Schema) {
    if let Some(meanings) = value.get(MEANINGS) {
        table.insert(MEANINGS.to_owned(), meanings.clone());
    }
}
